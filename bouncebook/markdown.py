"""Plain text as Markdown: nothing of a paste becomes a heading, a link or a picture."""

from __future__ import annotations

import re

from bouncebook.late import late

_SPECIAL = late(r"([\\`*_{}\[\]<>#|~!&])")
_LINE_START = late(r"^([^\S\r\n]*)([-+=]|\d+[.)])", re.MULTILINE)
_COMMAND = late(r"`([^`]+)`")


def escaped(text: str) -> str:
    """Text that reads the same once it is rendered."""
    text = _SPECIAL.sub(r"\\\1", text)
    return _LINE_START.sub(lambda found: f"{found[1]}{_guarded(found[2])}", text)


def code(text: str) -> str:
    """A code span, whatever backticks stand in the text; line ends become spaces."""
    text = " ".join(text.split())
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    edge = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{edge}{text}{edge}{fence}" if text else ""


def with_commands(text: str) -> str:
    """Text of ours whose commands stand between backticks; they stay code."""
    parts = _COMMAND.split(text)
    return "".join(code(part) if number % 2 else escaped(part) for number, part in enumerate(parts))


def _guarded(mark: str) -> str:
    return f"\\{mark}" if len(mark) == 1 and not mark.isdigit() else f"{mark[:-1]}\\{mark[-1]}"
