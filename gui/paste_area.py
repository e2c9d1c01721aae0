"""The area that takes what came back, as pasted, and marks what the explanation rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from .letters import letters
from .marks import Marks
from .shown import Shown, as_typed, shown
from .viewport import viewport

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QInputMethodEvent, QResizeEvent

    from bouncebook.model import Span

    from .language import Language
    from .pasted import Paste
    from .theme import Theme

_MARGIN = 10
_PAUSE = 200
"""Milliseconds after a key before typed text is read."""

_MOST_UNDONE = 50
"""Steps after which a new paste forgets those before it: a day's pastes would stay in memory."""


class PasteArea(QPlainTextEdit):
    """Takes text, pages and files; a paste takes the place of the last one.

    Attributes:
        given: there is something else to read, a ``Paste``.
        files_given: files were dropped or pasted.
        page_given: a page was, too long to be read at once.
        emptiness_changed: it became empty, or is no longer.
    """

    given = Signal(object)
    files_given = Signal(list)
    page_given = Signal(str)
    emptiness_changed = Signal(bool)

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        letters().changed.connect(self.follow_font)
        theme.changed.connect(self.follow_font)  # another style sheet forgets the font
        self.setObjectName("paste-area")
        self.setTabChangesFocus(True)
        self._language = language
        self._shown = shown("")
        self._marks = Marks(self, theme)
        self._composing = False
        self._typing = False
        self._overlay: QWidget | None = None
        self._ground = viewport(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.read_now)
        self.textChanged.connect(self._edited)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self.setAccessibleName(self._language.ui("paste-area"))

    @property
    def shown(self) -> Shown:
        """What the area shows, and of what."""
        return self._shown

    def set_paste(self, paste: Paste) -> None:
        """Show this paste in place of what is there; Ctrl+Z brings that back."""
        from PySide6.QtGui import QTextCursor

        self._shown = shown(paste.text)
        self._marks.put((), self._shown)
        self._typing = False
        if self.document().availableUndoSteps() > _MOST_UNDONE:
            self._forget()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._shown.text)
        self._pause.stop()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._tell_emptiness()
        self.given.emit(paste)

    def _forget(self) -> None:
        """Let go of what can be undone: a document keeps every letter it ever held, until it is cleared."""
        from PySide6.QtGui import QTextCursor

        document, text = self.document(), self._typed()
        document.setUndoRedoEnabled(False)
        document.clear()
        QTextCursor(document).insertText(text)
        document.setUndoRedoEnabled(True)

    def mark(self, spans: Iterable[Span | None]) -> None:
        """Mark these places of the paste; the first comes into view, unless someone is typing."""
        self._marks.put(spans, self._shown)
        if not (self._typing and self.hasFocus()):
            self._marks.show_first()

    def read_now(self) -> None:
        """Read what was typed, without waiting for the pause."""
        self._pause.stop()
        text = self._typed()
        if text == self._shown.text:
            return
        from .pasted import pasted_text

        self._typing = True
        kept = self._shown.source[self._shown.end :]
        paste = pasted_text(as_typed(text) + kept)
        self._shown = Shown(paste.text, len(paste.text) - len(kept))
        self.given.emit(paste)

    def set_overlay(self, overlay: QWidget) -> None:
        """Show this widget over the area while it is empty."""
        overlay.setParent(self._ground)
        overlay.setGeometry(self._ground.rect())
        self._overlay = overlay
        self._tell_emptiness()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What lies over the area is as large as it."""
        super().resizeEvent(event)
        if self._overlay is not None:
            self._overlay.setGeometry(self._ground.rect())

    def _typed(self) -> str:
        return self.document().toRawText().replace("\u2029", "\n")

    def _edited(self) -> None:
        """Every step of a composed syllable comes here too, with the text as it was."""
        self._tell_emptiness()
        if self._typed() != self._shown.text:
            self._pause.start()

    def _tell_emptiness(self) -> None:
        empty = self.document().isEmpty() and not self._composing
        if self._overlay is not None:
            self._overlay.setVisible(empty)
        self.emptiness_changed.emit(empty)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, pages and files."""
        return source.hasText() or source.hasHtml() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files are opened; text takes the place of the selection, or of everything."""
        from .clipboard import dropped_files, long_page, text_of

        paths = dropped_files(source)
        if paths:
            self.files_given.emit(paths)
        elif (page := long_page(source)) is not None:
            self.page_given.emit(page)
        elif self.textCursor().hasSelection():
            self.textCursor().insertText(shown(text_of(source)).text)
            self.read_now()
        else:
            from .pasted import pasted_text

            self.set_paste(pasted_text(text_of(source)))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Make way for a syllable that is being composed in the empty area."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._tell_emptiness()

    def follow_font(self) -> None:
        """The platform's monospace font, as large as the program's; an area not yet seen needs none."""
        from .fonts import monospace

        self.setFont(monospace())
        self.document().setDocumentMargin(_MARGIN)
