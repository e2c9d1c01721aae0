"""Where the settings are, and what happens to a file of settings that cannot be read."""

from __future__ import annotations

import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from bouncebook import locate

PORTABLE = "portable.ini"
"""Beside the program, this file holds the settings: a folder that is carried around leaves no trace."""
_LARGEST = 10_000_000
_BLOCK = 512
_ROOM = 100_000
"""Bytes that settings may take at most."""


def program_folder() -> Path:
    """Where the program lies: its executable, or the folder that holds ``resources``."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return locate.resources().parent


def settings_path() -> Path:
    """The file of settings."""
    portable = program_folder() / PORTABLE
    if portable.is_file():
        return portable
    scope = QSettings.Scope.UserScope
    return Path(QSettings(QSettings.Format.IniFormat, scope, "Bouncebook", "bouncebook").fileName())


def open_store(path: Path) -> tuple[QSettings, Path | None]:
    """The settings, and where those were put that could not be read."""
    aside = None
    if path.exists() and not _is_readable(path):
        aside = path.with_name(f"{path.name}.broken")
        try:
            path.replace(aside)
            _bring_back(path)
        except OSError:
            path = Path(tempfile.mkdtemp(prefix="bouncebook-")) / path.name
    _remember(path)
    return QSettings(str(path), QSettings.Format.IniFormat), aside


def is_cut_off(data: bytes) -> bool:
    """Whether a full disk took only the first blocks of a file of settings, which ends with a line end."""
    return bool(data) and not data.endswith(b"\n") and len(data) % _BLOCK == 0


def has_room(folder: Path) -> bool:
    """Whether the disk takes some more."""
    import shutil

    try:
        return shutil.disk_usage(folder).free >= _ROOM
    except OSError:
        return False


def _bring_back(path: Path) -> None:
    """The settings of the last start that could read them."""
    last = _last(path)
    if last.exists() and _is_readable(last):
        path.write_bytes(last.read_bytes())


def _remember(path: Path) -> None:
    """Keep a copy, should the disk become full while the settings are written."""
    with suppress(OSError):
        data = path.read_bytes()
        copy = _last(path)
        if data and has_room(path.parent) and not (copy.exists() and copy.read_bytes() == data):
            part = copy.with_name(f"{copy.name}.part")
            part.write_bytes(data)
            part.replace(copy)


def _last(path: Path) -> Path:
    return path.with_name(f"{path.name}.last")


def _is_readable(path: Path) -> bool:
    try:
        data = path.read_bytes()[:_LARGEST]
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    store = QSettings(str(path), QSettings.Format.IniFormat)
    return "\x00" not in text and not is_cut_off(data) and store.status() is QSettings.Status.NoError
