"""The book of the program: what its chapters hold, and that it speaks of the window as the window does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from desktop.catalogue.guide import guide
from desktop.domain.paper.guide import PartKind
from desktop.gui import subjects
from desktop.gui.paper.page_layout import lay_out
from desktop.services.exports.guide import guide_docx, guide_sheet, quick_start_sheet

I18N = Path(__file__).parents[2] / "i18n"
HELP = Path(__file__).parents[2] / "resources" / "help"
_END = re.compile(r"\s*(…|\.\.\.|:|: \{\w+\}|\(\{\w+\}.*\))$")
_KEYS = re.compile(r"F\d+|Ctrl\+\S+|Esc|Enter|Delete|Home|Page (Up|Down)|\d|⋯")


def on_screen(language: str) -> set[str]:
    words = set()
    for message in etree.parse(I18N / "desktop_vi.ts").iter("message"):
        text = message.findtext("translation" if language == "vi" else "source") or ""
        words.add(_END.sub("", text.replace("&", "")))
    return words


@pytest.mark.parametrize("language", ["vi", "en"])
def test_bold_words_of_the_book_are_words_of_the_screen(language):
    known = on_screen(language)
    bold = {
        _END.sub("", run.text)
        for chapter in guide(language).chapters
        for part in chapter.parts
        if part.kind is not PartKind.HEADING
        for run in part.runs
        if run.bold
    }
    assert len(bold) > 15
    assert sorted(word for word in bold - known if not _KEYS.fullmatch(word)) == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_bold_words_of_the_help_of_a_page_are_words_of_the_screen(language):
    """A small letter at the beginning is none: a word stands within a sentence there."""
    known = {word.casefold() for word in on_screen(language)}
    bold = re.findall(r"\*\*(.+?)\*\*", (HELP / f"{language}.md").read_text("utf-8"))
    assert len(bold) > 60
    assert sorted(word for word in set(bold) if word.casefold() not in known and not _KEYS.fullmatch(word)) == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_chapters_have_steps_counted_from_one_and_pages_that_exist(language):
    pages = {subject.key for subject in subjects.SUBJECTS} | {"first-start", "damaged", "lock"}
    for chapter in guide(language).chapters:
        assert set(chapter.pages) <= pages, chapter.key
        before = 0
        for part in chapter.parts:
            if part.kind is PartKind.STEP:
                assert part.number == before + 1, (chapter.key, part)
            before = part.number


def test_both_languages_have_the_same_chapters():
    assert [(c.key, c.pages) for c in guide("vi").chapters] == [(c.key, c.pages) for c in guide("en").chapters]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_quick_start_fits_on_one_page(language, qapp):
    assert len(lay_out(quick_start_sheet(language))) == 1


def test_the_book_is_written_as_a_word_document_with_all_its_words(tmp_path):
    guide_docx("vi", tmp_path / "so-tay.docx")
    text = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "so-tay.docx")).paragraphs)
    for chapter in guide("vi").chapters:
        for part in chapter.parts:
            assert "".join(run.text for run in part.runs) in text
    assert len(guide_sheet("vi").sections) == 2
