"""What comes from the clipboard or is dropped, and what goes to the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from .ticket_forms import Ticket

_LONG_PAGE = 50_000
"""Characters."""


def dropped_files(data: QMimeData) -> list[Path]:
    """The files of what was dropped or pasted, when it is files."""
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def text_of(data: QMimeData) -> str:
    """Its text; a page without a text form is read as the text a person sees."""
    text = data.text() if data.hasText() else ""
    if text or not data.hasHtml():
        return text
    from bouncebook.unwrap.html_text import html_to_text

    return html_to_text(data.html()).strip()


def long_page(data: QMimeData) -> str | None:
    """Its page, when it has no text form and takes more than a moment to read."""
    if not data.hasHtml() or (data.hasText() and data.text()):
        return None
    page = data.html()
    return page if len(page) > _LONG_PAGE else None


def clipboard_data() -> QMimeData:
    """What the clipboard holds; nothing when the platform does not say."""
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if held is None else held


def put_on_clipboard(ticket: Ticket) -> None:
    """All forms at once: the program that pastes it takes the one it can use."""
    data = QMimeData()
    data.setText(ticket.plain)
    data.setHtml(ticket.html)
    data.setData("text/markdown", ticket.markdown.encode())
    QGuiApplication.clipboard().setMimeData(data)
