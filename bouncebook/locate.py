"""Where the program's own data files are."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder ``resources``: inside the package once installed, beside it in a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def prepared() -> Path:
    """The folder of what was made of them beforehand; it need not be there."""
    return resources() / "prepared"
