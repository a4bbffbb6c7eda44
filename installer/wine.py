"""Wine as a stand-in for Windows: a prefix of its own, a screen of its own, every call within a limit."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from tools import INSTALLER, WORK, Stop, environment, fresh, need, run

STAND_INS = ("icuuc", "windows.ui", "mscms", "bcryptprimitives")
"""What Wine 8.0 lacks, and Qt and cryptography ask for; put into the prefix for the proof, never into the set-up."""
_UI_SETTINGS = (
    r"HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings",
    *("/v", "DllPath", "/t", "REG_SZ", "/d", r"C:\windows\system32\windows.ui.dll", "/f"),
)
_FONTS = ("MS Shell Dlg", "MS Shell Dlg 2", "Segoe UI", "Tahoma", "MS Sans Serif")


@contextlib.contextmanager
def screen(width: int = 1366, height: int = 768) -> Iterator[str]:
    """Run an X server without a screen and yield its name (":5")."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [need("Xvfb", "xvfb"), "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Stop("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def stand_ins() -> Path:
    """Compile the stand-ins and return their folder."""
    folder = WORK / "stand-ins"
    compiler = need("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64")
    for name in STAND_INS:
        made, code = folder / f"{name}.dll", INSTALLER / "stubs" / f"{name}.c"
        if made.exists() and made.stat().st_mtime > code.stat().st_mtime:
            continue
        folder.mkdir(parents=True, exist_ok=True)
        command = (compiler, "-O1", "-s", "-shared", "-static-libgcc", "-o", made, code, "-ladvapi32")
        run(*command, limit=300, what=f"Compiling the stand-in {name}")
    return folder


class Wine:
    """A Windows 10 of its own in `folder`, shown on `display`; its user is "canbo", its home beside it."""

    def __init__(self, folder: Path, display: str) -> None:
        self.folder = folder
        self.drive = folder / "drive_c"
        self.home = folder.with_name(folder.name + "-home")
        self.user = self.drive / "users" / "canbo"
        self.local = self.user / "AppData" / "Local"
        self.env = environment(
            WINEPREFIX=str(folder),
            WINEARCH="win64",
            WINEDEBUG="-all",
            # no .NET, no HTML, no links into the Linux desktop, no debugger's window; the stand-in for mscms
            WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d;winedbg.exe=d;mscms=n",
            LANG="C.UTF-8",
            LC_ALL="C.UTF-8",
            DISPLAY=display,
            HOME=str(self.home),
            USER="canbo",
        )
        for name in ("PYTHONUNBUFFERED", "XDG_DATA_HOME", "QT_QPA_PLATFORM"):
            self.env.pop(name, None)

    def make(self) -> Wine:
        """Make the prefix anew: Windows 10, the stand-ins, a font with Vietnamese letters for all of its names."""
        self.stop()
        fresh(self.folder)
        (fresh(self.home) / "Desktop").mkdir()
        run(need("wineboot", "wine"), "-i", limit=900, what="Making a Wine prefix", env=self.env)
        self.run("winecfg", "-v", "win10", limit=300, what="Making Wine a Windows 10")
        for made in stand_ins().iterdir():
            (self.drive / "windows" / "system32" / made.name).write_bytes(made.read_bytes())
        self.run("reg", "add", *_UI_SETTINGS, limit=300, what="Registering a stand-in")
        for font in _FONTS:
            key = (r"HKCU\Software\Wine\Fonts\Replacements", "/v", font, "/t", "REG_SZ", "/d", "Noto Sans", "/f")
            self.run("reg", "add", *key, limit=300, what="Naming a font")
        self.settle()
        return self

    def run(
        self,
        *command: object,
        limit: float,
        what: str,
        cwd: Path | None = None,
        log: Path | None = None,
        ok: tuple[int, ...] = (0,),
    ) -> str:
        """Run a Windows program and return what it said; raise Stop when it fails or takes longer than `limit` s."""
        return run("wine", *command, limit=limit, what=what, env=self.env, cwd=cwd, log=log, ok=ok)

    def start(self, *command: object) -> subprocess.Popen[bytes]:
        """Start a Windows program and return at once; `stop` ends it."""
        words = ["wine", *(str(part) for part in command)]
        nothing = subprocess.DEVNULL
        return subprocess.Popen(
            words, env=self.env, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
        )

    def path(self, path: Path) -> str:
        """Return how a Windows program calls a file of drive C."""
        return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")

    def registry(self, key: str, *value: str) -> str:
        """Return what is under a key (or one value of it); empty when it is not there."""
        command = ("reg", "query", key, *value)
        said = self.run(*command, limit=300, what=f"Reading the registry ({key})", ok=(0, 1))
        return said.strip() if "HKEY_" in said else ""

    def settle(self) -> None:
        """Wait until everything of the prefix has ended and its registry is on the disk."""
        run("wineserver", "-w", limit=300, what="Waiting for Wine to end", env=self.env)

    def stop(self) -> None:
        """End everything in the prefix."""
        if self.folder.exists():
            run("wineserver", "-k", limit=120, what="Ending Wine", env=self.env, ok=(0, 1, 2))

    def windows(self) -> dict[str, str]:
        """Return the windows that are shown: title by window number."""
        # It ends with 1 when a window closes while it looks; what it has seen by then counts.
        said = run("xwininfo", "-root", "-tree", limit=120, what="Looking for windows", env=self.env, ok=(0, 1))
        found = {}
        for line in said.splitlines():
            number, _, rest = line.strip().partition(" ")
            if number.startswith("0x") and rest.startswith('"'):
                found[number] = rest[1:].split('":', 1)[0]
        return found

    def wait_window(self, title: str, limit: float) -> str:
        """Return the number of the window with this title; raise Stop when it does not come within `limit` s."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            for number, name in self.windows().items():
                if name == title:
                    return number
            time.sleep(0.5)
        raise Stop(f"No window “{title}” within {limit:.0f} s. There are: {', '.join(self.windows().values())}")

    def place(self, number: str) -> tuple[int, int, int, int]:
        """Return where a window stands on the screen: left, top, width, height."""
        said = run("xwininfo", "-id", number, limit=120, what="Looking for a window", env=self.env)
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        found = dict(line.strip().split(":", 1) for line in said.splitlines() if ":" in line)
        left, top, width, height = (int(found[name]) for name in names)
        return left, top, width, height

    def picture(self, path: Path) -> Path:
        """Take a picture of the whole screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        command = (need("import", "imagemagick"), "-window", "root", path)
        run(*command, limit=120, what="Taking a picture", env=self.env)
        return path

    def keys(self, *names: str) -> None:
        """Press keys in the window that has the focus (xdotool's names)."""
        run(need("xdotool", "xdotool"), "key", "--delay", "80", *names, limit=120, what="Pressing keys", env=self.env)
