"""What can be made to go wrong by a press, so that everybody can see what the bot makes of it?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.sandbox.faults import Fault, Plan, answer, dropped, lost
from bot.sandbox.provider import Outcome, ProviderSandbox, completes, fails, never
from bot.sandbox.telegram import TelegramSandbox

MEGABYTE: Final = 1_000_000
_EMPTY_USD: Final = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Both stand-ins."""

    telegram: TelegramSandbox
    provider: ProviderSandbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One thing that can go wrong."""

    where: str
    title: str
    says: str
    """What happens then, and what to look for."""
    begin: Callable[[Services], Plan | Outcome]
    """Let it happen: a fault of an answer, or how a generation goes."""
    lasts: bool = False
    """Until it is ended; else it strikes once."""


def _empty(services: Services) -> Plan:
    services.provider.deposit = _EMPTY_USD
    return services.provider.fail("submit", answer(403, "You have run out of credits"), times=None)


def _newcomer(services: Services) -> Plan:
    services.provider.gain()
    return Plan(operation="models", fault=Fault(), left=None)  # strikes nobody: it only says that it is so


def _goes(services: Services, outcome: Outcome) -> Outcome:
    services.provider.plan(outcome)
    return outcome


AI: Final = "AI/ML API"
TG: Final = "Telegram"
KINDS: Final[Mapping[str, Kind]] = {
    "post-500": Kind(
        where=AI,
        title="Next paid request: 500",
        says="The server fails and says so; nothing was accepted. The bot looks into the records first.",
        begin=lambda services: services.provider.fail("submit", answer(500)),
    ),
    "post-lost": Kind(
        where=AI,
        title="Next paid request: answer lost",
        says="It was accepted and will be paid, but the bot is not told. It must find it, not pay again.",
        begin=lambda services: services.provider.fail("submit", lost()),
    ),
    "post-dropped": Kind(
        where=AI,
        title="Next paid request: never arrives",
        says="The connection ends before anything is done. The bot cannot tell this from a lost answer.",
        begin=lambda services: services.provider.fail("submit", dropped()),
    ),
    "post-429": Kind(
        where=AI,
        title="Next paid request: too many requests",
        says="429 with Retry-After: 10. Everybody waits so long; nothing is lost.",
        begin=lambda services: services.provider.fail("submit", answer(429, retry_after=10)),
    ),
    "refuses": Kind(
        where=AI,
        title="Next generation: refused as unsafe",
        says="The provider takes the request, then does not want to make it. Nothing is paid.",
        begin=lambda services: _goes(services, fails()),
    ),
    "slow": Kind(
        where=AI,
        title="Next generation: takes a minute",
        says="Long enough to watch the bar, to press Cancel too late, or to kill the bot meanwhile.",
        begin=lambda services: _goes(services, completes(takes=60)),
    ),
    "never": Kind(
        where=AI,
        title="Next generation: is never done",
        says="After GENERATION_TIMEOUT_SECONDS the bot says that it is late, and goes on looking.",
        begin=lambda services: _goes(services, never()),
    ),
    "large": Kind(
        where=AI,
        title="Next video: 30 MB",
        says="Telegram fetches 20 MB by link at most, so the bot has to upload it.",
        begin=lambda services: _goes(services, completes(padding=30 * MEGABYTE)),
    ),
    "empty": Kind(
        where=AI,
        title="The account is empty",
        says="Paid requests are answered 403, the balance is 0. The owner is told, and what waits waits.",
        begin=_empty,
        lasts=True,
    ),
    "key": Kind(
        where=AI,
        title="The key is not taken",
        says="Every paid request is answered 401.",
        begin=lambda services: services.provider.fail("submit", answer(401), times=None),
        lasts=True,
    ),
    "ai-down": Kind(
        where=AI,
        title="AI/ML API is down",
        says="Every request is answered 503.",
        begin=lambda services: services.provider.fail("*", answer(503), times=None),
        lasts=True,
    ),
    "newcomer": Kind(
        where=AI,
        title="A new model is listed",
        says="Veo 9 is in the list from now on, and described. It is there when an admin says /models new, "
        "or within the hour.",
        begin=_newcomer,
        lasts=True,
    ),
    "no-link": Kind(
        where=TG,
        title="Next video: Telegram cannot fetch the link",
        says="The bot has to download the video and upload it.",
        begin=lambda services: services.telegram.fail(
            "sendVideo", answer(400, "Bad Request: failed to get HTTP URL content")
        ),
    ),
    "video-lost": Kind(
        where=TG,
        title="Next video: answer lost",
        says="It has arrived, but the bot is not told. It repeats it once, where repeating does no harm.",
        begin=lambda services: services.telegram.fail("sendVideo", lost()),
    ),
    "flood": Kind(
        where=TG,
        title="Next video: flood wait of 10 s",
        says="Telegram asks the bot to be quiet for a while.",
        begin=lambda services: services.telegram.fail("sendVideo", answer(429, retry_after=10)),
    ),
    "tg-down": Kind(
        where=TG,
        title="Telegram is down",
        says="Every call is answered 502. What people write meanwhile waits for the bot.",
        begin=lambda services: services.telegram.fail("*", answer(502), times=None),
        lasts=True,
    ),
}


@dataclass(slots=True, kw_only=True)
class Faults:
    """What has been begun on this page."""

    services: Services
    _deposit: float = field(init=False)
    _begun: dict[str, Plan | Outcome] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self._deposit = self.services.provider.deposit

    def begin(self, name: str) -> None:
        """Let it go wrong from now on, or the next time; LookupError for what nobody knows."""
        kind = KINDS[name]
        if not self.waits(name):
            self._begun[name] = kind.begin(self.services)

    def end(self) -> None:
        """From now on nothing goes wrong; what is never done is done."""
        for plan in self._begun.values():
            if isinstance(plan, Plan):
                plan.cancel()
        self._begun.clear()
        self.services.provider.deposit = self._deposit
        self.services.provider.lose()
        self.services.provider.generations.plan_nothing()
        self.services.provider.finish()

    def waits(self, name: str) -> bool:
        """Whether it was begun and waits for its moment."""
        begun = self._begun.get(name)
        if isinstance(begun, Plan):
            return begun.left != 0
        return begun is not None and self.services.provider.generations.is_planned(begun)
