"""The same pictures in another box: an MP4 with its table of contents in front, and a sound track."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from bot.adapters.media.soundtrack import AudioTrack
from bot.adapters.media.videos import MAX_SECONDS, VIDEOS, audio_stream_of, foreign_errors, opened
from bot.domain.errors import MediaError

MP4: Final[dict[str, Any]] = {"format": "mp4", "container_options": {"movflags": "+faststart"}}
"""How an MP4 is written, its table of contents in front."""
AUDIO_BITS: Final = 128_000
"""A second, of a sound that phones cannot play and of silence."""

TAGS: Final = {"hevc": "hvc1", "h264": "avc1"}
"""What Apple's players want; FFmpeg would write `hev1`, which they refuse."""
_COPIED: Final = "aac"


def remux(source: Path, target: Path) -> None:
    """Write `source`'s pictures, bit by bit the same, into the MP4 `target`, with sound.

    AAC is copied as well, another sound encoded. Without a sound track there will be a silent one of the same
    length, since Telegram shows a video without as a GIF. The `moov` box comes first, so that playing can
    begin early. HEVC is called `hvc1`. `source` and `target` must be different files; after an error there
    is no `target`.

    Raises:
        MediaError: `video-broken`, also where it is over an hour or an MP4 cannot hold it (VP8).
        DiskFull: `target` cannot be written.
    """
    try:
        with foreign_errors(), opened(source) as (container, stream):
            times = _times_made_up(source)
            with av.open(str(target), "w", **MP4) as output:
                _Copy(container, stream, output, times).run()
    except BaseException:
        target.unlink(missing_ok=True)
        raise


class _Copy:
    """One copy under way."""

    def __init__(
        self,
        container: InputContainer,
        stream: VideoStream,
        output: OutputContainer,
        times: list[int] | None,
    ) -> None:
        self._container, self._stream, self._output = container, stream, output
        self._times = iter(times) if times is not None else None
        self._video = output.add_stream_from_template(stream, opaque=True)
        codec = stream.codec_context.codec.canonical_name
        if codec in TAGS:
            self._video.codec_context.codec_tag = TAGS[codec]
        self._heard = audio_stream_of(container)
        self._copied: AudioStream | None = None
        self._made: AudioTrack | None = None
        if self._heard is not None and self._heard.codec_context.codec.canonical_name == _COPIED:
            self._copied = output.add_stream_from_template(self._heard, opaque=True)
        else:
            self._made = AudioTrack(output, bits=AUDIO_BITS, write=self._write)
        self._start = _start_of(stream, self._heard)
        self._end = Fraction(0)
        """The second at which the pictures end."""

    def run(self) -> None:
        streams = [self._stream, *([self._heard] if self._heard is not None else [])]
        for packet in self._container.demux(*streams):
            if packet.stream is self._heard:
                self._sound(packet)
            elif packet.size:  # the last one is empty
                self._picture(packet)
        if not self._end:
            raise MediaError("video-broken")
        if self._made is not None:
            self._made.finish(at=self._end)

    def _picture(self, packet: "Packet[Any]") -> None:
        if self._times is not None:
            packet.dts = next(self._times, None)
        if packet.dts is None or packet.pts is None:
            raise MediaError("video-broken")
        self._move(packet)
        self._end = max(self._end, (max(packet.pts, packet.dts) + (packet.duration or 0)) * packet.time_base)
        if self._end > MAX_SECONDS:
            raise MediaError("video-broken")
        if self._made is not None and self._heard is None:
            self._made.fill(until=packet.dts * packet.time_base)
        packet.stream = self._video
        self._output.mux(packet)

    def _sound(self, packet: "Packet[Any]") -> None:
        if self._copied is not None:
            if packet.size and packet.dts is not None:
                self._move(packet)
                packet.stream = self._copied
                self._output.mux(packet)
            return
        if self._made is not None and self._heard is not None:
            for frame in self._heard.decode(packet):
                if frame.pts is not None and frame.time_base:
                    second = frame.pts * frame.time_base - self._start
                    if second <= MAX_SECONDS:
                        self._made.add(frame, second=second)

    def _move(self, packet: "Packet[Any]") -> None:
        """A film that begins at second 7 begins at 0 now, its sound along with it."""
        by = round(self._start / packet.time_base)
        if packet.pts is not None:
            packet.pts -= by
        if packet.dts is not None:
            packet.dts -= by

    def _write(self, packets: "list[Packet[Any]]") -> None:
        for packet in packets:
            self._output.mux(packet)


def _start_of(stream: VideoStream, sound: AudioStream | None) -> Fraction:
    """The second at which the first of the two begins."""
    starts = [
        one.start_time * one.time_base
        for one in (stream, sound)
        if one is not None and one.start_time is not None and one.time_base
    ]
    return max(Fraction(0), min(starts, default=Fraction(0)))


def _times_made_up(source: Path) -> list[int] | None:
    """Decoding times for pictures that have none, as in Matroska: in order, none after its picture is shown.

    None where they are written in the file.
    """
    with opened(source, VIDEOS) as (container, stream):
        shown: list[int] = []
        is_told = True
        for packet in container.demux(stream):
            if not packet.size:
                continue
            if packet.pts is None:
                raise MediaError("video-broken")
            is_told = is_told and packet.dts is not None
            shown.append(packet.pts)
    return None if is_told else list(_decoding_times(shown))


def _decoding_times(shown: list[int]) -> Iterator[int]:
    """The times of `shown`, which come in the order of decoding: sorted, and moved to the front."""
    in_order = sorted(shown)
    late = max((of - when for of, when in zip(in_order, shown, strict=True)), default=0)
    last: int | None = None
    for time in in_order:
        moved = time - max(0, late)
        last = moved if last is None else max(moved, last + 1)
        yield last
