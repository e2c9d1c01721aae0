"""Tests need no screen, and behave as if they had one of 1366 by 768 pixels."""

from __future__ import annotations

import os
from pathlib import Path

if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
