"""The proof under Wine: the set-up is installed, the program driven, upgraded and uninstalled in a fresh prefix.

Every step has a time limit and ends the build with a reason. What only a real Windows can tell is in the README.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import nsis
import sign
from proof_data import DATABASE, add_migration, count, older_database, revision
from PySide6.QtGui import QColor, QImage
from tools import INSIDE, NAME, OUT, ROOT, TITLE, WORK, Stop, fresh, megabytes, step, version
from wine import Wine, screen

INSTALL, SMOKE, COMMAND = 900, 900, 300
"""Seconds after which a set-up, a smoke and a command are held to stand still. They take about 12, 15 and 8, and many
times that on a busy machine: no proof may fail for its speed."""
PAGE = 300
"""Seconds after which a window or a page is no longer waited for (about 5)."""
ACCENT = json.loads((ROOT / "resources" / "style" / "tokens.json").read_text(encoding="utf-8"))["colour"]["accent"][
    "light"
]
HEAD, FOOT, BUTTON, EDGE = 110, 70, 24, 6
"""Pixels: where a window's filled button stands on a page (with the title bar) and in the wizard; its height, and how
much of it no word reaches."""
DOWN = range(0, BUTTON, 3)
BEFORE, AFTER = "0.0.9", "99.0.0"
"""The versions that the upgrades start from and lead to: this program in set-ups of other numbers, the later one with
a further migration of the database."""
PICTURES = OUT / "windows"
LONG = (
    "Ủy ban nhân dân xã Đường Lâm/" + "Kế hoạch công tác đối ngoại và thông tin đối ngoại năm 2027 – bản trình ký " * 3
)
DEEP = 200
"""Characters of the folders that the program is installed into and exports to."""
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
            self.prefix, self.old_windows, self.by_hand, self.install, self.smoke_offscreen, self.smoke_windows,
            self.long_paths, self.main_window, self.running, self.office_file, self.uninstall, self.before,
            self.half_upgrade, self.upgrade, self.migrating_upgrade, self.newer_data, self.remove_data, self.usb_stick,
            self.signature,
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

    def by_hand(self) -> str:
        """Installed through its windows in Vietnamese; the program opens at the end."""
        start = time.monotonic()
        process = self.wine.start(r"C:\setup.exe")
        self.wine.wait_window(f"{TITLE} {version()}", PAGE)
        self.wine.picture(PICTURES / "setup-0-language.png")
        self.wine.keys("Return")
        self.wine.wait_window(f"Cài đặt {TITLE}", PAGE)
        time.sleep(1)
        self.wine.picture(PICTURES / "setup-1-welcome.png")
        self.wine.keys("Return")
        time.sleep(1)
        self.wine.picture(PICTURES / "setup-2-folder.png")
        self.wine.keys("Return")
        self._until((self.program / "uninstall.exe").exists, INSTALL, "the set-up did not come to its end")
        time.sleep(3)
        self.wine.picture(PICTURES / "setup-3-finish.png")
        self.wine.keys("Return")
        self.wine.wait_window(TITLE, PAGE)
        seconds = time.monotonic() - start
        self._picture_of("first-start", "first start")
        self.wine.stop()
        process.wait(20)
        self._uninstall(self.program)
        return f"open after {seconds:.0f} s"

    def install(self) -> str:
        """Silent installation."""
        self._setup("/S")
        for path in (self.program / EXE, self.program / INSIDE, self.program / "licences" / "README.txt"):
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
        for name in ("window", "wizard"):
            shutil.copy(self.wine.drive / "smoke" / f"{name}.png", PICTURES / f"smoke-{name}.png")
        for name in ("ke-hoach.docx", "ke-hoach.pdf", "bieu-phan-cong.xlsx", "tien-do.xlsx", "lich.ics"):
            shutil.copy(self.wine.drive / "smoke" / name, PICTURES)
        return f"Qt {result['qt']}, Python {result['python']}"

    def long_paths(self) -> str:
        """Installed into and exported to paths with Vietnamese letters, blanks and 200 characters."""
        folder = self._deep("Cơ quan")
        self._setup("/S", *self._into(folder))
        need((folder / EXE).exists(), f"the set-up did not install into {folder}")
        target = self._deep("Đi")
        self._smoke(folder, target, "windows")
        self._uninstall(folder)
        self._setup("/S", *self._into(self.program))
        return f"{len(self.wine.path(folder))} and {len(self.wine.path(target))} characters"

    def main_window(self) -> None:
        """The main window and the wizard over the sample office."""
        self._command(self.program, "sample")
        process = self.wine.start(self.wine.path(self.program / EXE))
        self.wine.wait_window(TITLE, PAGE)
        self._picture_of("main-window", "page")
        self.wine.keys("ctrl+n")
        self._picture_of("wizard", "wizard")
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
        need((self.program / EXE).exists() and (self.program / INSIDE).exists(), "a running program was removed")
        self.wine.stop()

    def office_file(self) -> None:
        """All data in one file, opened as a double click does: another computer begins with it."""
        file = self.wine.drive / "Toàn bộ dữ liệu.skh"
        plans = json.loads(self._command(self.program, "--json", "plans"))
        self._command(self.program, "backup", "--to", self.wine.path(file))
        command = self.wine.registry(rf"HKCU\Software\Classes\{NAME}.Package\shell\open\command")
        need(EXE in command and '"%1"' in command, f"the set-up lets another program open .skh: {command}")
        new = fresh(self.wine.drive / "máy mới")
        self.wine.start(self.wine.path(self.program / EXE), "--data", self.wine.path(new), self.wine.path(file))
        self.wine.wait_window(TITLE, PAGE)
        taken = (new / "backups").glob  # what was there is copied before the file takes its place
        self._until(lambda: any(taken("before-restore-*")), COMMAND, "the file was not opened")
        time.sleep(3)
        self.wine.stop()
        said = json.loads(self._command(self.program, "--json", "plans", "--data", self.wine.path(new)))
        need(said == plans, f"{len(plans['plans'])} plans became {len(said['plans'])}")

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
        (self.program / INSIDE / "stale.txt").write_text("of the version before")
        return older_database(self.data / DATABASE)

    def half_upgrade(self) -> None:
        """Ended in the middle of an upgrade, the version before still works."""
        process = self.wine.start(r"C:\setup.exe", "/S")
        self._until((self.program / "_n" / "PySide6").exists, INSTALL, "the upgrade did not begin")
        self.wine.stop()
        process.wait(20)
        need((self.program / INSIDE / "stale.txt").exists(), "the version before was touched too early")
        self._command(self.program, "verify", "--data", r"C:\smoke\data")

    def upgrade(self) -> str:
        """Upgraded in place, with a copy of the data first."""
        before = (self.data / DATABASE).read_bytes()
        plans = count(self.data / DATABASE)
        self._setup("/S")
        kept = sorted((self.data / "backups").glob("before-upgrade-*.sqlite3"))
        need(kept and kept[-1].read_bytes() == before, f"there is no copy of the data; backups: {kept}")
        for name in (f"{INSIDE}/stale.txt", "_n", "_o", "licences.new", f"{NAME}.new"):
            need(not (self.program / name).exists(), f"{name} of the version before stayed")
        need(version() in self.wine.registry(rf"HKCU\Software\{NAME}", "/v", "Version"), "the version was not noted")
        self._command(self.program, "verify")
        said = json.loads(self._command(self.program, "--json", "plans"))
        need(len(said["plans"]) == plans, f"{plans} plans became {len(said['plans'])}")
        return f"{plans} plans"

    def migrating_upgrade(self) -> str:
        """Upgraded to a version with a further migration: data copied, then migrated."""
        later = fresh(WORK / "after") / NAME
        shutil.copytree(self.dist, later)
        before, after = add_migration(later / INSIDE / "desktop" / "storage" / "migrations" / "versions")
        shutil.copy(nsis.setup(later, release=AFTER, folder=WORK / "after"), self.wine.drive / "after.exe")
        backups, plans = self._backups(), count(self.data / DATABASE)
        self.wine.run(r"C:\after.exe", "/S", limit=INSTALL, what="Set-up of the version after")
        by_setup = self._backups() - backups
        need(by_setup, "the set-up copied no data")
        self._command(self.program, "--json", "plans")
        by_program = self._backups() - backups - by_setup
        need(any(before in name for name in by_program), f"no copy was made before the migration: {by_program}")
        need(revision(self.data / DATABASE) == after, f"the schema is {revision(self.data / DATABASE)}")
        for name in by_setup | by_program:
            need(revision(self.data / "backups" / name) == before, f"{name} is of another schema")
        need(count(self.data / DATABASE) == plans, f"{plans} plans became {count(self.data / DATABASE)}")
        return f"schema {before} to {after}, {plans} plans, copies by the set-up and by the program"

    def newer_data(self) -> None:
        """The version before refuses data of a newer one."""
        newer = revision(self.data / DATABASE)
        self._setup("/S")
        command = (self.wine.path(self.program / EXE), "plans")
        self.wine.run(*command, limit=COMMAND, what="Opening newer data", ok=(2,))
        need(revision(self.data / DATABASE) == newer, "newer data was changed")

    def remove_data(self) -> None:
        """The uninstaller's page, then the data removed when that is asked for."""
        process = self.wine.start(self.wine.path(self.program / "uninstall.exe"))
        self.wine.wait_window(f"Gỡ bỏ {TITLE}", PAGE)
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

    def _deep(self, first: str) -> Path:
        """Return a folder of DEEP characters on drive C, with Vietnamese letters and blanks."""
        text = f"{first}/{LONG}"[: DEEP - len("C:\\")]
        return self.wine.drive / (text[:-1] + "x" if text.endswith((" ", ".", "/")) else text)

    def _backups(self) -> set[str]:
        return {path.name for path in (self.data / "backups").glob("*.sqlite3")}

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

    def _until(self, done: Callable[[], bool], limit: float, reason: str) -> None:
        """Wait for something; raise Stop with the reason when it does not come within `limit` seconds."""
        end = time.monotonic() + limit
        while not done():
            need(time.monotonic() < end, f"{reason} within {limit:.0f} s")
            time.sleep(0.05)

    def _picture_of(self, name: str, what: str) -> None:
        """Take a picture once the window shows what it shall (see `shown_in`); Stop when it does not come to that."""
        path = PICTURES / f"{name}.png"
        seen = ""

        def shown() -> bool:
            nonlocal seen
            image = QImage(str(self.wine.picture(path)))
            seen = shown_in(image.copy(*self.wine.place(self.wine.wait_window(TITLE, PAGE))))
            return seen == what

        def stays() -> bool:  # before it is painted, its place shows what was there, the set-up say
            if not shown():
                return False
            time.sleep(1)
            return shown()

        try:
            self._until(stays, PAGE, "it does not come")
        except Stop as stop:
            raise Stop(f"{name}.png shows {seen or 'nothing that is known'}, not the {what}: {stop}") from stop

    def _windows(self, release: str) -> None:
        self.wine.run("winecfg", "-v", release, limit=COMMAND, what="Choosing a Windows")
        self.wine.settle()

    def _links(self) -> list[str]:
        return [path.name for place in (self.wine.user, self.wine.home) for path in place.rglob("*.lnk")]


