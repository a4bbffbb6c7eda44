"""Colours, fonts, shapes and icons of the window, from resources/style; light or dark, at any text size."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from desktop.paths import resource

_SCALED = re.compile(r"(min-height|max-height|font-size|height|width):(\d+)(px|pt)")
_WITHIN = re.compile(r"~(\d+)in")  # what a border of 2 px leaves of a length that one of 1 px leaves: nothing jumps
_COLOUR = re.compile(r"@(icons/[a-z-]+|[a-z_]+[0-9]?)")
_QSS_ICONS = {
    "chevron-down": "text2", "chevron-up": "text2", "chevron-right": "text2", "check-on": "on_accent",
    "chevron-down-on": "on_accent", "chevron-left": "text2", "chevron-left-off": "text_off",
    "chevron-right-off": "text_off", "chevron-down-off": "text_off", "chevron-up-off": "text_off",
}  # fmt: skip


@cache
def tokens() -> dict[str, Any]:
    """Return the measures and colours of the look (resources/style/tokens.json)."""
    data: dict[str, Any] = json.loads(resource("style", "tokens.json").read_text(encoding="utf-8"))
    return data


class _Sized(QProxyStyle):
    """Fusion with the measures that no style sheet reaches: icons within fields and menus grow with the text."""

    def __init__(self, factor: float) -> None:
        super().__init__("Fusion")
        self._factor = factor

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return a measure; that of small icons, from which others follow, at the text size."""
        value = super().pixelMetric(metric, option, widget)
        return round(value * self._factor) if metric == QStyle.PixelMetric.PM_SmallIconSize else value


