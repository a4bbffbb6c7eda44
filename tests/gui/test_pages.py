from __future__ import annotations

from dataclasses import asdict, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
)

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.plan import Block, BlockKind, Plan, PlanStatus
from desktop.domain.plan.steps import STEPS
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import TaskStatus
from desktop.gui.kit.forms import choose
from desktop.gui.kit.lists import BarList, LineList
from desktop.gui.kit.table import Group
from desktop.gui.places import NewPlan, PageAt, PlanAt, SettingsAt
from desktop.gui.shell.search import SearchDialog
from desktop.gui.shell.window import MainWindow
from desktop.gui.tasks.panel import HistoryDialog
from desktop.gui.units.page import MergeDialog
from tests.at_length import long, one_of
from tests.gui.offices import clipped, close, named, opened, reads, squeezed
from tests.gui.seen import (
    button,
    can_press,
    cell,
    click,
    click_head,
    figure,
    leave,
    lines,
    pick,
    press,
    says,
    until,
    write,
    wrong,
)  # fmt: skip
from tests.gui.unikey import TELEX, TELEX_WORDS, VNI_LATE, result, type_keys

PAGES = ("overview", "plans", "tasks", "legal", "units", "settings")


def settle():
    for _ in range(3):
        QApplication.processEvents()


def page(window, key):
    window.go(PageAt(key))
    settle()
    return window.current()


def rows(table):
    return [row for row in table.row_model.rows if not isinstance(row, Group)]


def above(part):
    """Return the area in which a part slides."""
    while not isinstance(part, QScrollArea):
        part = part.parentWidget()
    return part


def in_sight(part):
    """Return whether the whole of a part is seen."""
    return part.visibleRegion().boundingRect() == part.rect()


def section(table, key):
    """Return the place of the column whose head asks for an order."""
    return next(number for number, column in enumerate(table.row_model.columns) if column.key == key)


# --- every page, in every look


@pytest.mark.parametrize(  # colours take no room: each theme with every size, in one of the languages
    ("language", "theme", "size"),
    [("vi", "dark", 125), ("vi", "light", 150),
     *long(("en", "dark", 100), ("vi", "light", 100), ("en", "light", 125), ("en", "dark", 150))],
)  # fmt: skip
def test_every_page_opens_without_clipped_text(show, office, language, theme, size):
    services = opened(office)
    services.office.save_settings(replace(services.office.settings(), language=language, theme=theme, text_size=size))
    services.close()
    window = show(office)
    assert window.windowTitle() == "Sổ Kế hoạch"
    for key in PAGES:
        shown = page(window, key)
        assert clipped(window) == [], key
        if key in {"tasks", "legal", "units"}:
            shown.table.choose(2)
            settle()
            assert clipped(window) == [], f"the panel of {key}"
            shown.leave()
    for section in page(window, "settings").section_keys:
        page(window, "settings").show_section(section)
        settle()
        assert clipped(window) == [], section
    for plan in {row.status: row for row in window.services.plans.rows()}.values():
        window.go(PlanAt(plan.id))
        settle()
        assert clipped(window) == [], f"a plan that is {plan.status}"
    title = {"vi": "Kế hoạch", "en": "Plans"}[language]
    assert page(window, "plans").header.title.full_text() == title


@pytest.mark.parametrize("key", [*PAGES, "left-over", "reports", "report-rules", "unit-forms", "consolidation"])
def test_no_page_reads_the_database_while_it_is_painted(window, key):
    """What a cell shows is asked for whenever it is painted, so with every key beside it."""
    page(window, key)
    with reads() as asked:
        window.grab()
    assert asked == []


@pytest.mark.long
def test_a_narrow_window_folds_filters_and_gives_the_panel_the_list_s_place(window):
    window.resize(860, 540)
    tasks = page(window, "tasks")
    tasks.table.choose(0)
    settle()
    assert tasks.panel.isVisible()
    assert not tasks.card.isVisible()
    tasks.panel.close_panel()
    assert tasks.card.isVisible()
    window.resize(1366, 768)
    settle()
    tasks.table.choose(1)
    settle()
    assert tasks.panel.isVisible()
    assert tasks.card.isVisible()


@pytest.mark.long
def test_the_least_window_cuts_no_button_and_no_column_of_the_largest_text(show, office, qtbot):
    services = opened(office)
    services.office.save_settings(replace(services.office.settings(), language="vi", text_size=150))
    services.close()
    window = show(office, (800, 500))
    for key in ("plans", "tasks", "reports", "legal", "units"):
        shown = page(window, key)
        qtbot.waitUntil(shown.header.actions_fit)
        settle()
        assert squeezed(shown.header) == [], key
        table = shown.table
        assert table.horizontalHeader().length() <= table.viewport().width(), key


