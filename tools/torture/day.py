"""A day of eight hours in fast motion: pastes, filters, languages, looks, copies, and what they leave behind.

python -m tools.torture.day SECONDS
"""

from __future__ import annotations

import gc
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from gui.search_field import SearchField
from tests.core.helpers import samples
from tools.torture.desk import Desk
from tools.torture.meter import megabytes
from tools.torture.result import Result

if TYPE_CHECKING:
    from collections.abc import Sequence

PASTES, SETTLED = 20_000, 500
MOST_GROWTH, MOST_SLOWER = 1.10, 1.5
_QUERIES = ("5.7", "메일함", "ㅂㅅ", "full", "naver", "")
_EVERY = 100


def one_paste(desk: Desk, number: int, texts: Sequence[str], chance: random.Random) -> None:
    """Paste, and now and then do what people do besides."""
    desk.paste(f"{texts[number % len(texts)]}\n{number}")
    if number % 3 == 0:
        desk.act("copy")
    if number % 7 == 0:
        desk.find(SearchField, "search").setText(chance.choice(_QUERIES))
    if number % 11 == 0:
        box = desk.find(QComboBox, "filter-provider")
        box.setCurrentIndex(chance.randrange(box.count()))
    if number % 23 == 0:
        desk.window.program.language.choose("ko" if number % 2 else "en")
    if number % 97 == 0:
        desk.act(chance.choice(["theme-dark", "theme-light"]))
    if number % 101 == 0:
        desk.act("clear")
    QCoreApplication.processEvents()


def main(arguments: Sequence[str]) -> int:
    """All pastes of the day, or as many as there is time for."""
    until = time.monotonic() + float(arguments[0])
    chance = random.Random(20)  # noqa: S311 - the same day each time
    texts = [path.read_bytes().decode("utf-8", "replace") for path in samples()]
    held, took = 0.0, list[float]()
    number = 0
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        begun = time.process_time()
        while number < PASTES and time.monotonic() < until:
            number += 1
            one_paste(desk, number, texts, chance)
            if number % _EVERY == 0:
                took.append(time.process_time() - begun)
                begun = time.process_time()
            if number == SETTLED:
                gc.collect()
                held = megabytes()
        gc.collect()
        now = megabytes()
        desk.close()
    wrong = []
    settled = took[SETTLED // _EVERY - 1 : 2 * SETTLED // _EVERY]
    slower = min(took[-5:]) / min(settled) if len(took) > 2 * SETTLED // _EVERY else 1.0
    if held and now > MOST_GROWTH * held:
        wrong.append(f"{held:.0f} MB after {SETTLED} pastes, {now:.0f} MB after {number:,}")
    if slower > MOST_SLOWER:
        wrong.append(f"{slower:.1f} times slower than in the beginning")
    note = (
        f"{held:.0f} MB after {SETTLED}, {now:.0f} MB after {number:,} pastes; {slower:.2f} of the first pace"
    )
    Result(number, 0, max(took, default=0) / _EVERY, now, wrong, note).tell()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
