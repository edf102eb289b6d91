"""Every model of the real catalogue, with every value that it lists."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.aimlapi import wire
from bot.adapters.media import images
from bot.adapters.telegram.syntax import parse_prompt
from bot.domain.errors import Refused, Rejected
from bot.domain.image_fit import chosen_ratio, image_fit, with_photo_ratio
from bot.domain.media import Size
from bot.domain.models import Attachment, Family, Model, Operation, Role
from bot.domain.parameters import PARAMETERS_OF, Parameter
from bot.domain.request import Option, VideoRequest
from bot.sandbox.provider.model_schemas import check, load_models
from tests.adapters.aimlapi.planning import (
    CATALOGUE,
    FACTS,
    LINK,
    PAIRS,
    asked,
    assert_keeps_to_facts,
    attached,
    attached_to,
    plan,
    planned,
    refused,
)
from tests.adapters.media import make
from tests.each import for_each

every_model = for_each(PAIRS, lambda family, model: f"{model.operation} {model.id} of {family.name}")
STAND_IN = load_models()
JPEG = make.file(make.quarters(64, 36), "JPEG")
EXAMPLES: dict[str, tuple[str, ...]] = {
    "string": ("a red fox",), "integer": ("5",), "number": ("0.5",), "boolean": ("true", "false"),
}  # fmt: skip
WRONG: dict[str, tuple[str, ...]] = {
    "integer": ("x", "5.5", "1e3", "true"), "number": ("x", "nan", "inf", "1e3"), "boolean": ("x", "2"),
}  # fmt: skip


def setting(family: Family, model: Model, text: str) -> VideoRequest:
    """The model's request with one more `--set`."""
    request = asked(model, model=family.name)
    lines = [line for line in (request.options.get(Option.SET), text) if line]
    return replace(request, options={**request.options, Option.SET: "\n".join(lines)})


@contextmanager
def refused_by_rule(model: Model, parameter: Parameter) -> Iterator[None]:
    """A value may be refused where a rule speaks of its parameter; which, is for `tests/facts`."""
    try:
        yield
    except Refused:
        tests = (test for rule in model.rules for one in (*rule.when, *rule.then) for test in one)
        assert any(test.parameter == parameter.name for test in tests)


@every_model
def test_a_model_is_found_by_its_exact_id(family: Family, model: Model) -> None:
    request = asked(model, model=model.id)
    assert plan(request).model is model
    assert CATALOGUE.family(model.id) is family
    assert CATALOGUE.family_of(model.id) is family
    assert CATALOGUE.model(model.id, request) is model
    assert CATALOGUE.model(model.id) in family.models.values()


@every_model
def test_without_options_only_the_prompt_is_asked(family: Family, model: Model) -> None:
    found = plan(asked(model, model=family.name))
    assert found.model is model
    words = "prompt" if model.takes_prompt else model.spoken
    asked_for = {name for name in (words, model.speaker, *model.required) if name}
    by_rule = {test.parameter for rule in model.rules for one in rule.then for test in one}
    assert asked_for <= set(found.parameters) <= {*asked_for, *model.given, *by_rule}
    assert_keeps_to_facts(found)


@every_model
def test_the_defaults_are_the_documented_ones(family: Family, model: Model) -> None:
    del family
    for name, parameter in model.parameters.items():
        spec = FACTS[model.id]["parameters"][name]
        assert parameter.default == spec.get("default")
        assert type(parameter.default) is type(spec.get("default"))
        assert name not in {"prompt", "provider"}
        assert not name.endswith(("_url", "_urls"))
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
                with refused_by_rule(model, parameter):
                    assert planned(family, model, option, typed) == choice


@every_model
def test_every_value_that_is_not_listed_is_refused_with_the_list(family: Family, model: Model) -> None:
    texts = ["0", "3.7", "99", "5.5", "", "16:11", "479p", "8k", "true", "x" * 99, "16:9:1", "-8"]
    for option in model.options:
        parameter = model.parameter_for(option)
        assert parameter is not None
        for text in texts if parameter.choices else []:
            key, values = refused(asked(model, model=family.name, **{option.name: text}))
            assert key == "refused-value"
            assert values["option"] == f"--{option}"
            assert values["choices"] == ", ".join(map(str, parameter.choices))
            assert len(values["value"]) <= 40


