"""The core's modules out of one file that ``tools/prepare.py`` wrote, for whoever needs most of them at once.

To look for seventy files and to see whether each is current takes Python as long as to read a bounce.
"""

from __future__ import annotations

import marshal
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from typing import TYPE_CHECKING

from bouncebook.prepared import CODE, prepared

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import CodeType, ModuleType

HeldModule = tuple[bytes, str, bool]
"""A module's code as ``marshal`` has it, its source file, and whether it is a package."""


def import_from_one_file() -> None:
    """Let the modules that are imported from now on come from there, if what is there can be trusted."""
    held = prepared(CODE)
    if held:
        sys.meta_path.insert(0, _Finder(held))


class _Finder:
    def __init__(self, held: Mapping[str, HeldModule]) -> None:
        self._held = held

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        """The module's place and loader; None for modules that are none of ours."""
        if name not in self._held:
            return None
        code, source, is_package = self._held[name]
        spec = ModuleSpec(name, _Loader(name, source, code), origin=source, is_package=is_package)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [source.rpartition("/")[0]]
        return spec


class _Loader(SourceFileLoader):
    def __init__(self, name: str, source: str, code: bytes) -> None:
        super().__init__(name, source)
        self._code = code

    def get_code(self, _name: str) -> CodeType:
        """The program's own code, which is trusted as Python's compiled modules are."""
        code: CodeType = marshal.loads(self._code)  # noqa: S302  # see above
        return code
