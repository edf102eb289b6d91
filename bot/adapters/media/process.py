"""The process that opens pictures, sounds and videos; `worker.py` starts it and speaks with it.

It reads a frame with a task, does it, writes a frame with what came of it, until its input ends. It has no
secret, little memory, and a limit on the processor's time for each task.
"""

import contextlib
import gc
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO, Final

from bot.adapters.media import encoding, frames, images, remuxing, sounds, stills, videos
from bot.domain.errors import DiskFull, MediaError
from bot.domain.media import Size, VideoFacts, VideoFormat

_MEMORY: Final = Path("/proc/self/statm")

Answer = tuple[dict[str, Any], bytes]
Tell = Callable[[float], None]

_FAULT: Final = 4_000
"""Characters of a traceback, from its end."""


def main() -> None:
    """Work until the input ends. Arguments: bytes of memory, and how nice to be to the bot."""
    gc.freeze()  # the libraries stay: no collection need go through them
    incoming, outgoing = sys.stdin.buffer, _own_output()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the bot, which ends this process
    os.nice(int(sys.argv[2]))
    _bound(resource.RLIMIT_AS, int(sys.argv[1]))
    _bound(resource.RLIMIT_CORE, 0)
    with contextlib.suppress(BrokenPipeError):
        while (task := _read(incoming)) is not None:
            values, content = task
            answer, result = _answer(values, content, lambda part: _write(outgoing, {"progress": part}))
            _write(outgoing, answer, result)
            if "exhausted" in answer:
                return


def _own_output() -> BinaryIO:
    """The pipe for frames alone: whatever else prints, in C too, writes into nothing."""
    own = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nothing:
        os.dup2(nothing.fileno(), 1)
    return own


def _bound(what: int, limit: int) -> None:
    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    with contextlib.suppress(OSError, ValueError):  # not every platform has every limit
        resource.setrlimit(what, (limit, hard))


def _bound_memory(more: int | None) -> None:
    """Let a task have so many bytes of address space beside what is there; None: all that the process may."""
    limit = int(sys.argv[1])
    if more is not None and _MEMORY.exists():  # only Linux tells how much is there
        limit = min(limit, int(_MEMORY.read_text().split()[0]) * resource.getpagesize() + more)
    _bound(resource.RLIMIT_AS, limit)


def _read(incoming: BinaryIO) -> Answer | None:
    head = incoming.read(frames.SIZES.size)
    if len(head) < frames.SIZES.size:
        return None
    of_object, of_content = frames.SIZES.unpack(head)
    return frames.unpacked(incoming.read(of_object)), incoming.read(of_content)


def _write(outgoing: BinaryIO, values: Mapping[str, Any], content: bytes = b"") -> None:
    outgoing.write(frames.packed(values, content))
    outgoing.write(content)
    outgoing.flush()


def _answer(values: Mapping[str, Any], content: bytes, tell: Tell) -> Answer:
    used = resource.getrusage(resource.RUSAGE_SELF)
    _bound(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + values["seconds"]) + 1)
    _bound_memory(values.get("memory"))
    try:
        return _TASKS[values["task"]](values["arguments"], content, tell)
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


def _fit_sound(arguments: Mapping[str, Any], content: bytes, _: Tell) -> Answer:
    return {}, sounds.to_mp3(content, most_seconds=arguments["most_seconds"])


def _look_at_video(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    facts: VideoFacts = videos.look(Path(arguments["path"]))
    found = {"seconds": facts.seconds, "has_sound": facts.has_sound, "frames": facts.frames}
    told = {} if facts.format is None else {"format": _format(facts.format)}
    return {**_size(facts.size), **found, **told}, b""


def _format(found: VideoFormat) -> dict[str, Any]:
    shape = found.pixel_shape
    return asdict(found) | {"pixel_shape": [shape.numerator, shape.denominator]}


def _remux(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    remuxing.remux(Path(arguments["source"]), Path(arguments["target"]))
    return {}, b""


def _encode(arguments: Mapping[str, Any], _: bytes, tell: Tell) -> Answer:
    encoding.encode(
        Path(arguments["source"]),
        Path(arguments["target"]),
        most_bytes=arguments["most_bytes"],
        on_progress=tell,
    )
    return {}, b""


def _thumbnail(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    return {}, stills.thumbnail(Path(arguments["path"]))


def _last_frame(arguments: Mapping[str, Any], _: bytes, __: Tell) -> Answer:
    return {}, stills.last_frame(Path(arguments["path"]))


_TASKS: Final[Mapping[str, Callable[[Mapping[str, Any], bytes, Tell], Answer]]] = {
    "look_at_image": _look_at_image,
    "fit_image": _fit_image,
    "fit_sound": _fit_sound,
    "look_at_video": _look_at_video,
    "remux": _remux,
    "encode": _encode,
    "thumbnail": _thumbnail,
    "last_frame": _last_frame,
}

if __name__ == "__main__":
    main()
