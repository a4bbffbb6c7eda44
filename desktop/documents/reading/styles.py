"""Styles of a Word document: what a run inherits from its paragraph, its character style and the defaults."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.documents.reading.ooxml import attribute, child, children, switch, value

if TYPE_CHECKING:
    from lxml import etree

_DEPTH = 20


@dataclass(frozen=True)
class Look:
    """Formatting that reading cares about; None where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    hidden: bool | None = None
    caps: bool | None = None
    font: str | None = None


def look(properties: etree._Element | None) -> Look:
    """Read a w:rPr."""
    if properties is None:
        return Look()
    underline = child(properties, "u")
    fonts = child(properties, "rFonts")
    font = attribute(fonts, "ascii") or attribute(fonts, "hAnsi") or None
    return Look(
        switch(properties, "b"),
        switch(properties, "i"),
        None if underline is None else value(underline) not in {"none", "0"},
        switch(properties, "vanish"),
        switch(properties, "caps"),
        font,
    )


@dataclass
class _Style:
    kind: str = ""
    based_on: str = ""
    look: Look = field(default_factory=Look)
    properties: etree._Element | None = None


class Styles:
    """Styles by id, each read once with all that it is based on."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._looks: dict[str, Look] = {}
        self._default_paragraph = ""
        self.defaults = Look()
        if root is None:
            return
        defaults = child(child(root, "docDefaults"), "rPrDefault")
        self.defaults = look(child(defaults, "rPr"))
        for element in children(root, "style"):
            name = attribute(element, "styleId")
            style = _Style(
                attribute(element, "type"),
                value(child(element, "basedOn")),
                look(child(element, "rPr")),
                child(element, "pPr"),
            )
            self._styles[name] = style
            if style.kind == "paragraph" and attribute(element, "default") in {"1", "true"}:
                self._default_paragraph = name

    def chain(self, name: str) -> list[_Style]:
        """Return a paragraph style and its ancestors, nearest first; the default style where there is no name."""
        out: list[_Style] = []
        name = name if name in self._styles else self._default_paragraph
        while name in self._styles and len(out) < _DEPTH:
            out.append(self._styles[name])
            name = self._styles[name].based_on
        return out

    def look_of(self, name: str, *, paragraph: bool) -> Look:
        """Return the formatting of a style with all that it inherits."""
        key = f"p:{name}" if paragraph else f"c:{name}"
        if key not in self._looks:
            chain = self.chain(name) if paragraph or name in self._styles else []
            out = Look()
            for style in chain:
                out = over(out, style.look)
            self._looks[key] = out
        return self._looks[key]

    def paragraph_property(self, name: str, prop: str) -> tuple[etree._Element | None, str]:
        """Return the nearest element `prop` of a style's w:pPr and the id of the style that has it."""
        current = name if name in self._styles else self._default_paragraph
        for _ in range(_DEPTH):
            style = self._styles.get(current)
            if style is None:
                break
            found = child(style.properties, prop)
            if found is not None:
                return found, current
            current = style.based_on
        return None, ""

    def resolve(self, direct: Look, character_style: str, paragraph: Look) -> Look:
        """Return what a run shows: bold and italic of paragraph and character style cancel each other out."""
        character = self.look_of(character_style, paragraph=False) if character_style else Look()

        def toggle(own: bool | None, char: bool | None, para: bool | None, default: bool | None) -> bool:
            if own is not None:
                return own
            if char is None and para is None:
                return bool(default)
            return bool(char) != bool(para)

        return Look(
            toggle(direct.bold, character.bold, paragraph.bold, self.defaults.bold),
            toggle(direct.italic, character.italic, paragraph.italic, self.defaults.italic),
            _first(direct.underline, character.underline, paragraph.underline, self.defaults.underline) or False,
            _first(direct.hidden, character.hidden, paragraph.hidden, None) or False,
            _first(direct.caps, character.caps, paragraph.caps, None) or False,
            direct.font or character.font or paragraph.font or self.defaults.font,
        )


def over(near: Look, far: Look) -> Look:
    """Return `near` with what it leaves open taken from `far`."""
    return Look(
        _first(near.bold, far.bold),
        _first(near.italic, far.italic),
        _first(near.underline, far.underline),
        _first(near.hidden, far.hidden),
        _first(near.caps, far.caps),
        near.font or far.font,
    )


def _first(*values: bool | None) -> bool | None:
    return next((item for item in values if item is not None), None)
