"""The settings, with days off and backups."""

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "settings",
    QT_TRANSLATE_NOOP("MainWindow", "Settings"),
    "settings",
    "desktop.gui.settings.page.SettingsPage",
    apart=True,
    scenes="desktop.gui.settings.scenes",
)
