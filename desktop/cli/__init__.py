"""The command line: `main` runs one command; one file a subject declares its own."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.cli.names import COMMANDS, FAULT, NO, OK, WRONG

__all__ = ["COMMANDS", "FAULT", "NO", "OK", "WRONG", "main"]


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    from desktop.cli.run import main as run  # the start of the window asks for names only

    return run(arguments)
