"""Qt's application object, as this program wants it."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from bouncebook import __version__


def application() -> QApplication:
    """The one of this process, made now if there is none.

    The style is named to Qt as an argument: set from Python it would come back as an object, whose
    hundreds of constants take 5 ms to make.
    """
    held = QApplication.instance()
    made = held if isinstance(held, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])
    made.setApplicationName("Bouncebook")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("bouncebook")
    return made
