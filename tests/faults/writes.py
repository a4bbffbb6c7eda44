"""Every command that writes, ready to be struck: on which office, and with what files.

A command that is neither here nor among those that only read fails a test (`unstruck`).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.paths import ROOT
from desktop.services import open_services
from desktop.storage.database import FILE_NAME
from tests.faults.ground import Ground

READING = frozenset(
    {
        "compare",
        "check",
        "coverage",
        "demo",
        "directive",
        "inspect",
        "plans",
        "reports",
        "screens",
        "tasks",
        "unfinished",
        "verify",
    }
)
"""Commands that leave the office as it is; pictures are taken of an office of their own."""
WAYS = frozenset({"--as-draft", "--no-mail", "--answers-template", "--json", "--plan"})
"""Options that change how a command answers, not what it writes."""
PLAN = "KẾ HOẠCH\nTết trồng cây năm {year}\n1. Công an xã chủ trì bảo vệ, hoàn thành trước ngày 15/3/{year}.\n"
DIRECTIVES = ROOT / "tests" / "data" / "directives"
UNIT, OTHER = "Hội Nông dân xã", "Hội Cựu chiến binh xã"


@dataclass(frozen=True)
class Write:
    """A command that writes, and the office on which it is given."""

    command: tuple[object, ...]
    office: str = "commune"

    @property
    def target(self) -> Path | None:
        """Return the file or folder outside of the data that it writes."""
        last = self.command[-1]
        return last if isinstance(last, Path) and "--to" in self.command else None


def prepare(ground: Ground) -> None:
    """Make the offices and the files that commands take; once."""
    ready = ground.work / "ready"
    if ready.exists():
        return
    given = ground.work / "given"
    given.mkdir(exist_ok=True)
    for year in (2031, 2032):
        (given / f"{year}.txt").write_text(PLAN.format(year=year), encoding="utf-8")
    (given / "proof.txt").write_text("biên bản " * 2000, encoding="utf-8")
    (given / "proof.bin").write_bytes(os.urandom(300_000))
    (given / "answers.json").write_text('{"title": "Tuyên truyền năm 2031", "year": 2031}', encoding="utf-8")
    _book(given / "book.xlsx")
    commune = [
        ["sample"],
        ["task", "1", "--set", "percent=10", "--attach", given / "proof.txt"],
        ["import", given / "2032.txt"],
        ["plan", "7", "--submit"],
        ["report", "2026-Q2", "--begin"],
        ["report", "2026-Q1", "--begin"],
        ["report", "4", "--submit"],
        ["backup"],
        ["backup", "--to", given / "good.skh"],
        ["export", "progress", "--period", "2026-H1", "--to", given / "progress.xlsx"],
        ["export", "forms", "3", "--unit", "Phòng Kinh tế", "--no-mail", "--to", given / "forms"],
    ]
    province = [
        ["office", "--level", "tỉnh", "--province", "Hà Sơn", "--name", "Hà Sơn"],
        ["import", DIRECTIVES / "1-ke-hoach-tinh.txt"],
        ["export", "tally", "1", "--to", given / "tally.xlsx"],
    ]
    for name, commands in (("commune", commune), ("province", province), ("none", [])):
        ground.make(name, commands, act=_thin)
    _fill(next((given / "forms").glob("*.xlsx")))
    ground.make("locked", [], of="commune", act=_lock)
    ready.touch()


def _thin(data: Path) -> None:
    """Leave one backup of the end of work, not one for each command: every blow copies the office."""
    for path in sorted((data / "backups").glob("close-*"))[:-1]:
        path.unlink()


def _lock(data: Path) -> None:
    services = open_services(data)
    services.lock.set_password("mat-khau-1")
    services.close()


def _book(path: Path) -> None:
    from tests.documents.task_books import full

    full(path)


def _fill(form: Path) -> None:
    """Say in a unit's form that a task goes on."""
    import openpyxl

    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    head = next(row for row in range(1, 40) if any(cell.value == "Nhiệm vụ" for cell in sheet[row]))
    columns = {cell.value: cell.column for cell in sheet[head] if cell.value}
    sheet.cell(head + 1, columns["Kết quả"]).value = "Đã có dự thảo"
    book.save(form)


