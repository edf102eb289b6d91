"""People's own videos, through the whole bot: changed, moved by, or a clear answer, and nothing paid."""

import base64
import io
from functools import partial
from pathlib import Path

import av
import pytest

from bot.sandbox.telegram import Message, Person
from tests.adapters.media import make
from tests.adapters.media.films import film
from tests.e2e.conftest import Stage, photo
from tests.e2e.test_media_links import free_port

pytestmark = pytest.mark.e2e

ALEPH = "gen-4-aleph"
ALL = {"USER_ACTIVE_VIDEOS": "0", "USER_DAILY_VIDEOS": "0", "DEFAULT_MODEL": ALEPH}


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Four seconds with sound."""
    return film(tmp_path_factory.mktemp("own") / "clip.mp4", seconds=4.0).read_bytes()


async def answer_to(stage: Stage, person: Person, asked: Message) -> Message:
    """The bot's last word in answer to a message, once it is no status of something under way."""

    def answers() -> list[Message]:
        found = [m for m in person.private.from_bot() if m.reply_to == asked.id]
        return [m for m in found if not (m.text or "").startswith(("🎞 Looking", "🖼 Looking", "⏳", "🎬 "))]

    await stage.until(answers)
    return answers()[-1]


async def asked_with(stage: Stage, person: Person, words: str) -> Message:
    """The question of the bot in which these words are."""

    def questions() -> list[Message]:
        return [one for one in person.private.from_bot() if words in one.words]

    await stage.until(questions)
    return questions()[-1]


def sent(stage: Stage, name: str = "video_url") -> bytes:
    """The video in the body of the newest POST."""
    head, _, body = str(stage.provider.posts[-1].body[name]).partition(",")
    assert head == "data:video/mp4;base64"
    return base64.b64decode(body)


def has_posts(stage: Stage, number: int) -> bool:
    return len(stage.provider.posts) == number


def codec_and_size(data: bytes) -> tuple[str, int, int]:
    with av.open(io.BytesIO(data), "r") as container:
        stream = container.streams.video[0]
        return stream.codec_context.name, stream.width, stream.height


async def test_a_video_with_a_caption_is_changed_and_so_is_one_that_is_answered(
    stage: Stage, clip: bytes
) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    club = stage.telegram.group("Film club", members=[alice, bob])
    await stage.start(**ALL)
    await alice.sends_video(clip, caption="make it winter")
    await stage.until_video(alice.private)
    assert stage.provider.posts[-1].body["prompt"] == "make it winter"
    assert sent(stage) == clip
    theirs = await bob.sends_video(clip, to=club)
    await alice.sends("/video make it winter", to=club, reply_to=theirs)
    await stage.until_video(club)
    forwarded = await alice.forwards(theirs)
    question = await answer_to(stage, alice, forwarded)
    assert question.text is not None
    assert "What should I do with this video?" in question.text
    await alice.sends("make it summer", reply_to=question)
    await stage.until_video(alice.private, 2)
    assert stage.sql("SELECT count(*) FROM media") == [(0,)]
    stage.assert_clean()