@every_model
def test_every_parameter_can_be_set_by_its_own_name_within_its_bounds(family: Family, model: Model) -> None:
    for name, parameter in model.parameters.items():
        minimum = parameter.minimum
        bound = EXAMPLES[parameter.type] if minimum is None else (f"{minimum:g}",)
        for text in map(str, parameter.choices or bound):
            with refused_by_rule(model, parameter):
                found = plan(setting(family, model, f"{name}={text}"))
                assert_keeps_to_facts(found)
                if not any(note.key == "note-no-effect" for note in found.notes):
                    assert str(found.parameters[name]).casefold().removesuffix(".0") == text.casefold()
        for wrong in WRONG[parameter.type] if parameter.type != "string" else ():
            key, values = refused(setting(family, model, f"{name}={wrong}"))
            assert key in {"refused-value", "refused-not-integer", "refused-not-number"}
            assert values["option"] == f"--set {name}"


@every_model
def test_a_number_beyond_its_bounds_is_refused_with_them(family: Family, model: Model) -> None:
    for name, parameter in model.parameters.items():
        for bound, step in ((parameter.minimum, -1), (parameter.maximum, 1)):
            if bound is None or parameter.choices:
                continue
            key, values = refused(setting(family, model, f"{name}={int(bound) + step}"))
            assert key == "refused-bounds"
            assert {values["minimum"], values["maximum"]} & {str(int(bound))}
            with refused_by_rule(model, parameter):
                found = plan(setting(family, model, f"{name}={int(bound)}"))
                assert_keeps_to_facts(found)
                if not any(note.key == "note-no-effect" for note in found.notes):
                    assert found.parameters[name] == bound


@every_model
def test_what_nobody_may_set_is_answered_with_what_there_is(family: Family, model: Model) -> None:
    media = {taken.parameter for taken in model.inputs.values()}
    for name in {"prompt", "model", "provider", "webhook_url", "callback_url", *media, *model.fixed}:
        key, values = refused(setting(family, model, f"{name}=x"))
        assert (key, values["setting"]) == ("refused-setting", name)
        assert values["settings"] == (", ".join(model.parameters) or "none")


@every_model
def test_what_is_sent_is_accepted_by_the_stand_in(family: Family, model: Model) -> None:
    found = plan(asked(model, model=family.name))
    body = json.loads(wire.submit_body(found.model, found.parameters, attached(model, JPEG)).read())
    check(body, STAND_IN[model.id], model.path)
    assert set(FACTS[model.id]["required"]) <= set(body)


@every_model
def test_a_model_refuses_media_that_are_not_its_own(family: Family, model: Model) -> None:
    del family
    for role in Role:
        maximum = model.inputs[role].maximum if role in model.inputs else 0
        with pytest.raises(Rejected):
            wire.submit_body(model, {}, [Attachment(role=role, content=LINK)] * (maximum + 1))


@every_model
def test_an_option_that_the_model_lacks_is_refused_with_those_that_it_takes(
    family: Family, model: Model
) -> None:
    lacking = [option for option in PARAMETERS_OF if model.parameter_for(option) is None]
    for option in lacking:
        key, values = refused(asked(model, model=family.name, **{option.name: "1"}))
        assert key == "refused-option"
        assert values == {
            "option": f"--{option}",
            "model": family.title,
            "operation": str(model.operation),
            "options": ", ".join(f"--{taken}" for taken in model.options) or "none",
        }


def test_the_models_take_what_their_facts_say() -> None:
    every = tuple(PARAMETERS_OF)
    taken = {model.id: model.options for _, model in PAIRS}
    assert CATALOGUE.model("google/veo-3.1-t2v").settings == ("auto_fix",)  # type: ignore[union-attr]
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
@pytest.mark.parametrize("name", ["veo-3.1", "veo-3", "veo-2", "sora-2"])
def test_the_ratio_comes_from_the_photo_where_nobody_names_one(
    name: str, width: int, height: int, ratio: str
) -> None:
    model = CATALOGUE.family(name).models[Operation.IMAGE]
    size = Size(width=width, height=height)
    found = with_photo_ratio(model, {"prompt": "x"}, size)
    assert found == {"prompt": "x", "aspect_ratio": ratio}
    assert chosen_ratio(model, found) == tuple(map(int, ratio.split(":")))
    assert with_photo_ratio(model, {"aspect_ratio": "9:16"}, size) == {"aspect_ratio": "9:16"}


@every_model
def test_the_ratio_that_a_photo_chooses_is_one_of_the_models(family: Family, model: Model) -> None:
    del family
    found = with_photo_ratio(model, {}, Size(width=700, height=900))
    for name, value in found.items():
        assert value in model.parameters[name].choices


