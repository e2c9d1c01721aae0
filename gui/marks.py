"""Marks in the paste what its explanation rests on."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QPlainTextEdit

    from bouncebook.model import Span

    from .shown import Shown
    from .theme import Theme


_MOST = 500
"""Places that are marked: more take the area too long to paint."""


class Marks(QObject):
    """The marked places of a text area, in the colours of the theme."""

    def __init__(self, area: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(area)
        self._area = area
        self._theme = theme
        self._cursors: list[QTextCursor] = []
        theme.changed.connect(self._paint)

    def put(self, spans: Iterable[Span | None], shown: Shown) -> None:
        """Mark these places of the text as it was given; what is None has no place in it."""
        before = self._cursors
        visible = (span for span in spans if span is not None and span.start < shown.end)
        self._cursors = [self._cursor(span, shown) for span in islice(visible, _MOST)]
        if before or self._cursors:
            self._paint()

    def show_first(self) -> None:
        """Bring the first one into view, with the text cursor before it."""
        if self._cursors:
            from PySide6.QtGui import QTextCursor

            cursor = QTextCursor(self._area.document())
            cursor.setPosition(self._cursors[0].selectionStart())
            self._area.setTextCursor(cursor)
            self._area.centerCursor()

    def _cursor(self, span: Span, shown: Shown) -> QTextCursor:
        from PySide6.QtGui import QTextCursor

        last = self._area.document().characterCount() - 1
        cursor = QTextCursor(self._area.document())
        cursor.setPosition(min(shown.position(span.start), last))
        cursor.setPosition(min(shown.position(span.end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint(self) -> None:
        from PySide6.QtGui import QColor, QTextCharFormat
        from PySide6.QtWidgets import QTextEdit

        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.colors.evidence.fill))
        look.setForeground(QColor(self._theme.colors.evidence.ink))
        selections = []
        for cursor in self._cursors:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = look
            selections.append(selection)
        self._area.setExtraSelections(selections)
