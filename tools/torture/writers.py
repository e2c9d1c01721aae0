"""What the program keeps, each with a writer that a trial kills and a reader that looks what is left.

A new file that the program writes gets a writer here: it is then killed like the others.
"""

from __future__ import annotations

import configparser
import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings

from bouncebook.own.edit import with_note, with_star
from bouncebook.team import TeamWords
from gui.own_store import change_file
from gui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_ENTRIES = 50


def write_settings(folder: Path, number: int) -> None:
    """A round of changes as the window makes them, in one go."""
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    words = f"{number} " * 200
    settings.ticket.team = {"en": TeamWords(words, words, words), "ko": TeamWords(words, words, words)}
    settings.language = "ko" if number % 2 else "en"
    settings.sync()


def settings_are_whole(folder: Path) -> int | None:
    """The number of the round that is kept, None before the first.

    Raises:
        ValueError: half a round is kept.
    """
    path = folder / "settings.ini"
    if not path.exists():
        return None
    file = configparser.RawConfigParser()
    file.read_string(path.read_text("utf-8"))
    held = {value.strip('"').split(" ", 1)[0] for name, value in file["team"].items() if value}
    if len(held) != 1:
        raise ValueError(f"settings of the rounds {sorted(held)}")
    Settings(QSettings(str(path), QSettings.Format.IniFormat))
    return int(held.pop())


def write_marks(folder: Path, number: int) -> None:
    """Stars and notes, one after the other."""
    path = folder / "personal.json"
    entry = f"our.entry-{number % _ENTRIES}"
    change_file(path, lambda value: with_star(value, entry, star=True))
    change_file(path, lambda value: with_note(value, entry, f"{number} " * 200))


def marks_are_whole(folder: Path) -> int | None:
    """The highest number that a note holds, None without one.

    Raises:
        ValueError: a note is cut off, or one that stood there is gone.
    """
    path = folder / "personal.json"
    if not path.exists():
        return None
    marks = json.loads(path.read_bytes())["marks"]
    notes = [mark["note"].split() for mark in marks.values() if "note" in mark]
    if any(len(set(note)) != 1 or len(note) != 200 for note in notes):
        raise ValueError("half a note")
    highest = max((int(note[0]) for note in notes), default=None)
    if highest is not None and len(notes) < min(highest + 1, _ENTRIES):
        raise ValueError("a note is gone")
    return highest


WRITERS: dict[str, tuple[Callable[[Path, int], None], Callable[[Path], int | None]]] = {
    "settings": (write_settings, settings_are_whole),
    "marks": (write_marks, marks_are_whole),
}


def main(name: str, folder: Path, first: int) -> int:
    """Write for ever, and tell of each round that is done."""
    QCoreApplication([])
    write, _ = WRITERS[name]
    number = first
    while True:
        write(folder, number)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    from pathlib import Path as _Path

    sys.exit(main(sys.argv[1], _Path(sys.argv[2]), int(sys.argv[3])))
