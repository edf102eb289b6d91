# ruff: noqa: RUF001 - the marks of many languages are its subject
"""Every refusal that the real catalogue makes is a whole sentence in every language: no "It takes -."."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Final

import pytest

from bot.domain.errors import Problem, Refused
from bot.domain.media import Size
from bot.domain.models import Family
from bot.domain.request import Audio, Option, Photo, Purpose, SourceVideo, VideoRequest
from tests.adapters.telegram.views.test_pages import CATALOGUE, each_language
from tests.adapters.telegram.views.test_words import WORDS

PHOTO: Final = Photo(file_id="1", size=Size(width=640, height=480))
SOUND: Final = Audio(file_id="2", seconds=400.0)
MEDIA: Final = (
    VideoRequest(),
    VideoRequest(photos=(PHOTO,)),
    VideoRequest(photos=(PHOTO,) * 2),
    VideoRequest(photos=(PHOTO,) * 12),
    VideoRequest(photos=(PHOTO,), sound=SOUND),
    *(
        VideoRequest(video=SourceVideo(url="https://files.example/1.mp4", purpose=purpose, seconds=90.0))
        for purpose in Purpose
    ),
)
"""What may come along."""
VALUED: Final[tuple[Option, ...]] = tuple(
    option for option in Option if option not in (Option.MODEL, Option.SET)
)
ASKED: Final[tuple[dict[Option, str], ...]] = (
    {},
    *(dict([asked]) for asked in product(VALUED, ("x", "0", "999999999"))),
    {Option.SET: "no_such_setting=1"},
    {Option.RESOLUTION: "4k", Option.DURATION: "2"},
)
"""Options, right and wrong."""
MARKS: Final = dict.fromkeys([0x200F, *range(0x2066, 0x206A)])
"""What sets values apart and nobody sees."""
OF_EACH_KIND: Final = 12
"""Refusals that are said, of each kind and with each combination of empty values."""
LEFT_OUT: Final = re.compile(
    r"(?<![\w-])none(?![\w-])|(?<![^\s：])[-—](?=[\s.。।]|$)|[{}]|: ?[.。।]|, ?[.。।]|\(\)"
)
"""What a sentence is left with where a value is missing: a dash, the word `none`, a colon and a full stop."""


def refused(family: Family) -> Iterator[Problem]:
    """What the catalogue says of all that may be asked of a family."""
    for media, options, prompt in product(MEDIA, ASKED, ("", "a dragon")):
        asked = {Option.MODEL: family.name, **options}
        request = replace(media, prompt=prompt, options=asked)
        try:
            CATALOGUE.plan(request, family.name)
        except Refused as error:
            yield error.problem


@cache
def refusals() -> tuple[Problem, ...]:
    """Some of each kind, and all kinds; those with empty values apart from the others."""
    found = defaultdict[tuple[str, ...], dict[str, Problem]](dict)
    for family in CATALOGUE:
        for problem in refused(family):
            empty = sorted(name for name, value in problem.values.items() if value in ("none", "", "-"))
            found[problem.key, *empty].setdefault(repr(sorted(problem.values.items())), problem)
    return tuple(problem for kind in found.values() for problem in list(kind.values())[:OF_EACH_KIND])


def test_the_catalogue_makes_refusals_of_many_kinds() -> None:
    kinds = {problem.key for problem in refusals()}
    assert {"refused-option", "refused-setting", "refused-media", "refused-value", "refused-bounds"} <= kinds
    assert len(kinds) > 10


def test_a_model_without_options_is_among_them() -> None:
    assert any(
        problem.key == "refused-option" and problem.values["options"] == "none" for problem in refusals()
    )
    assert not any("-" in (str(value) for value in problem.values.values()) for problem in refusals())


@each_language
def test_every_refusal_is_a_whole_sentence(language: str) -> None:
    said = {WORDS.problem(language, problem) for problem in refusals()}
    assert [text for text in said if LEFT_OUT.search(text.translate(MARKS))] == []
    assert not said & {problem.key for problem in refusals()}


@pytest.mark.parametrize(
    "text",
    ["OmniHuman does not take --ar. It takes -.", "Принимает: -.", "它支持：-", "It takes none.",
     "It takes: .", "{ $model } cannot."],
)  # fmt: skip
def test_a_sentence_with_a_gap_is_found(text: str) -> None:
    assert LEFT_OUT.search(text)


@pytest.mark.parametrize("text", ["You can use --ar, --no.", "a – b", "well-known", "pixverse-none can."])
def test_a_whole_sentence_is_not_found(text: str) -> None:
    assert not LEFT_OUT.search(text)
