"""A log of the bot becomes what may be shown to strangers: see the package."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from bot.bugreport.scrubbing import LEFT_OUT, Scrubber
from bot.bugreport.source_words import SourceWords
from bot.domain.decisions import LOG_LEVELS

NOT_SHOWN: Final = "…"
"""Stands for a value that was filled in."""
_LINE: Final = re.compile(r"(\d{4}-\d\d-\d\dT[\d:.]+Z) ([A-Z]+) (\S+) (.*)", re.DOTALL)
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]{8,16}Z")
_LIBRARIES: Final = re.compile(r"(?:asyncio|httpx|telegram|httpcore|aiosqlite|uvicorn|py)(?:\.\w+)*")
_SMALL_NUMBER: Final = re.compile(r"-?\d{1,3}|-?\d{1,4}\.\d{1,6}")
"""A count, or seconds; what has more digits may be somebody's id."""
_ID: Final = re.compile(r"-?\d{4,20}|[0-9a-f]{12,64}")
_EXTRA: Final = re.compile(r" (\w+)=")
_FRAME: Final = re.compile(r'\s*File "([^"]*)", line (\d+), in (<?\w+>?)')
_RAISED: Final = re.compile(
    r"\s*(?:[a-z_][\w.]*\.)?([A-Z]\w*(?:Error|Exception|Warning|Timeout|Refused))\b.*"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogScrubber:
    """For the log of one report."""

    words: SourceWords
    known: frozenset[str]
    """Values that may stay: states, models, kinds of problems, names of our errors."""
    scrub: Scrubber

    def lines(self, log: Iterable[str]) -> Iterator[str]:
        """What may be shown of each line; several in a row of which nothing may are one."""
        skipped = False
        for line in log:
            shown = self._line(line.rstrip("\n"))
            if shown or not skipped:
                yield shown or LEFT_OUT
            skipped = not shown

    def _line(self, line: str) -> str:
        if line.startswith("{"):
            return self._json(line)
        if found := _LINE.fullmatch(line):
            return self._record(*found.groups())
        return self._traced(line)

    def _json(self, line: str) -> str:
        try:
            record: Any = json.loads(line)
        except ValueError:
            return ""
        if not isinstance(record, dict):
            return ""
        extras = "".join(f" {name}={value}" for name, value in record.items() if name in self.words.names)
        time, level, logger = (str(record.get(name, "")) for name in ("time", "level", "logger"))
        shown = self._record(time, level, logger, f"{record.get('message', '')}{extras}")
        traced = [self._traced(one) for one in str(record.get("exception", "")).split("\n")]
        return "\n".join(filter(None, [shown, *traced]))

    def _record(self, time: str, level: str, logger: str, text: str) -> str:
        if not _TIME.fullmatch(time) or level not in LOG_LEVELS:
            return ""
        if logger not in self.words.templates:
            return f"{time} {level} {logger if _LIBRARIES.fullmatch(logger) else LEFT_OUT} {LEFT_OUT}"
        for template in self.words.templates[logger]:
            if (found := template.values(text)) is not None:
                values, extras = found
                shown = template.filled([self._value(one) for one in values])
                return f"{time} {level} {logger} {shown}{self._extras(extras)}"
        return f"{time} {level} {logger} {LEFT_OUT}"

    def _extras(self, text: str) -> str:
        """Names that are ours, with what may be shown of their values."""
        parts = _EXTRA.split(text)[1:]
        pairs = zip(parts[::2], parts[1::2], strict=True)
        return "".join(f" {name}={self._value(value)}" for name, value in pairs if name in self.words.names)

    def _value(self, value: str) -> str:
        if value in self.known or _SMALL_NUMBER.fullmatch(value):
            return value
        return self.scrub.mark(value) if _ID.fullmatch(value) else NOT_SHOWN

    def _traced(self, line: str) -> str:
        """Of a traceback: where in our code, and what kind of error."""
        if frame := _FRAME.match(line):
            path = re.search(r"bot/[\w/]+\.py$", frame[1])
            return f'  File "{path[0]}", line {frame[2]}' if path and path[0] in self.words.files else ""
        raised = _RAISED.fullmatch(line)
        return f"  {raised[1]}" if raised and raised[1] in self.known else ""
