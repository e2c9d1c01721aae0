"""One JSON object under inspection: takes its fields out, and notes what is wrong with each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from bouncebook.late import late

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import StrEnum

    from bouncebook.own.faults import Log

_Member = TypeVar("_Member", bound="StrEnum")

LINE, TEXT = 300, 2000
"""Characters of a line, and of a paragraph."""
HIDDEN = late("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What no text holds: control characters, hidden directions, half characters."""


class Row:
    """A value that ought to be an object.

    Attributes:
        place: the entry that it is, or belongs to.
        field: where it stands in that entry; empty for the entry itself.
        is_sound: whether nothing wrong was found so far.
    """

    def __init__(self, value: Any, place: str, log: Log, field: str = "") -> None:
        self.place = place
        self.is_sound = True
        self._log = log
        self.field = field
        self._held: dict[str, Any] = value if isinstance(value, dict) else {}
        self._asked: set[str] = set()
        if not isinstance(value, dict):
            self.refuse("", "not-object")

    def refuse(self, key: str, reason: str, **said: object) -> None:
        """Note that something is wrong with a field."""
        self.is_sound = False
        self._log.add(self.place, self._path(key), reason, **said)

    def done(self) -> bool:
        """Whether all is sound: now that every known field was asked for, the others are unknown."""
        for key in self._held:
            if key not in self._asked:
                self.refuse(key[:LINE], "unknown-key")
        return self.is_sound

    def take(
        self, key: str, kind: type[Any] | tuple[type, ...], reason: str, *, required: bool = False
    ) -> Any:
        """The value of a field, None when it is missing, null or of another kind."""
        self._asked.add(key)
        value = self._held.get(key)
        if value is None:
            if required:
                self.refuse(key, "missing")
            return None
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.refuse(key, reason)
            return None
        return value

    def text(
        self, key: str, longest: int = LINE, *, required: bool = False, form: str = "", reason: str = ""
    ) -> str | None:
        """A text that is neither empty nor too long; ``form`` is what all of it must be like."""
        value = self.take(key, str, "not-text", required=required)
        if value is None or not self._is_text(key, value, longest):
            return None
        if form and not re.fullmatch(form, value):
            self.refuse(key, reason)
            return None
        return str(value)

    def texts(self, key: str, longest: int = LINE, *, most: int = 20) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(value for _, value in self.rows(key, most) if self._is_text(key, value, longest))

    def member(self, key: str, kind: type[_Member]) -> _Member | None:
        """One of a fixed list."""
        value = self.take(key, str, "not-text", required=True)
        return None if value is None else self._member(key, value, kind)

    def members(self, key: str, kind: type[_Member]) -> tuple[_Member, ...]:
        """At least one of a fixed list."""
        values = self.take(key, list, "not-list", required=True)
        if values == []:
            self.refuse(key, "missing")
        found = (self._member(key, value, kind) for value in values or ())
        return tuple(dict.fromkeys(member for member in found if member is not None))

    def rows(self, key: str, most: int) -> Iterator[tuple[int, Any]]:
        """The numbered values of a list."""
        values = self.take(key, list, "not-list") or []
        if len(values) > most:
            self.refuse(key, "too-many", limit=most)
        return enumerate(values[:most])

    def items(self, key: str, most: int) -> Iterator[tuple[str, Any]]:
        """The names and values of an object."""
        values = self.take(key, dict, "not-object") or {}
        if len(values) > most:
            self.refuse(key, "too-many", limit=most)
        return iter(list(values.items())[:most])

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of what it holds."""
        return tuple(self._held)

    def inner(self, key: str) -> Row | None:
        """An object inside this one; what is wrong there is noted for this place."""
        value = self.take(key, dict, "not-object")
        return None if value is None else Row(value, self.place, self._log, self._path(key))

    def _path(self, key: str) -> str:
        return ".".join(part for part in (self.field, key) if part)

    def _member(self, key: str, value: Any, kind: type[_Member]) -> _Member | None:
        if value in list(kind):
            return kind(value)
        self.refuse(key, "not-one-of", allowed=", ".join(kind))
        return None

    def _is_text(self, key: str, value: Any, longest: int) -> bool:
        if not isinstance(value, str):
            self.refuse(key, "not-text")
        elif not value.strip():
            self.refuse(key, "empty")
        elif len(value) > longest:
            self.refuse(key, "too-long", limit=longest)
        elif HIDDEN.search(value):
            self.refuse(key, "hidden-characters")
        else:
            return True
        return False
