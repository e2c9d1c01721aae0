"""Reads values of an ini file, where everything is words and a person may have written anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings


class Stored:
    """Values by name; one that makes no sense is as good as none."""

    def __init__(self, store: QSettings) -> None:
        self._store = store
        self.changed: Callable[[], None] = _nothing
        """Called after something was kept."""

    def words(self, name: str) -> str:
        """Words; empty when there are none."""
        held = self._store.value(name, "")
        return held if isinstance(held, str) else ""

    def flag(self, name: str, *, default: bool) -> bool:
        """Yes or no."""
        return str(self._store.value(name, default)).lower() == "true"

    def number(self, name: str, *, default: int, least: int, most: int) -> int:
        """A whole number between two others."""
        held = str(self._store.value(name, default))
        number = int(held) if held.removeprefix("-").isdecimal() else default
        return number if least <= number <= most else default

    def keep(self, name: str, value: str | bool | int) -> None:
        """Remember a value."""
        self._store.setValue(name, value)
        self.changed()


def _nothing() -> None:
    """Nobody wants to know."""
