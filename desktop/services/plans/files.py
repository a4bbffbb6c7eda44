"""Files of a plan: signed copies, the superior's papers, and what was written out of the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean
from desktop.domain.plan.files import ExportKind, ExportRow, FilePage, PlanFileKind, PlanFileRow, match
from desktop.domain.plan.plan import Plan
from desktop.services.base import Context
from desktop.services.evidence.service import FAULTS
from desktop.services.evidence.steps import fit, put_away_on_failure
from desktop.services.plans.steps import existing_plan
from desktop.storage import evidence, journal, plan_files
from desktop.storage.database import Session

_READABLE = frozenset({".pdf", ".docx"})


class PlanFileService:
    """The data folder keeps a copy of each file that is added; an export is only noted, it lies where it was put."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, plan_id: int) -> list[PlanFileRow]:
        """Return the kept files of a plan in the order in which they came; signed ones are compared with the plan."""
        data = self._context.database.folder
        with self._context.reading() as session:
            plan, found = existing_plan(session, plan_id), plan_files.files(session, plan_id)
            return [
                PlanFileRow(
                    item.id, item.kind, item.name, str(path), item.size, item.added_at, item.author, path.is_file(),
                    item.number, item.dated, match(plan, item.number, item.dated),
                )
                for item in found
                for path in [evidence.bring_back(data, item.path)]
            ]  # fmt: skip

    def count(self, plan_id: int) -> int:
        """Return how many files there are of a plan: kept ones, exports, and the evidence of its tasks."""
        with self._context.reading() as session:
            return plan_files.count(session, plan_id)

    @staticmethod
    def content(path: Path) -> Plan:
        """Return what a file says, to be looked at; safe in a thread. Raises UserError when its words are not read."""
        from desktop.documents import reading  # 0.3 s that only reading needs

        return reading.read(path).plan

    @staticmethod
    def page(path: Path, number: int) -> FilePage:
        """Return the picture of a page of a .pdf; safe in a thread. Raises UserError when it cannot be shown."""
        from desktop.documents import reading  # 0.3 s that only reading needs

        return reading.page(path, number)

    def exports(self, plan_id: int) -> list[ExportRow]:
        """Return what was written of a plan, the newest first, and whether it is still there."""
        with self._context.reading() as session:
            return [
                ExportRow(item.id, item.kind, item.path, item.size, item.written_at, item.author, _is_file(item.path))
                for item in plan_files.exports(session, plan_id)
            ]

    def attach(
        self, plan_id: int, kind: PlanFileKind, paths: Sequence[Path]
    ) -> tuple[list[int], list[UserError]]:  # fmt: skip
        """Keep copies of files with a plan, in one step that can be undone, whatever the plan's status.

        Returns the ids of those that were taken and why the others were not. Of a signed file number and date are
        read where it has words. Raises UserError when there is no such plan.
        """
        data = self._context.database.folder
        with self._context.reading() as session:
            title = existing_plan(session, plan_id).title
            known = {item.sha256 for item in plan_files.files(session, plan_id)}
        taken: list[dict[str, object]] = []
        refused: list[UserError] = []
        for path in paths:
            try:
                size = fit(path, known)
                relative, digest = evidence.take_in(path, data, plan_id, evidence.PLAN_FOLDER)
            except UserError as error:
                refused.append(error)
                continue
            known.add(digest)
            number, dated = _number_and_date(path) if kind is PlanFileKind.SIGNED else ("", None)
            taken.append(
                {"name": path.name, "size": size, "path": relative, "sha256": digest, "number": number, "dated": dated}
            )
        if not taken:
            return [], refused
        detail = {"name": title, "file": ", ".join(str(item["name"]) for item in taken)}
        with (
            put_away_on_failure(data, [str(item["path"]) for item in taken]),
            self._context.writing(Changed.PLANS) as session,
            self._context.operation(session, "plan.attached", f"plan:{plan_id}", journal.plan_scope(plan_id), detail),
        ):
            added = [
                plan_files.add_file(
                    session, plan_id=plan_id, kind=kind, added_at=self._context.time(), author=self._context.author,
                    **item,
                )
                for item in taken
            ]  # fmt: skip
        return added, refused

    def detach(self, file_id: int) -> None:
        """Take a file away from its plan; it stays in the data folder's bin, so that this can be undone."""
        with self._context.writing(Changed.PLANS) as session:
            item = _existing(session, file_id)
            detail = {"name": existing_plan(session, item.plan_id).title, "file": item.name}
            with self._context.operation(
                session, "plan.detached", f"plan:{item.plan_id}", journal.plan_scope(item.plan_id), detail
            ):
                plan_files.remove_file(session, file_id)
        evidence.put_away(self._context.database.folder, item.path)

    def rename(self, file_id: int, name: str) -> None:
        """Let a file be listed under another name; its ending stays."""
        with self._context.writing(Changed.PLANS) as session:
            item = _existing(session, file_id)
            ending = Path(item.name).suffix
            stem = clean(name).removesuffix(ending).rstrip(" .")
            if not stem:
                raise UserError(QT_TRANSLATE_NOOP("errors", "A file needs a name."))
            detail = {"name": existing_plan(session, item.plan_id).title, "file": item.name}
            with self._context.operation(
                session, "plan.file-renamed", f"plan:{item.plan_id}", journal.plan_scope(item.plan_id), detail
            ):
                plan_files.rename_file(session, file_id, f"{stem}{ending}")

    def file(self, file_id: int) -> Path:
        """Return where a file is, to open it. Raises UserError when it is gone or no longer what was added."""
        with self._context.reading() as session:
            item = _existing(session, file_id)
        path = evidence.bring_back(self._context.database.folder, item.path)
        if fault := evidence.fault(path, item.sha256):
            raise UserError(FAULTS[fault], name=item.name, folder=path.parent)
        return path

    def note_export(self, plan_id: int, kind: ExportKind, path: Path) -> None:
        """Keep that a file was written of a plan. It is no step that undo takes back: the file would stay."""
        with self._context.writing(Changed.EXPORTS) as session:
            plan_files.note_export(
                session, plan_id=plan_id, kind=kind, path=str(path.resolve()), size=path.stat().st_size,
                written_at=self._context.time(), author=self._context.author,
            )  # fmt: skip

    def forget_export(self, export_id: int) -> None:
        """Take an entry out of the list of what was written; the file stays where it is."""
        with self._context.writing(Changed.EXPORTS) as session:
            item = plan_files.export(session, export_id)
            if item is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This entry is no longer there."))
            detail = {"name": existing_plan(session, item.plan_id).title, "file": Path(item.path).name}
            with self._context.operation(
                session,
                "plan.export-forgotten",
                f"plan:{item.plan_id}",
                journal.rows_scope(plan_export=item.id),
                detail,
            ):
                plan_files.forget_export(session, export_id)


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except OSError:  # a share that is away
        return False


def _existing(session: Session, file_id: int) -> plan_files.PlanFile:
    found = plan_files.file(session, file_id)
    if found is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This file no longer belongs to a plan."))
    return found


def _number_and_date(path: Path) -> tuple[str, date | None]:
    """Return number and date that stand in a signed file; a scan without words tells neither."""
    from desktop.documents import reading  # 0.3 s that only reading needs

    if path.suffix.lower() not in _READABLE:
        return "", None
    try:
        plan = reading.read(path).plan
    except UserError:
        return "", None
    return plan.number, plan.dated.value
