"""What of the build can be tried without Wine, in a moment."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "installer"))

import check_dist  # noqa: E402
import freeze  # noqa: E402
import licences  # noqa: E402
import nsis  # noqa: E402
import tools  # noqa: E402
import winpython  # noqa: E402


def pinned(name):
    """Return the versions in a lock file by package."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.MULTILINE))


def test_windows_gets_the_versions_that_are_tested_here():
    here, windows = pinned("requirements.lock"), pinned("installer/requirements-windows.lock")
    assert {name: number for name, number in windows.items() if here.get(name) != number} == {}
    assert windows["pyside6-essentials"].startswith("6.11.")


def test_every_package_of_the_program_is_locked_for_windows_with_hashes():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[<>=~]", text)[0].lower().replace(".", "-") for text in project["dependencies"]}
    assert wanted <= set(pinned("installer/requirements-windows.lock"))
    for name in ("requirements-windows.lock", "requirements-winpython.lock"):
        text = (ROOT / "installer" / name).read_text(encoding="utf-8")
        entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
        assert entries
        assert all("--hash=sha256:" in entry for entry in entries)


def test_every_text_of_the_set_up_is_composed_and_in_both_languages():
    import unicodedata

    text = (ROOT / "installer" / "languages.nsh").read_text(encoding="utf-8")
    script = (ROOT / "installer" / "setup.nsi").read_text(encoding="utf-8")
    assert unicodedata.normalize("NFC", text + script) == text + script
    spoken = re.findall(r"^LangString (\w+) (\d+) \"(.+)\"$", text, re.MULTILINE)
    by_language = {code: {name for name, number, _ in spoken if number == code} for code in ("1066", "1033")}
    used = set(re.findall(r"\$\(([A-Z]\w+)\)", script))
    assert by_language["1066"] == by_language["1033"] == used


def test_icon_has_every_size_that_windows_asks_for():
    data = (ROOT / "installer" / "app.ico").read_bytes()
    count = struct.unpack_from("<HHH", data)[2]
    sizes = [struct.unpack_from("<B", data, 6 + 16 * number)[0] or 256 for number in range(count)]
    assert sizes == [16, 20, 24, 32, 40, 48, 64, 128, 256]


def test_version_resource_bears_the_programs_version():
    text = freeze.version_resource()
    assert f'StringStruct("ProductVersion", "{tools.version()}")' in text
    assert f"filevers=({', '.join(tools.version().split('.'))}, 0)" in text
    assert "Sổ Kế hoạch" in text


def test_file_list_is_sorted_whatever_the_disk_says(tmp_path):
    for name in ("licences/b.txt", "SoKeHoach.exe", "_kh/z/1.txt", "_kh/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    lines = nsis.file_list(tmp_path).splitlines()
    assert lines == [
        'SetOutPath "$INSTDIR"',
        f'File "/oname=SoKeHoach.new" "{tmp_path}/SoKeHoach.exe"',
        'SetOutPath "$INSTDIR\\_n"',
        f'File "{tmp_path}/_kh/c.txt"',
        'SetOutPath "$INSTDIR\\_n\\z"',
        f'File "{tmp_path}/_kh/z/1.txt"',
        'SetOutPath "$INSTDIR\\licences.new"',
        f'File "{tmp_path}/licences/b.txt"',
    ]


def test_file_too_long_for_a_deep_folder_stops_the_build(tmp_path):
    folder = tmp_path / "_kh" / ("x" * 40)
    folder.mkdir(parents=True)
    (folder / ("y" * 13)).touch()  # 4 + 41 + 13 = 58
    nsis.file_list(tmp_path)
    (folder / ("y" * 14)).touch()
    with pytest.raises(tools.Stop, match="59 characters; 58 fit"):
        nsis.file_list(tmp_path)


def test_files_that_are_shipped_as_they_are_fit_into_a_deep_folder():
    shipped = [path for folder in ("resources", "desktop/storage/migrations") for path in (ROOT / folder).rglob("*")]
    names = [f"_kh/{path.relative_to(ROOT).as_posix()}" for path in shipped if "__pycache__" not in path.parts]
    assert [name for name in names if len(name) > nsis.LONGEST] == []


def test_what_one_system_alone_has_is_named():
    """The program would not be packed otherwise, and that is tried in CI alone."""
    elsewhere = r"^\s+(?:import|from) (fcntl|grp|msvcrt|posix|pty|pwd|resource|syslog|termios|tty|winreg|winsound)\b"
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "desktop").rglob("*.py")]
    found = {name for text in sources for name in re.findall(elsewhere, text, re.MULTILINE)}
    assert found == check_dist._OF_ONE_SYSTEM


