"""The sound track of a film that is written: AAC, every sample where it belongs.

A counter of samples says where the next one comes, not the timestamps of what comes in: those of joined clips
overlap, and others leave gaps. A gap is filled with silence, an overlap is cut off.
"""

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import OutputContainer
from av.packet import Packet

RATE: Final = 48_000
"""Samples a second."""
TOLERANCE: Final = RATE // 50
"""Samples by which a timestamp may be off: containers count thousandths, and lips do not show two
hundredths."""
_FRAME: Final = 1024
_BYTES: Final = 4
"""Of a sample."""

Write = Callable[["list[Packet[Any]]"], None]


class AudioTrack:
    """Grows beside the pictures, so that the two lie interleaved in the file. It begins at second 0.

    Args:
        output: Where the track is added.
        bits: A second.
        write: Takes the packets.
    """

    def __init__(self, output: OutputContainer, *, bits: int, write: Write) -> None:
        self._stream = output.add_stream("aac", rate=RATE, layout="stereo", bit_rate=bits)
        self._write = write
        self._samples = 0
        self._due = Fraction(0)
        """The sample at which the next one that comes in would be."""
        self._cut = 0
        """Samples still to be left out."""
        self._resampler: AudioResampler | None = None
        self._kind: tuple[str, str, int] | None = None

    def add(self, frame: AudioFrame, *, second: Fraction) -> None:
        """Take a decoded frame that is to be heard from this second on."""
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        early = round(self._due - second * RATE)
        if kind != self._kind or abs(early) > TOLERANCE:
            self._flush()
            early = round(self._samples - second * RATE)
            if early < -TOLERANCE:
                self.fill(until=second)
            self._cut = early if early > TOLERANCE else 0
            self._due = Fraction(self._samples - self._cut)
            self._kind = kind
        if self._resampler is None:
            self._resampler = AudioResampler(format="fltp", layout="stereo", rate=RATE)
        self._due += Fraction(frame.samples * RATE, frame.sample_rate)
        for piece in self._resampler.resample(frame):
            self._put(piece)

    def fill(self, *, until: Fraction) -> None:
        """Be silent up to this second."""
        while (missing := round(until * RATE) - self._samples) > 0:
            silence = AudioFrame(format="fltp", layout="stereo", samples=min(missing, _FRAME))
            for plane in silence.planes:
                plane.update(bytes(plane.buffer_size))  # a new frame holds whatever was in memory
            self._encode(silence)

    def finish(self, *, at: Fraction) -> None:
        """End the track; at this second, or later where there is more to be heard."""
        self._flush()
        self.fill(until=at)
        self._write(self._stream.encode(None))

    def _flush(self) -> None:
        """What the resampler still holds."""
        if self._resampler is not None:
            for piece in self._resampler.resample(None):
                self._put(piece)
            self._resampler = None

    def _put(self, piece: AudioFrame) -> None:
        left_out = min(self._cut, piece.samples)
        self._cut -= left_out
        if left_out == piece.samples:
            return
        if left_out:
            rest = AudioFrame(format="fltp", layout="stereo", samples=piece.samples - left_out)
            for whole, plane in zip(piece.planes, rest.planes, strict=True):
                heard = bytes(whole)[left_out * _BYTES : piece.samples * _BYTES]
                plane.update(heard.ljust(plane.buffer_size, b"\0"))
            piece = rest
        self._encode(piece)

    def _encode(self, frame: AudioFrame) -> None:
        frame.sample_rate = RATE
        frame.time_base = Fraction(1, RATE)
        frame.pts = self._samples
        self._samples += frame.samples
        self._write(self._stream.encode(frame))
