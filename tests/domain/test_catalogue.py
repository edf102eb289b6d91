"""The rules of the catalogue; the real one serves as the example."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.catalogue import (
    Catalogue,
    Family,
    Model,
    Operation,
    Parameter,
    chosen_ratio,
    nearest_ratio,
    shorten,
    with_photo_ratio,
)
from bot.domain.errors import Refused
from bot.domain.job import Scalar
from bot.domain.media import Size
from bot.domain.request import Option, VideoRequest
from tests.adapters.aimlapi.planning import CATALOGUE, PHOTO, asked, plan, planned, refused


@pytest.mark.parametrize(
    ("name", "model_id"),
    [
        ("veo-3.1", "google/veo-3.1-t2v"), ("veo3.1", "google/veo-3.1-t2v"),
        ("VEO 3.1", "google/veo-3.1-t2v"),
        ("veo-3.1-fast", "google/veo-3.1-t2v-fast"), ("Veo 3.1 Fast", "google/veo-3.1-t2v-fast"),
        ("veo_3.1_fast", "google/veo-3.1-t2v-fast"), ("veo31fast", "google/veo-3.1-t2v-fast"),
        ("veo-3", "google/veo3"), ("veo3", "google/veo3"), ("google/veo3", "google/veo3"),
        ("Google Veo3", "google/veo3"), ("Veo 3 Fast", "google/veo-3.0-fast"),
        ("veo3fast", "google/veo-3.0-fast"), ("google/veo-3.0-fast", "google/veo-3.0-fast"),
        ("Veo 2", "veo2"), ("veo2", "veo2"), ("veo-2", "veo2"),
    ],
)  # fmt: skip
def test_a_model_is_found_by_its_name_in_any_spelling(name: str, model_id: str) -> None:
    assert plan(asked(model=name)).model.id == model_id
    assert CATALOGUE.knows(name)


@pytest.mark.parametrize("family", CATALOGUE.families, ids=lambda family: family.name)
def test_a_photo_chooses_the_model_that_animates_it(family: Family) -> None:
    assert plan(asked(Operation.IMAGE, model=family.title)).model is family.models[Operation.IMAGE]
    text_id = family.models[Operation.TEXT].id
    assert plan(asked(Operation.IMAGE, model=text_id)).model is family.models[Operation.IMAGE]


@pytest.mark.parametrize("family", CATALOGUE.families, ids=lambda family: family.name)
def test_the_id_of_a_model_that_animates_is_refused_without_a_photo(family: Family) -> None:
    # `veo2/image-to-video` and its like; the family's own name goes on meaning both.
    key, values = refused(asked(model=family.models[Operation.IMAGE].id))
    assert (key, values) == ("refused-needs-photo", {"model": family.title})


def test_the_default_is_taken_where_nobody_names_a_model() -> None:
    assert plan(asked(), "veo-2").model.id == "veo2"
    assert plan(asked(Operation.IMAGE), "Veo 2").model.id == "veo2/image-to-video"


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("vio-2", "veo-2"),
        ("veo-3.1-fats", "veo-3.1-fast"),
        ("veo 3 fest", "veo-3-fast"),
        ("!!!", None),
        ("sora", None),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_and_all(name: str, nearest: str | None) -> None:
    key, values = refused(asked(model=name))
    names = [family.name for family in CATALOGUE]
    assert (key, values["name"]) == ("refused-unknown-model", name)
    assert values["nearest"] in ([nearest] if nearest else names)
    assert values["families"] == ", ".join(names)
    assert not CATALOGUE.knows(name)


def test_a_very_long_name_is_told_shortened() -> None:
    assert len(refused(asked(model="x" * 4000))[1]["name"]) == 40


def test_unknown_ids_belong_to_nobody() -> None:
    assert CATALOGUE.model("veo-2") is None
    assert CATALOGUE.family_of("veo-2") is None


@pytest.mark.parametrize(
    ("model_name", "option", "text", "value"),
    [
        ("veo-3", Option.RESOLUTION, "1080", "1080P"), ("veo-3", Option.RESOLUTION, "1080p", "1080P"),
        ("veo-3.1", Option.RESOLUTION, "1080P", "1080p"), ("veo-3.1", Option.RESOLUTION, "720", "720p"),
        ("veo-3", Option.DURATION, "8s", 8), ("veo-3", Option.DURATION, "6 sec", 6),
        ("veo-3", Option.DURATION, "4 seconds", 4), ("veo-2", Option.DURATION, "7second", 7),
        ("veo-3", Option.ASPECT_RATIO, "16x9", "16:9"), ("veo-3", Option.ASPECT_RATIO, "9/16", "9:16"),
        ("veo-3", Option.ASPECT_RATIO, "9×16", "9:16"), ("veo-3", Option.ASPECT_RATIO, " 9 : 16 ", "9:16"),  # noqa: RUF001
        ("veo-3", Option.SEED, "42", 42), ("veo-3", Option.SEED, "-1", -1), ("veo-3", Option.SEED, "+7", 7),
        ("veo-3", Option.NEGATIVE_PROMPT, "rain, Fog", "rain, Fog"),
        ("veo-3", Option.SILENT, "", False), ("veo-3", Option.RAW, "", False),
    ],
)  # fmt: skip
def test_values_are_understood_as_people_type_them(
    model_name: str, option: Option, text: str, value: Scalar
) -> None:
    family = CATALOGUE.family(model_name)
    found = planned(family, family.models[Operation.TEXT], option, text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("text", ["", "x", "4.2", "1e3", "٤", "9" * 19, "0x10", "1_000"])
def test_a_seed_that_is_no_whole_number_is_refused(text: str) -> None:
    assert refused(asked(seed=text))[0] == "refused-not-integer"


def number(*, minimum: float | None = None, maximum: float | None = None) -> Parameter:
    return Parameter(name="seed", type="integer", minimum=minimum, maximum=maximum)


@pytest.mark.parametrize(
    ("parameter", "text", "limits"),
    [
        (number(minimum=0, maximum=9), "10", ("0", "9")),
        (number(minimum=0, maximum=9), "-1", ("0", "9")),
        (number(minimum=5), "4", ("5", "∞")),
        (number(maximum=5), "6", ("-∞", "5")),
    ],
)
def test_a_number_out_of_bounds_is_refused_with_them(
    parameter: Parameter, text: str, limits: tuple[str, str]
) -> None:
    with pytest.raises(Refused) as caught:
        parameter.read(text, Option.SEED)
    values = caught.value.problem.values
    assert (caught.value.problem.key, values["minimum"], values["maximum"]) == ("refused-bounds", *limits)


@pytest.mark.parametrize("text", ["0", "5", "9"])
def test_a_number_within_its_bounds_is_taken(text: str) -> None:
    assert number(minimum=0, maximum=9).read(text, Option.SEED) == int(text)


def test_a_text_may_be_as_long_as_the_model_says() -> None:
    parameter = Parameter(name="negative_prompt", type="string", max_length=5)
    assert parameter.read("abcde", Option.NEGATIVE_PROMPT) == "abcde"
    with pytest.raises(Refused) as caught:
        parameter.read("abcdef", Option.NEGATIVE_PROMPT)
    assert caught.value.problem.values == {"option": "--no", "limit": 5}


def test_a_request_without_words_is_refused() -> None:
    assert refused(asked(prompt=""))[0] == "refused-no-prompt"


def test_a_second_photo_is_refused() -> None:
    request = VideoRequest(prompt="x", photos=(PHOTO, PHOTO))
    assert refused(request) == ("refused-too-many-photos", {"model": "Veo 3.1 Fast", "limit": 1})


def small(operation: Operation, prompt_limit: int | None = None) -> Model:
    return Model(
        id="small", path="/v2/video/generations", operation=operation, parameters={}, image_parameter=None,
        prompt_limit=prompt_limit, typical_seconds=1.0,
    )  # fmt: skip


def only(model: Model) -> Catalogue:
    return Catalogue((Family(name="small", title="Small", models={model.operation: model}),))


def test_a_prompt_may_be_as_long_as_the_model_says() -> None:
    catalogue = only(small(Operation.TEXT, prompt_limit=5))
    assert catalogue.plan(asked(prompt="a" * 5), "small").parameters == {"prompt": "aaaaa"}
    with pytest.raises(Refused) as caught:
        catalogue.plan(asked(prompt="a" * 6), "small")
    assert caught.value.problem.key == "refused-prompt-too-long"
    assert caught.value.problem.values == {"model": "Small", "length": 6, "limit": 5}


def test_a_family_with_one_operation_refuses_the_other() -> None:
    with pytest.raises(Refused) as caught:
        only(small(Operation.TEXT)).plan(asked(Operation.IMAGE), "small")
    assert caught.value.problem.key == "refused-no-photos"
    with pytest.raises(Refused) as caught:
        only(small(Operation.IMAGE)).plan(asked(), "small")
    assert caught.value.problem.key == "refused-needs-photo"


def test_a_model_without_ratios_gets_none() -> None:
    model = small(Operation.IMAGE)
    assert with_photo_ratio(model, {}, Size(width=1, height=1)) == {}
    assert chosen_ratio(model, {}) is None
    assert model.ratios == ()


def test_of_two_equal_ratios_the_first_is_taken() -> None:
    assert nearest_ratio(("16:9", "9:16"), Size(width=500, height=500)) == "16:9"
    assert nearest_ratio(("9:16", "16:9"), Size(width=500, height=500)) == "9:16"
    assert nearest_ratio(("16:9", "1:1", "9:16"), Size(width=500, height=510)) == "1:1"


@pytest.mark.parametrize("value", ["auto", "", None])
def test_a_ratio_that_is_none_is_not_chosen(value: str | None) -> None:
    model = CATALOGUE.family("veo-3").models[Operation.TEXT]
    assert chosen_ratio(model, {} if value is None else {"aspect_ratio": value}) is None


@given(st.text(max_size=60), st.integers(min_value=2, max_value=50))
def test_a_shortened_text_is_one_line_within_the_limit(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short) <= limit
    assert " ".join(short.split()) == short
