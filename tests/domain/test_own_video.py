"""How a video of somebody's own has to be, by the rules of its model; and what is told of it beforehand."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.errors import Refused
from bot.domain.models import Model, Operation, Role
from bot.domain.own_video import IN_BODY_BYTES, seconds_bound, source_bound, video_fit
from bot.domain.prices import FixedPrice, Rate, highest_price, quote
from bot.domain.request import MAX_VIDEO_SECONDS, Option, OwnVideo, Photo, Purpose, VideoRequest
from tests.adapters.aimlapi.planning import CATALOGUE, DEFAULT, plan

OWN = OwnVideo(file_id="v", seconds=45.0)
MOVED = replace(OWN, purpose=Purpose.MOVE)
PHOTO = Photo(file_id="p")


def wanted(name: str, video: OwnVideo = OWN, **options: str) -> VideoRequest:
    photos = (PHOTO,) if video.purpose is Purpose.MOVE else ()
    named = {Option.MODEL: name, **{Option[key.upper()]: value for key, value in options.items()}}
    return VideoRequest(prompt="make it winter", options=named, photos=photos, video=video)


def model(name: str, operation: Operation) -> Model:
    return CATALOGUE.family(name).models[operation]


def test_a_model_s_own_bound_cuts_a_longer_video_and_that_is_told() -> None:
    found = plan(wanted("kling-2.6-motion-control", MOVED))
    assert (found.source_seconds, found.source_bound) == (45.0, 30.0)
    assert [(note.key, note.values["seconds"]) for note in found.notes] == [("note-cut", "30")]
    assert quote(FixedPrice(rates=(Rate(usd=Decimal(1), unit="second"),)), found) == Decimal(30)


def test_the_bound_is_that_of_what_was_asked_for_beside_it() -> None:
    motion = model("kling-2.6-motion-control", Operation.MOTION)
    assert seconds_bound(motion, {}) == 30
    assert seconds_bound(motion, {"character_orientation": "image"}) == 10
    assert plan(
        wanted("kling-2.6-motion-control", MOVED, set="character_orientation=image")
    ).source_bound == 10  # fmt: skip


def test_what_a_model_uses_at_most_is_all_that_it_is_given() -> None:
    assert seconds_bound(model("happyhorse-1.0", Operation.EDIT), {}) == 15


def test_a_model_that_names_no_bound_gets_a_minute_and_of_a_result_nobody_knows() -> None:
    edit = model("kling-o1", Operation.EDIT)
    assert seconds_bound(edit, {}) == MAX_VIDEO_SECONDS
    assert source_bound(edit, {}) is None


def test_a_video_of_unknown_length_costs_at_most_what_its_bound_does() -> None:
    price = FixedPrice(rates=(Rate(usd=Decimal(1), unit="second"),))
    untold = replace(OWN, seconds=None)
    found = plan(wanted("kling-o1", untold))
    assert quote(price, found) is None
    assert highest_price(price, found) == Decimal(60)


def test_a_video_that_is_too_short_is_refused_with_the_bounds() -> None:
    with pytest.raises(Refused) as caught:
        plan(wanted("kling-2.6-motion-control", replace(MOVED, seconds=2.0)))
    assert caught.value.problem.key == "refused-video-length"
    assert (caught.value.problem.values["minimum"], caught.value.problem.values["maximum"]) == (3, 30)


@pytest.mark.parametrize("name", ["switchx", "ray-3.2"])
def test_models_that_take_links_alone_say_so_where_nobody_can_give_one(name: str) -> None:
    with pytest.raises(Refused) as caught:
        plan(wanted(name))
    assert caught.value.problem.key == "refused-links-only-video"
    reachable = replace(CATALOGUE, gives_links=True)
    assert reachable.plan(wanted(name), DEFAULT).needs_look


def test_the_eight_models_that_refuse_data_are_told_from_the_others() -> None:
    refusing = {
        one.id
        for family in CATALOGUE
        for one in family.models.values()
        if Role.VIDEO in one.inputs and one.inputs[Role.VIDEO].data.name == "REFUSED"
    }
    assert refusing == {
        "beeble/switchx-video-to-video",
        "blackforestlabs/flux-3-video-draft-v2v",
        "blackforestlabs/flux-3-video-v2v",
        "bytedance/dreamina-seedance-2-0-mini",
        "bytedance/dreamina-seedance-2-5",
        "bytedance/seedance-2-0",
        "bytedance/seedance-2-5",
        "luma/ray-3.2",
    }


def test_a_fit_has_all_bounds_of_the_model_and_no_more_seconds_than_were_told() -> None:
    guide = video_fit(
        model("seedance-2.0", Operation.GUIDE),
        {},
        replace(OWN, seconds=4.0),
        max_bytes=IN_BODY_BYTES,
        told_within=1.0,
    )
    assert (guide.min_pixels, guide.max_pixels, guide.max_seconds) == (409_600, 927_408, 5.0)
    switch = video_fit(model("switchx", Operation.EDIT), {}, OWN, max_bytes=IN_BODY_BYTES, told_within=1.0)
    assert (switch.max_frames, switch.max_pixels) == (240, 2_770_000)


def test_a_photo_that_was_to_move_is_found_as_an_earlier_version_kept_it() -> None:
    kept = VideoRequest(photos=(PHOTO,), video=OWN)
    found = CATALOGUE.model("alibaba/wan2.2-14b-animate-move", kept)
    assert found is not None
    assert found.operation is Operation.MOTION
