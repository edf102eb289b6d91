"""The command line: `python -m bot [run | demo | check | models]`."""

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot import __version__, bootstrap, logs
from bot.adapters.http_clients import UnusableNetworkError
from bot.adapters.scratch import UnusableScratchError
from bot.adapters.sqlite.errors import DatabaseError
from bot.adapters.telegram.application import TokenRefusedError
from bot.composition.interceptors import Interceptor
from bot.config import SettingsError

OK: Final = 0
FAILED: Final = 1
WRONG_SETTINGS: Final = 2
LEAD_LOST: Final = 75
"""EX_TEMPFAIL of sysexits.h: another process may act for the bot; whoever supervises it starts it again."""


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
    parsed = parser.parse_args(arguments)
    if parsed.command == "models":
        return _models()
    if parsed.command == "demo":
        return _demo(parsed.out)
    return _check() if parsed.command == "check" else run()


def run(interceptors: Sequence[Interceptor] = ()) -> int:
    """Run the bot until it is told to stop, with these round its ports; returns the exit status."""
    try:
        settings, catalogue = bootstrap.settings_and_catalogue()
    except SettingsError as error:
        print(error, file=sys.stderr)
        return WRONG_SETTINGS
    logs.set_up(settings.log_level, settings.log_format, settings.secrets)
    gc.freeze()  # what is loaded by now stays: no collection need go through it, nor the one at the end
    try:
        asyncio.run(bootstrap.run(settings, catalogue, interceptors))
    except (UnusableNetworkError, UnusableScratchError) as error:
        print(error, file=sys.stderr)
        return WRONG_SETTINGS
    except bootstrap.LeadLostError:
        print("another process may act for this bot now; start this one again", file=sys.stderr)
        return LEAD_LOST
    except DatabaseError as error:
        print(error, file=sys.stderr)
        return FAILED
    except TokenRefusedError:
        print("TELEGRAM_BOT_TOKEN: Telegram does not know this token", file=sys.stderr)
        return FAILED
    return OK


def _check() -> int:
    from bot.commands.check import Outcome, check  # noqa: PLC0415 - only this command needs it

    statuses = {Outcome.WELL: OK, Outcome.ILL: FAILED, Outcome.WRONG_SETTINGS: WRONG_SETTINGS}
    return statuses[asyncio.run(check())]


def _models() -> int:
    from bot.commands.models import print_models  # noqa: PLC0415 - only this command needs it

    try:
        print_models()
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK


def _demo(out: Path) -> int:
    try:
        from bot.sandbox.demo import play  # noqa: PLC0415 - needs the extra `demo`
    except ModuleNotFoundError as error:
        print(f"{error}; install it with: pip install 'clapper-bot[demo]'", file=sys.stderr)
        return FAILED
    return asyncio.run(play(out))


if __name__ == "__main__":
    sys.exit(main())
