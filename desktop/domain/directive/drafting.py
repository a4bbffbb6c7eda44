"""The office's own plan as a draft, made of a superior's paper: answers of the wizard."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any

from desktop.domain.base.text import CAPITALS, SMALL, clean, fold
from desktop.domain.directive.citing import document_of, full_citation, short_citation, subject_words
from desktop.domain.directive.demand import Demand, Directive, Scope
from desktop.domain.directive.proposing import pairs
from desktop.domain.directive.taking import Json, json_paper, tasks_of
from desktop.domain.directive.wording import adapted
from desktop.domain.office.office import LegalDocument, Office
from desktop.domain.office.place_names import placed
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.plan.proposals import cite, fill, level_word, recipients_of
from desktop.domain.plan.recipients import recipients_for
from desktop.domain.plan.template import PlanTemplate

_FITS = 0.6
_FUNDING = (
    "Kinh phí thực hiện Kế hoạch được bố trí trong dự toán ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác."
)
_ORGANISATION = re.compile(r"\b(?:to chuc (?:trien khai )?thuc hien|phan cong|trach nhiem)\b")
_SKIPPED = re.compile(
    r"^(?:muc dich|yeu cau|muc tieu|chi tieu|kinh phi|nguon luc|doi tuong|pham vi|quan diem|thoi gian)"
)
_POINTS_INSIDE = re.compile(
    r"\b(?:kem theo|(?:tai|theo) (?:muc|phan|phu luc|bieu|bang|mau)) (?:\S+ ){0,6}?(?:nay|so \d+|[ivx\d]+)\b"
    r"|\b(?:tai|theo|o) (?:cac )?phu luc\b"
    r"|^(?:(?:noi dung|nhiem vu|danh muc) )?(?:cu the|chi tiet) (?:tai|theo|o|trong) "
    r"|\b(?:tai|theo|co|o|xem) (?:cac )?(?:phu luc|bieu|bang|danh muc|mau)\b(?: \S+){0,6}?"
    r" (?:kem theo|(?:dinh|gui) kem)\b"
)
"""What points to another place of the paper ("tại Danh mục kèm theo Kế hoạch này"), folded: ours has no such place."""

_COUNTED = re.compile(
    r"(?<![\d/.,-])(?<!tháng )(?<!quý )(?<!năm )(?<!ngày )(?<!số )(?<!điều )(?<!khoản )(?<!mục )(?<!bước )"
    r"(?<!mức độ )(?<!án )(?<!trình )"
    rf"\d[\d.]*\s(?!tháng\b|năm\b|ngày\b|giờ\b|lần\b|phút\b|và\b|của\b|đến\b)[{SMALL}]",
    re.IGNORECASE,
)
"""How much of something the whole province has or does ("mở 15 lớp cho 600 lao động"): no figure of one commune."""
_FOREIGN = re.compile(r"\b(?:Sở|Bộ|Cục|Tổng cục|Tỉnh ủy|tỉnh|thành phố|Trung ương|cấp xã|các xã|các địa phương)\b")
_YEAR = re.compile(r"\b20\d\d\b")


def fitting(subject: str, templates: Sequence[PlanTemplate]) -> PlanTemplate | None:
    """Return the kind of plan whose name stands in the subject of a paper; None where none does."""
    own = pairs(subject)
    best: tuple[float, PlanTemplate] | None = None
    for template in templates:
        words = pairs(template.name)
        share = len(words & own) / len(words) if words and template.title else 0.0
        if share >= _FITS and (best is None or (share, len(words)) > (best[0], len(pairs(best[1].name)))):
            best = share, template
    return best[1] if best is not None else None


def own_title(paper: Directive, office: Office) -> str:
    """Return the subject of the office's plan: the paper's at the office's level, or that it carries the paper out."""
    place = placed(level_word(office), office.name)
    subject = clean(paper.subject)
    if paper.kind == "KẾ HOẠCH" and subject:
        text = re.sub(rf"\b(trên địa bàn|của|tại)\s+(?:tỉnh|thành phố)(?:\s+[{CAPITALS}]\w*)+", rf"\1 {place}", subject)
        text = re.sub(r"\btrên địa bàn\s+(?:toàn\s+)?(?:tỉnh|thành phố)(?!\w)", f"trên địa bàn {place}", text)
        text = re.sub(rf"(?<!\bcủa )(?<!bàn )\btỉnh(?:\s+[{CAPITALS}]\w*)+", place, text)
        return text if place in text else f"{text} trên địa bàn {place}"
    about = subject_words(paper.subject, paper.kind)
    return clean(f"Thực hiện {short_citation(paper)} {about}")


