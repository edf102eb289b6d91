"""What can be had of a finished video later: its last frame, asked about, and the file as it is."""

import asyncio
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bot.app.requests.fetching import (
    MAX_BYTES_A_DAY,
    MAX_CONCURRENT_FETCHES,
    MUCH_SECONDS,
    SHARE,
    Fetching,
    FetchOutcome,
    file_name,
)
from bot.app.requests.questions import Questions
from bot.domain.access import Access
from bot.domain.errors import DeadLink, MediaError, NotDelivered, OutcomeUnknown, Problem, Refused, RetryLater
from bot.domain.job import Job
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Operation
from bot.domain.preferences import Setting
from bot.domain.request import Option, Origin, Requester
from bot.ports import RemoteFile, VideoFiles
from tests.app.conftest import CATALOGUE, URL, House
from tests.app.planning import a_planner
from tests.fakes.messenger import Shown
from tests.fakes.stores import MemoryDraftStore, MemoryFetchStore

MASHA = Requester(user_id=7, language="ru")


@dataclass(slots=True, kw_only=True)
class Scene:
    """A house with a delivered video."""

    house: House
    fetching: Fetching
    drafts: MemoryDraftStore
    fetches: MemoryFetchStore
    job: Job

    @property
    def origin(self) -> Origin:
        """The message with the video."""
        return Origin(chat_id=7, message_id=self.job.result_message_id or 0)

    @property
    def last(self) -> Shown:
        """The bot's latest message."""
        return list(self.house.messenger.shown.values())[-1]

    async def frame(self) -> FetchOutcome:
        return await self.fetching.last_frame(self.job, MASHA, self.origin, key="frame:1")

    async def file(self, *, by: int = 7) -> FetchOutcome:
        requester, origin = replace(MASHA, user_id=by), replace(self.origin, chat_id=by)
        return await self.fetching.as_file(self.job, requester, origin)

    @property
    def is_tidy(self) -> bool:
        """Whether nothing is left on disk."""
        return not any(self.fetching.scratch.iterdir())


async def delivered(house: House) -> Job:
    job = await house.wants("a dragon")
    house.run()
    await house.pass_time(5)
    house.provider.finish()
    await house.pass_time(15)
    house.files.downloads.clear()
    return house.now(job)


async def a_scene(house: House, scratch: Path) -> Scene:
    """A house that has delivered a video."""
    house.messenger.fetches = False
    drafts, fetches = MemoryDraftStore(), MemoryFetchStore()
    planner = a_planner(house)
    fetching = Fetching(
        links=house.engine.steps.deliver.links,
        files=house.files,
        media=house.media,
        messenger=house.messenger,
        planner=planner,
        questions=Questions(planner=planner, drafts=drafts, clock=house.clock),
        archive=house.store,
        fetches=fetches,
        clock=house.clock,
        scratch=scratch,
    )
    return Scene(house=house, fetching=fetching, drafts=drafts, fetches=fetches, job=await delivered(house))


@pytest.fixture
async def scene(house: House, tmp_path: Path) -> Scene:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    return await a_scene(house, scratch)


async def test_the_last_frame_is_shown_and_asked_about(scene: Scene) -> None:
    assert await scene.frame() is FetchOutcome.SENT
    assert scene.last.frame == b"last frame of video"
    assert scene.last.reply_to == scene.job.result_message_id
    draft = await scene.drafts.asked_by(7, scene.last.message_id)
    assert draft is not None
    assert (draft.requester, draft.origin, draft.asks_prompt) == (MASHA, scene.origin, True)
    [photo] = draft.request.photos
    assert scene.house.messenger.photos[photo.file_id] == b"last frame of video"
    assert draft.request.prompt == ""
    assert len(scene.house.provider.posts) == 1
    assert scene.is_tidy


async def test_what_is_answered_is_made_by_the_family_of_the_result(scene: Scene) -> None:
    await scene.frame()
    draft = await scene.drafts.draft("frame:1")
    assert draft is not None
    request = replace(draft.request, prompt="it flies away")
    job = (await scene.house.ask(MASHA, scene.origin, request, key="7:99")).job
    await scene.house.pass_time(5)
    assert scene.house.now(job).model == "google/veo-3.1-i2v-fast"


