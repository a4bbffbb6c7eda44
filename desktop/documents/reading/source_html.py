"""A web page under the name of a Word file, as many document systems give them out: its words, line by line."""

from __future__ import annotations

from html.parser import HTMLParser

_BLOCKS = frozenset(("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "table", "body", "hr", "ul", "ol"))
_UNSEEN = frozenset({"script", "style", "title", "xml"})
_COLUMN = " " * 6  # between the cells of a row, as a printed text has its columns apart


def page_text(page: str) -> str:
    """Return the words of a web page as lines of text: a paragraph a line, the cells of a row side by side."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[list[str]] = [[]]
        self._unseen: list[str] = []
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line with a block, a column with a cell."""
        del attrs
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag in {"td", "th"}:
            if self._cells:
                self._lines[-1].append(_COLUMN)
            self._cells += 1
        elif tag == "tr":
            self._break()
            self._cells = 0
        elif tag in _BLOCKS and not self._cells:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        """End a line with a row."""
        if self._unseen and tag == self._unseen[-1]:
            self._unseen.pop()
        elif tag == "tr":
            self._cells = 0
            self._break()
        elif tag in {"p", "div", "br"} and self._cells:
            self._lines[-1].append(" ")

    def handle_data(self, data: str) -> None:
        """Take words."""
        if not self._unseen:
            words = " ".join(data.split())
            if words:
                before = " " if data[:1].isspace() else ""
                self._lines[-1].append(before + words + (" " if data[-1:].isspace() else ""))

    def _break(self) -> None:
        if self._lines[-1]:
            self._lines.append([])

    def text(self) -> str:
        """Return the lines, a blank one between two."""
        return "\n\n".join("".join(line).strip() for line in self._lines if "".join(line).strip())
