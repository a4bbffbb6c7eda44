"""The end of a plan: recipients and the block of signature."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.documents.reading import signs
from desktop.documents.reading.source import Line, is_upper, split_breaks
from desktop.domain.base.text import CAPITALS, clean, fold, plain
from desktop.domain.plan.plan import Signature

_TITLES = (
    "chu tich", "pho chu tich", "giam doc", "pho giam doc", "tong giam doc", "bo truong", "thu truong",
    "chanh van phong", "pho chanh van phong", "truong phong", "pho truong phong", "hieu truong", "pho hieu truong",
    "cuc truong", "pho cuc truong", "vu truong", "truong ban", "pho truong ban", "chanh thanh tra", "bi thu",
    "pho bi thu", "chi cuc truong", "vien truong", "thu tuong", "pho thu tuong", "tong cuc truong",
    "truong cong an", "pho truong cong an", "chi huy truong", "tram truong", "chu nhiem", "pho chu nhiem",
    "truong doan", "tong bien tap", "quyen chu tich", "doi truong",
)  # fmt: skip
_TITLE = re.compile(rf"^(?:q\. ?|quyen )?(?:{'|'.join(sorted(_TITLES, key=len, reverse=True))})\b")


@dataclass
class Ending:
    """Recipients and signature. `left_over` is what stands there and was not understood."""

    recipients: list[str] = field(default_factory=list)
    signature: Signature = field(default_factory=Signature)
    left_over: list[str] = field(default_factory=list)
    others: list[Signature] = field(default_factory=list)  # who signs beside or before the last one
    below: str = ""  # another office of the signer, printed below the name


def opens_recipients(text: str) -> bool:
    """Return whether a line is the word "Nơi nhận" (alone, or with what follows it)."""
    return signs.RECIPIENTS.match(text) is not None


def is_signature_line(text: str) -> bool:
    """Return whether a line belongs to the titles of a block of signature (TM., KT., a title in capitals)."""
    bare = clean(text).strip("* ")
    if not bare or not is_upper(bare) or len(bare) > 90:
        return False
    titled = _TITLE.match(fold(bare)) is not None or bare.startswith(("TRƯỞNG ", "PHÓ ", "CHÁNH "))
    return titled or signs.POWER.match(bare) is not None


def read_ending(lines: Sequence[Line]) -> Ending:
    """Understand the lines from "Nơi nhận" on (a signature that stands before it included)."""
    ending = Ending()
    receiving_column = next((line.column for line in lines if opens_recipients(line.printed)), None)
    in_columns = len({line.column for line in lines}) > 1
    recipients: list[str] = []
    columns: dict[int, list[str]] = {}  # of each signer; -1 for one who stands on the lines of another
    opened = False
    filed = False
    for line in sorted(lines, key=lambda item: item.column) if in_columns else lines:
        for index, runs in enumerate(split_breaks(line.runs)):
            raw = re.sub(r" {40,}", " " * 40, plain(runs))
            signature = columns.setdefault(line.column if in_columns else 0, [])
            if (pair := _two_signers(raw, beside=-1 in columns)) is not None:
                columns.setdefault(-1, []).append(pair[0])
                signature.append(pair[1])
                continue
            left, right = _columns(raw)
            if line.marker and index == 0:
                left = f"- {left}"
            if in_columns and not right:
                target = line.column == receiving_column
                if target:
                    opened, filed = _receive(left, recipients, signature, opened=opened, filed=filed, strict=True)
                else:
                    signature.append(left)
                continue
            opened, filed = _receive(left, recipients, signature, opened=opened, filed=filed, strict=bool(right))
            if right:
                signature.append(right)
    ending.recipients = [text for text in (_stripped(item) for item in recipients) if text]
    blocks = [block for key in sorted(columns) for block in _blocks_of_signers(columns[key])]
    signers = [_signature(block) for block in blocks] or [(Signature(), [], "")]
    named = [one for one in signers if one[0].name or one[0].title or one[0].authority] or signers[-1:]
    if len(named) > 1 and any(not (one[0].title or one[0].authority) for one in named):
        named = [_signature([text for key in sorted(columns) for text in columns[key]])]  # one signer, in pieces
    ending.signature, ending.left_over, ending.below = named[-1]
    ending.others = [one[0] for one in named[:-1]]
    for _, left_over, below in named[:-1]:
        ending.left_over += [*left_over, *([below] if below else [])]
    return ending


def _two_signers(raw: str, *, beside: bool) -> tuple[str, str] | None:
    """Return the halves of a line that two signers share; `beside` says that the lines above were theirs."""
    parts = [clean(part) for part in re.split(r"\t+|\s{4,}|\s*\|\s*", raw.strip()) if part.strip()]
    if len(parts) != 2 or signs.RECIPIENTS.match(parts[0]) or signs.RECIPIENT_DASH.match(parts[0]):
        return None
    titles = all(is_signature_line(part) for part in parts)
    return (parts[0], parts[1]) if titles or beside else None


def _blocks_of_signers(lines: list[str]) -> list[list[str]]:
    """Split lines where a second signer begins: titles behind a name, and a name behind them."""
    out: list[list[str]] = [[]]
    named = False
    for index, text in enumerate(lines):
        bare = clean(signs.SIGNED_MARK.sub(" ", text)).strip("* ")
        if named and is_signature_line(bare) and any(_is_name(later) for later in lines[index + 1 :]):
            out.append([])
            named = False
        named = named or _is_name(bare)
        out[-1].append(text)
    return [block for block in out if block]


def _is_name(text: str) -> bool:
    bare = signs.RANK.sub("", clean(signs.SIGNED_MARK.sub(" ", text)).strip("* "))
    words = bare.split()
    return (
        2 <= len(words) <= 6 and all(word[:1].isupper() for word in words) and not is_upper(bare)
        and not _TITLE.match(fold(bare)) and not signs.STAMP_WORDS.match(signs.folded(bare))
        and not any(c.isdigit() for c in bare)
    )  # fmt: skip


def _columns(raw: str) -> tuple[str, str]:
    """Split a line that holds a recipient and, after a wide gap, a part of the signature.

    Text that was read from a picture may have lost the gap: a title in capitals stands behind the recipient's sign.
    """
    parts = [part for part in re.split(r"\t+|\s{4,}|\s*\|\s*", raw.strip()) if part.strip()]
    ends = re.finditer(r"[;.]\s+", raw) if len(parts) < 2 and signs.RECIPIENT_DASH.match(raw) else ()
    for end in ends:
        if is_signature_line(raw[end.end() :]):
            return clean(raw[: end.end()]), clean(raw[end.end() :])
    if len(parts) < 2:
        return clean(raw), ""
    first = clean(parts[0])
    rest = clean(" ".join(parts[1:]))
    if signs.RECIPIENTS.match(first) or signs.RECIPIENT_DASH.match(first) or is_signature_line(rest):
        return first, rest
    return clean(raw), ""


def _receive(
    text: str, recipients: list[str], signature: list[str], *, opened: bool, filed: bool, strict: bool
) -> tuple[bool, bool]:
    """Put one line where it belongs; `strict` says that the column holds nothing but recipients."""
    text = text.strip("* ") if not signs.RECIPIENT_DASH.match(text) else text
    if not text:
        return opened, filed
    if signs.RECIPIENTS.match(text):
        rest = clean(signs.RECIPIENTS.sub("", text))
        if rest and is_signature_line(rest):
            signature.append(rest)
        elif rest:
            recipients.extend(_inline(rest))
        return True, filed
    if not opened:
        signature.append(text)
        return opened, filed
    if signs.RECIPIENT_DASH.match(text):
        parts = _inline(text)
        recipients.extend(parts)
        return opened, filed or fold(_stripped(parts[-1])).startswith("luu")
    broken = (
        bool(recipients)
        and not filed
        and not re.search(r"[;.]$", recipients[-1])
        and (text[:1].islower() or text.endswith(";"))
    )
    if broken and signs.RECIPIENT_DASH.match(recipients[-1]):
        recipients[-1] = f"{recipients[-1]} {text}"
        return opened, filed or fold(text).startswith("luu")
    if not strict and (is_signature_line(text) or filed or (signature and _TITLE.match(fold(signature[-1])))):
        if filed and recipients and not signature and not is_signature_line(text) and _tail(recipients[-1], text):
            recipients[-1] = f"{recipients[-1]} {text}"
        else:
            signature.append(text)
        return opened, filed
    unfinished = bool(recipients) and not recipients[-1].rstrip().endswith((";", ".", "./."))
    dashed = any(signs.RECIPIENT_DASH.match(item) for item in recipients)
    if recipients and (unfinished or dashed) and not fold(text).startswith("luu"):
        recipients[-1] = f"{recipients[-1]} {text}"
    else:
        recipients.append(text)
    return opened, filed or fold(text).startswith("luu")


def _tail(last: str, text: str) -> bool:
    """Return whether `text` goes on with the line of the file copy ("- Lưu: VT," / "KGVX.")."""
    return last.rstrip().endswith(",") or (len(text) < 14 and text.endswith(".") and not last.rstrip().endswith("."))


def _inline(text: str) -> list[str]:
    """Split recipients that were written on one line ("- A; - B; - Lưu: VT")."""
    parts = re.split(rf"(?<=[;.])\s+(?=[-–+]\s?[{CAPITALS}])", text)
    return [part for part in parts if part.strip()]


def _stripped(text: str) -> str:
    return clean(signs.RECIPIENT_DASH.sub("", text)).rstrip(" ;.,/").strip()


def _signature(lines: list[str]) -> tuple[Signature, list[str], str]:
    """Return the signature, what was not understood, and another office of the signer, printed below the name."""
    last = max((index for index, text in enumerate(lines) if _is_name(text)), default=len(lines))
    below: list[str] = []
    for text in lines[last + 1 :]:
        bare = clean(text).strip("* ")
        if is_signature_line(bare) or _TITLE.match(fold(bare.strip("()"))) or (is_upper(bare) and len(bare) < 90):
            below.append(bare)
        else:
            break
    kept = [*lines[: last + 1], *lines[last + 1 + len(below) :]]
    signature, left = _signed(kept)
    return signature, left, "\n".join(below)


def _signed(lines: list[str]) -> tuple[Signature, list[str]]:
    titles: list[str] = []
    names: list[str] = []
    left: list[str] = []
    stamped = False
    for place, raw in enumerate(lines):
        text = clean(signs.SIGNED_MARK.sub(" ", raw)).strip("* ")
        text = re.sub(r"^\(.*\)$", "", text)
        if stamped and _goes_on_with_stamp(text, lines[place + 1 :]):
            continue
        stamp = signs.STAMP_OF_OFFICE.match(text)
        stamped = stamp is not None and is_upper(stamp[1])
        if not text or signs.STAMP_WORDS.match(signs.folded(text)) or not re.search(r"\w", text):
            continue
        if is_upper(text) and not names and (is_signature_line(text) or not titles or not _looks_like_name(text)):
            titles.extend(_split_titles(text))
        elif len(text) <= 60 and not text.endswith((";", ":")) and not any(c.isdigit() for c in text):
            names.append(text)
        else:
            left.append(text)
    if len(names) > 1 and is_upper(names[0]) and not is_upper(names[-1]):
        titles.append(names.pop(0))  # a title that is not in the list
    titles = _whole_titles(titles)
    name = names[-1] if names else ""
    left = names[:-1] + left
    if not titles and name:
        return Signature(name=name), left
    match titles:
        case []:
            return Signature(name=name), left
        case [title]:
            if signs.POWER.match(title) and not _TITLE.match(fold(title)):
                return Signature(authority=title, name=name), left
            return Signature(title=title, name=name), left
        case [authority, title]:
            return Signature(authority, "", title, name), left
    return Signature(titles[0], " ".join(titles[1:-1]), titles[-1], name), left


def _goes_on_with_stamp(text: str, later: Sequence[str]) -> bool:
    """Return whether capitals below "Cơ quan: ỦY BAN NHÂN DÂN TỈNH" end that office's name: the signer comes later."""
    return is_upper(text) and not is_signature_line(text) and any(_is_name(line) for line in later)


