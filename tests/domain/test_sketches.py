"""A sketch is another request, made of the one for the video in full; the real catalogue is the example."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.errors import Refused
from bot.domain.models import Operation
from bot.domain.money import Quote
from bot.domain.preferences import Preferences, completed
from bot.domain.request import Option, VideoRequest
from bot.domain.sketches import Barred, Sketch, Sketches, is_dearer, is_worth_it
from tests.adapters.aimlapi.planning import CATALOGUE, DEFAULT, asked

SKETCHED = sorted(CATALOGUE.sketches.pairs)


def sketch_of(request: VideoRequest) -> VideoRequest:
    return replace(request, options={**request.options, Option.SKETCH: ""})


def settled(request: VideoRequest, key: str = "1:7:1") -> VideoRequest:
    return CATALOGUE.sketches.settled(CATALOGUE, request, DEFAULT, key)


@pytest.mark.parametrize("name", SKETCHED)
def test_each_operation_of_a_pair_is_sketched_with_the_same_words_and_media(name: str) -> None:
    for operation in CATALOGUE.sketches.pairs[name].operations:
        full = replace(asked(operation, prompt="a fox"), options={Option.MODEL: name})
        plan = CATALOGUE.plan(sketch_of(full), DEFAULT)
        assert plan.model.operation is CATALOGUE.plan(full, DEFAULT).model.operation is operation
        assert plan.model.roles(full) is not None
        assert str(plan.parameters["prompt"]).endswith("a fox")
        assert plan.notes[0].key == "note-sketch"


def test_what_costs_gives_way_and_the_rest_carries_over() -> None:
    full = asked(model="seedance-2.0", resolution="1080p", duration="15", aspect_ratio="9:16", seed="7")
    plan = CATALOGUE.plan(sketch_of(full), DEFAULT)
    assert plan.model.id == "bytedance/dreamina-seedance-2-0-mini"
    assert dict(plan.parameters) == {
        "prompt": "a cat",
        "aspect_ratio": "9:16",
        "resolution": "480p",
        "duration": 4,
        "seed": 7,
    }


def test_what_the_other_model_does_not_have_is_left_out() -> None:
    full = asked(model="veo-3.1", seed="7", aspect_ratio="9:16", set="auto_fix=true\ngenerate_audio=false")
    plan = CATALOGUE.plan(sketch_of(full), DEFAULT)
    assert plan.model.id == "veo-3.1-lite-generate-001"
    assert "seed" not in plan.parameters
    assert "auto_fix" not in plan.parameters
    assert plan.parameters["generate_audio"] is False


def test_a_setting_of_what_gives_way_gives_way_too() -> None:
    full = asked(model="wan-2.5", set="resolution=1080p\nduration=10")
    plan = CATALOGUE.plan(sketch_of(full), DEFAULT)
    assert (plan.parameters["resolution"], plan.parameters["duration"]) == ("480p", 5)


def test_what_could_not_be_made_in_full_is_refused_as_it_would_be_in_full() -> None:
    full = asked(model="veo-3.1", duration="5")
    with pytest.raises(Refused) as refused:
        CATALOGUE.plan(sketch_of(full), DEFAULT)
    with pytest.raises(Refused) as in_full:
        CATALOGUE.plan(full, DEFAULT)
    assert refused.value.problem == in_full.value.problem


@pytest.mark.parametrize("name", ["veo-2", "kling-2.1-master", "minimax-h3"])
def test_a_family_without_a_sketch_says_which_have_one(name: str) -> None:
    with pytest.raises(Refused) as refused:
        CATALOGUE.plan(sketch_of(asked(model=name)), DEFAULT)
    problem = refused.value.problem
    assert problem.key == "refused-no-sketch"
    assert problem.values["model"] == CATALOGUE.family(name).title
    assert set(str(problem.values["families"]).split(", ")) <= set(SKETCHED)


def test_what_cannot_be_sketched_as_it_is_asked_for_has_no_sketch() -> None:
    pair = Sketch(
        by="veo-3.1-lite", operations=frozenset({Operation.TEXT}), keeps=frozenset({Option.ASPECT_RATIO})
    )
    catalogue = replace(CATALOGUE, sketches=Sketches(pairs={"seedance-2.0": pair}))
    square = asked(model="seedance-2.0", aspect_ratio="1:1")
    with pytest.raises(Refused) as refused:
        catalogue.plan(sketch_of(square), DEFAULT)
    assert refused.value.problem.values == {"model": "Seedance 2.0", "families": "none"}


def test_a_job_keeps_the_request_in_full_with_its_model_and_one_seed_for_both() -> None:
    kept = settled(sketch_of(asked(model="veo-3")))
    full = kept.without(Option.SKETCH)
    assert full.options[Option.MODEL] == "veo-3"
    seed = int(full.options[Option.SEED])
    assert CATALOGUE.plan(kept, DEFAULT).parameters["seed"] == seed
    assert CATALOGUE.plan(full, DEFAULT).parameters["seed"] == seed
    assert settled(sketch_of(asked(model="veo-3"))) == kept
    assert settled(sketch_of(asked(model="veo-3")), "1:7:2") != kept


def test_a_seed_that_was_asked_for_stays_and_none_is_chosen_that_one_of_both_would_not_take() -> None:
    assert settled(sketch_of(asked(model="veo-3", seed="7"))).options[Option.SEED] == "7"
    assert Option.SEED not in settled(sketch_of(asked(model="veo-3", set="seed=7"))).options
    unnamed = settled(sketch_of(asked()))
    assert unnamed.options == {Option.MODEL: DEFAULT, Option.SKETCH: ""}


def test_what_will_be_refused_stays_as_it_is() -> None:
    amiss = sketch_of(asked(model="veo-3", duration="5"))
    assert settled(amiss) is amiss


def test_preferences_complete_the_video_in_full() -> None:
    wished = Preferences(family="wan-2.7", resolution="1080p", duration="15")
    whole = completed(sketch_of(asked()), wished, CATALOGUE, DEFAULT)
    assert whole.options == {
        Option.MODEL: "wan-2.7", Option.RESOLUTION: "1080p", Option.DURATION: "15", Option.SKETCH: ""
    }  # fmt: skip
    assert CATALOGUE.plan(whole, DEFAULT).parameters["duration"] == 5


def test_a_family_is_not_told_of_whose_video_or_sketch_is_barred() -> None:
    def names(barred: Barred) -> list[str]:
        return [family.name for family in CATALOGUE.sketches.able(CATALOGUE, asked(), barred)]

    assert "veo-3" in names(Barred(sketch={"google/veo3"}))
    assert "veo-3" not in names(Barred(full={"google/veo3"}))
    assert "veo-3" not in names(Barred(sketch={"google/veo-3.0-fast"}))


@pytest.mark.parametrize(
    ("sketch", "full", "verdict"),
    [("0.26", "3.20", "worth it"), ("1", "3", "worth it"), ("1.01", "3", ""), ("3", "3", "dearer"),
     (None, "3", ""), ("1", None, "")],
)  # fmt: skip
def test_a_sketch_is_offered_where_three_cost_no_more_than_the_video(
    sketch: str | None, full: str | None, verdict: str
) -> None:
    cheap, dear = (Quote(usd=Decimal(one) if one else None) for one in (sketch, full))
    assert is_worth_it(cheap, dear) is (verdict == "worth it")
    assert is_dearer(cheap, dear) is (verdict == "dearer")
