import html
import json
import logging
import re
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote, quote_plus

import pytest

from bot.domain.decisions import LOG_LEVELS
from bot.logs import REDACTED, level, set_level, set_term, set_up
from tests.logs_as_before import logs_as_before

TOKEN: Final = "123456789:AAF-abc_DEF0123456789"
KEY: Final = "sk-aiml-0123456789abcdef"
CHATTY: Final = ("httpx", "httpcore", "telegram", "aiosqlite", "uvicorn")
LINE: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z ([A-Z]+) (\S+) (.*)")

FORMS: Final = pytest.mark.parametrize("form", ["text", "json"])


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    with logs_as_before():
        yield


def start(form: Any, level: str = "INFO", secrets: tuple[str, ...] = (TOKEN, KEY)) -> logging.Logger:  # noqa: ANN401
    set_up(level, form, secrets)
    return logging.getLogger("bot.test")


def the_json(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    (line,) = capsys.readouterr().err.splitlines()
    parsed: dict[str, Any] = json.loads(line)
    return parsed


def fail(text: str) -> None:
    raise ValueError(text)


def test_text_is_time_level_logger_message_and_extras(capsys: pytest.CaptureFixture[str]) -> None:
    start("text").info("delivered %s", "it", extra={"job": "abc", "seconds": 1.5})
    out, err = capsys.readouterr()
    match = LINE.fullmatch(err.strip())
    assert match is not None
    assert match.groups() == ("INFO", "bot.test", "delivered it job=abc seconds=1.5")
    assert not out


def test_a_traceback_follows_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    log = start("text")
    try:
        fail("oh")
    except ValueError:
        log.exception("it failed")
    first, *rest = capsys.readouterr().err.splitlines()
    assert first.endswith("it failed")
    assert (rest[0], rest[-1]) == ("  Traceback (most recent call last):", "  ValueError: oh")


FORGED: Final = "2026-01-31T12:00:00.000Z INFO bot.app paid twice"


@FORMS
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_nobody_s_words_make_a_line_of_the_log(
    form: str, end: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log = start(form)
    words = f"no{end}{FORGED}"
    log.warning("refused: %s", words, extra={"reason": words})
    try:
        fail(words)
    except ValueError:
        log.exception("failed: %s", words)
    lines = capsys.readouterr().err.splitlines()
    assert not [line for line in lines if line.startswith(FORGED[:20])]
    assert len([line for line in lines if not line.startswith(" ")]) == 2


@FORMS
@pytest.mark.parametrize("mark", ["\x1b[2K", "\x07", "\x9b", "\u202e", "\u2067", "\u200f", "\ud83d"])
def test_what_has_no_shape_is_escaped_so_that_the_log_shows_what_is_in_it(
    form: str, mark: str, capsys: pytest.CaptureFixture[str]
) -> None:
    start(form).warning("said: %s", f"a{mark}b", extra={"by": f"c{mark}d"})
    err = capsys.readouterr().err
    assert err.removesuffix("\n").isprintable()
    if form == "json":
        line = json.loads(err)
        assert (line["message"], line["by"]) == (f"said: a{mark}b", f"c{mark}d")


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    start("json").warning("two\nlines and «%s»", "é", extra={"job": "abc", "seconds": 1.5, "what": {1}})
    line = the_json(capsys)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line.pop("time"))
    assert line == {
        "level": "WARNING",
        "logger": "bot.test",
        "message": "two\nlines and «é»",
        "job": "abc",
        "seconds": 1.5,
        "what": "{1}",
    }


def test_json_holds_the_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    log = start("json")
    try:
        fail("oh")
    except ValueError:
        log.exception("it failed")
    line = the_json(capsys)
    assert line["message"] == "it failed"
    assert line["exception"].endswith("ValueError: oh")


@FORMS
def test_a_secret_is_taken_out_wherever_it_stands(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    log = start(form)
    log.info(f"in the message {KEY}")  # noqa: G004 - the message itself is under test
    log.info("in the arguments %s %r", KEY, {"Authorization": f"Bearer {KEY}"})
    log.info("in the extras", extra={"url": f"https://api.telegram.org/bot{TOKEN}/getMe"})
    log.info("in what is made to text late", extra={"error": ValueError(KEY)})
    try:
        fail(f"in the exception {TOKEN}")
    except ValueError:
        log.exception("it failed")
    err = capsys.readouterr().err
    for part in (TOKEN, KEY, TOKEN.partition(":")[2]):
        assert part not in err
    assert err.count(REDACTED) >= 6
    assert "getMe" in err


@FORMS
def test_a_chain_of_exceptions_hides_no_secret(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    log = start(form)
    try:
        try:
            fail(f"first {TOKEN}")
        except ValueError as error:
            raise RuntimeError(f"second {KEY}") from error
    except RuntimeError:
        log.exception("it failed")
    err = capsys.readouterr().err
    assert f"first {REDACTED}" in err
    assert f"second {REDACTED}" in err


@FORMS
def test_half_a_token_is_a_secret_too(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    start(form).info("bot123456789%%253A%s", TOKEN.partition(":")[2])
    assert f"bot123456789%253A{REDACTED}" in capsys.readouterr().err


@pytest.mark.parametrize("secret", ['quo"te', "back\\slash", "é-ü", 'é"\\', "tab\tin"])
def test_a_secret_that_json_writes_in_another_way_is_taken_out_all_the_same(
    secret: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log = start("json", secrets=(secret,))
    log.info("in the message %s.", secret, extra={"also": secret})
    log.info("as json: %s", json.dumps(secret))
    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    assert first["message"] == f"in the message {REDACTED}."
    assert first["also"] == REDACTED
    assert secret not in second["message"]


def test_a_longer_secret_is_taken_out_before_a_shorter_one_that_it_contains(
    capsys: pytest.CaptureFixture[str],
) -> None:
    start("text", secrets=("abcdef", "abcdefghij")).info("x abcdefghij y abcdef z")
    assert f"x {REDACTED} y {REDACTED} z" in capsys.readouterr().err


@FORMS
def test_a_record_that_cannot_be_written_gives_nothing_away(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log = start(form)
    log.info("%d", KEY)
    log.info("too many", KEY)  # noqa: PLE1205 - a fault of the caller's
    err = capsys.readouterr().err
    assert KEY not in err
    assert err


def test_at_info_the_libraries_that_log_every_request_are_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    log = start("text")
    for name in CHATTY:
        logging.getLogger(name).info("HTTP Request: POST")
        logging.getLogger(f"{name}.inner").info("HTTP Request: POST")
    log.info("heard")
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith("heard")


def test_at_info_the_warnings_of_libraries_are_heard(capsys: pytest.CaptureFixture[str]) -> None:
    start("text")
    logging.getLogger("telegram.ext").warning("something is wrong")
    assert "something is wrong" in capsys.readouterr().err


def test_at_error_even_their_warnings_are_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    start("text", "ERROR")
    logging.getLogger("httpx").warning("something is wrong")
    assert not capsys.readouterr().err


@FORMS
def test_at_debug_the_addresses_that_httpx_logs_hold_no_token(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    start(form, "DEBUG")
    url = f"https://api.telegram.org/bot{TOKEN}/getUpdates"
    logging.getLogger("httpx").info('HTTP Request: %s %s "%s"', "POST", url, "HTTP/1.1 200 OK")
    logging.getLogger("telegram.Bot").debug("sent %r to %r", {"text": "x"}, url.encode())
    err = capsys.readouterr().err
    assert err.count(REDACTED) == 2
    assert TOKEN not in err
    assert TOKEN.partition(":")[2] not in err


def test_at_debug_too_nothing_is_said_that_holds_prompts_and_bytes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    start("text", "DEBUG")
    logging.getLogger("aiosqlite").debug("executing INSERT")
    logging.getLogger("httpcore.http11").debug("send_request_body")
    assert not capsys.readouterr().err


def test_what_strangers_send_us_that_is_no_http_is_no_news(
    capsys: pytest.CaptureFixture[str],
) -> None:
    start("text")
    logging.getLogger("uvicorn.error").warning("Invalid HTTP request received.")
    assert not capsys.readouterr().err
    logging.getLogger("uvicorn.error").error("Exception in ASGI application")
    assert "Exception in ASGI application" in capsys.readouterr().err


def test_debug_is_not_logged_at_info(capsys: pytest.CaptureFixture[str]) -> None:
    start("text").debug("too much")
    assert not capsys.readouterr().err


@pytest.mark.filterwarnings("default::UserWarning")
def test_warnings_become_log_lines(capsys: pytest.CaptureFixture[str]) -> None:
    start("json")
    warnings.warn(f"careful with {KEY}", UserWarning, stacklevel=1)
    line = the_json(capsys)
    assert (line["level"], line["logger"]) == ("WARNING", "py.warnings")
    assert f"careful with {REDACTED}" in line["message"]


def test_what_was_set_up_before_is_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    start("text")
    start("json").info("once")
    assert the_json(capsys)["message"] == "once"
    handler, *_ = logging.getLogger().handlers
    assert isinstance(handler, logging.StreamHandler)
    assert handler.stream is sys.stderr


ODD: Final = 'sk/aiml+0123&4567=89ab\\"cd%ef'
"""A key that is spelled in another way almost everywhere."""


@FORMS
@pytest.mark.parametrize("secret", [TOKEN, KEY, ODD])
def test_a_secret_is_taken_out_however_it_is_spelled(
    form: str, secret: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spellings = [
        quote(secret),
        quote(secret, safe=""),
        re.sub("%..", lambda code: code.group().lower(), quote(secret, safe="")),
        quote_plus(secret),
        html.escape(secret),
        repr(secret)[1:-1],
        repr(secret.encode())[2:-1],
        json.dumps({"key": secret}),
        json.dumps({"url": f"https://x.example/?key={quote(secret)}"}),
        repr({"headers": [("authorization", f"Bearer {secret}")]}),
    ]
    log = start(form, secrets=(secret,))
    for spelling in spellings:
        log.info("<%s>", spelling, extra={"also": {"inside": [spelling]}})
    err = capsys.readouterr().err
    assert err.count(REDACTED) >= 2 * len(spellings)
    core = secret.partition(":")[2] or secret
    for part in (core, quote(core, safe=""), html.escape(core), json.dumps(core)[1:-1]):
        assert part not in err


class Wrapper:
    """Shows its secret only when it is asked to show itself."""

    def __init__(self, secret: str) -> None:
        self.secret = secret

    def __str__(self) -> str:
        return f"str {self.secret}"

    def __repr__(self) -> str:
        return f"<Wrapper {self.secret!r}>"


@FORMS
def test_objects_that_show_a_secret_when_they_are_written_do_not(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log = start(form)
    log.info("%s %r", Wrapper(TOKEN), Wrapper(KEY), extra={"one": Wrapper(KEY), "more": [Wrapper(TOKEN)]})
    err = capsys.readouterr().err
    assert err.count(REDACTED) == 4
    assert KEY not in err


@FORMS
def test_groups_notes_and_suppressed_causes_hide_no_secret(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log = start(form)
    try:
        try:
            try:
                fail(f"first {TOKEN}")
            except ValueError as error:
                error.add_note(f"note {KEY}")
                raise KeyError(KEY) from error
        except KeyError as error:
            raise ExceptionGroup(f"group {TOKEN}", [error, OSError(2, "no", f"/bot{TOKEN}/x")]) from None
    except ExceptionGroup:
        log.exception("it failed")
    err = capsys.readouterr().err
    assert err.count(REDACTED) >= 5
    for part in (KEY, TOKEN.partition(":")[2]):
        assert part not in err


@FORMS
def test_what_ends_the_process_is_a_log_line_without_secrets(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    start(form)
    try:
        fail(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(KEY), None)
    err = capsys.readouterr().err
    assert "ended by what nobody expected" in err
    assert f"bot{REDACTED}/getMe" in err
    assert "interrupted" in err
    assert TOKEN.partition(":")[2] not in err
    assert KEY not in err


@FORMS
def test_what_ends_a_thread_or_is_raised_where_nobody_hears_it_shows_no_secret(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    start(form)

    class Deaf:
        def __del__(self) -> None:
            fail(f"deaf {KEY}")

    thread = threading.Thread(target=fail, args=(f"thread {KEY}",))
    thread.start()
    thread.join()
    Deaf()
    err = capsys.readouterr().err
    assert f"thread {REDACTED}" in err
    assert f"deaf {REDACTED}" in err
    assert KEY not in err


@pytest.mark.parametrize("wanted", LOG_LEVELS)
def test_the_level_can_be_changed_at_any_time(wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    log = start("text")
    set_level(wanted)
    assert level() == wanted
    for one in LOG_LEVELS:
        log.log(getattr(logging, one), "said")
    shown = [line.split()[1] for line in capsys.readouterr().err.splitlines()]
    assert shown == list(LOG_LEVELS[LOG_LEVELS.index(wanted) :])


def test_the_libraries_follow_the_level_there_and_back() -> None:
    start("text")
    told = [[logging.getLogger(name).getEffectiveLevel() for name in CHATTY]]
    for wanted in ("DEBUG", "INFO", "ERROR"):
        set_level(wanted)
        told.append([logging.getLogger(name).getEffectiveLevel() for name in CHATTY])
    assert told == [
        [*[logging.WARNING] * 4, logging.ERROR],
        [logging.DEBUG, logging.WARNING, logging.DEBUG, logging.WARNING, logging.DEBUG],
        [*[logging.WARNING] * 4, logging.ERROR],
        [logging.ERROR] * 5,
    ]


@pytest.mark.parametrize("wrong", ["LOUD", "", "info", "NOTSET"])
def test_what_is_no_level_changes_nothing(wrong: str) -> None:
    start("text", "WARNING")
    with pytest.raises(ValueError, match="is no level of the log; there are DEBUG, INFO"):
        set_level(wrong)
    assert level() == "WARNING"


@FORMS
def test_while_a_process_leads_each_line_names_the_term(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log = start(form)
    log.info("before")
    set_term(17)
    log.info("leading")
    set_term(0)
    log.info("after")
    before, leading, after = capsys.readouterr().err.splitlines()
    assert ("term" in before, "term" in after) == (False, False)
    assert "term=17" in leading or '"term": 17' in leading
