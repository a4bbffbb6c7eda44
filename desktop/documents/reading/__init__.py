"""Reading of plans: .docx, .txt, .pdf with text, and .doc, .rtf, .odt through a converter."""

from __future__ import annotations

from pathlib import Path

from desktop.documents.reading.safety import MAX_LINE, MAX_TEXT, damaged, load, sniff, too_much
from desktop.documents.reading.source import Source, UserNotice, check_size, compose
from desktop.documents.reading.structure import ReadPlan, SourceParagraph, understand
from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError

__all__ = ["ReadPlan", "SourceParagraph", "UserNotice", "read", "read_bytes", "read_text"]

_KINDS = ("docx", "pdf", "txt")
_SHORT_TEXT = 60_000  # characters: what is pasted is seldom more, and read in less time than a process takes to start


def read(path: Path) -> ReadPlan:
    """Read a plan from a file; its kind is told from its bytes, not from its name.

    Raise a `UserError` with one sentence for whatever cannot be read.
    """
    from desktop.documents.reading.convert import to_docx  # noqa: PLC0415
    from desktop.documents.reading.worker import read_guarded  # noqa: PLC0415

    data = load(path)
    kind = sniff(data, path.name)
    if kind not in _KINDS:
        kind, data = "docx", to_docx(path, kind)  # by a program of its own, which has limits of its own
    return read_guarded(kind, data, path.name)


def read_text(text: str, name: str) -> ReadPlan:
    """Read a plan from pasted text; `name` stands for the file's name."""
    from desktop.documents.reading.worker import read_guarded  # noqa: PLC0415

    if not text.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "The text is empty."))
    if len(text) > _SHORT_TEXT:
        return read_guarded("txt", text.encode("utf-8-sig", errors="replace"), name)
    return read_bytes("txt", text.encode("utf-8-sig", errors="replace"), name)


def read_bytes(kind: str, data: bytes, name: str) -> ReadPlan:
    """Read a plan from the bytes of a file of a kind (docx, pdf, txt), in this process.

    What takes more memory than there is raises MemoryError; time is for `worker` to limit.
    """
    try:
        source = _source(kind, data, name)
        check_size(source.items, name)
        compose(source.items)
        return understand(source, name)
    except RecursionError:
        raise damaged(name) from None


def _source(kind: str, data: bytes, name: str) -> Source:
    if kind == "docx":
        from desktop.documents.reading.source_docx import read_docx  # noqa: PLC0415

        return read_docx(data, name)
    if kind == "pdf":
        from desktop.documents.reading.source_pdf import read_pdf  # noqa: PLC0415

        return read_pdf(data, name)
    from desktop.documents.reading.source_text import decode, read_text_source  # noqa: PLC0415

    if len(data) > MAX_TEXT:
        raise too_much(name)
    text = decode(data)
    if max(map(len, text.splitlines()), default=0) > MAX_LINE:
        raise too_much(name)
    source = read_text_source(text)
    if not source.items:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} is empty."), name=name)
    return source
