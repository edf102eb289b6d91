"""The command line: `python -m bot [run | demo | sandbox | check | models]`.

Each command is read when it is asked for: nobody waits for the whole bot to learn its version.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bot import __version__
from bot.exit_status import ExitStatus


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m bot", description="Clapper: a Telegram bot that turns words and photos into video."
    )
    parser.add_argument("--version", action="version", version=f"clapper-bot {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", help="run the bot (the default)")
    demo = commands.add_parser("demo", help="play the main job on stand-ins: no token, no key, no network")
    demo.add_argument("--out", type=Path, default=Path("demo-out"), help="where the videos go")
    sandbox = commands.add_parser("sandbox", help="stand-ins and a page on which one chats with the bot")
    sandbox.add_argument("--port", type=int, default=0, metavar="N", help="of the page; the next two as well")
    sandbox.add_argument("--env", type=Path, metavar="FILE", help="write the settings for the bot there")
    commands.add_parser("check", help="look whether everything is set up; changes nothing")
    commands.add_parser("models", help="print every model, and what it takes")
    parsed = parser.parse_args(arguments)
    if parsed.command == "models":
        return _models()
    if parsed.command == "demo":
        return _demo(parsed.out)
    if parsed.command == "sandbox":
        return _sandbox(parsed)
    return _check() if parsed.command == "check" else _run()


def _run() -> ExitStatus:
    gc.disable()  # nothing of what is read now becomes garbage; the command looks for some again
    from bot.commands.run import run  # noqa: PLC0415 - only this command needs it

    return run()


def _check() -> ExitStatus:
    from bot.commands.check import check  # noqa: PLC0415 - only this command needs it

    return check()


def _models() -> ExitStatus:
    from bot.commands.models import print_models  # noqa: PLC0415 - only this command needs it

    try:
        print_models()
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitStatus.OK


def _demo(out: Path) -> int:
    import asyncio  # noqa: PLC0415 - the others bring it along

    try:
        from bot.sandbox.demo import play  # noqa: PLC0415 - needs the extra `demo`
    except ModuleNotFoundError as error:
        print(f"{error}; install it with: pip install 'clapper-bot[demo]'", file=sys.stderr)
        return ExitStatus.FAILED
    return asyncio.run(play(out))


def _sandbox(parsed: argparse.Namespace) -> int:
    from bot.commands import sandbox  # noqa: PLC0415 - only this command needs it

    return sandbox.main(parsed)


if __name__ == "__main__":
    sys.exit(main())
