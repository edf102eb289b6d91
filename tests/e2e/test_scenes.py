"""`/film` by the real process: offered, made scene by scene, joined, whatever dies when."""

import asyncio
import itertools
from io import BytesIO

import av
import pytest
from av.video.frame import VideoFrame
from PIL import Image, ImageChops, ImageStat

from bot.sandbox.faults import answer, delay_response, lost
from bot.sandbox.telegram import Message, Person
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e

CODED = 0.25
"""By how much two encodings of a picture may differ, of 255: the stand-in encodes coarsely here."""
FILM = "/film --duration 4\na fox wakes up\n\nthe fox runs\nit meets an owl"
WORDS = ["a fox wakes up", "the fox runs", "it meets an owl"]


async def offered(stage: Stage, person: Person) -> Message:
    await stage.until(lambda: any(message.buttons for message in person.private.from_bot()))
    return next(message for message in person.private.from_bot() if message.buttons)


async def has_film(stage: Stage, person: Person) -> Message:
    await stage.until_video(person.private)
    [video] = person.private.videos()
    return video


async def asks(stage: Stage, person: Person, text: str = FILM) -> Message:
    """They ask for a film, and press what is offered."""
    asked = await person.sends(text)
    offer = await offered(stage, person)
    [make] = [b for row in offer.buttons for b in row if (b.callback_data or "").startswith("make:")]
    assert "counts as 3 videos" in (offer.text or "")
    await person.presses(offer, make.callback_data or "")
    return asked


def lights_of(content: bytes) -> list[Image.Image]:
    lights = []
    with av.open(BytesIO(content), "r") as container:
        for frame in container.decode(video=0):
            assert isinstance(frame, VideoFrame)
            plane = frame.reformat(format="gray").planes[0]
            size = (frame.width, frame.height)
            lights.append(Image.frombytes("L", size, bytes(plane), "raw", "L", plane.line_size))
    return lights


def prompts(stage: Stage) -> list[str]:
    return [post.body["prompt"] for post in stage.provider.posts]


async def test_a_film_is_offered_made_scene_by_scene_and_joined_without_a_seam(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await asks(stage, alice)
    video = await has_film(stage, alice)
    assert prompts(stage) == WORDS
    assert len({post.client_request_id for post in stage.provider.posts}) == 3
    [first, *others] = stage.provider.posts
    assert "image_url" not in first.body
    assert all(str(post.body["image_url"]).startswith("data:image/jpeg") for post in others)
    assert video.media is not None
    pictures = lights_of(video.media.file.data)
    assert len(pictures) == 3 * 8 - 2
    steps = [
        ImageStat.Stat(ImageChops.difference(before, after)).mean[0]
        for before, after in itertools.pairwise(pictures)
    ]
    seams = {6, 13}
    within = max(step for place, step in enumerate(steps) if place not in seams)
    assert max(steps[place] for place in seams) <= within + CODED
    assert stage.states() == ["delivered"]
    assert stage.sql("SELECT count(*) FROM made_files") == [(0,)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/film", "A film has 2 to 8 scenes"),
        ("/film one scene alone", "A film has 2 to 8 scenes"),
        ("/film \n  \n ", "A film has 2 to 8 scenes"),
        ("/film " + "\n".join(f"scene {n}" for n in range(40)), "That is 40 lines"),
        ("/film --model nothing-like-it\none\ntwo", "nothing-like-it"),
    ],
)
async def test_what_is_no_film_gets_an_answer_and_no_post(stage: Stage, text: str, said: str) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends(text)
    await stage.until(lambda: any(said in (m.text or "") for m in alice.private.from_bot()))
    assert stage.provider.posts == []


