import copy
import json
import re
from importlib.resources import files
from typing import Any

import pytest

from bot.adapters.aimlapi import refresh
from bot.adapters.aimlapi.catalogue import build_catalogue, load_catalogue
from bot.domain.models import DataForm, Input, Operation, Role, Tag

FACTS: dict[str, Any] = json.loads(files("bot.facts").joinpath("models.json").read_text(encoding="utf-8"))
FAMILIES: dict[str, Any] = json.loads(
    files("bot.adapters.aimlapi").joinpath("families.json").read_text(encoding="utf-8")
)
SMALL = {
    "name": "small",
    "title": "Small",
    "models": {"text": {"id": "m", "typical_seconds": 30}},
}


def facts(**parameters: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    taken = {"prompt": {"type": "string"}, **parameters}
    return {"models": {"m": {"paths": ["/p"], "required": ["prompt"], "parameters": taken}}}


def families(**model: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return {"families": [{**SMALL, "models": {"text": {"id": "m", "typical_seconds": 30, **model}}}]}


def test_the_first_five_families_come_first_each_with_words_and_photos() -> None:
    five = load_catalogue().families[:5]
    assert [f.name for f in five] == ["veo-3.1", "veo-3.1-fast", "veo-3", "veo-3-fast", "veo-2"]
    assert all({Operation.TEXT, Operation.IMAGE} <= set(f.models) for f in five)


def test_every_model_with_facts_is_in_one_family_or_has_a_reason_not_to_be() -> None:
    catalogue = load_catalogue()
    families: dict[str, set[str]] = {}
    for family in catalogue:
        for one in family.models.values():
            families.setdefault(one.id, set()).add(family.name)
    assert all(len(names) == 1 for names in families.values())
    assert set(families) | set(catalogue.unreachable) == set(FACTS["models"])
    assert not set(families) & set(catalogue.unreachable)
    assert len(FACTS["models"]) == 143


def test_no_name_of_a_family_means_another_one() -> None:
    seen: dict[str, str] = {}
    for family in load_catalogue():
        ids = {one.id for one in family.models.values()}
        for name in {family.name, family.title, *ids}:
            plain = re.sub(r"[\W_]", "", name.casefold())
            assert seen.setdefault(plain, family.name) == family.name
        assert family.developer


def test_every_operation_is_offered_by_some_family() -> None:
    assert {operation for family in load_catalogue() for operation in family.models} == set(Operation)


def test_the_shipped_facts_are_what_the_refresh_would_write() -> None:
    text = files("bot.facts").joinpath("models.json").read_text(encoding="utf-8")
    assert refresh.written(refresh.normal(FACTS["models"])) == text
    assert refresh.without_family(FACTS["models"], FAMILIES) == []


def test_an_unreachable_model_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="unreachable, but unknown: n"):
        build_catalogue(facts(), {**families(), "unreachable": {"n": "why"}})


def test_a_fixed_parameter_that_the_model_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="fixed, given or spoken, but unknown: task"):
        build_catalogue(facts(), families(fixed={"task": "edit"}))


def test_the_newer_path_is_taken_wherever_the_model_lists_it() -> None:
    newer = "/v2/video/generations"
    for family in load_catalogue():
        for one in family.models.values():
            assert (one.path == newer) == (newer in FACTS["models"][one.id]["paths"])


def test_the_older_google_path_is_taken_where_the_entry_says_so() -> None:
    changed = copy.deepcopy(FAMILIES)
    older = "/v2/generate/video/google/generation"
    changed["families"][4]["models"]["text"]["path"] = older
    found = build_catalogue(FACTS, changed).model("veo2")
    assert found is not None
    assert found.path == older


def test_a_path_that_the_model_does_not_list_is_refused() -> None:
    with pytest.raises(ValueError, match=r"family small, text, model m: it is not served on /else"):
        build_catalogue(facts(), families(path="/else"))


def test_a_model_without_the_known_paths_is_asked_on_its_own() -> None:
    assert build_catalogue(facts(), families()).families[0].models[Operation.TEXT].path == "/p"


def test_prompt_and_media_are_no_parameters() -> None:
    for family in load_catalogue():
        for one in family.models.values():
            media = {taken.parameter for taken in one.inputs.values()}
            assert not {"prompt", "image_url", "tail_image_url", *media} & set(one.parameters)


def test_media_are_found_by_what_they_are_to_the_model() -> None:
    catalogue = load_catalogue()
    seedance = catalogue.family("seedance-2.0").models
    assert seedance[Operation.TEXT].inputs == {}
    assert seedance[Operation.IMAGE].inputs == {Role.FIRST_FRAME: Input(parameter="image_url")}
    assert seedance[Operation.FRAMES].inputs == {
        Role.FIRST_FRAME: Input(parameter="image_url"),
        Role.LAST_FRAME: Input(parameter="last_image_url"),
    }
    references = seedance[Operation.REFERENCES].inputs[Role.REFERENCE]
    tag = Tag(form="@Image{n}", first=1)
    assert references == Input(parameter="image_urls", is_list=True, maximum=9, data=DataForm.UNTOLD, tag=tag)
    many = catalogue.family("kling-1.6-standard").models[Operation.REFERENCES].inputs[Role.REFERENCE]
    assert (many.parameter, many.minimum, many.maximum) == ("image_list", 2, 4)
    assert catalogue.family("veo-3.1").models[Operation.REFERENCES].inputs[Role.REFERENCE].maximum == 3
    talking = catalogue.family("wan-2.6").models[Operation.TALKING].inputs
    assert {role: one.parameter for role, one in talking.items()} == {
        Role.FIRST_FRAME: "image_url", Role.SOUND: "audio_url",
    }  # fmt: skip
    edit = catalogue.family("kling-o1").models[Operation.EDIT].inputs
    assert (edit[Role.VIDEO].required, edit[Role.REFERENCE].required) == (True, False)
    synced = catalogue.family("pixverse-lip-sync").models[Operation.EDIT].inputs
    assert not synced[Role.SOUND].required


