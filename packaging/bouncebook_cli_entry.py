"""Where the console program begins: explain and lookup, without a window and without Qt."""

import sys

from bouncebook.cli import run

raise SystemExit(run(sys.argv[1:]))
