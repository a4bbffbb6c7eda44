"""The file of the log, which says nothing on the screen where it cannot be written, but remembers why."""

from __future__ import annotations

import sys
from logging import LogRecord
from logging.handlers import RotatingFileHandler
from typing import IO, Any

from desktop.paths import private_opener


class LogFile(RotatingFileHandler):
    """A log that changes files as it grows; it is the user's alone."""

    failure: OSError | None = None

    def _open(self) -> IO[Any]:  # type: ignore[override]
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=private_opener)

    def handleError(self, record: LogRecord) -> None:  # noqa: N802 (logging's own name)
        """Remember why; a record that cannot be formed is a fault of the program, but not one to stop at."""
        error = sys.exc_info()[1]
        if isinstance(error, OSError):
            self.failure = error
