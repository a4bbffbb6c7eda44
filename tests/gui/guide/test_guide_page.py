"""The guide in the window: F1 leads to the chapter of the page, words find chapters, and it can be printed and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from desktop.gui.guide.find import find, language
from desktop.gui.guide.page import GuideDialog, GuidePage
from desktop.gui.places import GuideAt, PageAt
from desktop.gui.shell.help import HelpDialog
from desktop.services.exports.guide import guide
from tests.gui.offices import settle


@pytest.fixture
def window(show, office):
    return show(office)


def _button(widget, context, source):
    words = QCoreApplication.translate(context, source)
    (found,) = [b for b in widget.findChildren(QPushButton) if b.isVisible() and b.text().strip() == words]
    return found


def test_f1_leads_to_the_chapter_about_the_page_and_esc_back(window):
    window.go(PageAt("tasks"))
    settle()

    def press():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HelpDialog)
        try:
            QTest.mouseClick(_button(dialog, "HelpDialog", "Guide"), Qt.MouseButton.LeftButton)
        finally:
            dialog.close()

    QTimer.singleShot(0, press)
    QTest.keyClick(window, Qt.Key.Key_F1)
    settle()
    page = window.current()
    assert isinstance(page, GuidePage)
    assert page.view.chapter() == "follow-up"
    assert page.view.chapter() == guide(language()).about("tasks").key
    QTest.keyClick(page.view.text, Qt.Key.Key_Escape)
    settle()
    assert window.current() is window.page("tasks")


def test_words_leave_the_chapters_that_hold_them_and_are_marked(window):
    window.go(GuideAt("quick-start", "overview"))
    settle()
    view = window.current().view
    QTest.keyClicks(view.field, "sao luu" if language() == "vi" else "backup")
    settle()
    shown = [key for number, key in enumerate(view.chapters.keys()) if not view.chapters.isRowHidden(number)]
    wanted = "sao lưu" if language() == "vi" else "backup"
    assert shown == [c.key for c in guide(language()).chapters if wanted in c.source.lower()]
    assert 0 < len(shown) < len(guide(language()).chapters)
    assert all(mark.cursor.selectedText().lower() == wanted for mark in view.text.extraSelections())
    assert view.text.extraSelections()
    QTest.keyClicks(view.field, "zzz")
    settle()
    assert all(view.chapters.isRowHidden(number) for number in range(len(view.chapters.keys())))
    nothing = QCoreApplication.translate("GuideView", "No chapter holds these words")
    assert [label.text() for label in view.findChildren(QLabel) if label.isVisible()] == [nothing]
    view.field.clear()
    assert view.text.extraSelections() == []


@pytest.mark.parametrize("ending", [".docx", ".pdf"])
def test_it_is_written_where_one_asks(window, tmp_path, monkeypatch, ending):
    target = tmp_path / f"guide{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), f"(*{ending})"))
    window.go(GuideAt("quick-start", "overview"))
    settle()
    QTest.mouseClick(_button(window.current(), "GuidePage", "Save the guide …"), Qt.MouseButton.LeftButton)
    settle()
    assert target.read_bytes()[:2] in {b"PK", b"%P"}
    assert target.stat().st_size > 5_000


def test_over_the_wizard_it_is_a_dialog(window):
    window.resize(1366, 768)
    dialog = GuideDialog(window, "wizard")
    dialog.show()
    settle()
    assert dialog.findChild(type(dialog.focusWidget())) is not None
    assert guide(language()).about("wizard").title in dialog.focusWidget().toPlainText()
    dialog.close()
    dialog.deleteLater()


def test_the_search_over_everything_knows_its_chapters(window):
    words = guide(language()).chapter("year-end").title
    lines = find(window.services, words, 5)
    assert [line.data.chapter for line in lines] == ["year-end"]
