"""Where the executable begins: PyInstaller runs a script, not an entry point.

A file manager starts a program with a file, which the command line would take
for a command; the window opens with it instead.
"""

import sys
from pathlib import Path

from bouncebook.gui.__main__ import main

COMMANDS = ("explain", "lookup")


def handed_file() -> Path | None:
    """The one argument, if it is a file."""
    arguments = sys.argv[1:]
    if len(arguments) != 1 or arguments[0].startswith("-") or arguments[0] in COMMANDS:
        return None
    path = Path(arguments[0])
    return path if path.is_file() else None


def open_with(path: Path) -> int:
    """Open the window, and the file in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from bouncebook.gui.app import run_window
    from bouncebook.gui.window import MainWindow

    def hand_over() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.intake.open_file(path)

    application = QApplication(sys.argv[:1])
    QTimer.singleShot(0, application, hand_over)
    return run_window(smoke=False)


if __name__ == "__main__":
    handed = handed_file()
    raise SystemExit(open_with(handed) if handed else main())
