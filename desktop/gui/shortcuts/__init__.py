"""The sheet of keys."""

from desktop.gui.shell_api import Subject

SUBJECT = Subject("keys", page="desktop.gui.shortcuts.page.ShortcutsPage", scenes="desktop.gui.shortcuts.scenes")
