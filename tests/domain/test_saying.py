"""How long words take to be spoken, and the two steps that they come to."""

from dataclasses import replace

import pytest

from bot.adapters.aimlapi.call_models import load_call_models
from bot.domain.errors import Refused
from bot.domain.request import Audio, Option, Photo, VideoRequest
from bot.domain.saying import longest, speech_of, talking_of
from bot.domain.steps import StepKind

MODELS = load_call_models()
WISH = VideoRequest(
    prompt="Good evening!", options={Option.MODEL: "omnihuman"}, photos=(Photo(file_id="p"),), is_said=True
)


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("", 1),
        ("Good evening!", 3),
        ("a" * 120, 11),
        ("今晚湖面很安静", 3),
        ("こんばんは", 3),
        ("2026", 3),
        ("مساء الخير", 3),
    ],
)
def test_words_are_taken_to_be_spoken_slowly(words: str, seconds: int) -> None:
    assert longest(words, MODELS) == seconds


def test_more_words_never_take_less() -> None:
    words = "The lake is quiet, 湖面很安静, 42 times."
    lengths = [longest(words[:end], MODELS) for end in range(len(words))]
    assert lengths == sorted(lengths)


@pytest.mark.parametrize(("language", "voice"), [("de", "sage"), ("ru", "echo"), ("th", "alloy")])
def test_the_words_are_spoken_by_a_voice_of_their_authors_language(language: str, voice: str) -> None:
    step = speech_of(WISH, language, MODELS)
    assert (step.kind, step.model) == (StepKind.SPEECH, MODELS.speech.id)
    assert step.parameters == {"text": "Good evening!", "voice": voice}
    assert step.request == VideoRequest(prompt="Good evening!")


def test_more_words_than_the_model_takes_are_refused() -> None:
    models = replace(MODELS, speech=replace(MODELS.speech, max_words=5))
    with pytest.raises(Refused) as refused:
        speech_of(WISH, "en", models)
    assert refused.value.problem.values == {"model": MODELS.speech.id, "length": 13, "limit": 5}


def test_the_photo_says_what_the_first_step_yields_and_no_word_of_ours() -> None:
    talking = talking_of(WISH, 3.0)
    assert talking.sound == Audio(file_id="", seconds=3.0, made_by=0)
    assert (talking.prompt, talking.photos, talking.options) == ("", WISH.photos, WISH.options)
    assert not talking.is_said