def test_a_model_that_adapts_to_the_photo_is_left_to_it() -> None:
    model = CATALOGUE.family("seedance-1.5-pro").models[Operation.IMAGE]
    found = with_photo_ratio(model, {}, Size(width=700, height=900))
    assert found == {"aspect_ratio": "adaptive"}
    assert image_fit(model, found).ratio is None


@pytest.mark.parametrize(
    ("name", "given", "size"),
    [
        ("sora-2", {"aspect_ratio": "16:9"}, (1280, 720)),
        ("sora-2", {"aspect_ratio": "9:16"}, (720, 1280)),
        ("sora-2-pro", {"aspect_ratio": "16:9"}, (1792, 1024)),
        ("sora-2-pro", {"aspect_ratio": "9:16"}, (1024, 1792)),
        ("sora-2-pro", {"aspect_ratio": "9:16", "resolution": "720p"}, (720, 1280)),
    ],
)
def test_sora_gets_photos_of_exactly_the_size_of_the_video(
    name: str, given: dict[str, str], size: tuple[int, int]
) -> None:
    fit = image_fit(CATALOGUE.family(name).models[Operation.IMAGE], given)
    for shape in ((900, 1600), (3000, 500), (120, 120)):
        fitted = images.fit(
            make.file(make.quarters(*shape), "JPEG"),
            ratio=fit.ratio,
            min_side=fit.min_side,
            max_side=fit.max_side,
        )
        assert (fitted.size.width, fitted.size.height) == size


def test_frame_sizes_are_found_by_the_ratio_that_people_know() -> None:
    family = CATALOGUE.family("gen-4-aleph")
    model = family.models[Operation.EDIT]
    for text, size in {"16:9": "1280:720", "9x16": "720:1280", "4:3": "1104:832", "21:9": "1584:672",
                       "848:480": "848:480"}.items():  # fmt: skip
        assert planned(family, model, Option.ASPECT_RATIO, text) == size


def test_raw_switches_off_every_kind_of_enhancement() -> None:
    found = plan(asked(Operation.IMAGE, model="wan-2.7", raw=""))
    assert dict(found.parameters) == {
        "prompt": "a cat", "enhance_prompt": False, "enable_prompt_expansion": False,
    }  # fmt: skip


@given(
    st.dictionaries(st.sampled_from([option.name for option in Option]), st.text(max_size=20)),
    st.sampled_from(PAIRS),
)
def test_whatever_is_typed_gives_a_plan_that_keeps_to_the_facts_or_a_refusal(
    options: dict[str, str], pair: tuple[Family, Model]
) -> None:
    family, model = pair
    with suppress(Refused):
        assert_keeps_to_facts(plan(asked(model, **{"MODEL": family.name, **options})))


typed = st.text(max_size=20) | st.sampled_from(
    ["a cat", " ", '"', "\n", "--", "--set ", "--model ", "kling-2.6-pro", "seed=1", "cfg_scale=0.5",
     "webhook_url=http://x", "prompt=x", "image_url=http://x", "provider=x", "--seed 5", "--silent", "=",
     "--set prompt=evil", "--set image_url='http://x'", "--ar 16:9", "«", "—set model=veo2"]
)  # fmt: skip


@given(st.lists(typed, max_size=8).map(" ".join), st.sampled_from(PAIRS))
def test_no_text_whatsoever_raises_anything_else_or_brings_an_unlisted_parameter_into_the_body(
    text: str, pair: tuple[Family, Model]
) -> None:
    family, wanted = pair
    with suppress(Refused):
        found_in = parse_prompt(text, CATALOGUE.knows)
        options = {Option.MODEL: family.name, **found_in.options}
        request = replace(asked(wanted), prompt=found_in.prompt, options=options)
        found = plan(request)
        assert_keeps_to_facts(found)
        model = found.model
        media = {taken.parameter: taken for taken in model.inputs.values()}
        body = json.loads(wire.submit_body(model, found.parameters, attached_to(model, request)).read())
        assert body.pop("model") == model.id
        prompt = body.pop("prompt", None)
        assert (prompt or "").endswith(found_in.prompt if model.takes_prompt else "")
        assert bool(prompt) is bool(model.takes_prompt and found_in.prompt)
        for name, value in body.items():
            assert name in {*model.parameters, *media, *model.fixed}
            if name in media:
                assert json.dumps(value).count("data:") + json.dumps(value).count(LINK) == (
                    len(value) if isinstance(value, list) else 1
                )
