"""Says something to whoever listens to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(source: QWidget, sentence: str) -> None:
    """Let it be read out, once what is being read has ended."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))
