"""What was typed becomes a request; where it cannot be read, what was probably meant comes along."""

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.telegram.incoming.parsing import parsed
from bot.app.requests.messages import Unreadable
from bot.domain.request import Audio, Option, Photo, VideoRequest

KNOWS = load_catalogue().knows
PHOTOS = (Photo(file_id="photo"),)
SOUND = Audio(file_id="voice")


def test_prompt_options_and_media_are_one_request() -> None:
    assert parsed("a fox --ar 9:16", KNOWS, photos=PHOTOS, sound=SOUND) == VideoRequest(
        prompt="a fox", options={Option.ASPECT_RATIO: "9:16"}, photos=PHOTOS, sound=SOUND
    )


def test_the_words_that_are_answered_are_the_prompt_where_there_is_no_other() -> None:
    quoted = "a fox --ar 9:16 --duration 4"
    assert parsed("--ar 16:9", KNOWS, quoted=quoted) == VideoRequest(
        prompt="a fox", options={Option.ASPECT_RATIO: "16:9", Option.DURATION: "4"}
    )
    assert parsed("a bear", KNOWS, quoted=quoted) == VideoRequest(prompt="a bear")


def test_of_the_words_of_somebody_else_only_the_prompt_counts() -> None:
    quoted = "a fox --model sora-2-pro --duration 12 --raw"
    alone = parsed("", KNOWS, quoted=quoted, is_quoting_others=True)
    assert alone == VideoRequest(prompt="a fox")
    chosen = parsed("--ar 16:9", KNOWS, quoted=quoted, is_quoting_others=True)
    assert chosen == VideoRequest(prompt="a fox", options={Option.ASPECT_RATIO: "16:9"})


def test_a_misspelt_option_comes_with_what_was_meant() -> None:
    text = parsed("a fox --durration 4", KNOWS, photos=PHOTOS)
    assert isinstance(text, Unreadable)
    assert text.problem.key == "refused-unknown-option"
    assert text.meant == VideoRequest(prompt="a fox", options={Option.DURATION: "4"}, photos=PHOTOS)


def test_where_nobody_can_tell_nothing_is_meant() -> None:
    for typed in ("a fox --xyzzy", "a fox --ar", 'a fox --no "blur'):
        text = parsed(typed, KNOWS)
        assert isinstance(text, Unreadable)
        assert text.meant is None
