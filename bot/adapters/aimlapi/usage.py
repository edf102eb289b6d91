"""What the provider counted, by day: `GET /v2/usage/detail`, as pure functions.

It takes both `start` and `end`, at most 92 days apart, and counts by days of UTC where no time zone is named.
`requests.charged` of the groups is what its sums count.
"""

import math
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final

from bot.adapters.aimlapi.wire import MAX_LOG_HOURS, UnexpectedResponse
from bot.domain.bounds import TOLD_COST
from bot.domain.figures import UsageDay
from bot.domain.money import Quote

PATH: Final = "/v2/usage/detail"
MAX_SECONDS: Final = MAX_LOG_HOURS * 3_600
MAX_REQUESTS: Final = 10**9
"""Of a day; what tells of more is no answer."""
_FIRST_DAY: Final = date(1970, 1, 1)


def query(since: float, until: float) -> Mapping[str, str]:
    """The question, for a time in Unix seconds; of a longer one than is taken the last part is asked for."""
    end = math.ceil(until)
    return {
        "start": _iso(max(math.floor(since), end - MAX_SECONDS)),
        "end": _iso(end),
        "group_by": "day",
    }


def days(answer: Any) -> Sequence[UsageDay]:  # noqa: ANN401 - JSON as it came
    """What it tells of each day.

    Raises:
        UnexpectedResponse: It is no such answer, or tells another currency than USD.
    """
    groups = answer.get("groups") if isinstance(answer, dict) else None
    if not isinstance(groups, list) or answer.get("currency") != "USD":
        raise UnexpectedResponse("no usage by day")
    return [_day(group) for group in groups]


def _day(group: Any) -> UsageDay:  # noqa: ANN401 - JSON as it came
    found: Mapping[str, Any] = group if isinstance(group, dict) else {}
    requests = found.get("requests")
    charged = requests.get("charged") if isinstance(requests, dict) else None
    spend = found.get("spend")
    try:
        number = (date.fromisoformat(str(found.get("day"))) - _FIRST_DAY).days
    except ValueError:
        raise UnexpectedResponse("a day that is none") from None
    if isinstance(charged, bool) or not isinstance(charged, int) or not 0 <= charged <= MAX_REQUESTS:
        raise UnexpectedResponse("no number of requests")
    if isinstance(spend, bool) or not isinstance(spend, int | float):
        raise UnexpectedResponse("no amount of money")
    if not 0 <= spend <= TOLD_COST.limit * max(1, charged):  # what is no number is neither
        raise UnexpectedResponse("no amount of money")
    return UsageDay(day=number, charged=charged, micros=Quote(usd=Decimal(str(spend))).micros or 0)


def _iso(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
