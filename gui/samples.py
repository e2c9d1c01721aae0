"""The samples that an empty window offers to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook import locate

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = ("full-mailbox.eml", "two-recipients.eml", "daum-reply-line.txt")


def sample_path(name: str) -> Path:
    """Where a sample is."""
    return locate.resources() / "samples" / name
