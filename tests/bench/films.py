"""How long films take to be encoded, how good they are afterwards, and how much memory that needs.

    python -m tests.bench.films                 all of the table in docs/media.md
    python -m tests.bench.films --only 4K60     the rows whose name holds these letters

Films are made here: two seconds of a picture that moves everywhere, with grain, repeated packet by packet,
so that a minute of 4K costs the decoder what a real one does. Each is encoded by
`bot.adapters.media.encoding` in a process of its own. PSNR and SSIM are FFmpeg's own, of brightness and of
all, against the source scaled to the same size.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Final

import av
from av.filter import Graph
from av.video.frame import VideoFrame

from bot.adapters.media.encoding import encode
from bot.adapters.media.encoding_plan import plan
from bot.adapters.media.film_colours import YUV, Renderer

LIMIT: Final = 50_000_000
"""Bytes: Telegram's."""
PIECE: Final = 2
"""Seconds that are made; the rest is repetition."""
COMPARED: Final = 240
"""Frames whose quality is measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One row."""

    name: str
    size: tuple[int, int]
    rate: int
    seconds: int
    codec: str
    megabits: float
    """A second."""
    pix_fmt: str = "yuv420p"
    options: dict[str, str] = field(default_factory=dict)
    tags: tuple[int, int, int, int] = (1, 1, 1, 1)


X265: Final = {"preset": "veryfast", "x265-params": "log-level=none"}
CASES: Final = (
    Case(name="1080p24 AV1, 8 s", size=(1920, 1080), rate=24, seconds=8, codec="libsvtav1", megabits=6,
         options={"preset": "10"}),
    Case(name="1080p30 H.264, 60 s", size=(1920, 1080), rate=30, seconds=60, codec="libx264", megabits=12,
         options={"preset": "veryfast"}),
    Case(name="4K30 HEVC, 30 s", size=(3840, 2160), rate=30, seconds=30, codec="libx265", megabits=30,
         options=X265),
    Case(name="4K60 HEVC of 10 bits, 60 s", size=(3840, 2160), rate=60, seconds=60, codec="libx265",
         megabits=16, pix_fmt="yuv420p10le", options=X265),
    Case(name="4K60 HEVC of 10 bits, PQ, 60 s", size=(3840, 2160), rate=60, seconds=60, codec="libx265",
         megabits=16, pix_fmt="yuv420p10le", options=X265, tags=(1, 9, 9, 16)),
)  # fmt: skip


def make(case: Case, path: Path) -> None:
    """Write the film."""
    piece = path.with_name(f"piece-{path.name}")
    with av.open(str(piece), "w") as output:
        stream = output.add_stream(case.codec, rate=case.rate)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = *case.size, case.pix_fmt
        stream.bit_rate = int(case.megabits * 1_000_000)
        stream.options = dict(case.options)
        context = stream.codec_context
        context.color_range, context.colorspace, context.color_primaries, context.color_trc = case.tags
        for number, frame in enumerate(islice(pictures(case), PIECE * case.rate)):
            frame.pts, frame.time_base = number, Fraction(1, case.rate)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    with av.open(str(path), "w", container_options={"movflags": "+faststart"}) as output:
        target = None
        for turn in range(case.seconds // PIECE):
            with av.open(str(piece)) as source:
                video = source.streams.video[0]
                target = target or output.add_stream_from_template(video, opaque=True)
                for packet in source.demux(video):
                    if packet.dts is None or packet.pts is None:
                        continue
                    by = round(turn * PIECE / packet.time_base)
                    packet.pts += by
                    packet.dts += by
                    packet.stream = target
                    output.mux(packet)
    piece.unlink()


def pictures(case: Case) -> Iterator[VideoFrame]:
    """FFmpeg's Mandelbrot set, into which it zooms, with grain."""
    graph = Graph()
    width, height = case.size
    nodes = [
        graph.add(
            "mandelbrot", f"size={width // 2}x{height // 2}:rate={case.rate}:end_scale=0.05:end_pts=240"
        ),
        graph.add("scale", f"{width}:{height}:flags=bicubic"),
        graph.add("noise", "alls=6:allf=t"),
        graph.add("format", case.pix_fmt),
        graph.add("buffersink"),
    ]
    graph.link_nodes(*nodes)
    graph.configure()
    while True:
        frame = graph.vpull()
        frame.color_range, frame.colorspace, frame.color_primaries, frame.color_trc = case.tags
        yield frame


def encoded(source: Path, target: Path) -> dict[str, float]:
    """Encode it in this process; returns seconds, the processor's seconds, and megabytes."""
    began = time.monotonic()
    encode(source, target, max_bytes=LIMIT, on_progress=lambda _: None)
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "seconds": time.monotonic() - began,
        "cpu": used.ru_utime + used.ru_stime,
        "memory": peak("VmHWM"),
        "space": peak("VmPeak"),
        "load": os.getloadavg()[0],
    }


