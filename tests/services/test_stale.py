"""What another program changed since it was read is not overwritten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.errors import UserError
from desktop.services import open_services


@pytest.fixture
def other(services, tmp_path):
    """Give the same office in another program, where Minh works."""
    opened = open_services(tmp_path / "data", author="Minh")
    yield opened
    opened.close()


def cases(services):
    return {
        "unit": (services.units.all()[0].id, services.units, "phone"),
        "document": (services.legal.rows()[0].id, services.legal, "note"),
    }


@pytest.mark.parametrize("kind", ["unit", "document"])
def test_the_later_save_is_refused_with_who_and_when(services, other, kind):
    key, mine, field = cases(services)[kind]
    theirs = cases(other)[kind][1]
    read = mine.get(key)
    changed = theirs.get(key)
    setattr(changed, field, "0207 999")
    theirs.save(changed, theirs.get(key))
    late = mine.get(key)
    setattr(late, field, "0207 111")
    with pytest.raises(UserError, match=r"changed by Minh at \d\d:\d\d \d\d/\d\d/\d{4}"):
        mine.save(late, read)
    assert getattr(mine.get(key), field) == "0207 999"
    mine.save(late, mine.get(key))  # read again
    assert getattr(theirs.get(key), field) == "0207 111"


def test_the_office_is_not_overwritten_either(services, other):
    read, changed = services.office.required(), other.office.required()
    changed.chairman = "Trần Thị Hoa"
    other.office.save(changed, other.office.required())
    late = services.office.required()
    late.deputies = ["Lê Văn Nam"]
    with pytest.raises(UserError, match="changed by Minh"):
        services.office.save(late, read)
    other.undo.undo()
    services.office.save(replace(read, deputies=["Lê Văn Nam"]), read)  # as it was
    assert other.office.required().deputies == ["Lê Văn Nam"]
