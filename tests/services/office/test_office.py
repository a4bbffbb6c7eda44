from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import UserError
from desktop.domain.office.office import LegalDocument, Level, Unit
from desktop.services import open_services
from desktop.services.office.service import Settings
from desktop.storage import records


def test_set_up_proposes_the_letterhead_and_the_units_of_the_level(services):
    office = services.office.get()
    assert office.issuer == "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH"
    assert (office.place, office.symbol, office.level) == ("Thanh Bình", "UBND", Level.COMMUNE)
    assert "Phòng Kinh tế" in [unit.name for unit in services.units.all()]
    assert services.legal.rows(text="30/2020")


def test_set_up_twice_is_refused(services):
    with pytest.raises(UserError, match="already holds an office"):
        services.office.set_up(services.office.propose(Level.WARD, "tỉnh Hà Sơn", "Khác"))


@pytest.mark.parametrize(("province", "name"), [("", "Thanh Bình"), ("tỉnh Hà Sơn", "  ")])
def test_an_office_without_name_or_province_is_refused(tmp_path, province, name):
    opened = open_services(tmp_path)
    with pytest.raises(UserError):
        opened.office.set_up(opened.office.propose(Level.COMMUNE, province, name))
    assert opened.office.get() is None
    opened.close()


def test_settings_are_kept(services):
    assert services.office.settings() == Settings()
    services.office.save_settings(Settings("en", "dark", 125, "/x"))
    assert services.office.settings() == Settings("en", "dark", 125, "/x")


def test_a_unit_is_found_by_any_of_its_spellings(services):
    unit = services.units.find("phong VAN HOA – Xã hội")
    assert unit.name == "Phòng Văn hóa - Xã hội"
    unit.other_names = ["Ban Văn hoá xã"]
    services.units.save(unit)
    assert services.units.find("Ban Văn hóa xã").id == unit.id
    assert services.units.find("Không có đơn vị này") is None


def test_a_unit_with_a_taken_or_empty_name_is_refused(services):
    with pytest.raises(UserError, match="in the directory already"):
        services.units.save(Unit("phòng kinh tế"))
    with pytest.raises(UserError, match="no name"):
        services.units.save(Unit("  "))
    with pytest.raises(UserError, match="before it begins"):
        services.units.save(Unit("Mới", valid_from=date(2026, 2, 1), valid_to=date(2026, 1, 1)))


def test_a_successor_is_kept(services):
    first, second = services.units.all()[:2]
    first.successor, first.valid_to = second, date(2025, 6, 30)
    services.units.save(first)
    assert services.units.get(first.id).successor.name == second.name


def test_first_citation_follows_the_decree(services):
    cite = services.legal.cite
    document = LegalDocument("Nghị định", "30/2020/NĐ-CP", date(2020, 3, 5), "Chính phủ", "về công tác văn thư")
    assert cite(document) == "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"
    assert cite(
        LegalDocument("Luật", "72/2025/QH15", date(2025, 6, 16), "Quốc hội", "Tổ chức chính quyền địa phương")
    ) == ("Luật Tổ chức chính quyền địa phương")


def test_drafts_outlive_the_program(tmp_path):
    opened = open_services(tmp_path)
    opened.drafts.save("plan-wizard", {"title": "Công tác"})
    opened.drafts.save("plan-wizard", {"title": "Công tác đối ngoại"})
    again = open_services(tmp_path)
    assert again.drafts.load("plan-wizard") == {"title": "Công tác đối ngoại"}
    assert again.drafts.keys() == ["plan-wizard"]
    again.drafts.discard("plan-wizard")
    assert again.drafts.load("plan-wizard") is None
    opened.close()
    again.close()


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Văn phòng HĐND-UBND", "Văn phòng HĐND và UBND"),
        ("VP Hội đồng nhân dân & UBND", "Văn phòng HĐND và UBND"),
        ("Phòng Văn hoá – xã hội", "Phòng Văn hóa - Xã hội"),
        ("BCH Quân sự xã", "Ban Chỉ huy Quân sự xã"),
        ("Đề nghị Ủy ban MTTQ Việt Nam xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
    ],
)
def test_a_unit_is_found_with_its_abbreviations_written_out(services, written, name):
    found = services.units.find(written)
    assert found is not None
    assert found.name == name


def test_a_name_that_only_looks_alike_is_another_unit(services):
    services.units.save(Unit("Trường Tiểu học số 1"))
    assert services.units.find("Trường Tiểu học số 2") is None
    assert services.units.find("Công an tỉnh") is None


def test_the_sample_office_is_made_with_its_plans_or_not_at_all(tmp_path, monkeypatch):
    services = open_services(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(records, "add_plan", lambda *_given: (_ for _ in ()).throw(OSError("the disk is full")))
        with pytest.raises(OSError, match="full"):
            services.office.make_sample()
    assert services.office.get() is None
    heard = []
    services.subscribe(heard.append)
    assert len(services.office.make_sample()) == 6
    assert len(heard) == 1 and {Changed.OFFICE, Changed.UNITS, Changed.LEGAL, Changed.PLANS} <= heard[0]
    services.close()
