"""A new subject is a folder and one line in the list of subjects."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.gui import subjects
from desktop.gui.kit.keys import strokes
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


def test_every_subject_is_told_of_in_the_help():
    for subject in subjects.SUBJECTS:
        if subject.key != "keys":  # the help leads to it
            for language in ("vi", "en"):
                text = help_text(subject.key, language)
                assert text
                assert subject.key == "overview" or text != help_text("overview", language), subject.key


def test_the_sheet_names_the_keys_of_all_pages():
    every = sum(bool(subject.name) and not subject.receiving for subject in subjects.SUBJECTS)
    assert strokes("pages")[-1] == f"Ctrl+{every}"


def test_every_page_of_the_window_is_photographed():
    for subject in subjects.SUBJECTS:
        if subject.page and not subject.within:
            assert subject.scenes, subject.key
