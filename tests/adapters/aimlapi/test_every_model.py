"""Every model of the real catalogue, with every value that it lists."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalogue import PARAMETERS_OF, Family, Model, chosen_ratio, with_photo_ratio
from bot.domain.errors import Refused
from bot.domain.media import Size
from bot.domain.request import Option
from tests.adapters.aimlapi.planning import (
    CATALOGUE,
    FACTS,
    PAIRS,
    asked,
    assert_keeps_to_facts,
    plan,
    planned,
    refused,
)

every_model = pytest.mark.parametrize(("family", "model"), PAIRS, ids=lambda value: getattr(value, "id", ""))


@every_model
def test_a_model_is_found_by_its_exact_id(family: Family, model: Model) -> None:
    assert plan(asked(model.operation, model=model.id)).model is model
    assert CATALOGUE.family(model.id) is family
    assert CATALOGUE.family_of(model.id) is family
    assert CATALOGUE.model(model.id) is model


@every_model
def test_without_options_only_the_prompt_is_asked(family: Family, model: Model) -> None:
    found = plan(asked(model.operation, model=family.name))
    assert dict(found.parameters) == {"prompt": "a cat"}
    assert_keeps_to_facts(found)


@every_model
def test_the_defaults_are_the_documented_ones(family: Family, model: Model) -> None:
    del family
    for name, parameter in model.parameters.items():
        spec = FACTS[model.id]["parameters"][name]
        assert parameter.default == spec.get("default")
        assert type(parameter.default) is type(spec.get("default"))
        assert list(parameter.choices) == spec.get("enum", [])


@every_model
def test_every_listed_value_is_taken_and_comes_out_in_the_models_own_spelling(
    family: Family, model: Model
) -> None:
    for option in model.options:
        parameter = model.parameter_for(option)
        assert parameter is not None
        for choice in parameter.choices:
            for typed in (str(choice), str(choice).lower(), str(choice).upper(), f" {choice}"):
                assert planned(family, model, option, typed) == choice


@every_model
@pytest.mark.parametrize(
    "text", ["0", "3", "9", "5.5", "", "16:10", "1:1", "480p", "4k", "true", "x" * 99, "16:9:1", "-8"]
)
def test_every_value_that_is_not_listed_is_refused_with_the_list(
    family: Family, model: Model, text: str
) -> None:
    for option in model.options:
        parameter = model.parameter_for(option)
        assert parameter is not None
        if parameter.choices and text not in map(str, parameter.choices):
            key, values = refused(asked(model.operation, model=family.name, **{option.name: text}))
            assert key == "refused-value"
            assert values["option"] == f"--{option}"
            assert values["choices"] == ", ".join(map(str, parameter.choices))
            assert len(values["value"]) <= 40


@every_model
def test_an_option_that_the_model_lacks_is_refused_with_those_that_it_takes(
    family: Family, model: Model
) -> None:
    lacking = [option for option in PARAMETERS_OF if model.parameter_for(option) is None]
    for option in lacking:
        key, values = refused(asked(model.operation, model=family.name, **{option.name: "1"}))
        assert key == "refused-option"
        assert values == {
            "option": f"--{option}",
            "model": family.title,
            "operation": str(model.operation),
            "options": ", ".join(f"--{taken}" for taken in model.options),
        }


def test_the_models_take_what_their_facts_say() -> None:
    every = tuple(PARAMETERS_OF)
    taken = {model.id: model.options for _, model in PAIRS}
    assert taken["google/veo3"] == every
    without_sound = tuple(o for o in every if o not in (Option.SILENT, Option.RESOLUTION))
    assert taken["veo2"] == taken["veo2/image-to-video"] == without_sound
    few = (Option.ASPECT_RATIO, Option.DURATION, Option.RESOLUTION, Option.SILENT)
    assert taken["google/veo-3.1-i2v"] == taken["google/veo-3.1-i2v-fast"] == few


@pytest.mark.parametrize(
    ("width", "height", "ratio"),
    [
        (1920, 1080, "16:9"),
        (1080, 1920, "9:16"),
        (4000, 3000, "16:9"),
        (3000, 4000, "9:16"),
        (1, 9999, "9:16"),
    ],
)
@every_model
def test_the_ratio_comes_from_the_photo_where_nobody_names_one(
    family: Family, model: Model, width: int, height: int, ratio: str
) -> None:
    del family
    size = Size(width=width, height=height)
    found = with_photo_ratio(model, {"prompt": "x"}, size)
    assert found == {"prompt": "x", "aspect_ratio": ratio}
    assert chosen_ratio(model, found) == tuple(map(int, ratio.split(":")))
    assert with_photo_ratio(model, {"aspect_ratio": "9:16"}, size) == {"aspect_ratio": "9:16"}


@given(
    st.dictionaries(st.sampled_from([option.name for option in Option]), st.text(max_size=20)),
    st.sampled_from(PAIRS),
)
def test_whatever_is_typed_gives_a_plan_that_keeps_to_the_facts_or_a_refusal(
    options: dict[str, str], pair: tuple[Family, Model]
) -> None:
    family, model = pair
    with suppress(Refused):
        assert_keeps_to_facts(plan(asked(model.operation, **{"MODEL": family.name, **options})))
