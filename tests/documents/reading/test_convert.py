"""Older formats through a converter, or a sentence where there is none."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from desktop.documents.reading import convert, read
from desktop.domain.base.errors import UserError
from tests.documents.reading.sample_plan import NAME, TITLE, as_docx

RTF = rb"{\rtf1\ansi {\b K\u7870 HO\u7840 CH}\par Th\u7917\par}"


def test_without_a_converter_the_sentence_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(convert, "find_office", lambda: None)
    path = tmp_path / "plan.rtf"
    path.write_bytes(RTF)
    with pytest.raises(UserError, match="old format"):
        read(path)


def refused_by(script, folder, monkeypatch):
    """Let a program with a script of its own be the converter, which does not do it."""
    office, path = folder / "soffice", folder / "plan.rtf"
    office.write_text(f"#!/bin/sh\n{script}\n")
    office.chmod(0o755)
    monkeypatch.setattr(convert, "find_office", lambda: office)
    path.write_bytes(RTF)
    with pytest.raises(UserError, match="could not be converted"):
        read(path)


def test_a_converter_that_fails(tmp_path, monkeypatch):
    refused_by("exit 3", tmp_path, monkeypatch)


def test_what_a_converter_keeps_beside_goes_with_its_work(tmp_path, monkeypatch):
    """LibreOffice and Word keep parts of the papers they have open in the folder of temporary files."""
    told = tmp_path / "told"
    curious = f'echo part of a paper > "$TMPDIR/part"\nls "$TMPDIR"/part > \'{told}\'\nexit 3'
    refused_by(curious, tmp_path, monkeypatch)
    part = Path(told.read_text(encoding="utf-8").strip())
    assert part.name == "part" and not part.exists()


def test_a_converter_that_hangs_is_given_up_with_all_that_it_started(tmp_path, monkeypatch):
    mark = tmp_path / "still at work"  # made by what the converter starts below itself, as LibreOffice does
    monkeypatch.setattr(convert, "TIME_LIMIT", 0.3)
    refused_by(f"(sleep 1; touch '{mark}') &\nwait", tmp_path, monkeypatch)
    time.sleep(1.2)
    assert not mark.exists()


@pytest.mark.long
@pytest.mark.skipif(convert.find_office() is None, reason="no LibreOffice on this machine")
def test_an_odt_is_read(tmp_path):
    source = tmp_path / "plan.docx"
    source.write_bytes(as_docx())
    office = convert.find_office()
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "odt", "--outdir", tmp_path, source],
        check=True,
        capture_output=True,
        timeout=120,
    )
    plan = read(tmp_path / "plan.odt").plan
    assert (plan.title, plan.signature.name) == (TITLE, NAME)
    assert plan.source_file == "plan.odt"
