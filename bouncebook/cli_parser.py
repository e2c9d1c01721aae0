"""The command line as argparse knows it: every option, the help, and what is wrong with an argument."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from bouncebook.cli_arguments import EXPLAIN, LOOKUP, Arguments, system_language
from bouncebook.texts import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence


def parsed_arguments(arguments: Sequence[str]) -> Arguments:
    """What the arguments ask for.

    Raises:
        SystemExit: they ask for help, or for nothing that can be done; a person was told.
    """
    found = _parser().parse_args(list(arguments))
    return Arguments(found.command, tuple(found.operands), found.lang, found.json, tuple(found.codes))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bouncebook",
        description="Explain returned mail. Without a command, the window opens.",
        epilog="Exit status: 0 something was recognised, 1 nothing was, 2 a file could not be read or used.",
    )
    commands = parser.add_subparsers(prog="bouncebook", required=True, metavar="COMMAND", dest="command")
    explain = commands.add_parser(EXPLAIN, help="explain bounces in files")
    files_help = "a message, a text or a log; - is standard input"
    explain.add_argument("operands", nargs="+", metavar="FILE", help=files_help)
    explain.add_argument("--json", action="store_true", help="one JSON object a line for each file")
    lookup = commands.add_parser(LOOKUP, help="explain codes or symbols, such as 5.1.1, 550 or RFULL")
    lookup.add_argument("operands", nargs="+", metavar="CODE")
    lookup.set_defaults(json=False)
    for command in (explain, lookup):
        codes_help = "a team's own codes, as JSON; repeatable"
        command.add_argument("--codes", action="append", default=[], metavar="FILE", help=codes_help)
        language = system_language()
        command.add_argument("--lang", choices=LANGUAGES, default=language, help="language of the words")
    return parser
