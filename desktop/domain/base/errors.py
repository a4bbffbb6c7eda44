"""Errors that the user can act on.

Two kinds of errors exist in the program. A `UserError` is a sentence that says what is wrong, where, and what to
do; the window and the command line show it as it is. Everything else is a bug and goes to the crash log.
"""

from __future__ import annotations

from desktop.domain.base.filling import filled


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name is what lupdate looks for)
    """Mark `text` for translation in `context` and return it unchanged; it is translated where it is shown."""
    return text


class UserError(Exception):
    """Say in one sentence what is wrong and what to do.

    `source` is the English sentence, marked with QT_TRANSLATE_NOOP("errors", …), with {named} places;
    `values` fills them; a value that is itself a UserError is words of the sentence, and translated with it. The
    translated sentence is made by `desktop.i18n.sentence`.
    """

    def __init__(self, source: str, **values: object) -> None:
        super().__init__(source)
        self.source = source
        self.values = values

    def __str__(self) -> str:
        return filled(self.source, **self.values) if self.values else self.source


class StaleError(UserError):
    """Say that a record was changed by somebody else since it was read: what is typed would undo that unseen."""


class NothingError(UserError):
    """Say that there is nothing to do what was asked to: all is well, and nothing has to be put right."""


class GoneError(UserError):
    """Say that there is no record with this number: it was removed, or its making was taken back."""


class HeldError(UserError):
    """Say that another program has the data just now: nothing is wrong with it, and a later try may go well."""


class TakenError(UserError):
    """Say that a file cannot be written because another program holds the one that has its name: another name does."""


class DamagedError(UserError):
    """Say that the office's data cannot be used as it is, and that a backup leads on.

    `kind` is "damaged", "missing" (backups or evidence are there, the database is not), "foreign" (another program's
    file has its name) or "half" (an older release was stopped while it upgraded it).
    """

    def __init__(self, source: str, kind: str = "damaged", **values: object) -> None:
        super().__init__(source, **values)
        self.kind = kind
