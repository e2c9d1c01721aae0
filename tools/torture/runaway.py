"""Every regular expression of the core on strings built against it, more and longer ones than in the tests.

python -m tools.torture.runaway SECONDS
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from tests.core.attacks import LETTERS, attacks
from tests.core.test_runaway_patterns import PATTERNS, broken_by
from tools.torture.result import Result

if TYPE_CHECKING:
    from collections.abc import Sequence

_LENGTHS = (100, 500, 2000)


def main(arguments: Sequence[str]) -> int:
    """All patterns at each length, as far as there is time."""
    until = time.monotonic() + float(arguments[0])
    tried, wrong = 0, []
    for length in _LENGTHS:
        for place in PATTERNS:
            if time.monotonic() > until:
                break
            tried += len(attacks(PATTERNS[place], LETTERS))
            attack = broken_by(place, LETTERS, length)
            if attack:
                wrong.append(f"{place}: {attack}")
    note = f"{len(PATTERNS)} patterns, each at 1x, 2x and 4x the length"
    Result(tried, wrong=wrong, note=note).tell()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
