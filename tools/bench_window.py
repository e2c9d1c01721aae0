"""Times the window as a person meets it: from a key, a paste or a language switch to what is painted.

    python tools/bench_window.py [ROUNDS]

Each line tells the median and the 99th percentile of 200 rounds: first as the clock on the wall has
it, then as processor time, of all threads. The window is 1240 by 860 pixels and paints into memory
(Qt's offscreen platform); QT_QPA_PLATFORM=xcb measures on a screen instead.
"""

from __future__ import annotations

import gc
import os
import statistics
import sys
import tempfile
import time
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (  # noqa: E402
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QSettings,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QInputMethodEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractScrollArea, QApplication  # noqa: E402

from gui.code_table import CodeTable  # noqa: E402
from gui.explanation_panel import ExplanationPanel  # noqa: E402
from gui.guidance_view import GuidanceView  # noqa: E402
from gui.paste_area import PasteArea  # noqa: E402
from gui.search_field import SearchField  # noqa: E402
from gui.settings import Settings  # noqa: E402
from gui.startup import complete, open_window  # noqa: E402
from tools.bench_core import bounce_of  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.window import MainWindow

ROUNDS = 200
PASTES = (("1 KB", 1_000, 50), ("100 KB", 100_000, 50), ("5 MB", 5_000_000, 300))
QUERIES = ("mailbox full", "5.7.1", "dkim", "RFULL", "no such user")
COMPOSED = ("ㅂ", "바", "반", "반소", "반송", "반송ㅁ", "반송메", "반송멩", "반송메이", "반송메일")
"""A query as an input method sends it, key by key."""

_Part = TypeVar("_Part", bound=QObject)


@dataclass
class Line:
    """What was measured of one thing a person does, in seconds."""

    what: str
    target: int
    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def tell(self) -> None:
        """Print it."""
        wall, slow = middle_and_worst(self.wall)
        processor, busy = middle_and_worst(self.processor)
        print(
            f"  {self.what:38}{wall:9.1f}{slow:9.1f}{processor:12.1f}{busy:9.1f}{self.target:9d}", flush=True
        )


def middle_and_worst(measured: list[float]) -> tuple[float, float]:
    """The median, and what one in a hundred exceeds, in milliseconds."""
    ordered = sorted(1000 * number for number in measured)
    return statistics.median(ordered), ordered[(len(ordered) - 1) * 99 // 100]


class Painted(QObject):
    """Knows whether some areas have been painted since something happened."""

    def __init__(self, *areas: QAbstractScrollArea) -> None:
        super().__init__()
        self._areas = [area.viewport() for area in areas]
        self._missing: set[QObject] = set()
        self._has_happened = False
        for area in self._areas:
            area.installEventFilter(self)

    def reset(self) -> None:
        """It has not happened yet."""
        self._has_happened = False

    def happen(self) -> None:
        """What is painted from now on shows it."""
        self._has_happened = True
        self._missing = set(self._areas)

    def wait(self) -> None:
        """Until all of them are painted, and what was painted has been handed to the platform."""
        while self._missing or not self._has_happened:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take note."""
        if event.type() is QEvent.Type.Paint:
            self._missing.discard(watched)
        return False


def measure(line: Line, work: Callable[[], object], painted: Painted) -> None:
    """Do the work, and wait until it can be seen."""
    QCoreApplication.processEvents()
    painted.reset()
    wall, processor = time.perf_counter(), time.process_time()
    work()
    painted.wait()
    line.wall.append(time.perf_counter() - wall)
    line.processor.append(time.process_time() - processor)


def keys(window: MainWindow, rounds: int) -> Iterator[Line]:
    """From a key in the search to the painted table."""
    search, table = part(window, SearchField), part(window, CodeTable)
    painted = Painted(table)
    search.query_changed.connect(painted.happen)
    search.setFocus()
    line = Line("key to painted table", 16)
    for key in islice(cycle(letters()), rounds):
        measure(line, partial(press, search, key), painted)
    yield line
    search.clear()
    line = Line("step of a syllable to painted table", 16)
    for step in islice(cycle(steps()), rounds):
        measure(line, partial(QCoreApplication.sendEvent, search, step()), painted)
    yield line
    search.clear()


def letters() -> list[str]:
    """Queries letter by letter, each taken back in the same way."""
    return [key for query in QUERIES for key in [*query, *["\b"] * len(query)]]


def press(search: SearchField, key: str) -> None:
    """One key."""
    if key == "\b":
        QTest.keyClick(search, Qt.Key.Key_Backspace)
    else:
        QTest.keyClicks(search, key)


def steps() -> list[Callable[[], QInputMethodEvent]]:
    """What an input method sends while these are written, and the keys that take them back."""
    return [
        partial(QInputMethodEvent, unfinished, []) for unfinished in (*COMPOSED, *reversed(COMPOSED[:-1]), "")
    ]


def pastes(window: MainWindow, rounds: int) -> Iterator[Line]:
    """From Ctrl+V in the area to the painted explanation."""
    area, panel, guidance = (
        part(window, PasteArea),
        part(window, ExplanationPanel),
        part(window, GuidanceView),
    )
    painted = Painted(guidance)

    def explained() -> None:
        if panel.subject is not None:
            painted.happen()

    panel.subject_changed.connect(explained)
    area.setFocus()
    for name, size, target in PASTES:
        line = Line(f"paste of {name} to painted explanation", target)
        for text in islice(cycle(two_bounces(size)), rounds):
            QGuiApplication.clipboard().setText(text)
            measure(
                line,
                partial(QTest.keyClick, area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
                painted,
            )
        yield line
    panel.subject_changed.disconnect(explained)


def two_bounces(size: int) -> tuple[str, str]:
    """Two that are explained differently, so that each paste changes what is painted."""
    full = bounce_of(size).decode()
    return full, full.replace("552 5.2.2 Mailbox full", "550 5.1.1 User unknown").replace("5.2.2", "5.1.1")


def switches(window: MainWindow, rounds: int) -> Iterator[Line]:
    """From the key of the other language to the painted window, with a paste explained in it."""
    language = window.program.language
    painted = Painted(part(window, CodeTable), part(window, GuidanceView))
    language.changed.connect(painted.happen)
    line = Line("language switch to painted window", 50)
    area = part(window, PasteArea)
    for key in islice(cycle((Qt.Key.Key_K, Qt.Key.Key_E)), rounds):
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        measure(line, partial(QTest.keyClick, area, key, modifiers), painted)
    yield line


def part(window: MainWindow, kind: type[_Part]) -> _Part:
    """The part of the window that is of this kind."""
    found = window.findChild(kind)
    if found is None:
        raise LookupError(kind)
    return found


def main(arguments: list[str]) -> int:
    """Measure and tell."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    qInstallMessageHandler(lambda *_: None)  # the offscreen platform knows no smallest size, and says so
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "bench.ini"), QSettings.Format.IniFormat))
        settings.language = "en"
        window = open_window(settings)
        deque(complete(window), maxlen=0)
        window.resize(1240, 860)
        deque(complete(window), maxlen=0)
        gc.freeze()  # as the program does
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        print(f"the window on {application.platformName()}, {rounds} rounds: milliseconds")
        print(f"{'':40}{'wall':>9}{'99 %':>9}{'processor':>12}{'99 %':>9}{'target':>9}")
        for measuring in (keys, pastes, switches):
            for line in measuring(window, rounds):
                line.tell()
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
