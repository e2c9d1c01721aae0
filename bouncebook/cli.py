"""The command line: ``explain`` and ``lookup``, without a window."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from bouncebook.catalog import load_catalog
from bouncebook.cli_arguments import EXPLAIN, read_arguments
from bouncebook.errors import BouncebookError
from bouncebook.texts import load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bouncebook.catalog import Catalog
    from bouncebook.cli_arguments import Arguments
    from bouncebook.texts import Texts

RECOGNISED, NOTHING_RECOGNISED, BROKEN = 0, 1, 2
_MANY = 200_000


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
    asked = read_arguments(arguments)
    try:
        return _work(asked)
    except BouncebookError as error:
        sys.stderr.write(_sentence(error, asked.language) + "\n")
        return BROKEN
    except BrokenPipeError:
        sys.stderr.close()
        return BROKEN


def _work(asked: Arguments) -> int:
    from bouncebook.cli_explain import explain_files, look_up

    catalog, texts, is_sound = _book(asked)
    if asked.command == EXPLAIN:
        status = explain_files(asked.operands, catalog, texts, as_json=asked.as_json)
    else:
        status = look_up(asked.operands, catalog, texts)
    return status if is_sound else BROKEN


def _book(asked: Arguments) -> tuple[Catalog, Texts, bool]:
    """The catalogue and its words, with the team's files in them; whether those files are sound."""
    catalog, texts = load_catalog(), load_texts(asked.language)
    if not asked.codes:
        return catalog, texts, True
    from pathlib import Path

    from bouncebook.cli_explain import printable
    from bouncebook.own.file import load_own
    from bouncebook.own.merge import merge
    from bouncebook.own.merge_texts import merge_texts

    files = [load_own(Path(name)) for name in asked.codes]
    merged = merge(catalog, files)
    for fault in merged.faults:
        sys.stderr.write(printable(fault.sentence(texts)) + "\n")
    return merged.catalog, merge_texts(texts, merged.catalog, files), not merged.faults


def _sentence(error: BouncebookError, language: str) -> str:
    try:
        return load_texts(language).error(error)
    except BouncebookError:
        return str(error)
