"""Short mail that has words of failures and tells of none: an account is wanted, an answer is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.codes import mentions_in
from bouncebook.read.ordinary_words import ACCOUNT_WANTED, FAILED, HOW, MISSING, SENT

if TYPE_CHECKING:
    from bouncebook.read.flat import Flat

_HOW = late(HOW)
_ACCOUNT_WANTED, _MISSING = late(ACCOUNT_WANTED), late(MISSING)
_FAILED, _SENT = late(FAILED), late(SENT)
_LONGEST = 400


def is_ordinary(flat: Flat) -> bool:
    """Whether a short text tells of no mail that failed, nor cites a reply, whatever else its words mean."""
    if len(flat.chars) > _LONGEST or any(mention.reply_code for mention in mentions_in(flat)):
        return False
    lowered = flat.chars.lower()
    wanted = _ACCOUNT_WANTED.search(lowered) or _asks_how(flat, lowered)
    if wanted and not _FAILED.search(lowered) and not _SENT.search(lowered):
        return True
    if mentions_in(flat):
        return False
    return bool(_MISSING.search(lowered)) and not _FAILED.search(_MISSING.sub(" ", lowered))


def _asks_how(flat: Flat, lowered: str) -> bool:
    """Whether somebody asks how something is done with an account, and cites no code."""
    return "@" in lowered and not mentions_in(flat) and bool(_HOW.search(lowered))
