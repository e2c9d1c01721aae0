"""Opens the window."""

from __future__ import annotations

import os
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from bouncebook.errors import BouncebookError

from .application import application
from .later import Later
from .settings import Settings
from .single import Instance
from .startup import complete, open_window, tell_failure
from .undelayed import end_undelayed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .window import MainWindow


def run_window(*, smoke: bool, files: Sequence[Path] = ()) -> int:
    """Open the window until it is closed; with ``smoke``, look whether it opens and works.

    Returns:
        The exit status: 0, or 1 after telling why not.
    """
    return _run_smoke() if smoke else _run(files)


def _run(files: Sequence[Path]) -> int:
    running = application()
    settings = Settings()
    instance = Instance(settings.folder)
    if not instance.is_first and instance.hand_over(files):
        return 0
    try:
        window = open_window(settings)
    except BouncebookError as error:
        tell_failure(error, settings.language)
        return 1
    instance.asked.connect(window.come_forward)
    Later(window, due=window.painted).add(_after_first_paint(window, instance, files))
    window.show()
    status = running.exec()
    instance.close()
    return status


def _after_first_paint(window: MainWindow, instance: Instance, files: Sequence[Path]) -> Iterator[None]:
    from .crash import Crashes, keep_no_memory

    instance.listen()
    keep_no_memory()
    Crashes(window.program.language, window).install()
    try:
        yield from complete(window)
    except BouncebookError as error:
        tell_failure(error, window.program.settings.language)
        QApplication.exit(1)
        return
    end_undelayed()
    window.contents.own.read_at_start()
    if files:
        window.intake.open_files(files)


def _run_smoke() -> int:
    """Without a display, and without a trace in the person's settings."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import tempfile

    running = application()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "smoke.ini"), QSettings.Format.IniFormat))
        try:
            window = open_window(settings)
            deque(complete(window), maxlen=0)
            from .smoke import what_is_wrong

            wrong = what_is_wrong(window)
        except BouncebookError as error:
            tell_failure(error, settings.language, show=False)
            return 1
    running.quit()
    if wrong:
        sys.stderr.write(f"{wrong}\n")
    return 1 if wrong else 0
