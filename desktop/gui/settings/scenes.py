"""What is to be seen of the settings: each section."""

from __future__ import annotations

from desktop.gui.places import PageAt
from desktop.gui.scene import Stage
from desktop.gui.settings.page import SettingsPage


def pages(stage: Stage) -> None:
    """Show every section."""
    stage.go(PageAt("settings"))
    settings = stage.shown(SettingsPage)
    for section in settings.section_keys:
        settings.show_section(section)
        stage.see(f"settings-{section}")
