"""The strip at the foot: what stands before its sentence."""

from __future__ import annotations

import pytest

from desktop.gui.kit.basic import IconLabel
from desktop.gui.kit.messages import Strip
from desktop.gui.kit.theme import theme


@pytest.mark.parametrize(("undo", "icon"), [(True, "undo"), (False, "check")])
def test_only_what_can_be_taken_back_has_the_arrow_that_takes_back(qtbot, undo, icon):
    strip = Strip()
    qtbot.addWidget(strip)
    strip.say("“a.docx” was written.", action="Open", undo=undo)
    strip.show()
    (shown,) = (part for part in strip.findChildren(IconLabel) if part.isVisible())
    assert shown.pixmap().toImage() == theme.pixmap(icon, "text2", theme.px(16)).toImage()