def peak(name: str) -> float:
    """Megabytes that this process needed at most; `ru_maxrss` would count those of its parent as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1000


def quality(source: Path, target: Path, folder: Path) -> tuple[float, float]:
    """PSNR in dB and SSIM over the first frames, of all planes."""
    with av.open(str(source)) as before, av.open(str(target)) as after:
        shape = after.streams.video[0]
        renderer = Renderer(shape.width, shape.height, YUV)
        graph, logs = Graph(), {name: folder / f"{name}.log" for name in ("psnr", "ssim")}
        sources = [
            graph.add_buffer(
                width=shape.width,
                height=shape.height,
                format=shape.format,
                time_base=Fraction(1, 90_000),
                name=name,
            )
            for name in ("before", "after")
        ]
        psnr = graph.add("psnr", f"stats_file={logs['psnr']}")
        ssim = graph.add("ssim", f"stats_file={logs['ssim']}")
        split = [graph.add("split"), graph.add("split")]
        sink, other = graph.add("buffersink"), graph.add("buffersink")
        for one, (begin, branch) in enumerate(zip(sources, split, strict=True)):
            begin.link_to(branch)
            branch.link_to(psnr, 0, one)
            branch.link_to(ssim, 1, one)
        psnr.link_to(sink)
        ssim.link_to(other)
        graph.configure(auto_buffer=False)
        pairs = zip(before.decode(video=0), after.decode(video=0), strict=False)
        for number, (original, result) in enumerate(islice(pairs, COMPARED)):
            for begin, frame in zip(sources, (renderer.render(original), result), strict=True):
                frame.pts, frame.time_base = number * 3000, Fraction(1, 90_000)
                begin.push(frame)
            sink.pull()
            other.pull()
        for begin in sources:
            begin.push(None)
        del graph, psnr, ssim, sources, split, sink, other
    return mean(logs["psnr"], "psnr_avg:"), mean(logs["ssim"], "All:")


def mean(log: Path, name: str) -> float:
    """Of a figure that stands in each line."""
    figures = [float(line.split(name)[1].split()[0]) for line in log.read_text().splitlines() if name in line]
    finite = [figure for figure in figures if figure != float("inf")]
    return sum(finite) / len(finite) if finite else float("inf")


def row(case: Case, folder: Path) -> str:
    """A line of the table."""
    source, target = folder / "source.mp4", folder / "target.mp4"
    make(case, source)
    command = [sys.executable, "-m", "tests.bench.films", "--encode", str(source), str(target)]
    found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603 - ourselves
    wanted = plan(source, max_bytes=LIMIT)
    psnr, ssim = quality(source, target, folder)
    sizes = f"{source.stat().st_size / 1e6:.0f} | {target.stat().st_size / 1e6:.1f}"
    memory = f"{found['memory']:.0f}, {found['space']:.0f}"
    speed = f"{found['seconds']:.0f} | {found['cpu']:.0f} | {found['load']:.1f} | {memory}"
    return f"| {case.name} | {sizes} | {wanted.width}x{wanted.height} | {speed} | {psnr:.1f} | {ssim:.3f} |"


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description="How films are encoded: time, memory, quality.")
    parser.add_argument("--only", default="", metavar="LETTERS", help="rows whose name holds them")
    parser.add_argument("--encode", nargs=2, type=Path, metavar=("SOURCE", "TARGET"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.encode:
        sys.stdout.write(json.dumps(encoded(*arguments.encode)))
        return
    columns = (
        "MB before | after | size | seconds | CPU s | load | MB resident, address space | PSNR dB | SSIM"
    )
    sys.stdout.write(f"| film | {columns} |\n|---|---|---|---|---|---|---|---|---|---|\n")
    for case in CASES:
        if arguments.only.casefold() in case.name.casefold():
            with tempfile.TemporaryDirectory() as folder:
                sys.stdout.write(f"{row(case, Path(folder))}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
