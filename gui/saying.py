"""What is said to whoever listens to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .messages import message_of
from .subject import subject_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bouncebook.catalog import Catalog
    from bouncebook.texts import Texts

    from .reader import Reading
    from .subject import Subject


def announce(source: QWidget, sentence: str) -> None:
    """Let it be read out, once what is being read has ended."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))


def said(subject: Subject, catalog: Catalog, texts: Texts) -> str:
    """The verdict, which the eye takes from a shape, and the title."""
    title = subject.explained(catalog, texts).title
    return texts.ui("said-verdict", verdict=subject.verdict(texts), title=title)


def said_of(reading: Reading, catalog: Catalog, texts: Texts) -> str:
    """What came of a paste; the cursor stays in it, so nothing else tells."""
    if not reading.groups:
        return message_of(reading, texts)[0]
    first = said(subject_of(reading.groups[0]), catalog, texts)
    several = len(reading.groups)
    return first if several == 1 else texts.ui("said-first", said=first, count=several)
