"""The sound of several scenes as one track: each as long as its pictures, and going over into the next."""

from array import array
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Final

from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import OutputContainer

from bot.adapters.media.soundtrack import RATE, AudioTrack
from bot.adapters.media.videos import audio_stream_of, frames_of, opened

FADED: Final = RATE // 25
"""Samples in which one scene's sound goes over into the next one's: as long as a picture is shown."""
_FRAME: Final = 1024

Sides = tuple["array[float]", "array[float]"]
"""Left and right."""


class JoinedSound:
    """Grows scene by scene.

    Args:
        output: Where the track is added.
        bits: A second.
    """

    def __init__(self, output: OutputContainer, *, bits: int) -> None:
        self._track = AudioTrack(output, bits=bits, write=output.mux)
        self._samples = 0
        self._tail: Sides | None = None
        """What of the last scene is still to be heard under the next one."""

    def add(self, path: Path, *, start: Fraction, until: Fraction, is_last: bool) -> None:
        """Take the sound of a scene.

        Args:
            path: Its file.
            start: The second of it at which its pictures begin.
            until: The second of the whole at which they end.
            is_last: Whether nothing follows.
        """
        wanted = max(0, round(until * RATE) - self._samples)
        after = 0 if is_last else FADED
        sides = _heard(path, start, wanted + after)
        if self._tail is not None:
            for own, before in zip(sides, self._tail, strict=True):
                _fade(own, before)
        self._tail = None if is_last else (sides[0][wanted:], sides[1][wanted:])
        for at in range(0, wanted, _FRAME):
            self._put([side[at : min(at + _FRAME, wanted)] for side in sides])

    def finish(self) -> None:
        """End the track."""
        self._track.finish(at=Fraction(self._samples, RATE))

    def _put(self, sides: Sequence["array[float]"]) -> None:
        frame = AudioFrame(format="fltp", layout="stereo", samples=len(sides[0]))
        for plane, side in zip(frame.planes, sides, strict=True):
            plane.update(side.tobytes().ljust(plane.buffer_size, b"\0"))
        frame.sample_rate = RATE
        frame.time_base = Fraction(1, RATE)
        self._track.add(frame, second=Fraction(self._samples, RATE))
        self._samples += len(sides[0])


def _fade(own: "array[float]", before: "array[float]") -> None:
    """The end of the scene before, under the beginning of this one."""
    length = min(len(own), len(before))
    for place in range(length):
        share = (place + 1) / (length + 1)
        own[place] = own[place] * share + before[place] * (1 - share)


def _heard(path: Path, start: Fraction, wanted: int) -> Sides:
    """So many samples of each side from the second `start` on; silence where nothing is heard."""
    sides = (array("f"), array("f"))
    with opened(path) as (container, _):
        stream = audio_stream_of(container)
        if stream is not None:
            resampler = AudioResampler(format="fltp", layout="stereo", rate=RATE)
            for frame in frames_of(container, stream):
                if not isinstance(frame, AudioFrame):
                    continue
                if not sides[0] and frame.pts is not None and frame.time_base:
                    _be_silent(sides, round((frame.pts * Fraction(frame.time_base) - start) * RATE))
                for piece in resampler.resample(frame):
                    _take(sides, piece)
                if len(sides[0]) >= wanted:
                    break
            for piece in resampler.resample(None):
                _take(sides, piece)
    for side in sides:
        del side[wanted:]
        side.frombytes(bytes((wanted - len(side)) * side.itemsize))
    return sides


def _be_silent(sides: Sides, samples: int) -> None:
    for side in sides:
        side.frombytes(bytes(max(0, samples) * side.itemsize))


def _take(sides: Sides, piece: AudioFrame) -> None:
    for side, plane in zip(sides, piece.planes, strict=True):
        side.frombytes(bytes(plane)[: piece.samples * side.itemsize])
