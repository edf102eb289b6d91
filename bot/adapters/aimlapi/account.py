"""What the provider tells of the key and of the account behind it, beside the balance.

`GET /v1/key` and `GET /v2/billing/detail`, by the provider's pages on keys and on the account balance: a key
without a limit is told by `null`, an account that does not fill itself by `false`.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import httpx

from bot.adapters.aimlapi import error_messages
from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.adapters.aimlapi.wire import UnexpectedResponse

VIDEO_SCOPE: Final = "model:video"
"""What a key that has scopes must have among them."""
MAX_WORD: Final = 40
"""Characters of a word of theirs that is shown."""
PREFIX_LENGTH: Final = 8
"""Characters of a key by which the provider names it."""
_PERIODS: Final = {"no_reset": "in all", "day": "a day", "week": "a week", "month": "a month"}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFacts:
    """What a key may do."""

    prefix: str
    is_disabled: bool
    scopes: tuple[str, ...] | None
    """None: everything."""
    limit: str | None
    """In words, such as `25.00 USD a day`; None: there is none."""

    @property
    def makes_videos(self) -> bool:
        """Whether videos are among what it is for."""
        return self.scopes is None or VIDEO_SCOPE in self.scopes


@dataclass(frozen=True, slots=True, kw_only=True)
class TopUp:
    """Whether the account fills itself."""

    is_on: bool
    below_usd: float
    by_usd: float


class AimlapiAccount:
    """The account, as far as a key may see it.

    Args:
        client: With the provider's root as its base URL.
        key: The owner's.
    """

    def __init__(self, client: httpx.AsyncClient, key: str) -> None:
        self._exchange = Exchange(client, key=key)
        self._prefix = key[:PREFIX_LENGTH]

    async def key(self) -> KeyFacts | None:
        """Of our key; None: the provider tells of another, since it tells of the one that was used last.

        Raises:
            ProviderError: It is not told.
        """
        facts = (await self._exchange.ask(Question(path="/v1/key"))).read(key_facts)
        return facts if facts.prefix == self._prefix else None

    async def top_up(self) -> TopUp:
        """Whether the account fills itself.

        Raises:
            ProviderError: It is not told.
        """
        return (await self._exchange.ask(Question(path="/v2/billing/detail"))).read(top_up)


def key_facts(answer: Any) -> KeyFacts:  # noqa: ANN401 - JSON as it came
    """What the answer of `/v1/key` says.

    Raises:
        UnexpectedResponse: It is none.
    """
    data = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(data, dict) or not isinstance(data.get("prefix"), str):
        raise UnexpectedResponse("no key")
    scopes = data.get("scopes")
    return KeyFacts(
        prefix=data["prefix"],
        is_disabled=data.get("disabled") is True,
        scopes=tuple(error_messages.plain(str(one), MAX_WORD) for one in scopes)
        if isinstance(scopes, list)
        else None,
        limit=_limit(data.get("limit")),
    )


def top_up(answer: Any) -> TopUp:  # noqa: ANN401 - JSON as it came
    """What the answer of `/v2/billing/detail` says of filling up.

    Raises:
        UnexpectedResponse: It says nothing of it.
    """
    told = answer.get("autotopup_settings") if isinstance(answer, dict) else None
    if not isinstance(told, dict) or not isinstance(told.get("is_enabled"), bool):
        raise UnexpectedResponse("nothing about filling up")
    return TopUp(
        is_on=told["is_enabled"], below_usd=_usd(told, "threshold") or 0.0, by_usd=_usd(told, "amount") or 0.0
    )


def _limit(told: object) -> str | None:
    if not isinstance(told, dict) or (usd := _usd(told, "threshold")) is None:
        return None
    period = _PERIODS.get(str(told.get("retention")), "")
    return f"{usd:.2f} USD {period}".rstrip()


def _usd(told: Mapping[str, object], name: str) -> float | None:
    value = told.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return float(value)
