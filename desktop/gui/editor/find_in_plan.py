"""Where the bar of find and replace looks on a plan's page: its text, and the fields of its head and foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.domain.base.text_search import Wanted
from desktop.domain.plan.plan import Plan
from desktop.domain.plan.searching import AFTER, BEFORE, Hit, hits, replace_all, replace_in_head
from desktop.gui.editor.find_target import Place, TextTarget
from desktop.gui.editor.plan_head import Part, PlanHead

_HEAD, _TEXT, _FOOT = range(3)
_FIELDS = {_HEAD: BEFORE, _FOOT: AFTER}
_PARTS = {_HEAD: Part.INFO, _FOOT: Part.ENDING}

Act = Callable[[Plan], None]


class PlanTarget:
    """A plan. A place begins with head, text or foot; in the text it is as `text` has it, else field, line, letter.

    `show` brings a form up, or the text for None. `keep` keeps a change of head, foot and text as one step that can be
    taken back; it is told in how many places words were replaced.
    """

    def __init__(
        self,
        text: TextTarget,
        head: PlanHead,
        plan: Callable[[], Plan],
        show: Callable[[Part | None], None],
        keep: Callable[[Act, int], bool],
    ) -> None:
        self._text, self._head, self._plan, self._show, self._keep = text, head, plan, show, keep
        self._current: Place | None = None

    def locked(self) -> bool:
        """Return whether nothing can be replaced."""
        return self._text.locked()

    def chosen_words(self) -> str:
        """Return the selected words of one line."""
        return "" if self._head.isVisible() else self._text.chosen_words()

    def find(self, wanted: Wanted) -> list[Place]:
        """Return where the words begin: in the head, in the text, at the foot."""
        found = {
            part: [(part, fields.index(hit.field), hit.line, hit.start) for hit in hits(self._plan(), wanted, fields)]
            for part, fields in _FIELDS.items()
        }
        return [*found[_HEAD], *((_TEXT, *place) for place in self._text.find(wanted)), *found[_FOOT]]

    def here(self, found: Sequence[Place], size: int) -> tuple[Place, bool]:
        """Return where the cursor stands in what is shown."""
        if self._head.isVisible():
            part = next((part for part, form in _PARTS.items() if form is self._head.part()), _FOOT)
            chosen = self._current is not None and self._current[0] == part and self._current in found
            return (self._current or (), True) if chosen else ((part, -1), False)
        place, chosen = self._text.here(_in_text(found), size)
        return (_TEXT, *place), chosen

    def choose(self, place: Place, size: int) -> None:
        """Select the words, in the form where they stand in one; the bar keeps the focus."""
        self._current = place
        if place[0] == _TEXT:
            self._show(None)
            self._text.choose(place[1:], size)
        else:
            self._show(_PARTS[place[0]])

    def mark(self, found: Sequence[Place], current: Place | None, size: int) -> None:
        """Show where the places are, in the text and in the forms."""
        in_text = current[1:] if current is not None and current[0] == _TEXT else None
        self._text.mark(_in_text(found), in_text, size)
        in_form = _hit(current) if current is not None and current[0] != _TEXT else None
        self._head.show_hits([_hit(place) for place in found if place[0] != _TEXT], in_form, size)

    def replace(self, found: Sequence[Place], wanted: Wanted, words: str) -> bool:
        """Put words in; with the text alone it is a step of the editor, else one of the plan."""
        if all(place[0] == _TEXT for place in found):
            return self._text.replace(_in_text(found), wanted, words)
        if len(found) == 1:
            hit = _hit(found[0])
            return self._keep(lambda plan: replace_in_head(plan, [hit], wanted, words), 1)
        return self._keep(lambda plan: replace_all(plan, wanted, words), len(found))

    def focus(self) -> None:
        """Go back to the text, or to the field in which something was found last."""
        if not self._head.isVisible():
            self._text.focus()
        elif self._current is not None and self._current[0] != _TEXT:
            self._head.focus(_hit(self._current).field)
        else:
            self._head.focus_first()

    def count_by_part(self, found: Sequence[Place]) -> dict[Part, int]:
        """Return how many places stand in each of the forms."""
        counts = {form: sum(place[0] == part for place in found) for part, form in _PARTS.items()}
        return {form: count for form, count in counts.items() if count}

    @staticmethod
    def text_positions(found: Sequence[Place]) -> list[int]:
        """Return where in the document words were found."""
        return [place[0] for place in _in_text(found)]


def _in_text(found: Sequence[Place]) -> list[Place]:
    return [place[1:] for place in found if place[0] == _TEXT]


def _hit(place: Place) -> Hit:
    part, field, line, start = place
    return Hit(_FIELDS[part][field], line, start)
