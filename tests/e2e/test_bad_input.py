"""Bad input gets a clear answer; nothing is sent to the provider and nothing is counted."""

import io
import struct
import zlib

import pytest
from PIL import Image

from bot.sandbox.telegram import Message, Person
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e


def words_of(message: Message) -> str:
    return message.text or ""


async def answer_to(stage: Stage, person: Person, asked: Message) -> str:
    """The bot's last word in answer to a message: a status message counts when it has come to its end."""

    def answers() -> list[str]:
        found = [words_of(m) for m in person.private.from_bot() if m.reply_to == asked.id]
        return [text for text in found if not text.startswith(("🖼", "⏳", "🎬 Getting"))]

    await stage.until(answers)
    return answers()[-1]


async def test_words_that_cannot_be_made_into_a_video(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    cases = {
        "/video": "What should the video show?",
        "/video --ar 16:9 --duration 8": "What should the video show?",
        "/video a cat --quality high": "With Veo 3.1 Fast, --res can't be “high”. You can use: 720p",
        "/video a cat --model veo9": "There is no model “veo9”. The closest are veo-",
        "/video a cat --duration 5": "can't be “5”. The closest is 4. You can use: 4, 6, 8.",
        "/video a cat --ar 4:3": "can't be “4:3”. The closest is 16:9. You can use: 16:9, 9:16.",
        "/video a cat --seed lucky": "--seed needs a whole number, not “lucky”.",
        "/video a cat --res": "--res needs a value, for example --res 1080p.",
        "/video a cat --silent=yes": "--silent takes no value.",
        '/video a cat --no "people': "The quotation mark after --no is never closed.",
        "/video a cat --model veo-2 --silent": "Veo 2 has no --silent. You can use --ar, --duration",
        "/video a cat --model google/veo-3.0-i2v": "Veo 3 needs a photo here",
        "/video \u200b\u2060\ufeff": "What should the video show?",
    }
    for text, expected in cases.items():
        asked = await alice.sends(text)
        assert expected in await answer_to(stage, alice, asked), text
    assert stage.provider.posts == []
    assert stage.states() == []
    stage.assert_clean()


async def test_signs_of_every_kind_arrive_as_they_were_written(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_ACTIVE_VIDEOS="0", USER_DAILY_VIDEOS="0")
    prompts = [
        "<b>bold</b> & *stars* _under_ `code` [link](http://x) ||hidden||",
        "👩\u200d🚀 in 🌌 with 🦄",
        "שלום עולם, مرحبا بالعالم",
        "tab\there",
        "x" * 4089,
    ]
    for prompt in prompts:
        await alice.sends(f"/video {prompt}")
    await stage.until_video(alice.private, len(prompts))
    assert sorted(post.body["prompt"] for post in stage.provider.posts) == sorted(prompts)
    stage.assert_clean()


async def test_zero_width_and_control_characters_are_taken_out(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends("/video a\u200b dra\u0000gon\u202e over\u0007 it")
    await stage.until_video(alice.private)
    assert stage.provider.posts[0].body["prompt"] == "a dragon over it"


async def test_pictures_that_cannot_be_used(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_ACTIVE_VIDEOS="0")
    frames = [Image.new("RGB", (300, 300), colour) for colour in ("red", "green", "blue")]
    gif = io.BytesIO()
    frames[0].save(gif, "GIF", save_all=True, append_images=frames[1:])
    dot = io.BytesIO()
    Image.new("RGB", (1, 1)).save(dot, "PNG")
    cases = [
        (photo()[:2000], "broken.jpg", "image/jpeg", "can't open this picture"),
        (b"no picture at all", "text.png", "image/png", "isn't a picture I can use"),
        (b"\xff\xd8" + b"0" * 20_000_000, "large.jpg", "image/jpeg", "must be under 20 MB"),
        (dot.getvalue(), "dot.png", "image/png", "This picture is too small"),
        (huge_png(20_000, 10_000), "huge.png", "image/png", "200 megapixels"),
        (gif.getvalue(), "fun.gif", "image/gif", "still ones"),
    ]
    for data, name, kind, expected in cases:
        asked = await alice.sends_document(data, name, kind, caption="make it move")
        assert expected in await answer_to(stage, alice, asked), name
    sticker = await alice.sends_sticker()
    assert "sticker" in await answer_to(stage, alice, sticker)
    voice = await alice.sends_voice()
    assert "I can write down what you say" in await answer_to(stage, alice, voice)
    assert stage.provider.posts == []
    await alice.sends("/quota")
    await stage.until(lambda: "made 0 of your 5" in words_of(alice.private.last))
    stage.assert_clean()


def huge_png(width: int, height: int) -> bytes:
    """The header of a picture of very many pixels, and nothing behind it."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


async def test_an_edited_request_is_not_made_a_second_time(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    asked = await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    await alice.edits(asked, "/video two dragons")
    await stage.until(lambda: "what you wrote first" in words_of(alice.private.last))
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_a_forwarded_photo_asks_for_words_of_ones_own(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    group = stage.telegram.group("Elsewhere", members=[alice, bob])
    picture = await bob.sends_photo(photo(), caption="/video my words", to=group)
    stage.telegram.updates.pending.clear()
    await stage.start()
    asked = await alice.forwards(picture)
    assert "What should happen in it?" in await answer_to(stage, alice, asked)
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_an_album_is_answered_once(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    await alice.sends_album([photo(), photo(), photo()], "three pictures")
    await alice.sends("/quota")
    await stage.until(lambda: len(alice.private.from_bot()) == 2)
    answers = [words_of(message) for message in alice.private.from_bot()]
    assert any("takes 2 photos at most" in answer for answer in answers)
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_a_used_up_quota_says_when_the_next_place_opens(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_DAILY_VIDEOS="1")
    await alice.sends("/video first")
    await stage.until_video(alice.private)
    asked = await alice.sends("/video second")
    assert await answer_to(stage, alice, asked) == (
        "You've reached your limit of 1 video in 24 hours. You can make the next video in 24 h."
    )
    assert len(stage.provider.posts) == 1


async def test_too_many_at_once_are_refused_until_one_is_done(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.takes = 1e9
    await stage.start(USER_ACTIVE_VIDEOS="1")
    await alice.sends("/video first")
    await stage.until_provider(lambda: stage.provider.posts)
    asked = await alice.sends("/video second")
    assert "already have 1 request in progress" in await answer_to(stage, alice, asked)
    stage.provider.finish()
    await stage.until_video(alice.private)
    stage.provider.takes = 0.1
    await stage.until(lambda: stage.states() == ["delivered"])
    await alice.sends("/video third")
    await stage.until_video(alice.private, 2)


async def test_who_is_not_on_the_owners_list_is_told_so(stage: Stage) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    await stage.start(ALLOWED_USER_IDS=str(alice.id))
    asked = await bob.sends("/video a dragon")
    assert "chosen by its owner" in await answer_to(stage, bob, asked)
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
