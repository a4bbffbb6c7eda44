"""Sentences with values put in: where English has another word for one than for several, the sentence says both."""

from __future__ import annotations

import string


class _Filling(string.Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        """Return one of two words, parted by a bar, for a number; else what Python makes of the value."""
        if "|" in format_spec:
            one, several = format_spec.split("|")
            return one if str(value) == "1" else several
        return str(super().format_field(value, format_spec))


_FILLING = _Filling()


def filled(text: str, /, **values: object) -> str:
    """Return a sentence with its values; "{count} task{count:|s}" gives "1 task" and "2 tasks".

    Translations into languages without a plural name the number alone.
    """
    return _FILLING.format(text, **values) if "|" in text else text.format(**values)
