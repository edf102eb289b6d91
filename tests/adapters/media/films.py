"""Films of all the kinds that a provider may hand out, made on the spot: small, and with a clap in them.

At `CLAP` the picture becomes white and the sound loud, so whoever opens the result can tell whether the two
are still in step.
"""

import math
import os
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import InputContainer, OutputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

RATE: Final = 24
CLAP: Final = Fraction(1)
"""Seconds."""
GREY: Final = 90
WHITE: Final = 235
_LOUD: Final = 0.5
_PIECE: Final = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """A sound track."""

    codec: str = "aac"
    rate: int = 48_000


def film(  # noqa: PLR0913 - each is one trait of the file
    path: Path,
    *,
    codec: str = "libx264",
    pix_fmt: str = "yuv420p",
    sound: Audio | None = Audio(),
    size: tuple[int, int] = (320, 180),
    seconds: float = 2.0,
    start: Fraction = Fraction(0),
    options: Mapping[str, str] | None = None,
    box: Mapping[str, str] | None = None,
    kind: str | None = None,
    tag: str | None = None,
    tags: tuple[int, int, int, int] | None = None,
    shape: Fraction | None = None,
    luma: Callable[[int], int] | None = None,
) -> Path:
    """Write one.

    Args:
        path: Where to.
        codec: FFmpeg's encoder.
        pix_fmt: FFmpeg's pixel format.
        sound: None: no sound track.
        size: Pixels.
        seconds: The length of the pictures and of the sound.
        start: The second at which both begin.
        options: Of the encoder.
        box: Of the container; the index in front, if nothing is said.
        kind: The container's name; else by the path's ending.
        tag: The codec's four letters.
        tags: Range, matrix, primaries, transfer (H.273).
        shape: Of a pixel.
        luma: The brightness of the frame of a number, from 16 to 235; else a clap.
    """
    container_options = {"movflags": "+faststart"} if box is None else dict(box)
    with av.open(str(path), "w", format=kind, container_options=container_options) as output:
        video = output.add_stream(codec, rate=RATE, width=size[0], height=size[1], pix_fmt=pix_fmt)
        assert isinstance(video, av.VideoStream)
        video.options = dict(options or {})
        if tag:
            video.codec_context.codec_tag = tag
        if shape:
            video.codec_context.sample_aspect_ratio = shape
        context = video.codec_context
        if tags:
            context.color_range, context.colorspace, context.color_primaries, context.color_trc = tags
        heard = _Heard(output, sound, seconds, start) if sound else None
        scaler = VideoReformatter()
        for number in range(round(seconds * RATE)):
            second = Fraction(number, RATE)
            if heard:
                heard.play(until=second)
            bright = luma(number) if luma else (WHITE if second >= CLAP else GREY)
            frame = scaler.reformat(picture(*size, bright, number), format=pix_fmt)
            frame.pts, frame.time_base = number + round(start * RATE), Fraction(1, RATE)
            output.mux(video.encode(frame))
        output.mux(video.encode(None))
        if heard:
            heard.finish()
    _be_no_more_than_others()
    return path


