"""The proof under Wine: the set-up is installed, the program driven, upgraded and uninstalled in a fresh prefix.

Every step has a time limit and ends the build with a reason. What only a real Windows can tell is in the README.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import nsis
import sign
from tools import NAME, OUT, ROOT, TITLE, WORK, Stop, fresh, megabytes, step, version
from wine import Wine, screen

INSTALL, SMOKE, COMMAND = 150, 200, 60
"""Seconds that a set-up, a smoke and a command may take; they take about 12, 15 and 8."""
BEFORE = "0.0.9"
"""The version that the upgrade starts from: the same program in a set-up of a lower number, over older data."""
DATABASE = "so-ke-hoach.sqlite3"
PICTURES = OUT / "windows"
LONG = (
    "Ủy ban nhân dân xã Đường Lâm/" + "Kế hoạch công tác đối ngoại và thông tin đối ngoại năm 2027 – bản trình ký " * 2
)
EXE = f"{NAME}.exe"


def prove(setup: Path, portable: Path, dist: Path) -> None:
    """Do all steps; raise Stop at the first that fails."""
    fresh(PICTURES)
    with screen() as display:
        proof = Proof(Wine(WORK / "wine-proof", display), setup, portable, dist)
        try:
            for act in proof.steps():
                start = time.monotonic()
                said = act()
                words = (act.__doc__ or "").split("\n", 1)[0].rstrip(".")
                step(f"proof: {words}{f' ({said})' if said else ''}, {time.monotonic() - start:.0f} s")
        except Stop as reason:
            proof.wine.picture(PICTURES / "failed.png")
            raise Stop(f"{reason}\nThe screen at that moment: {PICTURES / 'failed.png'}") from reason
        finally:
            proof.wine.stop()


class Proof:
    """The steps, each a method whose docstring names it; what it returns is printed behind it."""

    def __init__(self, wine: Wine, setup: Path, portable: Path, dist: Path) -> None:
        self.wine, self.setup, self.portable, self.dist = wine, setup, portable, dist
        self.program = wine.local / "Programs" / NAME
        self.data = wine.local / NAME
        self.signed = ""

    def steps(self) -> list[Callable[[], str | None]]:
        """Return the steps in their order."""
        return [
            self.prefix, self.old_windows, self.first_page, self.install, self.smoke_offscreen, self.smoke_windows,
            self.long_paths, self.main_window, self.running, self.uninstall, self.before, self.half_upgrade,
            self.upgrade, self.remove_data, self.usb_stick, self.signature,
        ]  # fmt: skip

    def prefix(self) -> str:
        """A fresh Windows 10 without a Python."""
        self.wine.make()
        found = [path.name for path in self.wine.drive.rglob("python*") if path.is_file()]
        need(not found, f"the prefix has a Python: {found}")
        shutil.copy(self.setup, self.wine.drive / "setup.exe")
        return megabytes(self.setup)

    def old_windows(self) -> None:
        """A Windows before 1809 is refused."""
        self._windows("win81")
        self._setup("/S", code=3)
        need(not self.program.exists(), "the set-up installed on Windows 8.1")
        self._windows("win10")

    def first_page(self) -> None:
        """The set-up shows itself in Vietnamese."""
        process = self.wine.start(r"C:\setup.exe")
        self.wine.wait_window(f"{TITLE} {version()}", 40)
        self.wine.picture(PICTURES / "setup-0-language.png")
        self.wine.keys("Return")
        self.wine.wait_window(f"Cài đặt {TITLE}", 40)
        time.sleep(1)
        self.wine.picture(PICTURES / "setup-1-welcome.png")
        self.wine.keys("Return")
        time.sleep(1)
        self.wine.picture(PICTURES / "setup-2-folder.png")
        self.wine.stop()
        process.wait(20)

    def install(self) -> str:
        """Silent installation."""
        self._setup("/S")
        for path in (self.program / EXE, self.program / "_internal", self.program / "licences" / "README.txt"):
            need(path.exists(), f"{path.name} was not installed")
        need(len(self._links()) == 3, f"the shortcuts are {self._links()}")
        for key in (rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}", r"HKCU\Software\Classes\.skh"):
            need(self.wine.registry(key), f"{key} is not in the registry")
        return megabytes(self.program)

    def smoke_offscreen(self) -> None:
        """The installed program does its work without a screen."""
        self._smoke(self.program, self.wine.drive / "smoke-offscreen", "offscreen")

    def smoke_windows(self) -> str:
        """The installed program does its work on the screen."""
        result = self._smoke(self.program, self.wine.drive / "smoke", "windows")
        shutil.copy(self.wine.drive / "smoke" / "window.png", PICTURES / "smoke-window.png")
        for name in ("ke-hoach.docx", "ke-hoach.pdf", "bieu-phan-cong.xlsx", "tien-do.xlsx", "lich.ics"):
            shutil.copy(self.wine.drive / "smoke" / name, PICTURES)
        return f"Qt {result['qt']}, Python {result['python']}"

    def long_paths(self) -> str:
        """Installed into and exported to paths with Vietnamese letters, blanks and 200 characters."""
        folder = self.wine.drive / "Cơ quan" / "Ủy ban nhân dân xã"
        self._setup("/S", *self._into(folder))
        need((folder / EXE).exists(), f"the set-up did not install into {folder}")
        target = self.wine.drive / LONG[: 196 - len("C:\\")].strip()
        self._smoke(folder, target, "windows")
        self._uninstall(folder)
        self._setup("/S", *self._into(self.program))
        return f"{len(self.wine.path(target / 'bieu-phan-cong.xlsx'))} characters"

    def main_window(self) -> None:
        """The main window and the wizard over the sample office."""
        self._command(self.program, "sample")
        process = self.wine.start(self.wine.path(self.program / EXE))
        self.wine.wait_window(TITLE, 60)
        time.sleep(6)
        self.wine.picture(PICTURES / "main-window.png")
        self.wine.keys("ctrl+n")
        time.sleep(4)
        self.wine.picture(PICTURES / "wizard.png")
        need(process.poll() is None, "the program ended by itself")
        for report in sorted((self.data / "log").glob("crash-*.txt")):
            raise Stop(f"The program wrote a crash report:\n{report.read_text(encoding='utf-8')}")

    def running(self) -> None:
        """Set-up and uninstaller refuse while the program runs."""
        self._setup("/S", code=2)
        self.wine.run(
            self.wine.path(self.program / "uninstall.exe"), "/S", limit=INSTALL, what="Uninstaller", ok=(0, 2)
        )
        end = time.monotonic() + COMMAND  # its copy goes on after it has returned
        while "Un_" in self.wine.run("tasklist", limit=COMMAND, what="tasklist") and time.monotonic() < end:
            time.sleep(0.5)
        need((self.program / EXE).exists() and (self.program / "_internal").exists(), "a running program was removed")
        self.wine.stop()

    def uninstall(self) -> None:
        """Uninstalled without a trace, the data kept."""
        self._uninstall(self.program)
        need((self.data / DATABASE).stat().st_size > 0, "the uninstaller removed the data")
        need(not self._links(), f"shortcuts stayed: {self._links()}")
        for key in (
            rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}",
            rf"HKCU\Software\{NAME}",
            rf"HKCU\Software\Classes\{NAME}.Package",
        ):
            need(not self.wine.registry(key), f"{key} stayed in the registry")

    def before(self) -> str:
        """The version before, with data of an older schema."""
        older = nsis.setup(self.dist, release=BEFORE, folder=WORK / "before")
        shutil.copy(older, self.wine.drive / "before.exe")
        self.wine.run(r"C:\before.exe", "/S", limit=INSTALL, what="Set-up of the version before")
        (self.program / "_internal" / "stale.txt").write_text("of the version before")
        return older_database(self.data / DATABASE)

    def half_upgrade(self) -> None:
        """Ended in the middle of an upgrade, the version before still works."""
        process = self.wine.start(r"C:\setup.exe", "/S")
        new, end = self.program / "_new" / "_internal" / "PySide6", time.monotonic() + INSTALL
        while not new.exists() and time.monotonic() < end:
            time.sleep(0.05)
        need(new.exists(), "the upgrade did not begin")
        self.wine.stop()
        process.wait(20)
        need((self.program / "_internal" / "stale.txt").exists(), "the version before was touched too early")
        self._command(self.program, "verify", "--data", r"C:\smoke\data")

    def upgrade(self) -> str:
        """Upgraded in place, with a copy of the data first."""
        before = (self.data / DATABASE).read_bytes()
        plans = count(self.data / DATABASE)
        self._setup("/S")
        kept = sorted((self.data / "backups").glob("before-upgrade-*.sqlite3"))
        need(kept and kept[-1].read_bytes() == before, f"there is no copy of the data; backups: {kept}")
        for name in ("_internal/stale.txt", "_new", "_old"):
            need(not (self.program / name).exists(), f"{name} of the version before stayed")
        need(version() in self.wine.registry(rf"HKCU\Software\{NAME}", "/v", "Version"), "the version was not noted")
        self._command(self.program, "verify")
        said = json.loads(self._command(self.program, "--json", "plans"))
        need(len(said["plans"]) == plans, f"{plans} plans became {len(said['plans'])}")
        return f"{plans} plans"

    def remove_data(self) -> None:
        """The uninstaller's page, then the data removed when that is asked for."""
        process = self.wine.start(self.wine.path(self.program / "uninstall.exe"))
        self.wine.wait_window("Gỡ", 40)
        time.sleep(1)
        self.wine.picture(PICTURES / "uninstall.png")
        self.wine.stop()
        process.wait(20)
        self._uninstall(self.program, "/REMOVEDATA")
        need(not self.data.exists(), "the data stayed although it was to be removed")

    def usb_stick(self) -> None:
        """The portable archive keeps its data beside itself."""
        stick = fresh(self.wine.drive / "USB của tôi")
        with zipfile.ZipFile(self.portable) as archive:
            archive.extractall(stick)
        self._command(stick / NAME, "sample")
        need((stick / NAME / "data" / DATABASE).exists(), "the data is not beside the program")
        need(not self.data.exists(), "the portable program wrote into the user's folder")

    def signature(self) -> str:
        """A signed set-up still installs."""
        signed = self.wine.drive / "signed.exe"
        shutil.copy(self.setup, signed)
        if sign.certificate() is None:
            sign.sign(signed, sign.self_made(WORK / "trial"))
        self.wine.run(r"C:\signed.exe", "/S", limit=INSTALL, what="Signed set-up")
        need((self.program / EXE).exists(), "the signed set-up installed nothing")
        return "self-made certificate" if sign.certificate() is None else "the release's certificate"

    def _setup(self, *switches: str, code: int = 0) -> None:
        """Run the set-up and demand its exit code."""
        self.wine.run(r"C:\setup.exe", *switches, limit=INSTALL, what=f"Set-up {' '.join(switches)}", ok=(code,))

    def _into(self, folder: Path) -> list[str]:
        """Return the switch for a folder as NSIS wants it: last, and without quotes even where there are blanks."""
        return f"/D={self.wine.path(folder)}".split(" ")

    def _smoke(self, program: Path, folder: Path, platform: str) -> dict[str, object]:
        """Let the program check itself and return what it wrote; Stop with its reason when something is wrong."""
        command = (self.wine.path(program / EXE), "--smoke", self.wine.path(folder), "-platform", platform)
        self.wine.run(*command, limit=SMOKE, what=f"Smoke on {platform}", ok=(0, 1))
        for name in ("result.json", "hang.txt"):
            if (folder / name).exists():
                break
        else:
            raise Stop(f"Smoke on {platform}: the program wrote no result.")
        text = (folder / name).read_text(encoding="utf-8")
        if name == "hang.txt":
            raise Stop(f"Smoke on {platform}: the program hangs at\n{text}")
        result: dict[str, object] = json.loads(text)
        need(result["ok"], f"Smoke on {platform}: {result.get('error')}")
        return result

    def _command(self, program: Path, *arguments: str) -> str:
        """Run a command of the packaged program and return what it printed."""
        return self.wine.run(self.wine.path(program / EXE), *arguments, limit=COMMAND, what=f"{EXE} {arguments[0]}")

    def _uninstall(self, program: Path, *switches: str) -> None:
        """Uninstall silently and wait: the uninstaller goes on in a copy of itself."""
        command = (self.wine.path(program / "uninstall.exe"), "/S", *switches)
        self.wine.run(*command, limit=INSTALL, what="Uninstaller")
        self.wine.settle()
        need(not program.exists(), f"{program.name} stayed after uninstalling")

    def _windows(self, release: str) -> None:
        self.wine.run("winecfg", "-v", release, limit=COMMAND, what="Choosing a Windows")
        self.wine.settle()

    def _links(self) -> list[str]:
        return [path.name for place in (self.wine.user, self.wine.home) for path in place.rglob("*.lnk")]


def need(condition: object, reason: str) -> None:
    """Raise Stop with the reason unless the condition holds."""
    if not condition:
        raise Stop(reason)


def count(database: Path) -> int:
    """Return how many plans a database holds."""
    connection = sqlite3.connect(database)
    try:
        return int(connection.execute("select count(*) from plan where deleted_at is null").fetchone()[0])
    finally:
        connection.close()


def older_database(database: Path) -> str:
    """Put the kept database of the schema before this one into the place of `database`, where there was one.

    tests/data/databases keeps one of every released schema, named after its revision.
    """
    connection = sqlite3.connect(database)
    now = str(connection.execute("select version_num from alembic_version").fetchone()[0])
    connection.close()
    kept = sorted(path for path in (ROOT / "tests" / "data" / "databases").glob("*.sqlite3") if path.stem < now)
    if not kept:
        return f"schema {now}, the first one: there is no older data yet"
    shutil.copy(kept[-1], database)
    return f"schema {kept[-1].stem} under a program of schema {now}"


if __name__ == "__main__":
    try:
        prove(*(Path(argument).resolve() for argument in sys.argv[1:4]))
    except Stop as stop:
        sys.exit(f"{stop}")
