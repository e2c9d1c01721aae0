"""Tests need no screen and behave as if they had a small one; what they make up is always the same."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import settings

if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

_EXAMPLES = os.environ.get("EXAMPLES")
"""For each property. `make torture` asks for many, other ones each time; else they are the same few."""

settings.register_profile("few", deadline=None, max_examples=60, database=None, derandomize=True)
settings.register_profile("many", deadline=None, max_examples=int(_EXAMPLES or 60), database=None)
settings.load_profile("many" if _EXAMPLES else "few")