class Theme:
    """The look in force. One object, `theme`; nothing else keeps a colour of its own."""

    def __init__(self) -> None:
        self.name = "light"
        self.text_size = 100  # percent
        self._styled_for = 0  # the text size of the style that the application has
        self._renderers: dict[str, QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self.icon_folder: Path | None = None  # where the icons of the style sheet are kept, within the data folder

    @property
    def factor(self) -> float:
        """Return what lengths are multiplied by for the text size."""
        return self.text_size / 100

    def colour(self, name: str) -> QColor:
        """Return a colour by its token."""
        return QColor(tokens()["colour"][name][self.name])

    def px(self, value: float) -> int:
        """Return a height or width of the look at the text size."""
        return round(value * self.factor)

    def font(self, points: float = 10, *, bold: bool = False, italic: bool = False) -> QFont:
        """Return the window's font at a size of the look."""
        font = QFont()
        font.setFamilies(tokens()["type"]["families"])
        font.setPointSizeF(points * self.factor)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setItalic(italic)
        return font

    def apply(self, app: QApplication, on: QApplication | QWidget, name: str, text_size: int) -> None:
        """Put the look on the application, its style sheet on a window and what opens over it.

        With a sheet on the application, every widget that gets a parent is asked anew with all that stands in it: half
        of what a page took to open. `name` is light, dark or system; `text_size` a percentage.
        """
        if name == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        self.name, self.text_size = name, text_size
        self._pixmaps.clear()
        if text_size != self._styled_for:  # all widgets are asked anew when it is set
            on.setStyleSheet("")  # with it each is asked for all that stands in it: seconds on an old machine
            # a style in Python is asked thousands of times
            app.setStyle("Fusion" if text_size == 100 else _Sized(self.factor))
            self._styled_for = text_size
        app.setPalette(self._palette())
        app.setFont(self.font())
        on.setStyleSheet(self._style_sheet())

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for target, name in (
            (role.Window, "canvas"), (role.WindowText, "text"), (role.Base, "surface"), (role.AlternateBase, "raised"),
            (role.Text, "text"), (role.PlaceholderText, "text2"), (role.Button, "surface"), (role.ButtonText, "text"),
            (role.BrightText, "on_accent"), (role.Highlight, "accent_soft"), (role.HighlightedText, "text"),
            (role.Link, "accent_text"), (role.LinkVisited, "accent_text"), (role.ToolTipBase, "raised"),
            (role.ToolTipText, "text"), (role.Light, "surface"), (role.Midlight, "hover"), (role.Mid, "border"),
            (role.Dark, "border_input"), (role.Shadow, "border"), (role.Accent, "accent"),
        ):  # fmt: skip
            palette.setColor(target, self.colour(name))
        for target in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.colour("text_off"))
        return palette

    def _style_sheet(self) -> str:
        template = resource("style", "look.qss").read_text(encoding="utf-8")
        if self.text_size != 100:
            template = _SCALED.sub(
                lambda m: f"{m[1]}:{round(int(m[2]) * self.factor)}{m[3]}" if int(m[2]) > 8 else m[0], template
            )

        ring, whole = self.px(5), self.px(16) + 2  # a radio button: one size whether it is chosen or not
        for name, length in (("ring", ring), ("hole", whole - 2 * ring), ("round", whole // 2)):
            template = template.replace(f"~{name}", f"{length}px")
        template = _WITHIN.sub(lambda m: f"{self.px(int(m[1])) - 2}px", template)

        def value(match: re.Match[str]) -> str:
            name = match[1]
            if name.startswith("icons/"):
                return self._icon_file(name.removeprefix("icons/"))
            return self.colour(name).name()

        return _COLOUR.sub(value, template)

    def _icon_file(self, name: str) -> str:
        """Return a coloured icon as a file, which is all that a style sheet takes.

        It stands in quotes: a sheet is not read at all where a bare path holds an apostrophe, a bracket or one of the
        letters of Latin-1, as the folders of a user called Bình or Hà do.
        """
        colour = self.colour(_QSS_ICONS[name]).name()
        if self.icon_folder is None:
            raise RuntimeError("the style sheet's icons have no folder: nothing is written into the current one")
        size = self.px(16)
        path = self.icon_folder / f"{name}-{colour[1:]}-{size}.png"
        if not path.exists():
            self.icon_folder.mkdir(parents=True, exist_ok=True)
            drawn = name.removesuffix("-on").removesuffix("-off")
            for ratio, target in ((2.0, path.with_stem(f"{path.stem}@2x")), (1.0, path)):
                self.pixmap(drawn, _QSS_ICONS[name], size, ratio).save(str(target))
        escaped = path.as_posix().replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'

    def draw_icon(self, painter: QPainter, name: str, colour: str, box: QRectF) -> None:
        """Draw an icon in a colour token into a box."""
        ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
        painter.drawPixmap(box.topLeft(), self.pixmap(name, colour, round(box.width()), ratio))

    def pixmap(self, name: str, colour: str, size: int = 20, ratio: float | None = None) -> QPixmap:
        """Return an icon as a pixmap of `size` device-independent pixels."""
        ratio = ratio or self._ratio()
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            pixmap = QPixmap(QSize(size, size) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self._renderer(name, self.colour(colour).name()).render(painter, QRectF(0, 0, size, size))
            painter.end()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def icon(self, name: str, colour: str = "text2", size: int = 20) -> QIcon:
        """Return an icon for buttons and fields, with its disabled form."""
        icon = QIcon(self.pixmap(name, colour, size))
        icon.addPixmap(self.pixmap(name, "text_off", size), QIcon.Mode.Disabled)
        return icon

    def small_icon(self, name: str) -> QIcon:
        """Return an icon that stands beside words, in a menu or a field."""
        return self.icon(name, size=self.px(16))

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        key = f"{name} {colour}"
        if key not in self._renderers:
            svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            svg = re.sub(r'stroke="#[0-9A-Fa-f]{6}"', f'stroke="{colour}"', svg, count=1)
            self._renderers[key] = QSvgRenderer(QByteArray(svg.encode()))
        return self._renderers[key]

    @staticmethod
    def _ratio() -> float:
        screen = QGuiApplication.primaryScreen()
        return screen.devicePixelRatio() if screen is not None else 1.0


theme = Theme()


def state_style(state: str) -> tuple[str, str, str, str]:
    """Return icon, ink, ground and line (colour tokens) of a state of tokens.json ("overdue", "draft", …)."""
    icon, colour, form = tokens()["state"][state]
    filled = form == "filled"
    if colour == "grey":
        return icon, "text2", "hover" if filled else "surface", "border"
    if colour == "accent":
        return icon, "accent_text", "accent_soft" if filled else "surface", "accent_line"
    return icon, colour, f"{colour}_soft" if filled else "surface", f"{colour}_line"
