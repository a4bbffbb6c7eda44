"""Text of old Vietnamese fonts (TCVN3: .VnTime …; VNI: VNI-Times …) as Unicode.

In such files every letter is a character of a Western code page that only the font shows as Vietnamese.
"""

from __future__ import annotations

import re
import unicodedata

_TCVN3_FROM = (
    "\u00b8\u00b5\u00b6\u00b7\u00b9\u00a8\u00be\u00bb\u00bc\u00bd\u00c6\u00a9\u00ca\u00c7\u00c8\u00c9\u00cb\u00ae"
    "\u00d0\u00cc\u00ce\u00cf\u00d1\u00aa\u00d5\u00d2\u00d3\u00d4\u00d6\u00dd\u00d7\u00d8\u00dc\u00de\u00e3\u00df"
    "\u00e1\u00e2\u00e4\u00ab\u00e8\u00e5\u00e6\u00e7\u00e9\u00ac\u00ed\u00ea\u00eb\u00ec\u00ee\u00f3\u00ef\u00f1"
    "\u00f2\u00f4\u00ad\u00f8\u00f5\u00f6\u00f7\u00f9\u00fd\u00fa\u00fb\u00fc\u00fe\u00a1\u00a2\u00a7\u00a3\u00a4"
    "\u00a5\u00a6"
)
_TCVN3_TO = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ"
_TCVN3 = str.maketrans(_TCVN3_FROM, _TCVN3_TO)

# VNI writes a letter and then a sign: the sign stands for a tone, for the hat, or for both.
_VNI_SIGNS = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0302\u0323",
    "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303",
    "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_ALONE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_BASE = "aeouyAEOUYôöÔÖ"
_VNI = re.compile("[" + _VNI_BASE + "][" + "".join(_VNI_SIGNS) + "".join(_VNI_SIGNS).upper() + "]")
_VNI_SINGLE = str.maketrans({**_VNI_ALONE, **{k.upper(): v.upper() for k, v in _VNI_ALONE.items()}})


def font_kind(name: str | None) -> str:
    """Return "tcvn3", "vni" or an empty text for a font's name; a name in capitals at the end ("H") shows capitals."""
    lowered = (name or "").lower().lstrip("@")
    if lowered.startswith(".vn"):
        return "tcvn3-upper" if lowered.endswith("h") and not lowered.endswith(("vnarialnarrowh", "ish")) else "tcvn3"
    return "vni" if lowered.startswith("vni") else ""


def to_unicode(text: str, kind: str) -> str:
    """Return text of an old font as Unicode; `kind` is what `font_kind` said."""
    if not kind or text.isascii():
        return text.upper() if kind == "tcvn3-upper" else text
    if kind.startswith("tcvn3"):
        out = text.translate(_TCVN3)
        return out.upper() if kind == "tcvn3-upper" else _in_capitals(out)
    return unicodedata.normalize("NFC", _from_vni(text))


def is_pair(before: str, letter: str, kind: str) -> bool:
    """Return whether two characters of an old font are one letter with its sign."""
    return kind == "vni" and _VNI.fullmatch(before + letter) is not None


def _from_vni(text: str) -> str:
    def pair(match: re.Match[str]) -> str:
        base = match[0][0].translate(_VNI_SINGLE)
        return unicodedata.normalize("NFC", base + _VNI_SIGNS[match[0][1].lower()])

    out: list[str] = []
    place = 0
    for match in _VNI.finditer(text):
        out.append(text[place : match.start()].translate(_VNI_SINGLE))
        out.append(pair(match))
        place = match.end()
    out.append(text[place:].translate(_VNI_SINGLE))
    return "".join(out)


# Letters that written Vietnamese has none of, and that one text in an old font is full of.
_ONLY_TCVN3 = frozenset("¸µ¶·¹¨»¼½Æ©Ë®ÐÎÏÑªÖ×ØÜÞßä«åæç¬ëîïñ\u00adøö÷ûüþ§£¤¥¦")
_ONLY_VNI = frozenset("ñöøûïåäëüîæÑÖØÛÏÅÄËÜÎÆ")
_MODERN = re.compile(
    "[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0]"
)  # that old fonts have no room for
_FEW, _SHARE, _MIXED = 20, 0.04, 0.25  # letters, share of all letters, share of modern letters against old ones


def kind_of(text: str) -> str:
    """Return "tcvn3" or "vni" for text of an old font whose font is not known, else an empty text."""
    old = {"tcvn3": sum(c in _ONLY_TCVN3 for c in text), "vni": len(_VNI.findall(text)) + sum(c in "ñÑ" for c in text)}
    letters = sum(c.isalpha() for c in text)
    kind = max(old, key=lambda name: old[name])
    if kind == "tcvn3" and sum(c in _ONLY_VNI for c in text) > _SHARE * letters and old["vni"] > 0.5 * old[kind]:
        kind = "vni"
    enough = old[kind] > _FEW and old[kind] > _SHARE * letters
    return kind if enough and len(_MODERN.findall(text)) < _MIXED * old[kind] else ""


def is_modern(text: str) -> bool:
    """Return whether a text has letters that old fonts have no room for."""
    return _MODERN.search(text) is not None


def _in_capitals(text: str) -> str:
    """Return text of TCVN3 with words in capitals as a whole: its letters with a tone have small forms only."""
    words = [word for word in text.split() if not re.search(r"[\d/-]", word)]  # a symbol is in capitals everywhere
    bare = [c for word in words for c in word if c.isascii() and c.isalpha()]
    if len(bare) >= _ENOUGH_CAPITALS and all(c.isupper() for c in bare):
        return text.upper()
    return re.sub(r"\w+", lambda match: _capital_word(match[0]), text)


_ENOUGH_CAPITALS = 4


def _capital_word(word: str) -> str:
    bare = [c for c in word if c.isascii() and c.isalpha()]
    capital = bool(bare) and all(c.isupper() for c in bare) and (len(bare) > 1 or not word[0].isascii())
    return word.upper() if capital else word
