"""Tries to break what the README promises, and prints one table.

    python -m tools.torture [--minutes MINUTES] [TRIAL ...]

Each trial runs in a process of its own, one after the other, and gets its part of the minutes.
The exit status is 1 when a promise was broken.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tools.torture.result import Result, told

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
PARTS = {"bounded": 4, "runaway": 2, "lost": 3, "properties": 4, "window": 2, "leaves": 1, "day": 6}
"""The trials, and how much of the time each gets."""
_GRACE = 120
"""Seconds after which a trial that should be done is taken for hung."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the trials and print the table."""
    parser = argparse.ArgumentParser(prog="torture", description=__doc__.partition("\n")[0])
    parser.add_argument("trials", nargs="*", choices=[*PARTS, []], metavar="TRIAL", help=", ".join(PARTS))
    parser.add_argument("--minutes", type=float, default=30, help="time for all of it (default: 30)")
    options = parser.parse_args(arguments)
    names = options.trials or list(PARTS)
    whole = sum(PARTS[name] for name in names)
    results = {}
    for name in names:
        results[name] = _run(name, 60 * options.minutes * PARTS[name] / whole)
    _print_table(results)
    return 1 if any(result.wrong for result in results.values()) else 0


def _run(name: str, seconds: float) -> Result:
    begun = time.monotonic()
    sys.stderr.write(f"{name} …\n")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    try:
        done = subprocess.run(
            [sys.executable, "-m", f"tools.torture.{name}", str(seconds)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            timeout=2 * seconds + _GRACE,
            check=False,
        )
        result = told(done.stdout) if done.returncode == 0 else Result(wrong=[f"status {done.returncode}"])
    except (subprocess.TimeoutExpired, ValueError) as error:
        result = Result(wrong=[f"{type(error).__name__}: {error}"])
    sys.stderr.write(f"{name}: {time.monotonic() - begun:.0f} s\n")
    return result


def _print_table(results: dict[str, Result]) -> None:
    print(f"{'trial':<12}{'inputs':>10}{'faults':>8}{'worst s':>9}{'worst MB':>10}  promise")
    for name, result in results.items():
        _print_row(name, result)
    every = results.values()
    _print_row(
        "all",
        Result(
            inputs=sum(result.inputs for result in every),
            faults=sum(result.faults for result in every),
            seconds=max((result.seconds for result in every if result.seconds is not None), default=None),
            megabytes=max((r.megabytes for r in every if r.megabytes is not None), default=None),
            wrong=[wrong for result in every for wrong in result.wrong],
        ),
    )
    for name, result in results.items():
        for wrong in result.wrong:
            print(f"BROKEN {name}: {wrong}")


def _print_row(name: str, result: Result) -> None:
    seconds = "" if result.seconds is None else f"{result.seconds:.2f}"
    megabytes = "" if result.megabytes is None else f"{result.megabytes:.0f}"
    kept = f"broken {len(result.wrong)} times" if result.wrong else "kept"
    note = f" ({result.note})" if result.note else ""
    print(f"{name:<12}{result.inputs:>10,}{result.faults:>8,}{seconds:>9}{megabytes:>10}  {kept}{note}")


if __name__ == "__main__":
    sys.exit(main())
