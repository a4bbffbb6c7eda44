"""Whatever is done to a plan in whatever order: no word is lost or doubled, and each duty keeps its place."""

from __future__ import annotations

import itertools
import os
import re
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from docx import Document
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable
from PySide6.QtTest import QTest

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan import outline
from desktop.domain.plan.marking import CAN_BE_DUTIES, mark, unmark
from desktop.domain.plan.next_year import duplicate
from desktop.domain.plan.plan import Block, BlockKind, Plan, renumber
from desktop.domain.task.rows import ProgressChange
from desktop.gui.editor import cell_typing
from desktop.gui.editor import plan_document as form
from desktop.gui.editor import plan_table as tables
from desktop.gui.editor.find_bar import FindBar
from desktop.gui.editor.find_target import TextTarget
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.services import open_services

_WORD = re.compile(r"w\d+w")
_PLACE = st.integers(0, 30)
_KINDS = st.sampled_from([BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.POINT, BlockKind.NUMBERED,
                          BlockKind.HEADING, BlockKind.SECTION])  # fmt: skip
_STARTS = ["Giao Công an xã chủ trì ", "Phối hợp với Phòng Kinh tế ", "", "Trước ngày 15/6 hoàn thành "]
_numbers = itertools.count()


def new_word():
    """Return a word that no plan has."""
    return f"w{next(_numbers)}w"


def words_of(texts):
    """Return how often each of the test's words stands in texts."""
    return Counter(_WORD.findall("\n".join(texts).lower()))


