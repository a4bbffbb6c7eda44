"""The short form of `dev.py faults`: every blow, a few times."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from desktop.paths import ROOT
from tests.faults.blows import BLOWS

SLOW = {"held", "places"}  # test_database.py and test_command_line.py have these
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the blows need a system that can fork")


def test_no_blow_loses_breaks_or_hides_anything():
    blows = [name for name in BLOWS if name not in SLOW]
    command = [sys.executable, "-m", "tests.faults", *blows, "--kills", "8"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()[1:-1]] == blows
