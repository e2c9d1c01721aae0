"""Where something will be soon: its frame, so that nothing jumps when it comes."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from .naming import named


def place(name: str, bar: int, spacing: int) -> QWidget:
    """An empty card under room for a bar, ``bar`` pixels high."""
    held = named(QWidget(), name)
    layout = QVBoxLayout(held)
    layout.setContentsMargins(0, bar + spacing, 0, 0)
    layout.addWidget(named(QFrame(), f"{name}-card", "card"))
    return held
