"""All that the window is made of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bouncebook.catalog import Catalog

    from .language import Language
    from .settings import Settings
    from .theme import Theme


class Program:
    """Handed to every part that needs more than one of these."""

    def __init__(
        self, load_catalog: Callable[[], Catalog], language: Language, theme: Theme, settings: Settings
    ) -> None:
        self._load_catalog = load_catalog
        self.language = language
        self.theme = theme
        self.settings = settings

    @cached_property
    def catalog(self) -> Catalog:
        """The codes, loaded when they are first asked for, and later the team's among them.

        Raises:
            BouncebookError: ``data-broken``.
        """
        return self._load_catalog()
