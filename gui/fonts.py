"""The platform's own fonts, and a Korean one for systems without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook import locate

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_KOREAN = "NotoSansCJKkr-Regular-subset.otf"


def monospace() -> QFont:
    """The platform's monospace font; Hangul in it looks as elsewhere in the window."""
    from PySide6.QtGui import QFontDatabase, QFontInfo
    from PySide6.QtWidgets import QApplication

    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies([QFontInfo(font).family(), QApplication.font().family()])
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font


def ensure_korean() -> bool:
    """Bring a Korean font along where the system has none; whether that was needed and done."""
    from PySide6.QtGui import QFontDatabase

    if QFontDatabase.families(QFontDatabase.WritingSystem.Korean):
        return False
    return QFontDatabase.addApplicationFont(str(locate.resources() / "fonts" / _KOREAN)) >= 0