async def test_a_model_that_cannot_offers_those_that_can_with_price_and_a_press_makes_it(
    stage: Stage, clip: bytes
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    asked = await alice.sends_video(clip, caption="make it winter")
    declined = await answer_to(stage, alice, asked)
    labels = [button.label for row in declined.buttons for button in row]
    assert any("Gemini Omni Flash" in label for label in labels)
    await alice.presses(declined, "Gemini Omni Flash")
    await stage.until_video(alice.private)
    assert stage.provider.posts[-1].body["model"] == "google/gemini-omni-flash-preview"
    stage.assert_clean()


async def test_a_photo_that_answers_a_video_moves_like_it(stage: Stage, clip: bytes) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(**ALL)
    theirs = await alice.sends_video(clip)
    await answer_to(stage, alice, theirs)
    moving = "/video --model wan-2.2-animate-move"
    await alice.sends_photo(photo(), caption=moving, reply_to=theirs)
    await stage.until_provider(lambda: stage.provider.generations)
    body = stage.provider.posts[-1].body
    assert body["model"] == "alibaba/wan2.2-14b-animate-move"
    assert str(body["image_url"]).startswith("data:image/jpeg")
    assert sent(stage) == clip
    stage.assert_clean()


async def test_a_photo_that_answers_a_round_video_is_asked_about_by_two_buttons(
    stage: Stage, clip: bytes
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(**ALL)
    note = await alice.sends_video_note(clip, seconds=4)
    await answer_to(stage, alice, note)
    asked = await alice.sends_photo(photo(), reply_to=note)
    offer = await answer_to(stage, alice, asked)
    labels = [button.label for row in offer.buttons for button in row]
    assert labels[:2] == ["🗣 Let it talk", "🕺 Move like that"]
    await alice.presses(offer, "🕺")
    await stage.until_provider(lambda: stage.provider.generations)
    assert "video_url" in stage.provider.posts[-1].body
    stage.assert_clean()


async def test_what_telegram_tells_is_refused_at_once_and_what_the_file_tells_before_anything_is_paid(
    stage: Stage, clip: bytes
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(**ALL)
    cases = [
        (await alice.sends_video(clip + bytes(21_000_000), caption="winter"), "up to 20 MB"),
        (await alice.sends_video(clip, caption="winter", seconds=600), "up to 60 seconds"),
        (await alice.sends_document(b"no video", "x.mp4", "video/mp4", caption="winter"), "can't open"),
        (await alice.sends_document(photo(), "x.mov", "video/quicktime", caption="winter"), "can't open"),
    ]
    for asked, words in cases:
        assert words in ((await answer_to(stage, alice, asked)).text or "")
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_hevc_rotated_silent_gif_and_twenty_megabytes_are_made_to_fit(
    stage: Stage, clip: bytes, tmp_path: Path
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(**ALL)
    hevc = film(tmp_path / "hevc.mp4", codec="libx265", tag="hvc1", seconds=2.0).read_bytes()
    turned = make.video(tmp_path / "turned.mp4", size=(320, 180), rotation=90, sound=True).read_bytes()
    silent = film(tmp_path / "silent.mp4", sound=None, seconds=2.0).read_bytes()
    webm = film(tmp_path / "x.webm", codec="libvpx-vp9", sound=None, seconds=2.0).read_bytes()
    rest = 20_000_000 - len(clip)
    padded = clip + rest.to_bytes(4, "big") + b"free" + bytes(rest - 8)
    cases = [
        (hevc, False, (320, 180)),
        (turned, False, (180, 320)),
        (silent, False, (320, 180)),
        (webm, True, (320, 180)),
        (padded, False, (320, 180)),
    ]
    for number, (data, as_file, size) in enumerate(cases, 1):
        if as_file:
            await alice.sends_document(data, "x.webm", "video/webm", caption="winter")
        else:
            await alice.sends_video(data, caption="winter")
        await stage.until_provider(partial(has_posts, stage, number))
        assert codec_and_size(sent(stage)) == ("h264", *size)
        assert len(sent(stage)) < 6_000_000
    stage.assert_clean()


async def test_a_long_video_is_cut_to_what_the_model_takes_and_that_is_told(
    stage: Stage, tmp_path: Path
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(**ALL)
    long = film(tmp_path / "long.mp4", seconds=13.0, size=(64, 64)).read_bytes()
    theirs = await alice.sends_video(long)
    await answer_to(stage, alice, theirs)
    caption = "/video --model kling-2.6-motion-control --set character_orientation=image"
    await alice.sends_photo(photo(), caption=caption, reply_to=theirs)
    await stage.until_provider(lambda: stage.provider.generations)
    with av.open(io.BytesIO(sent(stage)), "r") as container:
        assert 9 < (container.duration or 0) / av.time_base <= 10
    stage.assert_clean()


async def test_a_model_that_refuses_data_says_so_without_an_address_and_gets_a_link_with_one(
    stage: Stage, clip: bytes
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(**ALL)
    asked = await alice.sends_video(clip, caption="winter --model ray-3.2")
    assert "only as web links" in ((await answer_to(stage, alice, asked)).text or "")
    assert stage.provider.posts == []
    await stage.kill()
    await stage.start(PUBLIC_URL="https://bot.example.org/clapper", HTTP_PORT=str(free_port()))
    await alice.sends_video(clip, caption="winter --model ray-3.2")
    await stage.until_provider(lambda: stage.provider.generations)
    link = str(stage.provider.posts[-1].body["video_url"])
    assert link.startswith("https://bot.example.org/clapper/media/")
    assert link.endswith(".mp4")
    stage.assert_clean()


@pytest.mark.parametrize(
    "point", ["after:messenger.fetch_own_video", "after:media.fit_video", "after:jobs.keep_medium"]
)
async def test_a_death_while_it_is_made_to_fit_loses_and_repeats_nothing(
    stage: Stage, clip: bytes, point: str
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(dying_at=point, **ALL)
    await alice.sends_video(clip, caption="make it winter")
    assert stage.bot is not None
    await stage.bot.ended()
    await stage.start()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_under_a_result_it_is_given_sound_restyled_and_made_to_say_something(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_ACTIVE_VIDEOS="0", USER_DAILY_VIDEOS="0")
    await alice.sends("/video a fox in the snow")
    await stage.until_video(alice.private)
    [result] = alice.private.videos()
    await alice.presses(result, "🔊 Add sound")
    await stage.until_video(alice.private, 2)
    assert stage.provider.posts[-1].body["model"] == "tencent/hunyuan-video-foley"
    assert stage.provider.posts[-1].body["prompt"] == "a fox in the snow"
    await alice.presses(result, "🗣 Say something")
    question = await asked_with(stage, alice, "What should be said")
    said = await alice.sends("good morning", reply_to=question)
    offer = await answer_to(stage, alice, said)
    await alice.presses(offer, 0)
    await stage.until_provider(lambda: len(stage.provider.posts) == 3)
    body = stage.provider.posts[-1].body
    assert (body["model"], body["lip_sync_tts_content"]) == ("pixverse/lip-sync", "good morning")
    await alice.presses(result, "🎨 Restyle")
    await asked_with(stage, alice, "do with this video?")
    stage.assert_clean()