def _be_no_more_than_others() -> None:
    """Take back what SVT-AV1 does for root: it makes the thread that has it encode one of realtime.

    All that this process starts afterwards would be one too, and the bots of other tests would stand still.
    """
    if hasattr(os, "sched_setscheduler"):
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def picture(width: int, height: int, luma: int, number: int) -> VideoFrame:
    """One brightness, with a bar that moves, and some colour at the left."""
    frame = VideoFrame(width, height, "yuv420p")
    light, blue, red = frame.planes
    row = bytearray([luma]) * light.line_size
    at = (number * 4) % max(1, width - 8)
    row[at : at + 8] = bytes([min(235, luma + 40)] * 8)
    light.update(bytes(row) * height)
    for plane, colour in ((blue, 90), (red, 150)):
        tint = bytes([colour] * (plane.line_size // 4) + [128] * (plane.line_size - plane.line_size // 4))
        plane.update(tint * (height // 2))
    return frame


class _Heard:
    """The sound track beside the pictures."""

    def __init__(self, output: OutputContainer, sound: Audio, seconds: float, start: Fraction) -> None:
        stream = output.add_stream(sound.codec, rate=sound.rate)
        assert isinstance(stream, av.AudioStream)
        self._output, self._stream, self._start = output, stream, start
        self._resampler = AudioResampler(format=stream.format.name, layout=stream.layout.name)
        self._frames = _tone(sound.rate, seconds, start)

    def play(self, *, until: Fraction | None) -> None:
        while self._frames and (until is None or _second(self._frames[0]) - self._start <= until):
            for piece in self._resampler.resample(self._frames.pop(0)):
                self._output.mux(self._stream.encode(piece))

    def finish(self) -> None:
        self.play(until=None)
        for piece in self._resampler.resample(None):
            self._output.mux(self._stream.encode(piece))
        self._output.mux(self._stream.encode(None))


def _tone(rate: int, seconds: float, start: Fraction) -> list[AudioFrame]:
    """Silence, and from the clap on 440 Hz."""
    frames = []
    total = round(seconds * rate)
    for at in range(0, total, _PIECE):
        count = min(_PIECE, total - at)
        frame = AudioFrame(format="flt", layout="mono", samples=count)
        levels = [
            _LOUD * math.sin(2 * math.pi * 440 * number / rate) if number >= CLAP * rate else 0.0
            for number in range(at, at + count)
        ]
        packed = struct.pack(f"<{count}f", *levels)
        frame.planes[0].update(packed.ljust(frame.planes[0].buffer_size, b"\0"))
        frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
        frame.pts = at + round(start * rate)
        frames.append(frame)
    return frames


def _second(frame: AudioFrame) -> Fraction:
    assert frame.pts is not None
    assert frame.time_base is not None
    return frame.pts * frame.time_base


def joined(path: Path, clips: list[Path]) -> Path:
    """Clips put behind each other without encoding, as careless tools do: their sound overlaps."""
    offset = Fraction(0)
    with av.open(str(path), "w", container_options={"movflags": "+faststart"}) as output:
        with av.open(str(clips[0])) as first:
            streams: dict[str, av.stream.Stream] = {
                stream.type: output.add_stream_from_template(stream, opaque=True)
                for stream in (first.streams.video[0], first.streams.audio[0])
            }
        last: dict[str, int] = {}
        for clip in clips:
            with av.open(str(clip)) as source:
                length = _length(source)
                for packet in source.demux():
                    if packet.dts is None or packet.pts is None:
                        continue
                    by = round(offset / packet.time_base)
                    kind = packet.stream.type
                    packet.dts = max(packet.dts + by, last.get(kind, packet.dts + by - 1) + 1)
                    packet.pts = max(packet.pts + by, packet.dts)
                    last[kind] = packet.dts
                    packet.stream = streams[kind]
                    output.mux(packet)
            offset += length
    return path


def _length(source: InputContainer) -> Fraction:
    video = source.streams.video[0]
    assert video.duration is not None
    assert video.time_base is not None
    return video.duration * video.time_base


@dataclass(frozen=True, slots=True, kw_only=True)
class Claps:
    """Where the clap is to be seen and heard, in seconds, and what surrounds it."""

    seen: float
    heard: float
    pictures: float
    """When the last picture begins."""
    sound: float
    """When the sound ends."""


def claps(path: Path) -> Claps:
    """Decode everything; the clap is where it becomes bright, and loud."""
    seen = heard = -1.0
    pictures = sound = 0.0
    with av.open(str(path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        resampler = AudioResampler(format="flt", layout="mono", rate=48_000)
        for frame in container.decode(video, audio):
            if isinstance(frame, VideoFrame):
                pictures = max(pictures, frame.time)
                row = bytes(frame.reformat(format="gray").planes[0])[: frame.width]
                if seen < 0 and sorted(row)[len(row) // 2] > (GREY + WHITE) / 2:
                    seen = frame.time
            elif isinstance(frame, AudioFrame):
                for piece in resampler.resample(frame):
                    levels = struct.unpack(f"<{piece.samples}f", bytes(piece.planes[0])[: piece.samples * 4])
                    start = piece.time or 0.0
                    sound = max(sound, start + piece.samples / 48_000)
                    if heard < 0:
                        loud = next((at for at, level in enumerate(levels) if abs(level) > _LOUD / 5), None)
                        heard = heard if loud is None else start + loud / 48_000
    return Claps(seen=seen, heard=heard, pictures=pictures, sound=sound)
