"""The one way in: the command line belongs to the core, the window is imported when it opens."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = ("explain", "lookup")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, with the files that are named, or do the work of ``lookup`` and ``explain``."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if not _opens_window(arguments):
        gc.disable()  # until all is imported
        from bouncebook.prepared_code import import_from_one_file

        import_from_one_file()
        from bouncebook.cli import main as in_terminal

        return in_terminal(arguments)
    from .undelayed import begin_undelayed

    begin_undelayed()
    from .app import run_window

    smoke = arguments == ["--smoke"]
    return run_window(smoke=smoke, files=[] if smoke else [Path(name) for name in arguments])


def _opens_window(arguments: Sequence[str]) -> bool:
    """Nothing, or files to open; everything else is for the terminal."""
    if not arguments or list(arguments) == ["--smoke"]:
        return True
    return arguments[0] not in _COMMANDS and all(_is_file(name) for name in arguments)


def _is_file(name: str) -> bool:
    try:
        return not name.startswith("-") and Path(name).is_file()
    except (OSError, ValueError):
        return False


if __name__ == "__main__":
    sys.exit(main())
