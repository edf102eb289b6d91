"""A photo that answers a sound: offered with its voice, or asked whether it is to talk or only to move."""

from dataclasses import dataclass, replace

from telegram import InlineKeyboardMarkup

from bot.adapters.telegram.handlers.offers import Offers
from bot.adapters.telegram.keyboards import Act, key
from bot.adapters.telegram.layout import rows_of
from bot.adapters.telegram.reading import TalkingPhoto
from bot.domain.request import Asker, Option, Origin, VideoRequest
from bot.ports.keeping import variant_key

IN_A_ROW = 2
"""Buttons side by side, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkingPhotos:
    """Nobody has named a model or a price, so all of these wait for a press."""

    offers: Offers

    async def offer(self, asker: Asker, origin: Origin, reading: TalkingPhoto, *, draft_key: str) -> None:
        """Offer a photo without words that answers a sound.

        Raises:
            Refused: It cannot be made, or nothing is left to make it with.
        """
        request = await self._able(origin, VideoRequest(photos=reading.photos, sound=reading.sound))
        terms = await self._terms(asker, origin, request)
        words, language = self.offers.answers.words, asker.language
        await self.offers.keep(asker, origin, request, draft_key)
        rows = [
            [key(words.say(language, "button-make"), Act.MAKE, draft_key)],
            [self.offers.no(asker)],
        ]
        await self.offers.answers.say(
            origin, asker, "offer-talk", terms=terms, keyboard=InlineKeyboardMarkup(rows)
        )

    async def is_open(self, origin: Origin, request: VideoRequest) -> bool:
        """Whether both can be made of it: a photo that talks, and one that only moves."""
        if Option.MODEL not in request.options:
            return True
        whole = await self.offers.choices.complete(origin, replace(request, sound=None))
        return self.offers.catalogue.model_for(whole, self.offers.ask.default_family) is not None

    async def ask_whether(
        self, asker: Asker, origin: Origin, request: VideoRequest, *, draft_key: str
    ) -> None:
        """A photo that answers a round video: is it to say what is said there, or only to move?

        Two drafts with one job's key: whichever buttons are pressed, one video is made.

        Raises:
            Refused: One of them cannot be made, or nothing is left to make it with.
        """
        talking = await self._able(origin, request)
        moving = await self.offers.choices.complete(origin, replace(request, sound=None))
        terms = [await self._terms(asker, origin, one) for one in (talking, moving)]
        words, language = self.offers.answers.words, asker.language
        buttons = []
        for number, (label, one) in enumerate((("button-talk", talking), ("button-animate", moving)), 1):
            variant = variant_key(draft_key, number)
            await self.offers.keep(asker, origin, one, variant)
            buttons.append(key(words.say(language, label), Act.MAKE, variant))
        await self.offers.answers.say(
            origin,
            asker,
            "ask-video-note",
            talking=terms[0],
            animating=terms[1],
            keyboard=InlineKeyboardMarkup([*rows_of(buttons, IN_A_ROW), [self.offers.no(asker)]]),
        )

    async def _able(self, origin: Origin, request: VideoRequest) -> VideoRequest:
        """The request with a model that can do it: the chosen one, else the quickest that is there."""
        whole = await self.offers.choices.complete(origin, request)
        if self.offers.catalogue.model_for(whole, self.offers.ask.default_family) is not None:
            return whole
        gone = self.offers.ask.live().gone
        found: list[tuple[float, str]] = []
        for family in self.offers.catalogue.able(request):
            model = family.model_for(request)
            if model is not None and model.id not in gone and (request.prompt or not model.needs_prompt):
                found.append((await self.offers.estimates.typical(model), family.name))
        if not found:
            return whole  # refused with the reason
        named = {**request.options, Option.MODEL: min(found)[1]}
        return await self.offers.choices.complete(origin, replace(request, options=named))

    async def _terms(self, asker: Asker, origin: Origin, request: VideoRequest) -> str:
        """Model, time and price in a line."""
        plan = self.offers.ask.check(asker, origin, request)
        await self.offers.ask.foresee(asker, origin, plan)
        about = self.offers.terms.about(asker.language, plan, await self.offers.estimates.typical(plan.model))
        model = about.pop("details")
        return self.offers.answers.words.say(asker.language, "offer-terms", model=model, **about)
