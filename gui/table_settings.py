"""What the window remembers of the table: its columns, its sorting, and what it is narrowed down to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .stored import Stored


class TableSettings:
    """The remembered choices, with what holds before anything was chosen."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    @property
    def columns(self) -> list[int]:
        """The widths of the columns as a person set them; empty when nobody did."""
        held = self._stored.words("window/columns").split(" ")
        return [int(width) for width in held] if all(width.isdecimal() for width in held) else []

    @columns.setter
    def columns(self, widths: list[int]) -> None:
        self._stored.keep("window/columns", " ".join(map(str, widths)))

    @property
    def sorting(self) -> tuple[int, bool]:
        """The column that sorts, and whether it does so downwards; -1 for none."""
        return (
            self._stored.number("sort/column", default=-1, least=-1, most=99),
            self._stored.flag("sort/down", default=False),
        )

    @sorting.setter
    def sorting(self, chosen: tuple[int, bool]) -> None:
        self._stored.keep("sort/column", chosen[0])
        self._stored.keep("sort/down", chosen[1])

    def filter(self, name: str) -> str:
        """What the table was narrowed down to; empty for all."""
        return self._stored.words(f"filter/{name}")

    def keep_filter(self, name: str, chosen: str | None) -> None:
        """Remember what the table is narrowed down to."""
        self._stored.keep(f"filter/{name}", chosen or "")
