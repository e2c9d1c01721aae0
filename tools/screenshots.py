"""Pictures of the window in every state, language and theme.

Writes ``build/screenshots/*.png`` and the two pictures of the README. Run it
from the root of a checkout: ``python tools/screenshots.py [STATE …]``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "screenshots"
README = {"docs/window-en.png": "one-en-light.png", "docs/window-ko.png": "one-ko-light.png"}
DOUBLE = "double"
"""The argument of the run at 200 %: Qt reads the scale once, when it starts."""

sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from PySide6.QtWidgets import QWidget

    from gui.window import MainWindow

    _Widget = TypeVar("_Widget", bound=QWidget)


def _find(window: MainWindow, kind: type[_Widget], name: str) -> _Widget:
    found = window.findChild(kind, name)
    if found is None:
        raise LookupError(name)
    return found


def _paste(window: MainWindow, text: str) -> None:
    from gui.paste_area import PasteArea
    from gui.pasted import pasted_text

    _find(window, PasteArea, "paste-area").set_paste(pasted_text(text))


def _filter(window: MainWindow) -> None:
    from gui.search_field import SearchField

    _find(window, SearchField, "search").setText("dkim")


def _entry(window: MainWindow) -> None:
    from gui.code_table import CodeTable

    table = _find(window, CodeTable, "code-table")
    window.intake.open_sample("full-mailbox.eml")
    table.reveal("daum.dxns3", "mail")
    table.enter()


def _reasons(window: MainWindow) -> None:
    from gui.guidance_view import GuidanceView

    window.intake.open_sample("full-mailbox.eml")
    bar = _find(window, GuidanceView, "guidance").verticalScrollBar()
    bar.setValue(bar.maximum())


def _no_match(window: MainWindow) -> None:
    from gui.search_field import SearchField

    _find(window, SearchField, "search").setText("no such thing anywhere")


def _dialog(action: str, *, sample: str = "full-mailbox.eml") -> Callable[[MainWindow], None]:
    """Opens the dialog of an action over an explanation."""

    def open_it(window: MainWindow) -> None:
        from PySide6.QtGui import QAction

        window.intake.open_sample("daum-reply-line.txt")
        window.intake.open_sample(sample)
        held = window.findChild(QAction, action)
        if held is None:
            raise LookupError(action)
        held.trigger()

    return open_it


def _search(query: str) -> Callable[[MainWindow], None]:
    def type_it(window: MainWindow) -> None:
        from gui.search_field import SearchField

        _find(window, SearchField, "search").setText(query)

    return type_it


def _large(window: MainWindow) -> None:
    window.intake.open_sample("full-mailbox.eml")
    window.appearance.zoom.larger()
    window.appearance.zoom.larger()
    window.appearance.zoom.larger()


def _files(window: MainWindow) -> None:
    from gui.samples import SAMPLES, sample_path

    window.intake.open_files([sample_path(name) for name in SAMPLES])


STATES: dict[str, Callable[[MainWindow], None]] = {
    "empty": lambda window: window.setFocus(),
    "one": lambda window: window.intake.open_sample("full-mailbox.eml"),
    "several": lambda window: window.intake.open_sample("two-recipients.eml"),
    "line": lambda window: window.intake.open_sample("daum-reply-line.txt"),
    "unknown": lambda window: _paste(window, "안녕하세요.\n내일 회의는 3시입니다.\n"),
    "filtered": _filter,
    "entry": _entry,
    "reasons": _reasons,
    "nomatch": _no_match,
    "meant": _search("mailbx full"),
    "hits": _search("가득"),
    "large": _large,
    "files": _files,
    "preview": _dialog("preview"),
    "settings": _dialog("settings"),
    "history": _dialog("history"),
    "keys": _dialog("keys"),
    "about": _dialog("about"),
}


def main(arguments: list[str]) -> int:
    """Take the pictures of these states, or of all."""
    scale = 2 if DOUBLE in arguments else 1
    states = [name for name in arguments if name in STATES] or list(STATES)
    FOLDER.mkdir(parents=True, exist_ok=True)
    _take(states, scale)
    if scale == 1 and not arguments:
        environment = {**os.environ, "QT_SCALE_FACTOR": "2"}
        subprocess.run([sys.executable, __file__, DOUBLE, "one", "several"], check=True, env=environment)
        for name, source in README.items():
            (ROOT / name).parent.mkdir(exist_ok=True)
            shutil.copyfile(FOLDER / source, ROOT / name)
    return 0


def _take(states: list[str], scale: int) -> None:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from gui.settings import Settings
    from gui.startup import load_program
    from gui.theme import Mode
    from gui.window import MainWindow

    application = QApplication(sys.argv[:1])
    if "NanumBarunGothic" in QFontDatabase.families():
        application.setFont(QFont("NanumBarunGothic", 10))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "shots.ini"), QSettings.Format.IniFormat))
        program = load_program(settings)
        for state, language, mode in product(states, program.language.all, (Mode.LIGHT, Mode.DARK)):
            program.language.choose(language)
            program.theme.choose(mode)
            window = MainWindow(program)
            window.resize(1240, 860)
            window.show()
            application.processEvents()
            STATES[state](window)
            QTest.qWait(450)  # the cross of the search fades in, other words are offered
            suffix = "-200" if scale == 2 else ""
            shown = application.activeModalWidget() or window
            shown.grab().save(str(FOLDER / f"{state}-{language}-{mode}{suffix}.png"))
            if state == "large":
                window.appearance.zoom.normal()
            window.close()
            window.deleteLater()
            application.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
