"""Where the console program begins: explain and lookup, without a window and without Qt."""

import sys

from bouncebook.cli import main

raise SystemExit(main(sys.argv[1:]))
