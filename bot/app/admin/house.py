"""`pause`, `resume`, `models`, `loglevel`: what holds for everybody."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from bot.app.admin.ceilings import Ceilings
from bot.app.admin.frame import Call, Nonsense
from bot.app.admin.keeper import RuleKeeper
from bot.app.admin.words import OFF, Words, read_money
from bot.domain.catalogue import Catalogue
from bot.domain.decisions import LOG_LEVELS, Allow, Deny, LimitPrice, Pause, Resume, SetLogLevel
from bot.domain.errors import Problem, Refused
from bot.domain.models import Family
from bot.domain.naming import meant_by
from bot.domain.newcomers import Gained
from bot.domain.values import shorten

Look = Callable[[], Awaitable[bool]]
NOBODY: Final = 0
"""No user has this id: what it may use is what anybody may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewModelsReport:
    """What the provider's list has gained."""

    gained: Gained
    is_whole: bool
    """Whether all could be asked for just now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseVerb:
    """Takes nothing new and pays for nothing more; what is paid for is delivered."""

    keeper: RuleKeeper
    name: str = "pause"
    form: str = "[REASON]"
    example: str = "back at 18:00 UTC"

    async def __call__(self, call: Call) -> Problem:
        """See `Verb`."""
        await self.keeper.change(Pause(reason=Words.of(call).reason()), by=call.by)
        return Problem(key="verb-paused")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeVerb:
    """Goes on after a pause."""

    keeper: RuleKeeper
    name: str = "resume"
    form: str = ""
    example: str = ""

    async def __call__(self, call: Call) -> Problem:
        """See `Verb`."""
        Words.of(call).end()
        is_new = await self.keeper.change(Resume(), by=call.by)
        return Problem(key="verb-resumed" if is_new else "verb-not-paused")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsVerb:
    """Says which families people may use, and what a video may cost, within what the environment allows."""

    keeper: RuleKeeper
    ceilings: Ceilings
    catalogue: Catalogue
    look: Look | None = None
    """Looks at the provider's list now; None: it cannot be looked at from here."""
    name: str = "models"
    form: str = "allow FAMILY|deny FAMILY|new|max USD|max off"
    example: str = "deny veo-3.1"

    async def __call__(self, call: Call) -> Problem | NewModelsReport:
        """See `Verb`."""
        words = Words.of(call)
        word = words.take().casefold()
        if word == "max":
            return await self._max(words, call)
        if word == "new" and self.look is not None:
            words.end()
            is_whole = await self.look()
            return NewModelsReport(gained=self.catalogue.gained, is_whole=is_whole)
        if word not in {"allow", "deny"}:
            raise Nonsense("verb-word-odd", word=shorten(word, 40))
        family = await self._family(words)
        values = {"model": family.title}
        if word == "deny":
            if family.name == self.ceilings.default_family:
                raise Refused("verb-model-default", model=family.title)
            await self.keeper.change(Deny(family=family.name), by=call.by)
            return Problem(key="verb-model-denied", values=values)
        ceiling = self.ceilings.models
        if family.name in ceiling.denied:
            raise Refused("verb-model-ceiling", model=family.title, setting="DENIED_MODELS")
        if not ceiling.allows(family, NOBODY):
            raise Refused("verb-model-ceiling", model=family.title, setting="ALLOWED_MODELS")
        await self.keeper.change(Allow(family=family.name), by=call.by)
        return Problem(key="verb-model-allowed", values=values)

    async def _max(self, words: Words, call: Call) -> Problem:
        ceiling = self.ceilings.video_micros
        if words.takes(*OFF):
            words.end()
            await self.keeper.change(LimitPrice(micros=0), by=call.by)
            return Problem(
                key="verb-price-ceiling" if ceiling else "verb-price-any", values={"price": ceiling}
            )
        micros = read_money(words)
        words.takes("usd")
        words.end()
        if ceiling and micros > ceiling:
            raise Refused("verb-price-above", price=ceiling)
        await self.keeper.change(LimitPrice(micros=micros), by=call.by)
        return Problem(key="verb-price", values={"price": micros})

    async def _family(self, words: Words) -> Family:
        """All that is left, in any spelling; what is not known may have come today.

        Raises:
            Nonsense: It is no family.
        """
        name = " ".join(words.left)
        if not name:
            raise Nonsense("verb-word-missing")
        if not self.catalogue.knows(name) and self.look is not None:
            await self.look()
        if not self.catalogue.knows(name):
            nearest = meant_by(name, self.catalogue.families)[1][0].name
            raise Nonsense("verb-model-unknown", name=shorten(name, 40), nearest=nearest)
        return self.catalogue.family(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLevelVerb:
    """Changes how much the running bot logs, until its next start."""

    keeper: RuleKeeper
    name: str = "loglevel"
    form: str = "|".join(LOG_LEVELS)
    example: str = "DEBUG"

    async def __call__(self, call: Call) -> Problem:
        """See `Verb`."""
        words = Words.of(call)
        word = words.take()
        level = word.upper()
        if level not in LOG_LEVELS:
            raise Nonsense("verb-word-odd", word=shorten(word, 40))
        words.end()
        await self.keeper.change(SetLogLevel(level=level, at=self.keeper.clock.now()), by=call.by)
        return Problem(key="verb-log-level", values={"level": level})
