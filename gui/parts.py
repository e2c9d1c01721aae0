"""How much of an explanation goes into a ticket."""

from __future__ import annotations

from enum import StrEnum


class Part(StrEnum):
    """How much of an explanation is copied."""

    EVERYTHING = "everything"
    EXPLANATION = "explanation"
    CUSTOMER = "customer"
