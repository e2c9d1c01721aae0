"""What the window remembers: an ini file in the platform's place. Never anything that was pasted."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from bouncebook.team import TeamWords
from bouncebook.texts import LANGUAGES

from .language import system_language
from .settings_file import open_store, settings_path
from .theme import Mode
from .ticket import Part

if TYPE_CHECKING:
    from collections.abc import Mapping


class Settings:
    """The remembered choices, with what holds before anything was chosen."""

    def __init__(self, store: QSettings | None = None) -> None:
        self.set_aside: Path | None = None
        """Where settings were put that could not be read; to be told once."""
        if store is None:
            store, self.set_aside = open_store(settings_path())
        self._store = store

    @property
    def folder(self) -> Path:
        """Where the settings are."""
        return Path(self._store.fileName()).parent

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
    def offer(self) -> bool:
        """Whether to ask about returned mail on the clipboard."""
        return self._flag("offer", default=False)

    @offer.setter
    def offer(self, offer: bool) -> None:
        self._store.setValue("offer", offer)

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

    @property
    def zoom(self) -> int:
        """The size of texts in percent."""
        return self._number("zoom", default=100, least=50, most=200)

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.setValue("zoom", percent)

    @property
    def columns(self) -> list[int]:
        """The widths of the table's columns as a person set them; empty when nobody did."""
        held = str(self._store.value("window/columns", "")).split(" ")
        return [int(width) for width in held] if all(width.isdecimal() for width in held) else []

    @columns.setter
    def columns(self, widths: list[int]) -> None:
        self._store.setValue("window/columns", " ".join(map(str, widths)))

    @property
    def sorting(self) -> tuple[int, bool]:
        """The column that sorts the table, and whether it does so downwards; -1 for none."""
        return (
            self._number("sort/column", default=-1, least=-1, most=99),
            self._flag("sort/down", default=False),
        )

    @sorting.setter
    def sorting(self, chosen: tuple[int, bool]) -> None:
        self._store.setValue("sort/column", chosen[0])
        self._store.setValue("sort/down", chosen[1])

    def filter(self, name: str) -> str:
        """What the table was narrowed down to; empty for all."""
        return str(self._store.value(f"filter/{name}", ""))

    def keep_filter(self, name: str, chosen: str | None) -> None:
        """Remember what the table is narrowed down to."""
        self._store.setValue(f"filter/{name}", chosen or "")

    def _number(self, name: str, *, default: int, least: int, most: int) -> int:
        held = str(self._store.value(name, default))
        number = int(held) if held.removeprefix("-").isdecimal() else default
        return number if least <= number <= most else default

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
