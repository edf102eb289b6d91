"""Small paid calls beside video: a still, a piece of speech, the words of a recording.

    STILL           words, perhaps with photos, become one picture; answered at once
    SPEECH          words become a sound; answered at once
    TRANSCRIPTION   a recording becomes words; begun, and asked for

What they cost is told in other units than a video's: pictures, characters, seconds of the recording.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final

from bot.domain.money import Quote
from bot.domain.parameters import Parameter
from bot.domain.prices import FixedPrice, Price, Rate, VariablePrice, VariantPrice
from bot.domain.values import Scalar

_PICTURES: Final = frozenset({"image", "images", "picture", "still"})
_CHARACTERS: Final = frozenset({"character", "characters", "char", "chars"})


class CallKind(StrEnum):
    """What is made."""

    STILL = "still"
    SPEECH = "speech"
    TRANSCRIPTION = "transcription"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallModel:
    """One model of the provider that serves such calls."""

    id: str
    kind: CallKind
    path: str
    """Below the provider's root."""
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    """Those that take one value; without the words and the media."""
    fixed: Mapping[str, Scalar] = field(default_factory=dict)
    """What is always sent."""
    words: str | None = None
    """The parameter that takes the words; None: it takes none."""
    max_words: int | None = None
    """Characters of the words; None: no document names a limit."""
    media: str | None = None
    """The parameter that takes photos, or the recording; None: it takes none."""
    max_media: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CallModels:
    """All of them, and which of them are taken."""

    by_id: Mapping[str, CallModel]
    still_from_words: CallModel
    still_from_photo: CallModel
    speech: CallModel
    transcription: CallModel
    voices: Mapping[str, str]
    """By the code of a language; `*`: every other one."""
    letters_a_second: float
    """Of scripts with letters: so many are spoken in a second at least."""
    signs_a_second: float
    """Of scripts whose signs are syllables or words."""

    def voice_of(self, language: str) -> str:
        """The voice that speaks a language."""
        return self.voices.get(language) or self.voices["*"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """What a call comes to, in the units that prices count."""

    pictures: int = 0
    characters: int = 0
    seconds: float = 0.0
    """Of the recording."""


def call_quote(price: Price | None, amounts: Amounts) -> Quote:
    """What a call costs; unknown where the price is, or where it counts what we cannot."""
    match price:
        case FixedPrice(rates=rates):
            usd = [_amount(rate, amounts) for rate in rates]
            known = [one for one in usd if one is not None]
            return Quote(usd=sum(known, Decimal(0)) if len(known) == len(usd) else None)
        case VariantPrice(variants=variants):
            found = {_amount(one.rate, amounts) for one in variants}
            return Quote(usd=found.pop() if len(found) == 1 else None)
        case VariablePrice():
            return Quote(varies=True)
        case None:
            return Quote()


def _amount(rate: Rate, amounts: Amounts) -> Decimal | None:
    unit = rate.unit.casefold()
    if not amounts.pictures:  # the recording and the words are the input, and known
        unit = unit.removesuffix(" of the input")
    if unit in _PICTURES:
        return rate.usd * amounts.pictures / rate.per
    if unit in _CHARACTERS:
        return rate.usd * amounts.characters / rate.per
    rate = replace(rate, unit=unit)
    return rate.amount(Decimal(str(amounts.seconds)) if amounts.seconds > 0 else None)