async def test_a_scene_that_the_provider_refuses_leaves_the_scenes_before_it(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await asks(stage, alice)
    await stage.until_provider(lambda: len(stage.provider.posts) == 1)
    stage.provider.fail("submit", answer(400, '{"message": "violence"}'), times=None)
    video = await has_film(stage, alice)
    assert "1 of 3 scenes" in (video.caption or "")
    assert prompts(stage) == WORDS[:2]


@pytest.mark.parametrize("scene", [1, 2, 3])
async def test_a_death_in_the_middle_of_any_scenes_post_pays_for_it_once(stage: Stage, scene: int) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    if scene > 1:
        await asks(stage, alice)
        await stage.until_provider(lambda: len(stage.provider.posts) == scene - 1)
    stage.provider.fail("submit", delay_response(asyncio.Event()))
    if scene == 1:
        await asks(stage, alice)
    await stage.until_provider(lambda: len(stage.provider.posts) == scene)
    await stage.kill()
    await stage.start()
    await stage.until_video(alice.private)
    assert prompts(stage) == WORDS


@pytest.mark.parametrize("state", ["generating", "sending"])
async def test_a_death_while_the_last_scene_is_made_or_the_film_is_sent_repeats_nothing(
    stage: Stage, state: str
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    if state == "sending":
        stage.telegram.fail("sendVideo", delay_response(asyncio.Event()))
    await asks(stage, alice)
    await stage.until_provider(lambda: len(stage.provider.posts) == 3)
    await stage.until(lambda: stage.states() == [state])
    await stage.kill()
    await stage.start()
    await stage.until_video(alice.private)
    assert prompts(stage) == WORDS


async def test_a_lost_answer_of_a_scene_is_found_in_the_records(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await asks(stage, alice)
    await stage.until_provider(lambda: len(stage.provider.posts) == 1)
    stage.provider.fail("submit", lost())
    await stage.until_video(alice.private)
    assert prompts(stage) == WORDS


async def test_more_seconds_than_a_model_can_do_are_offered_as_a_film(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video a fox in the snow --duration 16")
    offer = await offered(stage, alice)
    [film] = [b for row in offer.buttons for b in row if "As a film of 2 scenes" in b.label]
    await alice.presses(offer, film.callback_data or "")
    await stage.until_video(alice.private)
    assert prompts(stage) == ["a fox in the snow"] * 2
    assert [post.body["duration"] for post in stage.provider.posts] == [8, 8]


async def test_a_film_of_an_album_is_refused_and_nothing_is_made_of_it(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_album([photo(), photo(colour="red")], "/film\none\ntwo")
    await stage.until(lambda: any("one photo" in (m.text or "") for m in alice.private.from_bot()))
    assert stage.provider.posts == []


async def test_a_film_begins_with_the_photo_that_comes_along(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_photo(photo(), caption="/film --duration 4\nit snows\nit thaws")
    offer = await offered(stage, alice)
    await alice.presses(offer, next(b.callback_data or "" for row in offer.buttons for b in row))
    await stage.until_video(alice.private)
    assert ["image_url" in post.body for post in stage.provider.posts] == [True, True]


async def test_a_film_is_sketched_first_by_a_cheaper_model_and_then_made_in_full(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/film --sketch --duration 4\na fox wakes up\nthe fox runs")
    offer = await offered(stage, alice)
    await alice.presses(offer, "Make the film")
    sketch = await has_film(stage, alice)
    assert {post.body["model"] for post in stage.provider.posts} == {"veo-3.1-lite-generate-001"}
    assert "This is a sketch" in (sketch.caption or "")
    assert "about 2 min" in (offer.text or "")
    assert sketch.find_button("In full").label.startswith("🎬 In full · 2 min · $")
    await alice.presses(sketch, "In full")
    await stage.until_video(alice.private, 2)
    assert prompts(stage) == WORDS[:2] * 2
    models = [post.body["model"] for post in stage.provider.posts[2:]]
    assert models == ["google/veo-3.1-t2v-fast", "google/veo-3.1-i2v-fast"]
    assert len({post.client_request_id for post in stage.provider.posts}) == 4
    stage.assert_clean()