class AnyOrder(RuleBasedStateMachine):
    """A person at the editor of one plan, and the services behind it."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.services = open_services(Path(self.folder.name), author="Lan", now=lambda: datetime(2026, 11, 16, 8, 30))
        self.services.office.set_up(self.services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
        self.editor = PlanEditor()
        self.words = Counter()

    @initialize(count=st.integers(1, 4))
    def begin(self, count):
        blocks = [Block(BlockKind.SECTION, runs(f"TỔ CHỨC {new_word()}", bold=True)),
                  Block(BlockKind.HEADING, runs("Công an xã", bold=True), depth=2)]  # fmt: skip
        blocks += [Block(BlockKind.PARAGRAPH, runs(f"Đoạn {new_word()}")) for _ in range(count)]
        blocks += [Block(BlockKind.TABLE, rows=[["TT", new_word()], ["1", new_word()]], header_rows=1),
                   Block(BlockKind.CLOSING, runs(f"Hết {new_word()}./."))]  # fmt: skip
        renumber(blocks)
        self.number = self.services.plans.add(Plan("Thử", year=2027, blocks=blocks))
        self.reopen()
        self.mark_or_unmark(2)
        self.report(0, 40)

    # --- at the editor

    def place(self, number, at_end=True):
        """Put the cursor into a line and return the block, None for a table and for a text without a line."""
        found = list(tables.lines(self.editor.document()))
        if not found:
            return None
        line = found[number % len(found)]
        cursor = line.firstCursorPosition() if isinstance(line, QTextTable) else QTextCursor(line)
        if at_end:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.editor.setTextCursor(cursor)
        return self.editor.current_block()

    @property
    def in_table(self):
        return self.editor.in_table()

    def cell(self, number):
        """Put the cursor into some cell of the table that it stands in."""
        cursor = self.editor.textCursor()
        table = cursor.currentTable()
        place = number % (table.rows() * table.columns())
        cursor.setPosition(table.cellAt(place // table.columns(), place % table.columns()).lastPosition())
        self.editor.setTextCursor(cursor)

    def table(self, number):
        """Put the cursor into one of the tables, and return whether there is one."""
        found = [line for line in tables.lines(self.editor.document()) if isinstance(line, QTextTable)]
        if found:
            self.editor.setTextCursor(found[number % len(found)].firstCursorPosition())
            self.cell(number)
        return bool(found)

    def type(self, words):
        self.editor.textCursor().insertText(words)
        self.words += words_of([words])

    @property
    def open(self):
        return not self.plan.locked

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, begun=st.sampled_from(_STARTS), at_end=st.booleans())
    def type_words(self, number, begun, at_end):
        if self.place(number, at_end) is not None:
            self.type(f" {begun}{new_word()} ")

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, rows=st.integers(1, 3), columns=st.integers(1, 3))
    def insert_table(self, number, rows, columns):
        if self.place(number) is not None:
            cells = [[new_word() for _ in range(columns)] for _ in range(rows)]
            self.editor.insert_table(cells, min(rows, 1))
            self.words += words_of(itertools.chain(*cells))

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, act=st.sampled_from(["row", "column", "above", "left", "head", "tab", "back"]))
    def grow_table(self, number, act):
        if self.table(number):
            {"row": lambda: self.editor.insert_row(below=True), "above": lambda: self.editor.insert_row(below=False),
             "column": lambda: self.editor.insert_column(right=True),
             "left": lambda: self.editor.insert_column(right=False), "head": self.editor.toggle_header,
             "tab": lambda: QTest.keyClick(self.editor, Qt.Key.Key_Tab),
             "back": lambda: QTest.keyClick(self.editor, Qt.Key.Key_Backtab)}[act]()  # fmt: skip
            self.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
            self.type(f" {new_word()}")

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, act=st.sampled_from(["rows", "columns", "table"]))
    def shrink_table(self, number, act):
        """Take out what has been copied before: its words, and no others, go."""
        if self.table(number):
            cursor = self.editor.textCursor()
            table = cursor.currentTable()
            rows, here = tables.rows_of(table), table.cellAt(cursor)
            gone = {"rows": rows[here.row()], "columns": [row[here.column()] for row in rows],
                    "table": list(itertools.chain(*rows))}[act]  # fmt: skip
            {"rows": self.editor.remove_rows, "columns": self.editor.remove_columns,
             "table": self.editor.remove_table}[act]()  # fmt: skip
            self.words -= words_of(gone)

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, back=st.booleans(), pause=st.booleans())
    def type_into_a_cell(self, number, back, pause):
        """Type letter by letter, as in a large table, which is laid out when the keys pause."""
        if self.table(number):
            self.editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
            word = f" {new_word()} "
            for letter in word:
                QTest.keyClick(self.editor, letter)
                if back:  # as Unikey does
                    QTest.keyClick(self.editor, Qt.Key.Key_Backspace)
                    QTest.keyClick(self.editor, letter)
            if pause:
                self.editor.textCursor()
            self.words += words_of([word])

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, act=st.sampled_from(["wider", "narrower", "even", "fit"]))
    def shape_table(self, number, act):
        if self.table(number):
            {"wider": lambda: self.editor.change_column(50), "narrower": lambda: self.editor.change_column(-50),
             "even": self.editor.even_columns, "fit": self.editor.fit_columns}[act]()  # fmt: skip

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, what=st.sampled_from(["line", "lines", "table", "plan"]), as_words=st.booleans())
    def paste(self, number, what, as_words):
        if self.place(number) is None:
            return
        a, b, c = new_word(), new_word(), new_word()
        cells = f"<table><tr><td>Nội dung</td><td>Chủ trì</td></tr><tr><td>Làm {b}</td><td>Công an xã</td></tr></table>"
        html = {"line": f"{a}", "lines": f"<p>{a}</p><p>- {b}</p><p>{c}</p>", "table": cells,
                "plan": f"<p><b>I. PHẦN</b></p><p>a) {a}</p>{cells}{cells.replace(b, c)}<p>Hết.</p>"}[what]  # fmt: skip
        source = QMimeData()
        source.setHtml(html)
        source.setText(html)
        pasted = []
        self.editor.pasted.connect(pasted.append)
        self.editor.insertFromMimeData(source)
        self.editor.pasted.disconnect(pasted.append)
        if pasted and as_words:
            found = [part for part in pasted[0] if isinstance(part, list)]
            duties = [self.services.reading.all_of_rows(rows, 2027) for rows in found]
            if any(duties):
                self.editor.paste_duties(pasted[0], duties)
            else:
                self.editor.paste_words(pasted[0])
        self.words = self.words | words_of([html])  # none of them was there before
        if self.in_table and what != "line":  # the cells take the place of others
            self.words = words_of(self.shown())

    def select_lines(self, start, end):
        """Select whole lines with the border behind the last, and return whether there is something else."""
        lines = list(tables.lines(self.editor.document()))
        if not lines:
            return False
        first, last = sorted((start % len(lines), end % len(lines)))
        if last + 1 == len(lines) or any(isinstance(line, QTextTable) for line in lines[first : last + 2]):
            return False
        cursor = QTextCursor(lines[first])
        cursor.setPosition(lines[last + 1].position(), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        return True

    def followed(self):
        """Return the duties with what was reported of them."""
        return sorted((task.text, task.percent, task.result) for task in self.plan.tasks)

    @precondition(lambda self: self.open)
    @rule(start=_PLACE, end=_PLACE, to=_PLACE, saved=st.booleans(), back=st.booleans())
    def cut_and_paste(self, start, end, to, saved, back):
        """Move whole lines before another one, or let undo bring them back: they are what they were."""
        self.save()  # each duty has what is kept of it
        if not self.select_lines(start, end):
            return
        before, duties = self.kinds(), self.followed()
        QTest.keyClick(self.editor, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
        if saved:
            self.save()
        if back:
            QTest.keyClick(self.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            assert self.kinds() == before
        else:
            block = self.place(to, at_end=False)
            if block is None or block.kind not in CAN_BE_DUTIES | {BlockKind.HEADING, BlockKind.SECTION}:
                self.words = words_of(self.shown())
                return
            QTest.keyClick(self.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            assert Counter(self.kinds()) == Counter(before)
        self.save()
        assert self.followed() == duties

    def kinds(self):
        """Return what each line is and says, but for empty ones."""
        self.editor.apply_to(self.plan)
        return [(block.kind, block.text, block.task is not None) for block in self.plan.blocks if block.text.strip()]

    @precondition(lambda self: self.open)
    @rule(start=_PLACE, end=_PLACE, to=_PLACE)
    def copy_paste_and_undo(self, start, end, to):
        if not self.select_lines(start, end):
            return
        before = self.kinds()
        QTest.keyClick(self.editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        self.place(to, at_end=False)
        QTest.keyClick(self.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.editor.undo()
        assert self.kinds() == before
        self.editor.document().clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)  # a word there twice is no fault

    @precondition(lambda self: self.open)
    @rule(start=_PLACE, end=_PLACE, to=_PLACE, cut=st.booleans())
    def paste_from_another_plan(self, start, end, to, cut):
        """Take lines of another plan: its duties are new ones here, and there they stay, or go with the lines."""
        self.save()
        blocks = [Block(BlockKind.HEADING, runs("Công an xã", bold=True), depth=2)]
        blocks += [Block(kind, runs(f"Giao Công an xã {new_word()}"))
                   for kind in (BlockKind.BULLET, BlockKind.PARAGRAPH, BlockKind.POINT)]  # fmt: skip
        renumber(blocks)
        other = Plan("Khác", year=2027, blocks=blocks)
        for block in other.blocks[1:3]:
            mark(other, block, self.services.units.all(), self.services.units.finder())
        other = self.services.plans.get(self.services.plans.add(other))
        self.editor.set_plan(other)
        taken = sorted((start % 3, end % 3))
        assert self.select_lines(*taken)
        source = [other.blocks[number] for number in range(taken[0], taken[1] + 1)]
        duties, words = [block.text for block in source if block.task is not None], [block.text for block in source]
        key = Qt.Key.Key_X if cut else Qt.Key.Key_C
        QTest.keyClick(self.editor, key, Qt.KeyboardModifier.ControlModifier)
        self.editor.apply_to(other)
        self.services.plans.save(other)
        assert len(self.services.plans.get(other.id).tasks) == 2 - (len(duties) if cut else 0)
        self.services.plans.delete(other.id)
        self.plan = self.services.plans.get(self.number)
        self.editor.set_plan(self.plan)
        before = [task.text for task in self.plan.tasks if task.text]
        block = self.place(to, at_end=False)
        if block is None or block.kind not in CAN_BE_DUTIES | {BlockKind.HEADING, BlockKind.SECTION}:
            return
        QTest.keyClick(self.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.words += words_of(words)
        self.save()
        kept = [task for task in self.services.plans.get(self.number).tasks if task.text]
        assert Counter(task.text for task in kept) == Counter([*before, *duties])
        assert all(task.unit.name == "Công an xã" and not task.percent for task in kept if task.text in duties)

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, percent=st.integers(1, 99))
    def report(self, number, percent):
        """Report on one of the duties."""
        self.save()
        if self.plan.tasks:
            task = self.plan.tasks[number % len(self.plan.tasks)]
            self.services.tasks.report([task.id], ProgressChange(percent=percent, result=f"Được {percent}"))
            self.plan = None
            self.reopen()

    @precondition(lambda self: self.open)
    @rule(number=st.integers(0, 10_000))
    def replace_all(self, number):
        """Let one of the words be another one, wherever it stands."""
        if self.words:
            old, new = sorted(self.words)[number % len(self.words)], new_word()
            bar = FindBar(TextTarget(self.editor))
            bar.words.setText(old)
            bar.new_words.setText(new)
            bar.replace_all()
            assert bar.places_found() == 0
            bar.setParent(None)
            bar.deleteLater()
            self.words = Counter({new if word == old else word: count for word, count in self.words.items()})

    @precondition(lambda self: self.open)
    @rule(start=_PLACE, end=_PLACE, key=st.sampled_from([Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return]))
    def delete_a_stretch(self, start, end, key):
        """Delete from the middle of one line to that of another; what was not selected stays."""
        self.place(start, at_end=False)
        cursor = self.editor.textCursor()
        first = cursor.position()
        self.place(end)
        cursor.setPosition(self.editor.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        before = self.shown()
        QTest.keyClick(self.editor, key)
        after = words_of(self.shown())
        assert first >= 0
        assert after <= words_of(before)
        self.words = after

    @precondition(lambda self: self.open)
    @rule(start=_PLACE, end=_PLACE, to=_PLACE, ends=st.tuples(st.booleans(), st.booleans(), st.booleans()))
    def cut_a_stretch_and_paste(self, start, end, to, ends):
        """Cut from one line to another and paste, at once or elsewhere; tables come back as words."""
        self.place(start, ends[0])
        cursor = self.editor.textCursor()
        self.place(end, ends[1])
        cursor.setPosition(self.editor.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        before, tasks = words_of(self.shown()), [id(task) for task in self.plan.tasks]
        in_table = any(tables.is_cell(line) for line in self.lines_of(cursor))
        source = self.editor.createMimeDataFromSelection() if cursor.hasSelection() else None
        if source is None:
            return
        QTest.keyClick(self.editor, Qt.Key.Key_Delete)
        if self.place(to, ends[2]) is None:
            self.words = words_of(self.shown())
            return
        self.editor.insertFromMimeData(source)
        if in_table or self.in_table:
            self.words = words_of(self.shown())
        else:
            assert words_of(self.shown()) == before
            assert {id(task) for task in self.plan.tasks} <= set(tasks)

    def lines_of(self, cursor):
        """Return the text blocks that a selection touches."""
        document = self.editor.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        return [document.findBlockByNumber(n) for n in range(first.blockNumber(), last.blockNumber() + 1)]

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, at_end=st.booleans())
    def press_enter(self, number, at_end):
        if self.place(number, at_end) is not None:
            QTest.keyClick(self.editor, Qt.Key.Key_Return)

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, sign=st.sampled_from(["- ", "+ ", "1. ", "2. ", "a) ", "b) ", "I. "]), on_new=st.booleans(),
          back=st.booleans())  # fmt: skip
    def type_a_sign(self, number, sign, on_new, back):
        """Type a number or a sign before words: it becomes the paragraph's own, and undo leaves it as typed."""
        if self.place(number, at_end=on_new) is None:
            return
        if on_new:
            QTest.keyClick(self.editor, Qt.Key.Key_Return)
        before = words_of(self.shown())
        QTest.keyClicks(self.editor, sign)
        assert words_of(self.shown()) == before
        if back:
            self.editor.undo()
            self.words = words_of(self.shown())
        else:
            word = new_word()
            QTest.keyClicks(self.editor, f"{word} ")
            self.words += words_of([word])

    @precondition(lambda self: self.open)
    @rule(number=_PLACE)
    def join_with_above(self, number):
        if self.place(number, at_end=False) is not None:
            QTest.keyClick(self.editor, Qt.Key.Key_Backspace)

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, kind=_KINDS)
    def change_kind(self, number, kind):
        if self.place(number) is not None:
            self.editor.set_kind(kind)

    @precondition(lambda self: self.open)
    @rule(number=_PLACE)
    def mark_or_unmark(self, number):
        self.place(number)
        self.editor.apply_to(self.plan)
        block = self.editor.current_block()
        if block is None or not any(item is block for item in self.plan.blocks):
            return  # the only line of an empty text
        if block.task is not None:
            unmark(self.plan, block)
        elif block.kind in CAN_BE_DUTIES:
            mark(self.plan, block, self.services.units.all(), self.services.units.finder())

    @precondition(lambda self: self.open)
    @rule()
    def undo_typing(self):
        self.editor.undo()
        self.words = words_of(self.shown())

    @precondition(lambda self: self.open)
    @rule()
    def redo_typing(self):
        self.editor.redo()
        self.words = words_of(self.shown())

    @precondition(lambda self: self.open)
    @rule(number=_PLACE, step=st.sampled_from([-1, 1]))
    def reorder(self, number, step):
        self.editor.apply_to(self.plan)
        if self.plan.blocks:
            outline.move(self.plan.blocks, number % len(self.plan.blocks), step)
        self.editor.set_plan(self.plan)

    # --- in the book

    def shown(self):
        """Return the lines of the editor; of tables their cells."""
        self.editor.apply_to(self.plan)
        return texts(self.plan)

    @precondition(lambda self: self.open)
    @rule()
    def save(self):
        shown, widths = self.shown(), widths_of(self.plan)
        self.services.plans.save(self.plan)
        assert texts(self.services.plans.get(self.number)) == shown
        assert widths_of(self.services.plans.get(self.number)) == widths

    @rule()
    def reopen(self):
        if getattr(self, "plan", None) is not None and self.open:
            self.save()
        self.plan = self.services.plans.get(self.number)
        self.editor.set_plan(self.plan)
        self.words = words_of(texts(self.plan))

    @rule(step=st.sampled_from(["submit", "withdraw", "issue", "revise", "close", "reopen"]))
    def take_a_step(self, step):
        if self.open:
            self.save()
        before = texts(self.services.plans.get(self.number))
        try:
            if step == "issue":
                number = self.services.plans.next_number(2026, "KH-UBND")
                self.services.plans.issue(self.number, number, date(2026, 11, 16))
            else:
                getattr(self.services.plans, step)(self.number)
        except UserError:
            pass
        after = texts(self.services.plans.get(self.number))
        assert after == before or (step == "revise" and words_of(after) == words_of(before))  # it says what it replaces
        self.plan = None
        self.reopen()

    @rule()
    def undo(self):
        if self.open:
            self.save()
        if self.services.undo.last().action != "plan.added":
            self.services.undo.undo()
        self.plan = None
        self.reopen()

    @rule()
    def move_to_the_next_year(self):
        self.editor.apply_to(self.plan)
        copied = self.services.plans.add(duplicate(self.plan, "Năm sau"))
        assert words_of(texts(self.services.plans.get(copied))) == words_of(texts(self.plan))
        self.services.plans.delete(copied)

    @rule()
    def print_and_read_again(self):
        path = Path(self.folder.name) / "plan.docx"
        self.editor.apply_to(self.plan)
        self.services.exports.draft_docx(self.plan, path)
        document = Document(str(path))
        printed = [item.text for item in document.element.body.iter() if item.tag.endswith("}t") and item.text]
        assert words_of(["".join(printed)]) == self.words
        read = self.services.reading.read(path).plan
        assert words_of(texts(read)) == self.words

    # --- what is always so

    @invariant()
    def no_word_is_lost_or_doubled(self):
        if getattr(self, "plan", None) is not None:
            assert words_of(self.shown()) == self.words
            assert not self.words or max(self.words.values()) == 1

    @invariant()
    def nothing_that_changed_is_read_as_it_was(self):
        known = [(line.key, line.kind, line.words, line.rows) for line in self.editor.lines()]
        fresh = [
            (tables.key_of(item), BlockKind.TABLE, (), tables.rows_of(item)) if isinstance(item, QTextTable)
            else (form.key_of(item), form.kind_of(item), form.runs_of(item), None)
            for item in tables.lines(self.editor.document())
        ]  # fmt: skip
        assert known == fresh

    @invariant()
    def each_duty_has_its_place(self):
        for plan in [getattr(self, "plan", None)] + ([self.services.plans.get(self.number)] if self.words else []):
            if plan is not None:
                in_text = [id(block.task) for block in plan.blocks if block.task is not None]
                assert sorted(in_text) == sorted(id(task) for task in plan.tasks)
                assert all(not block.runs for block in plan.blocks if block.task is not None)
                if plan.locked and self.words:
                    assert plan.blocks

    def teardown(self):
        self.editor.deleteLater()
        self.services.close()
        self.folder.cleanup()


def texts(plan):
    """Return the words of a plan block by block."""
    return [block.text if block.kind is not BlockKind.TABLE else " ".join(itertools.chain(*block.rows))
            for block in plan.blocks]  # fmt: skip


def widths_of(plan):
    """Return how wide the columns of each table were made; those of one fill it, one for each column."""
    out = [block.widths for block in plan.blocks if block.kind is BlockKind.TABLE]
    tables_ = [block for block in plan.blocks if block.kind is BlockKind.TABLE]
    assert all(
        sum(block.widths) == 1000 and len(block.widths) == len(block.rows[0]) for block in tables_ if block.widths
    )
    return out


AnyOrder.TestCase.settings = settings(
    max_examples=10 if os.environ.get("CI") else 4, stateful_step_count=25,
    deadline=None, derandomize=True, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck),
)  # fmt: skip


@pytest.fixture(autouse=True)
def small_tables_are_large(monkeypatch):
    monkeypatch.setattr(cell_typing, "LARGE", 1)


TestAnyOrder = pytest.mark.usefixtures("qapp")(AnyOrder.TestCase)
