"""Loads all that the window is made of, and tells a person when that fails."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from bouncebook.errors import BouncebookError
from bouncebook.texts import LANGUAGES, load_texts

from .fonts import ensure_korean
from .language import Language, system_language
from .program import Program
from .theme import Theme
from .window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bouncebook.catalog import Catalog
    from bouncebook.texts import Texts

    from .settings import Settings

_SEEN = (".explanation_panel", ".code_panel", ".contents")
_READING = ("bouncebook.unwrap.message", "bouncebook.diagnosing")
"""What takes longest to import, one a step."""


def load_program(settings: Settings) -> Program:
    """One language, theme and settings; the rest comes when it is needed.

    Raises:
        BouncebookError: ``data-broken``.
    """
    return Program(_load_catalog, Language(load_texts, settings.language), Theme(settings.mode), settings)


def open_window(settings: Settings) -> MainWindow:
    """The window, made but not shown, with nothing in it but what is seen first.

    Raises:
        BouncebookError: ``data-broken``, also when a word that the window needs is missing.
    """
    program = load_program(settings)
    if program.language.code == "ko":
        ensure_korean()
    with _missing_words_told():
        return MainWindow(program, at_once=False)


def complete(window: MainWindow) -> Iterator[None]:
    """Step by step, all that the window need not have to be seen.

    Raises:
        BouncebookError: ``data-broken``.
    """
    window.furnish()
    yield
    _check_same_keys(window.program.language.all)
    yield
    ensure_korean()
    yield
    yield from _imported(_SEEN)
    _ = window.program.catalog
    yield
    with _missing_words_told():
        contents = window.contents
    yield
    from .icon import app_icon

    QApplication.setWindowIcon(app_icon())
    yield
    yield from _imported(_READING)
    yield from contents.get_ready()


def _imported(modules: Iterable[str]) -> Iterator[None]:
    for module in modules:
        import_module(module, __package__)
        yield


@contextmanager
def _missing_words_told() -> Iterator[None]:
    try:
        yield
    except (KeyError, IndexError) as error:
        raise BouncebookError("data-broken", path="i18n", place=str(error), reason="missing") from error


def failure_sentence(error: BouncebookError, language: str) -> str:
    """The error in the person's language, in the other one, or in both when no language can be read."""
    for code in (language, *LANGUAGES):
        try:
            return load_texts(code).error(error)
        except (BouncebookError, KeyError, IndexError):
            continue
    return _in_both_languages(error)


def tell_failure(error: BouncebookError, language: str = "", *, show: bool = True) -> None:
    """Say on the terminal, and in a window, why the program cannot start."""
    sentence = failure_sentence(error, language or system_language())
    sys.stderr.write(f"{sentence}\n")
    if show:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Critical, "Bouncebook", "")
        box.setObjectName("start-failure")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.exec()


def _load_catalog() -> Catalog:
    from bouncebook.catalog import load_catalog

    return load_catalog()


def _check_same_keys(texts: Mapping[str, Texts]) -> None:
    """What one language can say, the other can: a switch must not fail later."""
    for section in texts[LANGUAGES[0]].sections:
        held = {code: set(texts[code].sections[section]) for code in LANGUAGES}
        for key in set.union(*held.values()):
            for code in LANGUAGES:
                if key not in held[code]:
                    raise BouncebookError(
                        "data-broken", path=f"{code}.json", place=section, reason=f"{key!r} is missing"
                    )


def _in_both_languages(error: BouncebookError) -> str:
    """The only words for people outside the language files: these cannot be read."""
    facts = " ".join(part for part in error.fields.values() if part)
    return (
        "Bouncebook의 자료 파일을 읽을 수 없습니다. 프로그램을 다시 설치해 주십시오.\n"
        f"Bouncebook cannot read its own data. Please install the program again.\n\n{facts}"
    )