def first_able(*, animates: bool) -> str:
    return next(
        f.name for f in CATALOGUE if (Operation.IMAGE in f.models) is animates and Operation.TEXT in f.models
    )


async def test_where_the_family_cannot_animate_the_settings_decide(scene: Scene) -> None:
    cannot = CATALOGUE.family(first_able(animates=False))
    scene.job = replace(scene.job, model=next(iter(cannot.models.values())).id)
    await scene.frame()
    draft = await scene.drafts.draft("frame:1")
    assert draft is not None
    assert draft.request.options == {}
    await scene.fetching.planner.preferences.choose(7, Setting.MODEL, cannot.name)
    await scene.frame()
    draft = await scene.drafts.draft("frame:1")
    assert draft is not None
    assert CATALOGUE.family(draft.request.options[Option.MODEL]).name not in ("", cannot.name)


async def test_where_the_family_is_gone_another_animates(scene: Scene) -> None:
    own = CATALOGUE.family_of(scene.job.model)
    assert own is not None
    retired = frozenset(model.id for model in own.models.values())
    scene.fetching = replace(
        scene.fetching,
        planner=a_planner(
            scene.house, ask=replace(scene.house.ask, live=lambda: ProviderSnapshot(retired=retired))
        ),
    )
    await scene.frame()
    draft = await scene.drafts.draft("frame:1")
    assert draft is not None
    assert draft.request.options[Option.MODEL] != own.name


async def test_who_is_not_allowed_any_more_is_refused_before_anything_is_fetched(scene: Scene) -> None:
    access = Access(users=frozenset({1}))
    scene.fetching = replace(
        scene.fetching, planner=a_planner(scene.house, ask=replace(scene.house.ask, access=access))
    )
    with pytest.raises(Refused) as refused:
        await scene.frame()
    assert refused.value.problem.key == "refused-not-allowed"
    assert scene.house.files.downloads == []


async def test_the_file_comes_as_it_is_with_a_name_that_tells(scene: Scene) -> None:
    assert await scene.file() is FetchOutcome.SENT
    assert scene.last.document == ("a-dragon.mp4", b"video")
    assert scene.last.reply_to == scene.job.result_message_id
    assert scene.house.files.downloads == [URL]
    assert len(scene.house.store.jobs) == 1
    assert scene.is_tidy


async def test_what_the_provider_has_deleted_telegram_still_has(scene: Scene) -> None:
    del scene.house.files.files[URL]
    assert await scene.file() is FetchOutcome.SENT
    assert scene.last.document == ("a-dragon.mp4", b"video")
    assert await scene.frame() is FetchOutcome.SENT
    assert scene.last.frame == b"last frame of video"


@pytest.mark.parametrize("was_link", [True, False])
async def test_what_nobody_has_any_more_is_gone(scene: Scene, was_link: bool) -> None:  # noqa: FBT001
    del scene.house.files.files[URL]
    if was_link:
        scene.job = replace(scene.job, result_file_id=None)
    else:
        scene.house.messenger.fetch_limit = 4
    before = len(scene.house.messenger.shown)
    assert await scene.file() is FetchOutcome.GONE
    assert await scene.frame() is FetchOutcome.GONE
    assert len(scene.house.messenger.shown) == before
    assert scene.drafts.drafts == {}
    assert scene.is_tidy


async def test_a_file_that_is_too_large_comes_as_a_link_with_the_reason(scene: Scene) -> None:
    scene.house.files.sizes[URL] = 60_000_000
    assert await scene.file() is FetchOutcome.SENT
    assert scene.last.link == f"link-too-large: {URL}"
    assert await scene.frame() is FetchOutcome.SENT
    assert scene.is_tidy


