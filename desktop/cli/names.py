"""Names of commands and exit codes: all that the start of the window needs to know of the command line."""

from __future__ import annotations

OK, NO, WRONG, FAULT = 0, 1, 2, 3

SUBJECTS = {
    "reading": ("inspect", "check"),
    "directives": ("directive", "coverage", "compare", "outside"),
    "office": ("office", "sample"),
    "plans": ("new", "import", "plans", "plan", "duty"),
    "books": ("book",),
    "units": ("unit",),
    "tasks": ("tasks", "task"),
    "unfinished": ("unfinished", "carry"),
    "reports": ("reports", "report"),
    "unit_forms": ("receive",),
    "consolidation": ("consolidate", "tally"),
    "exports": ("export",),
    "safety": ("backup", "restore", "password", "verify"),
    "pictures": ("demo", "screens"),
}
"""The files beside this one, each with a `register` that declares the commands of its subject, and their names.

The names stand here so that the start of the window need not load the commands to know that it is none of them.
"""

COMMANDS = frozenset(name for names in SUBJECTS.values() for name in names)
