"""What ``explain`` and ``lookup`` print."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bouncebook.diagnosing import diagnose
from bouncebook.errors import BouncebookError
from bouncebook.late import late
from bouncebook.model import Diagnosis, Outcome, Span
from bouncebook.plain_text import describe
from bouncebook.wording import explain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.catalog import Catalog
    from bouncebook.texts import Texts

_CONTROL = late(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_RECOGNISED, _NOTHING, _UNREADABLE = 0, 1, 2


def explain_files(paths: Sequence[str], catalog: Catalog, texts: Texts, *, as_json: bool) -> int:
    """Explain each file in the order given; the others are still answered when one cannot be read."""
    worst = _NOTHING
    recognised = False
    for path in paths:
        try:
            diagnosis = diagnose(_read(path), catalog, _to_its_end)
        except BouncebookError as error:
            worst = _UNREADABLE
            _print_error(path, texts.error(error), as_json=as_json)
            continue
        recognised = recognised or bool(diagnosis.outcomes)
        _print(path, diagnosis, catalog, texts, as_json=as_json, several=len(paths) > 1)
    return worst if worst == _UNREADABLE else (_RECOGNISED if recognised else _NOTHING)


def _to_its_end(_: float) -> bool:
    """Whoever waits at a terminal can stop it there."""
    return True


def look_up(codes: Sequence[str], catalog: Catalog, texts: Texts) -> int:
    """Explain each code, symbol or reply given as an argument."""
    recognised = False
    for code in codes:
        diagnosis = diagnose(_as_written(code, catalog), catalog)
        recognised = recognised or bool(diagnosis.outcomes)
        _print(code, diagnosis, catalog, texts, as_json=False, several=len(codes) > 1)
    return _RECOGNISED if recognised else _NOTHING


def _as_written(code: str, catalog: Catalog) -> str:
    """A symbol may be typed in small letters."""
    upper = code.strip().upper()
    return upper if upper in catalog.symbols else code


def _read(path: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BouncebookError("file-unreadable", path=path, reason=reason) from error


def _print(
    path: str, diagnosis: Diagnosis, catalog: Catalog, texts: Texts, *, as_json: bool, several: bool
) -> None:
    if as_json:
        outcomes = [as_plain(outcome) for outcome in diagnosis.outcomes]
        line = {
            "file": path,
            "kind": diagnosis.kind,
            "outcomes": outcomes,
            "is_whole": diagnosis.is_whole,
        }
        _print_json(line)
        return
    if several:
        sys.stdout.write(f"== {printable(path)}\n")
    if not diagnosis.outcomes:
        sys.stdout.write(texts.ui(f"kind-{diagnosis.kind}") + "\n")
    for outcome in diagnosis.outcomes:
        sys.stdout.write(printable(describe(explain(outcome, catalog, texts), outcome, texts)) + "\n")
    if not diagnosis.is_whole:
        sys.stderr.write(texts.ui("part-read") + "\n")


def _print_json(line: dict[str, Any]) -> None:
    import json

    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


def _print_error(path: str, sentence: str, *, as_json: bool) -> None:
    if as_json:
        line = {"file": path, "kind": "none", "outcomes": [], "error": sentence}
        _print_json(line)
    else:
        sys.stderr.write(printable(sentence) + "\n")


def as_plain(outcome: Outcome) -> dict[str, Any]:
    """An outcome as JSON has it: every field by its name, spans as pairs."""
    plain = {name: _plain(value) for name, value in outcome._asdict().items()}
    return plain | {"fields": dict(outcome.fields)}


def _plain(value: object) -> object:
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, Enum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def printable(text: str) -> str:
    """Text without what a terminal would obey: control characters, escapes, hidden directions."""
    return _CONTROL.sub("", text)
