"""What is to be seen of the tasks: views, panel, groups, dialogs."""

from __future__ import annotations

from desktop.gui.places import PageAt
from desktop.gui.scene import Stage, settle
from desktop.gui.tasks.page import TasksPage
from desktop.gui.tasks.views import View


def pages(stage: Stage) -> None:
    """Show the page in all its views."""
    stage.go(PageAt("tasks"))
    stage.see("tasks")
    tasks = stage.shown(TasksPage)
    tasks.table.choose(3)
    stage.see("tasks-panel")
    tasks.panel.close_panel()
    tasks.group_by("unit")
    stage.see("tasks-groups")
    tasks.group_by("")
    tasks.tick_all()
    stage.see("tasks-ticked")
    tasks.primary()
    settle()
    stage.see("tasks-several")
    tasks.panel.close_panel()
    for view in (View.MONTH, View.YEAR, View.BOARD):
        tasks.views.show_view(view)
        stage.see(f"tasks-{view.value}")
    tasks.views.show_view(View.TABLE)


def dialogs(stage: Stage) -> None:
    """Show the history of a task, and the letter to its unit."""
    stage.go(PageAt("tasks"))
    tasks = stage.shown(TasksPage)
    tasks.table.choose(0)
    stage.modal("dialog-history", tasks.show_history)
    stage.modal("dialog-letter", tasks.write_letter)
