# ruff: noqa: RUF001 - the letters of many languages are its subject
"""What is said in Arabic, Persian and Hebrew begins at the right edge, line by line, with its numbers whole.

A phone takes the direction of each line from its first letter outside of isolates. So every message is said
as the code says it, and each of its lines is looked at.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest

from bot.adapters.fluent.translator import RIGHT_TO_LEFT, FluentTranslator, locales_folder
from bot.domain.errors import Problem, Value
from bot.domain.job import JobState
from bot.domain.money import Quote
from bot.domain.preferences import Preferences
from bot.domain.request import Requester
from bot.domain.status import Failed, Paused, Waiting, current_status
from tests.adapters.fluent.directions import astray, begins_right, has_right
from tests.adapters.fluent.reading import messages
from tests.adapters.fluent.test_locales import CHOICES, COUNTS, ENGLISH, with_text
from tests.adapters.telegram.views.test_pages import CATALOGUE, SETTINGS, all_pages
from tests.adapters.telegram.views.test_words import FACTS, PROBLEMS, STATUSES, WORDS, a_job
from tests.jobs import in_state

PROMPTS: Final = ("a dragon over the mountains", "דרקון מעל ההרים", "تنين فوق الجبال")
each_from_right = pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT))


def said(language: str) -> Iterator[tuple[str, str]]:
    """Every message with values of either direction, with every choice."""
    translator = FluentTranslator(locales_folder())
    for key, message in messages(locales_folder() / f"{language}.ftl").items():
        for text in ("Veo 3", *PROMPTS):
            for number in (0, 1, 40):
                values: dict[str, Value] = {**with_text(text), **dict.fromkeys(COUNTS, number)}
                yield key, translator.say(language, key, **values)
            for variable in message.variables & set(CHOICES):
                for choice in CHOICES[variable]:
                    yield key, translator.say(language, key, **{**with_text(text), variable: choice})


def told(language: str) -> Iterator[str]:
    """What is put together of several messages: statuses, lists, captions, prices, pages."""
    requester = Requester(user_id=1, language=language)
    for status, _ in STATUSES:
        yield WORDS.status(language, status)
        yield WORDS.say(language, "inline-status", prompt=PROMPTS[0], status=WORDS.status(language, status))
    for key in PROBLEMS:
        yield WORDS.status(language, Failed(problem=Problem(key=key, values=PROBLEMS[key])))
    for prompt in PROMPTS:
        job = replace(a_job(prompt, state=JobState.QUEUED), requester=requester)
        yield WORDS.list_line(job, Waiting(position=3))
        yield WORDS.list_line(job, Waiting(position=None))
        yield WORDS.list_line(in_state(job, JobState.GENERATING), current_status(job, position=1, pause=None))
        yield WORDS.list_line(job, Paused(model="openai/sora-2-t2v"))
        yield WORDS.caption(job, "Veo 3.1 Fast", FACTS, is_smaller=True)
    yield WORDS.price(language, Quote(usd=None))
    yield from (page.text for _, page in all_pages(language))
    for is_group in (True, False):
        yield SETTINGS.all(language, Preferences(), CATALOGUE.family("veo-3.1"), is_group=is_group).text


@each_from_right
def test_every_line_of_every_message_begins_at_the_right_edge(language: str) -> None:
    assert {(key, line) for key, text in said(language) for line in astray(text)} == set()


@each_from_right
def test_so_does_every_line_that_is_put_together(language: str) -> None:
    assert {line for text in told(language) for line in astray(text)} == set()


@each_from_right
def test_a_command_to_copy_holds_no_marks(language: str) -> None:
    command = "/video a dragon --ar 9:16"
    assert command in WORDS.say(language, "change-words", command=command).split("\n")


# What the check finds


@pytest.mark.parametrize(
    ("line", "is_right"),
    [
        ("שלום", True),
        ("⏳ שלום Veo", True),
        ("Veo שלום", False),
        ("\u2068Veo\u2069 שלום", True),
        ("❌ \u2068שלום\u2069", None),
        ("\u200f❌ \u2068שלום\u2069", True),
        ("1. \u2068x\u2069", None),
        ("\u2068never closed שלום", None),
        ("closed before\u2069 שלום", False),
    ],
)
def test_a_lines_direction_is_that_of_its_first_letter_outside_of_isolates(
    line: str, *, is_right: bool | None
) -> None:
    assert begins_right(line) is is_right


@pytest.mark.parametrize(
    "line",
    [
        "❌ \u2068שלום\u2069",
        "Veo שלום",
        "“\u2068a dragon\u2069”",
        "\u200f\u206840\u2069%",
        "\u200f$\u20683\u2069",
    ],
)
def test_a_line_that_is_set_wrongly_is_found(line: str) -> None:
    assert list(astray(line)) == [line]


@pytest.mark.parametrize(
    "line", ["", "/video שלום", "--ar שלום", "\u200f❌ \u2068שלום\u2069", "⏳ שלום", "Veo 3"]
)
def test_a_line_that_is_set_rightly_is_not_found(line: str) -> None:
    assert list(astray(line)) == []


def test_a_mark_alone_is_no_letter() -> None:
    assert not has_right("\u200f40")
    assert has_right("א")


def test_english_has_every_message_that_is_looked_at() -> None:
    assert {key for key, _ in said("he")} <= set(ENGLISH)
