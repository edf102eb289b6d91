"""A log in a report: our own words stay, what was filled into them does not."""

import io
import json
import logging
from pathlib import Path
from typing import Final, Literal

import pytest

import bot
from bot.bugreport.log_lines import LogScrubber
from bot.bugreport.scrubbing import LEFT_OUT, Scrubber
from bot.bugreport.source_words import Template, read_source
from bot.logs import JsonFormatter, Redactor, TextFormatter

WORDS: Final = read_source(Path(bot.__file__).parent)
SCRUB: Final = Scrubber(salt=b"one", known={})
SHOWN: Final = LogScrubber(words=WORDS, known=frozenset({"queued", "ValueError"}), scrub=SCRUB)
LOGGER: Final = "bot.app.provider.model_listing"
JOB: Final = "0b5e7c1d9f3a4b6c8d2e0b5e7c1d9f3a"
PLANTED: Final = "a dragon by @alice_the_first"


def shown(*lines: str) -> list[str]:
    return list(SHOWN.lines(lines))


def logged(form: Literal["text", "json"], message: str, *values: object, **extra: object) -> list[str]:
    """A record as the bot writes it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    formatter = JsonFormatter if form == "json" else TextFormatter
    handler.setFormatter(formatter(Redactor(())))
    record = logging.LogRecord(LOGGER, logging.WARNING, "x", 1, message, values, None)
    record.__dict__.update(extra)
    handler.emit(record)
    return stream.getvalue().splitlines()


@pytest.fixture(params=["text", "json"])
def form(request: pytest.FixtureRequest) -> Literal["text", "json"]:
    return request.param  # type: ignore[no-any-return]


def test_our_words_stay_and_values_go_but_for_small_numbers(form: Literal["text", "json"]) -> None:
    [line] = shown(*logged(form, "gone from the provider: %s", PLANTED))
    assert line.split(" ", 1)[1] == f"WARNING {LOGGER} gone from the provider: …"
    [line] = shown(*logged(form, "the provider's list of %d names is not believed", 17))
    assert line.endswith("the provider's list of 17 names is not believed")


def test_words_that_are_not_ours_are_left_out(form: Literal["text", "json"]) -> None:
    [line] = shown(*logged(form, "my prompt is: %s", PLANTED))
    assert line.split(" ", 1)[1] == f"WARNING {LOGGER} {LEFT_OUT}"


def test_ids_beside_the_message_become_marks_and_unknown_names_go(form: Literal["text", "json"]) -> None:
    assert "job" in WORDS.names
    log = logged(
        form, "back at the provider: %s", "x", job="0b5e7c1d9f3a4b6c8d2e0b5e7c1d9f3a", dragon=PLANTED
    )
    [line] = shown(*log)
    assert f"job={SCRUB.mark('0b5e7c1d9f3a4b6c8d2e0b5e7c1d9f3a')}" in line
    assert "dragon" not in line
    assert "0b5e7c1d" not in line


def test_of_a_traceback_our_places_and_the_kind_of_error_stay() -> None:
    lines = [
        "  Traceback (most recent call last):",
        '    File "/home/alice/clapper/bot/commands/run.py", line 12, in run',
        f"      raise ValueError({PLANTED!r})",
        '    File "/home/alice/secret.py", line 3, in dragon',
        f"  ValueError: {PLANTED}",
        f"  DragonError: {PLANTED}",
    ]
    assert shown(*lines) == [
        LEFT_OUT,
        '  File "bot/commands/run.py", line 12',
        LEFT_OUT,
        "  ValueError",
        LEFT_OUT,
    ]


@pytest.mark.parametrize(
    "line",
    [
        PLANTED,
        "{not json " + PLANTED,
        json.dumps([PLANTED]),
        json.dumps({"time": PLANTED, "level": "INFO", "logger": LOGGER, "message": "x"}),
        f"2026-01-31T12:00:00.000Z INFO {PLANTED}",
        "",
    ],
)
def test_of_what_is_no_line_of_ours_nothing_stays(line: str) -> None:
    assert not any(word in "".join(shown(line)) for word in ("dragon", "alice"))


def test_a_strange_logger_is_not_named() -> None:
    lines = shown(
        "2026-01-31T12:00:00.000Z INFO alice.bot hello", "2026-01-31T12:00:00.000Z INFO httpx hello"
    )
    assert lines == [
        f"2026-01-31T12:00:00.000Z INFO {LEFT_OUT} {LEFT_OUT}",
        f"2026-01-31T12:00:00.000Z INFO httpx {LEFT_OUT}",
    ]


def test_the_words_of_every_logger_are_found() -> None:
    assert Template.of("delivered %s in %.1f s") == Template.of("delivered %d in %s s")
    assert Template.of("100%% of %s").values("100% of them") == (["them"], "")
    assert sum(map(len, WORDS.templates.values())) > 100
    assert "bot/commands/run.py" in WORDS.files
