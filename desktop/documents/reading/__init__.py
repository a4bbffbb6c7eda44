"""Reading of plans: .docx, .txt, .pdf with text, and .doc, .rtf, .odt through a converter."""

from __future__ import annotations

from pathlib import Path

from desktop.documents.reading.safety import damaged, load, sniff
from desktop.documents.reading.source import Source, UserNotice
from desktop.documents.reading.structure import ReadPlan, SourceParagraph, understand
from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError

__all__ = ["ReadPlan", "SourceParagraph", "UserNotice", "read", "read_text"]


def read(path: Path) -> ReadPlan:
    """Read a plan from a file; its kind is told from its bytes, not from its name.

    Raise a `UserError` with one sentence for whatever cannot be read.
    """
    data = load(path)
    try:
        return understand(_source(path, data), path.name)
    except (RecursionError, MemoryError):
        raise damaged(path.name) from None


def read_text(text: str, name: str) -> ReadPlan:
    """Read a plan from pasted text; `name` stands for the file's name."""
    from desktop.documents.reading.source_text import read_text_source  # noqa: PLC0415

    if not text.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "The text is empty."))
    return understand(read_text_source(text), name)


def _source(path: Path, data: bytes) -> Source:
    from desktop.documents.reading.convert import to_docx  # noqa: PLC0415
    from desktop.documents.reading.source_docx import read_docx  # noqa: PLC0415
    from desktop.documents.reading.source_pdf import read_pdf  # noqa: PLC0415
    from desktop.documents.reading.source_text import decode, read_text_source  # noqa: PLC0415

    match sniff(data, path.name):
        case "docx":
            return read_docx(data, path.name)
        case "pdf":
            return read_pdf(data, path.name)
        case "txt":
            text = decode(data)
            source = read_text_source(text)
            if not source.items:
                raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} is empty."), name=path.name)
            return source
        case kind:
            return read_docx(to_docx(path, kind), path.name)
