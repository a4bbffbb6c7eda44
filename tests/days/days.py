"""The days that are worked: each a generator over a `Person`."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from tests.days.person import ALT, CTRL, SHIFT, Person

PAGES = range(1, 6)  # of the navigation, the settings left out: they show when the last backup was made
FIRST = "Giao Công an xã chủ trì kiểm kê sổ sách số 7429, hoàn thành trước ngày 30/10/2027."
SECOND = "Phòng Kinh tế lập danh mục sản phẩm số 8531, hoàn thành trước ngày 15/9/2027."


def whole(p: Person, name: str, size: tuple[int, int], shown: Path | None):
    """Come, work the day, write down what is shown, and close."""
    yield from p.until(p.window)
    p.window().resize(*size)
    yield 1500
    yield from DAYS[name](p)
    if shown is not None:
        seen = {}
        for number in PAGES:
            yield from p.key(getattr(Qt.Key, f"Key_{number}"), CTRL)
            yield 700
            seen[number] = p.everything()["rows"]
        shown.write_text(json.dumps(seen, ensure_ascii=False, indent=1), encoding="utf-8")
    p.window().close()
    yield 800


# Parts of days


def set_up(p: Person):
    """Set an office up at the first start."""
    yield from p.press("Begin")
    yield from p.fill("Province or city", "Tuyên Quang")
    yield from p.fill("Name of the office's place", "Hòa An")
    yield from p.fill("Chairman", "Nguyễn Văn An")
    yield from p.press("Set the office up")
    yield from p.until(lambda: p.says("Overview"))


def begin_with(p: Person, way: str):
    """Begin a plan and choose where it comes from."""
    yield from p.key(Qt.Key.Key_N, CTRL)
    label = yield from p.until(lambda: p.label(way))
    yield from p.click(label)


def go_through(p: Person):
    """Go through the wizard with what it proposes."""
    for step in range(2, 8):
        yield 600
        yield from p.press_until("Continue", lambda step=step: p.step() == step)
        p.picture(f"wizard-{step}")
    yield from p.press("Finish")
    yield from p.until(lambda: p.button("Submit"))


def from_a_file(p: Person):
    """Make a plan of an old file of another office, in our own form."""
    yield from begin_with(p, "Read a Word or PDF file")
    yield from p.press("Choose a file …")
    yield from p.name_file(p.data.parent / "old.docx")
    yield from p.until(lambda: p.front() is not p.window() and p.button("Continue"))  # (another one while it is read)
    yield from p.press("Continue")
    yield from go_through(p)


def editor(p: Person) -> QTextEdit:
    return max(p.all(QTextEdit), key=lambda edit: edit.width() * edit.height())


def write_duty(p: Person, words: str):
    """Write a paragraph into the first section and make it a duty."""
    edit = editor(p)
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    yield from p.key(Qt.Key.Key_Home, CTRL)
    while len(edit.textCursor().block().text()) < 60 or edit.textCursor().blockNumber() < 6:
        yield from p.key(Qt.Key.Key_Down)
    while not edit.textCursor().atBlockEnd():
        yield from p.key(Qt.Key.Key_Down)
        yield from p.key(Qt.Key.Key_End)
    yield from p.key(Qt.Key.Key_Return)
    yield from p.type(words)
    yield from p.press("Make it a task")
    yield 1500


def holds(p: Person, *words: str):
    """See that the words are in the text."""
    text = editor(p).toPlainText()
    lost = [word for word in words if word not in text]
    assert not lost, f"the text lost {lost}"
    yield 0


def submit(p: Person):
    """Submit a plan, also one that is asked about: duties that say nothing of when, a heading with nothing below."""
    yield from p.press("Submit")
    yield from p.until(lambda: p.front() is not p.window() or p.button("Back to draft"))
    if p.front() is not p.window():
        yield from p.press("Submit")
    yield from p.until(lambda: p.front() is p.window() and p.button("Back to draft"))


def issue(p: Person):
    """Submit, take back, submit again and issue with the number that is proposed."""
    yield from submit(p)
    yield from p.press("Back to draft")
    yield from submit(p)
    yield from p.press("Issue")
    yield from p.until(lambda: p.front() is not p.window())
    yield from p.press("Issue")
    yield from p.until(lambda: p.button("Revise"))
    before = editor(p).toPlainText()
    editor(p).setFocus(Qt.FocusReason.OtherFocusReason)
    yield from p.type("zzz")
    assert editor(p).toPlainText() == before, "an issued text takes typing"


def export(p: Person, path: Path):
    """Write the plan as a Word file."""
    yield from p.press("Export")
    yield from p.menu("Plan as Word or PDF …")
    yield from p.name_file(path)
    yield from p.until(path.exists)
    yield 500


def revise(p: Person):
    """Begin another version."""
    yield from p.press("Revise")
    yield from p.until(lambda: p.front() is not p.window())
    yield from p.press(f"Begin version {2}", "Lập phiên bản 2")
    yield from p.until(lambda: p.button("Submit"))


def report(p: Person):
    """Report on one task, then on two at once."""
    yield from p.key(Qt.Key.Key_3, CTRL)
    yield from p.on_row("7429")
    yield from p.key(Qt.Key.Key_Return)
    yield from p.fill("Result so far", "Đã kiểm kê 3 trong 5 sổ")
    yield from p.choose("Status", "In progress")
    yield from p.key(Qt.Key.Key_S, CTRL)
    yield 800
    yield from p.key(Qt.Key.Key_Escape)
    for words in ("7429", "8531"):
        yield from p.on_row(words)
        yield from p.key(Qt.Key.Key_Space)
    yield from p.press("Update")
    yield from p.fill("Difficulties, proposals", "Thiếu người")
    p.picture("bulk")
    yield from p.key(Qt.Key.Key_S, CTRL)
    yield 800


# Days


def look(p: Person):
    """Only look."""
    yield from p.until(p.window)


def day(p: Person):
    """From the first start to an issued plan that is revised, issued again and followed up."""
    yield from set_up(p)
    yield from from_a_file(p)
    yield from write_duty(p, FIRST)
    yield from write_duty(p, SECOND)
    yield from holds(p, "7429", "8531")
    yield from issue(p)
    yield from export(p, p.data.parent / "issued.docx")
    yield from revise(p)
    yield from holds(p, "7429", "8531")
    yield from issue(p)
    yield from report(p)


def from_above(p: Person):
    """From a paper of the province to a plan that answers it, issued, with the table of what is answered."""
    yield from set_up(p)
    yield from begin_with(p, "A superior's paper")
    yield from p.press("Choose a file …")
    yield from p.name_file(p.data.parent / "paper.txt")
    yield from p.until(lambda: p.button("Split"))
    p.picture("directive")
    yield from p.press("Do not take …")
    yield from p.fill("Why is it not taken?", "đã có trong kế hoạch khác")
    yield from p.until(lambda: p.says("4 trong 5"))
    yield from go_through(p)
    yield from p.tab("Coverage")
    yield from p.until(lambda: p.says("4/5"))
    p.picture("coverage-left-out")
    yield from p.on_row("1.  ")
    yield from p.key(Qt.Key.Key_F10, SHIFT)
    yield from p.menu("Take it again")
    yield from p.press("Make a task")
    yield from p.until(lambda: p.says("5/5"))
    p.picture("coverage")
    yield from p.press("To Word")
    yield from p.name_file(p.data.parent / "coverage.docx")
    yield from p.until((p.data.parent / "coverage.docx").exists)
    yield from p.tab("Text")
    yield from holds(p, "Lập danh mục đoàn vào", "chậm nhất ngày 23/3/2027")
    yield from issue(p)
    yield from p.tab("Coverage")
    yield from p.until(lambda: p.row("Kế hoạch số 118/KH-UBND"))
    p.picture("coverage-issued")


def english(p: Person):
    """The same in English."""
    language = yield from p.until(lambda: p.field("Language"))
    language.setFocus(Qt.FocusReason.TabFocusReason)
    yield from p.key(Qt.Key.Key_Down)
    yield 800
    p.language = "en"
    yield from day(p)


def two_drafts(p: Person):
    """Begin two plans from templates, leave both, go on with each and finish one; at 150 % text."""
    yield from p.press("Try it with sample data")
    yield from p.until(lambda: p.button("New plan"))
    yield from p.on_row(p.t("Settings"))
    yield from p.on_row(p.t("Language and look"))
    yield from p.press("150%")
    yield 1000
    for title in ("Công tác đối ngoại số 5521", "Công tác đối ngoại số 5522"):
        yield from begin_with(p, "From a template")
        yield from p.on_row("Kế hoạch công tác đối ngoại năm")
        yield from p.press("Continue")
        yield from p.until(lambda: p.step() == 2)
        yield from p.fill("Subject", title)
        p.picture(f"draft-{title[-4:]}")
        yield from p.press("Later")
        yield 500
    yield from p.key(Qt.Key.Key_2, CTRL)
    yield from p.on_row("5522")
    yield from p.on_row("5521", double=True)
    yield from p.until(lambda: p.step() == 2)
    for step in range(3, 8):
        yield 600
        yield from p.press_until("Continue", lambda step=step: p.step() == step)
        p.picture(f"at-150-{step}")
    yield from p.press("Finish")
    yield from p.until(lambda: p.button("Submit"))
    p.picture("at-150-plan")
    yield from p.key(Qt.Key.Key_Left, ALT)
    yield from p.until(lambda: p.row("5522"))
    yield from p.on_row("5522")
    yield from p.key(Qt.Key.Key_Delete)
    yield from p.press("Undo")
    yield from p.until(lambda: p.row("5522"))


def first_plan(p: Person):
    """From the first start, go through a plan that a template gives and leave it a draft."""
    yield from set_up(p)
    yield from begin_with(p, "From a template")
    yield from p.on_row("Kế hoạch công tác đối ngoại năm")
    yield from go_through(p)


def keys_alone(p: Person):
    """Make, submit and leave a plan, and report on a task, with the keyboard alone."""
    yield from p.press_by_key("Try it with sample data")
    yield from p.until(lambda: p.button("New plan"))
    yield from p.key(Qt.Key.Key_2, CTRL)
    yield from p.key(Qt.Key.Key_Home)
    yield from p.key(Qt.Key.Key_Return)
    yield from p.until(lambda: p.button("Submit"))
    yield from p.press_by_key("Submit")
    yield from p.until(lambda: p.button("Back to draft"))
    yield from p.key(Qt.Key.Key_Z, CTRL)
    yield from p.until(lambda: p.button("Submit"))
    yield from p.key(Qt.Key.Key_Y, CTRL)
    yield from p.until(lambda: p.button("Back to draft"))
    yield from p.key(Qt.Key.Key_Escape)
    yield from p.until(lambda: p.button("New plan"))
    yield from p.key(Qt.Key.Key_K, CTRL)
    yield from p.until(lambda: p.front() is not p.window())
    yield from p.type("ban do")
    yield 800
    yield from p.key(Qt.Key.Key_Escape)
    yield from p.key(Qt.Key.Key_3, CTRL)
    yield from p.key(Qt.Key.Key_Down)
    yield from p.key(Qt.Key.Key_Return)
    yield from p.until(lambda: p.field("Result so far"))
    for _ in range(12):
        if p.focused() is p.field("Result so far"):
            break
        yield from p.key(Qt.Key.Key_Tab)
    yield from p.type("Xong một phần 3381")
    yield from p.key(Qt.Key.Key_S, CTRL)
    yield from p.until(lambda: p.says("Xong một phần") or p.button("Undo"))


def go_to(p: Person, name: str):
    """Go to a page by the navigation."""
    yield from p.on_row(p.t(name))
    yield from p.until(lambda: p.label(name))


def half_year(p: Person):
    """From the sample office's half year to a report that is signed, packed and sent, with the mouse but for words."""
    yield from p.press("Try it with sample data")
    yield from p.until(lambda: p.button("New plan"))
    before = p.clicks
    yield from go_to(p, "Reports")
    yield from p.until(lambda: p.row("6 tháng đầu năm"))
    yield from p.on_row("6 tháng đầu năm")
    p.picture("reports")
    yield from p.press("Write")
    yield from p.until(lambda: p.button("Submit"))
    p.picture("report-made")
    edit = editor(p)
    yield from p.click_on(edit, "nhiệm vụ; đến ngày")
    yield from p.until(lambda: p.says("Tổng số"))
    p.picture("report-traced")
    yield from p.on_row("2. Nguyên nhân")
    yield from p.press("Put figures in …")
    yield from p.until(lambda: p.front() is not p.window())
    yield from p.on_row("Phòng Kinh tế:")
    p.picture("report-figures")
    yield from p.press("Put in")
    yield from p.type(" Nguyên nhân chủ yếu là thiếu cán bộ phụ trách, mã 7731.")
    yield 1500
    yield from go_to(p, "Tasks")
    yield from p.on_row("Góp ý dự thảo quy chế")
    yield from p.until(lambda: p.field("Result so far"))
    yield from p.choose("Status", "Done")
    yield from p.fill("Result so far", "Đã gửi văn bản góp ý 8842")
    yield from p.fill("Done on", "12/06/2026")
    yield from p.press("Save")
    yield 800
    yield from go_to(p, "Reports")
    yield from p.on_row("6 tháng đầu năm", double=True)
    yield from p.until(lambda: p.button("Submit"))
    yield from p.until(lambda: p.says("Something was reported for these days after the figures were taken."))
    p.picture("report-stale")
    yield from p.press("Take figures anew")
    yield from p.until(lambda: p.front() is not p.window())
    p.picture("report-renew")
    yield from p.press("Take them", "Tính lại")
    yield from p.until(lambda: "8842" in editor(p).toPlainText())
    yield from holds(p, "mã 7731", "Phòng Kinh tế: ")
    yield from p.press("See the pages")
    yield 1200
    p.picture("report-pages")
    yield from p.press("Submit")
    yield from p.press("Issue")
    yield from p.until(lambda: p.front() is not p.window())
    p.picture("report-issue")
    yield from p.press("Issue")
    yield from p.until(lambda: p.button("Mark as sent"))
    yield from p.press("Package")
    yield from p.until(lambda: p.front() is not p.window())
    p.picture("report-package")
    yield from p.press("Archive …")
    yield from p.name_file(p.data.parent / "package.zip")
    yield from p.until((p.data.parent / "package.zip").exists)
    yield 600
    yield from p.press("Write down that it was sent …")
    yield from p.until(lambda: p.button("Write down"))
    yield from p.press("Write down")
    yield from p.until(lambda: p.button("It was not sent"))
    p.picture("report-sent")
    assert p.clicks - before < 60, f"{p.clicks - before} clicks are more than a quarter of an hour has"
    yield from go_to(p, "Reports")
    p.picture("reports-after")


