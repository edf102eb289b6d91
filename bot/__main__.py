"""The command line: `python -m bot [run | demo | check | models | healthcheck]`.

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
    commands.add_parser("check", help="look whether everything is set up; changes nothing")
    commands.add_parser("models", help="print every model, and what it takes")
    healthcheck = commands.add_parser("healthcheck", help="whether the running bot is well; for containers")
    healthcheck.add_argument(
        "--within", type=float, default=45.0, metavar="SECONDS", help="how old its last word may be (45)"
    )
    parsed = parser.parse_args(arguments)
    if parsed.command == "models":
        return _models()
    if parsed.command == "healthcheck":
        return _healthcheck(parsed)
    if parsed.command == "demo":
        return _demo(parsed.out)
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


def _healthcheck(parsed: argparse.Namespace) -> ExitStatus:
    from bot.commands.healthcheck import main as healthcheck  # noqa: PLC0415 - only this command needs it

    return healthcheck(parsed)


def _demo(out: Path) -> int:
    import asyncio  # noqa: PLC0415 - the others bring it along

    try:
        from bot.sandbox.demo import play  # noqa: PLC0415 - needs the extra `demo`
    except ModuleNotFoundError as error:
        print(f"{error}; install it with: pip install 'clapper-bot[demo]'", file=sys.stderr)
        return ExitStatus.FAILED
    return asyncio.run(play(out))


if __name__ == "__main__":
    sys.exit(main())
