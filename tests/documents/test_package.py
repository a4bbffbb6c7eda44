"""The draft of an e-mail says what it is about as it was written."""

import email
from email.header import decode_header, make_header
from email.policy import default
from pathlib import Path

import pytest

from desktop.documents.package import Attached, write_mail

_SUBJECT = "[UBND xã Tân Long] Báo cáo kết quả công tác đối ngoại 6 tháng đầu năm 2026 của Ủy ban nhân dân xã"


@pytest.mark.parametrize("length", range(20, len(_SUBJECT) + 1))
def test_subject_keeps_its_spaces(tmp_path: Path, length: int) -> None:
    subject = _SUBJECT[:length].strip()
    path = tmp_path / "thư.eml"
    write_mail(path, to="ubnd@tinh.gov.vn", subject=subject, text="Kính gửi", files=[Attached("bc.pdf", b"%PDF")])
    data = path.read_bytes()
    assert email.message_from_bytes(data, policy=default)["subject"] == subject
    assert all(len(line) <= 78 for line in data.split(b"\r\n\r\n", 1)[0].split(b"\r\n"))


def test_long_name_of_a_file_stays(tmp_path: Path) -> None:
    path, name = tmp_path / "thư.eml", f"BC 01 {_SUBJECT}.pdf"
    write_mail(path, to="", subject="Báo cáo", text="Kính gửi", files=[Attached(name, b"%PDF")])
    attached = next(email.message_from_bytes(path.read_bytes(), policy=default).iter_attachments())
    assert attached.get_filename() == name


@pytest.mark.parametrize("to", ["vanphong@", '"', "a@[", "x" * 200 + "@", "ễ" * 200 + "@", "vanphong@\ntinh.gov.vn"])
def test_what_is_no_address_stands_in_the_draft_as_it_was_typed(tmp_path: Path, to: str) -> None:
    path = tmp_path / "thư.eml"
    write_mail(path, to=to, subject="Báo cáo", text="Kính gửi", files=[])
    (raw,) = [value for name, value in email.message_from_bytes(path.read_bytes()).items() if name == "To"]
    assert str(make_header(decode_header(raw))).replace(" ", "") == "".join(to.split())


def test_addresses_are_parted_as_in_outlook(tmp_path: Path) -> None:
    path = tmp_path / "thư.eml"
    write_mail(path, to="a@x.vn; b@x.vn;", subject="Báo cáo", text="Kính gửi", files=[])
    mail = email.message_from_bytes(path.read_bytes(), policy=default)
    assert [str(one) for one in mail["To"].addresses] == ["a@x.vn", "b@x.vn"]
