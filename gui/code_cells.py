"""What a cell of the table shows, for each role that Qt asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from .cells import cells
from .code_columns import HITS_ROLE, SECTION_ROLE, Column
from .code_rows import SectionRow
from .hits import hits
from .star_icon import mark_icon
from .tips import plain_tip
from .verdicts import verdict_icon

if TYPE_CHECKING:
    from bouncebook.catalog import Entry

    from .code_rows import Row
    from .haystack import Needle
    from .language import Language
    from .theme import Theme

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_READ_OUT = int(Qt.ItemDataRole.AccessibleTextRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_SHAPE = int(Qt.ItemDataRole.DecorationRole)
ROLES = frozenset({_DISPLAY, _TIP, _READ_OUT, _INK, _SHAPE, SECTION_ROLE, HITS_ROLE})
"""All that are answered; Qt asks for a dozen others each time it paints a cell."""
_CODE = int(Column.CODE)
_PERMANENCE = int(Column.PERMANENCE)
_CUT = (int(Column.WORDS), int(Column.MEANING), int(Column.PROVIDER))
"""Columns whose words may not fit."""


class CodeCells:
    """Words, shapes and colours of the rows; the words of an entry are put together once.

    Attributes:
        needles: the words of the query, to be marked where they stand.
        starred: entries with a star.
        noted: entries with a note.
    """

    def __init__(self, language: Language, theme: Theme) -> None:
        self._language = language
        self._theme = theme
        self._said: dict[str, tuple[str, ...]] = {}
        self.needles: tuple[Needle, ...] = ()
        self.starred: frozenset[str] = frozenset()
        self.noted: frozenset[str] = frozenset()

    def words(self, entry: Entry) -> tuple[str, ...]:
        """The words of an entry, column by column."""
        held = self._said.get(entry.id)
        if held is None:
            held = self._said[entry.id] = cells(entry, self._language.texts)
        return held

    def name(self, row: Row) -> str:
        """Phase and count of a section; codes and symbol of an entry."""
        if isinstance(row, SectionRow):
            name = self._language.texts.of("phases", row.phase)
            return self._language.ui("section", phase=name, count=row.size)
        return " ".join(self.words(row.entry)[: Column.WORDS]).strip()

    def forget_words(self) -> None:
        """The language is another one."""
        self._said.clear()

    def show(self, row: Row, column: int, role: int) -> Any:
        """What a cell answers to a role; None for nothing."""
        if isinstance(row, SectionRow):
            return self._section(row, column, role)
        if role == _DISPLAY:
            return self.words(row.entry)[column]
        if role == HITS_ROLE:
            return hits(self.words(row.entry)[column], self.needles) if self.needles else ()
        if column == _CODE:
            return self._mark(row.entry, role)
        if column == _PERMANENCE:
            return self._look(row.entry, role)
        if role == _TIP and column in _CUT:
            return plain_tip(self.words(row.entry)[column])
        return None

    def _mark(self, entry: Entry, role: int) -> Any:
        """A star, or else a note."""
        kind = "star" if entry.id in self.starred else "note" if entry.id in self.noted else ""
        if kind and role == _SHAPE:
            return mark_icon(kind, self._theme.colors.accent.fill)
        if role == _READ_OUT or (kind and role == _TIP):
            codes = self.words(entry)[_CODE] or self._language.ui("said-no-code")
            return self._language.ui(f"marked-{kind}", codes=codes) if kind else codes
        return None

    def _section(self, row: SectionRow, column: int, role: int) -> Any:
        if role == SECTION_ROLE:
            return row.size
        if column == 0 and role == _DISPLAY:
            return self._language.texts.of("phases", row.phase)
        if role == _READ_OUT:
            return self.name(row)
        return None

    def _look(self, entry: Entry, role: int) -> Any:
        colors = self._theme.colors
        if role == _INK:
            return QColor(colors.verdict_text(entry.permanence))
        if role == _SHAPE:
            pair = colors.verdict(entry.permanence)
            return verdict_icon(entry.permanence, fine=False, pair=(pair.fill, pair.ink))
        return None
