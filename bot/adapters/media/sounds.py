"""Voice messages and audio files, made ready for a model: MP3, which all of them take. PyAV does the work."""

import itertools
from io import BytesIO
from typing import Final

import av
from av.audio.resampler import AudioResampler

from bot.adapters.media.reading import TAGS
from bot.domain.errors import MediaError

MOST_SECONDS: Final = 300
"""The models that take a sound use a minute of it at most."""
_RATE: Final = 44_100
_BIT_RATE: Final = 96_000
_SAMPLES: Final = 1152
"""Of one MP3 frame."""
_FORMATS: Final = (
    (0, b"OggS", "ogg"),
    (0, b"ID3", "mp3"),
    (0, b"RIFF", "wav"),
    (0, b"fLaC", "flac"),
    (4, b"ftyp", "mov"),
)
"""Where a signature stands. FFmpeg must not guess: it knows formats that name other files to be opened."""


def to_mp3(data: bytes, *, most_seconds: float = MOST_SECONDS) -> bytes:
    """The first sound track of an OGG, MP3, WAV, FLAC or M4A file as a mono MP3.

    Raises:
        MediaError: `sound-broken`; `sound-too-long` (limit in seconds).
    """
    kind = next((name for at, mark, name in _FORMATS if data[at : at + len(mark)] == mark), None)
    if kind is None and data[:1] == b"\xff" and data[1:2] >= b"\xe0":
        kind = "mp3"
    if kind is None:
        raise MediaError("sound-broken")
    try:
        return _converted(data, kind, most_seconds)
    except (MediaError, MemoryError):
        raise
    except Exception as error:  # as with pictures: a dozen types, documented nowhere
        raise MediaError("sound-broken") from error


def _converted(data: bytes, kind: str, most_seconds: float) -> bytes:
    made = BytesIO()
    resampler = AudioResampler(format="s16p", layout="mono", rate=_RATE, frame_size=_SAMPLES)
    samples = 0
    with (
        av.open(BytesIO(data), "r", format=kind, **TAGS) as source,
        av.open(made, "w", format="mp3") as target,
    ):
        stream = target.add_stream("mp3", rate=_RATE, layout="mono", bit_rate=_BIT_RATE)
        for frame in itertools.chain(source.decode(audio=0), (None,)):
            for piece in resampler.resample(frame):
                samples += piece.samples
                if samples > most_seconds * _RATE:
                    raise MediaError("sound-too-long", limit=round(most_seconds))
                target.mux(stream.encode(piece))
        if not samples:
            raise MediaError("sound-broken")
        target.mux(stream.encode(None))
    return made.getvalue()
