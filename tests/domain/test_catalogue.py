"""The rules of the catalogue; the real one serves as the example."""

from dataclasses import replace

import pytest

from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.image_fit import chosen_ratio, nearest_ratio, with_photo_ratio
from bot.domain.media import Size
from bot.domain.models import Family, Input, Model, Operation, Role
from bot.domain.parameters import Parameter
from bot.domain.request import Option, Photo, VideoRequest
from bot.domain.values import Scalar
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
def test_the_media_choose_the_model_of_a_family(family: Family) -> None:
    for operation in Operation:
        request = asked(family.models.get(operation, operation), model=family.title)
        if operation in family.models:
            assert plan(request).model is family.models[operation]
        elif family.model_for(request) is None:
            key, values = refused(request)
            assert key in {"refused-media", "refused-too-many-photos"} or key.startswith("refused-needs-")
            assert values["model"] == family.title
            if "takes" in values:
                assert values["takes"] == ", ".join(family.models)
                other = CATALOGUE.family(values["other"])
                assert other is not family
                assert other.model_for(request) is not None


@pytest.mark.parametrize("family", CATALOGUE.families, ids=lambda family: family.name)
def test_an_id_stands_for_its_family_where_more_came_and_is_refused_where_less_came(family: Family) -> None:
    for model in family.models.values():
        served = {operation for operation, one in family.models.items() if one.id == model.id}
        request = asked(model=model.id)
        if Operation.TEXT in served:
            assert plan(request).model is family.models[Operation.TEXT]
            if Operation.IMAGE in family.models:
                animated = asked(family.models[Operation.IMAGE], model=model.id)
                assert plan(animated).model is family.models[Operation.IMAGE]
        else:  # `veo2/image-to-video` and its like; the family's own name goes on meaning both
            key, values = refused(request)
            assert key.startswith("refused-needs-")
            assert values["model"] == family.title


@pytest.mark.parametrize(
    ("model_id", "key", "values"),
    [
        ("google/veo-3.1-i2v", "refused-needs-photo", {}),
        ("google/veo-3.1-first-last-image-to-video", "refused-needs-photos", {"count": 2}),
        ("google/veo3-1-extend-video", "refused-needs-video", {}),
        ("veed/fabric-1.0", "refused-needs-photo", {}),
    ],
)
def test_an_id_that_needs_more_says_what(model_id: str, key: str, values: dict[str, object]) -> None:
    title = CATALOGUE.family(model_id).title
    assert refused(asked(model=model_id)) == (key, {"model": title, **values})


def test_an_id_that_needs_a_sound_says_so() -> None:
    assert refused(asked(Operation.IMAGE, model="omnihuman/v1.5 "))[0] == "refused-unknown-model"
    key, values = refused(asked(Operation.IMAGE, model="bytedance/omnihuman"))
    assert (key, values) == ("refused-needs-sound", {"model": "OmniHuman"})


def test_an_id_of_several_operations_needs_none_of_their_media() -> None:
    # Kling, Seedance and Hailuo take a photo, and can do without one.
    for operation in (Operation.TEXT, Operation.IMAGE, Operation.FRAMES):
        assert plan(asked(operation, model="minimax/hailuo-02")).model.operation is operation
    assert plan(asked(Operation.IMAGE, model="google/veo-3.1-reference-to-video")).model.operation is (
        Operation.REFERENCES
    )


def test_two_photos_are_references_where_a_family_knows_no_last_frame() -> None:
    request = replace(asked(Operation.FRAMES), options={Option.MODEL: "grok-imagine"})
    assert plan(request).model.operation is Operation.REFERENCES


def test_every_kind_of_photo_finds_its_role() -> None:
    first, last = (Photo(file_id=name) for name in ("first", "last"))
    model = CATALOGUE.family("veo-3.1").models[Operation.FRAMES]
    assert model.roles(VideoRequest(photos=(first, last))) == (
        (Role.FIRST_FRAME, first), (Role.LAST_FRAME, last),
    )  # fmt: skip
    moved = CATALOGUE.family("wan-2.2-animate-move").models[Operation.MOTION]
    request = asked(moved)
    assert moved.roles(request) == ((Role.FIRST_FRAME, request.photos[0]), (Role.VIDEO, request.video))
    restyled = CATALOGUE.family("kling-o1").models[Operation.EDIT]
    shown = replace(asked(restyled), photos=(first, last))
    assert restyled.roles(shown) == (
        (Role.REFERENCE, first), (Role.REFERENCE, last), (Role.VIDEO, shown.video),
    )  # fmt: skip
    assert CATALOGUE.model("nobody's", request) is None