def forms(p: Person):
    """Send forms out, have three of them filled in, drop them on the window and take them over."""
    yield from p.press("Try it with sample data")
    yield from p.until(lambda: p.button("New plan"))
    yield from go_to(p, "Tasks")
    yield from p.press("Tasks outside of plans, forms, workbooks, programme")
    yield from p.menu("Forms of the units: send and take back")
    yield from p.press("Send forms")
    yield from p.until(lambda: p.front() is not p.window())
    p.picture("forms-send")
    folder = p.data.parent / "forms"
    folder.mkdir(exist_ok=True)
    yield from p.press("Choose a folder …")
    yield from p.name_file(folder)
    yield from p.until(lambda: len(list(folder.glob("*.xlsx"))) > 10)
    yield 1500
    filled = sorted(folder.glob("*.xlsx"))[:3]
    for number, path in enumerate(filled):
        fill_in(path, f"Đã nhận phiếu số {number}, mã 663{number}")
    yield from p.drop(filled)
    yield from p.press("Compare as forms of units")
    yield from p.until(lambda: p.row("mã 6630"))
    p.picture("forms-back")
    yield from p.press("Take all", "Nhận tất cả")
    yield 1500
    p.picture("forms-taken")
    yield from p.drop(filled)
    yield from p.press("Compare as forms of units")
    yield 1500
    yield from go_to(p, "Tasks")


