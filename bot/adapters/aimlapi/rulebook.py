"""The facts of `bot/facts/rules.json` -> what the domain needs of one model: rules, bounds, tags, forms."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.domain.models import DataForm, PictureBounds
from bot.domain.rules import AllOf, Rule, Test

_WORDS: Final = frozenset(
    {"present", "eq", "ne", "in", "not_in", "min", "max", "above", "below", "count", "count_max", "step"}
)

_VIDEOS: Final = ("video_url", "video_urls")


def rules_of(facts: Mapping[str, Any], where: str) -> tuple[Rule, ...]:
    """The rules that a body can be held against; those in prose alone have no conditions.

    Raises:
        ValueError: A rule cannot be read; the text names it.
    """
    return tuple(
        Rule(
            id=one["id"],
            kind=one["kind"],
            when=_conditions(one.get("if"), f"{where}, rule {one['id']}"),
            then=_conditions(one["then"], f"{where}, rule {one['id']}"),
            source=one["source"],
        )
        for one in facts.get("rules", ())
        if "then" in one
    )


def data_form(facts: Mapping[str, Any], parameter: str) -> DataForm:
    """Whether an input takes the file itself.

    Documents that name the forms and leave Base64 out refuse it (`told`); where only links are spoken of,
    nobody knows.
    """
    known = facts.get("inputs", {}).get(parameter)
    if known is None or {"base64", "data_uri"} & set(known["accepts"]):
        return DataForm.TAKEN
    return DataForm.REFUSED if known["told"] else DataForm.UNTOLD


def videos_by_link(rules: Mapping[str, Any]) -> frozenset[str]:
    """The models of which the documents say as a whole that they take a video as a link alone."""
    return frozenset(rules.get("_general", {}).get("media", {}).get("video_url_link_only", ()))


def with_links_told(facts: Mapping[str, Any], is_by_link: bool) -> Mapping[str, Any]:  # noqa: FBT001 - read as one
    """The facts of a model, with what is said of its videos beside all others."""
    inputs = facts.get("inputs", {})
    told = {name: {**inputs[name], "told": True} for name in _VIDEOS if name in inputs}
    return {**facts, "inputs": {**inputs, **told}} if is_by_link else facts


def tag_of(facts: Mapping[str, Any], parameter: str) -> tuple[str, int] | None:
    """The name of what an input carries, for use in the prompt: `@Image{n}`, and the first number."""
    tag = facts.get("inputs", {}).get(parameter, {}).get("tag")
    if tag is None:
        return None
    form, _, first = tag.partition(" from ")
    return form, int(first)


def picture_bounds(facts: Mapping[str, Any], parameter: str) -> PictureBounds:
    """What a picture's form must be, from the rules about this input; whatever nobody speaks of is free."""
    bounds: dict[str, float] = {}
    for rule in rules_of(facts, parameter):
        for test in (test for one in rule.then for test in one):
            if test.parameter != parameter or not isinstance(test.wanted, int | float):
                continue
            match test.measure, test.word:
                case "ratio", "min" | "above":
                    bounds["least_ratio"] = float(test.wanted)
                case "ratio", "max" | "below":
                    bounds["most_ratio"] = float(test.wanted)
                case "short_side", "min" | "above":
                    bounds["min_side"] = float(test.wanted) + (test.word == "above")
    return PictureBounds(
        min_ratio=bounds.get("least_ratio"),
        max_ratio=bounds.get("most_ratio"),
        min_side=int(bounds.get("min_side", 0)),
    )


def is_presumed_retired(facts: Mapping[str, Any]) -> bool:
    """Whether the id is said to be dead, unavailable or in no list; the live list knows better."""
    return any(rule["kind"] == "deprecated" and rule["id"] in _GONE for rule in facts.get("rules", ()))


_GONE: Final = frozenset({"gone", "unavailable", "unlisted"})


def _conditions(found: object, where: str) -> tuple[AllOf, ...]:
    if found is None:
        return ()
    listed: list[Any] = found if isinstance(found, list) else [found]
    return tuple(tuple(_tests(one, where)) for one in listed)


def _tests(one: Mapping[str, Mapping[str, Any]], where: str) -> Iterator[Test]:
    for path, words in one.items():
        parameter, _, measure = path.partition(".")
        for word, wanted in words.items():
            if word not in _WORDS:
                raise ValueError(f"{where}: no such test as {word!r}")
            yield Test(parameter=parameter, measure=measure or None, word=word, wanted=wanted)
