"""Deal blows to the program and print what came of them; exit with 1 where it lost, broke or hid something.

Figures are told every half minute and kept in a file as they come: a run that was ended or killed goes on with
--continue.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.paths import ROOT
from tests.faults.blows import BLOWS
from tests.faults.ground import Ground, warm
from tests.faults.report import Report, words
from tests.faults.writes import prepare


def main(arguments: list[str]) -> int:
    """Deal the blows that are named (all without any) and return the exit code."""
    parser = argparse.ArgumentParser(prog="python3 dev.py faults", description=__doc__)
    parser.add_argument("blows", nargs="*", metavar="BLOW", help=", ".join(BLOWS))
    parser.add_argument("--kills", type=int, default=2000, help="how many times a program is killed (default: 2000)")
    parser.add_argument("--seed", type=int, default=1, help="another one gives other moments")
    parser.add_argument("--report", type=Path, default=ROOT / "out" / "faults.jsonl", help="where figures are kept")
    parser.add_argument("--continue", action="store_true", dest="go_on", help="go on with the run of that report")
    options = parser.parse_args(arguments)
    if unknown := set(options.blows) - set(BLOWS):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    if not hasattr(os, "fork"):
        print("The blows need a system that can fork: Linux.", file=sys.stderr)
        return 2
    if not shutil.which("strace"):
        print("Without strace no program is killed at a chosen call of the system, only at a moment.", file=sys.stderr)
    try:
        report = Report.open(options.report, {"kills": options.kills, "seed": options.seed}, go_on=options.go_on)
    except ValueError as error:
        parser.error(str(error))
    warm()
    found = 0
    print(f"{'blow':<16}{'faults':>8}{'seconds':>9}  figures", flush=True)
    with tempfile.TemporaryDirectory(prefix="faults-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        prepare(Ground(Path(folder)))
        for name in options.blows or BLOWS:
            ground = Ground(Path(folder), options.seed, options.kills, name, report)
            begun = time.monotonic()
            whole = _dealt(BLOWS[name], ground)
            print(
                f"{name:<16}{len(ground.faults):>8}{time.monotonic() - begun:>9.0f}  {words(ground.figures)}",
                flush=True,
            )
            found += len(ground.faults)
            if not whole:
                print("Ended early: the figures are of what was dealt until then.")
                break
    print(f"{found} faults" if found else "No fault.")
    return int(bool(found))


def _dealt(blow: Callable[[Ground], None], ground: Ground) -> bool:
    """Deal a blow to its end; return False where somebody ended it: hours of figures are not for nothing then."""
    here = os.getpid()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        blow(ground)
    except KeyboardInterrupt:
        if os.getpid() != here:  # a command that was on its way
            os._exit(1)
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
