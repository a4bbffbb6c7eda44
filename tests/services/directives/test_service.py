"""What papers of a province and its offices ask: six with labels given by hand, as text, Word and PDF."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from desktop.domain.directive.citing import full_citation, issuer_words
from desktop.domain.directive.demand import Scope
from desktop.domain.office.office import Level
from desktop.services import open_services

PAPERS = Path(__file__).parents[2] / "data" / "directives"
LABELS = json.loads((PAPERS / "labels.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Give the use cases of a commune of the province."""
    services = open_services(tmp_path_factory.mktemp("directives"))
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    yield services
    services.close()


def as_word(name, folder):
    """Write a paper as a Word file, a paragraph a line."""
    document = docx.Document()
    for line in (PAPERS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line:
            document.add_paragraph(line)
    path = folder / f"{name}.docx"
    document.save(path)
    return path


def wrong(directive, labels):
    """Return what was found against the labels: missing, wrong in a date, or too much."""
    out = []
    for scope in (Scope.US, Scope.ALL):
        found = directive.of(scope)
        for opening, deadline, last_day in labels[scope.value]:
            demand = next((item for item in found if item.text.startswith(opening)), None)
            if demand is None:
                out.append(("missing", opening))
                continue
            day = demand.deadline.day.isoformat() if demand.deadline and demand.day_named else None
            last = demand.last_day.isoformat() if demand.last_day else None
            if (day, last) != (deadline, last_day):
                out.append(("date", opening, day, last))
        openings = tuple(opening for opening, _, _ in labels[scope.value])
        out += [("too much", item.text) for item in found if not item.text.startswith(openings)]
    return out


@pytest.mark.parametrize("name", LABELS)
@pytest.mark.parametrize("form", ["txt", "docx"])
def test_the_demands_of_a_paper_are_found(office, tmp_path, name, form):
    path = PAPERS / f"{name}.txt" if form == "txt" else as_word(name, tmp_path)
    directive, paper = office.directives.read(path)
    labels = LABELS[name]
    assert (directive.kind, directive.number, directive.dated.isoformat()) == (
        labels["kind"], labels["number"], labels["date"],
    )  # fmt: skip
    assert wrong(directive, labels) == []
    text = " ".join(" ".join(block.text for block in paper.plan.blocks).split())
    assert all(demand.text in text for demand in directive.demands)


def test_a_paper_in_pdf_says_the_same(office):
    directive, _ = office.directives.read(PAPERS / "4-chi-thi.pdf")
    assert wrong(directive, LABELS["4-chi-thi"]) == []


def test_our_duty_is_earlier_at_our_level_and_invents_nothing(office):
    directive, _ = office.directives.read(PAPERS / "1-ke-hoach-tinh.txt")
    first = directive.of(Scope.US)[0]
    proposal = office.directives.proposals([first], directive)[0]
    assert proposal.unit == "Văn phòng HĐND và UBND"
    assert proposal.deadlines[0].day.isoformat() == "2027-03-23"  # five working days before 30/3
    assert proposal.text == "Lập danh mục đoàn vào dự kiến trong năm, gửi Sở Ngoại vụ chậm nhất ngày 23/3/2027."
    assert office.directives.proposals([first], directive, 0)[0].deadlines[0].day.isoformat() == "2027-03-30"


@pytest.mark.parametrize(
    ("told", "day", "ours"),
    [
        ("Tổ chức Tuần lễ trồng cây từ ngày 18/11 đến ngày 22/11/2027.", "2027-11-22", None),
        ("Rà soát diện tích trong 05 ngày, từ 18/11 đến 22/11/2027.", "2027-11-22", None),
        ("Ra quân trồng cây đồng loạt sáng ngày 19/5/2027.", "2027-05-19", None),
        ("Tham gia Hội chợ cây giống vào ngày 25/11/2027.", "2027-11-25", None),
        ("Gửi báo cáo vào ngày 25/11/2027.", "2027-11-17", "Gửi báo cáo chậm nhất ngày 17/11/2027."),
        ("Lập danh sách hộ đến hết ngày 30/4/2027.", "2027-04-23", "Lập danh sách hộ chậm nhất ngày 23/4/2027."),
    ],
)
def test_nobody_has_sooner_what_takes_place_on_a_day(office, tmp_path, told, day, ours):
    lines = (PAPERS / "1-ke-hoach-tinh.txt").read_text(encoding="utf-8").splitlines()
    head = lines[: next(n for n, line in enumerate(lines) if line.startswith("I."))]
    body = ["I. TỔ CHỨC THỰC HIỆN", "1. Ủy ban nhân dân các xã, phường", f"a) {told}", "b) Bố trí kinh phí.", "",
            "Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Lê Văn Sơn"]  # fmt: skip
    (tmp_path / "paper.txt").write_text("\n".join([*head, *body]), encoding="utf-8")
    directive, _ = office.directives.read(tmp_path / "paper.txt")
    proposal = office.directives.proposals([directive.of(Scope.US)[0]], directive)[0]
    assert (proposal.deadlines[0].day.isoformat(), proposal.text) == (day, ours or told)


@pytest.mark.parametrize(
    ("told", "unit", "ours"),
    [
        ("Giao Công an cấp xã chủ trì, phối hợp với Văn phòng HĐND và UBND cấp xã rà soát dự án đầu tư nước ngoài.",
         "Công an xã", "Chủ trì, phối hợp với Văn phòng HĐND và UBND xã rà soát dự án đầu tư nước ngoài."),
        ("Phòng Văn hóa - Xã hội cấp xã rà soát số liệu xuất khẩu.", "Phòng Văn hóa - Xã hội",
         "Rà soát số liệu xuất khẩu."),
    ],
)  # fmt: skip
def test_a_body_of_ours_that_a_paper_names_gets_what_it_is_given(office, tmp_path, told, unit, ours):
    """“Giao Công an cấp xã …” was proposed to whose field the words are, and as “Tham mưu … giao Công an cấp xã …”."""
    lines = (PAPERS / "2-cong-van-so.txt").read_text(encoding="utf-8").splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("1. "))
    (tmp_path / "paper.txt").write_text(
        "\n".join([*lines[:first], f"1. {told}", *lines[first + 1 :]]), encoding="utf-8"
    )
    directive, _ = office.directives.read(tmp_path / "paper.txt")
    demand = next(item for item in directive.of(Scope.US) if item.text == told)
    (proposal,) = office.directives.proposals([demand], directive)
    assert (proposal.unit, proposal.text) == (unit, ours)


def test_a_paper_is_cited_as_the_decree_asks(office):
    directive, _ = office.directives.read(PAPERS / "1-ke-hoach-tinh.txt")
    assert full_citation(directive) == (
        "Kế hoạch số 118/KH-UBND ngày 30 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh Hà Sơn về công tác đối ngoại năm "
        "2027 trên địa bàn tỉnh Hà Sơn"
    )
    letter, _ = office.directives.read(PAPERS / "2-cong-van-so.txt")
    assert full_citation(letter).startswith(
        "Công văn số 842/SNV-CCHC ngày 09 tháng 11 năm 2026 của Sở Nội vụ về việc rà"
    )
    assert issuer_words("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH") == "Sở Văn hóa, Thể thao và Du lịch"
