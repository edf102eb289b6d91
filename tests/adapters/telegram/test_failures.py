import json
import warnings
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

import httpx
import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import HTTPXRequest

from bot.adapters.telegram.failures import (
    NO_THREAD,
    NOT_MODIFIED,
    PAUSE,
    says,
    seconds_of,
    translate,
    translated,
)
from bot.domain.errors import (
    Blocked,
    CannotFetch,
    MessengerError,
    NotAllowed,
    NotDelivered,
    OutcomeUnknown,
    RetryLater,
    TooLarge,
)
from tests.adapters.telegram.answers import TOKEN, Answers


def flood(wait: int | timedelta) -> RetryAfter:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns of its own making
        return RetryAfter(wait)


TABLE: Final[dict[type[TelegramError], tuple[TelegramError, type[MessengerError]]]] = {
    TelegramError: (TelegramError("Invalid server response"), OutcomeUnknown),
    EndPointNotFound: (EndPointNotFound("no such method"), OutcomeUnknown),
    PassportDecryptionError: (PassportDecryptionError("never seen here"), OutcomeUnknown),
    Forbidden: (Forbidden("Forbidden: bot was blocked by the user"), Blocked),
    ChatMigrated: (ChatMigrated(-1001), NotDelivered),
    InvalidToken: (InvalidToken("Unauthorized"), RetryLater),
    Conflict: (Conflict("Conflict: terminated by other getUpdates request"), RetryLater),
    RetryAfter: (flood(7), RetryLater),
    BadRequest: (BadRequest("Chat not found"), NotDelivered),
    TimedOut: (TimedOut(), OutcomeUnknown),
    NetworkError: (NetworkError("Bad Gateway"), OutcomeUnknown),
}


def classes(root: type[TelegramError]) -> Iterator[type[TelegramError]]:
    yield root
    for one in root.__subclasses__():
        yield from classes(one)


def caused_by(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


def test_no_class_of_the_library_is_forgotten() -> None:
    of_the_library = {one for one in classes(TelegramError) if one.__module__ == "telegram.error"}
    assert of_the_library == set(TABLE)


@pytest.mark.parametrize("one", TABLE, ids=lambda one: one.__name__)
def test_every_class_of_the_library_becomes_an_error_of_the_port(one: type[TelegramError]) -> None:
    error, expected = TABLE[one]
    assert type(translate(error)) is expected


ABOUT_THE_CHAT: Final = (
    "Bad Request: chat not found",
    "Bad Request: message to be replied not found",
    "Bad Request: message thread not found",
    "Bad Request: message to edit not found",
)
NOT_ALLOWED: Final = (
    "Bad Request: not enough rights to send videos to the chat",
    "Bad Request: CHAT_SEND_VIDEOS_FORBIDDEN",
)
ABOUT_THE_VIDEO: Final = (
    "Bad Request: failed to get HTTP URL content",
    "Bad Request: wrong file identifier/HTTP URL specified",
    "Bad Request: wrong type of the web page content",
    "Bad Request: wrong remote file identifier specified: can't unserialize it",
    "Bad Request: WEBPAGE_CURL_FAILED",
    "Bad Request: file is too big",
    "Bad Request: VIDEO_FILE_INVALID",
    "Bad Request: URL host is empty",
)


@pytest.mark.parametrize("description", ABOUT_THE_CHAT + ABOUT_THE_VIDEO)
def test_a_bad_request_is_refused_for_good(description: str) -> None:
    assert type(translate(BadRequest(description))) is NotDelivered


@pytest.mark.parametrize("description", NOT_ALLOWED)
def test_what_the_chat_does_not_allow_is_told_apart(description: str) -> None:
    assert type(translate(BadRequest(description))) is NotAllowed


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        *((BadRequest(description), NotDelivered) for description in ABOUT_THE_CHAT),
        *((BadRequest(description), NotAllowed) for description in NOT_ALLOWED),
        *((BadRequest(description), CannotFetch) for description in ABOUT_THE_VIDEO),
        (NetworkError("Request Entity Too Large (413)"), TooLarge),
        (Forbidden("bot was blocked by the user"), Blocked),
        (ChatMigrated(-100), NotDelivered),
    ],
)
def test_a_refusal_that_does_not_speak_of_the_chat_is_about_the_video(
    error: TelegramError, expected: type[MessengerError]
) -> None:
    with pytest.raises(MessengerError) as raised, translated(is_video=True):
        raise error
    assert type(raised.value) is expected


@pytest.mark.parametrize("cause", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout])
@pytest.mark.parametrize("one", [NetworkError, TimedOut])
def test_what_was_never_sent_may_be_sent_again(cause: type[Exception], one: type[NetworkError]) -> None:
    error = translate(caused_by(one("x"), cause("x")))
    assert isinstance(error, RetryLater)
    assert error.seconds == PAUSE