async def test_the_last_frame_of_a_huge_video_is_that_of_what_telegram_has(scene: Scene) -> None:
    scene.house.files.sizes[URL] = 600_000_000
    assert await scene.frame() is FetchOutcome.SENT
    assert scene.last.frame == b"last frame of video"


@pytest.mark.parametrize(
    "error", [RetryLater("flood", seconds=5), OutcomeUnknown("reset"), NotDelivered("blocked")]
)
async def test_a_failure_of_telegram_is_told_and_leaves_nothing_behind(
    scene: Scene, error: RetryLater | OutcomeUnknown | NotDelivered
) -> None:
    scene.house.messenger.failures = {"send_file": [error], "ask_about_frame": [error]}
    assert await scene.file() is FetchOutcome.NOT_NOW
    assert await scene.frame() is FetchOutcome.NOT_NOW
    assert scene.drafts.drafts == {}
    assert scene.is_tidy


async def test_a_telegram_that_cannot_be_asked_now_has_not_lost_the_video(scene: Scene) -> None:
    del scene.house.files.files[URL]
    scene.house.messenger.failures["fetch_video"] = [OutcomeUnknown("reset")]
    assert await scene.file() is FetchOutcome.NOT_NOW


async def test_what_is_no_video_at_the_provider_telegram_may_have_whole(scene: Scene) -> None:
    scene.house.files.files[URL] = b"half a video"
    assert await scene.file() is FetchOutcome.SENT
    assert scene.last.document == ("a-dragon.mp4", b"video")


async def test_a_link_that_has_died_is_asked_for_anew(scene: Scene) -> None:
    scene.house.files.broken[URL] = DeadLink("403")
    scene.house.provider.finish(url=f"{URL}?again")
    scene.house.files.files[f"{URL}?again"] = b"video"
    assert await scene.file() is FetchOutcome.SENT
    assert scene.house.files.downloads == [URL, f"{URL}?again"]
    assert scene.last.document == ("a-dragon.mp4", b"video")


async def test_a_link_that_is_older_than_it_lives_is_asked_for_anew_first(scene: Scene) -> None:
    scene.house.provider.lives[scene.job.model] = 600.0
    scene.house.provider.finish(url=f"{URL}?again")
    scene.house.files.files[f"{URL}?again"] = b"video"
    await scene.house.pass_time(601)
    assert await scene.file() is FetchOutcome.SENT
    assert scene.house.files.downloads == [f"{URL}?again"]


async def test_what_is_no_video_has_no_last_frame(scene: Scene) -> None:
    scene.house.media.videos.clear()
    with pytest.raises(MediaError):
        await scene.frame()
    assert scene.is_tidy


@dataclass(slots=True)
class SlowFiles:
    """Nothing comes until the gate is open."""

    files: VideoFiles
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    running: int = 0
    limit: int = 0

    async def probe(self, url: str) -> RemoteFile:
        raise AssertionError(url)

    async def download(self, url: str, target: Path, *, max_bytes: int) -> None:
        self.running += 1
        self.limit = max(self.limit, self.running)
        await self.gate.wait()
        self.running -= 1
        await self.files.download(url, target, max_bytes=max_bytes)


async def test_only_a_few_are_fetched_at_once_and_none_is_forgotten(scene: Scene) -> None:
    slow = SlowFiles(scene.house.files)
    scene.fetching = replace(scene.fetching, files=slow)
    wishes = [asyncio.create_task(scene.file(by=user)) for user in range(1, 3 * MAX_CONCURRENT_FETCHES)]
    await scene.house.clock.settle()
    slow.gate.set()
    assert set(await asyncio.gather(*wishes)) == {FetchOutcome.SENT}
    assert slow.limit == MAX_CONCURRENT_FETCHES
    assert scene.is_tidy


