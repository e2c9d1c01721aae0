"""All that the window is made of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bouncebook.catalog import Catalog

    from .language import Language
    from .settings import Settings
    from .theme import Theme


@dataclass
class Program:
    """Handed to every part that needs more than one of these."""

    load_catalog: Callable[[], Catalog]
    language: Language
    theme: Theme
    settings: Settings

    @cached_property
    def catalog(self) -> Catalog:
        """The codes, loaded when they are first asked for, and later the team's among them.

        Raises:
            BouncebookError: ``data-broken``.
        """
        return self.load_catalog()
