"""The directory of units."""

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.gui.shell_api import Subject

SUBJECT = Subject(
    "units",
    QT_TRANSLATE_NOOP("MainWindow", "Units"),
    "units",
    "desktop.gui.units.page.UnitsPage",
    find="desktop.gui.units.find.find",
    scenes="desktop.gui.units.scenes",
)
