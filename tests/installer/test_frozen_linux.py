"""The packed program on Linux, by the recipe of the Windows release: what was not packed is seen at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "installer"))

import check_dist  # noqa: E402
import tools  # noqa: E402

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="on Windows the release itself is packed"),
    pytest.mark.long,
]


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    """Pack the program once (half a minute)."""
    work = tmp_path_factory.mktemp("packed")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm"),
            *("--distpath", work / "dist", "--workpath", work / "build", ROOT / "installer" / "app.spec"),
        ],
        cwd=ROOT,
        env={**os.environ, "PYINSTALLER_CONFIG_DIR": str(work / "cache")},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return work


def smoke(packed, folder):
    """Let the packed program check itself."""
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    program = packed / "dist" / "SoKeHoach" / "SoKeHoach"
    done = subprocess.run(
        [program, "--smoke", folder], env=environment, capture_output=True, text=True, timeout=180, check=False
    )
    return done.returncode, json.loads((folder / "result.json").read_text(encoding="utf-8"))


def test_every_module_and_data_file_is_packed(packed):
    check_dist.check_imports(packed / "build" / "app" / "warn-app.txt")
    assert check_dist.missing_data(packed / "dist" / "SoKeHoach" / tools.INSIDE, ROOT) == []


def test_packed_program_does_its_work(packed, tmp_path):
    code, result = smoke(packed, tmp_path / "thư mục thử")
    assert result["ok"], result.get("error")
    assert code == 0
    assert result["frozen"]
    assert result["platform"] == "offscreen"
    assert {"translations", "holidays", "word", "pdf", "excel", "calendar", "window"} <= set(result["steps"])


def test_missing_template_is_noticed(packed, tmp_path):
    template = next((packed / "dist" / "SoKeHoach" / tools.INSIDE / "resources" / "templates").glob("10-*.toml"))
    kept = template.read_bytes()
    template.unlink()
    try:
        code, result = smoke(packed, tmp_path / "smoke")
        missing = check_dist.missing_data(packed / "dist" / "SoKeHoach" / tools.INSIDE, ROOT)
    finally:
        template.write_bytes(kept)
    assert code == 1
    assert "doi-ngoai" in result["error"] or "10-" in result["error"]
    assert missing == [f"resources/templates/{template.name} is missing"]
