"""What is to be seen of the tasks: views, panel, groups, dialogs."""

from __future__ import annotations

from desktop.gui.exporting import export_slip
from desktop.gui.places import PageAt
from desktop.gui.scene import Stage, settle
from desktop.gui.tasks import outside, programme
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
    """Show the history of a task, the letters to its unit, a task outside of plans, and what is asked of a period."""
    stage.go(PageAt("tasks"))
    tasks = stage.shown(TasksPage)
    tasks.table.choose(0)
    stage.modal("dialog-history", tasks.show_history)
    tasks.panel.close_panel()  # to all that are late
    stage.modal("dialog-letter", tasks.write_letter)
    tasks.table.choose(1)
    stage.modal("dialog-slip", lambda: export_slip(stage.shell, tasks.panel.tasks()[0]))
    stage.modal("dialog-outside", lambda: outside.ask_own(stage.shell))
    stage.modal("dialog-programme", lambda: programme.export_programme(stage.shell))
    stage.modal("dialog-persons", lambda: programme.export_persons(stage.shell))
