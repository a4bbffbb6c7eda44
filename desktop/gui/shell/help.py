"""F1: the help page of what is in front, from resources/help."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop import paths
from desktop.gui.kit.basic import (
    Button,
    column,
    row,
)
from desktop.gui.kit.dialog import PlainDialog
from desktop.gui.kit.theme import theme

KEYS, GUIDE = 2, 3
"""What the help answers when the sheet of keys, or the guide, is asked for."""


def help_text(page: str, language: str) -> str:
    """Return a page of the help as Markdown."""
    text = paths.resource("help", f"{language}.md").read_text(encoding="utf-8")
    parts = {part.partition("\n")[0].strip(): part.partition("\n")[2] for part in text.split("\n<!-- page: ")[1:]}
    return parts.get(f"{page} -->", parts["overview -->"]).strip()


class HelpDialog(PlainDialog):
    """A page of the help."""

    def __init__(self, parent: QWidget, page: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.resize(theme.px(620), theme.px(480))
        view = QTextBrowser()
        view.setFont(theme.font(10))
        view.setAccessibleName(self.tr("Help"))
        language = "vi" if QLocale().language() == QLocale.Language.Vietnamese else "en"
        view.setMarkdown(help_text(page, language))
        keys = Button(self.tr("Keyboard shortcuts"), "flat", clicked=lambda: self.done(KEYS), key="help")
        book = Button(self.tr("Guide"), "flat", icon="file", clicked=lambda: self.done(GUIDE))
        close = Button(self.tr("Close"), clicked=self.accept)
        self.setLayout(column((view, 1), row(book, keys, None, close), spacing=12, margins=(16, 16, 16, 12)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the keys with another F1."""
        if event.key() == Qt.Key.Key_F1:
            self.done(KEYS)
        else:
            super().keyPressEvent(event)