def test_recipe_and_set_up_agree_on_the_folder_of_the_parts():
    assert f'contents_directory="{tools.INSIDE}"' in (ROOT / "installer" / "app.spec").read_text(encoding="utf-8")


def test_module_that_was_not_packed_stops_the_build(tmp_path):
    report = tmp_path / "warn.txt"
    report.write_text(
        "missing module named 'numpy' - imported by openpyxl.compat.numbers (optional)\n"
        "missing module named org - imported by pickle (optional)\n"
    )
    check_dist.check_imports(report)
    report.write_text("missing module named rapidfuzz - imported by desktop.services.units (delayed)\n")
    with pytest.raises(tools.Stop, match=r"rapidfuzz, needed by desktop\.services\.units"):
        check_dist.check_imports(report)


def windows_program(*imports, machine=0x8664):
    """Return the least of a Windows program that is linked with `imports`."""
    table, names = b"", b""
    start = 0x1000 + 20 * (len(imports) + 1)
    for name in imports:
        table += struct.pack("<12xII", start + len(names), 0)
        names += name.encode() + b"\0"
    body = table + bytes(20) + names
    optional = bytes(112 + 8) + struct.pack("<II", 0x1000, len(table)) + bytes(14 * 8)
    coff = struct.pack("<HH12xHH", machine, 1, len(optional), 0)
    section = struct.pack("<8sIIII16x", b".idata", len(body), 0x1000, len(body), 0x200)
    head = b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40) + b"PE\0\0" + coff + optional + section
    return head.ljust(0x200, b"\0") + body


def test_programs_that_need_what_is_not_there_stop_the_build(tmp_path):
    internal = tmp_path / tools.INSIDE
    internal.mkdir()
    (tmp_path / "SoKeHoach.exe").write_bytes(windows_program("KERNEL32.dll", "python312.dll", "nowhere.dll"))
    (internal / "python312.dll").write_bytes(windows_program("api-ms-win-crt-heap-l1-1-0.dll", "icuuc.dll"))
    (internal / "old.dll").write_bytes(windows_program(machine=0x14C))
    (internal / "msvcp140.dll").write_bytes(b"MZ" + bytes(62) + b"Wine builtin DLL")
    with pytest.raises(tools.Stop) as stop:
        check_dist.check(tmp_path)
    lines = {line.strip() for line in str(stop.value).splitlines()}
    assert {
        "SoKeHoach.exe needs nowhere.dll, which is neither packed nor part of Windows 10 1809",
        "old.dll is not for 64-bit Windows",
        "msvcp140.dll is Wine's",
        "i18n/desktop_vi.qm is missing: was it compiled?",
        "resources/decree30.toml is missing",
    } <= lines
    assert not any("icuuc" in line or "api-ms" in line for line in lines)


def test_texts_changed_since_they_were_compiled_are_told(tmp_path):
    folder = tmp_path / "i18n"
    folder.mkdir()
    for name, moment in (("a.ts", 100), ("a.qm", 101), ("b.ts", 103), ("b.qm", 102), ("c.ts", 100)):
        (folder / name).touch()
        os.utime(folder / name, (moment, moment))
    assert check_dist.stale_translations(tmp_path) == ["b.ts", "c.ts"]


def test_package_without_a_licence_text_stops_the_build(tmp_path):
    site, python = tmp_path / "site", tmp_path / "python"
    info = site / "thing-1.0.dist-info"
    info.mkdir(parents=True)
    python.mkdir()
    (python / "LICENSE.txt").write_text("PSF")
    (info / "METADATA").write_text("Name: thing\nVersion: 1.0\nLicense-Expression: MIT\n\nThing")
    with pytest.raises(tools.Stop, match=r"thing 1\.0 brings no licence text"):
        licences.collect(tmp_path / "out", site, python)
    (info / "LICENSE").write_text("MIT")
    assert "thing" in licences.collect(tmp_path / "out", site, python)
    assert (tmp_path / "out" / "thing.txt").read_text() == "MIT"
    assert "thing 1.0: MIT" in (tmp_path / "out" / "README.txt").read_text(encoding="utf-8-sig")


def test_limit_ends_a_program_and_says_which(tmp_path):
    command = (sys.executable, "-c", "import time; print('begun', flush=True); time.sleep(60)")
    with pytest.raises(tools.Stop, match=r"(?s)A long step: .* took longer than 2 s.*begun"):
        tools.run(*command, limit=2, what="A long step")


def test_unsigned_program_has_no_signer(tmp_path):
    if subprocess.run(["which", "osslsigncode"], capture_output=True, check=False).returncode:
        pytest.skip("osslsigncode is not installed: only builds need it")
    path = tmp_path / "python.exe"
    path.write_bytes(b"MZ" + bytes(2000))
    assert winpython.signature(path) == ""
