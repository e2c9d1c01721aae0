"""Where the settings are, and what happens to a file of settings that cannot be read."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings

from bouncebook import locate

PORTABLE = "portable.ini"
"""Beside the program, this file holds the settings: a folder that is carried around leaves no trace."""
_LARGEST = 10_000_000


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
        except OSError:
            path = Path(tempfile.mkdtemp(prefix="bouncebook-")) / path.name
    return QSettings(str(path), QSettings.Format.IniFormat), aside


def _is_readable(path: Path) -> bool:
    try:
        data = path.read_bytes()[:_LARGEST]
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    store = QSettings(str(path), QSettings.Format.IniFormat)
    return "\x00" not in text and store.status() is QSettings.Status.NoError
