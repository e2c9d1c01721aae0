"""The one way in: the command line belongs to the core, the window is imported when it opens."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or do the work of ``lookup`` and ``explain`` in the terminal."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments and arguments[0] != "--smoke":
        from bouncebook.cli import run

        return run(arguments)
    from .app import run_window

    return run_window(smoke=bool(arguments))


if __name__ == "__main__":
    sys.exit(main())
