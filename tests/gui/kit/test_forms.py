from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QRadioButton, QStyle

from desktop.domain.office.office import Level
from desktop.gui.kit.basic import Button, boxed, column
from desktop.gui.kit.forms import (
    ChoiceEdit,
    DateEdit,
    Field,
    NumberBox,
    Pair,
    choose,
    combo,
    filter_field,
    matching,
    parse_date,
    set_entries,
)
from desktop.gui.kit.percent import PercentEdit
from tests.gui.offices import settle
from tests.gui.seen import wrong
from tests.gui.unikey import type_keys

NO_KEYS = Qt.KeyboardModifier.NoModifier


def test_a_list_gives_back_the_very_objects_behind_its_entries(qtbot):
    box = combo([("Xã", Level.COMMUNE), ("Phường", Level.WARD), ("Mọi cấp", None)])
    qtbot.addWidget(box)
    assert box.currentData() is Level.COMMUNE
    choose(box, Level.WARD)
    assert box.currentData() is Level.WARD
    set_entries(box, [("Mọi cấp", None), ("Phường", Level.WARD)])
    assert box.currentData() is Level.WARD, "what was chosen stays chosen"


def test_what_is_wrong_with_a_field_is_read_aloud_with_it(qtbot):
    edit = DateEdit()
    field = Field("Ngày", edit, "Có thể để trống")
    qtbot.addWidget(field)
    field.show()
    assert (edit.accessibleName(), edit.accessibleDescription()) == ("Ngày", "Có thể để trống")
    field.set_error("Không có ngày này.")
    assert edit.accessibleDescription() == wrong(edit) == "Không có ngày này."
    field.set_error("")
    assert (edit.accessibleDescription(), wrong(edit)) == ("Có thể để trống", "")


@pytest.mark.parametrize("held", [False, True])
def test_the_wheel_that_scrolls_a_form_changes_no_list_and_no_number_in_it(qtbot, held):
    box = combo([("Chưa thực hiện", 1), ("Đang thực hiện", 2), ("Hoàn thành", 3)])
    number, percent = NumberBox(2000, 2100), PercentEdit()
    number.setValue(2027)
    percent.set_value(50)
    form = boxed(column(box, number, percent))
    qtbot.addWidget(form)
    form.show()
    spin = percent.focusProxy()
    for field in (box, number, spin):
        assert field.focusPolicy() == Qt.FocusPolicy.StrongFocus, "the wheel would take the keys to it first"
        if held:
            field.setFocus()
        middle = QPointF(field.rect().center())
        turn = QWheelEvent(
            middle, QPointF(field.mapToGlobal(middle)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NO_KEYS,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, turn)
        assert not turn.isAccepted(), "the page scrolls"
    assert (box.currentData(), number.value(), percent.value()) == (1, 2027, 50)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05/01/2026", date(2026, 1, 5)),
        ("5-1-2026", date(2026, 1, 5)),
        ("29/02/2027", None),
        ("31.12.2026", date(2026, 12, 31)),
        ("", None),
        ("mai", None),
        ("05032027", date(2027, 3, 5)),
        ("050327", date(2027, 3, 5)),
        ("5/3/27", date(2027, 3, 5)),
        ("5 3 2027", date(2027, 3, 5)),
        ("5 / 3 / 2027", date(2027, 3, 5)),
        ("5/3-2027", date(2027, 3, 5)),
        ("ngày 05 tháng 3 năm 2027", date(2027, 3, 5)),
        ("Ngày 5/3/2027", date(2027, 3, 5)),
        ("5/3", None),
        ("0503", None),
        ("532027", None),  # 5/3 or 53/2
        ("31022027", None),
        ("5/3/20", None),  # of a year that is being typed
        ("05/03/19", None),
        ("050320", None),
        ("5/3/99", None),
        ("5/3/202", None),
        ("5/3/0027", None),
        ("15/2027", None),
    ],
)
def test_dates_are_read_as_they_are_typed(text, day):
    assert parse_date(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("5/3", date(2027, 3, 5)), ("0503", date(2027, 3, 5)), ("29.2", None), ("ngày 5 tháng 3", date(2027, 3, 5)),
     ("53", None), ("5", None)],
)  # fmt: skip
def test_a_day_and_a_month_alone_are_meant_in_the_year_at_hand(text, day):
    assert parse_date(text, 2027) == day


