"""The library of legal documents."""

from __future__ import annotations

from desktop.catalogue import legal as legal_catalogue
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, GoneError, UserError
from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import LegalDocument
from desktop.domain.office.rows import LegalRow
from desktop.domain.plan.law import CitedFault, cited_faults, plan_texts
from desktop.domain.plan.plan import Plan
from desktop.domain.plan.proposals import basis_of, cite
from desktop.services.base import Context
from desktop.services.stale import refuse_changed
from desktop.storage import journal, queries, records


class LegalService:
    """Legal documents that plans rest upon."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, text: str = "") -> list[LegalRow]:
        """Return the documents whose kind, number, issuer or subject hold every word of `text` (folded).

        Those whose own number holds the text stand before those that only speak of it.
        """
        with self._context.reading() as session:
            found = queries.legal_rows(session, text)
        asked = fold(text)
        return sorted(found, key=lambda row: asked not in fold(row.number)) if asked else found

    def faults(self, plan: Plan) -> list[tuple[str, CitedFault]]:
        """Return what a plan cites and should not, or not unchecked, each with the text that does it.

        Without an office the library is the one that the program brings along.
        """
        texts, rows = plan_texts(plan), self.rows()
        if not rows:
            rows = [
                LegalRow(0, item.kind, item.number, item.date, item.issuer, item.subject, item.status, 0, None, note)
                for item in legal_catalogue.library()
                for note in (item.note,)
            ]
        year = plan.year or plan.dated.year
        return [(texts[found.place], found) for found in cited_faults(texts, rows, year, plan.known_date)]

    def get(self, document_id: int) -> LegalDocument:
        """Return a document; raise GoneError when there is none with this id."""
        with self._context.reading() as session:
            found = records.legal_document(session, document_id)
        if found is None:
            raise GoneError(QT_TRANSLATE_NOOP("errors", "There is no document with the number {id}."), id=document_id)
        return found

    def save(self, document: LegalDocument, read: LegalDocument | None = None) -> int:
        """Keep a new or changed document and return its id.

        Raises UserError without a kind or number and subject, and when it is no longer as it was `read`.
        """
        for name in ("kind", "number", "issuer", "subject", "note"):
            setattr(document, name, clean(getattr(document, name)))
        if not document.kind or not (document.number or document.subject):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "A legal document needs its kind and its number or subject. Fill them in.")
            )
        action = "legal.added" if document.id is None else "legal.edited"
        subject = "legal" if document.id is None else f"legal:{document.id}"
        with self._context.writing(Changed.LEGAL) as session:
            scope = (
                journal.new_rows_scope(session, "legal")
                if document.id is None
                else journal.rows_scope(legal=document.id)
            )
            stored = records.legal_document(session, document.id) if document.id is not None else None
            if read is not None and stored is not None:
                refuse_changed(session, read, stored, subject)
            with self._context.operation(
                session,
                action,
                subject,
                scope,
                {"name": f"{document.kind} {document.number}".strip()},
            ):
                kept = session.merge(document)
            document.id = kept.id
            return kept.id or 0

    def delete(self, document_id: int) -> None:
        """Take a document out of the library."""
        document = self.get(document_id)
        with (
            self._context.writing(Changed.LEGAL) as session,
            self._context.operation(
                session,
                "legal.deleted",
                f"legal:{document_id}",
                journal.rows_scope(legal=document_id),
                {"name": f"{document.kind} {document.number}".strip()},
            ),
        ):
            records.remove_legal_document(session, document_id)

    def cite(self, document: LegalDocument) -> str:
        """Return the document's first citation in the form of the decree."""
        return cite(document)

    def basis(self, document_id: int) -> str:
        """Return a document of the library as a basis of a plan, without the sign at its end."""
        return basis_of(self.get(document_id))
