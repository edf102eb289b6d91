"""Which family has which sketch is data, and data that is wrong is found when it is read."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from bot.adapters.aimlapi.sketches import sketches_of
from bot.domain.errors import Refused
from bot.domain.models import Operation
from bot.domain.request import Option
from tests.adapters.aimlapi.planning import CATALOGUE, DEFAULT
from tests.adapters.aimlapi.test_official_schemas import body_of, requests
from tests.facts import openapi


def entry(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return {
        "of": ["veo-3.1"],
        "by": "veo-3.1-lite",
        "operations": ["text", "references"],
        "keeps": ["ar"],
        "gives": {"res": "720p"},
        "why": "it is cheap",
        "source": "a list",
        **changes,
    }


def read(*entries: Any) -> Any:  # noqa: ANN401 - JSON
    return sketches_of({"sketches": list(entries)}, CATALOGUE).pairs


def test_a_pair_has_the_operations_that_both_families_serve() -> None:
    pair = read(entry())["veo-3.1"]
    assert (pair.by, pair.operations) == ("veo-3.1-lite", {Operation.TEXT})
    assert (pair.keeps, pair.gives) == ({Option.ASPECT_RATIO}, {Option.RESOLUTION: "720p"})


def test_a_family_may_sketch_itself() -> None:
    assert {name: pair.by for name, pair in read(entry(of=["veo-3", "veo-2"], by="=")).items()} == {
        "veo-3": "veo-3", "veo-2": "veo-2"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"of": ["veo-9"]}, "no such family as veo-9"),
        ({"by": "veo-9"}, "no such family as veo-9"),
        ({"of": ["veo-3.1", "veo-3.1"]}, "has a sketch already"),
        ({"operations": ["edit"]}, "none of these operations in common"),
        ({"operations": ["dance"]}, "unknown: 'dance'"),
        ({"keeps": ["sharpness"]}, "unknown: 'sharpness'"),
        ({"gives": {"sharpness": "1"}}, "unknown: 'sharpness'"),
        ({"gives": {}}, "gives is missing"),
        ({"why": ""}, "why is missing"),
        ({"source": None}, "source is missing"),
        ({"because": "x"}, "unknown fields because"),
    ],
)
def test_wrong_data_is_named(changes: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read(entry(**changes))


def test_an_entry_that_is_none_is_named() -> None:
    with pytest.raises(ValueError, match="entry 0: expected an object"):
        read("veo-3.1")


def test_every_value_that_a_sketch_gives_is_one_that_its_model_takes() -> None:
    for name, pair in CATALOGUE.sketches.pairs.items():
        for operation in pair.operations:
            model = CATALOGUE.family(pair.by).models[operation]
            for option, text in pair.gives.items():
                parameter = model.parameter_for(option)
                assert parameter is not None, (name, operation, option)
                assert option.is_flag or parameter.read(text, option) is not None


@pytest.mark.parametrize("name", sorted(CATALOGUE.sketches.pairs))
def test_every_body_of_a_sketch_keeps_to_the_official_schema_whatever_is_asked_for_in_full(name: str) -> None:
    family = CATALOGUE.family(name)
    for operation in CATALOGUE.sketches.pairs[name].operations:
        sent = 0
        for full in requests(family, family.models[operation]):
            sketch = replace(full, options={**full.options, Option.SKETCH: ""})
            with suppress(Refused):  # what the planner does not send
                found = CATALOGUE.plan(sketch, DEFAULT)
                assert openapi.body_problems(body_of(sketch), found.model.path) == []
                sent += 1
        assert sent > 0
