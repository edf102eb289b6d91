"""Structured logs: text or JSON lines, with every secret taken out, tracebacks included."""

import contextlib
import json
import logging
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final, Literal, TextIO

_PLAIN: Final = frozenset(logging.makeLogRecord({}).__dict__) | {
    "message",
    "asctime",
    "taskName",
    "color_message",
}
"""The attributes of every record; what else a record has was given by `extra`."""
REDACTED: Final = "[redacted]"


class _Redacting(logging.Formatter):
    """Takes the secrets out of the finished text, wherever they came from."""

    def __init__(self, secrets: Sequence[str]) -> None:
        super().__init__()
        self._secrets = sorted(secrets, key=len, reverse=True)

    def redact(self, text: str) -> str:
        """The text without secrets; a bot token also without its part behind the colon."""
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        return text

    @staticmethod
    def extras(record: logging.LogRecord) -> dict[str, Any]:
        """What was given by `extra`."""
        return {name: value for name, value in record.__dict__.items() if name not in _PLAIN}

    def trace(self, record: logging.LogRecord) -> str:
        """The traceback, if there is one."""
        return self.formatException(record.exc_info) if record.exc_info else ""


class TextFormatter(_Redacting):
    """`2026-01-31T12:00:00.000Z INFO bot.app.engine delivered job=...`."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as text; a traceback follows on lines of its own."""
        extras = "".join(f" {name}={value}" for name, value in self.extras(record).items())
        line = f"{_time(record)} {record.levelname} {record.name} {record.getMessage()}{extras}"
        trace = self.trace(record)
        return self.redact(f"{line}\n{trace}" if trace else line)


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
        return self.redact(json.dumps(line, ensure_ascii=False, default=str))


def set_up(level: str, form: Literal["text", "json"], secrets: Sequence[str]) -> None:
    """Send all logs of the process to standard error.

    The libraries that log every request stay at WARNING unless the level is DEBUG. `aiosqlite` and `httpcore`
    stay there at any level: they would log prompts and every byte.
    """
    parts = {part for secret in secrets for part in (secret, secret.partition(":")[2]) if part}
    hidden = [spelling for part in parts for spelling in (part, *_in_json(part))]
    handler = _Handler(sys.stderr)
    handler.setFormatter(JsonFormatter(hidden) if form == "json" else TextFormatter(hidden))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    chatty = ("httpx", "telegram") if level != "DEBUG" else ()
    for name in ("aiosqlite", "httpcore", *chatty):
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))
    logging.captureWarnings(capture=True)


class _Handler(logging.StreamHandler[TextIO]):
    """Keeps quiet about the contents of a record that cannot be written: they may hold a secret."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Say which line of code made it."""
        with contextlib.suppress(OSError, ValueError):
            self.stream.write(f"a log record of {record.pathname}:{record.lineno} could not be written\n")


def _in_json(text: str) -> tuple[str, str]:
    return json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]


def _time(record: logging.LogRecord) -> str:
    return (
        datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    )