def sender(paper: Directive, office: Office) -> str:
    """Return the paper's issuer as the first of the recipients."""
    name = document_of(paper).issuer.replace("Ủy ban nhân dân", "UBND")
    if fold(name).startswith(("so ", "ban ", "cuc ")) and fold(office.province) not in fold(name):
        province = (
            office.province if fold(office.province).startswith(("tinh", "thanh pho")) else f"tỉnh {office.province}"
        )
        name = f"{name} {province}"
    return name


def draft(
    paper: Json, read: Plan | None, office: Office, year: int, template: PlanTemplate, *, fits: bool,
    law: LegalDocument | None, proposed: Json, in_charge: str = "",
) -> dict[str, Any]:  # fmt: skip
    """Return the answers of a plan that carries a paper out.

    `proposed` is what the template proposes; its duties give way to those that the paper asks. Where no template fits
    (`template` is then the empty one) the topics are the paper's own, `read` being its text. `law` is a basis of every
    plan. Results go to the unit `in_charge` of the paper's subject; where none is, to the one with the most duties.
    """
    source = json_paper(paper)
    level = level_word(office)
    named = short_citation(source)
    tasks = tasks_of(paper)
    title = proposed["title"] if fits and proposed["title"] else own_title(source, office)
    purpose = [
        _head("MỤC ĐÍCH, YÊU CẦU", "purpose"),
        _topic("Mục đích"),
        f"- Triển khai đầy đủ, kịp thời các nhiệm vụ giao cho Ủy ban nhân dân {level} tại {named}.",
        _topic("Yêu cầu"),
        "- Mỗi nhiệm vụ có đơn vị chủ trì, thời hạn và kết quả cụ thể; việc thực hiện được theo dõi, đôn đốc, báo cáo "
        "đúng hạn.",
    ]
    blocks: list[Any] = _without_numbers(proposed["blocks"], year) if fits else []
    if not fits:
        demanded = {item.get("paragraph") for item in paper["demands"]}
        blocks = [*purpose, *_content(read, source, office, demanded)]
        blocks += [
            _head("KINH PHÍ THỰC HIỆN", "funding"),
            _FUNDING,
            _head("TỔ CHỨC THỰC HIỆN", "organisation"),
        ]
    units = Counter(task["unit"] for task in tasks if task["unit"])
    focal = _focal(units, in_charge)
    basis = f"Thực hiện {full_citation(source)}"
    bases = [basis, *([f"Căn cứ {cite(law)}"] if law is not None else [])]
    if fits:
        bases += [text for text in proposed["bases"] if text not in bases and not _names_law(text, law)]
    answers = {
        **proposed,
        "title": title,
        "year": year,
        "source": {"type": "directive", "file": paper.get("file", "")},
        "superior": full_citation(source),
        "bases": bases,
        "lead_in": f"Ủy ban nhân dân {fill('{office}', office, year)} ban hành Kế hoạch với các nội dung sau:",
        "blocks": blocks,
        "tasks": tasks,
        "recipients": recipients_for([sender(source, office), *recipients_of(template, office, year)], ()),
        "closing": _closing(focal, source, level),
        "papers": [paper],
    }
    lines = answers["recipients"]
    answers["recipients"] = [*lines[:-1], *(name for name in units if name not in lines), *lines[-1:]]
    return answers


def refresh(answers: dict[str, Any], office: Office, in_charge: str = "") -> None:
    """Let the duties follow what was decided of the demands, in place; what stands beside them stays.

    `in_charge` as for `draft`.
    """
    wanted = [task for paper in answers.get("papers", []) for task in tasks_of(paper)]
    keys = {item["key"] for paper in answers.get("papers", []) for item in paper["demands"]}
    others = [task for task in answers.get("tasks", []) if not keys & set(task.get("demands", []))]
    before = {task["unit"] for task in answers.get("tasks", []) if task not in others}
    answers["tasks"] = [*wanted, *others]
    still = {name for task in answers["tasks"] for name in (task.get("unit", ""), *task.get("supporting", []))}
    answers["blocks"] = [
        block for block in answers.get("blocks", []) if not (isinstance(block, dict) and "task" in block)
    ]
    first = json_paper(answers["papers"][0])
    units = Counter(task["unit"] for task in wanted if task["unit"])
    lines = [line for line in answers.get("recipients", []) if line not in before - still]
    copies = [line for line in lines if fold(line).startswith("luu")]
    kept = [line for line in lines if line not in copies]
    answers["recipients"] = [*kept, *(name for name in units if name not in kept), *copies]
    level = level_word(office)
    proposed = [_closing(name, first, level) for name in (*before, in_charge, "")]
    if answers.get("closing") in proposed:  # nobody wrote it anew
        answers["closing"] = _closing(_focal(units, in_charge), first, level)


