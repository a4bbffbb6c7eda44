from __future__ import annotations

import unicodedata

import pytest

from desktop.storage import evidence
from desktop.storage.evidence import safe_name


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Báo cáo.pdf", "Báo cáo.pdf"),
        (unicodedata.normalize("NFD", "Báo cáo.pdf"), "Báo cáo.pdf"),
        ("a:b*c?.docx", "a_b_c_.docx"),
        ("..\\..\\etc/passwd", "_._etc_passwd"),
        ("CON.txt", "_CON.txt"),
        ("com1", "_com1"),
        ("tên. ", "tên"),
        ("...", "_"),
        ("x" * 300 + ".jpeg", "x" * 95 + ".jpeg"),
    ],
)
def test_names_that_every_system_can_keep(name, kept):
    assert safe_name(name) == kept


def test_a_path_out_of_the_data_folder_leads_to_nothing(tmp_path):
    data = tmp_path / "data"
    (data / "evidence").mkdir(parents=True)
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    for path in ("../secret.txt", "evidence/../../secret.txt", str(secret), "evidence/1/../../../secret.txt"):
        assert evidence.fault(evidence.bring_back(data, path), evidence.checksum(secret)) == "missing"
        evidence.put_away(data, path)
    assert secret.exists()
