"""Messages that ask for a video: made at once, offered, or completed by a question."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.app.requests.context import RequestContext
from bot.app.requests.messages import (
    ParsedText,
    TextMessage,
    Unreadable,
    VideoMessage,
    photos_of_album,
)
from bot.app.requests.of_results import is_offered_first
from bot.app.requests.offers import Offers
from bot.app.requests.outcomes import Answer, Asked, Made, Offered
from bot.app.requests.own_videos import OwnVideos, purposeful
from bot.app.requests.planner import Planner
from bot.app.requests.questions import Questions
from bot.app.requests.replies import ReplyContext
from bot.app.requests.talking import TalkingPhotos
from bot.domain.errors import Refused
from bot.domain.film import film_of
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import AlbumItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What becomes of each kind of message; none of these raises `Refused`.

    The `key` is made of the message: of whatever comes of it, a draft or a job, there is one.
    """

    planner: Planner
    replies: ReplyContext
    offers: Offers
    questions: Questions
    talking: TalkingPhotos
    own_videos: OwnVideos

    async def video(self, requester: Requester, origin: Origin, key: str, message: VideoMessage) -> Answer:
        """`/video`, or a photo or a video with its caption: made at once, or asked for what is missing."""
        context = await self.planner.context(requester, origin, key)
        if isinstance(message.text, Unreadable):
            meant = None if message.is_said else await self._meant(context, message, message.text)
            return await self.offers.decline(context, message.text.problem, meant)
        request = None
        try:
            request = await self._with_what_it_answers(context, message, message.text)
            if message.is_said:
                return await self._say(context, request)
            if message.is_film:
                return await self.offers.offer_film(context, request)
            return await self._answer(context, message, request)
        except Refused as refused:
            return await self.offers.decline(context, refused.problem, self._wanted(message, request))

    def _wanted(self, message: VideoMessage, request: VideoRequest | None) -> VideoRequest | None:
        """What was asked for, as its command means it; None: nobody can tell."""
        if request is None or not (message.is_film or message.is_said):
            return request
        if message.is_said:
            return self.offers.saying.meant(request)
        try:
            return film_of(request)
        except Refused:
            return None

    async def _say(self, context: RequestContext, request: VideoRequest) -> Answer:
        """Offer that a photo says the words, or ask for them.

        Raises:
            Refused: It cannot be made, or nothing is left to make it with.
        """
        said = self.offers.saying.meant(request)
        if said.prompt:
            return await self.offers.offer(context, said)
        able = await self.offers.saying.able(context, replace(said, prompt="…"))
        asked = await self.questions.ask(context, able)
        return replace(asked, draft=replace(asked.draft, request=said)) if isinstance(asked, Asked) else asked

    async def _answer(self, context: RequestContext, message: VideoMessage, request: VideoRequest) -> Answer:
        """Make it, or ask for what is open."""
        if message.is_of_note and request.sound and request.photos:
            if self.talking.is_open(request):
                return await self.talking.offer_both(context, request)
            request = self.talking.as_named(request)
        if self.own_videos.is_open(request):
            return await self.own_videos.ask(context, request)
        if self._is_whole(context, request):
            return await self._make(context, request)
        return await self.questions.ask(context, request)

    async def words(self, requester: Requester, origin: Origin, key: str, message: TextMessage) -> Answer:
        """Words without a command: the answer to our question, else offered with a button."""
        context, text = await self.planner.context(requester, origin, key), message.text
        if isinstance(text, Unreadable):
            return await self.offers.decline(context, text.problem, text.meant)
        draft = await self.questions.answered_by(context, message)
        request = text
        try:
            if draft is None:
                request = purposeful(request, self.planner.catalogue)
                is_plain = not (origin.is_group or request.files or request.options)
                return await self.offers.offer(context, request, may_be_a_question=is_plain)
            asked = draft.request
            is_answer = bool(asked.files or asked.video) or message.reply_to == draft.question_id
            request = replace(
                asked, photos=asked.photos or request.photos, video=asked.video or request.video
            ).with_prompt_of(request)
            request = purposeful(request, self.planner.catalogue)
            if not request.prompt:
                return await self.questions.ask(context, request)
            if is_answer and not (asked.scenes or asked.is_said or is_offered_first(draft.key)):
                return await self._make(context, request)
            offer = self.offers.offer_film if asked.scenes else self.offers.offer
            return await offer(context, request)
        except Refused as refused:
            return await self.offers.decline(context, refused.problem, request)

    async def photo(self, requester: Requester, origin: Origin, key: str, request: VideoRequest) -> Answer:
        """A photo without words: what should happen in it? Or, with a sound, shall it say that?

        One that answers a video may move like that; of a video alone it is asked what to do with it.
        """
        context = await self.planner.context(requester, origin, key)
        try:
            if request.sound is not None and request.video is not None:
                return await self.talking.offer_both(context, request)
            if request.sound is not None:
                return await self.talking.offer(context, request)
            if request.video is not None and request.photos:
                return await self.own_videos.offer_to_move(context, request)
            if request.video is not None:
                return await self.own_videos.ask(context, request)
            return await self.questions.ask(context, request)
        except Refused as refused:
            return await self.offers.decline(context, refused.problem, None)

    async def album(
        self, asking: AlbumItem, key: str, items: Sequence[AlbumItem], text: ParsedText, *, job_key: str
    ) -> Answer:
        """A whole album: made at once if a caption says what, else asked about; made once, however often.

        Args:
            asking: The message whose words are meant for us.
            key: Made of that message.
            items: All messages of the album.
            text: What it says.
            job_key: Made of the album.
        """
        context, request = await self.planner.context(asking.requester, asking.origin, key), None
        try:
            if any(item.photo is None for item in items):
                raise Refused("refused-album")  # noqa: TRY301 - told like all others
            if isinstance(text, Unreadable):
                return await self.offers.decline(context, text.problem, None)
            request = replace(text, photos=photos_of_album(items))
            if request.prompt:
                return await self._make(context, request, key=job_key)
            return await self.questions.ask(context, request)
        except Refused as refused:
            return await self.offers.decline(context, refused.problem, request)

    async def _make(self, context: RequestContext, request: VideoRequest, *, key: str = "") -> Made | Offered:
        """Make it at once, unless this chat wants to be asked first.

        Raises:
            Refused: It cannot be made, or a limit is reached.
        """
        if context.preferences.confirm or self.planner.must_be_told(request):
            return await self.offers.offer(context, request)
        whole = self.planner.complete(context, request)
        made = await self.planner.ask(context.requester, context.origin, whole, key=key or context.key)
        await self.questions.close(context)
        return made

    def _is_whole(self, context: RequestContext, request: VideoRequest) -> bool:
        """Whether nothing is missing: a sound or a video may say enough without words.

        Raises:
            Refused: It cannot be made, whatever is said.
        """
        if request.prompt or not (request.sound or request.video):
            return bool(request.prompt)
        try:
            self.planner.check(context, self.planner.complete(context, request))
        except Refused as refused:
            if refused.problem.key == "refused-no-prompt":
                return False
            raise
        return True

    async def _with_what_it_answers(
        self, context: RequestContext, message: VideoMessage, request: VideoRequest
    ) -> VideoRequest:
        """The whole request; its prompt may still be missing.

        Raises:
            Refused: Half of it is missing.
        """
        if message.album is not None or message.answers is not None:
            request = await self.replies.complete(context, message, request)
        if request.sound and not (request.photos or request.video):
            raise Refused("refused-sound-alone")
        return purposeful(request, self.planner.catalogue)

    async def _meant(
        self, context: RequestContext, message: VideoMessage, text: Unreadable
    ) -> VideoRequest | None:
        """What a message that cannot be read was probably meant to ask for; None: nobody can tell."""
        try:
            return text.meant and await self._with_what_it_answers(context, message, text.meant)
        except Refused:
            return None
