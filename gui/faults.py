"""What went wrong inside the program, told without a word of what was pasted. Knows nothing of Qt."""

from __future__ import annotations

import traceback
from pathlib import PurePath


def place_of(error: BaseException) -> str:
    """The kind of error and the line of the program: its message may quote the paste."""
    frames = traceback.extract_tb(error.__traceback__)
    last = f", {PurePath(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{last}"


def way_to(error: BaseException) -> str:
    """The functions that were under way, the innermost last, and the kind of error; no message, no values."""
    lines = [
        f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    causes = [error, *_causes(error)]
    return "\n".join([*lines, " < ".join(type(cause).__name__ for cause in causes)])


def _causes(error: BaseException) -> list[BaseException]:
    held: list[BaseException] = []
    cause = error.__cause__ or error.__context__
    while cause is not None and cause not in held:
        held.append(cause)
        cause = cause.__cause__ or cause.__context__
    return held