def fill_in(path: Path, result: str):
    """Fill in a unit's form: the result of the first task that has room for one."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head = next(row for row in range(1, 40) if any(cell.value == "Nhiệm vụ" for cell in sheet[row]))
    column = next(cell.column for cell in sheet[head] if cell.value == "Kết quả")
    cell = next(sheet.cell(row, column) for row in range(head + 1, head + 30) if not sheet.cell(row, column).value)
    cell.value = result
    book.save(path)


def consolidation(p: Person):
    """Add the workbooks of thirty communes together, twice, with one that is corrected; write the workbook of all."""
    folder = p.data.parent / "files"
    yield from p.until(lambda: p.row(p.t("Consolidation")))
    yield from go_to(p, "Consolidation")
    p.picture("consolidation-empty")
    yield from p.drop([folder])
    yield from p.press("Add to the consolidation")
    yield from p.until(lambda: p.says("30 tệp: nhận 26, đã có 0, không nhận 4"))
    p.picture("consolidation-read")
    yield from p.drop([folder])
    yield from p.press("Add to the consolidation")
    yield from p.until(lambda: p.says("30 tệp: nhận 0, đã có 26, không nhận 4"))
    yield from p.drop([p.data.parent / "corrected.xlsx"])
    yield from p.press("Add to the consolidation")
    yield from p.until(lambda: p.says("1 tệp: nhận 1"))
    yield from p.on_row("xã Thử 07", double=True)
    yield from p.until(lambda: p.says("corrected.xlsx"))
    p.picture("consolidation-one")
    yield from p.press("Totals of all")
    yield from p.press("Đôn đốc")
    yield from p.until(lambda: p.front() is not p.window())
    p.picture("consolidation-letter")
    yield from p.press("Write the letter …")
    yield from p.name_file(p.data.parent / "letter.docx")
    yield from p.until((p.data.parent / "letter.docx").exists)
    yield from p.press("Write Excel")
    yield from p.name_file(p.data.parent / "all.xlsx")
    yield from p.until((p.data.parent / "all.xlsx").exists)
    yield 800
    p.picture("consolidation-written")


def years_end(p: Person):
    """Give duties in the grid, write to the units that are late, and take what is left of a year into the next plan."""
    yield from p.press("Try it with sample data")
    yield from p.until(lambda: p.button("New plan"))
    yield from p.key(Qt.Key.Key_2, CTRL)
    yield from p.key(Qt.Key.Key_Home)
    yield from p.key(Qt.Key.Key_Return)
    yield from p.until(lambda: p.button("Submit"))
    yield from p.tab("Assignment")
    yield from p.press("Add a task")
    yield from p.type("Kiểm kê sổ sách số 7429")
    yield from p.key(Qt.Key.Key_Return)
    yield from p.until(lambda: p.row("7429"))
    yield from p.key(Qt.Key.Key_Z, CTRL)
    yield from p.until(lambda: not p.has_row("7429"))
    yield from p.key(Qt.Key.Key_Y, CTRL)
    yield from p.until(lambda: p.row("7429"))
    p.picture("assigned")
    yield from p.key(Qt.Key.Key_3, CTRL)
    yield from p.on_row("Công an xã")
    yield from p.press("Reminder letter")
    yield from p.until(lambda: p.front() is not p.window())
    p.picture("chase")
    yield from p.press("Write the letter …")
    yield from p.name_file(p.data.parent / "chase.docx")
    yield from p.until((p.data.parent / "chase.docx").exists)
    yield from p.until(lambda: p.front() is p.window())
    yield 800
    yield from p.key(Qt.Key.Key_2, CTRL)
    yield from p.key(Qt.Key.Key_Home)
    yield from p.key(Qt.Key.Key_Return)
    yield from p.press("Carry unfinished tasks into this plan")
    yield from p.until(lambda: p.button("Carry out"))
    p.picture("left-over")
    yield from p.press("Carry out")
    yield from p.until(lambda: p.front() is not p.window())
    p.picture("new-days")
    yield from p.press("Carry with these deadlines")
    yield from p.until(lambda: p.says("tasks were carried") or p.button("Undo"))
    p.picture("carried")


DAYS = {
    "first-plan": first_plan,
    "years-end": years_end,
    "half-year": half_year,
    "forms": forms,
    "consolidation": consolidation,
    "look": look,
    "day": day,
    "english": english,
    "two-drafts": two_drafts,
    "keys-alone": keys_alone,
    "from-above": from_above,
}
