"""Words that servers and mail systems use, whichever they are, and the cause that they tell.

``resources/phrases.json`` holds them: rows of one cause with its phrases. In a
phrase ``…`` stands for a few words in between. A *specific* row names a cause
by itself; the other rows say little, and are asked only when nothing else is known.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bouncebook import locate
from bouncebook.errors import BouncebookError
from bouncebook.late import late
from bouncebook.named_tuple import NamedTuple
from bouncebook.prepared import PHRASES, prepared
from bouncebook.strict_json import checked, checked_rows, read_object
from bouncebook.word_index import WordIndex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SPACED = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) in "_%")} | {
    ord("'"): None
}
_NOT_WORD = late(r"[^\w%]+")
_NOT_WORD_IN_PHRASES = late(r"[^\w%\n… ][^\w%\n…]*| [^\w%\n…]+")
"""The same in many phrases at once, but for single spaces, which stay."""
_CJK = late(r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7a3]")
_CJK_LETTER = r"[\u1100-\u11ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"
_CJK_SPACE = late(f"(?<={_CJK_LETTER}) (?={_CJK_LETTER})")
_GAP = 45
_ROW = {"cause": str, "specific": bool, "words": list}
_WHOLE_WORD = 4
"""A last word up to this length must end where the phrase ends; a longer one may be inflected."""


class Phrase(NamedTuple):
    """One phrase in folded form, cut at its gaps."""

    cause: str
    specific: bool
    pieces: tuple[str, ...]


def _weight(phrase: Phrase) -> int:
    """Longer phrases say more."""
    return len("".join(phrase.pieces))


@lru_cache(maxsize=8)
def fold(text: str) -> str:
    """Lower-case words with one space between and around.

    Between Korean, Chinese or Japanese letters there is none: people set it as they like.
    """
    text = text.lower()
    if text.isascii():
        return f" {' '.join(text.translate(_SPACED).split())} "
    words = f" {_NOT_WORD.sub(' ', text.replace(chr(39), '')).strip()} "
    return _CJK_SPACE.sub("", words)


def load_phrases(folder: Path | None = None) -> tuple[Phrase, ...]:
    """The phrases of ``phrases.json``, the weightiest first, else in the file's order.

    Raises:
        BouncebookError: ``data-broken`` when the file cannot be read or breaks the format.
    """
    path = (folder or locate.resources()) / "phrases.json"
    rows = checked(read_object(path), {"phrases": list}, path, "")["phrases"]
    checked_rows(enumerate(rows), _ROW, path, "phrases[{}]")
    found: list[Phrase] = []
    for row in rows:
        cause, specific = row["cause"], row["specific"]
        if not all(isinstance(words, str) and words.strip(" …") for words in row["words"]):
            raise BouncebookError("data-broken", path=str(path), place=cause, reason="empty phrase")
        found += [Phrase(cause, specific, pieces) for pieces in _all_pieces(row["words"])]
    return tuple(sorted(found, key=_weight, reverse=True))


def known_phrases(*, specific: bool) -> WordIndex[Phrase]:
    """The program's own phrases of one kind, read once."""
    return _program_phrases()[specific]


@lru_cache(maxsize=1)
def _program_phrases() -> dict[bool, WordIndex[Phrase]]:
    return prepared(PHRASES) or by_kind(load_phrases())


def by_kind(phrases: Sequence[Phrase]) -> dict[bool, WordIndex[Phrase]]:
    """Specific phrases and others, each ready to be looked for."""
    return {
        kind: indexed([phrase for phrase in phrases if phrase.specific is kind]) for kind in (True, False)
    }


def indexed(phrases: Sequence[Phrase]) -> WordIndex[Phrase]:
    """The phrases, ready to be looked for; the first that stands in a text is its best."""
    return WordIndex(phrases, ["".join(phrase.pieces) for phrase in phrases])


def _all_pieces(phrases: list[str]) -> list[tuple[str, ...]]:
    """Each phrase, folded and cut at its gaps; folded together, because there are many."""
    folded = _NOT_WORD_IN_PHRASES.sub(" ", "\n".join(phrases).lower().replace("'", ""))
    lines = (folded if folded.isascii() else _CJK_SPACE.sub("", folded)).split("\n")
    return [
        tuple([_piece(piece) for piece in line.split("…") if piece.strip()])
        if "…" in line
        else (_piece(line),)
        for line in lines
    ]


def _piece(words: str) -> str:
    """A folded piece with the spaces at which it must begin and may have to end."""
    folded = f" {words.strip()} "
    if folded.isascii() and " " in folded[-_WHOLE_WORD - 2 : -1]:
        return folded
    return folded.strip() if not folded.isascii() and _CJK.match(folded, 1) else folded[:-1]


def best_phrase(folded: str, phrases: WordIndex[Phrase]) -> Phrase | None:
    """The first of the phrases that stands in the folded text."""
    for phrase in phrases.possible(folded):
        if phrase.pieces[0] in folded and _stands(phrase.pieces, folded):
            return phrase
    return None


def _stands(pieces: tuple[str, ...], folded: str) -> bool:
    position = folded.find(pieces[0])
    while position >= 0:
        if len(pieces) == 1 or _follow(pieces[1:], folded, position + len(pieces[0])):
            return True
        position = folded.find(pieces[0], position + 1)
    return False


def _follow(pieces: tuple[str, ...], folded: str, position: int) -> bool:
    for piece in pieces:
        found = folded.find(piece, position - 1, position + _GAP + len(piece))
        if found < 0:
            return False
        position = found + len(piece)
    return True
