"""Written Vietnamese as old fonts kept it: each letter as a character of a Western code page."""

from __future__ import annotations

import unicodedata

_TCVN3 = dict(
    zip(
        "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ",
        "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢§£¤¥¦",
        strict=True,
    )
)
_TONES = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_HATS = {"": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
_BREVES = {"": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
_ALONE = {"ơ": "ô", "ư": "ö", "đ": "ñ", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}


def tcvn3(text: str) -> str:
    """Return a text as TCVN3 keeps it; capitals with a tone have none, as in the typeface without capitals."""
    return "".join(_TCVN3.get(letter, _TCVN3.get(letter.lower(), letter)) for letter in text)


def vni(text: str) -> str:
    """Return a text as VNI keeps it."""
    return "".join(_vni(letter) if letter.islower() else _vni(letter.lower()).upper() for letter in text)


def _vni(letter: str) -> str:
    if letter in _ALONE:
        return _ALONE[letter]
    base, *marks = unicodedata.normalize("NFD", letter)
    if "\u031b" in marks:
        base = _ALONE[{"o": "ơ", "u": "ư"}[base]]
    tone = next((mark for mark in marks if mark in _TONES), "")
    if "\u0302" in marks:
        return base + _HATS[tone]
    if "\u0306" in marks:
        return base + _BREVES[tone]
    return base + _TONES.get(tone, "")
