"""Find controls by what is seen of them, and act by mouse and keys: for tests of one page.

Words are those of the English code; in a Vietnamese window their translation is looked for. What is not shown is not
found. Whole days, with what happens between two acts, are worked by `tests.days.person`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QTabBar,
    QTableView,
    QTreeWidgetItemIterator,
)

from desktop.gui.kit.basic import ElidedLabel
from desktop.gui.kit.figure import Figure
from desktop.gui.kit.forms import Field
from tests.gui.offices import in_vietnamese

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def plain(text):
    """Return words as the eye takes them: without the sign of a letter, in one line."""
    return " ".join(text.replace("&", "").split())


def spoken(words):
    """Return words of the code as windows of either language show them."""
    return {plain(words), *map(plain, in_vietnamese().get(words, ()))}


def _shown(root, kind):
    return [part for part in (root, *root.findChildren(kind)) if isinstance(part, kind) and part.isVisible()]


# Eyes


def words_of(label):
    """Return what a label says, whole where it is cut."""
    return plain(label.full_text() if isinstance(label, ElidedLabel) else label.text())


def texts(root):
    """Return the words of all labels that are shown."""
    return [words_of(label) for label in _shown(root, QLabel)]


def says(root, words):
    """Return whether a label that is shown holds the words."""
    return any(one in text for one in spoken(words) for text in texts(root))


def find_button(root, words, kind=QAbstractButton):
    """Return the button with these words or this name, else one that holds them; None where none is shown."""
    there = [(part, _names(part)) for part in _shown(root, kind)]
    wanted = spoken(words)
    whole = (part for part, names in there if wanted & set(names))
    partly = (part for part, names in there if any(one in name for one in wanted for name in names))
    return next(whole, None) or next(partly, None)


def _names(part):
    return [plain(text) for text in (part.text(), part.accessibleName(), part.toolTip()) if text]


def button(root, words, kind=QAbstractButton):
    """Return the button that is shown with these words."""
    found = find_button(root, words, kind)
    assert found is not None, f"no button {words!r}; there are {[_names(part)[:1] for part in _shown(root, kind)]}"
    return found


def until(true):
    """Wait until something is so, however long it takes here; fail where it does not come."""
    for _ in range(1500):
        if true():
            return
        QTest.qWait(20)
    raise AssertionError("waited in vain")


def can_press(root, words):
    """Return whether there is such a button and it can be pressed."""
    found = find_button(root, words)
    return found is not None and found.isEnabled()


def wrong_label(control):
    """Return the label in red under a field, None where nothing is wrong."""
    above = control
    while above is not None:
        if isinstance(above, Field):
            for part in _shown(above, QLabel):
                if part.property("tone") == "red" and words_of(part):
                    return part
        above = above.parentWidget()
    return None


def wrong(control):
    """Return what is said in red under a field."""
    label = wrong_label(control)
    return words_of(label) if label is not None else ""


def figure(root, words):
    """Return the figure with these words over its number."""
    found = [part for part in _shown(root, Figure) if says(part, words)]
    assert found, f"no figure {words!r}"
    return found[0]


def lines(view):
    """Return the words of a list, line by line, as they are read aloud."""
    model = view.model()
    found = [model.index(number, 0) for number in range(model.rowCount(QModelIndex()))]
    return [str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "") for index in found]


def cell(view, words, column=None):
    """Return the first cell with the words, or the one in another column of its row."""
    model = view.model()
    columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
    for number in range(model.rowCount(QModelIndex())):
        for place in range(columns):
            index = model.index(number, place)
            if words in str(index.data() or ""):
                return index if column is None else model.index(number, column)
    raise AssertionError(f"no row {words!r} in {lines(view)[:12]}")


def items(tree):
    """Return the lines of a tree from the top down."""
    found = QTreeWidgetItemIterator(tree)
    out = []
    while (item := found.value()) is not None:
        out.append(item)
        found += 1
    return out


def _column(table, words):
    model, wanted = table.model(), spoken(words)
    for number in range(model.columnCount(QModelIndex())):
        title = str(model.headerData(number, Qt.Orientation.Horizontal) or "").rstrip(" ↑↓")
        if plain(title) in wanted:
            return number
    raise AssertionError(f"no column {words!r}")


# Hands


def press(root, words, kind=QAbstractButton):
    """Click a button."""
    found = button(root, words, kind)
    assert found.isEnabled(), f"{words!r} cannot be pressed"
    QTest.mouseClick(found, LEFT)


def click(view, index, modifier=NONE):
    """Click a cell of a table or a line of a list."""
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, modifier, view.visualRect(index).center())


def click_row(view, words, modifier=NONE):
    """Click the first cell that holds the words."""
    click(view, cell(view, words), modifier)


def click_head(table, words):
    """Click the head of a column."""
    heads, number = table.horizontalHeader(), _column(table, words)
    assert not table.isColumnHidden(number), words
    spot = QPoint(heads.sectionViewportPosition(number) + 20, heads.height() // 2)
    QTest.mouseClick(heads.viewport(), LEFT, NONE, spot)


def write(field, text):
    """Type a text in the place of what stands in a field."""
    assert field.isVisible() and field.isEnabled(), f"nothing can be typed into {field.accessibleName()!r}"
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(field, Qt.Key.Key_Return)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) if line else ():
            QApplication.sendEvent(field, QKeyEvent(kind, 0, NONE, line))


def leave(field):
    """Go on to the next field, as after typing: a list of proposals is closed first."""
    if (popup := QApplication.activePopupWidget()) is not None:
        QTest.keyClick(popup, Qt.Key.Key_Escape)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def pick(combo, words):
    """Choose the entry with these words, by keys."""
    wanted = spoken(words)
    combo.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if any(one in plain(combo.currentText()) for one in wanted):
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(f"{combo.accessibleName()} has no {words!r}")


def open_menu():
    """Return the menu that is open."""
    found = [part for part in QApplication.topLevelWidgets() if isinstance(part, QMenu) and part.isVisible()]
    assert found, "no menu is open"
    return found[-1]


def entries(menu):
    """Return the words of a menu's entries that can be chosen, without their keys."""
    chosen = [action for action in menu.actions() if action.isVisible() and action.isEnabled() and action.text()]
    return [plain(action.text().partition("\t")[0]) for action in chosen]


def pick_entry(words, menu=None):
    """Click an entry of the menu that is open."""
    menu, wanted = menu or open_menu(), spoken(words)
    for action in menu.actions():
        if action.isEnabled() and action.isVisible() and any(one in plain(action.text()) for one in wanted):
            QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
            return
    raise AssertionError(f"no entry {words!r}; there are {entries(menu)}")


def tabs(root):
    """Return the words of the tabs that are shown, and the bar of each with its number."""
    return {
        plain(bar.tabText(number)): (bar, number)
        for bar in _shown(root, QTabBar)
        for number in range(bar.count())
        if bar.isTabVisible(number)
    }


def open_tab(root, words):
    """Click a tab."""
    there, wanted = tabs(root), spoken(words)
    name = next((name for name in there if any(one in name for one in wanted)), None)
    assert name is not None, f"no tab {words!r}; there are {list(there)}"
    bar, number = there[name]
    QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(number).center())


def tab_shown(root):
    """Return the words of the tab that is open."""
    return next(name for name, (bar, number) in tabs(root).items() if bar.currentIndex() == number)
