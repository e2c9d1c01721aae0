"""Light, dark, or as the system is; nothing of ours when the system asks for high contrast."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from .colors import DARK, LIGHT, Colors
from .palettes import from_palette, to_palette
from .stylesheet import contrast_sheet, style_sheet
from .undisturbed import undisturbed

_FRAME = 130


class Mode(StrEnum):
    """What a person can choose in the menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The colours in use.

    Attributes:
        colors: every colour by what it is for.
        mode: what was chosen.
        changed: they are others now; whoever paints, paints again.
    """

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = mode
        self.colors: Colors = LIGHT
        # Both are kept: asked for again, shiboken takes the second for an object that is gone.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._apply)
        QApplication.setPalette(QPalette())  # not that of an earlier theme
        self._system_palette = QApplication.palette()
        self._apply()

    def choose(self, mode: Mode) -> None:
        """Use this mode from now on."""
        self.mode = mode
        self._apply()

    def is_dark(self) -> bool:
        """Whether dark colours are to be used."""
        if self.mode is not Mode.SYSTEM:
            return self.mode is Mode.DARK
        scheme = self._hints.colorScheme()
        if scheme is Qt.ColorScheme.Unknown:
            return _is_dark(self._system_palette)
        return scheme is Qt.ColorScheme.Dark

    def wants_contrast(self) -> bool:
        """Whether the system asks for high contrast."""
        return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast

    def _follow(self) -> None:
        if self.mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        with undisturbed():
            self._colour()
        self.changed.emit()

    def _colour(self) -> None:
        if self.wants_contrast():
            QApplication.setPalette(QPalette())
            self.colors = from_palette(QApplication.palette())
            _set_style_sheet(contrast_sheet())
        else:
            self.colors = DARK if self.is_dark() else LIGHT
            QApplication.setPalette(to_palette(self.colors))
            _set_style_sheet(style_sheet(self.colors))
        _frame_boxes(self.colors)


def _frame_boxes(colors: Colors) -> None:
    """Fusion draws the frame of a box to tick from the window's colour: in the dark it cannot be seen."""
    palette = QApplication.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colors.muted).lighter(_FRAME))
    for kind in ("QCheckBox", "QRadioButton"):
        # The stub asks for bytes, the binding for a str.
        QApplication.setPalette(palette, kind)  # type: ignore[arg-type]


def _set_style_sheet(sheet: str) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet(sheet)


def _is_dark(palette: QPalette) -> bool:
    window: QColor = palette.window().color()
    return window.lightness() < palette.windowText().color().lightness()
