"""Voice messages and audio files, made ready for a model: MP3, which all of them take. PyAV does the work."""

import itertools
from collections.abc import Iterable
from io import BytesIO
from typing import Final

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from bot.adapters.media.reading import TAGS
from bot.domain.errors import MediaError

MAX_SECONDS: Final = 60
"""The models that take a sound use a minute of it at most."""
MIN_SECONDS: Final = 0.5
"""What is shorter is no word, but a finger that slipped."""
SILENCE: Final = 32
"""Of 32,767 levels, that is -60 dBFS, below which FFmpeg's `silencedetect` hears nothing either."""
_RATE: Final = 44_100
_BIT_RATE: Final = 96_000
_SAMPLES: Final = 1152
"""Of one MP3 frame."""
_FORMATS: Final = (
    (0, b"OggS", "ogg"),
    (0, b"ID3", "mp3"),
    (0, b"RIFF", "wav"),
    (0, b"RF64", "wav"),
    (0, b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb", "w64"),
    (0, b"fLaC", "flac"),
    (4, b"ftyp", "mov"),
    (0, b"#!AMR", "amr"),
    (8, b"AIFF", "aiff"),
    (8, b"AIFC", "aiff"),
    (0, b"caff", "caf"),
    (0, b"\x1a\x45\xdf\xa3", "matroska"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "asf"),
    (0, b"\x0b\x77", "ac3"),
)
"""Where a signature stands. FFmpeg must not guess: it knows formats that name other files to be opened. None
of these does, but for references in MOV, which FFmpeg follows only where it is told to."""
_TELLING: Final = frozenset({"ogg", "wav", "mov", "flac", "caf", "aiff", "matroska"})
"""Their length is written down; that of the others is a guess of FFmpeg's."""
_PADDING: Final = 4096
"""Zero bytes that some recorders write before the first frame of an MP3."""


def to_mp3(data: bytes, *, max_seconds: float = MAX_SECONDS) -> bytes:
    """The first sound track of a file as a mono MP3.

    OGG, MP3, WAV (also RF64, W64), FLAC, MP4 (M4A, 3GP, MOV, a round video), AAC, AMR, AIFF, CAF, WebM, MKA,
    WMA and AC-3 are taken.

    Raises:
        MediaError: `sound-broken`; `sound-too-long` or `sound-too-short` (limit in seconds); `sound-silent`:
            nothing in it is louder than -60 dBFS, or it is a film without sound.
    """
    kind, data = _kind(data)
    if kind is None:
        raise MediaError("sound-broken")
    try:
        return _converted(data, kind, max_seconds)
    except (MediaError, MemoryError):
        raise
    except Exception as error:  # as with pictures: a dozen types, documented nowhere
        raise MediaError("sound-broken") from error


def _kind(data: bytes) -> tuple[str | None, bytes]:
    """FFmpeg's name of the format, and the file from its beginning."""
    known = next((name for at, mark, name in _FORMATS if data[at : at + len(mark)] == mark), None)
    if known is not None:
        return ("eac3" if known == "ac3" and data[5:6] > b"\x57" else known), data
    if data[:1] == b"\0":
        data = data[: _PADDING + 1].lstrip(b"\0") + data[_PADDING + 1 :]
    if data[:3] == b"ID3":
        return "mp3", data
    if data[:1] == b"\xff" and data[1:2] >= b"\xe0":
        # The same twelve bits begin a frame of MP3 and of AAC, whose layer is 0 (ISO 13818-7, section 6.2.1).
        return ("aac" if data[1] & 0xF6 == 0xF0 else "mp3"), data  # noqa: PLR2004 - sync word and layer
    return None, data


def _converted(data: bytes, kind: str, max_seconds: float) -> bytes:
    made = BytesIO()
    resampler = AudioResampler(format="s16p", layout="mono", rate=_RATE, frame_size=_SAMPLES)
    samples, is_heard = 0, False
    with (
        av.open(BytesIO(data), "r", format=kind, **TAGS) as source,
        av.open(made, "w", format="mp3") as target,
    ):
        if source.streams.video and not source.streams.audio:
            raise MediaError("sound-silent")
        told = (source.duration or 0) / av.time_base if kind in _TELLING else 0.0
        if told > max_seconds + 1:
            raise MediaError("sound-too-long", limit=round(max_seconds))
        stream = target.add_stream("mp3", rate=_RATE, layout="mono", bit_rate=_BIT_RATE)
        for frame in itertools.chain(source.decode(audio=0), (None,)):
            for piece in resampler.resample(frame):
                samples += piece.samples
                is_heard = is_heard or _is_heard(piece)
                if samples > max_seconds * _RATE:
                    raise MediaError("sound-too-long", limit=round(max_seconds))
                target.mux(stream.encode(piece))
        if not samples:
            raise MediaError("sound-broken")
        if samples < MIN_SECONDS * _RATE:
            raise MediaError("sound-too-short", limit=MIN_SECONDS)
        if not is_heard:
            raise MediaError("sound-silent")
        target.mux(stream.encode(None))
    return made.getvalue()


def _is_heard(piece: AudioFrame) -> bool:
    levels: Iterable[int] = memoryview(bytes(piece.planes[0]))[: 2 * piece.samples].cast("h")
    return any(abs(level) > SILENCE for level in (max(levels), min(levels)))
