"""A time in which Python throws nothing away."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep Python's collector from running.

    Qt goes through a list of all widgets when the style, the font or the palette of the program
    changes, and tells each of them. Was one of them garbage and collected meanwhile, because
    a Python method was called, Qt would go on with a widget that is gone.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
