"""Sentences keep what they rest on while they are edited; own words survive new figures."""

from __future__ import annotations

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Block, BlockKind
from desktop.domain.report.content import (
    Content,
    Part,
    Proposal,
    Source,
    blocks_of,
    from_json,
    proposals_of,
    renewed,
    split,
    to_json,
)

TASK = (Source("task", 7),)


def part(done: int = 3, extra: tuple[Proposal, ...] = ()) -> Part:
    first = Proposal("total", f"Tổng số 10 nhiệm vụ; hoàn thành {done:02d} nhiệm vụ.", TASK)
    second = Proposal("overdue", "Không có nhiệm vụ quá hạn. Chưa hoàn thành thì đôn đốc.", TASK)
    bullet = Proposal("done:7", "Công an xã: hoàn thành nhiệm vụ rà soát ngày 05/11/2026.", TASK, bullet=True)
    return Part("progress", "Tiến độ", 2, ((first, second), (bullet,), *((item,) for item in extra)))


def text(*parts: Part) -> Content:
    return Content(blocks_of(parts), proposals_of(parts))


def kinds(content: Content) -> list[tuple[str, str | None]]:
    return [(item.text[:20], item.proposal.key if item.proposal else None) for item in content.sentences()]


def test_each_sentence_knows_what_it_was() -> None:
    content = text(part())
    assert [item.proposal.key for item in content.sentences() if item.proposal] == ["total", "overdue", "done:7"]
    assert all(item.exact for item in content.sentences())
    assert [block.kind for block in content.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.BULLET]


def test_typing_keeps_the_sources_until_a_figure_changes() -> None:
    content = text(part())
    content.blocks[1].runs = runs("Tổng số có 10 nhiệm vụ; đã hoàn thành 03 nhiệm vụ. Câu của tôi.")
    assert [key for _words, key in kinds(content)] == ["total", None, "done:7"]
    assert not content.sentences()[0].exact
    content.blocks[1].runs = runs("Tổng số có 10 nhiệm vụ; đã hoàn thành 04 nhiệm vụ. Câu của tôi.")
    assert [key for _words, key in kinds(content)] == [None, None, "done:7"]


def test_a_sentence_that_was_made_ones_own_has_no_sources() -> None:
    content = text(part())
    content.own = frozenset({"total"})
    assert [key for _words, key in kinds(content)] == [None, "overdue", "done:7"]


def test_a_sentence_that_was_moved_keeps_its_sources() -> None:
    content = text(part())
    content.blocks.append(content.blocks.pop(1))
    assert {key for _words, key in kinds(content)} == {"total", "overdue", "done:7"}


def test_new_figures_change_only_what_has_the_words_of_the_proposal() -> None:
    content = text(part())
    content.blocks[1].runs = runs(f"{content.blocks[1].text} Câu tự viết có số 03.")
    fresh, changes = renewed(content, [part(5)])
    assert fresh.blocks[1].text == (
        "Tổng số 10 nhiệm vụ; hoàn thành 05 nhiệm vụ. Không có nhiệm vụ quá hạn. Chưa hoàn thành thì đôn đốc. "
        "Câu tự viết có số 03."
    )
    assert [(change.key, change.kept) for change in changes] == [("total", False)]


def test_a_sentence_that_the_author_changed_stays_and_is_shown() -> None:
    content = text(part())
    content.blocks[1].runs = runs("Toàn xã có tổng số 10 nhiệm vụ; đã hoàn thành 03 nhiệm vụ.")
    fresh, changes = renewed(content, [part(5)])
    assert fresh.blocks[1].text == "Toàn xã có tổng số 10 nhiệm vụ; đã hoàn thành 03 nhiệm vụ."
    assert [(change.key, change.kept) for change in changes] == [("total", True)]


def test_what_the_author_took_out_does_not_come_back_and_what_is_new_finds_its_place() -> None:
    content = text(part())
    del content.blocks[2]
    new = Proposal(
        "done:8", "Trạm Y tế: hoàn thành nhiệm vụ lập danh mục ngày 06/11/2026.", (Source("task", 8),), bullet=True
    )
    fresh, changes = renewed(content, [part(3, (new,))])
    assert [block.text for block in fresh.blocks][-1] == new.text
    assert "Công an xã" not in "".join(block.text for block in fresh.blocks)
    assert [change.key for change in changes] == ["done:8"]


def test_what_no_longer_holds_goes_with_its_line() -> None:
    content = text(part())
    without = Part("progress", "Tiến độ", 2, part().paragraphs[:1])
    fresh, changes = renewed(content, [without])
    assert len(fresh.blocks) == 2
    assert [(change.key, change.after) for change in changes] == [("done:7", "")]


def test_a_text_comes_back_from_json() -> None:
    content = text(part())
    content.own = frozenset({"total"})
    content.blocks.append(Block(BlockKind.TABLE, rows=[["a", "b"]], header_rows=1))
    back = from_json(to_json(content))
    assert [(b.kind, b.text, b.marker, b.rows) for b in back.blocks] == [
        (b.kind, b.text, b.marker, b.rows) for b in content.blocks
    ]
    assert (back.proposals, back.own) == (content.proposals, content.own)


def test_sentences_end_where_a_capital_follows() -> None:
    words = "Đạt 29,3% (trước hạn 09). Còn 1.250 người; TP. hồ sơ đủ. Ánh sáng."
    assert [words[a:b] for a, b in split(words, 0, len(words))] == [
        "Đạt 29,3% (trước hạn 09).", "Còn 1.250 người; TP. hồ sơ đủ.", "Ánh sáng.",
    ]  # fmt: skip
