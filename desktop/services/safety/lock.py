"""The password of the program: it keeps others from looking into the window. Nothing is encrypted with it."""

from __future__ import annotations

import os
import time
import unicodedata

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.services.base import Context
from desktop.storage import records

PASSWORD, IDLE = "password", "lock_after"  # keys of settings
LEAST = 6
"""Letters that a password has at the least."""
_PASSES, _LANES, _MEMORY = 3, 1, 65_536  # of argon2id: 64 MB and 0.2 s on an office's computer
_FREE, _LONGEST = 3, 60  # wrong passwords without a pause, and the longest pause in seconds


class LockService:
    """A password that may be set, and the minutes of rest after which it is asked for."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._wrong = 0
        self._again = 0.0  # when the next password is looked at

    def is_set(self) -> bool:
        """Return whether there is a password."""
        return bool(self._kept())

    def set_password(self, new: str, old: str = "") -> None:
        """Take a password in the place of the one there is.

        Raises UserError for one that is too short, and when `old` is not the one there is.
        """
        self._need(old)
        if len(unicodedata.normalize("NFC", new)) < LEAST:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The password needs at least {count} letter{count:|s} or digits."),
                count=LEAST,
            )
        self._keep(_hash(new))

    def remove_password(self, old: str) -> None:
        """Have no password any more. Raises UserError when `old` is not the one there is."""
        self._need(old)
        self._keep("")

    def reset(self) -> None:
        """Have no password any more, whatever it was: for who holds the files, and may read them anyway."""
        self._keep("")

    def opens(self, password: str) -> bool:
        """Return whether this is the password. After some wrong ones the answer is no until `pause` is over."""
        if self.pause() > 0:
            return False
        if _fits(password, self._kept()):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong >= _FREE:
            self._again = time.monotonic() + min(2 ** (self._wrong - _FREE), _LONGEST)
        return False

    def pause(self) -> float:
        """Return the seconds until another password is looked at."""
        return max(0.0, self._again - time.monotonic())

    def idle_minutes(self) -> int:
        """Return after how many minutes of rest the window locks itself; 0 for never."""
        with self._context.reading() as session:
            kept = records.settings(session).get(IDLE, 10)
        return kept if isinstance(kept, int) else 10

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock the window after so many minutes of rest; 0 for never."""
        with self._context.writing(Changed.SETTINGS, Changed.LOCK) as session:
            records.save_settings(session, {IDLE: minutes})

    def _need(self, old: str) -> None:
        if self.is_set() and not self.opens(old):
            raise UserError(QT_TRANSLATE_NOOP("errors", "That is not the present password. Nothing was changed."))

    def _kept(self) -> str:
        with self._context.reading() as session:
            return str(records.settings(session).get(PASSWORD) or "")

    def _keep(self, hashed: str) -> None:
        with self._context.writing(Changed.SETTINGS, Changed.LOCK) as session:
            records.save_settings(session, {PASSWORD: hashed})


def _plain(password: str) -> bytes:
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")


def _hash(password: str) -> str:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # with the first password

    return Argon2id(
        salt=os.urandom(16), length=32, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY
    ).derive_phc_encoded(_plain(password))


def _fits(password: str, kept: str) -> bool:
    from cryptography.exceptions import InvalidKey  # with the first password
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(_plain(password), kept)
    except (InvalidKey, ValueError):
        return False
    return True
