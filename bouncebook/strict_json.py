"""JSON files read strictly: an unknown key, a missing key or a wrong type is an error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from bouncebook.errors import BouncebookError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

Kinds = type | tuple[type, ...]


def read_object(path: Path) -> Any:
    """The JSON value of a file.

    Raises:
        BouncebookError: ``data-broken`` when it cannot be read or is no JSON.
    """
    import json  # what was prepared needs it not

    try:
        return json.loads(path.read_bytes().decode())
    except (OSError, ValueError, RecursionError) as error:
        raise BouncebookError("data-broken", path=str(path), place="", reason=str(error)) from error


def checked(
    value: Any,
    required: Mapping[str, Kinds],
    path: Path,
    place: str,
    optional: Mapping[str, Kinds] | None = None,
) -> dict[str, Any]:
    """The value itself, once it is an object with just these keys and types.

    Raises:
        BouncebookError: ``data-broken`` with the place and the reason.
    """
    reason = _objection(value, required, optional or {})
    if reason:
        raise BouncebookError("data-broken", path=str(path), place=place, reason=reason)
    return cast("dict[str, Any]", value)


def checked_rows(
    rows: Iterable[tuple[object, Any]],
    required: Mapping[str, Kinds],
    path: Path,
    place: str,
    optional: Mapping[str, Kinds] | None = None,
) -> None:
    """Look at many objects like ``checked``, and at those with the same keys and types only once.

    Each row is its name or number and the object; ``place`` has braces for the name: ``causes.{}``.

    Raises:
        BouncebookError: ``data-broken`` with the place and the reason.
    """
    seen = set()
    for name, row in rows:
        form = (*row, *map(type, row.values())) if isinstance(row, dict) else None
        if form not in seen:
            checked(row, required, path, place.format(name), optional)
            seen.add(form)


def _objection(value: Any, required: Mapping[str, Kinds], optional: Mapping[str, Kinds]) -> str | None:
    if not isinstance(value, dict):
        return "not an object"
    for key in required:
        if key not in value:
            return f"{key!r} is missing"
    for key, held in value.items():
        kinds = required.get(key) or optional.get(key)
        if kinds is None:
            return f"{key!r} is not a known key"
        if not isinstance(held, kinds):
            return f"{key!r} has the wrong type"
    return None
