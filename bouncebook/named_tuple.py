"""``typing.NamedTuple``, defined in half the time.

Typing looks at every annotation of every field, for nobody here; a start that defines fifty such
classes waits 5 ms for it. Type checkers see typing's own.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414  # it is handed on
else:

    class _Maker(type):
        def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, Any]) -> type:
            """A named tuple with what the body of the class says besides its fields."""
            fields = body.get("__annotations__", ())
            defaults = [body[field] for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # noqa: PYI024
            for key, value in body.items():
                if key not in fields:
                    setattr(made, key, value)
            return made

    def NamedTuple() -> None:  # noqa: N802
        """To be named as the base of a class."""

    _BASES = (type.__new__(_Maker, "NamedTuple", (), {}),)
    NamedTuple.__mro_entries__ = lambda _: _BASES
