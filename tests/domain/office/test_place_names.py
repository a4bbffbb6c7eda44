"""Names of places in sentences: capitals by decree 30, appendix II, III.1, in every commune of the country."""

from __future__ import annotations

import pytest

from desktop.catalogue.office import propose
from desktop.catalogue.places import communes, provinces
from desktop.catalogue.words import paper_words
from desktop.domain.office.office import Level
from desktop.domain.office.place_names import placed
from desktop.domain.paper.layout import issuer_in_sentence
from desktop.domain.plan.proposals import fill


@pytest.mark.parametrize(
    ("level", "name", "written"),
    [
        ("phường", "Lê Thanh Nghị", "Phường Lê Thanh Nghị"),
        ("xã", "Trần Phú", "Xã Trần Phú"),
        ("phường", "Điện Biên Phủ", "Phường Điện Biên Phủ"),
        ("phường", "1 Bảo Lộc", "Phường 1 Bảo Lộc"),
        ("xã", "Tân Phước 1", "xã Tân Phước 1"),
        ("phường", "Ba Đình", "phường Ba Đình"),
        ("xã", "Ia Kreng", "xã Ia Kreng"),
        ("đặc khu", "Vân Đồn", "đặc khu Vân Đồn"),
    ],
)
def test_the_level_is_part_of_a_name_after_a_person_a_number_or_an_event(level: str, name: str, written: str) -> None:
    assert placed(level, name) == written
    office = propose(Level(level), "Hà Nội", name)
    assert fill("{office}", office, 2027) == written
    assert issuer_in_sentence(office.issuer, paper_words()) == f"Ủy ban nhân dân {written}"


def test_the_letterhead_of_every_commune_is_read_back_as_it_is_spelled() -> None:
    wrong = []
    for province in provinces():
        for commune in communes(province.name):
            issuer = f"ỦY BAN NHÂN DÂN\n{commune.level.value.upper()} {commune.name.upper()}"
            wanted = f"Ủy ban nhân dân {placed(commune.level.value, commune.name)}"
            if issuer_in_sentence(issuer, paper_words()) != wanted:
                wrong.append((commune.name, issuer_in_sentence(issuer, paper_words())))
    assert wrong == []
