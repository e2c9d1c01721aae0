"""Measures the executable beside a bare window that is built and trimmed alike, in the same run.

    python tools/bench_package.py [RUNS]

The bare window is a QMainWindow with a QTableView and a QPlainTextEdit, no data.
Both are started in turns, on a display without a screen and, where Xvfb is, on
one. What is told are medians, and from where to where they range. Linux only.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / "build" / "bench"
SAMPLE = ROOT / "resources" / "samples" / "full-mailbox.eml"
PLACES = {"paint": "first paint, ms", "typing": "ready for typing, ms", "peak": "peak memory (VmHWM), MB"}


def main() -> int:
    """Build, measure, tell."""
    runs = max(int(sys.argv[1]) if len(sys.argv) > 1 else 11, 9)
    build()
    print(f"{runs} runs each, in turns; load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")
    print(f"{'':44}{'bare window':>20}{'Bouncebook':>20}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as home:
        compare_windows("offscreen", home, runs)
        if which("Xvfb"):
            compare_on_xvfb(home, runs)
        compare_sizes()
        compare_commands(home, runs)
    return 0


def build() -> None:
    """Build the program as it is shipped, and the two windows with a clock in them."""
    pyinstaller: list[str | Path] = [
        ROOT / "build" / "venv" / "bin" / "pyinstaller",
        "--noconfirm",
        "--log-level",
        "ERROR",
    ]
    places: list[str | Path] = ["--distpath", BENCH, "--workpath", ROOT / "build" / "bench-work"]
    for spec in ("build.spec", "packaging/bench/windows.spec"):
        subprocess.run([*pyinstaller, *places, ROOT / spec], cwd=ROOT, check=True)


def compare_windows(platform: str, home: str, runs: int, **variables: str) -> None:
    """Start both windows in turns."""
    settings = {"HOME": home, "XDG_CONFIG_HOME": home, "QT_QPA_PLATFORM": platform, **variables}
    environment = {**os.environ, **settings}
    measured: dict[str, list[dict[str, float]]] = {"bare": [], "ours": []}
    for turn in range(runs + 1):
        for name, found in measured.items():
            result = start(BENCH / name / name, environment)
            if turn:  # the first fills the system's caches
                found.append(result)
    for key, label in PLACES.items():
        columns = [[result[key] for result in found] for found in measured.values()]
        tell(f"{label} ({platform})", *columns)


def start(program: Path, environment: dict[str, str]) -> dict[str, float]:
    """Milliseconds from the start to what the clock in the window tells, and megabytes."""
    begun = time.monotonic()
    done = subprocess.run(
        [program], env=environment, capture_output=True, text=True, check=True, timeout=60, cwd=BENCH
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return {
        "paint": (told["paint"] - begun) * 1000,
        "typing": (told["typing"] - begun) * 1000,
        "peak": told["peak"] / 1000,
    }


def compare_on_xvfb(home: str, runs: int) -> None:
    """The same on a real X server."""
    told, server_end = os.pipe()
    options = f"-displayfd {server_end} -screen 0 1600x1200x24 -nolisten tcp -noreset".split()
    server = subprocess.Popen(
        ["Xvfb", *options],  # noqa: S607
        pass_fds=[server_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        display = os.read(told, 16).decode().strip()
        compare_windows("xcb", home, runs, DISPLAY=f":{display}")
    finally:
        server.terminate()
        server.wait()


def compare_sizes() -> None:
    """What is shipped, and what a bare window alone would be: unpacked, and packed."""
    shipped = BENCH / "bouncebook"
    places = [BENCH / "bare", shipped]
    tell("on disk, MB", *([megabytes(place)] for place in places), digits=1)
    tell("tar.xz, MB", *([packed_megabytes(place)] for place in places), digits=1)


def megabytes(folder: Path) -> float:
    """The sum of all files; links are not counted."""
    return (
        sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
        / 1e6
    )


def packed_megabytes(folder: Path) -> float:
    """As tools/package.py packs it."""
    packed = BENCH / f"{folder.name}.tar.xz"
    with tarfile.open(packed, "w:xz", preset=6) as archive:
        archive.add(folder, folder.name)
    return packed.stat().st_size / 1e6


def compare_commands(home: str, runs: int) -> None:
    """The command line beside the least that it could do: Python with the mail and JSON libraries."""
    environment = {**os.environ, "HOME": home}
    # Without its compiled modules Python would compile the program at every start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(BENCH / "compiled")
    local = ROOT / ".venv" / "bin"
    shipped = BENCH / "bouncebook" / "bouncebook-cli"
    commands: dict[str, Sequence[str | Path]] = {
        'python -c "import email, json"': [local / "python", "-c", "import email, json"],
        "bouncebook lookup RFULL": [local / "bouncebook", "lookup", "RFULL"],
        "bouncebook explain --json FILE": [local / "bouncebook", "explain", "--json", SAMPLE],
        "bouncebook-cli lookup RFULL (executable)": [shipped, "lookup", "RFULL"],
        "bouncebook-cli explain --json (executable)": [shipped, "explain", "--json", SAMPLE],
    }
    found: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(runs + 2):
        for name, command in commands.items():
            begun = time.monotonic()
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
            if turn > 1:  # the first ones fill the system's caches
                found[name].append((time.monotonic() - begun) * 1000)
    print()
    for name, times in found.items():
        tell(f"{name}, ms", times)


def tell(label: str, *columns: Sequence[float], digits: int = 0) -> None:
    """One line of the table: the median, the range where there is one, and how many times the first it is."""
    cells = ""
    for values in columns:
        median = f"{statistics.median(values):.{digits}f}"
        if len(values) > 1:
            median += f" ({min(values):.{digits}f}-{max(values):.{digits}f})"
        cells += f"{median:>20}"
    if len(columns) > 1:
        bare, ours = map(statistics.median, columns)
        cells += f"{ours / bare:>8.3f}"
    print(f"{label:44}{cells}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
