"""What was chosen completes a request, and never stands in its way."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.domain.errors import Refused
from bot.domain.preferences import (
    FLAGS,
    SWITCHES,
    USE_DEFAULT,
    VALUES,
    Preferences,
    Setting,
    chosen_for,
    completed,
    family_of,
    has_switch,
    is_on,
    offered,
)
from bot.domain.request import Option, Photo, VideoRequest

CATALOGUE = load_catalogue()
DEFAULT = "veo-3.1-fast"
EVERY_VALUE = {
    setting: sorted({value for family in CATALOGUE for value in offered(family, setting)})
    for setting in VALUES
}


def options(request: VideoRequest, **chosen: Any) -> dict[Option, str]:  # noqa: ANN401 - any preference
    return dict(completed(request, Preferences(**chosen), CATALOGUE, DEFAULT).options)


def asked(*, photos: int = 0, **typed: str) -> VideoRequest:
    return VideoRequest(
        prompt="a dragon",
        options={Option(name): value for name, value in typed.items()},
        photos=tuple(Photo(file_id=f"{number}") for number in range(photos)),
    )


def test_without_choices_a_request_stays_as_it_is() -> None:
    request = asked(ar="16:9", set="x=1")
    assert completed(request, Preferences(), CATALOGUE, DEFAULT) == request


def test_choices_fill_what_the_message_leaves_open() -> None:
    chosen = {"family": "veo-3.1", "aspect_ratio": "9:16", "duration": "4", "resolution": "1080p"}
    assert options(asked(), **chosen, sound=False, enhancement=False) == {
        Option.MODEL: "veo-3.1",
        Option.ASPECT_RATIO: "9:16",
        Option.DURATION: "4",
        Option.RESOLUTION: "1080p",
        Option.SILENT: "",
        Option.RAW: "",
    }


def test_an_option_of_the_message_wins() -> None:
    assert options(asked(model="veo-2", ar="16:9"), family="veo-3.1", aspect_ratio="9:16") == {
        Option.MODEL: "veo-2",
        Option.ASPECT_RATIO: "16:9",
    }


def test_a_parameter_by_its_own_name_wins_too() -> None:
    typed = asked(set="aspect_ratio=16:9\ngenerate_audio=true")
    assert options(typed, aspect_ratio="9:16", sound=False) == dict(typed.options)


def test_what_the_model_does_not_take_is_left_out() -> None:
    chosen = {"duration": "4", "resolution": "4k", "sound": False, "aspect_ratio": "21:9"}
    assert options(asked(model="kling-2.6-pro"), **chosen) == {
        Option.MODEL: "kling-2.6-pro",
        Option.SILENT: "",
    }


def test_sound_that_a_model_does_not_make_by_itself_is_switched_on_by_name() -> None:
    quiet = CATALOGUE.family("pixverse-5.5")
    assert not is_on(quiet, Setting.SOUND, Preferences())
    assert is_on(quiet, Setting.SOUND, Preferences(sound=True))
    typed = asked(model=quiet.name, set="style=anime")
    whole = completed(typed, Preferences(sound=True), CATALOGUE, DEFAULT)
    assert CATALOGUE.plan(whole, DEFAULT).parameters["generate_audio_switch"] is True
    assert CATALOGUE.plan(whole, DEFAULT).parameters["style"] == "anime"
    assert options(asked(model=DEFAULT), sound=True) == {Option.MODEL: DEFAULT}


def test_a_model_that_is_gone_is_no_choice() -> None:
    assert options(asked(), family="gone-1") == {}
    assert family_of(Preferences(family="gone-1"), CATALOGUE, DEFAULT).name == DEFAULT
    assert family_of(Preferences(family="veo-2"), CATALOGUE, DEFAULT).name == "veo-2"


def test_an_unknown_model_in_the_message_is_left_to_be_refused() -> None:
    typed = asked(model="no such thing")
    assert completed(typed, Preferences(aspect_ratio="9:16"), CATALOGUE, DEFAULT) == typed


def test_a_choice_is_taken_back_by_its_own_word() -> None:
    chosen = Preferences().having(Setting.SOUND, "off").having(Setting.DURATION, "8")
    assert chosen == Preferences(sound=False, duration="8")
    assert chosen.having(Setting.SOUND, USE_DEFAULT).having(Setting.DURATION, USE_DEFAULT) == Preferences()


def test_every_setting_has_its_field() -> None:
    assert [Preferences().value(setting) for setting in Setting] == [None] * len(Setting)


@pytest.mark.parametrize("family", CATALOGUE.families, ids=lambda family: family.name)
def test_what_is_offered_is_taken_by_the_family(family: Any) -> None:  # noqa: ANN401 - a Family
    for setting in VALUES:
        for value in offered(family, setting):
            assert chosen_for(family, setting, Preferences().having(setting, value)) is not None
    for setting in SWITCHES:
        takes = (
            any(model.parameter_for(FLAGS[setting]) for model in family.models.values())
            if (setting in FLAGS)
            else True
        )
        assert has_switch(family, setting) is takes


@given(
    family=st.sampled_from([None, *(family.name for family in CATALOGUE)]),
    named=st.sampled_from([None, *(family.name for family in CATALOGUE)]),
    photos=st.integers(0, 3),
    ratio=st.sampled_from([None, *EVERY_VALUE[Setting.ASPECT_RATIO]]),
    duration=st.sampled_from([None, *EVERY_VALUE[Setting.DURATION]]),
    resolution=st.sampled_from([None, *EVERY_VALUE[Setting.RESOLUTION]]),
    switches=st.tuples(*[st.sampled_from([None, True, False])] * 2),
)
def test_no_wish_is_ever_a_reason_to_refuse(
    family: str | None,
    named: str | None,
    photos: int,
    ratio: str | None,
    duration: str | None,
    resolution: str | None,
    switches: tuple[bool | None, ...],
) -> None:
    request = asked(photos=photos, **({"model": named} if named else {}))
    preferences = Preferences(
        family=family,
        aspect_ratio=ratio,
        duration=duration,
        resolution=resolution,
        sound=switches[0],
        enhancement=switches[1],
    )
    bare = VideoRequest(
        prompt="a dragon", options={Option.MODEL: named or family or DEFAULT}, photos=request.photos
    )
    try:
        CATALOGUE.plan(bare, DEFAULT)
    except Refused:
        return  # for what was sent, and not for what was wished
    CATALOGUE.plan(completed(request, preferences, CATALOGUE, DEFAULT), DEFAULT)


@pytest.mark.parametrize(
    ("family", "preferences", "options"),
    [
        ("pixverse-5", Preferences(resolution="1080p"), {Option.DURATION: "8"}),
        ("grok-imagine", Preferences(resolution="1080p"), {}),
        ("kling-3-omni-720p", Preferences(sound=True), {}),
    ],
)
def test_a_wish_that_does_not_go_with_what_was_asked_for_is_left_out(
    family: str, preferences: Preferences, options: dict[Option, str]
) -> None:
    """The one would be refused, the next without effect, the last against what a last frame needs."""
    photos = {"grok-imagine": 1, "kling-3-omni-720p": 2}.get(family, 0)
    request = VideoRequest(
        prompt="x",
        options={Option.MODEL: family, **options},
        photos=tuple(Photo(file_id=str(number)) for number in range(photos)),
    )
    assert completed(request, preferences, CATALOGUE, DEFAULT) == request


def test_a_wish_that_goes_with_it_is_kept() -> None:
    request = VideoRequest(prompt="x", options={Option.MODEL: "pixverse-5"})
    whole = completed(request, Preferences(resolution="1080p", duration="8"), CATALOGUE, DEFAULT)
    assert whole.options[Option.DURATION] == "8"
    assert Option.RESOLUTION not in whole.options
