"""How much memory this process takes, as Linux counts it."""

from __future__ import annotations

import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_STATUS, _REFERENCES = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_FORGET_PEAK = "5"


def megabytes(name: str = "VmRSS") -> float:
    """What the process holds now; its peak under the name ``VmHWM``."""
    found = re.search(rf"^{name}:\s+(\d+) kB", _STATUS.read_text("ascii"), re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0


@contextmanager
def peak_megabytes() -> Iterator[Callable[[], float]]:
    """The most that the process holds from here on, what it held before included."""
    _REFERENCES.write_text(_FORGET_PEAK, "ascii")
    yield lambda: megabytes("VmHWM")
