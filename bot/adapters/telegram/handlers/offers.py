"""Requests that wait for a press: an offer, and what could be made instead of what was refused."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.inline_messages import PROMPT_SHOWN
from bot.adapters.telegram.keyboards import Act, key
from bot.adapters.telegram.terms import Terms
from bot.app.alternatives import Alternative, Alternatives
from bot.app.ask import Ask
from bot.app.estimates import Estimates
from bot.app.preferences import Choices
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem
from bot.domain.models import Operation
from bot.domain.request import Asker, Option, Origin, Purpose, VideoRequest
from bot.domain.values import shorten
from bot.ports import Clock, Draft, DraftStore
from bot.ports.keeping import variant_key

OTHERS_SHOWN: Final = 3
"""How many other models an offer names that change a video which the wanted one only continues."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Shows what would be made, with buttons that make it: nobody pays for a "thank you".

    What is shown is what is made, whatever the settings are when a button is pressed.
    """

    ask: Ask
    choices: Choices
    alternatives: Alternatives
    drafts: DraftStore
    catalogue: Catalogue
    estimates: Estimates
    terms: Terms
    answers: Answers
    clock: Clock

    async def offer(
        self,
        asker: Asker,
        origin: Origin,
        request: VideoRequest,
        *,
        draft_key: str,
        may_be_a_question: bool = False,
    ) -> None:
        """Offer one request.

        Args:
            asker: Whose quota it will be.
            origin: The message that it came with.
            request: As it was asked for; the settings complete it.
            draft_key: Of the draft, and of the job.
            may_be_a_question: Whether these are plain words, perhaps not meant for a video at all.

        Raises:
            Refused: It cannot be made, or there is nothing left to make it with.
        """
        request = await self.choices.complete(origin, request)
        plan = self.ask.check(asker, origin, request)
        await self.ask.foresee(asker, origin, plan)
        await self.keep(asker, origin, request, draft_key)
        words, language = self.answers.words, asker.language
        told = self.must_be_told(request)
        about = self.terms.about(language, plan, await self.estimates.typical(plan.model))
        parts = [
            words.say(language, "offer", prompt=shorten(request.prompt, PROMPT_SHOWN), **about),
            *words.noted(language, [*((told,) if told else ()), *plan.notes]),
        ]
        rows = [[key(words.say(language, "button-make"), Act.MAKE, draft_key)]]
        if told is not None and (changing := await self._changing(asker, origin, request)):
            parts.append(words.say(language, "offer-others-change"))
            rows += await self._rows(asker, origin, changing, draft_key)
        if may_be_a_question:
            parts.append(words.say(language, "offer-help"))
        rows.append([self.no(asker)])
        await self.answers.text(origin, "\n\n".join(parts), keyboard=InlineKeyboardMarkup(rows))

    async def refuse(
        self, asker: Asker, origin: Origin, problem: Problem, request: VideoRequest | None, *, draft_key: str
    ) -> None:
        """Say why not, with buttons that make what can be made instead, each with its time and its price."""
        found = [] if request is None else await self.alternatives.to(asker, origin, request, problem)
        if not found:
            await self.answers.refuse(origin, asker, problem)
            return
        text = self.answers.words.problem(asker.language, problem)
        instead = self.answers.words.say(asker.language, "refused-instead")
        rows = await self._rows(asker, origin, found, draft_key)
        await self.answers.text(origin, f"{text}\n\n{instead}", keyboard=InlineKeyboardMarkup(rows))

    def must_be_told(self, request: VideoRequest) -> Problem | None:
        """What to say first: a video that can only be continued is not taken for changed without a word."""
        return self.catalogue.must_be_told(request, self.ask.default_family)

    async def _changing(self, asker: Asker, origin: Origin, request: VideoRequest) -> Sequence[Alternative]:
        """Other models that change a video which the wanted one continues, or takes as an example."""
        if request.video is None:
            return ()
        edit = replace(request.without(Option.MODEL), video=replace(request.video, purpose=Purpose.EDIT))
        lacking = Problem(key="refused-media", values={"operation": str(Operation.EDIT)})
        return (await self.alternatives.to(asker, origin, edit, lacking))[:OTHERS_SHOWN]

    async def _rows(
        self, asker: Asker, origin: Origin, found: Sequence[Alternative], draft_key: str
    ) -> list[list[InlineKeyboardButton]]:
        """A button for each; all have one job's key, so that one of them is made, once."""
        rows = []
        for number, one in enumerate(found, 1):
            await self.keep(asker, origin, one.request, variant_key(draft_key, number))
            seconds = await self.estimates.typical(one.plan.model)
            label = self.terms.label(asker.language, self._what(asker.language, one), one.plan, seconds)
            rows.append([key(label, Act.MAKE, variant_key(draft_key, number))])
        return rows

    def _what(self, language: str, one: Alternative) -> str:
        if one.value is None:
            return self.answers.words.say(language, "button-without", option=one.option)
        if one.option == f"--{Option.MODEL}":
            return one.value
        return f"{one.option} {one.value}".rstrip()

    def no(self, asker: Asker) -> InlineKeyboardButton:
        """The button that takes an offer away."""
        return key(self.answers.words.say(asker.language, "button-no"), Act.CLOSE, str(asker.user_id))

    async def keep(self, asker: Asker, origin: Origin, request: VideoRequest, draft_key: str) -> None:
        """Keep a request under the key that its button carries."""
        await self.drafts.keep(
            Draft(key=draft_key, asker=asker, origin=origin, request=request, created_at=self.clock.now())
        )