def writing(ground: Ground, place: Path) -> dict[str, Write]:
    """Return every command that writes by what it does; files outside of the data go to `place`."""
    prepare(ground)
    given = ground.work / "given"
    backups = ground.office() / "backups"
    draft = _ask(ground, "SELECT id FROM plan WHERE status = 'draft' AND deleted_at IS NULL ORDER BY id")
    issued = _ask(ground, "SELECT id FROM plan WHERE status = 'issued' ORDER BY id")
    closed = _ask(ground, "SELECT id FROM plan WHERE status = 'closed' ORDER BY id")
    submitted = _ask(ground, "SELECT id FROM plan WHERE status = 'submitted'")
    duty = _ask(ground, "SELECT task.id FROM task JOIN plan ON plan.id = plan_id WHERE plan.status = 'draft'")
    late = _ask(
        ground,
        "SELECT task.id FROM task JOIN plan ON plan.id = plan_id WHERE plan.status = 'issued' AND plan.year = 2026"
        " AND task.status = 'not-started' AND last_day IS NOT NULL AND last_day < date('now') ORDER BY task.id",
    )
    held, fresh = "4", "3"  # reports beside those of the sample office: one submitted, one begun
    return {
        "office": Write(("office", "--level", "xã", "--province", "Hà Sơn", "--name", "Thanh Bình"), "none"),
        "sample": Write(("sample",), "none"),
        "task": Write(("task", "2", "--set", "percent=44", "--set", "result=" + "x" * 3000)),
        "task, attach": Write(("task", "2", "--attach", given / "proof.bin")),
        "task, end": Write(("task", late, "--end", "--set", "result=Đã xong")),
        "duty": Write(("duty", duty, "--set", "product=Báo cáo kết quả")),
        "unit": Write(("unit", "Công an xã", "--set", "name=Công an xã Thanh Bình mới")),
        "unit, merge": Write(("unit", "Công an xã", "--merge-into", "Văn phòng HĐND và UBND")),
        "unit, hand over": Write(("unit", UNIT, "--hand-over", "--to", OTHER)),
        "import": Write(("import", given / "2031.txt")),
        "import .xlsx": Write(("import", given / "book.xlsx")),
        "book": Write(("book", given / "book.xlsx", "--accept")),
        "new": Write(("new", "--kind", "trong", "--answers", given / "answers.json")),
        "new, directive": Write(("new", "--directive", DIRECTIVES / "6-ke-hoach-nhan.txt")),
        "outside": Write(("outside", DIRECTIVES / "2-cong-van-so.txt", "--accept")),
        "carry": Write(("carry", late, "--into", draft, "--deadline", "move")),
        "plan, submit": Write(("plan", draft, "--submit")),
        "plan, withdraw": Write(("plan", submitted, "--withdraw")),
        "plan, issue": Write(("plan", submitted, "--issue", "77")),
        "plan, revise": Write(("plan", issued, "--revise")),
        "plan, close": Write(("plan", issued, "--close")),
        "plan, reopen": Write(("plan", closed, "--reopen")),
        "report, begin": Write(("report", "2026-Q3", "--begin")),
        "report, renew": Write(("report", fresh, "--renew")),
        "report, set": Write(("report", fresh, "--set", "receiver=Sở Ngoại vụ tỉnh Hà Sơn")),
        "report, submit": Write(("report", fresh, "--submit")),
        "report, withdraw": Write(("report", held, "--withdraw")),
        "report, issue": Write(("report", held, "--issue", "88")),
        "report, attach": Write(("report", held, "--attach", given / "proof.bin", "--as", "signed")),
        "report, sent": Write(("report", held, "--sent", "mail")),
        "receive": Write(("receive", given / "forms", "--accept")),
        "consolidate": Write(("consolidate", given / "progress.xlsx"), "province"),
        "consolidate .xlsx": Write(("consolidate", given / "progress.xlsx", "--to", place / "t.xlsx"), "province"),
        "tally": Write(("tally", given / "tally.xlsx", "--accept")),
        "backup": Write(("backup",)),
        "take along": Write(("backup", "--to", place / "t.skh")),
        "restore": Write(("restore", given / "good.skh")),
        "restore .sqlite3": Write(("restore", next(backups.glob("close-*.sqlite3")))),
        "password": Write(("password", "--remove"), "locked"),
        "export plan .docx": Write(("export", "plan", issued, "--to", place / "t.docx")),
        "export plan .pdf": Write(("export", "plan", issued, "--to", place / "t.pdf")),
        "export assignment": Write(("export", "assignment", issued, "--to", place / "t.xlsx")),
        "export progress": Write(("export", "progress", "--to", place / "t.xlsx")),
        "export reminder": Write(("export", "reminder", "--to", place / "t.docx")),
        "export calendar": Write(("export", "calendar", "--to", place / "t.ics")),
        "export programme": Write(("export", "programme", "--month", "2026-11", "--to", place / "t.docx")),
        "export persons": Write(("export", "persons", "--period", "2026", "--to", place / "t.xlsx")),
        "export week": Write(("export", "week", "--to", place / "t.docx")),
        "export slip": Write(("export", "slip", late, "--to", place / "t.docx")),
        "export tracking": Write(("export", "tracking", "--unit", "Công an xã", "--to", place / "t.docx")),
        "export report": Write(("export", "report", held, "--to", place / "t.docx")),
        "export mail .eml": Write(("export", "mail", held, "--to", place / "t.eml")),
        "export mail .zip": Write(("export", "mail", held, "--to", place / "t.zip")),
        "export workfile": Write(("export", "workfile", issued, "--to", place / "t.zip")),
        "export workfile, folder": Write(("export", "workfile", issued, "--to", place / "workfile")),
        "export forms": Write(("export", "forms", issued, "--unit", "Phòng Kinh tế", "--to", place / "forms")),
        "export tally": Write(("export", "tally", "1", "--to", place / "t.xlsx"), "province"),
    }


