"""The look of the window, changed while it stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication


def test_another_text_size_asks_no_widget_for_the_whole_sheet(show, office, monkeypatch):
    """Six seconds of a standing window: the style was set while everything stood under the sheet of the old size."""
    window = show(office)
    app, under = QApplication.instance(), []
    monkeypatch.setattr(app, "setStyle", lambda _style: under.append(window.styleSheet()), raising=False)
    for size in (150, 100):
        settings = window.services.office.settings()
        window.services.office.save_settings(replace(settings, text_size=size))
        window.look_changed()
    assert under == ["", ""]
    assert window.styleSheet()
