"""The blows of `dev.py faults`: each deals some, lets the oracle judge, and counts."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.base.errors import UserError
from desktop.domain.task.rows import ProgressChange
from desktop.services import open_services
from desktop.storage import restoring, schema, sqlite
from desktop.storage.database import FILE_NAME
from tests.faults.ground import (
    ROOT,
    Ground,
    Outcome,
    as_nobody,
    count_calls,
    fill,
    give_to_nobody,
    half_begun,
    limit_files,
    make_writable,
    small_disk,
    state,
    whole,
)
from tests.faults.writes import Write, writing

RELEASED = ROOT / "tests" / "data" / "databases" / "0001.sqlite3"
_FILES = 5  # of a restore
LEVELS = (0, 4096, 16_384, 65_536, 131_072, 300_000, 800_000, 1_600_000)


def kills(ground: Ground) -> None:
    """Kill every writing command at random moments, and at calls of the system that change a file."""
    place = ground.empty("out")
    writes = writing(ground, place)
    each = max(1, -(-ground.kills * 2 // 3 // len(writes)))
    for name, write in ground.cases(writes):
        _clear(place)
        data = ground.fresh(office=write.office)
        old = state(data / FILE_NAME)
        done = ground.run(write.command, data)
        if done.code:
            ground.fault(f"{name}: fails undisturbed: {done.err.strip()}")
            continue
        new = state(data / FILE_NAME)
        allowed = {**_before_the_first(ground, old), old: "old", new: "new"}
        calls = count_calls(ground, write.command, ground.fresh(office=write.office))
        for number in _tries(ground, each):
            _clear(place)
            data = ground.fresh(office=write.office)
            _put_old(write.target)
            if calls and number % 2:
                at = ground.chance.randint(1, calls)
                how = f"{name} killed at call {at} of {calls}"
                struck = ground.run(write.command, data, kill_at=at)
            else:
                after = ground.chance.uniform(0, done.seconds * 1.1)
                how = f"{name} killed after {after:.3f} s"
                struck = ground.run(write.command, data, kill_after=after)
            _count(ground, data, struck.killed)
            if struck.wrong:
                ground.fault(f"{how}: {struck.wrong}")
            if _half(write.target):
                ground.fault(f"{how}: half of {write.target} is there")
            ground.judge(data, allowed, how, must=new if struck.code == 0 else "")


def _tries(ground: Ground, struck: int) -> Iterator[int]:
    """Yield numbers until so many programs were struck before their end, or twice as many were tried."""
    first = ground.figures["kills"]
    for number in range(2 * struck if ground.kills >= 50 else struck):
        if ground.figures["kills"] - first >= struck:
            return
        yield number


def _before_the_first(ground: Ground, old: str) -> dict[str, str]:
    """Return the states that a command may leave where no office was: none, and a database without one."""
    if old != "none":
        return {}
    plain = ground.empty("plain")
    ground.run(["plans"], plain)
    return {"none": "none", state(plain / FILE_NAME): "empty"}


def _clear(place: Path) -> None:
    for path in place.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _put_old(target: Path | None) -> None:
    """Let something stand where a command is to write a file."""
    if target is not None and target.suffix:
        target.write_bytes(b"old")


def _is_old(target: Path) -> bool:
    return target.read_bytes() == b"old" if target.suffix else not target.exists()


def _half(target: Path | None) -> bool:
    """Return whether a target is neither as it was nor written to its end."""
    return target is not None and not _is_old(target) and not whole(target)


def _count(ground: Ground, data: Path, killed: bool) -> None:
    ground.figures["tries"] += 1
    ground.figures["kills"] += killed
    ground.figures["ended before"] += not killed
    journal = data / f"{FILE_NAME}-journal"
    ground.figures["hot journals"] += journal.exists() and journal.stat().st_size > 0


def writer(ground: Ground) -> None:
    """Kill a program that reports without pause: all that it was told is saved is there."""
    for _, number in ground.cases({str(number): number for number in range(max(2, ground.kills // 20))}):
        data = ground.fresh()
        read, write = os.pipe()

        def work(data: Path = data, write: int = write) -> int:
            services = open_services(data)
            for count in range(100_000):
                services.tasks.report([3], ProgressChange(percent=count % 100, result=f"lần {count}"))
                os.write(write, f"{count}\n".encode())
            return 0

        child = ground.start([], None, act=work)
        os.close(write)
        told = os.read(read, 100)
        time.sleep(ground.chance.uniform(0, 0.5))
        child.kill()
        child.wait()
        while piece := os.read(read, 65536):
            told += piece
        os.close(read)
        _count(ground, data, killed=True)
        last = int(told.split()[-1]) if told.strip() else -1
        ground.figures["acknowledged"] += last + 1
        opened = ground.run(["verify"], data)
        again = ground.run(["plans"], data)
        with contextlib.closing(sqlite3.connect(data / FILE_NAME)) as connection:
            row = connection.execute("SELECT result FROM task WHERE id = 3").fetchone()
        found = int(row[0].split()[-1]) if row and row[0].startswith("lần ") else -1
        if opened.code or again.code or found not in {last, last + 1}:
            ground.fault(f"writer {number}: told {last}, found {found}; {opened.err.strip()} {again.err.strip()}")


def releases(ground: Ground) -> dict[str, Path]:
    """Return a database of every schema that was released: empty, and with 10,000 tasks; made once."""
    made: dict[str, Path] = {}
    folder = ground.work / "releases"
    folder.mkdir(exist_ok=True)
    full = folder / "0001-full.sqlite3"
    if not full.exists():
        building = folder / "building"
        shutil.copy(RELEASED, building)
        _multiply(building, 10_000)
        building.rename(full)
    few = ground.kills < 200  # the oldest and the newest alone
    for revision in (schema.REVISIONS[0], schema.REVISIONS[-2]) if few else schema.REVISIONS[:-1]:
        for kind, source in (("empty", None), ("full", full)):
            if ground.kills < 50 and (revision == schema.REVISIONS[0]) != (kind == "full"):
                continue
            path = folder / f"{revision}-{kind}.sqlite3"
            if not path.exists():
                building = folder / "building"
                building.unlink(missing_ok=True)
                if source is not None:
                    shutil.copy(source, building)
                if source is None or revision != schema.REVISIONS[0]:
                    upgrade_to(building, revision)
                building.rename(path)
            made[path.stem] = path
    return made


def upgrade_to(path: Path, revision: str) -> None:
    """Bring a database to the schema of a release, as its program did."""
    from alembic import command
    from alembic.config import Config

    from desktop.storage import sqlite

    sqlite.connect(path, make=True).close()
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS).replace("%", "%%"))
    engine = sqlite.engine(path, migrating=True)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def _multiply(path: Path, tasks: int) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(task)") if row[1] != "id"]
        count = connection.execute("SELECT count(*) FROM task").fetchone()[0]
        names = ", ".join(columns)
        query = f"INSERT INTO task ({names}) SELECT {names} FROM task WHERE id <= (SELECT max(id) FROM task) LIMIT ?"
        while count < tasks:
            count += connection.execute(query, (tasks - count,)).rowcount
        connection.commit()


def upgrades(ground: Ground) -> None:
    """Kill the upgrade of every released schema, empty and with 10,000 tasks."""
    sources = releases(ground)
    each = max(1, -(-ground.kills // 5 // len(sources)))
    for name, source in ground.cases(sources):
        data = ground.empty()
        shutil.copy(source, data / FILE_NAME)
        old = state(data / FILE_NAME)
        done = ground.run(["plans"], data)
        if done.code:
            ground.fault(f"upgrade of {name}: fails undisturbed: {done.err.strip()}")
            continue
        new = state(data / FILE_NAME)
        for number in _tries(ground, each):
            data = ground.empty()
            shutil.copy(source, data / FILE_NAME)
            calls = number % 2 and count_calls_once(ground, name, source)
            if calls:
                at = ground.chance.randint(1, calls)
                how = f"upgrade of {name} killed at call {at} of {calls}"
                struck = ground.run(["plans"], data, kill_at=at)
            else:
                after = ground.chance.uniform(0, done.seconds)
                how = f"upgrade of {name} killed after {after:.3f} s"
                struck = ground.run(["plans"], data, kill_after=after)
            _count(ground, data, struck.killed)
            if struck.wrong:
                ground.fault(f"{how}: {struck.wrong}")
            between = ground.state_apart(data)  # (what the program asks of an upgrade comes in a step of its own)
            if between.startswith("broken"):
                ground.fault(f"{how}: {between}")
            ground.judge(data, {old: "old", new: "new", between: "between"}, how)
            if state(data / FILE_NAME) != new:
                ground.fault(f"{how}: not the whole of the new state once it is opened")
            copies = list((data / "backups").glob("before-upgrade-*"))
            if len(copies) > 1 or any(state(copy) != old for copy in copies):
                ground.fault(f"{how}: {len(copies)} copies from before, or not of the old state")


_calls: dict[str, int] = {}


def count_calls_once(ground: Ground, name: str, source: Path) -> int:
    """Return how many calls an upgrade makes."""
    if name not in _calls:
        data = ground.empty("counted")
        shutil.copy(source, data / FILE_NAME)
        _calls[name] = count_calls(ground, ["plans"], data)
    return _calls[name]


def first_starts(ground: Ground) -> None:
    """Kill the first start: the next one begins an office, or goes on with the one that was set up."""
    office = ["office", "--level", "xã", "--province", "Hà Sơn", "--name", "Thanh Bình"]
    for _, command in ground.cases({"a command that reads": ["plans"], "set-up": office}):
        data = ground.empty()
        done = ground.run(command, data)
        new = state(data / FILE_NAME)
        plain = ground.empty("plain")
        ground.run(["plans"], plain)
        allowed = {"none": "none", state(plain / FILE_NAME): "empty", new: "new"}
        calls = count_calls(ground, command, ground.empty())
        for number in _tries(ground, max(2, ground.kills // 24)):
            data = ground.empty()
            if calls and number % 2:
                at = ground.chance.randint(1, calls)
                how, struck = f"first start killed at call {at}", ground.run(command, data, kill_at=at)
            else:
                after = ground.chance.uniform(0, done.seconds)
                how, struck = f"first start killed after {after:.3f} s", ground.run(command, data, kill_after=after)
            _count(ground, data, struck.killed)
            if struck.wrong:
                ground.fault(f"{how}: {struck.wrong}")
            ground.judge(data, allowed, how, must=new if struck.code == 0 else "")


def full_disk(ground: Ground) -> None:
    """Run every writing command on a disk with little or no room left; a real one where one can be mounted."""
    with small_disk(ground.work / "small") as place:
        if place is None:
            ground.figures["without a disk of its own"] += 1
            return

        def spoil(level: int) -> None:
            fill(place, level)

        _limited(ground, place, "disk", LEVELS, spoil, None)


def size_limit(ground: Ground) -> None:
    """Run every writing command where a write beyond some bytes of a file fails."""
    _limited(ground, ground.empty("limited"), "limit", LEVELS[1:], lambda _level: None, limit_files)


def _limited(
    ground: Ground,
    place: Path,
    how: str,
    levels: tuple[int, ...],
    spoil: Callable[[int], None],
    before: Callable[[int], Callable[[], None]] | None,
) -> None:
    levels = levels if ground.kills >= 200 else levels[1::3] if ground.kills >= 50 else levels[2::4]
    for name, write in ground.cases(_all_writes(ground, place)):
        for level in levels:
            _clear(place)
            data = _ready(ground, name, write, place / "data")
            spoil(level)
            done = ground.run(write.command, data, before=before(level) if before is not None else None)
            (place / "filler").unlink(missing_ok=True)
            _weigh(ground, f"{name}, {how} {level}", write, data, done)


def _all_writes(ground: Ground, place: Path) -> dict[str, Write]:
    return {**writing(ground, place), "upgrade": Write(("plans",), "none"), "first start": Write(("plans",), "none")}


def _ready(ground: Ground, name: str, write: Write, data: Path) -> Path:
    """Put the data that a command works on into a folder, and something where it is to write."""
    make_writable(data)
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(ground.office(write.office), data)
    if name == "upgrade":
        shutil.copy(RELEASED, data / FILE_NAME)
    _put_old(write.target)
    return data


def _weigh(ground: Ground, case: str, write: Write, data: Path, done: Outcome, *, mute: bool = False) -> None:
    """Find what is wrong after a command that could not write all it wanted (`mute`: not even its sentence)."""
    ground.figures["commands"] += 1
    ground.figures["refused"] += done.code == 2
    ground.figures["saved with a warning"] += done.code == 0 and bool(done.err.strip())
    if done.wrong and not (mute and done.code == 2):
        ground.fault(f"{case}: {done.wrong}")
    target, was = write.target, state(ground.office(write.office) / FILE_NAME)
    if target is not None and target.suffix and (done.code == 0) == _is_old(target):
        ground.fault(f"{case}: code {done.code}, but the file says otherwise")
    if _half(target):
        ground.fault(f"{case}: half of {target} is there")
    if was == "none":
        again = ground.run(["plans"], data)
        if again.code:
            ground.fault(f"{case}: does not go on with room: {again.err.strip()}")
        return
    if done.code and write.target is None:
        ground.judge(data, {was: "old"}, f"{case}, code {done.code}: {done.err.strip()}")
    else:
        now = state(data / FILE_NAME)
        ground.judge(data, {now: "as it was left"}, case)


def failing_writes(ground: Ground) -> None:
    """Let a write fail: any one, and every one from one on, as a disk does that is full or breaks."""
    place = ground.empty("failing")
    each = max(1, ground.kills // 200)
    for name, write in ground.cases(_all_writes(ground, place)):
        _clear(place)
        calls = count_calls(ground, write.command, _ready(ground, name, write, place / "data"))
        if not calls:
            ground.figures["without strace"] += 1
            return
        for number in range(each * 2):
            lasting = number % 2 == 1
            at = min(calls, 1 + (number // 2 * calls + ground.chance.randrange(calls)) // each)
            _clear(place)
            data = _ready(ground, name, write, place / "data")
            done = ground.run(write.command, data, fail_at=at, lasting=lasting)
            case = f"{name}, call {at} of {calls}{' and all after it' if lasting else ''} failed"
            _weigh(ground, case, write, data, done, mute=True)


def held(ground: Ground) -> None:
    """Hold the database while commands want it: a sentence, nothing changed, and it opens once it is let go."""
    data = ground.fresh()
    was = state(data / FILE_NAME)
    for mode in ("EXCLUSIVE", "IMMEDIATE"):
        with contextlib.closing(sqlite3.connect(data / FILE_NAME, isolation_level=None)) as holder:
            holder.execute(f"BEGIN {mode}")
            commands: list[list[object]] = [["task", "2", "--set", "percent=3"], ["plans"]]
            running = [(command[0], ground.start(command, data)) for command in commands]
            for name, child in running:
                done = child.wait(60)
                ground.figures["commands"] += 1
                if done.wrong or done.seconds > 40 or (done.code == 0) != (mode == "IMMEDIATE" and name == "plans"):
                    ground.fault(f"{name} on a database that is held ({mode}): {done.code} {done.wrong}")
            holder.execute("ROLLBACK")
        ground.judge(data, {was: "old"}, f"held ({mode})")


def places(ground: Ground) -> None:
    """Put data and targets where they cannot be read, written or found: a sentence, and data as they were."""
    commands: list[list[object]] = [
        ["plans"], ["task", "2", "--set", "percent=3"], ["backup"], ["verify"],
        ["export", "plan", "3", "--to", ground.work / "nobody" / "a.docx"],
    ]  # fmt: skip
    shutil.rmtree(ground.work / "nobody", ignore_errors=True)
    (ground.work / "nobody").mkdir(mode=0o777)
    (ground.work / "nobody").chmod(0o777)
    for name, chosen in (("all", ""), ("database", FILE_NAME), ("log", "log"), ("backups", "backups")):
        for command in commands:
            data = ground.fresh()
            give_to_nobody(data)
            for path in (data, *data.rglob("*")):
                if chosen in str(path.relative_to(ground.work)):
                    path.chmod(0o555 if path.is_dir() else 0o444)
            was = state(data / FILE_NAME)
            done = ground.run(command, data, before=as_nobody)
            ground.figures["commands"] += 1
            case = f"{command[0]} with {name} read-only"
            if done.wrong:
                ground.fault(f"{case}: {done.wrong}")
            if done.code and state(data / FILE_NAME) != was:
                ground.fault(f"{case}: code {done.code}, but the data was changed")
    (ground.work / "file").write_text("", encoding="utf-8")
    for folder in (ground.work / "file", ground.work / "file" / "x", ground.work / ("x" * 300), "//server/share"):
        for command in commands[:4]:
            done = ground.run(command, folder)
            ground.figures["commands"] += 1
            if done.wrong or done.code != 2:
                ground.fault(f"{command[0]} in {folder}: {done.code} {done.wrong}")
    for odd in ("%41", "a?b", "a#b", "100%", "a;b", "a'b", "ế ở", "c%20d", "a?mode=memory", "x" * 200):
        data = ground.empty("odd") / odd
        done = ground.run(["sample"], data)
        ground.figures["commands"] += 1
        if done.code or state(data / FILE_NAME) in {"none", "broken"}:
            ground.fault(f"a data folder called {odd!r}: {done.code} {done.err.strip()}")


def damages(ground: Ground) -> None:
    """Spoil the database and backups: what is damaged is told and kept, a restore takes a sound one or none."""
    original = (ground.office() / FILE_NAME).read_bytes()
    other = ground.work / "other.sqlite3"
    other.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
    cases = {
        "0 bytes": b"",
        "1 byte": b"S",
        "text": "Biên bản".encode() * 500,
        "another program's": other.read_bytes(),
        "half": original[: len(original) // 2],
        "no head": b"\0" * 100 + original[100:],
        "no first page": b"\0" * 4096 + original[4096:],
        "two pages swapped": original[:8192] + original[12288:16384] + original[8192:12288] + original[16384:],
    }
    for number in range(max(2, ground.kills // 10)):
        spoiled = bytearray(original)
        for _ in range(ground.chance.choice((1, 10, 200))):
            spoiled[ground.chance.randrange(len(spoiled))] = ground.chance.randrange(256)
        cases[f"bytes {number}"] = bytes(spoiled)
    for name, content in ground.cases(cases):
        data = ground.fresh()
        (data / FILE_NAME).write_bytes(content)
        for command in (["plans"], ["tasks"], ["verify"]):
            done = ground.run(command, data)
            ground.figures["commands"] += 1
            ground.figures["told"] += done.code != 0
            if done.wrong:
                ground.fault(f"{command[0]} over a database of {name}: {done.wrong}")
            if done.code and (data / FILE_NAME).read_bytes() != content:
                ground.fault(f"{command[0]} over a database of {name}: it was changed")
            if name in ("0 bytes", "1 byte", "text", "another program's", "half") and done.code == 0:
                ground.fault(f"{command[0]} over a database of {name}: not a word")
        data = ground.fresh()
        was = state(data / FILE_NAME)
        spoiled_backup = ground.work / "spoiled.sqlite3"
        spoiled_backup.write_bytes(content)
        done = ground.run(["restore", spoiled_backup], data)
        ground.figures["restores"] += 1
        ground.figures["restores refused"] += done.code == 2
        if done.wrong:
            ground.fault(f"restore of {name}: {done.wrong}")
        now = state(data / FILE_NAME)
        ground.judge(data, {was: "old"} if done.code else {now: "new"}, f"restore of {name}")


def two_starts(ground: Ground) -> None:
    """Start two at the same moment: one office, one upgrade, one restore, and both changes."""
    for _, number in ground.cases({str(number): number for number in range(max(1, ground.kills // 50))}):
        for name in ("first start", "empty file", "half begun", "upgrade", "killed restore"):
            data, wanted = ground.empty(), ""
            if name == "empty file":
                (data / FILE_NAME).touch()
            elif name == "half begun":
                half_begun(data / FILE_NAME, ("0001", None)[int(number) % 2])
            elif name == "upgrade":
                shutil.copy(RELEASED, data / FILE_NAME)
            elif name == "killed restore":
                data = ground.fresh()
                wanted = _half_restored(ground, data)
            seeds = [ground.chance.random() for _ in range(2)]
            ends = [child.wait() for child in [ground.start(["plans"], data, before=_held_up(seed)) for seed in seeds]]
            ground.figures["pairs"] += 1
            now = state(data / FILE_NAME)
            if any(end.code or end.err for end in ends) or now.startswith("broken"):
                ground.fault(f"two starts ({name}) {number}: {[(end.code, end.err.strip()[-200:]) for end in ends]}")
            elif wanted and (now != wanted or len(list(data.rglob("9/*.txt"))) != _FILES):
                ground.fault(f"two starts ({name}) {number}: not all of it is there")
        data = ground.fresh()
        commands = [["task", task, "--set", f"result=cùng lúc {task}"] for task in (2, 3)]
        ends = [child.wait() for child in [ground.start(command, data) for command in commands]]
        ground.figures["pairs"] += 1
        with contextlib.closing(sqlite3.connect(data / FILE_NAME)) as connection:
            rows = connection.execute("SELECT result FROM task WHERE id IN (2, 3) ORDER BY id").fetchall()
        for end, (result,), task in zip(ends, rows, (2, 3), strict=True):
            if end.wrong or (end.code == 0) != (result == f"cùng lúc {task}"):
                ground.fault(f"two reports {number}: {end.code} {end.err.strip()}, found {result!r}")


def _half_restored(ground: Ground, data: Path) -> str:
    """Let a restore into a data folder be killed before anything is in its place; return the state it leads to."""
    other, ready = ground.empty("other"), data / restoring.READY
    ground.run(["plans"], other)
    (ready / "evidence" / "9").mkdir(parents=True)
    for number in range(_FILES):
        (ready / "evidence" / "9" / f"{number}.txt").write_text("restored")
    sqlite.copy(other / FILE_NAME, ready / FILE_NAME)
    return state(other / FILE_NAME)


def _held_up(seed: float) -> Callable[[], None]:
    """Let a process pause by chance where it asks for files: another one gets in between any two of its steps."""

    def before() -> None:
        chance = random.Random(seed)  # noqa: S311 (chance, no secret)

        def pause(event: str, _arguments: object) -> None:
            if event.startswith(("open", "os.", "pathlib.", "sqlite3.")) and chance.random() < 0.5:
                time.sleep(chance.random() * 0.02)

        sys.addaudithook(pause)

    return before


def clock(ground: Ground) -> None:
    """Set the clock back and forward under the program: it works, in the order of work, and says so."""
    data = ground.fresh()
    now = datetime.now()
    for step in (400, -30, -4000, 3650, 0, 1):
        services = open_services(data, now=lambda step=step: now + timedelta(days=step))  # type: ignore[misc]
        try:
            told = services.clock_set_back()
            services.tasks.report([2], ProgressChange(result=f"ngày {step}"))
            newest = services.tasks.history(2)[0]
            if (told is not None) != (step in (-30, -4000, 0)):
                ground.fault(f"clock moved by {step} days: {'a' if told else 'no'} warning")
            if abs(newest.at - (now + timedelta(days=step))) > timedelta(minutes=5):
                ground.fault(f"clock moved by {step} days: the newest entry is of {newest.at}")
            ground.figures["moves"] += 1
        except UserError as error:
            ground.fault(f"clock moved by {step} days: {error}")
        finally:
            services.close()
    ground.judge(data, {state(data / FILE_NAME): "new"}, "clock")


BLOWS: dict[str, Callable[[Ground], None]] = {
    "kills": kills,
    "writer": writer,
    "upgrades": upgrades,
    "first-starts": first_starts,
    "full-disk": full_disk,
    "size-limit": size_limit,
    "failing-writes": failing_writes,
    "held": held,
    "places": places,
    "damages": damages,
    "two-starts": two_starts,
    "clock": clock,
}
