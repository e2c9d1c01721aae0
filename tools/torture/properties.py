"""The tests' own properties, with as many made-up mails and catalogues as there is time for.

python -m tools.torture.properties SECONDS
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tools.torture.result import Result

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
FILES = ("test_made_up_mail.py", "test_properties.py", "test_html_text.py")
_RATE = 7
"""Examples of each property in a second of all of them, at least."""


def main(arguments: Sequence[str]) -> int:
    """Run pytest, and count."""
    examples = max(30, int(float(arguments[0]) * _RATE))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            *(f"tests/core/{name}" for name in FILES),
        ],
        cwd=ROOT,
        env={**os.environ, "EXAMPLES": str(examples)},
        capture_output=True,
        text=True,
        check=False,
    )
    wrong = re.findall(r"^FAILED (\S+)", done.stdout, re.MULTILINE)
    if done.returncode and not wrong:
        wrong = [done.stdout[-500:]]
    properties = sum((ROOT / "tests" / "core" / name).read_text("utf-8").count("\n@given") for name in FILES)
    note = f"{properties} properties; hypothesis"
    Result(examples * properties, wrong=wrong, note=note).tell()
    if wrong:
        sys.stderr.write(done.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
