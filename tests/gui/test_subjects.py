"""A new subject is a folder and one line in the list of subjects."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

from desktop import paths
from desktop.gui import screens, subjects
from desktop.gui.kit.keys import strokes
from desktop.gui.places import PageAt
from desktop.gui.shell.help import help_text
from desktop.gui.shell.search import SearchDialog
from tests.gui import toy
from tests.gui.offices import settle


@pytest.fixture
def with_toy(monkeypatch, show, office):
    monkeypatch.setattr(subjects, "SUBJECTS", (*subjects.SUBJECTS, toy.SUBJECT))
    return show(office)


def test_a_subject_of_the_tests_is_in_navigation_keys_and_search(with_toy, qapp):
    number = sum(bool(subject.name) and not subject.receiving for subject in subjects.SUBJECTS)
    QTest.keyClick(with_toy, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    settle()
    page = with_toy.current()
    assert page.header.title.full_text() == "Toys"
    assert page.line.text() == "PageAt"
    QTest.keyClick(with_toy, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert with_toy.current() is not page
    search = SearchDialog(with_toy)
    search.show()
    QTest.keyClicks(search.edit, "yoyo")
    search.look()
    QTest.keyClick(search.edit, Qt.Key.Key_Return)
    settle()
    assert with_toy.current() is page
    search.deleteLater()
    assert QApplication.activeModalWidget() is None


def test_a_subject_of_the_tests_is_photographed(services, monkeypatch):
    others = tuple(replace(subject, scenes="") for subject in subjects.SUBJECTS)
    monkeypatch.setattr(subjects, "SUBJECTS", (*others, toy.SUBJECT))
    monkeypatch.setattr(screens, "ACTS", ("pages",))
    seen = []
    screens.show_everything(services, screens.Look("toy"), lambda name, window: seen.append((name, window.current())))
    assert [name for name, _page in seen] == ["toy"]
    assert seen[0][1].header.title.full_text() == "Toys"


def test_a_subject_of_the_tests_is_told_of_in_the_help(with_toy, tmp_path, monkeypatch):
    """F1 on its page shows the part of the help that has the page's key."""
    for language in ("en", "vi"):
        text = paths.resource("help", f"{language}.md").read_text(encoding="utf-8")
        (tmp_path / f"{language}.md").write_text(f"{text}\n<!-- page: toy -->\n\nToys are small.\n", encoding="utf-8")
    monkeypatch.setattr(paths, "resource", lambda *names: tmp_path / names[-1])
    with_toy.go(PageAt("toy"))
    settle()
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        seen.append(dialog.findChild(QTextBrowser).toPlainText())
        dialog.reject()

    QTimer.singleShot(0, look)
    QTest.keyClick(with_toy, Qt.Key.Key_F1)
    assert seen == ["Toys are small."]


def test_every_subject_is_told_of_in_the_help():
    for subject in subjects.SUBJECTS:
        if subject.key != "keys":  # the help leads to it
            for language in ("vi", "en"):
                text = help_text(subject.key, language)
                assert text
                assert subject.key == "overview" or text != help_text("overview", language), subject.key


def test_the_sheet_names_the_keys_of_all_pages(with_toy):
    every = sum(bool(subject.name) and not subject.receiving for subject in subjects.SUBJECTS)
    assert strokes("pages")[-1] == f"Ctrl+{every}"


def test_every_page_of_the_window_is_photographed():
    for subject in subjects.SUBJECTS:
        if subject.page and not subject.within:
            assert subject.scenes, subject.key
