"""The main job without a screen, and pictures of all pages."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.cli.common import Commands, application


def register(commands: Commands) -> None:
    """Declare the commands."""
    demo = commands.add("demo", _demo, "do the main job without a screen: sample office, plan, documents, pictures")
    demo.add_argument("--to", type=Path, required=True, metavar="DIR")
    screens = commands.add("screens", _screens, "take a picture of every page")
    screens.add_argument("--to", type=Path, required=True, metavar="DIR")


def _demo(options: argparse.Namespace) -> None:
    application()
    from desktop.demo import main_job

    for path in main_job(options.to):
        print(path)


def _screens(options: argparse.Namespace) -> None:
    application()
    from desktop.demo import all_pictures

    for path in all_pictures(options.to):
        print(path)
