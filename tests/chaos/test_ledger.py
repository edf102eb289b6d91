"""The count itself: each broken promise is seen."""

import pytest

from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.provider.effect import effect_of
from bot.sandbox.provider.measures import Media
from bot.sandbox.telegram import Message, Person, TelegramSandbox
from tests.chaos.ledger import End, Ledger, Tally


class Counted:
    """One request, and what can become of it."""

    def __init__(self) -> None:
        self.telegram, self.provider, self.ledger = TelegramSandbox(), ProviderSandbox(takes=0), Ledger()
        self.alice: Person = self.telegram.person("Alice")
        self.files = self.telegram.world.files

    async def asks(self, end: End = End.ANY, *, generations: int = 1, videos: int = 1) -> Message:
        message = await self.alice.sends(f"/video {self.ledger.new_scene()}")
        scene = self.ledger.new_scene()
        self.ledger.enter(scene, message, end, generations=generations, videos=videos)
        return message

    async def made(self, request_id: str = "one", *, words: str = "scene 00000") -> None:
        [model] = [one for one in self.provider.models.values() if one.id == "google/veo-3.1-t2v-fast"]
        body = {"prompt": words}
        generation = self.provider.generations.accept(
            model,
            body,
            None,
            path="",
            client_request_id=request_id,
            effect=effect_of(body, model, Media(body)),
        )
        await self.provider.until(lambda: generation.ended)

    async def shown(self, message: Message) -> None:
        [generation, *_] = self.provider.generations.values()
        assert generation.file is not None
        media = await self.files.video(generation.file, name="video.mp4", via="upload")
        message.chat.post("bot", {"media": media, "replied": message})

    def told(self, message: Message, words: str) -> None:
        message.chat.post("bot", {"text": words, "replied": message})

    def tally(self, cut: list[str] | None = None) -> Tally:
        return self.ledger.tally(self.provider, cut)


@pytest.fixture
def counted() -> Counted:
    return Counted()


TAKEN_BACK = "✖️ Cancelled. It doesn't count."


async def test_a_request_with_its_video_breaks_nothing(counted: Counted) -> None:
    message = await counted.asks()
    await counted.made()
    await counted.shown(message)
    assert counted.tally() == Tally(asked=1, videos=1)


async def test_a_truthful_word_is_an_end(counted: Counted) -> None:
    counted.told(await counted.asks(), TAKEN_BACK)
    assert counted.tally() == Tally(asked=1, told=1)


async def test_a_request_without_anything_is_lost(counted: Counted) -> None:
    message = await counted.asks()
    counted.told(message, "🎬 Getting ready to film…")
    assert counted.tally() == Tally(asked=1, lost=1, silent=1)


async def test_two_generations_for_one_request_are_paid_twice(counted: Counted) -> None:
    message = await counted.asks()
    await counted.made("one")
    await counted.made("another")
    await counted.shown(message)
    assert counted.tally() == Tally(asked=1, videos=1, paid_twice=1)


async def test_a_generation_that_nobody_asked_for_is_paid_for_nothing(counted: Counted) -> None:
    await counted.made()
    assert counted.tally() == Tally(paid_twice=1)


async def test_a_video_that_was_made_and_not_brought_never_came(counted: Counted) -> None:
    await counted.asks()
    await counted.made()
    assert counted.tally() == Tally(asked=1, never_came=1, silent=1)


async def test_to_be_told_that_there_is_no_video_where_there_is_one_is_untrue(counted: Counted) -> None:
    message = await counted.asks()
    await counted.made()
    counted.told(message, TAKEN_BACK)
    assert counted.tally() == Tally(asked=1, told=1, never_came=1, untrue=1)


async def test_an_extra_copy_is_forgiven_only_where_the_sending_was_cut(counted: Counted) -> None:
    message = await counted.asks()
    await counted.made()
    await counted.shown(message)
    await counted.shown(message)
    assert counted.tally(cut=["scene 00000"]) == Tally(asked=1, videos=1, extra_copies=1)
    assert counted.tally(cut=[]).too_many_copies == 1
    await counted.shown(message)
    assert counted.tally(cut=["scene 00000"]).too_many_copies == 1


async def test_scenes_of_a_film_are_paid_for_one_by_one_and_none_of_them_twice(counted: Counted) -> None:
    message = await counted.asks(generations=2)
    await counted.made("one", words="scene 00000 at dawn")
    await counted.made("two", words="scene 00000 at dusk")
    await counted.shown(message)
    assert counted.tally() == Tally(asked=1, videos=1)
    await counted.made("three", words="scene 00000 at dusk")
    assert counted.tally().paid_twice == 1


async def test_a_film_that_lacks_a_scene_never_came_where_all_of_it_had_to(counted: Counted) -> None:
    message = await counted.asks(End.VIDEO, generations=2)
    await counted.made(words="scene 00000 at dawn")
    await counted.shown(message)
    assert counted.tally() == Tally(asked=1, videos=1, never_came=1)


async def test_a_video_asked_for_by_a_button_under_an_answer_belongs_to_the_first_request(
    counted: Counted,
) -> None:
    message = await counted.asks(End.VIDEO, generations=2, videos=2)
    await counted.made("one", words="scene 00000")
    await counted.shown(message)
    assert counted.tally().silent == 1
    await counted.made("two", words="scene 00000 in full")
    await counted.shown(counted.alice.private.last)
    assert counted.tally() == Tally(asked=1, videos=1)
