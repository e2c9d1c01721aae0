"""All that the window is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

    from .language import Language
    from .settings import Settings
    from .theme import Theme


@dataclass(slots=True)
class Program:
    """Handed to every part that needs more than one of these."""

    catalog: Catalog
    """With the team's entries in it, once they are read."""
    language: Language
    theme: Theme
    settings: Settings
