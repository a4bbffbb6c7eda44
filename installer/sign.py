"""Authenticode signatures with the certificate that the environment gives."""

from __future__ import annotations

import os
from pathlib import Path

from tools import NAME, WORK, Stop, need, run

PFX = "SOKEHOACH_SIGN_PFX"
PASSWORD = "SOKEHOACH_SIGN_PASSWORD"  # noqa: S105 (the variable's name)
TIMESTAMP = "SOKEHOACH_SIGN_TIMESTAMP"
"""Address of a time-stamp server; without one the signature ends with the certificate."""
SITE = "SOKEHOACH_SIGN_URL"


def certificate() -> Path | None:
    """Return the certificate that releases are signed with; None when the environment gives none."""
    given = os.environ.get(PFX)
    if not given:
        return None
    path = Path(given)
    if not path.is_file():
        raise Stop(f"{PFX} names {path}, which is not there.")
    return path


def sign(path: Path, key: Path) -> None:
    """Sign a program in place. The password is read from a file: a command line is seen by everyone on the machine."""
    signed, secret = path.with_name(path.name + ".signed"), WORK / "sign-password"
    secret.touch(mode=0o600)
    try:
        password = os.environ.get(PASSWORD, "")
        secret.write_text(password)
        unlock = ("-readpass", secret) if password else ("-pass", "")
        command = [need("osslsigncode", "osslsigncode"), "sign", "-pkcs12", key, *unlock, "-h", "sha256"]
        command += ["-n", NAME, "-in", path, "-out", signed]
        if site := os.environ.get(SITE):
            command += ["-i", site]
        if server := os.environ.get(TIMESTAMP):
            command += ["-ts", server]
        signed.unlink(missing_ok=True)
        run(*command, limit=300, what=f"Signing {path.name}")
        signed.replace(path)
    finally:
        secret.unlink(missing_ok=True)
        signed.unlink(missing_ok=True)


def self_made(folder: Path) -> Path:
    """Return a certificate made for trying out the signing; nobody trusts it."""
    openssl = need("openssl", "openssl")
    key, cert, pfx = (folder / f"trial.{kind}" for kind in ("key", "crt", "pfx"))
    folder.mkdir(parents=True, exist_ok=True)
    subject = ("-subj", "/CN=So Ke hoach (trial)", "-addext", "extendedKeyUsage=codeSigning")
    make = (
        openssl,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        *subject,
        "-keyout",
        key,
        "-out",
        cert,
    )
    run(*make, limit=300, what="Making a trial certificate")
    pack = (openssl, "pkcs12", "-export", "-inkey", key, "-in", cert, "-out", pfx, "-passout", "pass:")
    run(*pack, limit=300, what="Packing the trial certificate")
    key.unlink()
    return pfx
