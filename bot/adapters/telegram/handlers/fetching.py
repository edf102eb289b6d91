"""Two buttons under a result that fetch it once more: its last frame, and the file.

They take as long as a video takes to come and go, so they have no place in the line of what the person wrote
and pressed; see `inbox`. The update stays unfinished meanwhile: what a death cuts off the next process does.
"""

from dataclasses import dataclass, field

from telegram import CallbackQuery, Message

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.pressing import notice
from bot.adapters.telegram.incoming.reading import origin_of_press
from bot.adapters.telegram.views.keyboards import Action, keyboard_of_one
from bot.app.keyed_tasks import KeyedTasks
from bot.app.requests.fetching import Fetching, FetchOutcome
from bot.domain.errors import MediaError, Refused
from bot.domain.job import Job
from bot.domain.request import Requester


@dataclass(slots=True, kw_only=True)
class FetchingButtons:
    """Whose result it is was checked before; see `buttons`."""

    fetching: Fetching
    answers: Answers
    _under_way: KeyedTasks[tuple[Action, str, int]] = field(init=False)

    def __post_init__(self) -> None:
        self._under_way = KeyedTasks(name="fetching", clock=self.fetching.clock)

    async def pressed(
        self, query: CallbackQuery, message: Message, requester: Requester, act: Action, job: Job
    ) -> None:
        """Answer the press, then fetch; a second press meanwhile is answered, and that is all."""
        with self._under_way.holding((act, job.id, message.chat.id)) as is_first:
            await notice(query, self.answers.texts, requester.language, "pressed-fetching")
            if is_first:
                await self._fetch(query, message, requester, act, job)

    async def _fetch(
        self, query: CallbackQuery, message: Message, requester: Requester, act: Action, job: Job
    ) -> None:
        origin, texts = origin_of_press(query, message), self.answers.texts
        try:
            if act is Action.FRAME:
                outcome = await self.fetching.last_frame(job, requester, origin, key=f"frame:{query.id}")
            else:
                outcome = await self.fetching.as_file(job, requester, origin)
        except (Refused, MediaError) as error:
            await self.answers.refuse(origin, requester, error.problem)
            return
        if outcome is FetchOutcome.NOT_NOW:
            await self.answers.say(origin, requester, "pressed-not-now", aside=True)
        elif outcome is FetchOutcome.GONE:
            again = keyboard_of_one(texts.say(requester.language, "button-again"), Action.AGAIN, job.id)
            limit = self.fetching.messenger.fetch_limit // 1_000_000
            await self.answers.say(origin, requester, "video-gone", keyboard=again, limit=limit)
