"""Windows over offices, for the tests of the pages."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.gui.main_window import MainWindow
from desktop.paths import ROOT
from desktop.services import open_services

NOW = datetime(2026, 11, 16, 8, 30)
"""When the tests' windows are open: a Monday."""


def opened(folder):
    """Open the services of an office on the day of NOW."""
    return open_services(folder, author="Lan", now=lambda: NOW)


def window_over(folder, size=(1366, 768)):
    """Show a window over a data folder, loaded."""
    window = MainWindow(folder, lambda: opened(folder))
    window.resize(*size)
    window.show()
    window.load()
    return window


def close(window):
    """Close a window and let nothing of it live on."""
    if shiboken6.isValid(window):
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def translate():
    """Compile the translations where that has not been done since they changed."""
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            tool = Path(sys.executable).with_name("pyside6-lrelease")
            subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)