@pytest.mark.parametrize("typed", ["05032027", "5.3.2027", "5-3-2027", "5/3", "5 3 27"])
def test_a_date_field_shows_the_whole_date_once_it_is_left(qtbot, typed):
    edit, other, told = DateEdit(date(2027, 6, 30)), QLineEdit(), []
    form = boxed(column(edit, other))
    qtbot.addWidget(form)
    form.show()
    edit.changed.connect(told.append)
    form.activateWindow()
    QApplication.processEvents()
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, typed)
    assert edit.is_valid() and edit.date() == date(2027, 3, 5)
    assert all(day is None or day.year == 2027 for day in told), "no other year is told on the way"
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "05/03/2027"
    assert told[-1] == date(2027, 3, 5)
    edit.setFocus()
    edit.clear()
    qtbot.keyClicks(edit, "6/3")
    assert edit.date() == date(2027, 3, 6), "the year is that of the date before"
    other.setFocus()
    assert edit.text() == "06/03/2027"


def test_a_day_in_an_empty_date_field_is_one_of_this_year(qtbot):
    edit = DateEdit()
    qtbot.addWidget(edit)
    edit.setText("1/2")
    assert edit.date() == date(date.today().year, 2, 1)


def test_a_date_field_may_stay_empty_but_not_wrong(qtbot):
    edit = DateEdit()
    qtbot.addWidget(edit)
    assert edit.is_valid()
    edit.setText("31/02/2026")
    assert not edit.is_valid()
    edit.set_date(date(2026, 2, 28))
    assert (edit.is_valid(), edit.date()) == (True, date(2026, 2, 28))


@pytest.mark.parametrize("held", [0, 80])
def test_a_click_beside_the_proposals_reaches_what_was_clicked(qtbot, held):
    pressed = []
    edit, other, button = (
        ChoiceEdit(["Phòng Kinh tế", "Phòng Văn hóa"]),
        QLineEdit(),
        Button("Lưu", clicked=lambda: pressed.append(1)),
    )
    window = boxed(column(edit, 120, other, button))
    qtbot.addWidget(window)
    window.resize(300, 400)
    window.show()
    qtbot.waitExposed(window)
    for target in (other, button):
        edit.setFocus()
        edit.clear()
        QTest.keyClicks(edit, "phong")
        assert edit.list_shown()
        handle = window.windowHandle()
        place = target.mapTo(window, target.rect().center())
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, NO_KEYS, place)
        qtbot.wait(held)  # as long as a finger needs
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, NO_KEYS, place)
        qtbot.waitUntil(lambda target=target: window.focusWidget() is target, timeout=5000)
        assert not edit.list_shown()
    qtbot.waitUntil(lambda: pressed == [1], timeout=5000)
    assert not button.isDown()


@pytest.mark.parametrize("leave", ["tab", "mouse"])
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("phong kinh te ha", "Phòng Kinh tế, Hạ tầng và Đô thị"),  # a search that leaves one
        ("phong", "phong"),  # that leaves two
        ("Phong Kinh te", "Phong Kinh te"),  # a name of its own: it has capitals
        ("to hoa giai", "to hoa giai"),  # nobody's
    ],
)
def test_searched_words_become_the_only_name_that_they_leave(qtbot, typed, kept, leave):
    edit, other = ChoiceEdit(["Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội"]), QLineEdit()
    window = boxed(column(edit, 120, other))
    qtbot.addWidget(window)
    window.resize(300, 400)
    window.show()
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    QTest.keyClicks(edit, typed)
    if leave == "tab":
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    else:
        place = other.mapTo(window, other.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, NO_KEYS, place)
    qtbot.waitUntil(other.hasFocus)
    assert edit.text() == kept


UNITS = ("Trung tâm Phục vụ hành chính công", "phòng nghiệp vụ Công an tỉnh", "Công an phường", "Hội Nông dân phường")


