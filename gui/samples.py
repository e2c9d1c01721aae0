"""The samples that an empty window offers to try."""

from __future__ import annotations

from bouncebook import locate

from .pasted import Paste, read_file

SAMPLES = ("full-mailbox.eml", "two-recipients.eml", "daum-reply-line.txt")


def read_sample(name: str) -> Paste:
    """A sample by its file name.

    Raises:
        BouncebookError: ``file-unreadable`` when it is missing.
    """
    return read_file(locate.resources() / "samples" / name)
