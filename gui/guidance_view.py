"""Shows the explanation: text that can be selected, no link that can be clicked, nothing loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from .fonts import monospace
from .letters import letters
from .viewport import viewport

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QResizeEvent

    from bouncebook.own.mark import Mark
    from bouncebook.wording import Explanation

    from .language import Language
    from .subject import Subject
    from .theme import Theme

_TWO_COLUMNS = 36
"""Line heights of width that the two lists of steps need to stand side by side."""


class GuidanceView(QTextBrowser):
    """One explanation, without its verdict."""

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        letters().changed.connect(self.follow_font)
        self.setObjectName("guidance")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(18)
        self.document().setIndentWidth(20)
        self._language = language
        self._theme = theme
        self._found: Explanation | None = None
        self._subject: Subject | None = None
        self._notes: tuple[Mark, ...] = ()
        self._side_by_side = False
        theme.changed.connect(self._render)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the name anew; the explanation comes in other words from whoever shows it."""
        self.setAccessibleName(self._language.ui("explanation"))

    def show_explanation(self, found: Explanation, subject: Subject) -> None:
        """Show this one, from its beginning; in its place when it is the same one in other words."""
        is_same = subject == self._subject
        self._found = found
        self._subject = subject
        self._render()
        if not is_same:
            self.verticalScrollBar().setValue(0)

    def show_notes(self, notes: tuple[Mark, ...]) -> None:
        """Show what the team noted on it."""
        if notes != self._notes:
            self._notes = notes
            self._render()

    def _render(self) -> None:
        if self._found is None or self._subject is None:
            return
        from .guidance_html import guidance_css, guidance_html

        place = self.verticalScrollBar().value()
        self.document().setDefaultStyleSheet(guidance_css(self._theme.colors, monospace()))
        self._side_by_side = self._fits_side_by_side()
        texts = self._language.texts
        html = guidance_html(self._found, self._subject, texts, self._notes, side_by_side=self._side_by_side)
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)

    def follow_font(self) -> None:
        """Follow the program's font."""
        self._render()

    def _fits_side_by_side(self) -> bool:
        return viewport(self).width() > self.fontMetrics().height() * _TWO_COLUMNS

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded."""
        del kind, name
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two lists under each other where they do not fit side by side."""
        super().resizeEvent(event)
        if self._fits_side_by_side() != self._side_by_side:
            self._render()
