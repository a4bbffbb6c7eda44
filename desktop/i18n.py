"""The language of the program: compiled translations for the window and, without one, for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import paths
from desktop.domain.base.errors import UserError
from desktop.domain.base.filling import filled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication

LANGUAGES = ("vi", "en")
_installed: list[object] = []


def install(app: QCoreApplication, language: str) -> None:
    """Translate everything that is shown from now on; `language` is "vi" or "en"."""
    from PySide6.QtCore import QLocale, QTranslator  # the command line needs Qt for words only

    for translator in _installed:
        app.removeTranslator(translator)  # type: ignore[arg-type]
    _installed.clear()
    for name in (f"qtbase_{language}", f"desktop_{language}"):
        path = paths.translation(name)
        translator = QTranslator(app)
        if path.exists() and translator.load(str(path)):
            app.installTranslator(translator)
            _installed.append(translator)
    country = QLocale.Country.Vietnam if language == "vi" else QLocale.Country.UnitedKingdom
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese if language == "vi" else QLocale.Language.English, country))


def sentence(error: UserError) -> str:
    """Return the sentence of `error` in the language in force."""
    from PySide6.QtCore import QCoreApplication

    return _filled(error, lambda source: QCoreApplication.translate("errors", source))


def sentence_in(error: UserError, language: str) -> str:
    """Return the sentence of `error` in a language, without an application object (for the command line)."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    translator.load(str(paths.translation(f"desktop_{language}")))
    return _filled(error, lambda source: translator.translate("errors", source) or source)


def _filled(error: UserError, translate: Callable[[str], str]) -> str:
    """Return the sentence with its values; words among them are translated themselves."""
    values = {name: _filled(value, translate) if isinstance(value, UserError) else value
              for name, value in error.values.items()}  # fmt: skip
    text = translate(error.source)
    return filled(text, **values) if values else text
