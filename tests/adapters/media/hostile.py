"""A media process whose decoders were taken over: each task tries what somebody would try from inside."""

import ctypes
import os
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from bot.adapters.media.apart import Answer, Tell
from bot.adapters.media.worker_main import main

Arguments = Mapping[str, Any]


def _read(arguments: Arguments) -> None:
    Path(arguments["file"]).read_bytes()


def _list(arguments: Arguments) -> None:
    os.listdir(arguments["folder"])  # noqa: PTH208 - as somebody would


def _write(arguments: Arguments) -> None:
    Path(arguments["file"]).write_bytes(b"mine")


def _remove(arguments: Arguments) -> None:
    Path(arguments["file"]).unlink()


def _open_to_all(arguments: Arguments) -> None:
    Path(arguments["file"]).chmod(0o666)


def _connect(arguments: Arguments) -> None:
    with socket.create_connection(("127.0.0.1", arguments["port"]), timeout=5):
        pass


def _listen(_: Arguments) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("\0clapper-test")


def _read_the_bots_environment(arguments: Arguments) -> None:
    Path(f"/proc/{arguments['bot']}/environ").read_bytes()


def _read_the_bots_memory(arguments: Arguments) -> None:
    Path(f"/proc/{arguments['bot']}/mem").open("rb").close()


def _seize(arguments: Arguments) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(0x4206, arguments["bot"], None, None) < 0:  # PTRACE_SEIZE
        raise OSError(ctypes.get_errno(), "not seized")


def _kill(arguments: Arguments) -> None:
    os.kill(arguments["bot"], signal.SIGCONT)


def _limit_the_bot(arguments: Arguments) -> None:
    resource.prlimit(arguments["bot"], resource.RLIMIT_NOFILE, (10, 10))


def _slow_the_bot(arguments: Arguments) -> None:
    os.setpriority(os.PRIO_PROCESS, arguments["bot"], os.getpriority(os.PRIO_PROCESS, arguments["bot"]) + 1)


def _run_a_program(_: Arguments) -> None:
    os.execv(sys.executable, [sys.executable, "-c", "pass"])  # noqa: S606 - that is the question


def _start_a_program(_: Arguments) -> None:
    subprocess.run([sys.executable, "-c", "pass"], check=True)


def _fork(_: Arguments) -> None:
    if os.fork() == 0:
        os._exit(0)


def _raise_a_limit(arguments: Arguments) -> None:
    what = getattr(resource, arguments["limit"])
    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (hard + 1, hard + 1))


def _write_too_much(arguments: Arguments) -> None:
    with Path(arguments["target"]).open("wb") as file:
        file.truncate(arguments["size"])


def _leave_the_bots_side(_: Arguments) -> None:
    os.setsid()


def _outlive_the_bot(_: Arguments) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(1, 0, 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), "not survived")


ATTEMPTS: Final[Mapping[str, Callable[[Arguments], None]]] = {
    "read": _read,
    "list": _list,
    "write": _write,
    "remove": _remove,
    "open to all": _open_to_all,
    "connect": _connect,
    "listen": _listen,
    "read the bot's environment": _read_the_bots_environment,
    "read the bot's memory": _read_the_bots_memory,
    "seize": _seize,
    "kill": _kill,
    "limit the bot": _limit_the_bot,
    "slow the bot": _slow_the_bot,
    "run a program": _run_a_program,
    "start a program": _start_a_program,
    "fork": _fork,
    "raise a limit": _raise_a_limit,
    "write too much": _write_too_much,
    "leave the bot's side": _leave_the_bots_side,
    "outlive the bot": _outlive_the_bot,
}


def _tried(attempt: Callable[[Arguments], None], arguments: Arguments) -> Answer:
    try:
        attempt(arguments)
    except (OSError, ValueError) as error:
        return {"outcome": f"{type(error).__name__}: {error}"}, b""
    return {"outcome": "done"}, b""


def _as_task(name: str) -> Callable[[Arguments, bytes, Tell], Answer]:
    return lambda arguments, _, __: _tried(ATTEMPTS[name], arguments)


def _remember(_: Arguments, content: bytes, __: Tell) -> Answer:
    """What one task has seen, for the next."""
    before, sys.modules["seen"] = sys.modules.get("seen"), content  # type: ignore[assignment]
    return {"outcome": "nothing" if before is None else "something"}, b""


if __name__ == "__main__":
    main({**{name: _as_task(name) for name in ATTEMPTS}, "remember": _remember})
