"""Uses every feature under strace: no Internet socket is opened, and the paste is nowhere afterwards.

python -m tools.torture.leaves SECONDS
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tools.torture.features import SECRET
from tools.torture.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WATCHED = "trace=socket,connect,sendto,openat,creat,rename,renameat,renameat2"
_INTERNET = re.compile(r"socket\((?!AF_UNIX|AF_LOCAL)\w+.*|connect\(\d+, \{sa_family=(?!AF_UNIX|AF_LOCAL).*")
_WRITTEN = re.compile(r'(?:openat\(\w+, |creat\()"([^"]+)", [^)]*(?:O_WRONLY|O_RDWR)[^)]*O_CREAT')


def main(arguments: Sequence[str]) -> int:
    """One run of everything in a home of its own."""
    del arguments
    if not shutil.which("strace"):
        Result(note="not run: there is no strace here").tell()
        return 0
    with tempfile.TemporaryDirectory() as held:
        home = Path(held)
        for name in ("home", "work", "tmp", "run"):
            (home / name).mkdir(mode=0o700)
        done = subprocess.run(
            [
                *("strace", "-f", "-s", "300", "-e", _WATCHED, "-o", str(home / "trace")),
                *(sys.executable, "-m", "tools.torture.features", str(home / "work")),
            ],
            env={
                **os.environ,
                "HOME": str(home / "home"),
                "TMPDIR": str(home / "tmp"),
                "XDG_RUNTIME_DIR": str(home / "run"),
            },
            capture_output=True,
            text=True,
            check=False,
        )
        trace = (home / "trace").read_text("utf-8", "replace")
        wrong = [f"not at its end: {done.stderr[-600:]}"] if done.returncode else []
        wrong += [f"socket: {line}" for line in sorted(set(_INTERNET.findall(trace)))[:5]]
        wrong += [f"the paste stands in {name}" for name in _files_with_paste(home)]
        wrong += [
            f"written: {name}" for name in sorted(set(_WRITTEN.findall(trace))) if not _is_ours(name, home)
        ]
        if SECRET in done.stderr:
            wrong.append("the paste stands in what is written to the terminal as an error")
        used = re.search(r"^done (\d+)$", done.stderr, re.MULTILINE)
    Result(
        int(used[1]) if used else 0, wrong=wrong, note="features used under strace; no Internet socket"
    ).tell()
    return 0


def _files_with_paste(home: Path) -> Iterator[str]:
    """Files besides the pasted one that hold it."""
    for path in home.rglob("*"):
        if (
            path.is_file()
            and path.name not in ("trace", "bounce.eml")
            and SECRET.encode() in path.read_bytes()
        ):
            yield path.relative_to(home).as_posix()


def _is_ours(name: str, home: Path) -> bool:
    """Whether it lies in the home of this run, or is no file that stays."""
    return name.startswith((str(home), "/dev/", "/proc/", "/memfd:")) or not Path(name).is_absolute()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
