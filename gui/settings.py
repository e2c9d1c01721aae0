"""What the window remembers: an ini file in the platform's place. Never anything that was pasted."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from bouncebook.team import TeamWords
from bouncebook.texts import LANGUAGES

from .language import system_language
from .theme import Mode
from .ticket import Part

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        """Whether the local parts of addresses are masked in what is copied."""
        return self._flag("mask", default=True)

    @mask.setter
    def mask(self, mask: bool) -> None:
        self._store.setValue("mask", mask)

    @property
    def mask_hosts(self) -> bool:
        """Whether IP addresses and host names are masked in what is copied."""
        return self._flag("mask-hosts", default=False)

    @mask_hosts.setter
    def mask_hosts(self, mask: bool) -> None:
        self._store.setValue("mask-hosts", mask)

    @property
    def copy_languages(self) -> str:
        """``own``, ``other`` or ``both``: what the copy button copies."""
        chosen = str(self._store.value("copy/languages", ""))
        return chosen if chosen in ("own", "other", "both") else "own"

    @copy_languages.setter
    def copy_languages(self, chosen: str) -> None:
        self._store.setValue("copy/languages", chosen)

    @property
    def copy_part(self) -> Part:
        """How much of an explanation is copied."""
        chosen = str(self._store.value("copy/part", ""))
        return Part(chosen) if chosen in list(Part) else Part.EVERYTHING

    @copy_part.setter
    def copy_part(self, part: Part) -> None:
        self._store.setValue("copy/part", str(part))

    @property
    def team(self) -> dict[str, TeamWords]:
        """Greeting, closing and signature, by language."""
        return {code: self._team_words(code) for code in LANGUAGES}

    @team.setter
    def team(self, team: Mapping[str, TeamWords]) -> None:
        for code, words in team.items():
            for field in fields(words):
                self._store.setValue(f"team/{code}-{field.name}", getattr(words, field.name))

    def _team_words(self, code: str) -> TeamWords:
        held = {field.name: self._store.value(f"team/{code}-{field.name}", "") for field in fields(TeamWords)}
        return TeamWords(**{name: words if isinstance(words, str) else "" for name, words in held.items()})

    def _flag(self, name: str, *, default: bool) -> bool:
        return str(self._store.value(name, default)).lower() == "true"

    def state(self, name: str) -> QByteArray:
        """The remembered geometry of a part of the window; empty when there is none."""
        held = self._store.value(f"window/{name}")
        return held if isinstance(held, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Remember the geometry of a part of the window."""
        self._store.setValue(f"window/{name}", state)
