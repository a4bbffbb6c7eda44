"""What is cut, copied and pasted in a plan's text: whole paragraphs of a plan are pasted as what they were."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from desktop.domain.base.text import Runs, plain, runs
from desktop.domain.plan.marking import CAN_BE_DUTIES
from desktop.domain.plan.next_year import anew
from desktop.domain.plan.plan import Block, BlockKind
from desktop.domain.task.task import Task
from desktop.gui.editor import plan_document as form
from desktop.gui.editor import plan_moving as moving
from desktop.gui.editor import plan_paste as pasting
from desktop.gui.editor import plan_table as tables
from desktop.gui.editor.plan_blocks import PlanBlocks, change_kind, remove_selection


class Pasting:
    """Puts the clipboard into the text of a plan, whose `blocks` it knows; steps of undo begin and end outside."""

    _clip: ClassVar[moving.Clip | None] = None
    """What was cut or copied last, of whatever plan."""

    def __init__(self, blocks: PlanBlocks) -> None:
        self._blocks = blocks

    def take(self, cursor: QTextCursor, text: str) -> None:
        """Remember what is selected, of which the clipboard gets `text`: pasted, whole paragraphs are it again."""
        Pasting._clip = moving.clip(cursor, text, self._blocks.at, self._blocks.plan_id)

    def put(self, cursor: QTextCursor, source: QMimeData, parts: Sequence[pasting.Part]) -> bool:
        """Put what `source` has, which was read as `parts`, in the place of what is selected.

        Return whether it is cells, or words of a plan as they were, of which nothing else is to be made.
        """
        if tables.table_at(cursor) is not None:
            self._put_into_cell(cursor, parts)
            return True
        remove_selection(cursor)
        first = cursor.blockNumber()
        if self._put_whole(cursor, source) or self._put_stretch(cursor, source):
            return True
        if not self._put_around(cursor, source, parts):
            self._put_parts(cursor, parts, like_around=not source.hasHtml())
        self._give_back(cursor, first)
        return False

    def put_words(self, cursor: QTextCursor, parts: Sequence[pasting.Part]) -> None:
        """Put the words alone in the place of what is selected, as paragraphs of the kind of the first."""
        remove_selection(cursor)
        first = cursor.blockNumber()
        for index, words in enumerate(pasting.words_of(parts)):
            if index:
                kind = form.kind_of(cursor.block())
                self._blocks.open_below(cursor, BlockKind.PARAGRAPH if kind in form.HEADINGS else kind)
            cursor.insertText(words.lstrip() if cursor.atBlockStart() else words, cursor.blockCharFormat())
        self._give_back(cursor, first)

    def put_duties(
        self, cursor: QTextCursor, parts: Sequence[pasting.Part], tasks: Sequence[Sequence[Task | str]]
    ) -> None:
        """Put duties in the place of the tables among `parts`, and all of it in that of what is selected.

        `tasks` has a list for each table, with the words of rows that give none between them; without any it stays one.
        """
        made = iter(tasks)
        out: list[pasting.Part] = []
        duties: dict[int, Task] = {}
        for part in parts:
            found = next(made) if isinstance(part, list) else []
            for task in found:
                if isinstance(task, str):
                    out.append(pasting.Paragraph(BlockKind.PARAGRAPH, runs(task), runs(task)))
                    continue
                duties[len(out)] = task
                out.append(pasting.Paragraph(BlockKind.BULLET, task.runs, task.runs))
            if not found:
                out.append(part)
        remove_selection(cursor)
        first = out[0] if out else None
        if isinstance(parts[0], list) and isinstance(first, pasting.Paragraph) and cursor.block().text():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self._blocks.open_below(cursor, first.kind or BlockKind.PARAGRAPH)
        self._put_parts(cursor, out, like_around=False, duties=duties)

    def _put_whole(self, cursor: QTextCursor, source: QMimeData) -> bool:
        """Put whole paragraphs of the clipboard in as what they were; return whether there are some."""
        clip = self._clip
        if clip is None or clip.whole is None:
            return False
        what, where = clip.whole, moving.place(cursor, clip.whole)
        if not where or not clip.is_in(source.text()):
            return False
        there = moving.there(cursor.document())
        keys: list[int] = []
        for line in what.lines:
            key = self._free_key(line.block, clip.plan_id, there, cursor.block())
            if key is not None and key not in keys:
                if key in there:
                    self._empty(there[key])
                keys.append(key)
            else:
                keys.append(self._blocks.new(line.kind, line.block))
                self._take_over(keys[-1], line, clip)
        moving.put(cursor, what.lines, keys, where)
        return True

    def _put_stretch(self, cursor: QTextCursor, source: QMimeData) -> bool:
        """Put in what begins or ends within a paragraph: each is what it was, where it is whole again.

        What stands behind the cursor stays of its kind, unless the last paragraph comes back to it. Return whether
        there is something to put.
        """
        clip, here = self._clip, cursor.block()
        if clip is None or clip.stretch is None or not clip.is_in(source.text()):
            return False
        what = clip.stretch
        if tables.is_cell(here) or tables.is_filler(here) or not (what.inside or cursor.atBlockStart()):
            return False
        there, lines = moving.there(cursor.document()), what.lines
        kind, rest = form.kind_of(here), not cursor.atBlockEnd()
        if not rest and not lines[-1].words:
            lines = lines[:-1]
        keys = [self._free_key(line.block, clip.plan_id, there, here) for line in lines]
        if keys and keys[-1] is not None and not what.inside:  # the paragraph of the cursor becomes the last one
            there.pop(form.key_of(here), None)
            keys = [self._free_key(line.block, clip.plan_id, there, here) for line in lines]
        form.insert_runs(cursor, what.head)
        for number, (line, again) in enumerate(zip(lines, keys, strict=True)):
            last = number == len(lines) - 1
            stays = last and rest and again is None
            if stays and not what.inside:
                form.insert_runs(cursor, line.words)
                break
            own = kind if stays else line.kind
            key = again if again not in keys[:number] else None
            if key is None:
                key = self._blocks.new(own, self._blocks.get(form.key_of(here)) if stays else line.block)
                if not stays:
                    self._take_over(key, line, clip)
            elif key in there:
                self._empty(there[key])
            where = "below" if what.inside else "in" if last else "above"
            moving.put(cursor, [moving.Moved(own, line.words, line.block)], [key], where)
        return True

    def _put_around(self, cursor: QTextCursor, source: QMimeData, parts: Sequence[pasting.Part]) -> bool:
        """Put in what was taken with tables in it: each paragraph is what it was. Return whether it is this."""
        clip = self._clip
        if clip is None or clip.around is None or not clip.is_in(source.text()):
            return False
        words = [moving.joined(plain(part.whole)) for part in parts if not isinstance(part, list)]
        taken = [moving.joined(plain(line.words)) for line, _begins in clip.around.lines]
        if words != taken or len(parts) - len(words) != len(clip.around.tables):
            return False
        self._make_room(cursor, clip.around)
        there, here = moving.there(cursor.document()), cursor.block()
        own, like = form.kind_of(here), self._blocks.get(form.key_of(here))
        rest = self._take_rest(cursor)
        lines, made, keys = iter(clip.around.lines), iter(clip.around.tables), set[int]()
        behind_table = False
        for number, part in enumerate(parts):
            if isinstance(part, list):
                if behind_table and not tables.is_filler(cursor.block()):
                    self._blocks.open_above(cursor)
                heads, widths = next(made)
                self._blocks.put_table(cursor, part, heads, widths if len(widths) == len(part[0]) else ())
                behind_table = True
                continue
            line, begins = next(lines)
            if number or (begins and not cursor.block().text()):
                key = self._key_for(line.block, clip.plan_id, there, cursor.block() if not number else here, keys)
                stays = number == len(parts) - 1 and rest and key is None
                kind = own if stays else line.kind
                if behind_table:
                    self._blocks.begin_behind_table(cursor, kind)
                elif number:
                    self._blocks.open_below(cursor, kind)
                if key is None:
                    key = self._blocks.new(kind, like if stays else line.block)
                    if not stays:
                        self._take_over(key, line, clip)
                elif key in there and there[key] != cursor.block():
                    self._empty(there[key])
                keys.add(key)
                cursor.setBlockFormat(form.block_format(kind, key))
                cursor.setBlockCharFormat(form.char_format(kind))
            form.insert_runs(cursor, line.words)
            behind_table = False
        behind = clip.around.behind
        if rest and behind is not None:  # it was taken up to where this line begins
            key = self._key_for(behind.block, clip.plan_id, there, here, keys)
            kind = behind.kind if key is not None else own
            self._blocks.begin_behind_table(cursor, kind) if behind_table else self._blocks.open_below(cursor, kind)
            if key is not None and key in there and there[key] != cursor.block():
                self._empty(there[key])
            cursor.setBlockFormat(form.block_format(kind, self._blocks.new(kind, like) if key is None else key))
            behind_table = False
        self._put_rest(cursor, rest, own if behind_table else None)
        return True

    def _key_for(
        self,
        block: Block,
        plan_id: int | None,
        there: Mapping[int, QTextBlock],
        here: QTextBlock,
        taken: Collection[int],
    ) -> int | None:
        """Return `_free_key`, or that of the empty line `here` where this is what the cut left of the paragraph."""
        key = self._key_again(block, plan_id)
        if key is None or key in taken:
            return None
        if not here.text() and key == form.key_of(here):
            return key
        return self._free_key(block, plan_id, there, here)

    def _make_room(self, cursor: QTextCursor, around: moving.AroundTables) -> None:
        """Open a line of its own for whole lines that are pasted at the beginning or the end of another."""
        here = cursor.block()
        if not here.text() or tables.is_cell(here):
            return
        if around.behind is not None and cursor.atBlockStart():
            kind = form.kind_of(here)
            cursor.insertBlock(form.block_format(kind, form.key_of(here)), form.char_format(kind))
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            shape = form.block_format(BlockKind.PARAGRAPH, self._blocks.new(BlockKind.PARAGRAPH, None))
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(form.char_format(BlockKind.PARAGRAPH))
        elif around.leads and cursor.atBlockEnd():
            self._blocks.open_below(cursor, BlockKind.PARAGRAPH)

    def _free_key(
        self, block: Block, plan_id: int | None, there: Mapping[int, QTextBlock], here: QTextBlock
    ) -> int | None:
        """Return `_key_again`, where no paragraph but an empty one, which is not `here`, has that key."""
        key = self._key_again(block, plan_id)
        free = key is not None and (key not in there or (not there[key].text() and there[key] != here))
        return key if free else None

    def _key_again(self, block: Block, plan_id: int | None) -> int | None:
        """Return under which key a paragraph that was taken out of a plan comes back; None where it is a new one here.

        Numbers of keys say nothing: the text may be another plan's by now. A duty is known by its number where the plan
        was read again meanwhile.
        """
        key = next((key for key, item in self._blocks.by_key.items() if item is block), None)
        task = block.task
        if key is not None or task is None or task.id is None or plan_id is None or plan_id != self._blocks.plan_id:
            return key
        for key, item in self._blocks.by_key.items():
            if item.task is not None and item.task.id == task.id:
                return key
        key = self._blocks.new(block.kind, block)
        self._blocks.by_key[key].task = task
        return key

    def _is_other(self, plan_id: int | None) -> bool:
        """Return whether the clipboard has words of another plan."""
        return plan_id is not None and plan_id != self._blocks.plan_id

    def _take_over(self, key: int, line: moving.Moved, clip: moving.Clip) -> None:
        """Let a paragraph that was a duty of another plan, and has all its words, be a duty of this one, too."""
        task, words = line.block.task, moving.joined(plain(line.words))
        if task is not None and self._is_other(clip.plan_id) and (words, line.block) in clip.duties:
            self._blocks.by_key[key].task = replace(anew(task), runs=line.words)

    def _empty(self, text_block: QTextBlock) -> None:
        """Let an empty line that a cut left be one of its own, with no duty."""
        kind, edit = form.kind_of(text_block), QTextCursor(text_block)
        edit.setBlockFormat(form.block_format(kind, self._blocks.new(kind, None)))

    def _give_back(self, cursor: QTextCursor, first: int) -> None:
        """Let paragraphs from number `first` to the cursor that say what a duty said which was cut be this duty again.

        A duty that still stands in the text stays where it is. What was left of it as an empty line is none any more.
        """
        clip = self._clip
        if clip is None:
            return
        there, other = moving.there(cursor.document()), self._is_other(clip.plan_id)
        again = [(words, block, self._key_again(block, clip.plan_id)) for words, block in clip.duties]
        free = [item for item in again if other or self._has_no_words(item[2], there)]
        edit = QTextCursor(cursor)
        for number in range(first, cursor.blockNumber() + 1):
            text_block = cursor.document().findBlockByNumber(number)
            kind, words = form.kind_of(text_block), moving.joined(text_block.text())
            found = next((item for item in free if item[0] == words), None)
            if found is None or kind not in CAN_BE_DUTIES or tables.is_cell(text_block):
                continue
            free.remove(found)
            key = found[2]
            if key is None:
                key = self._blocks.new(kind, found[1])
                self._take_over(key, moving.Moved(kind, form.runs_of(text_block), found[1]), clip)
            emptied = there.get(key)
            if emptied is not None and emptied != text_block:
                self._empty(emptied)
            edit.setPosition(text_block.position())
            edit.setBlockFormat(form.block_format(kind, key))

    @staticmethod
    def _has_no_words(key: int | None, there: Mapping[int, QTextBlock]) -> bool:
        return key is not None and (key not in there or not there[key].text())

    @staticmethod
    def _put_into_cell(cursor: QTextCursor, parts: Sequence[pasting.Part]) -> None:
        rows = [row for part in parts if isinstance(part, list) for row in part]
        if rows and len(rows) == sum(len(part) if isinstance(part, list) else 1 for part in parts):
            tables.paste_rows(cursor, rows)
            return
        texts = ["\t".join(row) for part in parts if isinstance(part, list) for row in part] if rows else []
        texts += [plain(part.whole) for part in parts if not isinstance(part, list)]
        words = "\n".join(texts).replace("\n", form.BREAK)
        cursor.insertText(words.lstrip() if cursor.atBlockStart() else words)

    def _put_parts(
        self,
        cursor: QTextCursor,
        parts: Sequence[pasting.Part],
        *,
        like_around: bool,
        duties: Mapping[int, Task] | None = None,
    ) -> None:
        # plain words look like those around them, words with a look of their own keep it
        base = cursor.charFormat() if like_around else form.char_format(form.kind_of(cursor.block()))
        signs = [part.kind for part in parts if not isinstance(part, list)]
        structured = len(parts) > 1 and any(sign is not None for sign in signs)
        here = form.kind_of(cursor.block())
        rest = self._take_rest(cursor) if len(signs) < len(parts) else ()
        behind_table = False
        for index, part in enumerate(parts):
            if isinstance(part, list):
                if behind_table and not tables.is_filler(cursor.block()):
                    self._blocks.open_above(cursor)
                self._blocks.put_table(cursor, part, pasting.heads_of(part))
                behind_table = True
                continue
            sign, words = part.kind, part.words
            if behind_table:
                self._blocks.begin_behind_table(cursor, sign or BlockKind.PARAGRAPH)
                base = form.char_format(sign or BlockKind.PARAGRAPH)
            elif index:
                kind = form.kind_of(cursor.block())
                kind = BlockKind.PARAGRAPH if kind in form.HEADINGS or structured else kind
                self._blocks.open_below(cursor, sign or kind)
                base = form.char_format(sign or kind)
            elif (structured or duties) and sign is not None and not cursor.block().text():
                change_kind(cursor, cursor.block(), form.kind_of(cursor.block()), sign)
                base = form.char_format(sign)
            else:
                # it goes on in the words that stand there
                words = pasting.begun(part.whole) if cursor.atBlockStart() else part.whole
            behind_table = False
            task = (duties or {}).get(index)
            if task is not None:
                self._give_duty(cursor, task)
            for run in words:
                look = QTextCharFormat(base)
                look.merge(form.run_format(run))
                cursor.insertText(run.text, look)
        self._put_rest(cursor, rest, here if behind_table else None)

    @staticmethod
    def _take_rest(cursor: QTextCursor) -> Runs:
        """Take out what stands behind the cursor in its line: a table is put between it and what stands before."""
        rest = moving.part(cursor.block(), cursor.position(), cursor.block().position() + cursor.block().length())
        edit = QTextCursor(cursor)
        edit.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        edit.removeSelectedText()
        return rest

    def _put_rest(self, cursor: QTextCursor, rest: Runs, behind_table: BlockKind | None) -> None:
        """Put what stood behind the cursor behind it again; behind a table it is a line of that kind."""
        if not rest:
            return
        if behind_table is not None:
            self._blocks.begin_behind_table(cursor, behind_table)
        place = cursor.position()
        form.insert_runs(cursor, rest)
        cursor.setPosition(place)

    def _give_duty(self, cursor: QTextCursor, task: Task) -> None:
        """Let a block of its own stand in the line of the cursor, with a duty."""
        key = self._blocks.new(BlockKind.BULLET, None)
        self._blocks.by_key[key].task = task
        cursor.setBlockFormat(form.block_format(BlockKind.BULLET, key))
        cursor.setBlockCharFormat(form.char_format(BlockKind.BULLET))
