"""Voice messages: offered to be written down, pressed for, and their words told."""

from dataclasses import dataclass

from telegram import CallbackQuery, InlineKeyboardMarkup

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.outcomes import Outcomes
from bot.adapters.telegram.handlers.pressing import notice
from bot.adapters.telegram.views.keyboards import Action, button
from bot.app.requests.context import May
from bot.app.requests.outcomes import Declined, Gone, NotYours
from bot.app.requests.write_down import WriteDown, shown
from bot.domain.errors import Refused
from bot.domain.recordings import Recording, RecordingAdmission
from bot.domain.request import Audio, Origin, Requester


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Says what the core makes of a voice message."""

    bot_id: int
    write_down: WriteDown
    outcomes: Outcomes
    answers: Answers

    async def offer(self, requester: Requester, origin: Origin, sound: Audio) -> None:
        """A voice message that asks for nothing else."""
        key = f"{self.bot_id}:{origin.chat_id}:{origin.message_id}"
        try:
            offer = await self.write_down.offer(requester, origin, key, sound)
        except Refused as refused:
            await self.answers.refuse(origin, requester, refused.problem)
            return
        texts, language = self.answers.texts, requester.language
        label = texts.say(language, "button-write-down")
        if offer.price.usd is not None:
            label = f"{label} · {texts.price(language, shown(offer.price))}"
        rows = [
            [button(label, Action.WRITE, offer.key)],
            [button(texts.say(language, "button-no"), Action.CLOSE, str(requester.user_id))],
        ]
        await self.answers.say(origin, requester, "offer-write-down", keyboard=InlineKeyboardMarkup(rows))

    async def pressed(self, query: CallbackQuery, key: str, requester: Requester, may: May) -> bool:
        """The button under it; returns whether it has done its work."""
        texts, language = self.answers.texts, requester.language
        try:
            outcome = await self.write_down.press(key, may)
        except Refused as refused:
            await notice(query, texts, language, None)
            draft = await self.write_down.offers.drafts.draft(key)
            if draft is not None:
                await self.answers.refuse(draft.origin, draft.requester, refused.problem)
            return False
        match outcome:
            case Gone():
                await notice(query, texts, language, "pressed-gone")
            case NotYours():
                await notice(query, texts, language, "pressed-not-yours")
            case RecordingAdmission.ADMITTED:
                await notice(query, texts, language, "pressed-write-down")
            case _:
                await notice(query, texts, language, "pressed-already-written")
        return isinstance(outcome, RecordingAdmission)

    async def tell(self, recording: Recording) -> None:
        """Tell its author the words, or why there are none; it may be told again after a death."""
        outcome = await self.write_down.heard(recording)
        if isinstance(outcome, Declined) and recording.text is not None:
            # They were paid for: whoever spoke has them, whatever stands against a video of them.
            await self.answers.say(
                recording.origin, recording.requester, "written-down", words=recording.text
            )
        await self.outcomes.tell(outcome)