async def test_who_has_had_much_keeps_one_place_free_for_who_has_not(scene: Scene) -> None:
    house = scene.house

    async def is_long_running(*_: object, **__: object) -> None:
        await house.clock.sleep(MUCH_SECONDS / 2)

    house.files.before["download"] = is_long_running
    greedy = [asyncio.create_task(scene.file(by=user)) for _ in range(12) for user in range(1, 5)]
    await house.pass_time(5 * MUCH_SECONDS)
    house.files.before.clear()  # what is under way takes its time
    wish = asyncio.create_task(scene.file(by=99))
    await house.clock.settle()
    assert wish.done()
    assert not all(one.done() for one in greedy)
    await house.pass_time(MUCH_SECONDS)
    assert set(await asyncio.gather(*greedy)) == {FetchOutcome.SENT}


async def test_nobody_who_wants_many_keeps_another_from_one(scene: Scene) -> None:
    slow = SlowFiles(scene.house.files)
    scene.fetching = replace(scene.fetching, files=slow)
    wishes = [asyncio.create_task(scene.file()) for _ in range(3 * MAX_CONCURRENT_FETCHES)]
    await scene.house.clock.settle()
    assert slow.running == SHARE
    wishes.append(asyncio.create_task(scene.file(by=8)))
    await scene.house.clock.settle()
    assert slow.running == SHARE + 1
    slow.gate.set()
    assert set(await asyncio.gather(*wishes)) == {FetchOutcome.SENT}


async def test_what_was_sent_once_is_sent_again_by_its_id_and_nothing_is_fetched(scene: Scene) -> None:
    for _ in range(8):
        scene.job = scene.house.now(scene.job)
        assert await scene.file() is FetchOutcome.SENT
        assert scene.last.document == ("a-dragon.mp4", b"video")
        assert await scene.frame() is FetchOutcome.SENT
        assert scene.last.frame == b"last frame of video"
    assert scene.house.files.downloads == [URL, URL]
    assert sum(size for _, _, size in scene.fetches.rows) == 2 * len(b"video")


async def test_what_telegram_has_no_more_is_fetched_again(scene: Scene) -> None:
    for _ in range(2):
        scene.job = scene.house.now(scene.job)
        await scene.file()
        await scene.frame()
        there = scene.house.now(scene.job)
        forgotten = {there.document_file_id or "", there.frame_file_id or ""}
        scene.house.messenger.forgotten_files = scene.house.messenger.forgotten_files | forgotten
    assert scene.house.files.downloads == [URL] * 4


async def test_a_persons_bytes_of_a_day_are_bounded_and_the_refusal_says_until_when(scene: Scene) -> None:
    now = scene.house.clock.now()
    await scene.fetches.save(7, MAX_BYTES_A_DAY - 1, now=now)
    assert await scene.file() is FetchOutcome.SENT
    for wish in (scene.file, scene.frame):
        with pytest.raises(Refused) as refused:
            await wish()
        assert refused.value.problem == Problem(
            key="refused-fetched", values={"limit": MAX_BYTES_A_DAY // 1_000_000, "hours": 24, "minutes": 0}
        )
    assert scene.house.files.downloads == [URL]
    other = Requester(user_id=8, language="en")
    assert await scene.fetching.as_file(scene.job, other, scene.origin) is FetchOutcome.SENT
    scene.job = scene.house.now(scene.job)
    assert await scene.file() is FetchOutcome.SENT
    await scene.house.pass_time(86_400)
    assert await scene.frame() is FetchOutcome.SENT


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a dragon over the mountains", "a-dragon-over-the-mountains.mp4"),
        ("Zoë's Café: 3 cats!", "zoes-cafe-3-cats.mp4"),
        ("../../etc/passwd", "etc-passwd.mp4"),
        ("một con rồng bay", "mot-con-rong-bay.mp4"),
        ("дракон над горами, 4k", "veo.mp4"),
        ("你好", "veo.mp4"),
        ("", "veo.mp4"),
        ("3 2 1", "veo.mp4"),
        ("word " * 40, f"{'word-' * 11}word.mp4"),
        ("x" * 200, f"{'x' * 60}.mp4"),
    ],
)
def test_a_file_has_a_name_that_every_machine_can_write(prompt: str, name: str) -> None:
    assert file_name(prompt, otherwise="veo") == name
    assert name.isascii()