def _ask(ground: Ground, query: str) -> int:
    with contextlib.closing(sqlite3.connect(ground.office() / FILE_NAME)) as connection:
        row = connection.execute(query).fetchone()
    if row is None:
        raise RuntimeError(f"the office has nothing for: {query}")
    return int(row[0])


# That nothing is left out


def unstruck(parser: argparse.ArgumentParser, writes: dict[str, Write]) -> list[str]:
    """Return the commands, and their steps, that write and that no blow is dealt to."""
    struck = [tuple(map(str, write.command)) for write in writes.values()]
    missing = []
    for words, command in _commands(parser):
        if words[0] in READING:
            continue
        of_it = [given for given in struck if given[: len(words)] == words]
        steps = [name for name in _steps(command) if name not in WAYS]
        missing += [" ".join(words)] * (not of_it)
        missing += [f"{' '.join(words)} {step}" for step in steps if not any(step in given for given in of_it)]
    return missing


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Yield every command that can be given, `export` with what it writes."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                inner = list(_commands(command))
                yield from [((name, *words), found) for words, found in inner] or [((name,), command)]


def _steps(command: argparse.ArgumentParser) -> list[str]:
    """Return the options of a command that choose what it does."""
    flags = [
        action
        for action in command._actions
        if isinstance(action, (argparse._StoreTrueAction, argparse._StoreConstAction))
    ]
    chosen = [action for group in command._mutually_exclusive_groups for action in group._group_actions]
    found = dict.fromkeys(name for action in (*flags, *chosen) for name in action.option_strings[-1:])
    return list(found)
