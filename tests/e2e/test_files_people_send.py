"""Pictures and sounds as people send them, through the whole bot: a video, or a clear answer."""

import base64
import struct
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.sandbox.telegram import Message, Person
from tests.adapters.media import make
from tests.adapters.media.test_sounds import sound
from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e

TALKING = "bytedance/omnihuman"
QUICKEST = "veed/fabric-1.0"
QUICKEST_WITH_WORDS = "alibaba/wan-2-7-i2v"


async def answer_to(stage: Stage, person: Person, asked: Message) -> str:
    """The bot's last word in answer to a message: a status message counts when it has come to its end."""

    def answers() -> list[str]:
        found = [m.text or "" for m in person.private.from_bot() if m.reply_to == asked.id]
        return [text for text in found if not text.startswith(("🖼", "⏳", "🎬 Getting", "🎬 Filming"))]

    await stage.until(answers)
    return answers()[-1]


def still(kind: str) -> bytes:
    return make.file(make.quarters(800, 600), kind)


async def test_pictures_of_every_kind_sent_as_files_become_videos(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_ACTIVE_VIDEOS="0", USER_DAILY_VIDEOS="0")
    cases = [
        (make.heic(), "IMG_0001.HEIC", "image/heic"),
        (make.heic(), "IMG_0002.heic", "application/octet-stream"),
        (make.heic(), "IMG_0003.jpg", "image/jpeg"),  # a label that lies
        (still("AVIF"), "x.avif", "image/avif"),
        (still("BMP"), "x.bmp", "image/bmp"),
        (still("TIFF"), "scan.tif", "application/octet-stream"),
        (still("GIF"), "x.gif", "image/gif"),
        (still("JPEG"), "x.jfif", "application/octet-stream"),
    ]
    for data, name, mime in cases:
        await alice.sends_document(data, name, mime, caption="it moves")
    await stage.until_video(alice.private, len(cases))
    for post in stage.provider.posts:
        head, _, body = str(post.body["image_url"]).partition(",")
        assert head == "data:image/jpeg;base64"
        with Image.open(BytesIO(base64.b64decode(body))) as image:
            assert image.size in ((1280, 720), (1920, 1080))
    stage.assert_clean()


async def test_a_heic_without_words_is_asked_about_and_the_answer_works(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    asked = await alice.sends_document(make.heic(), "IMG_0001.HEIC", "application/octet-stream")
    assert "What should happen in it?" in await answer_to(stage, alice, asked)
    await alice.sends("the colours change places")
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert post.body["prompt"] == "the colours change places"
    stage.assert_clean()


async def test_bad_pictures_have_a_clear_answer_and_cost_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_ACTIVE_VIDEOS="0")
    nothing = make.file(Image.new("RGBA", (800, 600), (255, 0, 0, 0)), "PNG")
    large = make.heic().replace(struct.pack(">II", 640, 480), struct.pack(">II", 16_320, 12_240))
    dng = make.camera_raw({50706: b"\1\4\0\0"})
    cases = [
        (nothing, "nothing.png", "image/png", "blank"),
        (make.file(Image.new("RGB", (800, 600), "white"), "PNG"), "white.png", "image/png", "blank"),
        (make.heic()[:900], "half.heic", "image/heic", "damaged"),
        (large, "large.heic", "image/heic", "200 megapixels"),
        (dng, "IMG_1.DNG", "image/x-adobe-dng", "use DNG pictures"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "logo.svg", "image/svg+xml", "use SVG pictures"),
        (b"8BPS\0\1" + bytes(100), "x.psd", "application/octet-stream", "use PSD pictures"),
        (b"%PDF-1.7", "x.jpg", "image/jpeg", "use PDF pictures"),
        (bytes(3000), "x.png", "image/png", "isn't a picture I can use"),
        (make.file(make.quarters(70, 5000), "PNG"), "strip.png", "image/png", "too long and narrow"),
    ]
    for data, name, mime, expected in cases:
        asked = await alice.sends_document(data, name, mime, caption="/video it moves --ar 16:9")
        assert expected in await answer_to(stage, alice, asked), name
    bare = await alice.sends_document(dng, "IMG_2.DNG", "application/octet-stream")
    assert "Send it as a photo, not as a file" in await answer_to(stage, alice, bare)
    assert stage.provider.posts == []
    await alice.sends("/quota")
    await stage.until(lambda: "made 0 of your 5" in (alice.private.last.text or ""))
    stage.assert_clean()


