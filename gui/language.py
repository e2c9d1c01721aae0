"""The language of the window, and the one signal that says it is another now."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from bouncebook.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bouncebook.texts import Texts


class Language(QObject):
    """All texts, and which of them the window speaks.

    Attributes:
        changed: every widget puts its words anew; nothing else changes.
    """

    changed = Signal()

    def __init__(self, load: Callable[[str], Texts], code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._first = (code, load(code))
        self._code = code
        self._qt_words = QTranslator(self)
        self._translate_qt()

    @cached_property
    def all(self) -> Mapping[str, Texts]:
        """The texts of every language, by its code; a window that is not seen yet needs one of them."""
        code, texts = self._first
        return {held: texts if held == code else self._load(held) for held in LANGUAGES}

    @property
    def code(self) -> str:
        """``ko`` or ``en``."""
        return self._code

    @property
    def texts(self) -> Texts:
        """The words of the window."""
        code, texts = self._first
        return self.all[self._code] if "all" in vars(self) or self._code != code else texts

    @property
    def other(self) -> Texts:
        """The words of the language that the window does not speak."""
        return next(texts for code, texts in self.all.items() if code != self._code)

    def ui(self, key: str, **fields: object) -> str:
        """A sentence or label of the interface."""
        return self.texts.ui(key, **fields)

    def adopt(self, texts: Mapping[str, Texts]) -> None:
        """Say other words in the same languages: a team's files were read."""
        self.all = texts
        self.changed.emit()

    def choose(self, code: str) -> None:
        """Speak this language from now on."""
        if code == self._code or code not in LANGUAGES:
            return
        self._code = code
        self._translate_qt()
        self.changed.emit()

    def _translate_qt(self) -> None:
        """Qt's own words (OK, Cancel, the menus of text fields); English is what it speaks by itself."""
        QCoreApplication.removeTranslator(self._qt_words)
        if self._code == "en":
            return
        from PySide6.QtCore import QLibraryInfo

        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qt_words.load(f"qtbase_{self._code}", folder):
            QCoreApplication.installTranslator(self._qt_words)


def system_language() -> str:
    """The first of the system's languages that we speak, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"
