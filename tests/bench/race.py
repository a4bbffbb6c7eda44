"""A race: ours against floors, turn by turn in one run, so that a busy machine slows all of them alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Run = Callable[[], float | None]
"""Does the work once. What it returns is its own time in seconds (a program that was watched); None: take the clock."""

HEAD = f"{'bench':<19} {'ours':>9}  {'floor':<34} {'time':>9} {'ratio':>7} {'bar':>7}  ok"


@dataclass(frozen=True)
class Floor:
    """Something to be measured against. `bar` is the highest ratio that is accepted, None where it only informs."""

    name: str
    run: Run
    bar: float | None = None


@dataclass(frozen=True)
class Race:
    """What to run how often. `limit` is a time in seconds that ours must keep whatever the floors do."""

    ours: Run
    floors: tuple[Floor, ...]
    rounds: int
    limit: float | None = None
    note: str = ""
    unit: str = "ms"  # "MB": what the runners return is no time but memory


def result(name: str, race: Race) -> tuple[list[str], bool]:
    """Run a race and return its lines of the table, and whether every bar was kept.

    Each figure is the median of all rounds; runners take turns and change their order from round to round.
    """
    gc.collect()
    gc.freeze()  # what other benches left is not walked through with what this one makes
    runs = [race.ours, *(floor.run for floor in race.floors)]
    times: list[list[float]] = [[] for _ in runs]
    for turn in range(race.rounds + 1):
        order = range(len(runs)) if turn % 2 else range(len(runs) - 1, -1, -1)
        for index in order:
            seconds = timed(runs[index])
            if turn:  # the first round warms caches up
                times[index].append(seconds)
    ours, *floors = (statistics.median(row) for row in times)
    lines, good = [], True
    for floor, seconds in zip(race.floors, floors, strict=True):
        ratio = ours / seconds
        ok = floor.bar is None or ratio <= floor.bar
        good &= ok
        bar = f"{floor.bar:.2f}" if floor.bar else ""
        word = "" if floor.bar is None else "yes" if ok else "NO"
        by, unit = (1, "MB") if race.unit == "MB" else (1000, "ms")
        lines.append(
            f"{name:<19} {ours * by:6.1f} {unit}  {floor.name:<34} {seconds * by:6.1f} {unit} {ratio:7.2f} {bar:>7}"
            f"  {word}"
        )
    if race.limit is not None:
        ok = ours <= race.limit
        good &= ok
        lines.append(
            f"{name:<19} {ours * 1000:6.1f} ms  {'no pause that is seen':<34} {race.limit * 1000:6.1f} ms "
            f"{ours / race.limit:7.2f} {'1.00':>7}  {'yes' if ok else 'NO'}"
        )
    if race.note:
        lines.append(f"{'':<19} {race.note}")
    return lines, good


def timed(run: Run) -> float:
    """Return how long one run took, in the time of the processor: others may work beside."""
    start = time.process_time()
    own = run()
    return time.process_time() - start if own is None else own
