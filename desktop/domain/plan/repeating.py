"""What the text of a plan says again of its head, the subject and who drafted it: it follows when that is changed.

Only the very words of before give way; what says something else stays, and whoever changed the head is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.domain.base.text import fold, mid_sentence
from desktop.domain.base.text_search import replaced
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import full_name, is_own_office, names_of
from desktop.domain.plan.duty import heading_names, is_same
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.plan.recipients import is_copy

_PLACE = re.compile(r"\s+(?:của|trên địa bàn|tại)\s+[^,;]*$")
"""The end of a subject that a sentence leaves out where it names the office itself."""
_OVER = r"(?=\s*(?:[,.;:/)”\"]|$)|\s+(?:của|trên địa bàn|tại|với|như|gồm|cụ thể|này)\b)"
"""Behind a subject: no word of it goes on."""
_FEWEST = 2  # words that a subject has to have in common with what is said to be meant by it
_PROPOSED = re.compile(
    r"^(?P<opening>(?:Theo|Xét) đề nghị của )(?P<head>(?:đồng chí )?(?:Chánh|Trưởng|Giám đốc|Chỉ huy trưởng) )?"
    r"(?P<name>.+?)[\s;.,]*$"
)
_HEADS = {
    "Văn phòng": "Chánh", "Phòng": "Trưởng", "Sở": "Giám đốc", "Trung tâm": "Giám đốc", "Công an": "Trưởng",
    "Ban Chỉ huy": "Chỉ huy trưởng", "Ban": "Trưởng", "Trạm": "Trưởng",
}  # fmt: skip
"""What the head of a unit is called, by how its name begins."""
_LEVEL = re.compile(r"\b(xã|phường|đặc khu|huyện|tỉnh|thành phố)\b", re.IGNORECASE)
_OWN_LEVEL = re.compile(r" (?:xã|phường|đặc khu|huyện|tỉnh|thành phố)$")


def follow_head(plan: Plan, title: str, drafter: str, known: Sequence[Unit]) -> list[str]:
    """Let the text follow subject and drafting unit, which were `title` and `drafter`; `known` is the directory.

    Return the lines that go on saying something else.
    """
    return [*_follow_subject(plan, title), *_follow_drafter(plan, drafter, known)]


def _follow_subject(plan: Plan, before: str) -> list[str]:
    pairs = dict.fromkeys([(before, plan.title), (_PLACE.sub("", before), _PLACE.sub("", plan.title))])
    kind = re.escape(plan.document_kind)
    left = []
    for block in _naming(plan) if before and plan.title and before != plan.title else ():
        for old, new in pairs:
            words = r"\s+".join(map(re.escape, mid_sentence(old).split()))
            said = re.compile(rf"(?<!\w){kind}(?:\s+về)?\s+[“\"]?(?P<said>{words}){_OVER}", re.IGNORECASE)
            for found in reversed(list(said.finditer(block.text))):
                own = new if found["said"][:1] == old[:1] else mid_sentence(new)
                if found["said"][1:] == old[1:]:
                    block.runs = replaced(block.runs, [found.start("said")], len(found["said"]), own)
        left += [block.text] if _named_otherwise(block.text, kind, before, plan.title) else []
    return left


def _naming(plan: Plan) -> Iterator[Block]:
    """Yield what names the subject by rights: the decision that issues the plan, the first sentence, the closing."""
    heads = {BlockKind.BASIS, BlockKind.COVER, BlockKind.ADDRESSEE}
    first = next((block for block in plan.blocks if block.kind not in heads), None)
    for block in plan.blocks:
        leads_in = block is first and block.kind is BlockKind.PARAGRAPH
        if block.task is None and (leads_in or block.kind in {BlockKind.COVER, BlockKind.CLOSING}):
            yield block


def _named_otherwise(text: str, kind: str, before: str, now: str) -> bool:
    """Return whether a text names the old subject in other words, or goes on behind it, and not that of now."""
    old, new = fold(before).split(), fold(now).split()
    for found in re.finditer(rf"(?<!\w){kind}(?:\s+về)?\s+[“\"]?(?=\w)", text, re.IGNORECASE):
        said = re.findall(r"[\w/-]+", fold(text[found.end() :]))
        same = next((at for at, word in enumerate(old) if said[at : at + 1] != [word]), len(old))
        if same >= min(_FEWEST, len(old)) and said[: min(same + 1, len(new))] != new[: same + 1]:
            return True
    return False


def _follow_drafter(plan: Plan, before: str, known: Sequence[Unit]) -> list[str]:
    """Let who proposes the plan, and its file copy, name the unit that drafts it now.

    Where no unit was named `before`, it is the one that the text says to have proposed the plan.
    """
    if not plan.drafting_unit or plan.drafting_unit == before:
        return []
    new, old = _unit(plan.drafting_unit, known) or Unit(plan.drafting_unit), _unit(before, known)
    left = []
    for block in plan.blocks:
        found = _PROPOSED.match(block.text) if block.kind is BlockKind.BASIS else None
        if found is None or heading_names(found["name"], new):
            continue
        named = _unit(found["name"], known)
        if named is None or not (old is None or is_same(named, old)):
            left.append(block.text)
            continue
        old = named
        start, end = found.end("opening"), found.end("name")
        words = _with_head(new, plan.issuer) if found["head"] else full_name(new.name)
        block.runs = replaced(block.runs, [start], end - start, words)
    copies = {line: _copy(line, old, new) for line in plan.recipients if is_copy(line)}
    plan.recipients = [copies.get(line) or line for line in plan.recipients]
    return [*left, *(line for line, now in copies.items() if now is None)]


def _unit(name: str, known: Iterable[Unit]) -> Unit | None:
    return next((unit for unit in known if name and heading_names(name, unit)), None)


def _with_head(unit: Unit, issuer: str) -> str:
    """Return a unit with what its head is called: "Trưởng Phòng Kinh tế"; the office itself with its level."""
    name = full_name(unit.name)
    head = next((head for words, head in _HEADS.items() if name.startswith(f"{words} ")), "")
    level = _LEVEL.search(issuer) if is_own_office(unit.name) and not _LEVEL.search(name) else None
    return " ".join(filter(None, (head, name, level[0].lower() if level else "")))


def _copy(line: str, old: Unit | None, new: Unit) -> str | None:
    """Return the file copy with the letters of the unit that drafts now; None where it names another one."""
    opening, comma, rest = line.partition(",")
    signs = [found.group() for found in re.finditer(r"[^\s,.;()]+", rest)]
    if not comma or set(signs) & set(_letters(new)):
        return line
    named = next((sign for sign in signs if old is not None and sign in _letters(old)), None)
    if named is None:
        return None if signs else line
    return f"{opening},{rest.replace(named, _letters(new)[0], 1)}"


def _letters(unit: Unit) -> list[str]:
    """Return how the file copy may name a unit, the usual way first: "VHXH" for Phòng Văn hóa - Xã hội."""
    words = [word for word in re.findall(r"[^\W\d_]+", _OWN_LEVEL.sub("", full_name(unit.name))) if word != "và"]
    whole = "".join(word[:1].upper() for word in words)
    usual = "VP" if is_own_office(unit.name) else whole[1:] if words[0] in {"Phòng", "Sở"} and whole[1:] else whole
    shorter = ["".join(re.findall(r"\w+", name)) for name in names_of(unit)[1:2]]
    return list(dict.fromkeys([usual, whole, *shorter]))
