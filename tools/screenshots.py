"""Pictures of the window in every state, language and look.

    python tools/screenshots.py [RUN|STATE …]

Writes ``build/screenshots/*.png`` and, when all are taken, the two pictures of the READMEs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "screenshots"
README = {"docs/window-en.png": "one-en-light.png", "docs/window-ko.png": "one-ko-light.png"}
IN_RUN = "--in-run"

sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from PySide6.QtWidgets import QWidget

    from gui.program import Program
    from gui.theme import Theme
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
        window.intake.open_sample("daum-reply-line.txt")
        window.intake.open_sample(sample)
        _act(window, action)

    return open_it


def _act(window: MainWindow, action: str) -> None:
    from PySide6.QtGui import QAction

    held = window.findChild(QAction, action)
    if held is None:
        raise LookupError(action)
    held.trigger()


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


def _own_files(window: MainWindow) -> None:
    from PySide6.QtWidgets import QApplication, QTabWidget

    _dialog("settings")(window)
    dialog = QApplication.activeModalWidget()
    for tabs in dialog.findChildren(QTabWidget) if dialog else ():
        tabs.setCurrentIndex(tabs.count() - 1)


def _starred(window: MainWindow) -> None:
    from PySide6.QtWidgets import QLineEdit

    window.intake.open_sample("full-mailbox.eml")
    _act(window, "star")
    note = _find(window, QLineEdit, "note-field")
    note.setText("Ring the customer first, then close the ticket.")


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
    "own-code": _dialog("new-entry"),
    "own-files": _own_files,
    "starred": _starred,
    "keys": _dialog("keys"),
    "about": _dialog("about"),
}
EXPLAINED = (
    *("daum.rfull", "daum.dxns3", "gmail.550-5.7.26.dmarc", "naver.550-5.7.2", "naver.452-4.7.1"),
    *("postfix.450-4.2.0.greylist", "microsoft.550-5.7.1.spamhaus-ip", "microsoft.550-5.7.1.relay"),
    *("microsoft.5.2.2.submission", "gmail.552-5.3.4.size", "daum.rdeny", "microsoft.550-5.7.515"),
)
"""Entries whose whole explanation is shown, each in its own picture."""


@dataclass(frozen=True)
class Run:
    """A start of the program; Qt reads the scale and the screen once.

    Attributes:
        suffix: of the pictures' names.
        scale: of everything, as the system would ask for it.
        screen: its size in pixels; the window takes all of a small one.
        zoom: the size of texts in percent.
    """

    suffix: str = ""
    scale: int = 1
    screen: tuple[int, int] = (1920, 1080)
    zoom: int = 100
    states: tuple[str, ...] = ()
    looks: tuple[str, ...] = ("light",)


SMALL = (1366, 768)
RUNS = {
    "all": Run(states=tuple(STATES), looks=("light", "dark")),
    "contrast": Run(states=("several", "filtered", "settings", "preview"), looks=("contrast",)),
    "explained": Run(states=EXPLAINED),
    "double": Run("-200", 2, (3840, 2160), states=("one", "several"), looks=("light", "dark")),
    "small": Run("-small", screen=SMALL, states=("several", "keys", "settings", "preview", "own-code")),
    "small-zoom": Run(
        "-small-zoom", screen=SMALL, zoom=200, states=("several", "keys", "settings", "preview", "own-code")
    ),
    "small-double": Run(
        "-small-200", 2, SMALL, states=("several", "keys", "settings", "preview", "own-code")
    ),
    "triple": Run("-300", 3, (3840, 2160), states=("several",)),
}
"""Each is a process of its own: Qt reads the scale and the screen once, when it starts."""


def main(arguments: list[str]) -> int:
    """Take the pictures of these runs or states, or of all."""
    if arguments[:1] == [IN_RUN]:
        _take(RUNS[arguments[1]], arguments[2:])
        return 0
    if not arguments:
        shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, run in RUNS.items():
        states = [state for state in run.states if not arguments or name in arguments or state in arguments]
        if states:
            _start(name, run, states)
    if not arguments:
        for name, source in README.items():
            shutil.copyfile(FOLDER / source, ROOT / name)
    return 0


def _start(name: str, run: Run, states: list[str]) -> None:
    """In a process of its own, on a screen of this size."""
    width, height = run.screen
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpi": 96}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "screen.json"
        file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "QT_SCALE_FACTOR": str(run.scale),
        }
        subprocess.run([sys.executable, __file__, IN_RUN, name, *states], check=True, env=environment)


def _take(run: Run, states: list[str]) -> None:
    from PySide6.QtCore import QSettings, qInstallMessageHandler
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    from gui.settings import Settings
    from gui.startup import load_program

    qInstallMessageHandler(lambda *_: None)  # the offscreen platform knows no smallest size, and says so
    application = QApplication(sys.argv[:1])
    if "NanumBarunGothic" in QFontDatabase.families():
        application.setFont(QFont("NanumBarunGothic", 10))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "shots.ini"), QSettings.Format.IniFormat))
        settings.zoom = run.zoom
        program = load_program(settings)
        for state, language, look in product(states, program.language.all, run.looks):
            program.language.choose(language)
            _wear(program.theme, look)
            _photograph(program, state, f"{state}-{language}-{look}{run.suffix}.png", run)


def _wear(theme: Theme, look: str) -> None:
    """Light, dark, or as a system that asks for contrast has it."""
    from PySide6.QtGui import QColor, QPalette

    import gui.theme

    class Black(QPalette):
        def __init__(self) -> None:
            super().__init__(QColor("#000000"), QColor("#000000"))
            self.setColor(QPalette.ColorRole.Highlight, QColor("#1aebff"))
            self.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))

    if look == "contrast":
        gui.theme.QPalette = Black  # type: ignore[assignment, attr-defined]
        theme.wants_contrast = lambda: True  # type: ignore[method-assign]
        theme.choose(gui.theme.Mode.SYSTEM)
    else:
        theme.choose(gui.theme.Mode(look))


def _photograph(program: Program, state: str, name: str, run: Run) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from gui.window import MainWindow

    window = MainWindow(program)
    if run.screen == SMALL:
        window.showMaximized()
    else:
        window.resize(1240, 1500 if state in EXPLAINED else 860)
        window.show()
    QApplication.processEvents()
    if state in STATES:
        STATES[state](window)
    else:
        window.contents.panel.show_entry(program.catalog.by_id[state])
    QTest.qWait(450)  # the cross of the search fades in, other words are offered
    shown = QApplication.activeModalWidget() or (window if state in STATES else window.contents.panel)
    shown.grab().save(str(FOLDER / name))
    window.appearance.zoom.normal()
    program.settings.zoom = run.zoom
    window.close()
    window.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
