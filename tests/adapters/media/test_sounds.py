import math
import struct
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from random import Random

import av
import pytest
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream

from bot.adapters.media import audio
from bot.adapters.media.tools import MediaWorker
from bot.domain.errors import MediaError, Problem
from tests.adapters.media import make


def sound(
    container: str,
    codec: str,
    seconds: float = 1.0,
    rate: int = 48_000,
    title: str = "",
    level: int = 8_000,
) -> bytes:
    """A tone of 400 Hz in some format, as telephones record it; its level is of 32,767."""
    made = BytesIO()
    with av.open(made, "w", format=container) as target:
        if title:
            target.metadata["title"] = title
        rate = 44_100 if codec == "wmav2" else rate
        stream = target.add_stream(codec, rate=rate, layout="mono", bit_rate=64_000)
        assert isinstance(stream, AudioStream)
        into = AudioResampler(format=stream.format.name, layout="mono", rate=rate)
        size = rate // 50
        wave = [round(level * math.sin(math.tau * 400 * at / rate)) for at in range(size)]
        tone = struct.pack(f"<{size}h", *wave)
        for number in range(round(seconds * 50)):
            frame = av.AudioFrame(format="s16", layout="mono", samples=size)
            frame.planes[0].update(tone + bytes(frame.planes[0].buffer_size - len(tone)))
            frame.rate, frame.pts, frame.time_base = rate, number * size, Fraction(1, rate)
            for piece in into.resample(frame):
                target.mux(stream.encode(piece))
        target.mux(stream.encode(None))
    return made.getvalue()


KINDS = [
    ("ogg", "libopus"),
    ("wav", "pcm_s16le"),
    ("wav", "pcm_f32le"),
    ("w64", "pcm_s16le"),
    ("mp3", "mp3"),
    ("ipod", "aac"),
    ("flac", "flac"),
    ("adts", "aac"),
    ("aiff", "pcm_s16be"),
    ("caf", "pcm_s16le"),
    ("webm", "libopus"),
    ("matroska", "flac"),
    ("asf", "wmav2"),
    ("ac3", "ac3"),
    ("eac3", "eac3"),
]


@pytest.mark.parametrize(("container", "codec"), KINDS)
async def test_every_kind_of_sound_becomes_an_mp3_of_the_same_length(container: str, codec: str) -> None:
    async with MediaWorker() as worker:
        made = await worker.to_mp3(sound(container, codec))
    with av.open(BytesIO(made), "r", format="mp3") as found:
        assert [stream.codec.name for stream in found.streams] in (["mp3float"], ["mp3"])
        assert found.duration is not None
        assert 0.8 < found.duration / av.time_base < 1.3


@pytest.mark.parametrize(("container", "codec"), [("wav", "pcm_s16le"), ("flac", "flac")])
def test_a_title_that_is_no_utf8_does_not_spoil_a_sound(container: str, codec: str) -> None:
    data = sound(container, codec, title="Cafe by night")
    assert b"Cafe by night" in data
    made = audio.to_mp3(data.replace(b"Cafe by night", b"Caf\xe9 by night"))
    with av.open(BytesIO(made), "r", format="mp3") as found:
        assert found.duration is not None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b"OggS",
        b"RIFF" + bytes(50),
        b"\xff",
        b"\xff\xfb\x90",
        b"#EXTM3U\n/etc/passwd",
        b"ffconcat version 1.0",
    ],
)
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(MediaError) as caught:
        audio.to_mp3(data)
    assert caught.value.problem.key == "sound-broken"


def test_an_amr_of_a_telephone_is_taken() -> None:
    """Noise: no encoder for it is installed here, but any bits are a frame of 20 ms at 12.2 kbit/s."""
    bits = Random(1)  # noqa: S311
    made = audio.to_mp3(b"#!AMR\n" + b"".join(b"\x3c" + bits.randbytes(31) for _ in range(100)))
    with av.open(BytesIO(made), "r", format="mp3") as found:
        assert found.duration is not None
        assert 1.8 < found.duration / av.time_base < 2.3


def test_zeros_before_an_mp3_spoil_nothing() -> None:
    assert audio.to_mp3(bytes(10) + sound("mp3", "mp3"))


@pytest.mark.parametrize(("container", "codec"), KINDS)
def test_silence_is_refused(container: str, codec: str) -> None:
    assert key_of(sound(container, codec, level=0)) == "sound-silent"


def test_what_is_barely_heard_is_a_sound() -> None:
    assert key_of(sound("wav", "pcm_s16le", level=20)) == "sound-silent"
    assert audio.to_mp3(sound("wav", "pcm_s16le", level=120))


def test_a_film_without_a_sound_is_silent(tmp_path: Path) -> None:
    assert key_of(make.video(tmp_path / "note.mp4").read_bytes()) == "sound-silent"


def test_the_sound_of_a_round_video_is_taken(tmp_path: Path) -> None:
    assert audio.to_mp3(make.video(tmp_path / "note.mp4", sound=True).read_bytes())


def test_what_is_shorter_than_a_word_is_refused() -> None:
    with pytest.raises(MediaError) as caught:
        audio.to_mp3(sound("wav", "pcm_s16le", seconds=0.1))
    assert caught.value.problem == Problem(key="sound-too-short", values={"limit": 0.5})


def key_of(data: bytes) -> str:
    with pytest.raises(MediaError) as caught:
        audio.to_mp3(data)
    return caught.value.problem.key


@pytest.mark.parametrize(("container", "codec"), KINDS)
def test_half_a_sound_is_half_as_long_or_refused(container: str, codec: str) -> None:
    data = sound(container, codec, seconds=3)
    try:
        made = audio.to_mp3(data[: len(data) // 2])
    except MediaError as error:
        assert error.problem.key == "sound-broken"  # noqa: PT017 - both outcomes are fine
        return
    with av.open(BytesIO(made), "r", format="mp3") as found:
        assert found.duration is not None
        assert found.duration / av.time_base < 2.3


def test_what_lasts_too_long_is_refused() -> None:
    with pytest.raises(MediaError) as caught:
        audio.to_mp3(sound("ogg", "libopus", seconds=2), max_seconds=1)
    assert caught.value.problem.key == "sound-too-long"
