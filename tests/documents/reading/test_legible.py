"""Text that says what a paper shows, and text that cannot."""

from __future__ import annotations

import string

import pytest

from desktop.documents.reading.legible import is_legible

PAPER = (
    "Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an xã rà soát 12 hộ nghèo, báo cáo Ủy ban nhân dân xã "
    "trước ngày 15/4/2026. Trưởng các thôn thông báo đến từng hộ gia đình; kết quả gửi về Văn phòng HĐND và UBND xã."
)
OTHER = str.maketrans(string.ascii_letters, string.ascii_letters[7:] + string.ascii_letters[:7])


@pytest.mark.parametrize(
    "text",
    [
        PAPER,
        PAPER.upper(),
        f"{PAPER} Các tổ chức World Vision, Plan International, Save the Children, Samaritan's Purse phối hợp.",
        "1.200,5 300 12,5% 4/2026 - - - x x x " * 9 + "Tổng số",
        "Mục lục ............................ 12 Ký tên ____________________________ " * 4,
        "- Rà soát; \uf0b7 Báo cáo; \uf0b7 Gửi về xã; \uf0b7 Hoàn thành; \uf0b7 Thống kê; \uf0b7 Kiểm tra.",
        "",
    ],
)
def test_text_of_papers(text):
    assert is_legible([text])


@pytest.mark.parametrize(
    "text",
    [
        "".join(chr(ord(c) - 29) if c.isascii() and ord(c) > 61 else c for c in PAPER),  # numbers of glyphs
        "".join(chr(0xF000 + ord(c) % 256) if c.isalpha() else c for c in PAPER),  # signs of one's own
        "".join(c for c in PAPER if c.isascii()),  # letters with a tone got lost
        PAPER.translate(OTHER),  # other letters
        "".join(chr(0x04D0 + ord(c) % 64) if not c.isascii() else c for c in PAPER),  # of another script
    ],
)
def test_garbage(text):
    assert not is_legible([text])
    assert not is_legible([PAPER, text])
