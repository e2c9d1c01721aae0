"""Bouncebook's window, watched."""

from clock import Clock
from PySide6.QtWidgets import QPlainTextEdit

from bouncebook.gui import app

make = app.open_window
clocks = []


def watched(settings):
    """The window, with a clock on its text area."""
    window = make(settings)
    clocks.append(Clock(window.findChild(QPlainTextEdit)))
    return window


app.open_window = watched
raise SystemExit(app.run_window(smoke=False))
