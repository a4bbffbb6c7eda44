from __future__ import annotations

import shutil

import pytest


@pytest.fixture(autouse=True)
def plain_application(qapp):
    """Leave the application as it was: English, without a look."""
    from desktop import i18n

    i18n.install(qapp, "en")
    yield
    i18n.install(qapp, "en")
    qapp.setStyleSheet("")
    qapp.clipboard().clear()  # what Python gave it would be deleted after Python's end: a crash


@pytest.fixture(scope="session")
def sample(sample, qapp):
    """Give the sample office, with the words of the window compiled and the icons of its style sheet drawn."""
    from PySide6.QtWidgets import QWidget

    from desktop.gui.kit.theme import theme
    from tests.gui.offices import translate

    translate()
    theme.icon_folder = sample / "look"
    theme.apply(qapp, QWidget(), "light", 100)
    return sample


@pytest.fixture
def office(sample, tmp_path):
    """Give a copy of the sample office."""
    return shutil.copytree(sample, tmp_path / "office")


@pytest.fixture
def window(show, office):
    """Give the main window over the sample office."""
    return show(office)


@pytest.fixture
def services(office):
    """Give the services over the sample office."""
    from tests.gui.offices import opened

    found = opened(office)
    yield found
    found.close()
