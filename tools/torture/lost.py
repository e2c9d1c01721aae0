"""Kills the program while it writes, takes its disk away, and looks what is left.

python -m tools.torture.lost SECONDS
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings

from bouncebook.errors import BouncebookError
from bouncebook.own.file import load_own
from gui.own_store import change_file
from gui.settings import Settings
from gui.settings_file import open_store
from tools.torture.result import Result
from tools.torture.writers import WRITERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

KILLS = 200
_LONGEST_LIFE = 0.25
_START = 20.0


def kill_while_writing(name: str, folder: Path, chance: random.Random) -> int:
    """Kill a writer after a moment: the last state that it told of, or a later one, must be whole.

    Returns:
        Rounds that it had written.

    Raises:
        ValueError: something is lost or broken.
    """
    _, look = WRITERS[name]
    before = look(folder)
    first = 0 if before is None else before + 1
    command = [sys.executable, "-m", "tools.torture.writers", name, str(folder), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        told = [writer.stdout.readline()] if writer.stdout else []
        time.sleep(chance.uniform(0, _LONGEST_LIFE))
        writer.send_signal(signal.SIGKILL)
        told += writer.stdout.readlines() if writer.stdout else []
    numbers = [int(line) for line in told if line.endswith("\n") and line.strip()]
    if not numbers:
        raise ValueError(f"{name}: the writer wrote nothing")
    held = look(folder)
    if held is None or held < numbers[-1]:
        raise ValueError(f"{name}: {numbers[-1]} was told, {held} is kept")
    return len(numbers)


def two_at_once(folder: Path) -> None:
    """Two windows write stars at the same time: none of them is lost."""
    path = folder / "shared.json"
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from bouncebook.own.edit import with_star; from gui.own_store import change_file\n"
        "application = QCoreApplication([])\n"
        "for number in range(40):\n"
        "    entry = f'our.{sys.argv[2]}-{number}'\n"
        "    change_file(Path(sys.argv[1]), lambda value: with_star(value, entry, star=True))\n"
    )
    writers = [subprocess.Popen([sys.executable, "-c", code, str(path), name]) for name in ("one", "two")]
    if any(writer.wait(60) for writer in writers):
        raise ValueError("a writer failed")
    if len(load_own(path).marks) != 80:
        raise ValueError(f"{len(load_own(path).marks)} of 80 stars are kept")


def two_windows_settings(folder: Path) -> None:
    """Two windows keep different settings: both are there."""
    stores = [Settings(QSettings(str(folder / "two.ini"), QSettings.Format.IniFormat)) for _ in range(2)]
    stores[0].language = "ko"
    stores[1].offer = True
    for store in (*stores, *stores):
        store.sync()
    again = Settings(QSettings(str(folder / "two.ini"), QSettings.Format.IniFormat))
    if (again.language, again.offer) != ("ko", True):
        raise ValueError("one window overwrote the other's settings")


def newer_settings(folder: Path) -> None:
    """A settings file of a newer version is used as far as it makes sense, and keeps what it holds."""
    path = folder / "newer.ini"
    path.write_text(
        "[General]\nversion=99\nlanguage=ko\ntheme=@Variant(x)\nfuture=1\n[later]\na=b\n", "utf-8"
    )
    store, aside = open_store(path)
    settings = Settings(store)
    settings.offer = True
    settings.sync()
    text = path.read_text("utf-8")
    if aside or settings.language != "ko" or "future=1" not in text or "[later]" not in text:
        raise ValueError("a newer version's settings are lost")


def broken_settings(folder: Path) -> None:
    """Settings that make no sense are set aside, whatever they are."""
    for number, data in enumerate(
        (b"\x00\xff" * 5000, b"[", b"=" * 100_000, b"\xef\xbb\xbf[a]\nb=@Invalid()", b"")
    ):
        path = folder / f"broken-{number}.ini"
        path.write_bytes(data)
        store, _ = open_store(path)
        settings = Settings(store)
        _ = (settings.language, settings.mode, settings.ticket.team, settings.offer)


def full_disk(folder: Path) -> None:
    """A disk without room keeps what stood there, and says so."""
    path = folder / "full.json"
    change_file(path, lambda _: {"marks": {"our.a": {"star": True}}})
    with _small_files():
        _must_be_told(lambda: change_file(path, lambda _: {"marks": {"our.b": {"note": "x" * 100_000}}}))
        settings = Settings(QSettings(str(folder / "full.ini"), QSettings.Format.IniFormat))
        settings.table.keep_filter("provider", "x" * 100_000)
        if settings.sync():
            raise ValueError("settings were not kept, and nobody is told")
    if set(load_own(path).marks) != {"our.a"}:
        raise ValueError("a full disk lost a star")


def missing_disk(folder: Path) -> None:
    """A folder that is a file, or is gone, is told."""
    (folder / "file").write_text("", "utf-8")
    _must_be_told(lambda: change_file(folder / "file" / "personal.json", dict))
    settings = Settings(QSettings(str(folder / "file" / "settings.ini"), QSettings.Format.IniFormat))
    settings.offer = True
    if settings.sync():
        raise ValueError("settings were not kept, and nobody is told")


def _must_be_told(change: Callable[[], object]) -> None:
    try:
        change()
    except BouncebookError:
        return
    raise ValueError("nobody was told that it is not kept")


class _small_files:  # noqa: N801 - used like a function
    """Within this, no file may grow beyond some bytes, as on a disk without room."""

    def __enter__(self) -> None:
        import resource

        self._held = resource.getrlimit(resource.RLIMIT_FSIZE)
        self._handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, self._held[1]))

    def __exit__(self, *_: object) -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, self._held)
        signal.signal(signal.SIGXFSZ, self._handler)


FAULTS = (two_at_once, two_windows_settings, newer_settings, broken_settings, full_disk, missing_disk)


def main(arguments: Sequence[str]) -> int:
    """All faults, then kills until two hundred or the end of the time."""
    application = QCoreApplication(["lost"])
    until = time.monotonic() + float(arguments[0])
    chance = random.Random(5321)  # noqa: S311 - the same moments in each run
    wrong: list[str] = []
    faults = rounds = 0
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        for fault in FAULTS:
            faults += 1
            try:
                fault(folder)
            except (ValueError, OSError) as error:
                wrong.append(f"{fault.__name__}: {error}")
        for kill in range(KILLS):
            if time.monotonic() > until:
                break
            faults += 1
            try:
                rounds += kill_while_writing(list(WRITERS)[kill % len(WRITERS)], folder, chance)
            except (ValueError, OSError) as error:
                wrong.append(f"kill {kill}: {error}")
    del application
    note = f"{faults - len(FAULTS)} kills in {rounds:,} rounds of writing; nothing lost" if not wrong else ""
    Result(rounds, faults, None, None, wrong, note).tell()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
