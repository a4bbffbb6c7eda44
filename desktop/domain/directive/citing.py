"""A superior's paper as it is cited: in full among the bases, short in a sentence."""

from __future__ import annotations

import re

from desktop.domain.base.text import clean, fold, mid_sentence, month_words, two_digits
from desktop.domain.directive.demand import Directive
from desktop.domain.office.office import LegalDocument, LegalStatus
from desktop.domain.office.place_names import placed
from desktop.domain.plan.proposals import cite

_PLACES = re.compile(r"\b(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu|thị trấn)\s+(.+)$")
_NO_ABOUT = re.compile(r"^(?:trien khai|thuc hien|to chuc|ve|phe duyet|ban hanh|quy dinh)\b")


def issuer_words(issuer: str) -> str:
    """Return an agency as a sentence names it, from the capitals of its letterhead."""
    words = clean(issuer)
    if not words.isupper():
        return words
    words = words.lower().replace("uỷ ban", "ủy ban")
    place = _PLACES.search(words)
    head = words[: place.start()].rstrip() if place else words
    head = re.sub(r"^ubnd\b", "ủy ban nhân dân", head)
    first, _, rest = head.partition(" ")
    if first in {"sở", "phòng", "ban", "cục", "bộ", "văn"} and rest and not head.startswith("văn phòng"):
        rest = re.sub(r"(?:^|(?<=, )|(?<= và ))(\w)", lambda match: match[1].upper(), rest)
        head = f"{first} {rest}"
    head = re.sub(r"\b(?:ủy ban|hội đồng)(?= nhân dân)", lambda match: match[0].capitalize(), head)
    head = re.sub(r"\b(?:hđnd|ubnd)\b", lambda match: match[0].upper(), head)
    head = head[:1].upper() + head[1:]
    if place is None:
        return head
    return f"{head} {placed(place[1], ' '.join(word[:1].upper() + word[1:] for word in place[2].split()))}"


def subject_words(subject: str, kind: str) -> str:
    """Return what a paper is about as it goes on in a citation: "về công tác đối ngoại năm 2027"."""
    words = re.sub(r"^(?:v/v|về việc|về)\s+", "", clean(subject), flags=re.IGNORECASE).rstrip(" .;")
    if not words:
        return ""
    lowered = mid_sentence(words)
    if fold(subject).startswith(("v/v", "ve viec")):
        return f"về việc {lowered}" if kind != "CHỈ THỊ" else f"về {lowered}"
    return lowered if _NO_ABOUT.match(fold(lowered)) and kind == "KẾ HOẠCH" else f"về {lowered}"


def document_of(paper: Directive) -> LegalDocument:
    """Return a paper as an entry of the legal library."""
    kind = "Thông báo" if paper.kind.startswith("THÔNG BÁO") else paper.kind.capitalize()
    return LegalDocument(
        kind, paper.number, paper.dated, issuer_words(paper.issuer), subject_words(paper.subject, paper.kind),
        LegalStatus.IN_FORCE,
    )  # fmt: skip


def full_citation(paper: Directive) -> str:
    """Return the first citation of a paper, as its basis names it; a paper without a number is named without."""
    document = document_of(paper)
    if document.number:
        return cite(document)
    return clean(f"{document.kind} của {document.issuer} {document.subject}" if document.issuer else
                 f"{document.kind} {document.subject}")  # fmt: skip


def short_citation(paper: Directive) -> str:
    """Return a paper within a sentence: "Kế hoạch số 118/KH-UBND ngày 30/10/2026 của Ủy ban nhân dân tỉnh …"."""
    document = document_of(paper)
    if not document.number:
        return full_citation(paper)
    day = paper.dated
    dated = f" ngày {two_digits(day.day)}/{month_words(day.month)}/{day.year}" if day is not None else ""
    return clean(
        f"{document.kind} số {document.number}{dated}" + (f" của {document.issuer}" if document.issuer else "")
    )
