"""Decisions as lists of small rules: the first that applies answers, and which one it was is kept beside the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Case = TypeVar("Case")
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Rule(Generic[Case, Answer]):
    """When it applies, and what is the answer then. `words` say why, marked for the context "errors"."""

    words: str
    when: Callable[[Case], object]
    then: Answer | Callable[[Case], Answer]


@dataclass(frozen=True)
class Decided(Generic[Answer]):
    """An answer, and the words of the rule that gave it."""

    answer: Answer
    why: str


class Decision(Generic[Case, Answer]):
    """A question with its rules in order; the last one always applies."""

    def __init__(self, *rules: Rule[Case, Answer], otherwise: tuple[str, Answer]) -> None:
        self.rules: Sequence[Rule[Case, Answer]] = rules
        self._words, self._answer = otherwise

    def __call__(self, case: Case) -> Decided[Answer]:
        """Return the answer for a case, with its reason."""
        for rule in self.rules:
            if rule.when(case):
                then = rule.then
                return Decided(then(case) if callable(then) else then, rule.words)
        return Decided(self._answer, self._words)
