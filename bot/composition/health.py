"""How it comes to be known whether the bot is well."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.app.pipeline.engine import Engine
from bot.app.upkeep.contacts import Contact
from bot.app.upkeep.health import Health
from bot.app.upkeep.services import ServiceStatus
from bot.composition.interceptors import Call, Interceptor
from bot.domain.errors import AccessDenied, NotSent, ProviderError, ResponseLost
from bot.ports import Clock, Storage

TELEGRAM: Final = "Telegram"
PROVIDER: Final = "AI/ML API"
TELEGRAM_SILENT_SECONDS: Final = 180.0
"""Telegram is asked for updates all the time, or for the state of its webhook every minute."""
PROVIDER_SILENT_SECONDS: Final = 1_500.0
"""The balance is looked at every ten minutes, where it is watched."""


MAKING: Final = ("submit", "poll", "search_log", "balance")
"""The provider's calls without which no video is made; whether a key may see more says nothing of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """The two services outside."""

    telegram: Contact
    provider: Contact

    @property
    def named(self) -> Mapping[str, Contact]:
        """Both, by the names that they are told by."""
        return {TELEGRAM: self.telegram, PROVIDER: self.provider}

    @property
    def interceptor(self) -> Interceptor:
        """Stands round the provider and listens."""
        return Interceptor(around=_Listening(self.provider), calls={"provider": MAKING})


def contacts_of(clock: Clock, *, is_balance_watched: bool) -> Contacts:
    """Nobody was heard yet.

    Args:
        clock: Their times.
        is_balance_watched: Whether the provider is asked now and then though nobody wants a video.
    """
    silent_after = PROVIDER_SILENT_SECONDS if is_balance_watched else math.inf
    return Contacts(
        telegram=Contact(clock=clock, silent_after=TELEGRAM_SILENT_SECONDS),
        provider=Contact(clock=clock, silent_after=silent_after),
    )


def health_of(
    statuses: Callable[[], Sequence[ServiceStatus]],
    engine: Engine,
    storage: Storage,
    contacts: Contacts,
    *,
    has_standbys: bool,
) -> Health:
    """The bot's health.

    Args:
        statuses: How each service is, as the supervisor says it.
        engine: Comes round.
        storage: Is written and read.
        contacts: Heard lately, or not.
        has_standbys: Whether processes can stand by for each other over this storage.
    """
    return Health(
        statuses=statuses,
        engine_due_at=lambda: engine.due_at,
        contacts=contacts.named,
        write_probe=storage.write_probe,
        clock=storage.clock,
        lead=storage.lead if has_standbys else None,
    )


@dataclass(frozen=True, slots=True)
class _Listening:
    """Makes each call, and notes whether it was answered; a refusal of the one request is an answer."""

    contact: Contact

    async def __call__(
        self,
        port: str,
        method: str,
        call: Call,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
    ) -> Any:  # noqa: ANN401 - the port's own result
        del port, method
        try:
            result = await call(*args, **kwargs)
        except (NotSent, ResponseLost, AccessDenied) as error:
            self.contact.failed(type(error).__name__)
            raise
        except ProviderError:
            self.contact.heard()
            raise
        self.contact.heard()
        return result
