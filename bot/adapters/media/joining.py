"""Scenes of a film become one video: the pictures as they are where they fit together, else encoded once.

Each scene begins with the picture that the one before ended with. Of the two the earlier one goes: where no
other picture needs it, it is left out, else it is shown for no time at all. So nothing stands still at a
seam.

The sound is encoded anew in any case. What is heard at the end of a scene and at the beginning of the next
goes over into one another, and a scene without sound is silent.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange
from av.video.stream import VideoStream

from bot.adapters.media import videos
from bot.adapters.media.encoding_plan import Plan, plan
from bot.adapters.media.film_colours import BT709, YUV, Renderer
from bot.adapters.media.joined_sound import JoinedSound
from bot.adapters.media.remuxing import AUDIO_BITS, MP4, TAGS
from bot.adapters.media.videos import MAX_SECONDS, THREADS, foreign_errors, frames_of, opened
from bot.domain.errors import MediaError
from bot.domain.playback import Way, way_of

MAX_BYTES: Final = 500_000_000
"""Of what is encoded."""
_TIME_BASE: Final = Fraction(1, 90_000)


def join(sources: Sequence[Path], target: Path) -> bool:
    """Write the scenes, one after the other, into the MP4 `target`, their pictures bit by bit the same.

    Returns:
        False, and there is no `target`, where they do not fit together: of another codec, size or encoder, or
        one that phones do not play.

    Raises:
        MediaError: `video-broken`: one of them cannot be read.
        DiskFull: `target` cannot be written.
    """
    try:
        with foreign_errors():
            scenes = [_looked_at(path) for path in sources]
            if any(one is None or one.kind != _kind(scenes[0]) for one in scenes):
                return False
            found = [one for one in scenes if one is not None]
            with av.open(str(target), "w", **MP4) as output:
                is_whole = _Copies(output, found).run()
            if not is_whole:
                target.unlink(missing_ok=True)
            return is_whole
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def encode_joined(sources: Sequence[Path], target: Path, *, on_progress: Callable[[float], None]) -> None:
    """Write the scenes into the MP4 `target` in H.264, in the size and the pace of the first.

    `on_progress` is told after each scene how much is done, from 0 to 1.

    Raises:
        MediaError: `video-broken`: one of them cannot be read.
        DiskFull: `target` cannot be written.
    """
    try:
        with foreign_errors():
            wanted = plan(sources[0], max_bytes=MAX_BYTES)
            with av.open(str(target), "w", **MP4) as output:
                encoding = _Encoding(output, wanted)
                for place, source in enumerate(sources):
                    encoding.add(source, is_last=place + 1 == len(sources))
                    on_progress((place + 1) / len(sources))
                encoding.finish()
    except BaseException:
        target.unlink(missing_ok=True)
        raise


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """A scene that may be copied."""

    path: Path
    kind: tuple[object, ...]
    """What must be the same in all of them."""


def _kind(scene: _Scene | None) -> tuple[object, ...]:
    return () if scene is None else scene.kind


def _looked_at(path: Path) -> _Scene | None:
    """None: its pictures are not such that phones play them as they are."""
    facts = videos.look(path)
    if way_of(facts) is Way.ENCODE:
        return None
    with opened(path) as (_, stream):
        context = stream.codec_context
        kind = (
            context.codec.canonical_name, context.extradata, context.width, context.height, context.pix_fmt,
            facts.size,
        )  # fmt: skip
        return _Scene(path=path, kind=kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Timing:
    """When the pictures of a scene are shown, in seconds of its own."""

    start: Fraction
    end: Fraction
    """Where the next scene begins."""
    left_out: int | None
    """The place of the packet that is left out; None: none is."""


def _timing(container: InputContainer, stream: VideoStream, *, is_last: bool) -> _Timing | None:
    """None: the file does not tell when each picture is shown, or does not begin with a whole one."""
    packets = [packet for packet in container.demux(stream) if packet.size]
    base = stream.time_base
    if not packets or base is None or not packets[0].is_keyframe:
        return None
    shown = [packet.pts for packet in packets if packet.pts is not None and packet.dts is not None]
    if len(shown) < len(packets) or len(set(shown)) < len(shown):
        return None
    start, latest = min(shown), max(shown)
    last = packets[shown.index(latest)]
    usual = (latest - start) // max(1, len(shown) - 1)
    length = last.duration or usual or 1
    if is_last or len(packets) == 1:
        return _Timing(start=start * base, end=(latest + length) * base, left_out=None)
    if last is packets[-1]:  # nothing after it is made of it
        return _Timing(start=start * base, end=latest * base, left_out=len(packets) - 1)
    return _Timing(start=start * base, end=(latest + 1) * base, left_out=None)


class _Copies:
    """Scenes copied one after the other."""

    def __init__(self, output: OutputContainer, scenes: Sequence[_Scene]) -> None:
        self._output, self._scenes = output, scenes
        self._at = Fraction(0)
        """The second at which the next scene begins."""
        self._dts: int | None = None
        """When the last picture is decoded."""
        self._video: VideoStream | None = None
        self._sound: JoinedSound | None = None

    def run(self) -> bool:
        """Whether all of them could be copied."""
        for place, scene in enumerate(self._scenes):
            is_last = place + 1 == len(self._scenes)
            with opened(scene.path) as (container, stream):
                timing = _timing(container, stream, is_last=is_last)
            if timing is None:
                return False
            with opened(scene.path) as (container, stream):
                if not self._copy(container, stream, timing):
                    return False
            self._at += timing.end - timing.start
            if self._at > MAX_SECONDS:
                raise MediaError("video-broken")
            if self._sound is not None:
                self._sound.add(scene.path, start=timing.start, until=self._at, is_last=is_last)
        if self._sound is not None:
            self._sound.finish()
        return True

    def _copy(self, container: InputContainer, stream: VideoStream, timing: _Timing) -> bool:
        video = self._begun(stream)
        for place, packet in enumerate(one for one in container.demux(stream) if one.size):
            if place == timing.left_out:
                continue
            if not self._place(packet, self._at - timing.start):
                return False
            packet.stream = video
            self._output.mux(packet)
        return True

    def _begun(self, stream: VideoStream) -> VideoStream:
        if self._video is None:
            self._video = self._output.add_stream_from_template(stream, opaque=True)
            codec = stream.codec_context.codec.canonical_name
            if codec in TAGS:
                self._video.codec_context.codec_tag = TAGS[codec]
            self._sound = JoinedSound(self._output, bits=AUDIO_BITS)
        return self._video

    def _place(self, packet: "Packet[Any]", by: Fraction) -> bool:
        """Move it to its time in the whole; False: it would be decoded after it is shown."""
        if packet.pts is None or packet.dts is None or packet.time_base is None:
            return False
        ticks = Fraction(packet.time_base) / _TIME_BASE
        shown, decoded = (
            round(packet.pts * ticks + by / _TIME_BASE),
            round(packet.dts * ticks + by / _TIME_BASE),
        )
        duration = round((packet.duration or 0) * ticks)
        packet.time_base = _TIME_BASE
        packet.dts = decoded if self._dts is None else max(decoded, self._dts + 1)
        packet.pts, packet.duration = shown, duration
        self._dts = packet.dts
        return packet.dts <= packet.pts


class _Encoding:
    """Scenes encoded one after the other."""

    def __init__(self, output: OutputContainer, wanted: Plan) -> None:
        self._output = output
        self._at = Fraction(0)
        video = output.add_stream("libx264", rate=wanted.rate)
        video.width, video.height, video.pix_fmt = wanted.width, wanted.height, YUV
        video.bit_rate = 0
        video.time_base = video.codec_context.time_base = _TIME_BASE
        context = video.codec_context
        context.color_range, context.colorspace = ColorRange.MPEG, BT709
        context.color_primaries, context.color_trc = wanted.tags
        context.thread_count = THREADS
        video.options = {**wanted.options()}
        self._video = video
        self._renderer = Renderer(wanted.width, wanted.height, YUV)
        self._usual = 1 / wanted.rate
        self._sound = JoinedSound(output, bits=AUDIO_BITS)

    def add(self, source: Path, *, is_last: bool) -> None:
        """Take a scene; its last picture is that with which the next one begins."""
        start: Fraction | None = None
        held: tuple[VideoFrame, Fraction] | None = None
        with opened(source) as (container, stream):
            for frame, second in _pictures(container, stream):
                if start is None:
                    start = second
                if held is not None:
                    self._write(held[0], held[1] - start)
                held = self._renderer.render(frame), second
        if held is None or start is None:
            raise MediaError("video-broken")
        is_alone = held[1] == start
        if is_last or is_alone:
            self._write(held[0], held[1] - start)
        self._at += held[1] - start + (self._usual if is_last or is_alone else 0)
        if self._at > MAX_SECONDS:
            raise MediaError("video-broken")
        self._sound.add(source, start=start, until=self._at, is_last=is_last)

    def finish(self) -> None:
        """Write what is left."""
        self._output.mux(self._video.encode(None))
        self._sound.finish()

    def _write(self, frame: VideoFrame, second: Fraction) -> None:
        frame.pict_type = 0  # which frames are key frames is the encoder's to say
        frame.pts, frame.time_base = round((self._at + second) / _TIME_BASE), _TIME_BASE
        self._output.mux(self._video.encode(frame))


def _pictures(container: InputContainer, stream: VideoStream) -> Iterator[tuple[VideoFrame, Fraction]]:
    """Each with the second at which it is shown, later than the one before."""
    last: Fraction | None = None
    for frame in frames_of(container, stream):
        if isinstance(frame, VideoFrame) and frame.pts is not None and frame.time_base:
            second = frame.pts * Fraction(frame.time_base)
            if last is None or second > last:
                last = second
                yield frame, second
