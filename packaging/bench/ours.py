"""Bouncebook's window, watched."""

import sys

from clock import Clock
from PySide6.QtWidgets import QApplication

from bouncebook.gui.app import run_window

application = QApplication(sys.argv)
clock = Clock()
raise SystemExit(run_window(smoke=False))
