"""The use cases of requests over stores in memory; nobody draws or sends anything."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, Final

import pytest

from bot.app.requests.ask import Ask
from bot.app.requests.messages import TextMessage, VideoMessage
from bot.app.requests.outcomes import Answer, Asked, Told
from bot.app.requests.room import RequestUseCases, build_requests
from bot.domain.admission import Admitted
from bot.domain.errors import Problem
from bot.domain.job import Job, JobState
from bot.domain.preferences import Preferences
from bot.domain.request import Audio, Option, Origin, Photo, Requester, VideoRequest
from tests.app.conftest import House
from tests.app.planning import a_planner
from tests.fakes.stores import MemoryAlbumStore, MemoryDraftStore, MemoryPreferenceStore
from tests.jobs import in_state

ALICE: Final = Requester(user_id=7, language="en")
BOB: Final = Requester(user_id=8, language="en")
PHOTO: Final = Photo(file_id="photo")
SOUND: Final = Audio(file_id="voice", seconds=5.0)


@dataclass(slots=True)
class CountingPreferences(MemoryPreferenceStore):
    """Knows how often it was read."""

    reads: int = 0

    async def get(self, owner_id: int) -> Preferences:
        self.reads += 1
        return self.kept.get(owner_id, Preferences())


@dataclass(slots=True)
class Refusals:
    """Who counts."""

    keys: list[str] = field(default_factory=list)

    def refused(self, problem: Problem) -> None:
        self.keys.append(problem.key)


@dataclass(slots=True, kw_only=True)
class Scene:
    """A house, and what people say in it."""

    house: House
    drafts: MemoryDraftStore = field(default_factory=MemoryDraftStore)
    albums: MemoryAlbumStore = field(default_factory=MemoryAlbumStore)
    preferences: CountingPreferences = field(default_factory=CountingPreferences)
    refusals: Refusals = field(default_factory=Refusals)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    def requests(self, ask: Ask | None = None) -> RequestUseCases:
        """All of them, perhaps with another way to be admitted."""
        return build_requests(
            planner=a_planner(self.house, ask=ask, store=self.preferences),
            own_jobs=self.house.jobs,
            archive=self.house.store,
            drafts=self.drafts,
            albums=self.albums,
            clock=self.house.clock,
            observer=self.refusals,
        )

    async def video(self, prompt: str = "", *, who: Requester = ALICE, **fields: Any) -> Answer:  # noqa: ANN401 - of `VideoMessage`
        """`/video`, with this."""
        origin = self.origin(who)
        message = replace(VideoMessage(text=request(prompt)), **fields)
        return await self.requests().conversation.video(who, origin, _key(origin), message)

    async def words(self, prompt: str, *, who: Requester = ALICE, reply_to: int | None = None) -> Answer:
        """Words alone."""
        origin = self.origin(who)
        message = TextMessage(text=request(prompt), reply_to=reply_to)
        return await self.requests().conversation.words(who, origin, _key(origin), message)

    async def shows(self, outcome: Answer) -> int:
        """The outcome is told by a message; returns its id."""
        assert isinstance(outcome, Told)
        number = 1_000 + next(self._numbers)
        await self.requests().questions.told(outcome, number)
        return number

    async def asks_about_a_photo(self) -> int:
        """Alice sends a photo without words and sees our question; returns its id."""
        origin = self.origin(ALICE)
        outcome = await self.requests().conversation.photo(
            ALICE, origin, _key(origin), VideoRequest(photos=(PHOTO,))
        )
        assert isinstance(outcome, Asked)
        return await self.shows(outcome)

    @staticmethod
    def private(number: int) -> Origin:
        """A message of Alice's private chat."""
        return Origin(chat_id=ALICE.user_id, message_id=number)

    def origin(self, who: Requester) -> Origin:
        """The next message of their private chat."""
        return Origin(chat_id=who.user_id, message_id=next(self._numbers))

    def jobs(self) -> list[Job]:
        """All that were admitted."""
        return list(self.house.store.jobs.values())

    async def result(self, *, photo: str | None = None) -> Job:
        """A video of Alice's."""
        job = await self.house.wants("a fox", user=ALICE.user_id, photo=photo)
        done = in_state(
            job, JobState.DELIVERED, video_url="https://files.example/1.mp4", result_message_id=500
        )
        self.house.store.jobs[job.id] = done
        return done


def request(prompt: str = "", options: Mapping[Option, str] | None = None, **media: Any) -> VideoRequest:  # noqa: ANN401 - of `VideoRequest`
    """What a message says."""
    return replace(VideoRequest(prompt=prompt, options=options or {}), **media)


def made(outcome: object) -> Job:
    """The job that has come of it, just now."""
    assert isinstance(outcome, Admitted)
    return outcome.job


async def anybody(_: Requester, __: int) -> bool:
    """Everybody may press."""
    return True


async def nobody(_: Requester, __: int) -> bool:
    """Nobody may."""
    return False


def _key(origin: Origin) -> str:
    return f"1:{origin.chat_id}:{origin.message_id}"


@pytest.fixture
def scene(house: House) -> Scene:
    return Scene(house=house)
