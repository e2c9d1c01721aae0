"""Plain data as the reader makes dozens of for every message: attributes in slots.

A named tuple takes three times as long to make and eight times as long to ask. Like a frozen
dataclass for whoever checks types; nobody changes an attribute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, dataclass_transform

if TYPE_CHECKING:
    from typing import ClassVar, Self

_METHODS = """\
def __init__(self, {arguments}):
    {assignments}
def __eq__(self, other):
    return self is other or (type(self) is type(other) and {comparisons})
def __hash__(self):
    return hash(({values},))
def _replace(self, **changes):
    made = type(self)({copies})
    if changes:
        raise TypeError(f"no attribute: {{', '.join(changes)}}")
    return made
"""


class _Maker(type):
    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
        """A class with a slot for each annotated name, and ways to make and to copy it."""
        fields = tuple(body.get("__annotations__", ()))
        defaults = {field: body.pop(field) for field in fields if field in body}
        if fields:
            exec(_methods(fields, defaults), {"_defaults": defaults}, body)  # noqa: S102  # our own words
        return super().__new__(cls, name, bases, body | {"__slots__": fields})


def _methods(fields: tuple[str, ...], defaults: dict[str, Any]) -> str:
    return _METHODS.format(
        arguments=", ".join(f"{name}=_defaults[{name!r}]" if name in defaults else name for name in fields),
        assignments="; ".join(f"self.{name} = {name}" for name in fields),
        comparisons=" and ".join(f"self.{name} == other.{name}" for name in fields),
        values=", ".join(f"self.{name}" for name in fields),
        copies=", ".join(f"changes.pop({name!r}, self.{name})" for name in fields),
    )


@dataclass_transform(frozen_default=True)
class Record(metaclass=_Maker):
    """The base of such classes."""

    if TYPE_CHECKING:
        __slots__: ClassVar[tuple[str, ...]]

        def _replace(self, **changes: object) -> Self:
            """The same with other values."""
            ...

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__name__}({told})"
