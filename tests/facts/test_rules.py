"""No rule of the provider's documents is broken; `python -m tests.facts` prints what keeps each."""

import pytest

from tests.facts.judging import MODELS, RULES
from tests.facts.prose import PROSE, prose_of
from tests.facts.service import SERVICE, service_rules
from tests.facts.table import Verdict, lines_of, service_lines


@pytest.mark.parametrize("model_id", [name for name in MODELS if RULES[name]["rules"]])
def test_no_rule_of_a_model_is_broken(model_id: str) -> None:
    lines = list(lines_of(model_id))
    assert len(lines) == len(RULES[model_id]["rules"])
    assert [line for line in lines if line.verdict is Verdict.BROKEN] == []


def test_no_rule_on_an_endpoint_is_broken_and_each_has_been_thought_about() -> None:
    lines = list(service_lines())
    assert {rule["id"] for _, rule in service_rules()} == set(SERVICE)
    assert [line for line in lines if line.verdict is Verdict.BROKEN] == []


def test_every_rule_that_is_prose_alone_has_been_thought_about_and_no_other() -> None:
    found = {rule["id"] for model_id in MODELS for rule in prose_of(model_id)}
    assert found == set(PROSE)


def test_every_model_has_facts_of_both_kinds() -> None:
    assert {name for name in RULES if not name.startswith("_")} - {"service"} == set(MODELS)
