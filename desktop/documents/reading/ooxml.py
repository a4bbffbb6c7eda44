"""Small steps through WordprocessingML: elements and attributes by local name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


def transitional(data: bytes) -> bytes:
    """Return a part of a strict package with the usual namespace."""
    return data.replace(_STRICT, W.encode()) if _STRICT in data else data


def local(element: etree._Element) -> str:
    """Return the name of an element without namespace (empty for a processing instruction)."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """Yield the children with a WordprocessingML name."""
    if element is not None:
        yield from element.iterchildren(f"{{{W}}}{name}")


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """Return the first child with a WordprocessingML name."""
    return next(children(element, name), None)


def attribute(element: etree._Element | None, name: str) -> str:
    """Return a WordprocessingML attribute, empty where it is missing."""
    return "" if element is None else str(element.get(f"{{{W}}}{name}") or "")


def value(element: etree._Element | None) -> str:
    """Return the attribute w:val of an element."""
    return attribute(element, "val")


def switch(parent: etree._Element | None, name: str) -> bool | None:
    """Return a toggle such as w:b: True, False, or None where nothing is said."""
    element = child(parent, name)
    if element is None:
        return None
    return value(element).lower() not in {"0", "false", "off", "none"}
