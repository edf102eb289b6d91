"""What the buttons under a result do. Whose they are was checked before; see `buttons`."""

from dataclasses import dataclass, replace
from typing import Final

from telegram import (
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.keyboards import Act, key
from bot.adapters.telegram.message_media import video_of
from bot.adapters.telegram.reading import origin_of
from bot.adapters.telegram.result_keys import extension_of
from bot.adapters.telegram.syntax import put_together
from bot.adapters.telegram.terms import Terms
from bot.app.ask import Ask
from bot.app.estimates import Estimates
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.job import Job, JobState
from bot.domain.models import Family, Plan
from bot.domain.request import Asker, Option, Origin, VideoRequest
from bot.ports import Clock, Draft, DraftStore, JobArchive

COPIED: Final = 256
"""Characters that a copying button carries, as the Bot API sets it; counted in UTF-16 code units here."""
OTHERS: Final = 6
"""How many other models are offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Again, with changes, extend, other models. Each returns the key of the answer to the press, or None."""

    ask: Ask
    store: JobArchive
    drafts: DraftStore
    catalogue: Catalogue
    estimates: Estimates
    terms: Terms
    answers: Answers
    clock: Clock

    async def again(self, message: Message, asker: Asker, press_id: str, job: Job) -> str | None:
        """Make the same once more: with a new seed, or as it was where it had failed.

        Raises:
            Refused: It cannot be made any more, or a limit is reached.
        """
        request = job.request if job.state is JobState.FAILED else job.request.without(Option.SEED)
        return await self._make(message, asker, f"again:{press_id}", job, request)

    async def change(self, message: Message, asker: Asker, press_id: str, job: Job) -> str | None:
        """Give the command that would make it again, to be copied and changed."""
        origin, words = origin_of(message), self.answers.words
        command = f"/video {self._typed(job)}"
        if not (job.request.files or job.request.video):
            copying = InlineKeyboardButton(
                words.say(asker.language, "button-copy"), copy_text=CopyTextButton(command)
            )
            keyboard = (
                InlineKeyboardMarkup([[copying]]) if len(command.encode("utf-16-le")) // 2 <= COPIED else None
            )
            await self.answers.say(origin, asker, "change-words", keyboard=keyboard, command=command)
            return None
        placeholder = words.say(asker.language, "ask-placeholder")
        sent = await self.answers.say(
            origin,
            asker,
            "change-media",
            keyboard=ForceReply(selective=True, input_field_placeholder=placeholder),
            command=command,
        )
        if sent is not None:
            await self.drafts.keep(
                Draft(
                    key=f"change:{press_id}",
                    asker=asker,
                    origin=origin,
                    request=job.request,
                    created_at=self.clock.now(),
                    question_id=sent.message_id,
                    asks_prompt=True,
                )
            )
        return None

    async def extend(self, message: Message, asker: Asker, press_id: str, job: Job) -> str | None:
        """Go on where the video ends.

        Raises:
            Refused: The family cannot, or a limit is reached.
        """
        request = extension_of(job, self.catalogue, video_of(message))
        if request is None:
            return "pressed-gone"
        return await self._make(message, asker, f"extend:{press_id}", job, request)

    async def others(self, message: Message, asker: Asker, job: Job) -> str | None:
        """Offer other families that could make the same."""
        origin = origin_of(message)
        rows = []
        for family, plan in self._able(asker, origin, job):
            seconds = await self.estimates.typical(plan.model)
            label = self.terms.label(asker.language, family.title, plan, seconds)
            rows.append([key(label, Act.WITH, f"{job.id}:{family.name}")])
        if not rows:
            return "pressed-no-others"
        await self.answers.say(origin, asker, "other-models", keyboard=InlineKeyboardMarkup(rows))
        return None

    async def with_family(
        self, message: Message, asker: Asker, press_id: str, job: Job, name: str
    ) -> str | None:
        """Make the same with another family.

        Raises:
            Refused: The family cannot, or a limit is reached.
        """
        return await self._make(message, asker, f"with:{press_id}", job, _with_model(job.request, name))

    async def _make(
        self, message: Message, asker: Asker, unique: str, job: Job, request: VideoRequest
    ) -> str:
        """Ask for it, unless the very same is under way already: people press twice."""
        active = await self.store.active_of(asker.user_id)
        if any(other.again_of == job.id and other.request == request for other in active):
            return "pressed-already"
        await self.ask(asker, origin_of(message), request, key=unique, again_of=job.id)
        return "pressed-make"

    def _typed(self, job: Job) -> str:
        family = self.catalogue.family_of(job.model)
        options = dict(job.request.options)
        if family is not None:
            options.setdefault(Option.MODEL, family.name)
        return put_together(job.request.prompt, options, self.catalogue.knows)

    def _able(self, asker: Asker, origin: Origin, job: Job) -> list[tuple[Family, Plan]]:
        """Families that take the request as it is: of each developer the first, then the rest."""
        own = self.catalogue.family_of(job.model)
        able = []
        for family in self.catalogue.able(job.request):
            try:
                plan = self.ask.check(asker, origin, _with_model(job.request, family.name))
            except Refused:
                continue
            if family is not own:
                able.append((family, plan))
        firsts = {family.developer: family.name for family, _ in reversed(able)}
        ranked = sorted(able, key=lambda one: firsts[one[0].developer] != one[0].name)
        return ranked[:OTHERS]


def _with_model(request: VideoRequest, name: str) -> VideoRequest:
    options = {**request.without(Option.SEED).options, Option.MODEL: name}
    return replace(request, options=options)
