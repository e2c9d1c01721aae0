"""The platform's own fonts."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication


def monospace() -> QFont:
    """The platform's monospace font; Hangul in it looks as elsewhere in the window."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies([QFontInfo(font).family(), QApplication.font().family()])
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font
