"""Voices are known again, in the form in which the bot posts them too."""

import pytest

from bot.adapters.media.audio import to_mp3
from tests.chaos.voices import MOST, Voices


def test_each_voice_is_known_again_after_it_was_made_an_mp3() -> None:
    voices = Voices()
    sounds = [voices.say(f"scene {number:05d}") for number in range(MOST)]
    for number in (0, 1, 2, 50, 200, MOST - 1):
        assert voices.hear(to_mp3(sounds[number])) == f"scene {number:05d}"
    with pytest.raises(ValueError, match="there are 350 voices"):
        voices.say("one more")


def test_a_voice_that_nobody_has_says_nothing() -> None:
    stranger = Voices()
    stranger.say("scene 00000")
    assert Voices().hear(stranger.say("scene 00001")) == ""
