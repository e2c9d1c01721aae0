"""What the window remembers: an ini file in the platform's place. Never anything that was pasted."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from bouncebook.texts import LANGUAGES

from .language import system_language
from .settings_file import has_room, is_cut_off, open_store, settings_path
from .stored import Stored
from .theme import Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .table_settings import TableSettings
    from .ticket_settings import TicketSettings


class Settings:
    """The remembered choices, with what holds before anything was chosen.

    Attributes:
        set_aside: where settings were put that could not be read; to be told once.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        self.set_aside: Path | None = None
        if store is None:
            store, self.set_aside = open_store(settings_path())
        self._store = store
        self._stored = Stored(store)

    @cached_property
    def table(self) -> TableSettings:
        """What is remembered of the table."""
        from .table_settings import TableSettings

        return TableSettings(self._stored)

    @cached_property
    def ticket(self) -> TicketSettings:
        """What is remembered of tickets."""
        from .ticket_settings import TicketSettings

        return TicketSettings(self._stored)

    def when_changed(self, call: Callable[[], None]) -> None:
        """Call this after something was chosen, from now on."""
        self._stored.changed = call

    def sync(self) -> bool:
        """Write what was chosen so far; whether the disk took it."""
        self._store.sync()
        path = Path(self._store.fileName())
        is_cut = path.exists() and is_cut_off(path.read_bytes())
        return self._store.status() is QSettings.Status.NoError and not is_cut

    @property
    def can_be_kept(self) -> bool:
        """Whether the place of the settings can be written to, and has room."""
        return self._store.isWritable() and has_room(self.folder)

    @property
    def folder(self) -> Path:
        """Where the settings are."""
        return Path(self._store.fileName()).parent

    @property
    def language(self) -> str:
        """The chosen language, else the system's."""
        chosen = self._stored.words("language")
        return chosen if chosen in LANGUAGES else system_language()

    @language.setter
    def language(self, code: str) -> None:
        self._stored.keep("language", code)

    @property
    def mode(self) -> Mode:
        """The chosen theme, else as the system is."""
        chosen = self._stored.words("theme")
        return Mode(chosen) if chosen in list(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._stored.keep("theme", str(mode))

    @property
    def offer(self) -> bool:
        """Whether to ask about returned mail on the clipboard."""
        return self._stored.flag("offer", default=False)

    @offer.setter
    def offer(self, offer: bool) -> None:
        self._stored.keep("offer", offer)

    @property
    def zoom(self) -> int:
        """The size of texts in percent."""
        return self._stored.number("zoom", default=100, least=50, most=200)

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._stored.keep("zoom", percent)

    @property
    def own_files(self) -> tuple[Path, ...]:
        """The team's files; one in or below the folder of the settings is carried around with them."""
        names = self._stored.words("team/files").split("\n")
        return tuple(self.folder / name for name in names if name and "\0" not in name)

    @own_files.setter
    def own_files(self, paths: Sequence[Path]) -> None:
        names = (
            path.relative_to(self.folder) if path.is_relative_to(self.folder) else path for path in paths
        )
        self._stored.keep("team/files", "\n".join(str(name) for name in names if "\n" not in str(name)))

    def state(self, name: str) -> QByteArray:
        """The remembered geometry of a part of the window; empty when there is none."""
        held = self._store.value(f"window/{name}")
        return held if isinstance(held, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Remember the geometry of a part of the window."""
        self._store.setValue(f"window/{name}", state)
