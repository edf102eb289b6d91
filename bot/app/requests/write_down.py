"""A voice message alone: offered to be written down, admitted by a press, and its words offered as a video.

Nothing is paid for before the first press, and no video is made before a second one.
"""

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from bot.app.requests.context import May
from bot.app.requests.messages import TextMessage
from bot.app.requests.offers import Offers
from bot.app.requests.outcomes import Declined, Gone, NotYours, Offered
from bot.app.requests.questions import Questions
from bot.domain.admission import DAY, Limits, refusal, wait
from bot.domain.calls import Amounts, call_quote
from bot.domain.errors import NONE, Problem, Refused
from bot.domain.money import Quote
from bot.domain.recordings import MAX_A_DAY, MAX_SECONDS, Recording, RecordingAdmission
from bot.domain.request import MAX_AUDIO_BYTES, Audio, Origin, Requester, VideoRequest
from bot.ports import Clock, Draft, PaidCalls, RecordingStore
from bot.ports.keeping import variant_key

VARIANT: Final = 10
"""Of the draft of the voice message; the draft of its words has the message's own key, and what can be made
of these instead the numbers up to that of a film."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToWriteDown:
    """It can be written down, and what that comes to."""

    key: str
    """What its button carries."""
    price: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteDown:
    """Offers, admits, and knows what becomes of the words."""

    offers: Offers
    questions: Questions
    store: RecordingStore
    calls: PaidCalls
    clock: Clock
    new_id: Callable[[], str]
    wake: Callable[[], None]
    """Tells who writes down that there is something to do."""

    async def offer(self, requester: Requester, origin: Origin, key: str, sound: Audio) -> ToWriteDown:
        """Offer a voice message that asks for nothing else.

        Args:
            requester: Whose voice it is.
            origin: The message.
            key: Made of the message.
            sound: Where it lies.

        Raises:
            Refused: It cannot be written down, or not for this person now.
        """
        price = await self._check(requester, origin, sound)
        draft = Draft(
            key=variant_key(key, VARIANT),
            requester=requester,
            origin=origin,
            request=VideoRequest(sound=sound),
            created_at=self.clock.now(),
        )
        await self.offers.drafts.save(draft)
        return ToWriteDown(key=draft.key, price=price)

    async def press(self, key: str, may: May) -> RecordingAdmission | Gone | NotYours:
        """Let what a button carries be written down, once, however often it is pressed.

        Raises:
            Refused: Not for this person now. Nothing was sent and nothing is counted.
        """
        draft = await self.offers.drafts.draft(key)
        if draft is None or draft.request.sound is None:
            return Gone()
        if not await may(draft.requester, draft.origin.chat_id):
            return NotYours()
        if any(one.key == draft.job_key for one in await self.store.open()):  # a press may come again
            return RecordingAdmission.THERE
        requester, sound = draft.requester, draft.request.sound
        price = await self._check(requester, draft.origin, sound)
        now = self.clock.now()
        recording = Recording(
            id=self.new_id(),
            key=draft.job_key,
            requester=requester,
            origin=draft.origin,
            sound=sound,
            created_at=now,
            run_at=now,
            price_micros=price.micros,
        )
        admission = await self.store.admit(recording, self._limits(requester), most=MAX_A_DAY)
        if admission is RecordingAdmission.OVER_LIMIT:  # by another press of just now
            await self._foresee(requester, price)
            raise Refused("refused-recordings", limit=MAX_A_DAY, **wait(now + DAY, now))
        if admission is RecordingAdmission.ADMITTED:
            _log.info("a voice message is to be written down", extra={"recording": recording.id})
        self.wake()
        return admission

    async def heard(self, recording: Recording) -> Offered | Declined:
        """What becomes of a voice message that has come to its end: its words as an offer, or the reason.

        The words are never an order: where we have asked for words, they are offered with what was asked
        about.
        """
        planner = self.offers.planner
        context = await planner.context(recording.requester, recording.origin, recording.key)
        if recording.text is None:
            return await self.offers.decline(
                context, recording.problem or Problem(key="failed-unknown"), None
            )
        request = VideoRequest(prompt=recording.text)
        there = await self.offers.drafts.draft(recording.key)
        if there is not None:  # told already, and a death came before that was written: its button is there
            request = there.request
        elif (draft := await self.questions.answered_by(context, TextMessage(text=request))) is not None:
            request = draft.request.with_prompt_of(request)
        try:
            return await self.offers.offer(context, request)
        except Refused as refused:
            return await self.offers.decline(context, refused.problem, request)

    async def _check(self, requester: Requester, origin: Origin, sound: Audio) -> Quote:
        """What it costs, where nothing stands against it.

        Raises:
            Refused: Something does.
        """
        ask = self.offers.planner.ask
        ask.admit(requester, origin)
        if not ask.is_admin(requester):
            ask.failed_files.check(requester.user_id)
        if (sound.size_bytes or 0) >= MAX_AUDIO_BYTES:
            raise Refused("sound-too-large", limit=MAX_AUDIO_BYTES // 1_000_000)
        if (sound.seconds or 0.0) > MAX_SECONDS:
            raise Refused("sound-too-long", limit=round(MAX_SECONDS))
        if (pause := ask.rules().pause) is not None:
            raise Refused("refused-house-paused", reason=pause.reason or NONE)
        if ask.budget.is_low():
            raise Refused("refused-paused")
        price = await self._price(requester, sound)
        await self._foresee(requester, price)
        return price

    async def _price(self, requester: Requester, sound: Audio) -> Quote:
        """By the whole seconds that Telegram tells, and one more: that much longer it may be.

        Raises:
            Refused: There is a limit of money, and nobody knows what it costs.
        """
        ask, model = self.offers.planner.ask, self.calls.models.transcription
        is_bound = self._limits(requester).highest_micros is not None
        if is_bound:
            await ask.know_prices()
        seconds = MAX_SECONDS if sound.seconds is None else min(MAX_SECONDS, math.ceil(sound.seconds) + 1)
        price = call_quote(ask.live().prices.get(model.id), Amounts(seconds=seconds))
        if is_bound and price.usd is None:
            raise Refused("refused-recording-price")
        return price

    async def _foresee(self, requester: Requester, price: Quote) -> None:
        """Refuse now what the store would refuse.

        Raises:
            Refused: So many were written down today, or there is no money for it.
        """
        now, user_id = self.clock.now(), requester.user_id
        counted = await self.store.counted(user_id, now=now)
        if len(counted) >= MAX_A_DAY:
            raise Refused("refused-recordings", limit=MAX_A_DAY, **wait(counted[-MAX_A_DAY] + DAY, now))
        limits, quotas = self._limits(requester), self.offers.planner.ask.quotas
        usage = await quotas.usage(user_id, user_id, limits, now=now, price_micros=price.micros)
        if (problem := refusal(limits, usage, now=now, price_micros=price.micros)) is not None:
            raise Refused(problem.key, **problem.values)

    def _limits(self, requester: Requester) -> Limits:
        """Those of money alone: it is no video."""
        limits = self.offers.planner.ask.limits.of(requester.user_id, now=self.clock.now())
        return replace(limits, user_daily=0, user_active=0, chat_daily=0)


def shown(price: Quote) -> Quote:
    """A price as a button shows it: what is next to nothing is not nothing."""
    return price if price.usd is None else replace(price, usd=max(price.usd, Decimal("0.0001")))
