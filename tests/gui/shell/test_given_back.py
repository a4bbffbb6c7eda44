"""What was shown and is gone leaves nothing behind in the window that showed it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.gui.kit.letters import give_letters
from desktop.gui.kit.within import within
from desktop.gui.places import NewPlan


def dead() -> int:
    """Return how many widgets are gone whose Python side is still kept."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    return sum(isinstance(part, QWidget) and not isValid(part) for part in gc.get_objects())


@pytest.fixture
def root(qapp):
    """Give a window with pages."""
    window = QStackedWidget()
    window.show()
    yield window
    window.close()


def test_a_window_that_gives_letters_does_not_keep_what_it_showed(root):
    before = dead()
    for _ in range(3):
        page = QWidget()
        QVBoxLayout(page).addWidget(QScrollArea())
        root.addWidget(page)
        root.setCurrentWidget(page)
        give_letters(root)
        assert any(isinstance(part, QScrollBar) for part in within(root))
        root.removeWidget(page)
        page.deleteLater()
        del page
    assert dead() == before


@pytest.mark.long
def test_a_wizard_that_is_left_is_given_back(window):
    def open_and_leave():
        window.go(NewPlan())
        give_letters(window)
        window.in_front().leave()

    open_and_leave()
    before = dead()
    for _ in range(2):
        open_and_leave()
    assert dead() == before