def _focal(units: Counter[str], in_charge: str) -> str:
    """Return the unit that gathers what was done."""
    return in_charge or (units.most_common(1)[0][0] if units else "")


def _closing(focal: str, paper: Directive, level: str) -> str:
    issuer = document_of(paper).issuer
    send = f", gửi kết quả về {focal} để tổng hợp, báo cáo {issuer}" if focal and issuer else ""
    return (
        f"Trên đây là Kế hoạch thực hiện {short_citation(paper)}; Ủy ban nhân dân {level} yêu cầu các đơn vị được giao "
        f"nhiệm vụ tổ chức thực hiện đúng thời hạn{send}./."
    )


def _head(text: str, part: str) -> dict[str, Any]:
    return {"kind": BlockKind.SECTION.value, "text": text, "part": part}


def _topic(text: str) -> dict[str, Any]:
    return {"kind": BlockKind.HEADING.value, "text": text}


def _content(read: Plan | None, paper: Directive, office: Office, demanded: Collection[int | None]) -> list[Any]:
    """Return the section of contents by the paper's own topics; what only its own bodies can do is left out.

    So is what is a duty of ours anyway: the paragraphs in `demanded`.
    """
    out: list[Any] = [_head("NỘI DUNG", "content")]
    skipping = True
    topic: str | None = None
    for number, block in enumerate(read.blocks if read is not None else ()):
        if block.kind is BlockKind.SECTION:
            folded = fold(block.text)
            skipping = bool(_ORGANISATION.search(folded) or _SKIPPED.match(folded))
            topic = None
        elif block.kind is BlockKind.APPENDIX:
            break
        elif skipping or block.task is not None or number in demanded:
            continue
        elif block.kind is BlockKind.HEADING:
            topic = clean(block.text).rstrip(" :")
        elif block.kind in {BlockKind.BULLET, BlockKind.POINT, BlockKind.PARAGRAPH} and (words := _ours(block, office)):
            if topic and not _FOREIGN.search(topic):
                out.append(_topic(topic))
                topic = None
            out.append(f"- {words}" if block.kind is BlockKind.BULLET else words)
    if len(out) == 1:
        out.append(
            f"Thực hiện các nhiệm vụ giao cho Ủy ban nhân dân {level_word(office)} tại {short_citation(paper)}; nhiệm "
            "vụ của từng đơn vị nêu tại phần tổ chức thực hiện."
        )
    return out


def _ours(block: Block, office: Office) -> str:
    """Return a sentence of the paper's contents at the office's level, "" where it speaks of others."""
    if re.match(r"(?:đơn vị|cơ quan|thời gian|thời hạn|kết quả|sản phẩm)[^:]{0,30}:", block.text, re.IGNORECASE):
        return ""
    if _POINTS_INSIDE.search(fold(block.text)) or _COUNTED.search(block.text):
        return ""
    text = adapted(Demand(clean(block.text), "", "", Scope.US), office, ())
    return "" if _FOREIGN.search(text) or text.startswith("Tham mưu") or len(text.split()) < 4 else text


def _without_numbers(blocks: Sequence[Any], year: int) -> list[Any]:
    """Return a template's blocks without sentences that name a figure other than the plan's year.

    Where that leaves the section on money empty, it says what every plan may say.
    """
    out: list[Any] = []
    for block in blocks:
        words = block if isinstance(block, str) else str(block.get("text", ""))
        bare = words.replace(str(year), "")
        if re.search(r"\d", bare) and not (isinstance(block, dict) and block["kind"] in {"section", "heading"}):
            continue
        out.append(block)
    funding = next((at for at, block in enumerate(out, 1) if _is(block, "part", "funding")), None)
    if funding is not None and (funding == len(out) or _is(out[funding], "kind", BlockKind.SECTION.value)):
        out.insert(funding, _FUNDING)
    return out


def _is(block: Any, name: str, value: str) -> bool:  # noqa: ANN401 (a block of a template: words, or what it says of them)
    return isinstance(block, dict) and block.get(name) == value


def _names_law(text: str, law: LegalDocument | None) -> bool:
    return law is not None and fold(law.subject) in fold(text)