def test_a_video_is_continued_or_changed_as_asked() -> None:
    assert plan(asked(Operation.EXTEND, model="veo-3.1")).model.id == "google/veo3-1-extend-video"
    key, values = refused(asked(Operation.EDIT, model="veo-3.1"))
    assert (key, values["operation"]) == ("refused-media", "edit")
    assert Operation.EDIT in CATALOGUE.family(values["other"]).models


def test_what_only_one_operation_means_is_fixed_and_cannot_be_set() -> None:
    model = CATALOGUE.family("ray-3.2").models[Operation.EDIT]
    assert model.fixed == {"type": "video_edit"}
    assert refused(asked(model, model="ray-3.2", set="type=video"))[0] == "refused-setting"


def test_what_a_model_requires_beyond_words_and_media_is_asked_for() -> None:
    key, values = refused(asked(Operation.IMAGE, model="kling-1.6-pro-effects"))
    assert (key, values["setting"]) == ("refused-needs-setting", "effect_scene")
    assert len(values["choices"]) <= 600


def test_a_talking_picture_needs_no_words() -> None:
    assert plan(asked(Operation.TALKING, prompt="", model="omnihuman")).parameters == {}
    assert plan(asked(Operation.TALKING, prompt="hello", model="omnihuman")).parameters == {}
    assert plan(asked(Operation.TALKING, prompt="hello", model="kling-avatar-pro")).parameters == {
        "prompt": "hello"
    }


def test_a_setting_without_a_name_is_refused() -> None:
    for text in ("x", "=x", " = x", "cfg_scale"):
        assert refused(asked(set=text))[0] == "refused-option-value"


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
        ("soar", None),
        ("midjourney", None),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest(name: str, nearest: str | None) -> None:
    key, values = refused(asked(model=name))
    names = [family.name for family in CATALOGUE]
    assert (key, values["name"], values["developer"]) == ("refused-unknown-model", name, "none")
    told = values["families"].split(", ")
    assert told[0] in ([nearest] if nearest else names)
    assert len(set(told)) == len(told) <= 8
    assert set(told) <= set(names)
    assert not CATALOGUE.knows(name)


@pytest.mark.parametrize(
    ("name", "developer"),
    [("runway", "Runway"), ("Kling", "Kling AI"), ("luma ai", "Luma AI"), ("OpenAI", "OpenAI")],
)
def test_a_developers_name_is_answered_with_that_developers_families(name: str, developer: str) -> None:
    values = refused(asked(model=name))[1]
    assert values["developer"] == developer
    told = values["families"].split(", ")
    assert {CATALOGUE.family(one).developer for one in told} == {developer}
    assert len(told) == min(8, sum(one.developer == developer for one in CATALOGUE))


@pytest.mark.parametrize(("name", "brand"), [("sora", "sora"), ("veo4", "veo"), ("Seedance 9", "seedance")])
def test_a_brands_name_is_answered_with_families_of_that_brand_alone(name: str, brand: str) -> None:
    told = refused(asked(model=name))[1]["families"].split(", ")
    assert told
    assert all(one.startswith(brand) for one in told)


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
    assert refused(request, "veo-3") == (
        "refused-too-many-photos",
        {"model": "Veo 3", "limit": 1, "takes": "text, image", "other": "veo-3.1"},
    )


@pytest.mark.parametrize(("count", "family", "limit"), [(4, "veo-3.1", 3), (10, "seedance-2.0", 9)])
def test_more_photos_than_the_family_takes_are_refused_with_its_limit(
    count: int, family: str, limit: int
) -> None:
    key, values = refused(VideoRequest(prompt="x", photos=(PHOTO,) * count), family)
    assert (key, values["limit"]) == ("refused-too-many-photos", limit)
    assert (values["other"] == "none") == (count == 10)


def small(operation: Operation, prompt_limit: int | None = None) -> Model:
    return Model(
        id="small", path="/v2/video/generations", operation=operation, parameters={},
        inputs={Role.FIRST_FRAME: Input(parameter="image_url")} if operation is Operation.IMAGE else {},
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
    assert caught.value.problem.key == "refused-media"
    assert caught.value.problem.values["other"] == "none"
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


def test_an_unknown_name_is_never_answered_with_a_family_that_is_gone() -> None:
    nearest = str(CATALOGUE.unknown("veo-9").problem.values["families"]).split(", ")[0]
    retired = {model.id for model in CATALOGUE.family(nearest).models.values()}
    values = CATALOGUE.unknown("veo-9", retired=retired).problem.values
    assert nearest not in str(values["families"]).split(", ")
