"""Names of files as they may be shown."""

from __future__ import annotations


def printable_name(name: str) -> str:
    """A file's name in which nothing is hidden: line ends and marks of direction are spelled out."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in name
    )