@pytest.mark.parametrize(
    "cause",
    [httpx.ReadTimeout, httpx.WriteTimeout, httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError],
)
def test_what_may_have_been_received_is_in_doubt(cause: type[Exception]) -> None:
    assert type(translate(caused_by(NetworkError("x"), cause("x")))) is OutcomeUnknown
    assert type(translate(caused_by(TimedOut(), cause("x")))) is OutcomeUnknown


@pytest.mark.parametrize("wait", [7, timedelta(seconds=7)])
def test_a_flood_wait_is_read_without_a_warning(wait: int | timedelta) -> None:
    error = flood(wait)
    translation = translate(error)
    assert isinstance(translation, RetryLater)
    assert translation.seconds == seconds_of(error) == 7.0


def test_half_a_second_of_flood_wait_is_not_lost() -> None:
    assert seconds_of(flood(timedelta(seconds=0.5))) > 0


def test_the_text_says_class_and_description() -> None:
    assert (
        str(translate(Forbidden("bot was blocked by the user"))) == "Forbidden: bot was blocked by the user"
    )


def test_the_librarys_error_is_kept_as_the_cause() -> None:
    error = Forbidden("x")
    with pytest.raises(NotDelivered) as caught, translated():
        raise error
    assert caught.value.__cause__ is error


def test_other_errors_pass_through() -> None:
    with pytest.raises(KeyError), translated():
        raise KeyError("x")


def test_descriptions_are_compared_without_regard_to_case() -> None:
    assert says(BadRequest("Bad Request: Message is not modified: specified"), NOT_MODIFIED)
    assert says(BadRequest("Message thread not found"), NO_THREAD)
    assert not says(BadRequest("Chat not found"), NO_THREAD)


# From the library's own seams: what Telegram answers, and what the connection does


@pytest.mark.parametrize(
    ("status", "answer", "expected"),
    [
        (400, {"description": "Bad Request: chat not found"}, NotDelivered),
        (400, {"description": "Bad Request: failed to get HTTP URL content"}, NotDelivered),
        (400, {"description": "x", "parameters": {"migrate_to_chat_id": -1001}}, NotDelivered),
        (401, {"description": "Unauthorized"}, RetryLater),
        (403, {"description": "Forbidden: bot was blocked by the user"}, NotDelivered),
        (404, {"description": "Not Found"}, RetryLater),
        (409, {"description": "Conflict: terminated by other getUpdates request"}, RetryLater),
        (413, {"description": "Request Entity Too Large"}, NotDelivered),
        (413, None, NotDelivered),
        (429, {"description": "Too Many Requests", "parameters": {"retry_after": 7}}, RetryLater),
        (500, {"description": "Internal Server Error"}, OutcomeUnknown),
        (502, {"description": "Bad Gateway"}, OutcomeUnknown),
        (502, None, OutcomeUnknown),
        (504, None, OutcomeUnknown),
        (200, None, OutcomeUnknown),
    ],
)
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_every_answer_of_telegram_becomes_an_error_of_the_port(
    status: int, answer: dict[str, Any] | None, expected: type[MessengerError]
) -> None:
    payload = b"<html>" if answer is None else json.dumps({"ok": False, **answer}).encode()
    answers = Answers({"sendMessage": [(status, payload)]})
    bot = Bot(TOKEN, request=answers, get_updates_request=answers)
    with pytest.raises(expected) as caught, translated():
        await bot.send_message(1, "x")
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (httpx.ConnectError, RetryLater),
        (httpx.ConnectTimeout, RetryLater),
        (httpx.PoolTimeout, RetryLater),
        (httpx.UnsupportedProtocol, RetryLater),
        (httpx.ReadTimeout, OutcomeUnknown),
        (httpx.WriteTimeout, OutcomeUnknown),
        (httpx.ReadError, OutcomeUnknown),
        (httpx.WriteError, OutcomeUnknown),
        (httpx.CloseError, OutcomeUnknown),
        (httpx.RemoteProtocolError, OutcomeUnknown),
        (httpx.LocalProtocolError, OutcomeUnknown),
        (httpx.DecodingError, OutcomeUnknown),
        (OSError, OutcomeUnknown),
    ],
)
async def test_every_fault_of_the_connection_becomes_an_error_of_the_port(
    raised: type[Exception], expected: type[MessengerError]
) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise raised("it broke")

    request = HTTPXRequest(httpx_kwargs={"transport": httpx.MockTransport(fail)})
    bot = Bot(TOKEN, request=request, get_updates_request=Answers({}))
    with pytest.raises(expected) as caught, translated():
        await bot.send_message(1, "x")
    await request.shutdown()
    assert TOKEN not in str(caught.value)
