"""Photos that are to say what a sound says: offered, or asked about where they might as well only move."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from telegram import InlineKeyboardMarkup

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.keyboards import Act, button, key
from bot.app.ask import Ask
from bot.app.estimates import Estimates
from bot.app.preferences import Choices
from bot.domain.catalogue import Catalogue
from bot.domain.live import LiveState
from bot.domain.request import Asker, Option, Origin, VideoRequest
from bot.ports import Clock, Draft, DraftStore
from bot.ports.keeping import variant_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Talking:
    """What is shown is what a press makes, with its model, time and price."""

    ask: Ask
    choices: Choices
    drafts: DraftStore
    catalogue: Catalogue
    estimates: Estimates
    answers: Answers
    clock: Clock
    live: Callable[[], LiveState] = LiveState
    """What is known of the provider now."""

    async def offer(self, asker: Asker, origin: Origin, request: VideoRequest, *, draft_key: str) -> None:
        """A photo without words that answers a sound: offered, since nobody has named a model or a price.

        Raises:
            Refused: It cannot be made.
        """
        request = await self._able(origin, request)
        terms = await self._terms(asker, origin, request)
        await self._keep(asker, origin, request, draft_key)
        label = self.answers.words.say(asker.language, "button-make")
        keyboard = button(label, Act.MAKE, draft_key)
        await self.answers.say(origin, asker, "offer-talk", terms=terms, keyboard=keyboard)

    async def is_open(self, origin: Origin, request: VideoRequest) -> bool:
        """Whether both can be made of it: a photo that talks, and one that only moves."""
        if Option.MODEL not in request.options:
            return True
        whole = await self.choices.complete(origin, replace(request, sound=None))
        return self.catalogue.model_for(whole, self.ask.default_family) is not None

    async def question(self, asker: Asker, origin: Origin, request: VideoRequest, *, draft_key: str) -> None:
        """A photo that answers a round video: is it to say what is said there, or only to move?

        Two drafts with one request's key: whichever buttons are pressed, one video is made.

        Raises:
            Refused: One of them cannot be made.
        """
        talking = await self._able(origin, request)
        moving = await self.choices.complete(origin, replace(request, sound=None))
        terms = [await self._terms(asker, origin, one) for one in (talking, moving)]
        buttons = []
        for number, (label, one) in enumerate((("button-talk", talking), ("button-animate", moving)), 1):
            choice = variant_key(draft_key, number)
            await self._keep(asker, origin, one, choice)
            buttons.append(key(self.answers.words.say(asker.language, label), Act.MAKE, choice))
        await self.answers.say(
            origin,
            asker,
            "ask-video-note",
            talking=terms[0],
            animating=terms[1],
            keyboard=InlineKeyboardMarkup([buttons]),
        )

    async def _able(self, origin: Origin, request: VideoRequest) -> VideoRequest:
        """The request with a model that can do it: the chosen one, else the quickest that is there."""
        whole = await self.choices.complete(origin, request)
        if self.catalogue.model_for(whole, self.ask.default_family) is not None:
            return whole
        gone = self.live().gone
        found: list[tuple[float, str]] = []
        for family in self.catalogue.able(request):
            model = family.model_for(request)
            if model is not None and model.id not in gone and (request.prompt or not model.needs_prompt):
                found.append((await self.estimates.typical(model), family.name))
        if not found:
            return whole  # refused with the reason
        named = {**request.options, Option.MODEL: min(found)[1]}
        return await self.choices.complete(origin, replace(request, options=named))

    async def _terms(self, asker: Asker, origin: Origin, request: VideoRequest) -> str:
        """Model, time and price in a line.

        Raises:
            Refused: It cannot be made.
        """
        plan = self.ask.check(asker, origin, request)
        words, language = self.answers.words, asker.language
        return words.say(
            language,
            "offer-terms",
            model=self.catalogue.title_of(plan.model.id),
            time=words.time(language, await self.estimates.typical(plan.model)),
            price=words.price(language, self.live().quote(plan)),
        )

    async def _keep(self, asker: Asker, origin: Origin, request: VideoRequest, draft_key: str) -> None:
        await self.drafts.keep(
            Draft(key=draft_key, asker=asker, origin=origin, request=request, created_at=self.clock.now())
        )