def _looks_like_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= 5 and not _TITLE.match(fold(text)) and not signs.POWER.match(text)


def _split_titles(text: str) -> list[str]:
    """Split "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" into its lines."""
    cuts = {match.start() for match in signs.POWER_INSIDE.finditer(text)}
    cuts |= {match.start() for match in re.finditer(r"(?<=\s)PHÓ\s(?=CHỦ|GIÁM|CHÁNH|TRƯỞNG|CỤC|VỤ)", text)}
    whole = re.match(r"^TM\.?\s?(?:ỦY|UỶ) BAN NHÂN DÂN(?: (?:XÃ|PHƯỜNG|TỈNH|HUYỆN|THÀNH PHỐ) .*?)?\s(?=CHỦ TỊCH)", text)
    if whole is not None:
        cuts.add(whole.end())
    second = re.match(r"^KT\.?\s?(?:BỘ TRƯỞNG)\s(?=THỨ TRƯỞNG)", text)
    if second is not None:
        cuts.add(second.end())
    places = [0, *sorted(place for place in cuts if place > 0), len(text)]
    return [clean(text[a:b]) for a, b in pairwise(places) if clean(text[a:b])]


def _whole_titles(titles: list[str]) -> list[str]:
    """Join a title that a narrow column broke ("TM. ỦY BAN NHÂN DÂN" / "XÃ HÒA AN")."""
    out: list[str] = []
    for title in titles:
        own = is_signature_line(title) or not out
        if own:
            out.append(title)
        else:
            out[-1] = f"{out[-1]} {title}"
    return out
