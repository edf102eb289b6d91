"""Voice messages that say scenes: each is a tone of its own, by which the stand-in knows it."""

import io
import math
import struct
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import Final

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream

RATE: Final = 48_000
LOWEST: Final = 300
"""Hertz of the first tone."""
STEP: Final = 10
"""Hertz between two tones: a sound that was encoded anew is a few off, at most."""
MOST: Final = 350
"""More tones than that are too high."""


@dataclass(slots=True)
class Voices:
    """What was spoken, and who knows it again."""

    spoken: list[str] = field(default_factory=list)

    def say(self, words: str) -> bytes:
        """A voice message of a second that says this.

        Raises:
            ValueError: So many voices there are not.
        """
        if len(self.spoken) == MOST:
            raise ValueError(f"there are {MOST} voices")
        self.spoken.append(words)
        return _tone(LOWEST + STEP * (len(self.spoken) - 1))

    def hear(self, sound: bytes) -> str:
        """What a recording says; nothing where it is no voice of these."""
        number = round((_pitch(sound) - LOWEST) / STEP)
        return self.spoken[number] if 0 <= number < len(self.spoken) else ""


def _tone(hertz: int) -> bytes:
    """A second of it, as telephones record it."""
    made = io.BytesIO()
    with av.open(made, "w", format="ogg") as target:
        stream = target.add_stream("libopus", rate=RATE, layout="mono", bit_rate=64_000)
        assert isinstance(stream, AudioStream)
        into = AudioResampler(format=stream.format.name, layout="mono", rate=RATE)
        wave = [round(8_000 * math.sin(math.tau * hertz * at / RATE)) for at in range(RATE)]
        frame = AudioFrame(format="s16", layout="mono", samples=RATE)
        content = struct.pack(f"<{RATE}h", *wave)
        frame.planes[0].update(content + bytes(frame.planes[0].buffer_size - len(content)))
        frame.rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
        for piece in into.resample(frame):
            target.mux(stream.encode(piece))
        target.mux(stream.encode(None))
    return made.getvalue()


def _pitch(sound: bytes) -> float:
    """How often it swings in a second, by the middle of it: the ends are not clean."""
    with av.open(io.BytesIO(sound), "r") as container:
        into = AudioResampler(format="s16", layout="mono", rate=RATE)
        content = b"".join(
            bytes(piece.planes[0])[: piece.samples * 2]
            for frame in container.decode(audio=0)
            for piece in into.resample(frame)
        )
    levels = struct.unpack(f"<{len(content) // 2}h", content)
    middle = levels[len(levels) // 4 : len(levels) * 3 // 4]
    rising = [at for at, (before, after) in enumerate(pairwise(middle)) if before < 0 <= after]
    if len(rising) < 2:
        return 0.0
    return (len(rising) - 1) * RATE / (rising[-1] - rising[0])
