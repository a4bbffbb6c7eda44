"""The office itself and the settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date

from desktop.catalogue import legal as legal_catalogue
from desktop.catalogue import office as office_catalogue
from desktop.catalogue import places
from desktop.catalogue import units as unit_catalogue
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, day_words
from desktop.domain.office.office import REPORT_HALF, REPORT_YEAR, Level, Office, Unit
from desktop.services.base import Context
from desktop.services.safety.upgrade import LIBRARY_SETTING
from desktop.services.stale import refuse_changed
from desktop.storage import journal, records
from desktop.storage.database import Session

TEXT_SIZES = (100, 110, 125, 150)

_SIGNERS = {"chairman", "deputies", "chief"}
"""What of an office says who signs: kept and taken back by itself."""


@dataclass(frozen=True)
class Settings:
    """What the user chose for the program. `text_size` is a percentage, `export_folder` the last one used."""

    language: str = "vi"  # "vi" or "en"
    theme: str = "system"  # "system", "light" or "dark"
    text_size: int = 100
    export_folder: str = ""
    notifications: bool = True  # of the system, about what is late and due


class OfficeService:
    """The one office of the data folder."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def get(self) -> Office | None:
        """Return the office, or None before the first start is done."""
        with self._context.reading() as session:
            return records.office(session)

    def required(self) -> Office:
        """Return the office; raise UserError before the first start is done."""
        office = self.get()
        if office is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "No office has been set up in this data folder yet. Set it up first.")
            )
        return office

    def propose(self, level: Level, province: str, name: str) -> Office:
        """Return an office with issuer lines, place and symbol proposed from level and name; nothing is saved."""
        return office_catalogue.propose(level, province, name)

    def provinces(self) -> list[places.Province]:
        """Return the provinces since 01/7/2025."""
        return places.provinces()

    def communes(self, province: str) -> list[places.Commune]:
        """Return the communes of a province, named with or without its level and tones; none for an unknown one."""
        return places.communes(province) if places.find_province(province) else []

    def find_communes(self, text: str, province: str = "") -> list[places.Commune]:
        """Return the communes that a few letters mean, of a province where one is named; the nearest first."""
        known = places.find_province(province) if province else None
        if province and known is None:
            return []
        return places.find(text, None if known is None else known.name)

    def usual_units(self, level: Level, province: str = "") -> list[Unit]:
        """Return the units that an office of `level` begins with; nothing is saved."""
        return unit_catalogue.for_level(level, before_reform=level is Level.DISTRICT, province=province)

    def set_up(self, office: Office, units: list[Unit] | None = None) -> None:
        """Make the office of an empty data folder, with the units of its level (or `units`) and the legal library.

        Raises UserError when an office is there already or a needed field is empty.
        """
        chosen = self._usual(office) if units is None else units
        self._refuse_second(office)
        with self._context.writing(Changed.OFFICE, Changed.UNITS, Changed.LEGAL) as session:
            _found(session, office, chosen)

    def _usual(self, office: Office) -> list[Unit]:
        return unit_catalogue.for_level(
            office.level, before_reform=office.level is Level.DISTRICT, province=office.province
        )

    def _refuse_second(self, office: Office) -> None:
        _check(office)
        if self.get() is not None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "This data folder already holds an office. Choose another folder with "
                    "--data, or change the office in the settings.",
                )
            )

    def example(self) -> Office:
        """Return the invented office of the sample data; nothing is saved."""
        from desktop.catalogue import sample

        return sample.sample_office()

    def make_sample(self) -> list[int]:
        """Make the sample office with its plans in an empty data folder, all at once; return the ids of the plans.

        Raises UserError when an office is there already.
        """
        from desktop.catalogue import sample  # these two are what a start does not need
        from desktop.services.plans.service import PlanService

        office, units = sample.sample_office(), sample.sample_units()
        self._refuse_second(office)
        plans = sample.sample_plans(self._context.today(), units)
        return PlanService(self._context).add_all(
            plans, first=lambda session: _found(session, office, units), also=(Changed.OFFICE, Changed.LEGAL)
        )

    def save(self, office: Office, read: Office | None = None) -> None:
        """Keep a changed office.

        Raises UserError when a needed field is empty, and when the office is no longer as it was `read`.
        """
        _check(office)
        with self._context.writing(Changed.OFFICE) as session:
            stored = records.office(session)
            if read is not None and stored is not None:
                refuse_changed(session, read, stored, "office")
            action = "office.signers" if stored is not None and _differ_in_signers(stored, office) else "office.edited"
            with self._context.operation(session, action, "office", journal.rows_scope(office=office.id)):
                session.merge(office)

    def settings(self) -> Settings:
        """Return the settings, those never chosen with their default."""
        with self._context.reading() as session:
            kept = records.settings(session)
        known = {item.name for item in fields(Settings)}
        return Settings(**{key: value for key, value in kept.items() if key in known})

    def save_settings(self, settings: Settings) -> None:
        """Keep the settings."""
        with self._context.writing(Changed.SETTINGS) as session:
            records.save_settings(session, asdict(settings))

    def today(self) -> date:
        """Return the present day by the program's clock."""
        return self._context.today()


def _found(session: Session, office: Office, units: Sequence[Unit]) -> None:
    """Keep an office in an empty database, with its units and the legal library."""
    session.add(office)
    for position, unit in enumerate(units):
        unit.position = position
        session.add(unit)
    session.add_all(replace(document, id=None) for document in legal_catalogue.library())
    records.save_settings(session, {LIBRARY_SETTING: legal_catalogue.VERSION})
    session.flush()


def _differ_in_signers(one: Office, other: Office) -> bool:
    """Return whether offices have other signers, and are the same in all else."""
    changed = {item.name for item in fields(Office) if getattr(one, item.name) != getattr(other, item.name)}
    return bool(changed) and changed <= _SIGNERS


def _check(office: Office) -> None:
    for name in ("province", "name", "issuer", "place"):
        value = getattr(office, name)
        value = "\n".join(clean(line) for line in value.splitlines()) if name == "issuer" else clean(value)
        setattr(office, name, value)
    for name, usual in (("report_half", REPORT_HALF), ("report_year", REPORT_YEAR)):
        setattr(office, name, _day_of_year(clean(getattr(office, name)) or usual))
    if _of_year(office.report_year) <= _of_year(office.report_half):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The year's report is due on {whole}, not after that of the half-year ({half}). Correct one."
            ),
            whole=office.report_year,
            half=office.report_half,
        )
    office.chief, office.affairs_body = clean(office.chief), clean(office.affairs_body)
    office.information_body = clean(office.information_body)
    if not office.name:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The office has no name. Choose or type the commune."))
    if not office.province:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The office has no province. Choose or type it."))


def _of_year(text: str) -> date:
    day, _, month = text.partition("/")
    return date(2027, int(month), int(day))


def _day_of_year(text: str) -> str:
    """Return a day of every year as the decree writes it ("20/6"); raise UserError for one that there is not."""
    try:
        found = _of_year(text)
    except ValueError:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” is no day and month. Type for example 20/6."), text=text
        ) from None
    return day_words(found).rpartition("/")[0]
