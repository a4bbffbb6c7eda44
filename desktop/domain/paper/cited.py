"""How a paper names the document that gave a task: whole at first, by kind and number after that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.base.text import clean, date_words, day_words, fold, mid_sentence


@dataclass(frozen=True)
class GivenBy:
    """The document that gave a task. `issuer` stands as in a sentence, `subject` as in the title."""

    kind: str
    number: str
    dated: date | None
    issuer: str
    subject: str

    @property
    def short(self) -> str:
        """Return a later citation: kind and number."""
        return f"{self.kind} số {self.number}"

    @property
    def about(self) -> str:
        """Return the subject with the word that leads to it: "về công tác đối ngoại năm 2026"."""
        words = clean(self.subject)
        if fold(words).startswith("v/v "):
            return f"về việc {words[4:].lstrip()}"
        return mid_sentence(words) if not words or fold(words).startswith("ve ") else f"về {mid_sentence(words)}"

    @property
    def full(self) -> str:
        """Return the first citation: kind, number, date, issuer, subject (decree 30, appendix I, II.6.b)."""
        day = f" {date_words(self.dated)}" if self.dated is not None else ""
        return clean(f"{self.short}{day} của {self.issuer} {self.about}")

    @property
    def own(self) -> str:
        """Return the first citation in a sentence that opens with the day and names the issuer before it."""
        return clean(f"{self.short} {self.about}")

    @property
    def in_column(self) -> str:
        """Return the first citation as a column has it, whose sentence names the issuer."""
        day = f" ngày {day_words(self.dated)}" if self.dated is not None else ""
        return clean(f"{self.short}{day} {self.about}")


def kind_words(kind: str) -> str:
    """Return the name of a kind as a sentence has it: "Kế hoạch" for "KẾ HOẠCH"."""
    words = clean(kind)
    return words[:1].upper() + words[1:].lower()