@pytest.mark.parametrize(
    ("typed", "first"),
    [("ninh b", "Tỉnh Ninh Bình"), ("ninh", "Tỉnh Bắc Ninh"), ("b ninh", "Tỉnh Bắc Ninh"), ("binh", "Tỉnh Ninh Bình")],
)
def test_names_in_which_the_typed_words_stand_together_come_first(typed, first):
    """“ninh b” proposed Bắc Ninh before Ninh Bình, and Enter took it."""
    assert matching(["Tỉnh Bắc Ninh", "Tỉnh Ninh Bình"], typed)[0] == first


@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize("typed", ["công an", "cong an"])
def test_what_begins_with_the_typed_words_is_proposed_first(qtbot, typed, leave):
    edit, other = ChoiceEdit(UNITS), QLineEdit()
    window = boxed(column(edit, 120, other))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    type_keys(edit, typed)
    if leave == Qt.Key.Key_Return:
        QTest.keyClick(QApplication.activePopupWidget(), leave)
        assert edit.text() == "Công an phường"
    else:
        edit.close_list()
        other.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(other.hasFocus)
        assert edit.text() == ("Công an phường" if typed == "cong an" else typed)


@pytest.fixture
def large(qapp, tmp_path):
    """Put the look on at 150 % and take it off again."""
    from desktop.gui.kit.theme import theme

    before = theme.icon_folder
    theme.icon_folder = tmp_path
    theme.apply(qapp, qapp, "light", 150)
    yield theme
    theme.apply(qapp, qapp, "light", 100)
    theme.icon_folder = before


def test_icons_ticks_and_radio_buttons_grow_with_the_text(large, qtbot):
    field, tick, radio = filter_field("Lọc"), QCheckBox("Có"), QRadioButton("Một")
    for widget in (field, tick, radio):
        qtbot.addWidget(widget)
        widget.show()
    metric = QStyle.PixelMetric
    assert field.style().pixelMetric(metric.PM_LineEditIconSize, None, field) == 24
    assert tick.style().pixelMetric(metric.PM_IndicatorWidth, None, tick) >= 27
    for on in (False, True):  # and one that is chosen is no larger
        radio.setChecked(on)
        assert radio.style().pixelMetric(metric.PM_ExclusiveIndicatorWidth, None, radio) >= 24
    assert {path.stem.rpartition("-")[2] for path in large.icon_folder.glob("check*[0-9].png")} == {"24"}


@pytest.mark.parametrize("name", ["Bình", "Hà (văn phòng)", "O'Neil", "Đỗ Thị Lạc", 'a "b"', "Văn phòng"])
def test_the_look_is_put_on_from_the_folder_of_whoever_it_is(qapp, qtbot, qtlog, tmp_path, name):
    """Of a user called Bình the data lie in C:/Users/Bình: there a sheet with a bare path was not read at all."""
    from desktop.gui.kit.theme import theme

    before = theme.icon_folder
    theme.icon_folder = tmp_path / name
    tick = QCheckBox("Có")
    tick.setChecked(True)
    qtbot.addWidget(tick)
    try:
        theme.apply(qapp, qapp, "light", 100)
        tick.show()
        assert [record.message for record in qtlog.records if "stylesheet" in record.message] == []
        shown = tick.grab().toImage()
        theme.icon_folder = tmp_path / "plain"
        theme.apply(qapp, qapp, "light", 100)
        assert tick.grab().toImage() == shown, "the tick itself is seen"
    finally:
        theme.icon_folder = before


def test_fields_stand_below_each_other_where_a_date_would_be_cut(qtbot):
    day, other = DateEdit(date(2026, 12, 4)), combo([("a form of signature with many long words", None)])
    pair = Pair(day, other, (1, 3))
    qtbot.addWidget(pair)
    pair.resize(2000, 80)
    pair.show()
    settle()
    assert day.y() == other.y()
    pair.resize(other.minimumSizeHint().width() + 60, 160)
    settle()
    assert day.y() < other.y()
    assert day.width() >= day.fontMetrics().horizontalAdvance(day.text()) + 16
