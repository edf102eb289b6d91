"""What does not go together is fitted, left out and told, or refused; see `tests/facts` for all of it."""

import pytest

from bot.domain.errors import Problem
from bot.domain.media import Size
from bot.domain.models import Operation
from bot.domain.request import Audio, Option, Photo, Purpose, SourceVideo, VideoRequest
from tests.adapters.aimlapi.planning import CATALOGUE, LINK, plan, refused


def request(prompt: str = "a cat", *, photos: int = 0, **options: str) -> VideoRequest:
    return VideoRequest(
        prompt=prompt,
        options={Option(name.replace("_", "")): text for name, text in options.items()},
        photos=tuple(Photo(file_id=str(number)) for number in range(photos)),
    )


def answer(
    prompt: str, model: str, purpose: Purpose, *, size: Size | None = None, seconds: float | None = None
) -> VideoRequest:
    video = SourceVideo(url=LINK, purpose=purpose, size=size, seconds=seconds)
    return VideoRequest(prompt=prompt, options={Option.MODEL: model}, video=video)


def test_a_last_frame_goes_without_sound_where_the_model_wants_it_and_that_is_told() -> None:
    found = plan(request(photos=2, model="kling-3-omni-720p"))
    assert found.parameters["generate_audio"] is False
    assert found.notes == (Problem(key="note-silent", values={"model": "Kling 3 Omni 720p"}),)


def test_a_value_that_nobody_named_is_chosen_and_one_that_somebody_named_is_not_changed() -> None:
    found = plan(request(photos=2, model="veo-3.1-lite-preview"))
    assert (found.parameters.get("duration", 8), found.notes) == (8, ())
    key, values = refused(request(photos=2, model="veo-3.1-lite-preview", duration="4"))
    assert key == "refused-combination-media"
    assert (values["option"], values["value"], values["choices"]) == ("--duration", "4", "8")


def test_two_options_that_exclude_each_other_are_named_both_with_what_would_do() -> None:
    key, values = refused(request(model="pixverse-5", res="1080p", duration="8"))
    assert key == "refused-combination"
    assert values["option"] == "--duration"
    assert values["other"] == "--res 1080p"
    assert values["choices"] == "5"


def test_nothing_is_switched_on_for_the_sake_of_a_rule_since_it_may_cost() -> None:
    key, values = refused(request(model="ray-3.2", set="exr_export=true"))
    assert (key, values["setting"], values["choices"]) == ("refused-needs-setting", "hdr", "true")


def test_a_number_of_frames_is_answered_with_its_neighbours() -> None:
    key, values = refused(request(model="krea-wan-14b", set="num_frames=80"))
    assert (key, values["choices"]) == ("refused-value", "78, 90")


@pytest.mark.parametrize(
    ("photos", "effect", "count"), [(1, "hug", 2), (2, "squish", 1), (2, "expansion", 1), (1, "kiss", 2)]
)
def test_an_effect_needs_exactly_its_number_of_people(photos: int, effect: str, count: int) -> None:
    wish = request("", photos=photos, model="kling-1.6-pro-effects", set=f"effect_scene={effect}")
    assert refused(wish) == ("refused-photo-count", {"model": "Kling 1.6 Pro Effects", "count": count})
    fits = request("", photos=count, model="kling-1.6-pro-effects", set=f"effect_scene={effect}")
    assert plan(fits).parameters["effect_scene"] == effect


def test_what_has_no_effect_is_left_out_and_told_by_the_name_that_was_typed() -> None:
    found = plan(request(photos=1, model="grok-imagine", res="1080p"))
    assert "resolution" not in found.parameters
    values = {"model": "Grok Imagine", "option": "--res"}
    assert found.notes == (Problem(key="note-no-effect", values=values),)


def test_a_voice_that_is_too_long_is_refused_with_the_bound() -> None:
    wish = VideoRequest(
        options={Option.MODEL: "omnihuman"},
        photos=(Photo(file_id="p"),),
        sound=Audio(file_id="s", seconds=31),
    )
    assert refused(wish) == ("refused-sound-length", {"model": "OmniHuman", "limit": 30})


@pytest.mark.parametrize(
    ("size", "key"),
    [
        (Size(width=1920, height=1080), "refused-video-pixels"),
        (Size(width=320, height=180), "refused-medium"),
    ],
)
def test_an_example_that_is_too_large_or_too_small_is_refused(size: Size, key: str) -> None:
    assert refused(answer("@Video1 at night", "seedance-2.0", Purpose.GUIDE, size=size))[0] == key


def test_what_only_the_file_can_tell_is_looked_at_before_it_is_sent() -> None:
    size = Size(width=1280, height=720)
    known = answer("at night", "switchx", Purpose.EDIT, size=size, seconds=8.0)
    assert plan(known).needs_look  # nobody but the file tells its frames
    assert plan(answer("@Video1 x", "seedance-2.0", Purpose.GUIDE)).needs_look
    assert not plan(answer("@Video1 x", "seedance-2.0", Purpose.GUIDE, size=size)).needs_look
    assert not plan(answer("x", "kling-o1", Purpose.EDIT)).needs_look


@pytest.mark.parametrize(
    ("model", "key", "operation"),
    [
        ("veo-3.1-fast", "note-continues", Operation.EXTEND),
        ("flux-3-video", "note-continues", Operation.EXTEND),
        ("seedance-2.5", "note-guides", Operation.GUIDE),
        ("wan-2.6", "note-guides", Operation.GUIDE),
        ("kling-o1", None, Operation.EDIT),
    ],
)
def test_an_answer_to_a_video_is_what_the_family_can_make_of_it(
    model: str, key: str | None, operation: Operation
) -> None:
    turned = CATALOGUE.as_it_can(answer("remove the tree", model, Purpose.EDIT), "veo-3.1-fast")
    told = CATALOGUE.must_be_told(turned, "veo-3.1-fast")
    assert (told.key if told else None) == key
    assert plan(turned).model.operation is operation


def test_who_calls_a_video_by_its_name_knows_that_it_is_an_example() -> None:
    turned = CATALOGUE.as_it_can(answer("@Video1 at night", "seedance-2.5", Purpose.EDIT), "veo-3.1-fast")
    assert CATALOGUE.must_be_told(turned, "veo-3.1-fast") is None
    assert plan(turned).parameters["prompt"] == "@Video1 at night"


def test_words_under_a_video_are_what_it_says() -> None:
    found = plan(answer("hello", "pixverse-lip-sync", Purpose.EDIT))
    assert found.parameters == {"lip_sync_tts_content": "hello", "lip_sync_tts_speaker": "Auto"}
    assert refused(answer("", "pixverse-lip-sync", Purpose.EDIT))[0] == "refused-needs-voice"


def test_the_sound_of_a_video_that_is_changed_is_kept_unless_somebody_wants_it_silent() -> None:
    wish = answer("at night", "kling-o1", Purpose.EDIT)
    assert plan(wish).parameters["keep_audio"] is True
    silent = VideoRequest(prompt="x", options={Option.MODEL: "kling-o1", Option.SILENT: ""}, video=wish.video)
    assert plan(silent).parameters["keep_audio"] is False
