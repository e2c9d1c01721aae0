"""What a command line asks for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bouncebook.named_tuple import NamedTuple
from bouncebook.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

EXPLAIN, LOOKUP = "explain", "lookup"
_LANGUAGE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where POSIX systems name the language of programs, the strongest first."""


class Arguments(NamedTuple):
    """A command and what it is to work on.

    Attributes:
        operands: files to be explained, or codes to be looked up.
        codes: files with a team's own codes.
    """

    command: str
    operands: tuple[str, ...]
    language: str
    as_json: bool = False
    codes: tuple[str, ...] = ()


def read_arguments(arguments: Sequence[str]) -> Arguments:
    """What the arguments ask for.

    Raises:
        SystemExit: they ask for help, or for nothing that can be done; a person was told.
    """
    asked = plain_arguments(arguments)
    if asked is None:
        from bouncebook.cli_parser import parsed_arguments

        asked = parsed_arguments(arguments)
    return asked


def plain_arguments(arguments: Sequence[str]) -> Arguments | None:
    """The same for arguments that leave nothing to be asked; None for all others.

    To import and set up argparse takes longer than to read a message.
    """
    command, *rest = arguments or ("",)
    as_json, language = False, None
    while rest and rest[0] in ("--json", "--lang"):
        option, *rest = rest
        if option == "--lang" and rest and rest[0] in LANGUAGES:
            language, *rest = rest
        elif option == "--json" and command == EXPLAIN:
            as_json = True
        else:
            return None
    if command not in (EXPLAIN, LOOKUP) or not rest or any(operand.startswith("-") for operand in rest):
        return None
    return Arguments(command, tuple(rest), language or system_language(), as_json)


def system_language() -> str:
    """``ko`` on a Korean system, else ``en``."""
    named = [os.environ[name] for name in _LANGUAGE_VARIABLES if os.environ.get(name)]
    name = named[0] if named else "" if os.name == "posix" else _locale()
    return "ko" if name.lower().startswith(("ko", "korean")) else "en"


def _locale() -> str:
    """The language of systems without such variables."""
    import locale

    return locale.getlocale()[0] or ""
