"""Makes beforehand what takes long at a start, as ``bouncebook/prepared.py`` has it.

    python tools/prepare.py            for this checkout: serves until one of its files changes
    python tools/prepare.py --sealed   for an installation, whose files do not change

It writes the folder ``resources/prepared`` of the program that Python finds; what stood there goes first.
"""

from __future__ import annotations

import _sre
import marshal
import os
import pickle
import pkgutil
import re
import shutil
import sys
from array import array
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import bouncebook
from bouncebook import locate, prepared
from bouncebook.alternatives import folded, in_ascii
from bouncebook.catalog import load_catalog
from bouncebook.late import made
from bouncebook.phrases import by_kind, load_phrases
from bouncebook.providers import load_providers
from bouncebook.texts import LANGUAGES, load_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.prepared_code import HeldModule


_LARGEST = 0xFFFF


def main() -> int:
    """Put the folder into its place."""
    write(locate.prepared(), sealed="--sealed" in sys.argv)
    return 0


def write(folder: Path, *, sealed: bool) -> None:
    """Write all parts into a folder beside, which then takes the place of this one."""
    for left in folder.parent.glob(f"{folder.name}*"):
        shutil.rmtree(left)
    fresh = folder.with_name(f"{folder.name}.{os.getpid()}")
    fresh.mkdir()
    made_of = (prepared.this_python(), [] if sealed else sorted(sources(fresh)))
    code = {} if sealed else {prepared.CODE: dict(modules())}  # an executable has its own way for that
    (fresh / prepared.PATTERNS).write_bytes(compiled())
    for name, held in {**parts(), **code, prepared.MADE_OF: made_of}.items():
        (fresh / name).write_bytes(packed(held))
    fresh.rename(folder)


def packed(held: Any) -> bytes:
    """Marshalled where it is plain data, which is read without importing anything; else pickled."""
    try:
        return marshal.dumps(held)
    except ValueError:
        return pickle.dumps(held, pickle.HIGHEST_PROTOCOL)


def sources(folder: Path) -> Iterator[prepared.SourceFacts]:
    """The facts of every file that anything is made of, as seen from the folder."""
    code = Path(bouncebook.__file__).parent.rglob("*.py")
    data = [path for place in ("*.json", "i18n/*.json") for path in locate.resources().glob(place)]
    for path in (*code, *data):
        yield prepared.source_facts(f"{folder}{os.sep}", os.path.relpath(path, folder))


def modules() -> Iterator[tuple[str, HeldModule]]:
    """Every module of the core, without what only its readers need."""
    for module in pkgutil.walk_packages(bouncebook.__path__, "bouncebook."):
        if not module.name.startswith("bouncebook.gui"):
            spec = find_spec(module.name)
            source = Path(str(spec and spec.origin))
            code = compile(source.read_bytes(), source, "exec", optimize=2)
            yield module.name, (marshal.dumps(code), str(source), module.ispkg)


def parts() -> dict[str, Any]:
    """Everything but what it was made of, by name."""
    folder = locate.resources()
    catalog = load_catalog(folder)
    catalog.index()
    return {
        prepared.CATALOG: catalog,
        prepared.PHRASES: by_kind(load_phrases(folder)),
        prepared.PROVIDERS: load_providers(folder),
        **words(folder),
        prepared.WORDINGS: (dict(folded), dict(in_ascii)),
    }


def words(folder: Path) -> dict[str, Any]:
    """What is said in each language: of the interface, of causes and of entries."""
    found: dict[str, Any] = {}
    for language in LANGUAGES:
        texts = load_texts(language, folder)
        found[prepared.TEXTS.format(language)] = (texts.language, texts.name, texts.sections)
        found[prepared.CAUSES.format(language)] = texts.causes
        found[prepared.ENTRIES.format(language)] = texts.entries
    return found


def compiled() -> bytes:
    """Every pattern of the core, as the machine that searches with it has it; first what is known of each."""
    for module in pkgutil.walk_packages(bouncebook.__path__, "bouncebook."):
        if not module.name.startswith("bouncebook.gui"):
            import_module(module.name)
    found: dict[tuple[int, int], prepared.CompiledPattern] = {}
    code = b""
    for pattern in made:
        flags, numbers, groups, names, numbered = _compiled(*pattern)
        small, large = _in_two_bytes(numbers)
        places = (len(code), len(code) + len(small), len(code) + len(small) + len(large))
        found[prepared.text_key(pattern[0]), pattern[1]] = (flags, *places, groups, names, numbered)
        code += small + large
    if len(found) < len(made):
        raise ValueError("two patterns have the same key")
    known = marshal.dumps(found)
    return len(known).to_bytes(prepared.NUMBER, "little") + known + code


def _in_two_bytes(numbers: list[int]) -> tuple[bytes, bytes]:
    """The numbers in two bytes each; and place and value of those that need four."""
    more = [(place, number) for place, number in enumerate(numbers) if number > _LARGEST]
    small = array("H", [number & _LARGEST for number in numbers])
    return small.tobytes(), array("I", [value for pair in more for value in pair]).tobytes()


def _compiled(pattern: str, flags: int) -> tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]:
    """What ``re`` hands to that machine for a pattern."""
    re.purge()
    with patch.object(_sre, "compile", wraps=_sre.compile) as machine:
        re.compile(pattern, flags)
    _, own_flags, code, groups, names, numbered = machine.call_args.args
    return own_flags, code, groups, names, numbered


if __name__ == "__main__":
    sys.exit(main())
