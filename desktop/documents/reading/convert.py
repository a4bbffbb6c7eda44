"""Older formats as .docx or .xlsx, through LibreOffice, Word or Excel where one is installed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from desktop import paths
from desktop.documents.workbooks.repeated import check_repeated
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

TIME_LIMIT = 90.0
_NAMES = ("soffice", "libreoffice", "soffice.com")
_PLACES = ("LibreOffice/program/soffice.com", "LibreOffice/program/soffice.exe", "OpenOffice 4/program/soffice.exe")
_UNIX = ("/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice", "/snap/bin/libreoffice",
         "/Applications/LibreOffice.app/Contents/MacOS/soffice")  # fmt: skip
_WORD_SCRIPT = """\
$ErrorActionPreference = 'Stop'
$word = New-Object -ComObject Word.Application
try {
  $word.Visible = $false
  $word.DisplayAlerts = 0
  $word.AutomationSecurity = 3
  $document = $word.Documents.Open($env:SOKEHOACH_SOURCE, $false, $true, $false, 'x')
  $document.SaveAs([ref]$env:SOKEHOACH_TARGET, [ref]16)
  $document.Close($false)
} finally { $word.Quit() }
"""
_EXCEL_SCRIPT = """\
$ErrorActionPreference = 'Stop'
$excel = New-Object -ComObject Excel.Application
try {
  $excel.Visible = $false
  $excel.DisplayAlerts = $false
  $excel.AutomationSecurity = 3
  $book = $excel.Workbooks.Open($env:SOKEHOACH_SOURCE, 0, $true, [Type]::Missing, 'x')
  $book.SaveAs($env:SOKEHOACH_TARGET, 51)
  $book.Close($false)
} finally { $excel.Quit() }
"""
_FILTERS = {"docx": "docx:MS Word 2007 XML", "xlsx": "xlsx:Calc MS Excel 2007 XML"}
_SCRIPTS = {"docx": _WORD_SCRIPT, "xlsx": _EXCEL_SCRIPT}


def find_office() -> Path | None:
    """Return LibreOffice's program where it is installed."""
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    roots = [os.environ.get(key, "") for key in ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432", "LOCALAPPDATA")]
    candidates = [Path(root) / place for root in roots if root for place in _PLACES] + [Path(place) for place in _UNIX]
    return next((path for path in candidates if path.is_file()), None)


def converted(path: Path, kind: str, wanted: str) -> bytes:
    """Return the file as the bytes of a .docx or .xlsx, which is `wanted`; the original is only read."""
    return converted_bytes(path.read_bytes(), path.name, kind, wanted)


def converted_bytes(data: bytes, name: str, kind: str, wanted: str) -> bytes:
    """Return what a file of the older `kind` holds as the bytes of a .docx or .xlsx, which is `wanted`."""
    if kind == "ods":
        check_repeated(data, name)
    with paths.folder_in_use() as folder:
        source = folder / f"plan.{kind}"
        source.write_bytes(data)
        target = folder / "out" / f"plan.{wanted}"
        target.parent.mkdir()
        office = find_office()
        done = office is not None and _by_office(office, source, target, folder)
        if not done and sys.platform == "win32":
            done = _by_word(source, target, folder)
            office = office or (Path() if done else None)
        if done and target.is_file():
            return target.read_bytes()
    raise _refusal(name, wanted, found=office is not None)


def _refusal(name: str, wanted: str, *, found: bool) -> UserError:
    if wanted == "xlsx":
        if found:
            return UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The file {name} could not be converted. Open it in Excel, save it as .xlsx and choose that file.",
                ),
                name=name,
            )
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The file {name} is in an old format and neither Excel nor LibreOffice was found. Open it in Excel, "
                "save it as .xlsx and choose that file.",
            ),
            name=name,
        )
    if not found:
        return UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The file {name} is in an old format and neither Word nor LibreOffice was found. Open it in Word, save "
                "it as .docx and choose that file.",
            ),
            name=name,
        )
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "The file {name} could not be converted. Open it in Word, save it as .docx and choose that file."
        ),
        name=name,
    )


def _by_office(office: Path, source: Path, target: Path, folder: Path) -> bool:
    profile = (folder / "profile").as_uri()
    command = [
        str(office), f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo",
        "--convert-to", _FILTERS[target.suffix[1:]], "--outdir", str(target.parent), str(source),
    ]  # fmt: skip
    return _run(command, folder)


def _by_word(source: Path, target: Path, folder: Path) -> bool:
    script = _SCRIPTS[target.suffix[1:]]
    command = ["powershell", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-Command", script]
    return _run(command, folder, SOKEHOACH_SOURCE=str(source), SOKEHOACH_TARGET=str(target))


def _run(command: list[str], folder: Path, **more: str) -> bool:
    """Run a converter and return whether it ended well; past its time it is ended with all that it started.

    What it keeps beside lies in the folder, which goes with its work: parts of people's papers are among it.
    """
    environment = {**os.environ, **dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(folder)), **more}
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    nothing = subprocess.DEVNULL
    try:
        program = subprocess.Popen(  # noqa: S603 (the program was found by us, the file is an argument, no shell)
            command, env=environment, stdin=nothing, stdout=nothing, stderr=nothing, creationflags=flags,
            start_new_session=True,
        )  # fmt: skip
    except OSError:
        return False
    try:
        return program.wait(TIME_LIMIT) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        if program.poll() is None:
            _end(program)


def _end(program: subprocess.Popen[bytes]) -> None:
    """End a program and what it started: LibreOffice works in a process below the one that was called."""
    if sys.platform == "win32":
        taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
        with contextlib.suppress(OSError):
            subprocess.run(  # noqa: S603
                [taskkill, "/F", "/T", "/PID", str(program.pid)], capture_output=True, check=False,
                creationflags=subprocess.CREATE_NO_WINDOW,
            )  # fmt: skip
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)
    program.kill()
    program.wait()
