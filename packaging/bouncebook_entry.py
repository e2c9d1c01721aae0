"""Where the executable begins: PyInstaller runs a script, not an entry point."""

from bouncebook.gui.__main__ import main

raise SystemExit(main())
