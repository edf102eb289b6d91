"""Structured logs: text or JSON lines, with every secret taken out, tracebacks included."""

import contextlib
import html
import json
import logging
import re
import sys
import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Final, Literal, TextIO
from urllib.parse import quote, quote_plus

from bot.domain.decisions import LOG_LEVELS
from bot.domain.inert import in_json, one_line

_PLAIN: Final = frozenset(logging.makeLogRecord({}).__dict__) | {
    "message",
    "asctime",
    "taskName",
    "color_message",
}
"""The attributes of every record; what else a record has was given by `extra`."""
REDACTED: Final = "[redacted]"
_WORDY: Final = ("aiosqlite", "httpcore")
"""Libraries that would log prompts and every byte."""
_CHATTY: Final = ("httpx", "telegram")
"""Libraries that log every request."""

_log = logging.getLogger(__name__)


class Redactor:
    """Takes secrets out of texts, however they are spelled there: plain, in an address, in JSON, in HTML."""

    def __init__(self, secrets: Sequence[str]) -> None:
        parts = {part for secret in secrets for part in (secret, secret.partition(":")[2]) if part}
        spellings = {spelling for part in parts for spelling in _spellings(part)}
        self._spellings = sorted(spellings, key=lambda one: (-len(one), one))

    def __call__(self, text: str) -> str:
        """The text without secrets; a bot token also without its part behind the colon."""
        for spelling in self._spellings:
            text = text.replace(spelling, REDACTED)
        return text


class _Redacting(logging.Formatter):
    """Takes the secrets out of the finished text, wherever they came from."""

    def __init__(self, redact: Redactor) -> None:
        super().__init__()
        self.redact = redact

    @staticmethod
    def extras(record: logging.LogRecord) -> dict[str, Any]:
        """What was given by `extra`."""
        return {name: value for name, value in record.__dict__.items() if name not in _PLAIN}

    def trace(self, record: logging.LogRecord) -> str:
        """The traceback, if there is one, in lines."""
        return self.formatException(record.exc_info) if record.exc_info else ""


class TextFormatter(_Redacting):
    """`2026-01-31T12:00:00.000Z INFO bot.app.pipeline.engine delivered job=...`.

    Nobody's words make a line of their own: only records begin at the edge, and what has no shape is escaped.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line; a traceback follows on lines of its own, each behind two blanks."""
        extras = "".join(f" {name}={value}" for name, value in self.extras(record).items())
        line = f"{_time(record)} {record.levelname} {record.name} {record.getMessage()}{extras}"
        trace = self.trace(record).split("\n") if record.exc_info else []
        return self.redact("\n  ".join(map(one_line, (line, *trace))))


class JsonFormatter(_Redacting):
    """One JSON object a line: `time`, `level`, `logger`, `message`, what `extra` gave, `exception`."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line of JSON."""
        line: dict[str, Any] = {
            "time": _time(record),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **self.extras(record),
        }
        if trace := self.trace(record):
            line["exception"] = trace
        return self.redact(in_json(json.dumps(line, ensure_ascii=False, default=str)))


def set_up(level: str, form: Literal["text", "json"], secrets: Sequence[str]) -> None:
    """Send all logs of the process to standard error, from this level on; see `set_level`.

    What ends a thread or the process becomes a log line too: Python itself would print it with all that it
    holds.
    """
    redact = Redactor(secrets)
    handler = _Handler(sys.stderr)
    handler.setFormatter(JsonFormatter(redact) if form == "json" else TextFormatter(redact))
    logging.basicConfig(handlers=[handler], force=True)
    set_level(level)
    logging.captureWarnings(capture=True)
    sys.excepthook = _ended_by
    threading.excepthook = _thread_ended_by
    sys.unraisablehook = _passed_over


def set_level(level: str) -> None:
    """Log from this level on; at any time, for the whole process.

    The libraries that log every request stay at WARNING unless the level is DEBUG. `aiosqlite` and `httpcore`
    stay there at any level: they would log prompts and every byte.

    Raises:
        ValueError: It is none of `LOG_LEVELS`.
    """
    if level not in LOG_LEVELS:
        raise ValueError(f"{level!r} is no level of the log; there are {', '.join(LOG_LEVELS)}")
    logging.getLogger().setLevel(level)
    for name in (*_WORDY, *_CHATTY):
        is_quiet = name in _WORDY or level != "DEBUG"
        own = max(logging.WARNING, logging.getLogger().level) if is_quiet else logging.NOTSET
        logging.getLogger(name).setLevel(own)
    # It warns of whatever strangers send that is no HTTP.
    of_server = logging.NOTSET if level == "DEBUG" else max(logging.ERROR, logging.getLogger().level)
    logging.getLogger("uvicorn").setLevel(of_server)
    logging.getLogger("uvicorn.error").setLevel(logging.NOTSET)


def level() -> str:
    """From which level on is logged."""
    return logging.getLevelName(logging.getLogger().level)


def set_term(term: int) -> None:
    """Name in each line from now on the term in which this process leads; 0: name none."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _Handler):
            handler.term = term


class _Handler(logging.StreamHandler[TextIO]):
    """Keeps quiet about the contents of a record that cannot be written: they may hold a secret."""

    term = 0
    """See `set_term`."""

    def format(self, record: logging.LogRecord) -> str:
        """The record, with the term where there is one."""
        if self.term:
            record.term = self.term
        return super().format(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Say which line of code made it."""
        with contextlib.suppress(OSError, ValueError):
            self.stream.write(f"a log record of {record.pathname}:{record.lineno} could not be written\n")


def _ended_by(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        _log.critical("interrupted")
    else:
        _log.critical("ended by what nobody expected", exc_info=(kind, error, trace))


def _thread_ended_by(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None:
        _log.critical(
            "a thread ended by what nobody expected",
            exc_info=(what.exc_type, what.exc_value, what.exc_traceback),
        )


def _passed_over(what: "sys.UnraisableHookArgs") -> None:
    _log.error("raised where nobody could hear it", exc_info=what.exc_value)


def _spellings(secret: str) -> set[str]:
    """As it stands in addresses and pages, and where these are quoted in JSON, and that shown by Python."""
    found = {secret, html.escape(secret)}
    for encoded in (quote(secret), quote(secret, safe=""), quote_plus(secret)):
        found |= {encoded, re.sub("%[0-9A-F]{2}", lambda code: code.group().lower(), encoded)}
    for _ in range(3):
        found |= {quoted for one in found for quoted in _quoted(one)}
    return found


def _quoted(text: str) -> Iterator[str]:
    yield json.dumps(text)[1:-1]
    yield json.dumps(text, ensure_ascii=False)[1:-1]
    yield repr(text)[1:-1]
    yield repr(text.encode(errors="replace"))[2:-1]


def _time(record: logging.LogRecord) -> str:
    return (
        datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    )
