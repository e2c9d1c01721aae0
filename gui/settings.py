"""What the window remembers: an ini file in the platform's place. Never anything that was pasted."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from bouncebook.texts import LANGUAGES

from .language import system_language
from .theme import Mode


class Settings:
    """The remembered choices, with what holds before anything was chosen."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Bouncebook", "bouncebook"
        )

    @property
    def language(self) -> str:
        """The chosen language, else the system's."""
        chosen = str(self._store.value("language", ""))
        return chosen if chosen in LANGUAGES else system_language()

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def mode(self) -> Mode:
        """The chosen theme, else as the system is."""
        chosen = str(self._store.value("theme", ""))
        return Mode(chosen) if chosen in list(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._store.setValue("theme", str(mode))

    @property
    def mask(self) -> bool:
        """Whether addresses in a server's line are masked in what is copied."""
        return str(self._store.value("mask", "true")).lower() != "false"

    @mask.setter
    def mask(self, mask: bool) -> None:
        self._store.setValue("mask", mask)

    def state(self, name: str) -> QByteArray:
        """The remembered geometry of a part of the window; empty when there is none."""
        held = self._store.value(f"window/{name}")
        return held if isinstance(held, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Remember the geometry of a part of the window."""
        self._store.setValue(f"window/{name}", state)
