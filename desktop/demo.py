"""The program's main job without a screen, and a picture of every page: for a first look, for tests and releases."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from desktop.gui.paper import preview as paper
from desktop.gui.screens import everything, pages
from desktop.services import Services, open_services
from desktop.services.wizard.service import answers_template, run

KIND = "doi-ngoai"


def main_job(folder: Path) -> Iterator[Path]:
    """Make the sample office, a plan by the wizard's steps, its documents and a picture of every page in `folder`.

    Yields each file as it is written; what an earlier run left in `folder` is replaced.
    """
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    services = open_services(data)
    try:
        services.sample.make()
        yield data
        plan_id = run(services, KIND, _answers(services))
        plan = services.plans.get(plan_id)
        services.exports.plan_docx(plan_id, path := folder / "ke-hoach.docx")
        yield path
        paper.pdf(services.exports.sheet(plan), path := folder / "ke-hoach.pdf", plan.title)
        yield path
        services.exports.assignment_xlsx(plan_id, path := folder / "bieu-phan-cong.xlsx")
        yield path
        services.exports.progress_xlsx(None, str(date.today().year), path := folder / "tien-do.xlsx")
        yield path
        yield from pages(services, folder / "screens")
    finally:
        services.close()


def all_pictures(folder: Path) -> Iterator[Path]:
    """Take a picture of every page, wizard step and dialog of the sample office, light and dark, in `folder`."""
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    services = open_services(data)
    try:
        services.sample.make()
        yield from everything(services, folder)
    finally:
        services.close()
        shutil.rmtree(data, ignore_errors=True)


def _answers(services: Services) -> dict[str, object]:
    """Return the answers of a person who takes everything that the wizard proposes."""
    return answers_template(KIND, services.office.required(), services.office.today())
