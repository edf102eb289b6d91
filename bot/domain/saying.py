"""Words that a photo says: they are spoken first, and then the photo says what is heard. Pure functions."""

import math
import unicodedata
from dataclasses import replace
from typing import Final

from bot.domain.calls import CallModels
from bot.domain.errors import Refused
from bot.domain.request import Audio, VideoRequest
from bot.domain.steps import Step, StepKind

A_DIGIT: Final = 6
"""Letters that a digit is spoken with: "seven" and the pause after it."""
A_CONSONANT: Final = 1.5
"""Letters that one of a script counts for which leaves most vowels out."""
_SIGNS: Final = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
"""Scripts whose signs are syllables or words, as Unicode names them."""
_CONSONANTS: Final = ("ARABIC", "HEBREW")
_SPOKEN_FROM: Final = 1.0
"""Seconds that any speech takes."""


def longest(words: str, models: CallModels) -> int:
    """Whole seconds that words take to be spoken, at most: no speech is to be longer than was promised."""
    letters = signs = 0.0
    for sign in words:
        name = unicodedata.name(sign, "")
        if sign.isdecimal():
            letters += A_DIGIT
        elif name.startswith(_SIGNS):
            signs += 1
        else:
            letters += A_CONSONANT if name.startswith(_CONSONANTS) else 1
    return math.ceil(_SPOKEN_FROM + letters / models.letters_a_second + signs / models.signs_a_second)


def speech_of(request: VideoRequest, language: str, models: CallModels) -> Step:
    """The first step: the words, in a voice of the language that their author uses here.

    Raises:
        Refused: They are more than the model takes.
    """
    model = models.speech
    if model.words is None or "voice" not in model.parameters:
        raise ValueError(f"{model.id} speaks no words")
    if model.max_words is not None and len(request.prompt) > model.max_words:
        length = len(request.prompt)
        raise Refused("refused-prompt-too-long", model=model.id, length=length, limit=model.max_words)
    return Step(
        kind=StepKind.SPEECH,
        model=model.id,
        parameters={model.words: request.prompt, "voice": models.voice_of(language)},
        request=VideoRequest(prompt=request.prompt),
    )


def talking_of(request: VideoRequest, seconds: float) -> VideoRequest:
    """The second step: the photo says what the first one yields, without a word of ours.

    Args:
        request: Of words that a photo says.
        seconds: How long that is, at most.
    """
    return replace(request, prompt="", is_said=False, sound=Audio(file_id="", seconds=seconds, made_by=0))
