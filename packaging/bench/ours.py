"""Bouncebook's window, watched."""

from bouncebook.gui.undelayed import begin_undelayed

begin_undelayed()  # as the program itself begins

from clock import Clock  # noqa: E402  # after the beginning
from PySide6.QtWidgets import QPlainTextEdit  # noqa: E402

from bouncebook.gui import app  # noqa: E402

make = app.open_window
clocks = []


def watched(settings: object) -> object:
    """The window, with a clock on its text area."""
    window = make(settings)
    clocks.append(Clock(window.findChild(QPlainTextEdit)))
    return window


app.open_window = watched
raise SystemExit(app.run_window(smoke=False))
