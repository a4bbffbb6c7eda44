"""Deadlines as an iCalendar file (RFC 5545): all-day entries that remind 7, 3 and 1 days before, in the morning."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path

from icalendar import Alarm, Calendar, Event

from desktop import paths
from desktop.catalogue.periods import period_label
from desktop.catalogue.words import words
from desktop.domain.base.period import Period
from desktop.domain.base.text import day_words, printable
from desktop.domain.out.deadline_calendar import ALARM_DAYS, Agenda, Entry

MORNING = timedelta(hours=8)  # an all-day entry begins at midnight; nobody wants to be reminded then
SUMMARY_LENGTH = 100

_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def write_calendar(agenda: Agenda, path: Path, now: datetime) -> None:
    """Write an agenda to `path` (.ics), whole or not at all; `now` (with its time zone) stamps the entries.

    Written again later, the entries keep their names (UID), so a calendar that takes the new file replaces them.
    """
    say, calendar = words(), Calendar()
    name = f"{agenda.sender.issuer} - {agenda.unit}" if agenda.unit else agenda.sender.issuer
    calendar.add("prodid", "-//So Ke hoach//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", say("calendar-file.name", office=printable(name)))
    for entry in agenda.entries:
        calendar.add_component(_event(entry, agenda, now))
    paths.write_atomic(path, calendar.to_ical())


def _event(entry: Entry, agenda: Agenda, now: datetime) -> Event:
    say, event = words(), Event()
    text = _short(printable(entry.text))
    if entry.period and not _DATE.fullmatch(entry.period):  # one of several dates due says no more than its day
        text = say("calendar-file.of-period", text=text, period=period_label(Period.parse(entry.period)))
    summary = _report(text) if entry.report else say("calendar-file.summary", text=text)
    lines = [entry.text]
    if entry.last_day is not None:
        lines.append(say("calendar-file.last-day", day=day_words(entry.last_day)))
    if entry.unit:
        lines.append(say("calendar-file.unit", unit=entry.unit))
    if entry.source:
        lines.append(say("calendar-file.source", number=entry.source))
    lines.append(agenda.sender.issuer)
    event.add("uid", entry.uid)
    event.add("dtstamp", now)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", printable(summary))
    event.add("description", printable("\n".join(lines)))
    event.add("transp", "TRANSPARENT")  # a deadline does not make anybody busy
    for days in ALARM_DAYS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", say("calendar-file.alarm", days=days, text=text))
        alarm.add("trigger", MORNING - timedelta(days=days))
        event.add_component(alarm)
    return event


def _report(text: str) -> str:
    """Return the summary of a report to hand in, without saying twice that it is one."""
    said = words()("calendar-file.report", text="").strip(" :")
    if text.casefold().startswith(f"{said} ".casefold()):
        return text
    return words()("calendar-file.report", text=text)


def _short(text: str) -> str:
    if len(text) <= SUMMARY_LENGTH:
        return text
    return f"{text[:SUMMARY_LENGTH].rsplit(' ', 1)[0].rstrip(',;. ')} …"