@pytest.mark.parametrize(
    ("container", "codec", "name", "mime"),
    [
        ("wav", "pcm_s16le", "voice.wav", "audio/x-wav"),
        ("flac", "flac", "voice.flac", "application/octet-stream"),
        ("adts", "aac", "voice.aac", "audio/aac"),
    ],
)
async def test_a_photo_that_answers_a_sound_sent_as_a_file_speaks_with_it(
    stage: Stage, container: str, codec: str, name: str, mime: str
) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    heard = await alice.sends_document(sound(container, codec, seconds=2), name, mime)
    assert "A voice needs a face" in await answer_to(stage, alice, heard)
    refused = await alice.sends_photo(photo(), caption="/video let her say it", reply_to=heard)
    assert "can't make a photo talk" in await answer_to(stage, alice, refused)
    assert stage.provider.posts == []  # never without the sound
    await alice.sends_photo(photo(), caption="/video let her say it --model omnihuman", reply_to=heard)
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert post.body["model"] == TALKING
    assert str(post.body["audio_url"]).startswith("data:audio/mpeg;base64,")
    stage.assert_clean()


async def test_a_voice_alone_is_completed_by_a_photo_that_answers_it(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    voice = await alice.sends_voice(sound("ogg", "libopus", seconds=2))
    assert "reply to this voice message with a photo" in await answer_to(stage, alice, voice)
    asked = await alice.sends_photo(photo(), reply_to=voice)
    assert "make this photo talk?" in await answer_to(stage, alice, asked)
    assert stage.provider.posts == []
    await alice.presses(alice.private.last, "Make the video")
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert post.body["model"] == QUICKEST
    assert "audio_url" in post.body
    stage.assert_clean()


async def test_bad_sounds_have_a_clear_answer_and_cost_nothing(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(USER_ACTIVE_VIDEOS="0")
    cases = [
        (sound("wav", "pcm_s16le", level=0, seconds=3), "silence.wav", "silent from start to end"),
        (sound("wav", "pcm_s16le", seconds=0.06), "click.wav", "needs at least 0.5 s"),
        (sound("ogg", "libopus", seconds=600, rate=8_000), "long.ogg", "too long"),
        (b"RIFF" + bytes(100), "half.wav", "play"),
        (photo(), "photo.mp3", "play"),
    ]
    for data, name, expected in cases:
        heard = await alice.sends_document(data, name, "application/octet-stream")
        asked = await alice.sends_photo(photo(), caption="/video --model omnihuman", reply_to=heard)
        assert expected in await answer_to(stage, alice, asked), name
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_a_photo_that_answers_a_round_video_is_asked_about_once(stage: Stage, tmp_path: Path) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    data = make.video(tmp_path / "note.mp4", size=(384, 384), sound=True).read_bytes()
    note = await alice.sends_video_note(data)
    assert "what should i do with this video" in (await answer_to(stage, alice, note)).lower()
    asked = await alice.sends_photo(photo(), caption="/video she says hello", reply_to=note)
    assert "Should this photo talk" in await answer_to(stage, alice, asked)
    question = alice.private.last
    assert stage.provider.posts == []
    presses = [alice.taps(question, label) for label in ("Let it talk", "Let it talk", "Move like that")]
    for press in presses:
        await press.answered()
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert post.body["model"] == QUICKEST_WITH_WORDS
    assert str(post.body["audio_url"]).startswith("data:audio/mpeg;base64,")
    stage.assert_clean()


async def test_such_a_photo_can_move_like_it(stage: Stage, tmp_path: Path) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    data = make.video(tmp_path / "note.mp4", size=(384, 384), sound=True).read_bytes()
    note = await alice.sends_video_note(data)
    asked = await alice.sends_photo(photo(), caption="she waves", reply_to=note)
    await answer_to(stage, alice, asked)
    await alice.presses(alice.private.last, "Move like that")
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert str(post.body["video_url"]).startswith("data:video/mp4;base64,")
    assert "audio_url" not in post.body
    stage.assert_clean()


async def test_a_photo_that_answers_what_can_be_no_part_of_it_is_not_paid_for(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    sticker = await alice.sends_sticker()
    asked = await alice.sends_photo(photo(), caption="/video like this", reply_to=sticker)
    assert "I can't use the sticker you replied to" in await answer_to(stage, alice, asked)
    assert stage.provider.posts == []
    assert stage.states() == []
    stage.assert_clean()
