"""Reading of plans: .docx, .txt, .pdf with text, and .doc, .rtf, .odt through a converter."""

from __future__ import annotations

from pathlib import Path

from desktop.documents.reading.reader import read_bytes
from desktop.documents.reading.safety import load, sniff
from desktop.documents.reading.source import UserNotice
from desktop.documents.reading.structure import ReadPlan, SourceParagraph
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

__all__ = ["ReadPlan", "SourceParagraph", "UserNotice", "read", "read_bytes", "read_text"]

_KINDS = ("docx", "pdf", "txt")
_SHORT_TEXT = 60_000  # characters: what is pasted is seldom more, and read in less time than a process takes to start


def read(path: Path) -> ReadPlan:
    """Read a plan from a file; its kind is told from its bytes, not from its name.

    Raise a `UserError` with one sentence for whatever cannot be read.
    """
    from desktop.documents.reading.convert import to_docx  # noqa: PLC0415
    from desktop.documents.reading.worker import read_guarded  # noqa: PLC0415 (with the first file)

    data = load(path)
    kind = sniff(data, path.name)
    if kind not in _KINDS:
        kind, data = "docx", to_docx(path, kind)  # by a program of its own, which has limits of its own
    return read_guarded(kind, data, path.name)


def read_text(text: str, name: str) -> ReadPlan:
    """Read a plan from pasted text; `name` stands for the file's name."""
    from desktop.documents.reading.worker import read_guarded  # noqa: PLC0415 (with the first file)

    if not text.strip():
        raise UserError(QT_TRANSLATE_NOOP("errors", "The text is empty."))
    if len(text) > _SHORT_TEXT:
        return read_guarded("txt", text.encode("utf-8-sig", errors="replace"), name)
    return read_bytes("txt", text.encode("utf-8-sig", errors="replace"), name)
