"""All rules of the provider's documents, and what becomes of each: kept, broken, or nothing to keep."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from tests.adapters.aimlapi.planning import PAIRS
from tests.facts.judging import MODELS, conditional
from tests.facts.pictures import is_about, longest_sound, pictures, play_pictures, play_sound
from tests.facts.playing import Played, play
from tests.facts.prose import PROSE, prose_of, unreached
from tests.facts.service import SERVICE, service_rules


class Verdict(StrEnum):
    KEPT = "kept"
    BROKEN = "broken"
    NOTHING = "not applicable"


@dataclass(frozen=True)
class Line:
    """One rule of one model."""

    model_id: str
    rule_id: str
    kind: str
    verdict: Verdict
    how: str


@cache
def files() -> tuple[dict[tuple[int, int], bytes], bytes]:
    """Made once a process."""
    return pictures(), longest_sound()


def lines_of(model_id: str) -> Iterator[Line]:
    """All rules of a model."""
    for rule in conditional(model_id):
        verdict, how = _played(model_id, rule)
        yield Line(model_id, rule["id"], rule["kind"], verdict, how)
    for rule in prose_of(model_id):
        verdict, how = _checked(model_id, rule["id"])
        yield Line(model_id, rule["id"], rule["kind"], verdict, how)


def _played(model_id: str, rule: Mapping[str, Any]) -> tuple[Verdict, str]:
    played = Played()
    shapes: list[bool] = []
    for family, model in PAIRS:
        if model.id == model_id:
            play(model, family, rule, played)
            images, longest = files()
            if is_about("image", rule):
                shapes += play_pictures(model, rule, images)
            if is_about("audio", rule):
                shapes += play_sound(model, rule, longest)
    if True in shapes:
        return Verdict.BROKEN, "a fitted file breaks it"
    if not (played.times or shapes):
        return Verdict.NOTHING, "no request that a chat can make comes near it"
    parts = {"fitted": played.fitted + len(shapes), "left out and told": played.told, **played.refused}
    return Verdict.KEPT, ", ".join(f"{how} {times}" for how, times in parts.items() if times)


def _checked(model_id: str, rule_id: str) -> tuple[Verdict, str]:
    check = PROSE[rule_id]
    if isinstance(check, str):
        return Verdict.NOTHING, check
    if unreached(model_id):
        return Verdict.NOTHING, "no chat can reach the model"
    return (Verdict.KEPT if check(model_id) else Verdict.BROKEN), "checked"


def service_lines() -> Iterator[Line]:
    """All rules on endpoints."""
    for endpoint, rule in service_rules():
        check = SERVICE[rule["id"]]
        if isinstance(check, str):
            yield Line(endpoint, rule["id"], rule["kind"], Verdict.NOTHING, check)
        else:
            verdict = Verdict.KEPT if check() else Verdict.BROKEN
            yield Line(endpoint, rule["id"], rule["kind"], verdict, "checked")


def whole_table() -> list[Line]:
    """Of all models and endpoints."""
    return [*service_lines(), *(line for model_id in MODELS for line in lines_of(model_id))]


def summary(lines: list[Line]) -> str:
    """How many of each."""
    counts = Counter(line.verdict for line in lines)
    return f"{len(lines)} rules: " + ", ".join(f"{counts[one]} {one}" for one in Verdict)
