"""The process that opens pictures, sounds and videos; `worker.py` starts it and speaks with it.

It reads a frame with a task, has it done by a fork that is confined to it, writes a frame with what came of
it, until its input ends. It opens no file itself, so it stays what it was.
"""

import contextlib
import gc
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Final

from bot.adapters.media import audio, chart, encoding, fitting, images, ipc, joining, remuxing, stills, videos
from bot.adapters.media.apart import Answer, Tell, done_apart, write
from bot.adapters.media.confinement import Limits, address_space, bind, code_folders, confine
from bot.domain.errors import DiskFull, MediaError
from bot.domain.figures import ChartDay
from bot.domain.media import Size, VideoFacts, VideoFormat
from bot.domain.own_video import VideoFit

Tasks = Mapping[str, Callable[[Mapping[str, Any], bytes, Tell], Answer]]

_FAULT: Final = 4_000
"""Characters of a traceback, from its end."""
_READ: Final = ("path", "source")
"""Arguments that name a file to read."""
_ALL_READ: Final = "sources"
"""The one that names several."""
_WRITTEN: Final = "target"
"""The one that names a file to write, anew, in a folder that is there."""


def main(tasks: Tasks | None = None) -> None:
    """Work until the input ends. Arguments: bytes of memory, and how nice to be to the bot.

    Args:
        tasks: Others than those of this module, by name.
    """
    known, code = TASKS if tasks is None else tasks, code_folders()
    gc.freeze()  # the libraries stay: no collection need go through them, and no fork copies them for that
    incoming, outgoing = sys.stdin.buffer, _own_output()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the bot, which ends this process
    os.nice(int(sys.argv[2]))
    bind(resource.RLIMIT_AS, int(sys.argv[1]))
    bind(resource.RLIMIT_CORE, 0)
    with contextlib.suppress(BrokenPipeError):
        while (task := _read(incoming)) is not None:
            values, content = task
            work = partial(_confined, known, code, values, content)
            write(outgoing, *done_apart(work, lambda part: write(outgoing, {"progress": part})))


def _own_output() -> BinaryIO:
    """The pipe for frames alone: whatever else prints, in C too, writes into nothing."""
    own = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nothing:
        os.dup2(nothing.fileno(), 1)
    return own


def _read(incoming: BinaryIO) -> Answer | None:
    head = incoming.read(ipc.SIZES.size)
    if len(head) < ipc.SIZES.size:
        return None
    of_object, of_content = ipc.SIZES.unpack(head)
    return ipc.unpacked(incoming.read(of_object)), incoming.read(of_content)


def _confined(
    tasks: Tasks, code: Sequence[Path], values: Mapping[str, Any], content: bytes, tell: Tell
) -> Answer:
    """Do a task with nothing but what it needs; `lacking` in the answer is what could not be taken away."""
    arguments = values["arguments"]
    _limits(values).apply()
    lacking = confine(
        code=code,
        readable=[
            *(Path(arguments[name]) for name in _READ if name in arguments),
            *map(Path, arguments.get(_ALL_READ, ())),
        ],
        writable=[Path(arguments[_WRITTEN]).parent] if _WRITTEN in arguments else [],
    )
    answer, result = _answer(tasks, values, content, tell)
    return {**answer, "lacking": lacking}, result


def _limits(values: Mapping[str, Any]) -> Limits:
    most, more, now = int(sys.argv[1]), values["memory"], address_space()
    return Limits(
        address_space=most if more is None or now is None else min(most, now + more),
        processor_seconds=int(values["seconds"]) + 1,
        file_bytes=values["file_bytes"],
    )


def _answer(tasks: Tasks, values: Mapping[str, Any], content: bytes, tell: Tell) -> Answer:
    try:
        return tasks[values["task"]](values["arguments"], content, tell)
    except MediaError as error:
        refused = {"refused": error.problem.key, "values": dict(error.problem.values)}
        return {**refused, "why": _told(error.__cause__) if error.__cause__ else ""}, b""
    except DiskFull as error:
        return {"no_room": str(error)}, b""
    except MemoryError:
        return {"exhausted": True}, b""
    except Exception:  # noqa: BLE001 - told to the bot, which takes it for this file's, and writes it down
        return {"fault": traceback.format_exc()[-_FAULT:]}, b""


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:500]


def _size(size: Size) -> dict[str, int]:
    return {"width": size.width, "height": size.height}


def _look_at_image(_: Mapping[str, Any], content: bytes, __: Tell) -> Answer:
    return _size(images.look(content)), b""


def _fit_image(arguments: Mapping[str, Any], content: bytes, _: Tell) -> Answer:
    ratio = arguments["ratio"]
    fitted = images.fit(
        content,
        ratio=(ratio[0], ratio[1]) if ratio else None,
        min_side=arguments["min_side"],
        max_side=arguments["max_side"],
    )
    return _size(fitted.size), fitted.jpeg


def _to_mp3(arguments: Mapping[str, Any], content: bytes, _: Tell) -> Answer:
    return {}, audio.to_mp3(content, max_seconds=arguments["max_seconds"])


def _look_at_video(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    return _facts(videos.look(Path(arguments["path"]))), b""


def _facts(facts: VideoFacts) -> dict[str, Any]:
    found = {"seconds": facts.seconds, "has_audio": facts.has_audio, "frames": facts.frames}
    told = {} if facts.format is None else {"format": _format(facts.format)}
    return {**_size(facts.size), **found, **told}


def _format(found: VideoFormat) -> dict[str, Any]:
    shape = found.pixel_shape
    return asdict(found) | {"pixel_shape": [shape.numerator, shape.denominator]}


def _fit_video(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    wanted = VideoFit(**arguments["fit"])
    return _facts(fitting.fit(Path(arguments["source"]), Path(arguments["target"]), wanted)), b""


def _remux(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    remuxing.remux(Path(arguments["source"]), Path(arguments["target"]))
    return {}, b""


def _encode(arguments: Mapping[str, Any], _: bytes, tell: Tell) -> Answer:
    encoding.encode(
        Path(arguments["source"]),
        Path(arguments["target"]),
        max_bytes=arguments["max_bytes"],
        on_progress=tell,
    )
    return {}, b""


def _sources(arguments: Mapping[str, Any]) -> list[Path]:
    return [Path(source) for source in arguments[_ALL_READ]]


def _join(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    return {"is_joined": joining.join(_sources(arguments), Path(arguments["target"]))}, b""


def _encode_joined(arguments: Mapping[str, Any], _: bytes, tell: Tell) -> Answer:
    joining.encode_joined(_sources(arguments), Path(arguments["target"]), on_progress=tell)
    return {}, b""


def _thumbnail(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    return {}, stills.thumbnail(Path(arguments["path"]))


def _last_frame(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    return {}, stills.last_frame(Path(arguments["path"]))


def _chart(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    days = [ChartDay(day=day, videos=videos, micros=micros) for day, videos, micros in arguments["days"]]
    return {}, chart.draw(days)


TASKS: Final[Tasks] = {
    "nothing": lambda _, __, ___: ({}, b""),
    "look_at_image": _look_at_image,
    "fit_image": _fit_image,
    "to_mp3": _to_mp3,
    "look_at_video": _look_at_video,
    "fit_video": _fit_video,
    "remux": _remux,
    "encode": _encode,
    "join": _join,
    "encode_joined": _encode_joined,
    "thumbnail": _thumbnail,
    "last_frame": _last_frame,
    "chart": _chart,
}

if __name__ == "__main__":
    main()
