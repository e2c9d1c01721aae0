"""Changes to a team's file, as JSON values: all that stands in it stays, whether it is sound or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bouncebook.errors import BouncebookError
from bouncebook.own.row import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Mapping


def with_star(value: Any, entry: str, *, star: bool) -> dict[str, Any]:
    """The file with a star on an entry, or without it."""
    return _with_mark(value, entry, "star", True if star else None)


def with_note(value: Any, entry: str, note: str) -> dict[str, Any]:
    """The file with a note on an entry; an empty one takes it away."""
    return _with_mark(value, entry, "note", HIDDEN.sub("", note).strip() or None)


def with_entry(value: Any, row: Mapping[str, Any], words: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The file with one more entry, and its words by language.

    Raises:
        BouncebookError: ``entry-taken`` when somebody has added one with this id meanwhile.
    """
    file = _part(value)
    rows = file.get("entries", [])
    if not isinstance(rows, list):
        raise BouncebookError("fault-not-list")
    if any(isinstance(held, dict) and held.get("id") == row["id"] for held in rows):
        raise BouncebookError("entry-taken", entry=str(row["id"]))
    file["entries"] = [*rows, dict(row)]
    for language, said in words.items():
        texts = file["texts"] = _part(file.get("texts"))
        held = texts[language] = _part(texts.get(language))
        held["entries"] = {**_part(held.get("entries")), str(row["id"]): dict(said)}
    return file


def as_json(value: Any) -> str:
    """The file as people read it."""
    import json

    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _with_mark(value: Any, entry: str, name: str, held: object) -> dict[str, Any]:
    file = _part(value)
    marks = file["marks"] = _part(file.get("marks"))
    mark = _part(marks.get(entry)) | {name: held}
    marks[entry] = {name: held for name, held in mark.items() if held is not None}
    if not marks[entry]:
        del marks[entry]
    return file


def _part(value: Any) -> dict[str, Any]:
    """A copy of an object, empty where there is none; what is something else must not get lost.

    Raises:
        BouncebookError: ``fault-not-object``.
    """
    if value is not None and not isinstance(value, dict):
        raise BouncebookError("fault-not-object")
    return dict(value or {})
