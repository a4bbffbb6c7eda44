"""Start the program: a window, or a command when one is given."""

from __future__ import annotations

import sys

from desktop import cli
from desktop.cli.names import COMMANDS

_FOLDERS = ("--data", "--smoke")  # the word after them is a folder, whatever its name


def main() -> int:
    """Run and return the exit code."""
    arguments = sys.argv[1:]
    if arguments == ["read-worker"]:  # the program starts itself so: see desktop.documents.reading.worker
        from desktop.documents.reading import worker

        return worker.main()
    words = [word for before, word in zip(["", *arguments], arguments, strict=False) if before not in _FOLDERS]
    if COMMANDS.isdisjoint(words) and not {"-h", "--help"} & set(arguments):
        from desktop import app  # the window's start imports nothing else

        return app.main(arguments)
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
