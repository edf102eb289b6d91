from fractions import Fraction
from io import BytesIO

import av
import pytest
from av.audio.stream import AudioStream

from bot.adapters.media import sounds
from bot.adapters.media.worker import MediaWorker
from bot.domain.errors import MediaError


def sound(container: str, codec: str, seconds: float = 1.0, rate: int = 48_000, title: str = "") -> bytes:
    """Silence in some format, as telephones record it."""
    made = BytesIO()
    with av.open(made, "w", format=container) as target:
        if title:
            target.metadata["title"] = title
        stream = target.add_stream(codec, rate=rate, layout="mono")
        assert isinstance(stream, AudioStream)
        size = 960
        for number in range(int(seconds * rate / size)):
            frame = av.AudioFrame(format=stream.format.name, layout="mono", samples=size)
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.rate, frame.pts, frame.time_base = rate, number * size, Fraction(1, rate)
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    return made.getvalue()


@pytest.mark.parametrize(
    ("container", "codec"), [("ogg", "libopus"), ("wav", "pcm_s16le"), ("mp3", "mp3"), ("ipod", "aac")]
)
async def test_every_kind_of_sound_becomes_an_mp3_of_the_same_length(container: str, codec: str) -> None:
    async with MediaWorker() as worker:
        made = await worker.fit_sound(sound(container, codec))
    with av.open(BytesIO(made), "r", format="mp3") as found:
        assert [stream.codec.name for stream in found.streams] in (["mp3float"], ["mp3"])
        assert found.duration is not None
        assert 0.8 < found.duration / av.time_base < 1.3


@pytest.mark.parametrize(("container", "codec"), [("wav", "pcm_s16le"), ("flac", "flac")])
def test_a_title_that_is_no_utf8_does_not_spoil_a_sound(container: str, codec: str) -> None:
    data = sound(container, codec, title="Cafe by night")
    assert b"Cafe by night" in data
    made = sounds.to_mp3(data.replace(b"Cafe by night", b"Caf\xe9 by night"))
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
        sounds.to_mp3(data)
    assert caught.value.problem.key == "sound-broken"


def test_what_lasts_too_long_is_refused() -> None:
    with pytest.raises(MediaError) as caught:
        sounds.to_mp3(sound("ogg", "libopus", seconds=2), most_seconds=1)
    assert caught.value.problem.key == "sound-too-long"
