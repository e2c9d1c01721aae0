"""The command line: ``explain`` and ``lookup``, without a window."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bouncebook.catalog import load_catalog
from bouncebook.errors import BouncebookError
from bouncebook.texts import LANGUAGES, load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.catalog import Catalog
    from bouncebook.texts import Texts

RECOGNISED, NOTHING_RECOGNISED, BROKEN = 0, 1, 2
_MANY, _COLUMNS = 200_000, 78
_LANGUAGE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where POSIX systems name the language of programs, the strongest first."""


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for in a process of its own, which is over in a blink.

    Looking for garbage, in between and at the end, would take a sixth of that.
    """
    gc.set_threshold(_MANY)
    gc.enable()
    status = run(arguments)
    gc.freeze()
    return status


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for; give the exit status.

    Returns:
        0 when something was recognised, 1 when nothing was, 2 when a file could
        not be read or the program's own data is broken.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(list(arguments))
    try:
        status: int = options.work(options)
    except BouncebookError as error:
        sys.stderr.write(_sentence(error, options.lang) + "\n")
        return BROKEN
    except BrokenPipeError:
        sys.stderr.close()
        return BROKEN
    return status


def system_language() -> str:
    """``ko`` on a Korean system, else ``en``."""
    named = [os.environ[name] for name in _LANGUAGE_VARIABLES if os.environ.get(name)]
    name = named[0] if named else "" if os.name == "posix" else _locale()
    return "ko" if name.lower().startswith(("ko", "korean")) else "en"


def _locale() -> str:
    """The language of systems without such variables."""
    import locale

    return locale.getlocale()[0] or ""


def _parser() -> argparse.ArgumentParser:
    layout = partial(argparse.HelpFormatter, width=_width())
    parser = argparse.ArgumentParser(
        prog="bouncebook",
        formatter_class=layout,
        description="Explain returned mail. Without a command, the window opens.",
        epilog="Exit status: 0 something was recognised, 1 nothing was, 2 a file could not be read or used.",
    )
    commands = parser.add_subparsers(prog="bouncebook", required=True, metavar="COMMAND")
    explain = commands.add_parser("explain", help="explain bounces in files", formatter_class=layout)
    files_help = "a message, a text or a log; - is standard input"
    explain.add_argument("files", nargs="+", metavar="FILE", help=files_help)
    explain.add_argument("--json", action="store_true", help="one JSON object a line for each file")
    explain.set_defaults(work=_explain)
    lookup = commands.add_parser(
        "lookup", help="explain codes or symbols, such as 5.1.1, 550 or RFULL", formatter_class=layout
    )
    lookup.add_argument("look_for", nargs="+", metavar="CODE")
    lookup.set_defaults(work=_lookup)
    for command in (explain, lookup):
        language = system_language()
        command.add_argument(
            "--codes",
            action="append",
            default=[],
            metavar="FILE",
            help="a team's own codes, as JSON; repeatable",
        )
        command.add_argument("--lang", choices=LANGUAGES, default=language, help="language of the words")
    return parser


def _width() -> int:
    """Columns of a help text; argparse would ask by a module that takes longer to import than all of it."""
    try:
        return os.get_terminal_size().columns - 2
    except (OSError, ValueError, AttributeError):
        return _COLUMNS


def _explain(options: argparse.Namespace) -> int:
    from bouncebook.cli_explain import explain_files

    catalog, texts, is_sound = _book(options)
    status = explain_files(options.files, catalog, texts, as_json=options.json)
    return status if is_sound else BROKEN


def _lookup(options: argparse.Namespace) -> int:
    from bouncebook.cli_explain import look_up

    catalog, texts, is_sound = _book(options)
    status = look_up(options.look_for, catalog, texts)
    return status if is_sound else BROKEN


def _book(options: argparse.Namespace) -> tuple[Catalog, Texts, bool]:
    """The catalogue and its words, with the team's files in them; whether those files are sound."""
    catalog, texts = load_catalog(), load_texts(options.lang)
    if not options.codes:
        return catalog, texts, True
    from bouncebook.cli_explain import printable
    from bouncebook.own.file import load_own
    from bouncebook.own.merge import merge
    from bouncebook.own.merge_texts import merge_texts

    files = [load_own(Path(name)) for name in options.codes]
    merged = merge(catalog, files)
    for fault in merged.faults:
        sys.stderr.write(printable(fault.sentence(texts)) + "\n")
    return merged.catalog, merge_texts(texts, merged.catalog, files), not merged.faults


def _sentence(error: BouncebookError, language: str) -> str:
    try:
        return load_texts(language).error(error)
    except BouncebookError:
        return str(error)
