"""`locales/*.ftl` -> words. One file a language; English is the source and the last resort."""

import logging
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.adapters.fluent.messages import Messages
from bot.domain.errors import Value

SOURCE: Final = "en"
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he"})
"""Only in these are values set apart by isolation marks; elsewhere the marks would be junk."""
_FIRST_STRONG, _LEFT_TO_RIGHT, _POP = "\u2068", "\u2066", "\u2069"
"""Marks of Unicode's bidirectional algorithm (UAX 9): isolate, isolate from left to right, end of either."""
_FROM_RIGHT: Final = "\u200f"
"""Its mark that has a direction and no width: a line that begins with it runs from right to left."""
_COMMAND_LINE: Final = re.compile(f"^[{_FIRST_STRONG}](/[^{_FIRST_STRONG}{_POP}]*)[{_POP}]$", re.MULTILINE)
_MENTION: Final = re.compile(f"@[{_FIRST_STRONG}]([A-Za-z0-9_]+)[{_POP}]")
_LATIN: Final = re.compile(
    rf"(?<![\w/@{_FIRST_STRONG}{_LEFT_TO_RIGHT}-])(/[a-z]+|--[a-z]+(?: -?[0-9]+)?)(?![\w-])"
)
_SIGN: Final = re.compile(rf"([$€£₪%٪]?)[{_FIRST_STRONG}]([^{_FIRST_STRONG}{_POP}]*)[{_POP}]([$€£₪%٪]?)")
_RIGHT: Final = frozenset({"R", "AL"})
"""The classes of what runs from right to left."""
_OPTION_LINE: Final = re.compile(r"^(--.*?)(?= [\u2013-] )")
RENAMED: Final = {"iw": "he", "in": "id"}
"""Codes that ISO 639 gave up in 1989, and that older phones still send."""
TRADITIONAL: Final = frozenset({"hant", "tw", "hk", "mo"})
"""What tells that Chinese is written in traditional characters, of itself or by the region."""

_log = logging.getLogger(__name__)


def locales_folder() -> Path:
    """Where the words are: inside the installed package, or beside it in the repository."""
    package = Path(__file__).parents[2]
    inside = package / "locales"
    return inside if inside.is_dir() else package.parent / "locales"


class FluentTranslator:
    """Says every message in every language that has a file."""

    def __init__(
        self, folder: Path, *, default: str = SOURCE, chosen: Mapping[int, str] | None = None
    ) -> None:
        """`chosen` are the languages of users and chats by their ids: a view, looked into each time."""
        self._paths = {path.stem: path for path in sorted(folder.glob("*.ftl"))}
        self._messages: dict[str, Messages] = {}
        self._default = default
        self._chosen = {} if chosen is None else chosen
        self.languages = tuple(self._paths)
        self._by_code = {language.casefold(): language for language in self.languages}

    def language_for(
        self, code: str | None, *, user_id: int | None = None, chat_id: int | None = None
    ) -> str:
        """`pt-BR` for `pt-PT`, `ru` for `ru-RU`, `zh-Hant` for `zh-TW`; see the port."""
        return self._choice_of(user_id) or self._by(code) or self._choice_of(chat_id) or self._default

    def _choice_of(self, owner_id: int | None) -> str | None:
        chosen = None if owner_id is None else self._chosen.get(owner_id)
        return chosen if chosen in self._paths else None  # a later version may lack a language

    def _by(self, code: str | None) -> str | None:
        wanted = (code or "").casefold().replace("_", "-")
        base, _, rest = wanted.partition("-")
        base = RENAMED.get(base, base)
        wanted = f"{base}-{rest}" if rest else base
        if base == "zh":
            parts = set(rest.split("-"))
            wanted = "zh-hant" if parts & TRADITIONAL and "hans" not in parts else "zh-hans"
        if wanted in self._by_code:
            return self._by_code[wanted]
        same_base = (own for known, own in self._by_code.items() if known.partition("-")[0] == base)
        return self._by_code.get(base) or next(same_base, None)

    def say(self, language: str, key: str, **values: Value) -> str:
        """The message; in English where the language lacks it, and the key itself as the very last resort."""
        for candidate in (language, self._default, SOURCE):
            messages = self._messages_of(candidate)
            if messages is None or (said := messages.say(key, values)) is None:
                continue
            text, errors = said
            if errors:
                _log.error("message %s in %s: %s", key, candidate, errors)
            return _readable(text) if candidate in RIGHT_TO_LEFT else text
        _log.error("no message %s", key)
        return key

    def _messages_of(self, language: str) -> Messages | None:
        """Read when it is first needed: two dozen files would slow down every start."""
        if language not in self._messages and (path := self._paths.get(language)):
            text = path.read_text(encoding="utf-8")
            self._messages[language] = Messages(language, text, isolates=language in RIGHT_TO_LEFT)
        return self._messages.get(language)


def _readable(text: str) -> str:
    """Text from right to left, with commands, options, mentions and numbers that stay whole and work.

    A mark behind the `@` of a mention would keep Telegram from seeing it, and one before a command that is
    to be copied would be copied too. Bare commands and options would show their slash or dashes on the wrong
    side, and so would a number its percent sign outside the number's isolate.
    """
    plain = _COMMAND_LINE.sub(r"\1", text)
    plain = _MENTION.sub(rf"{_LEFT_TO_RIGHT}@\1{_POP}", plain)
    plain = _SIGN.sub(rf"{_FIRST_STRONG}\1\2\3{_POP}", plain)
    return "\n".join(_line(line) for line in plain.split("\n"))


def _line(line: str) -> str:
    """One line, which begins at the right edge unless it is a command's.

    Phones take a line's direction from the first letter that stands in no isolate, and from the left where
    there is none: where an emoji comes before a value, and nothing else.
    """
    if not line or line.startswith("/"):
        return line
    whole = _OPTION_LINE.sub(rf"{_LEFT_TO_RIGHT}\1{_POP}", line)
    whole = _LATIN.sub(rf"{_LEFT_TO_RIGHT}\1{_POP}", whole)
    first = _first_strong(whole)
    is_foreign = first == "L" and not any(unicodedata.bidirectional(sign) in _RIGHT for sign in whole)
    return whole if first in _RIGHT or is_foreign else _FROM_RIGHT + whole


def _first_strong(line: str) -> str | None:
    """The class of the first character that has a direction and stands outside of isolates."""
    depth = 0
    for sign in line:
        match unicodedata.bidirectional(sign):
            case "FSI" | "LRI" | "RLI":
                depth += 1
            case "PDI":
                depth = max(0, depth - 1)
            case "L" | "R" | "AL" as strong if not depth:
                return strong
    return None