def shown_in(window: QImage) -> str:
    """Return what a picture of the window shows by where its one filled button stands, or nothing.

    "page": at the right on top. "wizard": in the foot, under which there is no status line. "first start": in the
    middle.
    """
    wide, high = window.width(), window.height()
    places = list(_filled(window))
    if any(x > wide * 0.75 and y > high - FOOT for x, y in places):
        return "wizard"
    if any(x > wide * 0.75 and y < HEAD for x, y in places):
        return "page"
    return "first start" if any(wide * 0.2 < x < wide * 0.75 and HEAD < y < high - FOOT for x, y in places) else ""


def _filled(window: QImage) -> Iterator[tuple[int, int]]:
    """Yield the points around which a filled button stands: at least as high as a line, of one colour for its edge."""
    accent = QColor(ACCENT).rgb()
    for y in range(0, window.height() - BUTTON, 4):
        for x in range(0, window.width() - EDGE, 4):
            if all(window.pixel(x + dx, y + dy) == accent for dx in (0, EDGE // 2, EDGE - 1) for dy in DOWN):
                yield x, y


def need(condition: object, reason: str) -> None:
    """Raise Stop with the reason unless the condition holds."""
    if not condition:
        raise Stop(reason)


if __name__ == "__main__":
    try:
        prove(*(Path(argument).resolve() for argument in sys.argv[1:4]))
    except Stop as stop:
        sys.exit(f"{stop}")