@pytest.mark.long
@pytest.mark.parametrize("name", ["tasks", "units", "legal"])
def test_in_a_narrow_window_a_list_is_seen_until_a_row_of_it_is_asked_for(window, name):
    window.resize(860, 540)
    shown = page(window, name)
    settle()
    shown.table.setFocus(Qt.FocusReason.OtherFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(shown.table, key)
        settle()
        assert shown.card.isVisible() and not shown.panel.isVisible(), "arrows go through the list"
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    settle()
    assert shown.panel.isVisible() and not shown.card.isVisible()
    shown.panel.close_panel()
    QTest.keyClick(shown.table, Qt.Key.Key_Down)
    spot = shown.table.visualRect(shown.table.row_model.index(shown.table.currentIndex().row(), 2)).center()
    QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert shown.panel.isVisible() and not shown.card.isVisible(), "a click on the row where one is asks for it"


@pytest.mark.long
def test_low_columns_give_way_and_the_task_keeps_its_room(window):
    tasks = page(window, "tasks")
    window.resize(1093, 543)
    tasks.table.choose(0)
    settle()
    assert tasks.table.isColumnHidden(section(tasks.table, "percent")), "progress gives way first"
    assert not tasks.table.isColumnHidden(section(tasks.table, "urgency"))
    assert tasks.table.columnWidth(1) >= 240


# --- what was last seen


@pytest.mark.long
def test_the_first_page_is_there_before_the_database_is_open(show, office):
    window = show(office)
    seen = page(window, "overview").content
    close(window)
    again = MainWindow(office, lambda: opened(office))
    again.show()
    again.build()
    again.show_remembered()
    assert not again.ready
    assert again.current().content == seen
    assert seen.due
    again.load()
    settle()
    assert again.current().content == seen
    close(again)


# --- tasks


@pytest.mark.long
def test_filters_of_tasks(window):
    tasks = page(window, "tasks")
    everything = len(rows(tasks.table))
    QTest.keyClicks(tasks.filters.text, "doan")
    until(lambda: len(rows(tasks.table)) < everything)
    found = rows(tasks.table)
    assert 0 < len(found) < everything
    assert any("đoàn" in row.text or "Đoàn" in row.text for row in found)
    tasks.show_query(TaskQuery(state=frozenset({DueState.OVERDUE})))
    assert {row.state for row in rows(tasks.table)} == {DueState.OVERDUE}
    tasks.show_query(TaskQuery(text="không có việc nào như vậy"))
    assert rows(tasks.table) == []
    tasks.show_query(TaskQuery())
    assert len(rows(tasks.table)) == everything


@pytest.mark.long
def test_a_filter_by_status_asks_for_the_status(window):
    tasks = page(window, "tasks")
    choose(tasks.filters.state, TaskStatus.IN_PROGRESS)
    assert {row.status for row in rows(tasks.table)} == {TaskStatus.IN_PROGRESS}


@pytest.mark.long
def test_a_head_sorts_and_turns(window):
    tasks = page(window, "tasks")
    click_head(tasks.table, "Deadline")
    up = [row.last_day for row in rows(tasks.table) if row.last_day]
    assert up == sorted(up)
    click_head(tasks.table, "Deadline")
    down = [row.last_day for row in rows(tasks.table) if row.last_day]
    assert down == sorted(down, reverse=True)


@pytest.mark.long
@pytest.mark.parametrize("kind", ["unit", "plan", "state"])
def test_groups_hold_all_tasks(window, kind):
    tasks = page(window, "tasks")
    before = {row.id for row in rows(tasks.table)}
    tasks.group_by(kind)
    shown = tasks.table.row_model.rows
    assert isinstance(shown[0], Group)
    assert {row.id for row in rows(tasks.table)} == before
    heads = [row.title for row in shown if isinstance(row, Group)]
    assert len(heads) == len(set(heads)), "each group has one head"


@pytest.mark.long
def test_a_report_is_saved_and_undone(window):
    tasks = page(window, "tasks")
    tasks.table.choose(0)
    task = tasks.panel.tasks()[0]
    named(tasks.panel, "Progress").set_value(100)
    assert named(tasks.panel, "Status").currentData() is TaskStatus.DONE
    named(tasks.panel, "Result so far").setPlainText("Đã gửi báo cáo")
    tasks.panel.save()
    settle()
    kept = window.services.tasks.get(task.id)
    assert (kept.status, kept.percent, kept.result) == (TaskStatus.DONE, 100, "Đã gửi báo cáo")
    assert kept.done_on == window.services.office.today()
    assert window.strip.isVisible()
    window.strip.action.click()
    kept = window.services.tasks.get(task.id)
    assert (kept.status, kept.percent, kept.result) == (task.status, task.percent, task.result)


@pytest.mark.long
def test_what_was_typed_is_saved_when_another_task_is_chosen(window):
    tasks = page(window, "tasks")
    tasks.table.choose(0)
    first = tasks.panel.tasks()[0]
    named(tasks.panel, "Difficulties, proposals").setPlainText("Thiếu người phiên dịch")
    tasks.table.choose(1)
    settle()
    assert window.services.tasks.get(first.id).difficulties == "Thiếu người phiên dịch"
    assert tasks.panel.tasks()[0].id != first.id


@pytest.mark.long
def test_a_day_that_does_not_exist_is_refused_at_the_field(window):
    tasks = page(window, "tasks")
    tasks.table.choose(0)
    task = tasks.panel.tasks()[0]
    write(named(tasks.panel, "Date done"), "31/02/2026")
    press(tasks.panel, "Save")
    assert "Không có ngày này" in wrong(named(tasks.panel, "Date done"))
    assert window.services.tasks.get(task.id).done_on is None


@pytest.mark.long
def test_several_tasks_are_updated_at_once(window):
    tasks = page(window, "tasks")
    some = rows(tasks.table)[:3]
    for number in range(3):
        tasks.table.setCurrentIndex(tasks.table.row_model.index(number, 1))
        QTest.keyClick(tasks.table, Qt.Key.Key_Space)
    tasks.primary()
    assert tasks.panel.tasks() == tuple(some)
    before = [window.services.tasks.get(row.id).result for row in some]
    choose(named(tasks.panel, "Status"), TaskStatus.PAUSED)
    tasks.panel.save()
    kept = [window.services.tasks.get(row.id) for row in some]
    assert {task.status for task in kept} == {TaskStatus.PAUSED}
    assert [task.result for task in kept] == before, "what was left empty stays"
    window.undo()
    assert [window.services.tasks.get(row.id).status for row in some] == [row.status for row in some]


@pytest.mark.long
def test_the_history_shows_each_report(window, qtbot):
    tasks = page(window, "tasks")
    task = rows(tasks.table)[0]
    window.services.tasks.report([task.id], ProgressChange(percent=35, result="Đang soạn"))
    dialog = HistoryDialog(window, task.text, window.services.tasks.get(task.id).updates)
    qtbot.addWidget(dialog)
    shown = dialog.findChild(LineList).rows()
    assert "35%" in shown[0].title
    assert "Đang soạn" in shown[0].title


@pytest.mark.long
def test_a_hundred_thousand_rows(window):
    tasks = page(window, "tasks")
    row = rows(tasks.table)[0]
    many = [row._replace(id=number) for number in range(100_000)]
    tasks.table.set_rows(many, key=lambda item: item.id)
    tasks.table.scrollToBottom()
    settle()
    assert tasks.table.row_model.rowCount() == 100_000
    assert tasks.table.rowAt(tasks.table.viewport().height() - 2) > 99_900


# --- the overview


@pytest.mark.long
@pytest.mark.parametrize("place", range(4))
def test_a_figure_leads_to_its_tasks(window, place):
    overview = page(window, "overview")
    number = int(overview.content.figures[place][0])
    assert number > 0
    words = ("Not finished", "Overdue", "Due within 7 days", "Done this year")[place]
    assert says(figure(overview, words), str(number))
    QTest.keyClick(figure(overview, words), Qt.Key.Key_Return)
    settle()
    assert window.current() is window.page("tasks")
    assert len(rows(window.current().table)) == number


def test_what_is_to_do_is_listed_whole(window):
    overview = page(window, "overview")
    there = [line.id for line in named(overview, "To do today", LineList).rows()]
    press(overview, "Show all")
    settle()
    assert [row.id for row in rows(window.current().table)] == there


def test_a_report_due_opens_its_task(window):
    overview = page(window, "overview")
    reports = named(overview, "Reports due", LineList)
    line = reports.rows()[0]
    reports.setFocus()
    QTest.keyClick(reports, Qt.Key.Key_Home)
    QTest.keyClick(reports, Qt.Key.Key_Return)
    settle()
    assert window.current().panel.tasks()[0].id == line.id


def test_progress_is_shown_by_unit_or_by_plan(window):
    overview = page(window, "overview")
    units, plans = (named(overview, words, BarList) for words in ("Progress by unit", "Progress by plan"))
    assert (units.isVisible(), plans.isVisible()) == (True, False)
    press(overview, "By plan")
    overview.refresh()
    assert (units.isVisible(), plans.isVisible()) == (False, True)
    assert says(overview, "Progress by plan")


def test_what_an_older_program_kept_of_the_first_page_is_shown(show, office):
    window = show(office)
    kept = {name: value for name, value in asdict(page(window, "overview").content).items() if name != "reports"}
    window.memory.note(overview=kept)
    close(window)
    again = MainWindow(office, lambda: opened(office))
    again.show()
    again.build()
    again.show_remembered()
    settle()
    shown = again.current()
    assert [line.title for line in named(shown, "To do today", LineList).rows()] == [item[1] for item in kept["due"]]
    assert says(shown, "No report is due within 30 days")
    close(again)


@pytest.mark.long
def test_a_task_of_the_overview_opens_in_the_panel(window):
    overview = page(window, "overview")
    due = named(overview, "To do today", LineList)
    line = due.rows()[0]
    click(due, due.model().index(0, 0))
    settle()
    assert window.current().panel.tasks()[0].id == line.id


def test_the_overview_follows_a_report(window):
    overview = page(window, "overview")
    done = int(overview.content.figures[3][0])
    task = window.services.tasks.rows(TaskQuery(state=frozenset({DueState.OVERDUE})))[0]
    window.services.tasks.report([task.id], ProgressChange(percent=100))
    settle()
    assert int(overview.content.figures[3][0]) == done + 1


# --- plans


@pytest.mark.long
def test_a_plan_that_began_blank_is_not_called_empty(window):
    window.services.plans.add(Plan("Kế hoạch tự soạn 7741", kind="trong", year=2026))
    plans = page(window, "plans")
    table = plans.table.row_model
    row = next(number for number, item in enumerate(table.rows) if "7741" in getattr(item, "title", ""))
    cell = table.cell(table.index(row, 0))
    assert "7741" in cell.text and cell.below == ""


@pytest.mark.long
def test_a_plan_goes_into_the_bin_and_back(window):
    plans = page(window, "plans")
    count = len(rows(plans.table))
    plans.table.choose(0)
    title = plans.table.current().title
    press(plans, "Put into the bin")
    settle()
    assert len(rows(plans.table)) == count - 1
    press(plans, "Thùng rác (1)")
    assert [row.title for row in rows(plans.table)] == [title]
    window.go(PageAt("plans"))
    assert len(rows(plans.table)) == count - 1, "the navigation leads from the bin to the plans"
    press(plans, "Thùng rác (1)")
    plans.table.choose(0)
    press(plans, "Take out of the bin")
    press(plans, "Back to the plans")
    settle()
    assert len(rows(plans.table)) == count


def test_filters_and_order_of_plans(window):
    plans = page(window, "plans")
    choose(plans.status, PlanStatus.ISSUED)
    assert {row.status for row in rows(plans.table)} == {PlanStatus.ISSUED}
    choose(plans.status, None)
    plans.show_text("thong tin")
    assert all("thông tin" in row.title for row in rows(plans.table))
    plans.show_text("")
    click_head(plans.table, "Plan")
    titles = [row.title.casefold() for row in rows(plans.table)]
    assert titles == sorted(titles)


@pytest.mark.long
def test_enter_opens_a_plan(window):
    plans = page(window, "plans")
    plans.table.choose(0)
    QTest.keyClick(plans.table, Qt.Key.Key_Return)
    settle()
    assert window.current() is not plans


# --- units and documents


def test_a_unit_is_added_changed_merged_and_brought_back(window):
    units = page(window, "units")
    count = len(rows(units.table))
    units.primary()
    named(units.panel, "Name").setText("Phòng Kinh tế - Hạ tầng")
    assert units.save()
    settle()
    assert len(rows(units.table)) == count + 1
    gone = window.services.units.find("Phòng Kinh tế - Hạ tầng")
    keep = window.services.units.find("Phòng Kinh tế")
    window.services.units.merge(keep.id, gone.id)
    settle()
    assert len(rows(units.table)) == count
    assert "Phòng Kinh tế - Hạ tầng" in window.services.units.get(keep.id).other_names
    window.undo()
    settle()
    assert len(rows(units.table)) == count + 1


def test_a_unit_with_tasks_is_not_removed(window):
    units = page(window, "units")
    busy = next(row for row in rows(units.table) if row.tasks)
    units.open_record(busy.id)
    press(units.panel, "Remove")
    assert window.services.units.get(busy.id)
    assert window.strip.isVisible()


def test_the_merge_dialog_offers_the_other_units(window, qtbot):
    units = window.services.units.all()
    dialog = MergeDialog(page(window, "units"), units[0], units)
    qtbot.addWidget(dialog)
    dialog.show()
    assert named(dialog, "Unit that stays").count() == len(units), "the others, and a first entry that names none"
    assert dialog.staying() is None
    assert not dialog.yes.isEnabled()


@pytest.mark.long
def test_a_document_is_added_and_removed(window):
    legal = page(window, "legal")
    count = len(rows(legal.table))
    press(legal, "Add a document")
    write(named(legal.panel, "Kind"), "Nghị quyết")
    write(named(legal.panel, "Number"), "12/NQ-HĐND")
    write(named(legal.panel, "Date"), "31/02/2026")
    press(legal.panel, "Save")
    assert "Không có ngày này" in wrong(named(legal.panel, "Date"))
    assert len(rows(legal.table)) == count
    write(named(legal.panel, "Date"), "28/02/2026")
    write(named(legal.panel, "Subject"), "về nhiệm vụ năm 2026")
    press(legal.panel, "Save")
    assert wrong(named(legal.panel, "Date")) == ""
    settle()
    assert len(rows(legal.table)) == count + 1
    press(legal.panel, "Remove")
    settle()
    assert len(rows(legal.table)) == count
    window.undo()
    settle()
    assert len(rows(legal.table)) == count + 1


@pytest.mark.long
def test_two_dates_of_a_document_are_shown(window):
    plan = window.services.plans.get(
        next(row.id for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    )
    document = window.services.legal.rows("30/2020")[0]
    plan.blocks.insert(0, Block(BlockKind.BASIS, runs("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 06 tháng 3 năm 2020;")))
    window.services.plans.save(plan)
    legal = page(window, "legal")
    pick(named(legal, "Use"), "With two dates")
    assert [row.id for row in rows(legal.table)] == [document.id]
    legal.open_record(document.id)
    settle()
    assert says(legal.panel, "một kế hoạch ghi 06/03/2020. Hãy đối chiếu bản gốc.")


# --- settings


@pytest.mark.long
def test_a_new_text_size_is_taken_over_at_once(window):
    settings = page(window, "settings")
    settings.show_section("look")
    press(settings, "150%")
    settle()
    assert window.services.office.settings().text_size == 150
    assert window.current().place() == SettingsAt("look")
    assert button(window.current(), "150%").isChecked()
    assert QApplication.font().pointSizeF() == pytest.approx(15)


def test_the_language_is_changed_while_the_program_runs(window):
    settings = page(window, "settings")
    settings.show_section("look")
    pick(named(settings, "Language"), "English")
    settle()
    assert page(window, "units").header.title.full_text() == "Units"


def test_signers_are_saved_when_another_page_is_shown(window):
    settings = page(window, "settings")
    settings.show_section("signers")
    write(named(settings, "Chairman"), "Hoàng Thị Lan")
    window.go(PageAt("plans"))
    assert window.services.office.get().chairman == "Hoàng Thị Lan"


def test_an_office_needs_a_name(window):
    settings = page(window, "settings")
    name = named(settings, "Name without the level")
    write(name, "  ")
    press(settings, "Save")
    assert wrong(name) == "Không được để trống."
    assert window.services.office.get().name == "Thanh Bình"
    press(settings, "Discard")
    assert (name.text(), wrong(name)) == ("Thanh Bình", "")


def test_what_is_wrong_about_the_office_is_gone_to_and_keeps_its_section(window):
    window.resize(800, 500)
    settings = page(window, "settings")
    settings.show_section("office")
    settle()
    name = named(settings, "Name without the level")
    write(name, " ")
    area = above(name)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle()
    assert name.visibleRegion().isEmpty(), "the field is out of sight"
    press(settings, "Save")
    settle()
    assert QApplication.focusWidget() is name
    assert in_sight(name)
    settings.show_section("signers")
    settle()
    assert settings.place().section == "office", "what is wrong would be left behind unseen"
    press(settings, "Discard")
    settings.show_section("signers")
    assert settings.place().section == "signers"


# --- first start


@pytest.fixture
def first(show, tmp_path):
    """Give the first start of an empty data folder."""
    window = show(tmp_path / "new")
    settle()
    return window


def take(field, letters, words):
    """Type letters, and take the proposal that begins with words from the list below."""
    write(field, letters)
    offered = QApplication.activePopupWidget()
    assert offered is not None, letters
    offer = cell(offered, words)
    assert offer.data().startswith(words)
    QTest.mouseClick(offered.viewport(), Qt.MouseButton.LeftButton, pos=offered.visualRect(offer).center())


def test_an_office_is_set_up_by_typing_without_tones(first):
    press(first, "Begin")
    take(named(first, "Province or city"), "tuyen quang", "Tỉnh Tuyên Quang")
    take(named(first, "Name of the office's place"), "hoa an", "Xã Hòa An, tỉnh Tuyên Quang")
    assert named(first, "Issuer in the letterhead").toPlainText() == "ỦY BAN NHÂN DÂN\nXÃ HÒA AN"
    write(named(first, "Chairman"), "Nguyễn Văn Bình")
    write(named(first, "Deputies"), "Trần Thị Hoa\nLê Văn Sơn")
    press(first, "Set the office up")
    settle()
    office = first.services.office.get()
    assert (office.level, office.province, office.name) == (Level.COMMUNE, "tỉnh Tuyên Quang", "Hòa An")
    assert office.deputies == ["Trần Thị Hoa", "Lê Văn Sơn"]
    assert first.services.units.all()
    assert first.current() is first.page("overview")


def test_a_province_is_named_once(first):
    press(first, "Begin")
    choose(named(first, "Level"), Level.PROVINCE)
    settle()
    assert not says(first, "xã, phường, đặc khu")
    take(named(first, "Province or city"), "can tho", "Thành phố Cần Thơ")
    assert named(first, "Issuer in the letterhead").toPlainText() == "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ"
    press(first, "Set the office up")
    settle()
    office = first.services.office.get()
    assert (office.level, office.province, office.name) == (Level.PROVINCE, "thành phố Cần Thơ", "Cần Thơ")


def test_the_list_of_proposals_has_the_look_of_the_window(first):
    """Its rows have room for a finger; a window of its own without the style sheet has rows of the letters alone."""
    press(first, "Begin")
    write(named(first, "Name of the office's place"), "hai an")
    offered = QApplication.activePopupWidget()
    assert offered.visualRect(cell(offered, "Xã Hải An")).height() >= 28


def test_a_commune_is_found_before_its_province_is_named_and_taken_where_it_is_the_only_one(first):
    press(first, "Begin")
    name, province = named(first, "Name of the office's place"), named(first, "Province or city")
    write(name, "hai an")
    assert QApplication.activePopupWidget() is not None
    leave(name)
    assert name.text() == "hai an"  # there are two
    write(province, "hai phong")
    leave(province)
    assert (name.text(), named(first, "Level").currentText()) == ("Hải An", "Phường")
    assert province.text() == "Thành phố Hải Phòng"
    assert named(first, "Issuer in the letterhead").toPlainText() == "ỦY BAN NHÂN DÂN\nPHƯỜNG HẢI AN"
    write(named(first, "Chairman"), "Phạm Văn Hải")
    press(first, "Set the office up")
    settle()
    assert can_press(first.current(), "Lập kế hoạch")
    assert not can_press(first.current(), "Nhập người ký"), "the signer was named when the office was set up"
    assert QApplication.focusWidget().text().strip() == "Lập kế hoạch"


def test_reports_of_a_year_before_those_of_half_of_it_are_refused_in_a_sentence(first):
    press(first, "Begin")
    write(named(first, "Province or city"), "Tỉnh Tuyên Quang")
    write(named(first, "Name of the office's place"), "Hòa An")
    leave(named(first, "Name of the office's place"))
    write(named(first, "Half-year report due (day/month)"), "20/6")
    write(named(first, "Year's report due (day/month)"), "10/3")
    press(first, "Set the office up")
    settle()
    assert says(first, "Hạn nộp báo cáo năm (10/3) phải sau hạn nộp báo cáo 6 tháng (20/6).")
    assert first.services.office.get() is None
    write(named(first, "Year's report due (day/month)"), "10/12")
    press(first, "Set the office up")
    settle()
    assert first.services.office.get().report_year == "10/12"


def test_an_office_without_a_name_is_refused_at_the_field(first):
    first.resize(800, 500)
    press(first, "Begin")
    settle()
    province, name = named(first, "Province or city"), named(first, "Name of the office's place")
    area = above(province)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    press(first, "Set the office up")
    settle()
    assert QApplication.focusWidget() is province
    assert in_sight(province)
    for field in (province, name):
        assert wrong(field) == "Không được để trống."
    assert first.services.office.get() is None
    QTest.keyClicks(name, "hoa")
    assert wrong(name) == "", "what was wrong is put right, and says no more that it is empty"


@pytest.mark.long
def test_the_sample_is_one_click_away(first):
    press(first, "Try it with sample data")
    settle()
    assert first.services.office.get().sample
    assert len(lines(named(first.current(), "To do today", LineList))) > 3


# --- search and keys


def test_search_finds_without_tones_and_enter_opens(window, qtbot):
    dialog = SearchDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.edit, "phong kinh te")
    dialog.look()
    place = next(number for number, line in enumerate(dialog.results.rows()) if line.data.key == "units")
    for _ in range(place):
        QTest.keyClick(dialog.edit, Qt.Key.Key_Down)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    settle()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert window.current() is window.page("units")
    assert named(window.current().panel, "Name").text() == "Phòng Kinh tế"


def test_search_says_why_it_finds_nothing_when_the_data_went(window, office, qtbot):
    dialog = SearchDialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    (office / "so-ke-hoach.sqlite3").rename(office / "elsewhere")
    QTest.keyClicks(dialog.focusWidget(), "ke hoach")
    qtbot.waitUntil(lambda: says(dialog, "Không mở hoặc không ghi được tệp dữ liệu"))
    (office / "elsewhere").rename(office / "so-ke-hoach.sqlite3")


@pytest.mark.long
@pytest.mark.parametrize(
    ("words", "kind"), [("doi ngoai nam 2026", "plan"), ("bao cao", "tasks"), ("30/2020", "legal")]
)
def test_search_finds_plans_tasks_and_documents(window, qtbot, words, kind):
    dialog = SearchDialog(window)
    qtbot.addWidget(dialog)
    dialog.edit.setText(words)
    dialog.look()
    found = next(line for line in dialog.results.rows() if line.data.key.startswith(kind))
    dialog.results.opened.emit(found)
    settle()
    assert window.current() is not window.page("overview")


def test_keys_lead_to_pages_and_take_back(window):
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current() is window.page("tasks")
    task = rows(window.current().table)[0]
    window.services.tasks.report([task.id], ProgressChange(percent=77))
    settle()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.services.tasks.get(task.id).percent == task.percent


@pytest.mark.long
def test_f6_moves_between_navigation_and_page(window):
    window.activateWindow()
    page(window, "tasks")
    for _ in range(2):  # past the panel, which is open
        QTest.keyClick(window, Qt.Key.Key_F6)
    navigation = named(window, "Pages")
    assert navigation.hasFocus()
    assert navigation.by_keyboard
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert not navigation.hasFocus()


# --- typing Vietnamese


def text_fields(widget):
    """Return every field that takes text, numbers and what is locked aside."""
    found = [*widget.findChildren(QLineEdit), *widget.findChildren(QPlainTextEdit), *widget.findChildren(QTextEdit)]
    return [
        field
        for field in found
        if field.isEnabled()
        and not field.isReadOnly()
        and not isinstance(field.parent(), QAbstractSpinBox)
        and field.isVisibleTo(widget)
    ]


def typed(field, sequence):
    """Empty a field, replay a sequence into it and return what it holds."""
    field.clear()
    field.setFocus()
    type_keys(field, sequence)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    field.clear()
    return text


@pytest.mark.long
@pytest.mark.parametrize("sequence", [TELEX_WORDS, *long(TELEX, VNI_LATE)], ids=["words", "telex", "vni"])
@pytest.mark.parametrize("key", ["plans", "tasks", "legal", "units", "settings"])
def test_unikey_types_into_every_field(window, key, sequence):
    shown = page(window, key)
    if key in {"legal", "units"}:
        shown.primary()
    if key == "tasks":
        shown.table.choose(0)
    settle()
    seen = 0
    for section in shown.section_keys[:2] if key == "settings" else [None]:
        if section is not None:
            shown.show_section(section)
        for field in text_fields(shown):
            assert typed(field, sequence) == result(sequence), field.accessibleName()
            seen += 1
        if key in {"tasks", "legal", "units", "settings"}:
            press(shown, "Discard")
    assert seen >= {"plans": 1, "tasks": 5, "legal": 7, "units": 9, "settings": 7}[key]


@pytest.mark.long
@pytest.mark.parametrize("sequence", [VNI_LATE, *long(TELEX)], ids=["vni", "telex"])
def test_unikey_types_into_the_first_start_and_the_search(first, qtbot, sequence):
    press(first, "Begin")
    for field in text_fields(first.first_start()):
        assert typed(field, sequence) == result(sequence), field.accessibleName()
        leave(field)
    press(first, "Back")
    press(first, "Try it with sample data")
    settle()
    dialog = SearchDialog(first)
    qtbot.addWidget(dialog)
    dialog.show()
    assert typed(dialog.edit, sequence) == result(sequence)


@pytest.mark.parametrize("step", one_of(3, STEPS))
def test_unikey_types_into_every_step_of_the_wizard(window, step):
    window.go(NewPlan())
    view = window.whole
    view.machine.choose_template("doi-ngoai", 2027)
    view.show_step(step)
    settle()
    for field in text_fields(view):
        assert typed(field, TELEX) == result(TELEX), field.accessibleName()
    view.later()
    settle()


@pytest.mark.long
def test_a_sentence_of_what_went_wrong_goes_with_its_page(window):
    window.go(PageAt("legal"))
    legal = window.current()
    legal.primary()
    write(named(legal.panel, "Number"), "77/2026/QĐ-TTg")
    press(legal.panel, "Save")
    settle()
    assert window.strip.isVisible()
    window.go(PageAt("units"))  # what is typed cannot be saved: said anew
    assert window.strip.isVisible()
    settle()
    window.go(PageAt("tasks"))
    assert not window.strip.isVisible()


@pytest.mark.long
def test_closing_a_form_keeps_what_was_typed(window, qtbot):
    window.go(PageAt("units"))
    units = window.current()
    units.table.choose(0)
    name = units.services.units.all()[0].name
    named(units.panel, "Person to turn to").setText("Bà Lan 5510")
    qtbot.keyClick(named(units.panel, "Person to turn to"), Qt.Key.Key_Escape)
    assert units.panel.isHidden()
    (unit,) = [unit for unit in units.services.units.all() if unit.name == name]
    assert unit.contact_name == "Bà Lan 5510"
    units.primary()
    named(units.panel, "Person to turn to").setText("Ông Nam")
    qtbot.keyClick(named(units.panel, "Person to turn to"), Qt.Key.Key_Escape)
    assert units.panel.isVisible(), "a unit without a name cannot be saved"
    assert named(units.panel, "Person to turn to").text() == "Ông Nam"
    press(units.panel, "Discard")
    qtbot.keyClick(named(units.panel, "Person to turn to"), Qt.Key.Key_Escape)
    assert units.panel.isHidden()


@pytest.mark.long
def test_a_new_plan_begins_at_its_first_choice(window, qtbot):
    qtbot.waitUntil(window.isActiveWindow)
    window.go(NewPlan())
    settle()
    assert QApplication.focusWidget() is window.whole.page("source").cards["template"].radio


@pytest.mark.long
def test_the_bases_of_a_plan_have_room_in_a_low_window(window):
    window.resize(1366, 700)
    window.go(NewPlan())
    wizard = window.whole
    wizard.page("source").choose_previous(window.services.plans.rows()[0].id, 2028)
    wizard.show_step("bases")
    settle()
    table = wizard.page("bases").table
    assert table.viewport().height() >= 3 * table.verticalHeader().defaultSectionSize()


@pytest.mark.long
@pytest.mark.parametrize("size", [(1093, 543), *long(((1366, 700),))])
def test_the_words_of_a_basis_are_seen_whole_below_the_bases_with_larger_text(window, size):
    settings = window.services.office.settings()
    window.services.office.save_settings(replace(settings, text_size=125))
    window.look_changed()
    window.resize(*size)
    window.go(NewPlan())
    wizard = window.whole
    wizard.page("source").choose_previous(window.services.plans.rows()[0].id, 2028)
    wizard.show_step("bases")
    settle()
    step = wizard.page("bases")
    table_end = step.table.mapTo(step, step.table.rect().bottomLeft()).y()
    assert step.edit.parentWidget().mapTo(step, QPoint(0, 0)).y() > table_end
    assert in_sight(step.edit)


@pytest.mark.long
def test_ctrl_z_in_a_form_that_cannot_be_kept_yet_takes_nothing_of_before_back(window):
    """A new unit without a name: what was changed of another one before stays, and the form says what it lacks."""
    window.go(PageAt("units"))
    page = window.current()
    unit = page.services.units.all()[0]
    page.services.units.save(replace(unit, short_name="Tên khác"))
    page.open_record(None)
    write(named(page.panel, "Short name, for tables"), "Dở dang")
    contact = named(page.panel, "Person to turn to")
    contact.setFocus()
    QTest.keyClick(contact, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.services.units.get(unit.id).short_name == "Tên khác"
    assert named(page.panel, "Short name, for tables").text() == "Dở dang"
    assert window.strip.text() == "Đơn vị chưa có tên. Hãy nhập tên."