def test_lists_objects_and_links_are_left_out() -> None:
    taken = facts(
        elements={"type": "array", "items": {"type": "string"}},
        camera={"type": "object"},
        either={"anyOf": [{"type": "string"}]},
        static_mask={"type": "string", "format": "uri"},
        audio_url={"type": "string"},
        image_urls={"type": "array"},
        seed={"type": "integer", "minimum": 0, "maximum": 9},
    )
    found = build_catalogue(taken, families()).families[0].models[Operation.TEXT].parameters
    assert list(found) == ["seed"]
    assert (found["seed"].minimum, found["seed"].maximum) == (0, 9)


def test_the_longest_prompt_and_text_are_read() -> None:
    taken = facts(negative_prompt={"type": "string", "maxLength": 5})
    taken["models"]["m"]["parameters"]["prompt"]["maxLength"] = 7
    found = build_catalogue(taken, families()).families[0].models[Operation.TEXT]
    assert found.prompt_limit == 7
    assert found.parameters["negative_prompt"].max_length == 5


def test_a_model_that_takes_a_photo_and_needs_none_can_serve_both_operations() -> None:
    both = {"id": "m", "typical_seconds": 30}
    listed = {"families": [{**SMALL, "models": {"text": both, "image": {**both, "image_min_side": 300}}}]}
    catalogue = build_catalogue(facts(image_url={"type": "string", "format": "uri"}), listed)
    found = catalogue.model("m")
    assert found is not None
    assert catalogue.families[0].models[Operation.IMAGE].inputs[Role.FIRST_FRAME].parameter == "image_url"
    assert catalogue.families[0].models[Operation.IMAGE].image_min_side == 300


@pytest.mark.parametrize(
    ("spec", "complaint"),
    [
        ({"type": "integer", "enum": ["5"]}, "'5' is no integer"),
        ({"type": "integer", "enum": [True]}, "True is no integer"),
        ({"type": "string", "enum": []}, "list of values"),
        ({"type": "string", "enum": ["a"], "default": "b"}, "default 'b'"),
        ({"type": "boolean", "default": "yes"}, "'yes' is no boolean"),
        ({"type": "integer", "minimum": "0"}, "minimum is no number"),
        ("string", "expected an object"),
    ],
)
def test_a_faulty_parameter_is_named(spec: object, complaint: str) -> None:
    with pytest.raises(ValueError, match=rf"family small, text, model m, parameter seed: .*{complaint}"):
        build_catalogue(facts(seed=spec), families())


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ("x", r"entry 0: expected an object"),
        ({**SMALL, "name": ""}, r"entry 0: name is missing"),
        ({**SMALL, "title": 5}, r"family small: title"),
        ({**SMALL, "colour": 5}, r"family small: unknown fields colour"),
        ({**SMALL, "models": {"sound": {}}}, r"family small: no such operation as 'sound'"),
        ({**SMALL, "models": {"text": "m"}}, r"family small, text: expected an object"),
        ({**SMALL, "models": {"text": {"id": "n"}}}, r"family small, text, model n: models.json"),
        ({**SMALL, "models": {"text": {"id": "m"}}}, r"model m: typical_seconds"),
        ({**SMALL, "models": {"text": {"id": "m", "typical_second": 1}}}, r"unknown fields typical_second"),
        (
            {**SMALL, "models": {"image": {"id": "m", "typical_seconds": 1}}},
            r"no parameter that takes a photo",
        ),
    ],
)
def test_a_faulty_family_is_named(entry: object, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        build_catalogue(facts(), {"families": [entry]})


def test_two_families_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="two families"):
        build_catalogue(facts(), {"families": [SMALL, SMALL]})


def test_a_model_that_requires_what_nobody_gives_is_refused() -> None:
    taken = facts(video_url={"type": "string", "format": "uri"})
    taken["models"]["m"]["required"].append("video_url")
    with pytest.raises(ValueError, match="nobody gives what it requires: video_url"):
        build_catalogue(taken, families())


def test_no_option_switches_off_the_providers_own_check() -> None:
    listed = {name for one in FACTS["models"].values() for name in one["parameters"]}
    switches = {name for name in listed if "safety" in name}
    assert switches >= {"enable_safety_checker", "safety_tolerance"}
    for family in load_catalogue():
        for model in family.models.values():
            assert switches.isdisjoint(model.parameters)
            assert switches.isdisjoint(model.settings)
            assert switches.isdisjoint(model.fixed)


@pytest.mark.parametrize(
    "name", ["disable_safety_filter", "moderation", "nsfw_allowed", "content_filter_level"]
)
def test_neither_does_one_of_a_model_to_come(name: str) -> None:
    catalogue = build_catalogue(facts(**{name: {"type": "boolean"}, "seed": {"type": "integer"}}), families())
    [model] = catalogue.families[0].models.values()
    assert list(model.parameters) == ["seed"]
