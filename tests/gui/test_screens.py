"""Everything that is photographed, in both languages, at all text sizes and in small windows: no text is cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.gui import screens
from desktop.gui.editor.assign_table import AssignTable
from desktop.gui.kit.table import Table
from desktop.gui.screens import Look
from tests.at_length import long
from tests.gui.offices import clipped, opened, overlapping, squeezed

LARGE = Look("vi-150", text_size=150)
OTHER_SIZES = [
    *(Look(f"vi-{size}", text_size=size) for size in (100, 125)),
    Look("en-150", text_size=150, language="en"),
]
LOOKS = [
    LARGE,
    Look("vi-smallest", (800, 500)),
    *OTHER_SIZES,
    Look("vi-125-screen", (1093, 543)),
    Look("en-smallest", (800, 500), language="en"),
]
"""The window's words in English have least room in the last."""


def narrow_heads(widget):
    """Return the titles of columns that have less room than they need."""
    out = []
    for table in widget.findChildren(QTableView):
        head = table.horizontalHeader()
        known = isinstance(table, Table | AssignTable)
        if not known or not table.isVisible() or not isinstance(head, QHeaderView) or head.isHidden():
            continue
        for number in range(table.model().columnCount()):
            words = str(table.model().headerData(number, head.orientation()) or "")
            room = table.columnWidth(number) - (16 if isinstance(table, Table) else 18)
            if not table.isColumnHidden(number) and head.fontMetrics().horizontalAdvance(words) > room:
                out.append(words)
    return out


@pytest.mark.long
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_no_text_is_cut(qapp, office, look):
    services = opened(office)
    faults = {}
    seen = []

    def see(name, widget):
        seen.append(name)
        if cut := [*clipped(widget), *narrow_heads(widget), *squeezed(widget), *overlapping(widget)]:
            faults[name] = cut

    try:
        screens.show_everything(services, look, see)
    finally:
        services.close()
    assert faults == {}, "\n".join(f"{name}: {words}" for name, words in faults.items())
    assert {"plan-info", "plan-recipients", "plan-files-one", "plan-find", "plans-drafts", "shortcuts"} <= set(seen)
    assert {"wizard-5-assign", "dialog-duties", "dialog-letter", "dialog-send-forms", "tasks-several"} <= set(seen)


@pytest.mark.long
@pytest.mark.parametrize("look", [LARGE, *long(*OTHER_SIZES)], ids=lambda look: look.name)
def test_no_text_is_cut_where_the_data_cannot_be_read(qapp, tmp_path, look):
    seen = []
    screens.damaged(tmp_path, look, lambda name, widget: seen.append((name, clipped(widget))))
    assert seen == [("damaged", [])]
