"""E-mails that came: what is attached to them, and hostile ones that end in one sentence, soon."""

from __future__ import annotations

import time
from datetime import datetime

import pytest

from desktop.documents.mail import attachments
from desktop.domain.base.errors import UserError

DATE = "Mon, 30 Nov 2026 08:00:00 +0700"


def mail(disposition="attachment; filename=a.xlsx", *, kind="application/octet-stream", date=DATE) -> bytes:
    return (
        f"From: a@b.vn\r\nDate: {date}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: {kind}"
        f"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: {disposition}\r\n\r\neHg=\r\n--b--\r\n"
    ).encode()


def test_what_is_attached():
    read = attachments(mail(), "thư.eml")
    assert read.files == [("a.xlsx", b"xx")]
    assert read.sent == datetime.fromisoformat("2026-11-30T08:00:00+07:00").astimezone().replace(tzinfo=None)


@pytest.mark.parametrize(
    "date", ["Mon, 30 Nov 2026 08:00:00 -99999999999", "30 Nov 2026 08:00:00 -99999999999999999999", "99/99/9999", ","]
)
def test_a_date_beyond_all_days_is_none(date):
    read = attachments(mail(date=date), "thư.eml")
    assert (read.sent, read.files) == (None, [("a.xlsx", b"xx")])


def test_names_are_printable():
    names = ['attachment; filename="=?utf-8?Q?a=1B=5B31m=07.xlsx?="', 'attachment; filename="../../a\x1b[31m\x07.xlsx"']
    assert [attachments(mail(name), "thư.eml").files[0][0] for name in names] == ["a[31m.xlsx"] * 2


MANY = 5_000


@pytest.mark.parametrize(
    "data",
    [
        b"From: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 10 * MANY,
        b"From: a\r\nContent-Type: multipart/mixed; boundary=b200\r\n\r\n"
        + b"".join(b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (i, i - 1)
                   for i in range(200, 0, -1)) + b"x\r\n" * 10 * MANY,
        mail('attachment; filename="' + "=?utf-8?Q?a?= " * MANY + '"'),
        mail("attachment; " + "; ".join(f"filename*{number}*=a" for number in range(MANY))),
        mail("attachment" + ";" * 3 * MANY),
        mail(kind="a/b; " + "; ".join(f"a{number}=b" for number in range(MANY))),
        mail(date="Mon, (" * MANY),
    ],
    ids=["parts", "depth", "words of a name", "pieces of a name", "signs", "kind", "date"],
)  # fmt: skip
def test_a_hostile_one_ends_soon(data, monkeypatch):
    monkeypatch.setattr("desktop.documents.mail.PROCESSOR", 0.2)  # a library asked for more would not heed it
    begun = time.thread_time()
    with pytest.raises(UserError, match="no e-mail that can be read"):
        attachments(data, "thư.eml")
    assert time.thread_time() - begun < 2
