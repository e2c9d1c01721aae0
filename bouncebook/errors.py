"""The one kind of error that a person can see."""

from __future__ import annotations


class BouncebookError(Exception):
    """Something a person must be told, as the key of a sentence and its fields.

    The sentence itself stands in the language files under ``errors``, so that
    the same error can be said in any language.

    Attributes:
        key: name of the sentence, such as ``file-unreadable``.
        fields: what the sentence names, such as ``path`` and ``reason``.
    """

    def __init__(self, key: str, **fields: str) -> None:
        super().__init__(key, fields)
        self.key = key
        self.fields = fields

    def __str__(self) -> str:
        """For logs and tests; people get the sentence from ``Texts``."""
        return " ".join([self.key, *(f"{name}={value}" for name, value in self.fields.items())])
