"""What do the provider's sentences mean, and how much of them may be passed on?

Nobody documents its sentences, so these are guesses by single words, made to err on the harmless side:
a guess chooses what the user is told, never whether something is paid twice. One exception is marked.
"""

import re
from collections.abc import Collection, Iterator
from typing import Any, Final

from bot.domain.bounds import REASON

MAX_REASON_CHARACTERS: Final = REASON.limit
"""Characters of the provider's own words that a user gets to see."""

_CONTENT: Final = re.compile(
    r"safety|polic(?:y|ies)|moderat|(?<!case.)sensitive|nsfw|prohibit|inappropriate|harmful|guideline"
    r"|flagged|content.?filter|responsible.?ai|copyright|celebrit|nudity|violen|sexual|unsafe|violat"
    r"|(?:prompt|content|input|image|photo)\b.{0,40}\b(?:rejected|declined|blocked|disallowed|not allowed)"
    r"|(?:rejected|declined|blocked|disallowed)\b.{0,20}\b(?:prompt|content|image|photo)"
    r"|public figure|prominent (?:people|person)|real (?:people|person)|minors\b|terms of (?:service|use)",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(r"balance|credit|fund|payment|billing|top.?up|quota", re.IGNORECASE)
_LACK: Final = (
    r"insufficient|not enough|\bno(?: more| remaining)?|r[ua]n out of|running out of|out of|lack(?:s|ing)?"
    r"|exhausted(?: your| the)?|used up(?: all)?(?: your| the)?"
)
_GONE: Final = (
    r"insufficient|exhausted|depleted|empty|used up|too low|negative|not (?:enough|sufficient)|r[ua]n out"
    r"|exceeded"
)
_EMPTY: Final = re.compile(
    rf"(?:{_LACK})\s+(?:[\w-]+\s+){{0,2}}(?:balance|credits?|funds?|money)\b"
    rf"|(?:balance|credits?|funds?)\s+(?:[\w-]+\s+){{0,3}}(?:{_GONE})"
    r"|insufficient[_ -](?:quota|balance|credits?|funds?)"
    r"|(?:quota|limit)\b.{0,60}\bbilling|billing.{0,40}\blimit"
    r"|(?:spend(?:ing)?|budget|credits?|monetary|billing|free[ -]tier|plan)[ -]limit"
    r"|limit of (?:your )?(?:spending|credits?)"
    r"|top(?:ping)?[ -]?up|(?:update|add|set up)\s+(?:[\w-]+\s+){0,2}payment|payment required|recharge"
    r"|account (?:is|has been) (?:empty|out of|overdrawn)|low balance|balance is (?:0|zero|\$?0?\.0)",
    re.IGNORECASE,
)
_LIMIT: Final = re.compile(r"(?:key|usage|monthly|account|total)[ -]limits?\b", re.IGNORECASE)
_RATE: Final = re.compile(
    r"\brate\b|requests?|calls?\b|concurren|too many|per (?:second|minute|hour)|slow down|try again|retry",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"\"[^\"]*\"|`[^`]*`|“[^”]*”|«[^»]*»|(?<!\w)'[^']*'(?!\w)")
_MAINTENANCE: Final = re.compile(r"maintenance", re.IGNORECASE)
_DATA_URI: Final = re.compile(r"data:[^\s\"']{0,64}[,;][^\s\"']*", re.IGNORECASE)
_MEDIA: Final = re.compile(r"/media/[^\s\"']+")
"""An address of our own, which nobody shall read in a log."""
_BASE64: Final = re.compile(r"[A-Za-z0-9+/=_-]{80,}")
_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def speaks_of_content(text: str, parameters: Collection[str] = ()) -> bool:
    """Whether the text speaks of what may be shown, aside of the names of parameters in it."""
    for name in parameters:
        text = re.sub(rf"\b{re.escape(name)}\b", " ", text)
    return _CONTENT.search(text) is not None


def speaks_of_money(text: str) -> bool:
    """Whether the text says that the account is empty."""
    return _MONEY.search(text) is not None


def says_account_is_empty(text: str) -> bool:
    """Whether the text says, under a status that means something else, that there is no money (left).

    It must be plain: the whole house waits for what this says. A limit of requests, calls or tokens in a
    stretch of time is a throttle; and what stands in quotation marks are somebody's own words.
    """
    plainly = _QUOTED.sub(" ", text)
    is_limit = _LIMIT.search(plainly) is not None and _RATE.search(plainly) is None
    return is_limit or _EMPTY.search(plainly) is not None


def speaks_of_maintenance(text: str) -> bool:
    """Whether the text says that the model is being worked on, and so nothing was accepted.

    This one decides that a 5xx is a refusal; it must be shown the provider's own JSON only, no proxy's page.
    """
    return _MAINTENANCE.search(text) is not None


def named_field(text: str, places: Collection[str], parameters: Collection[str]) -> str | None:
    """The parameter that a complaint is about.

    Args:
        text: The complaint.
        places: Names that the answer gives apart from the text.
        parameters: Those that the model has.
    """
    for place in places:
        if place in parameters:
            return place
    found = [
        (match.start(), name)
        for name in parameters
        if (match := re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text))
        # `provider` and the like are everyday words too: those count only where they are marked as a name.
        and (name not in _EVERYDAY or re.search(rf"(?:[\"'`.]|^){re.escape(name)}(?:[\"'`]|:)", text))
    ]
    return min(found)[1] if found else None


_EVERYDAY: Final = frozenset({"provider", "mode", "style", "type", "version", "size", "quality", "effect"})


def message_of(answer: Any) -> str:  # noqa: ANN401 - JSON as it came
    """The sentences of an error body, in one line; empty where there are none."""
    return plain(" ".join(dict.fromkeys(_sentences(answer, depth=0))), 2000)


def places_of(answer: Any) -> list[str]:  # noqa: ANN401 - JSON as it came
    """The fields that an error body names beside its sentences, in `path` lists or `field`s."""
    return list(_places(answer, depth=0))


def plain(text: str, limit: int = MAX_REASON_CHARACTERS) -> str:
    """One line without control characters and image data, at most `limit` characters."""
    text = _MEDIA.sub("/media/…", _DATA_URI.sub("data:…", text[: 20 * limit]))
    text = _BASE64.sub("…", text)
    flat = " ".join(_UNPRINTABLE.sub(" ", text).split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


_MAX_DEPTH: Final = 6
_SAYING: Final = ("message", "msg", "error", "errors", "issues", "meta", "detail", "details", "reason")


def _sentences(answer: Any, depth: int) -> Iterator[str]:  # noqa: ANN401 - JSON as it came
    if depth > _MAX_DEPTH:
        return
    if isinstance(answer, str):
        yield answer
    elif isinstance(answer, list):
        for one in answer[:10]:
            yield from _sentences(one, depth + 1)
    elif isinstance(answer, dict):
        for name in _SAYING:
            yield from _sentences(answer.get(name), depth + 1)


def _places(answer: Any, depth: int) -> Iterator[str]:  # noqa: ANN401 - JSON as it came
    if depth > _MAX_DEPTH:
        return
    if isinstance(answer, list):
        for one in answer[:10]:
            yield from _places(one, depth + 1)
    elif isinstance(answer, dict):
        for name in ("path", "loc", "field", "param"):
            value = answer.get(name)
            # The body's own `path` is the request's URL path, a plain string: it never equals a parameter.
            parts = value if isinstance(value, list) else [value]
            yield from (part for part in parts if isinstance(part, str))
        for name in _SAYING:
            yield from _places(answer.get(name), depth + 1)
