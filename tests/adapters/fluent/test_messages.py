"""A message is the same whether its file is parsed as a whole or one message at a time."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from bot.adapters.fluent.messages import Messages
from bot.adapters.fluent.translator import locales_folder
from tests.adapters.fluent.reading import messages

FILES = sorted(locales_folder().glob("*.ftl"))
WOVEN = """
# A comment that speaks of hidden = nothing.
-studio = the studio
name = { -studio } of { $owner }
greeting =
    Welcome to { name }.

    begin = is no message here.
    { $count ->
        [one] One video
       *[other] { $count } videos
    }
    .title = Title
## Part = nothing
last = the last
"""
WAITING = """
-promise = It doesn't count.
wait = You can make the next in { $time }.
full =
    { $limit ->
        [one] One is the limit.
       *[other] { $limit } are the limit.
    } { wait } { -promise }
"""
VALUES: dict[str, str | int | float] = {"owner": "Ann", "count": 2}


def test_what_a_message_names_is_said_with_it_though_nobody_has_asked_for_it() -> None:
    said, errors = Messages("en", WOVEN, isolates=False).say("greeting", VALUES) or ("", [])
    assert said == "Welcome to the studio of Ann.\n\nbegin = is no message here.\n2 videos"
    assert errors == []


def test_a_sentence_that_is_shared_is_said_with_the_values_of_who_shares_it() -> None:
    values: dict[str, str | int | float] = {"limit": 5, "time": "3 h"}
    said, errors = Messages("en", WAITING, isolates=False).say("full", values) or ("", [])
    assert said == "5 are the limit. You can make the next in 3 h. It doesn't count."
    assert errors == []


def test_what_is_always_the_same_is_said_alone_and_within_others() -> None:
    messages = Messages("en", "hours = Day and night\nopen = Open: { hours }, { $owner }", isolates=False)
    for _ in range(2):
        assert messages.say("hours", {}) == ("Day and night", [])
        assert messages.say("open", VALUES) == ("Open: Day and night, Ann", [])


def test_a_shared_sentence_is_set_apart_as_a_value_is() -> None:
    values: dict[str, str | int | float] = {"limit": 1, "time": "3 h"}
    said, errors = Messages("he", WAITING, isolates=True).say("full", values) or ("", [])
    marks = ("\u2068", "\u2069")
    assert said.count(marks[0]) == said.count(marks[1])
    assert "\u2068You can make the next in \u20683 h\u2069.\u2069" in said
    assert errors == []


@pytest.mark.parametrize("name", ["hidden", "begin", "Part", "-studio", "studio", "title", ""])
def test_nothing_else_is_taken_for_a_message(name: str) -> None:
    assert Messages("en", WOVEN, isolates=False).say(name, VALUES) is None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_message_is_the_one_that_the_whole_file_gives(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    whole, one_by_one = FluentBundle([path.stem]), Messages(path.stem, text, isolates=True)
    whole.add_resource(FluentResource(text))
    for name, message in messages(path).items():
        values: dict[str, str | int | float] = dict.fromkeys(message.variables, 2)
        pattern = whole.get_message(name).value
        assert pattern is not None
        assert one_by_one.say(name, values) == whole.format_pattern(pattern, values)
