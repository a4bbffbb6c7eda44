"""Without a configured server, and there is none to configure, no part of the program opens a socket."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.paths import ROOT

NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc",
           "socketserver", "asyncio", "requests", "httpx", "aiohttp", "urllib3"}  # fmt: skip
QT_NETWORK = re.compile(r"PySide6\.(QtNetwork|QtWebEngine|QtWebSockets|QtWebView)")
WATCH = """
import json, sys
def look(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname" or event == "urllib.Request":
        raise SystemExit(f"network: {event} {arguments}")
sys.addaudithook(look)
from desktop import __main__
begun, commands = ["desktop", *sys.argv[1:3]], json.loads(sys.argv[3])
for command in commands:
    sys.argv = [*begun, *command]
    try:
        code = __main__.main()
    except SystemExit as end:
        code = end.code
    if code:
        sys.exit(f"{command}: {code}")
"""


@pytest.mark.long
def test_no_module_of_the_program_imports_a_network():
    found = []
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names] if isinstance(node, ast.Import)
                else [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level
                else []
            )  # fmt: skip
            found += [
                f"{path.relative_to(ROOT)}: {name}"
                for name in names
                if (name.partition(".")[0] in NETWORK and name != "urllib.parse") or QT_NETWORK.match(name)
            ]
    assert found == []


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("quiet") / "office"
    assert run([["sample"]], folder).returncode == 0
    return folder


def run(commands, folder, *, prefix=()):
    """Run commands in a process of their own that ends at the first which fails or asks for a network."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(name, None)
    return subprocess.run(
        [*prefix, sys.executable, "-c", WATCH, "--data", folder, json.dumps(commands, default=str)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


def commands(folder: Path) -> list[list[object]]:
    text = folder.parent / "plan.txt"
    text.write_text("KẾ HOẠCH\nTết trồng cây năm 2031\n1. Công an xã chủ trì bảo vệ trước ngày 15/3/2031.", "utf-8")
    out = folder.parent
    return [
        ["plans"], ["tasks", "--json"], ["task", "2", "--set", "percent=3", "--attach", text], ["import", text],
        ["inspect", text], ["export", "plan", "1", "--to", out / "a.docx"],
        ["export", "plan", "1", "--to", out / "a.pdf"],
        ["export", "progress", "--to", out / "a.xlsx"], ["export", "calendar", "--to", out / "a.ics"], ["backup"],
        ["backup", "--to", out / "a.skh"], ["restore", out / "a.skh"], ["verify"],
    ]  # fmt: skip


@pytest.mark.long
def test_no_command_opens_a_socket(data):
    done = run(commands(data), data)
    assert done.returncode == 0, done.stderr


@pytest.mark.long
def test_the_window_opens_no_socket(data, tmp_path):
    done = run([["--smoke", tmp_path]], data)
    assert "network:" not in done.stderr
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.mark.long
@pytest.mark.skipif(shutil.which("strace") is None, reason="asks the system by strace")
def test_the_system_sees_no_socket_of_a_network(data, tmp_path):
    seen = tmp_path / "calls"
    prefix = ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(seen)]
    done = run([["plans"], ["--smoke", tmp_path / "smoke"]], data, prefix=prefix)
    if not seen.exists() or "Operation not permitted" in done.stderr:
        pytest.skip("strace is not allowed here")
    assert done.returncode == 0, done.stderr[-2000:]
    calls = seen.read_text(encoding="utf-8", errors="replace")
    assert not re.findall(r"AF_INET6?\b.*", calls)
