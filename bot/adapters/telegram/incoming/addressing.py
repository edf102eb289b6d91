"""Whom do a message's words address, by which command, and where do the words behind it begin?"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from telegram import Message, MessageEntity

from bot.adapters.telegram.dashes import DASHES, HYPHENS
from bot.adapters.telegram.me import Me
from bot.adapters.telegram.syntax import begins_with_option

_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{3,32}))?+")
_IN_TEXT: Final = re.compile(rf"{_COMMAND.pattern}(?![\w/<>])")
"""What Telegram takes for a command, for messages in which it has marked none."""
_BOT: Final = re.compile(r"(?<![\w@])@([A-Za-z][A-Za-z0-9_]{1,28}bot)(?!\w)", re.IGNORECASE)
"""A bot's name ends like this; a person's may, too."""
_PARTS_OF_WORDS: Final = frozenset("@#&%*/\\¿¡")
"""Marks that words may begin with."""
_DASHES: Final = frozenset(DASHES + HYPHENS)
_PAIRED: Final = frozenset({"Ps", "Pe", "Pi", "Pf"})
"""Categories of brackets and quotation marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A command at the beginning of a text."""

    name: str
    """In lower case."""
    addressee: str | None
    """Of `/name@addressee`."""
    rest: str
    """The words behind it, without the mark that may stand between: `/video: a fox` is about a fox."""


def entities_of(message: Message) -> Sequence[MessageEntity]:
    """What Telegram has marked in a message's text or caption."""
    return message.entities if message.text else message.caption_entities


def command_of(text: str, entities: Sequence[MessageEntity]) -> Called | None:
    """The command that a text begins with; it ends where Telegram says so, whatever stands behind it.

    Args:
        text: A text or a caption.
        entities: Those of the same text; where they hold no command at its beginning, the text decides.
    """
    bare = text.lstrip()
    match = _marked(bare, entities, len(text) - len(bare)) or _IN_TEXT.match(bare)
    if match is None:
        return None
    return Called(name=match[1].casefold(), addressee=match[2], rest=_without_mark(bare[match.end() :]))


def mention_of(me: Me) -> re.Pattern[str]:
    """Our name among other words, with the space before it."""
    return re.compile(rf"[ \t]*(?<![\w@])@{re.escape(me.username)}(?!\w)", re.IGNORECASE)


def without_mention(text: str, me: Me) -> str:
    """The words without our name."""
    return mention_of(me).sub("", text).strip()


def names_in(message: Message) -> frozenset[str]:
    """The names, in lower case, that the message addresses and that may be a bot's."""
    text = message.text or message.caption or ""
    called = command_of(text, entities_of(message))
    names = {called.addressee} if called and called.addressee else set()
    return frozenset(name.casefold() for name in (*names, *_BOT.findall(text)))


def _marked(text: str, entities: Sequence[MessageEntity], offset: int) -> re.Match[str] | None:
    """The command that Telegram has marked at the beginning. A command's letters are one UTF-16 unit each."""
    for entity in entities:
        if entity.type == MessageEntity.BOT_COMMAND and entity.offset == offset:
            return _COMMAND.fullmatch(text, 0, max(0, entity.length))
    return None


def _without_mark(rest: str) -> str:
    """What follows the command, without marks right behind it that begin neither an option nor a word."""
    while rest and _is_mark(rest):
        if rest[0] in _DASHES and begins_with_option(rest):
            break
        rest = rest[1:]
    return rest


def _is_mark(rest: str) -> bool:
    sign, is_alone = rest[0], not rest[1:2].strip()
    category = unicodedata.category(sign)
    if category in _PAIRED or sign in "\"'`":
        return is_alone
    if sign in _PARTS_OF_WORDS:
        return False
    return category in {"Pd", "Po", "Sm", "Cf", "Mn"} or sign in _DASHES
