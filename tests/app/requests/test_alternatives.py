"""Instead of what is refused stands what can be made: the same request, with one thing changed."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.requests.alternatives import MAX_MODELS, Alternatives
from bot.app.requests.outcomes import Alternative
from bot.domain.errors import Refused
from bot.domain.request import Option, Origin, Photo, Requester, VideoRequest
from tests.app.conftest import CATALOGUE, House, build_house
from tests.app.planning import a_planner

ALICE = Requester(user_id=7, language="en")
PRIVATE = Origin(chat_id=7, message_id=1)
NONSENSE = {
    Option.DURATION: "777",
    Option.RESOLUTION: "77p",
    Option.ASPECT_RATIO: "77:1",
    Option.SEED: "7.7",
    Option.SET: "no_such_thing=7",
}


@pytest.fixture
def house(tmp_path: Path) -> House:
    return build_house(tmp_path)


def instead_of(house: House, request: VideoRequest) -> Sequence[Alternative]:
    """What is told instead of a request that is refused."""
    planner = a_planner(house)
    with pytest.raises(Refused) as refused:
        house.ask.check(ALICE, PRIVATE, request)

    async def found() -> Sequence[Alternative]:
        context = await planner.context(ALICE, PRIVATE, "7:1")
        return await Alternatives(planner=planner).to(context, request, refused.value.problem)

    return asyncio.run(found())


@pytest.mark.parametrize("option", NONSENSE)
def test_whatever_a_family_refuses_all_that_is_told_instead_can_be_made(house: House, option: Option) -> None:
    for family in CATALOGUE.families[::3]:
        photo = () if "text" in family.models else (Photo(file_id="p"),)
        options = {Option.MODEL: family.name, option: NONSENSE[option]}
        request = VideoRequest(prompt="a fox", options=options, photos=photo)
        try:
            house.ask.check(ALICE, PRIVATE, request)
        except Refused:
            found = instead_of(house, request)
        else:
            continue
        assert len(found) <= MAX_MODELS
        for one in found:
            offered = one.offer.request
            assert house.ask.check(ALICE, PRIVATE, offered) == one.offer.plan
            assert (offered.prompt, offered.photos) == ("a fox", photo)
            changed = {
                name
                for name in Option
                if offered.options.get(name) != options.get(name, offered.options.get(name))
            }
            assert changed <= {option, Option.MODEL}


def test_the_nearest_values_come_first_then_models_that_take_the_wanted_one(house: House) -> None:
    found = instead_of(house, VideoRequest(prompt="a fox", options={Option.DURATION: "5"}))
    assert [(one.option, one.value) for one in found[:2]] == [("--duration", "4"), ("--duration", "6")]
    assert {one.option for one in found[2:]} == {"--model"}
    assert all(one.offer.request.options[Option.DURATION] == "5" for one in found[2:])


@pytest.mark.parametrize(("seconds", "bound"), [("60", "20"), ("1", "5")])
def test_a_number_out_of_bounds_is_brought_to_the_nearest_bound(
    house: House, seconds: str, bound: str
) -> None:
    options = {Option.MODEL: "flux-3-video", Option.DURATION: seconds}
    first = instead_of(house, VideoRequest(prompt="a fox", options=options))[0]
    assert (first.option, first.value) == ("--duration", bound)


def test_a_model_of_the_same_developer_comes_before_others(house: House) -> None:
    request = VideoRequest(prompt="a fox", options={Option.MODEL: "veo-2", Option.SILENT: ""})
    found = instead_of(house, request)
    assert (found[0].option, found[0].value) == ("--silent", None)
    assert found[1].value == "Veo 3.1"


def test_a_setting_that_a_model_lacks_is_left_out_and_the_others_stay(house: House) -> None:
    options = {Option.MODEL: "kling-1.6-pro", Option.SET: "fps=7\ncfg_scale=0.5"}
    found = instead_of(house, VideoRequest(prompt="a fox", options=options))
    assert (found[0].option, found[0].value) == ("--set fps", None)
    assert found[0].offer.request.options[Option.SET] == "cfg_scale=0.5"


def test_a_required_setting_is_offered_with_its_values(house: House) -> None:
    request = VideoRequest(
        prompt="", options={Option.MODEL: "kling-1.6-pro-effects"}, photos=(Photo(file_id="p"),)
    )
    found = instead_of(house, request)
    assert found
    assert all(one.option == "--set effect_scene" and one.value for one in found)


def test_where_somebody_may_not_use_the_bot_nothing_is_told_instead(house: House) -> None:
    closed = replace(house, ask=replace(house.ask, access=replace(house.ask.access, users=frozenset({1}))))
    assert instead_of(closed, VideoRequest(prompt="a fox", options={Option.DURATION: "5"})) == []
