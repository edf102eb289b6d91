"""The command line: `python -m bot COMMAND`; `command_table.py` has the commands."""

import argparse
import gc
import sys
from collections.abc import Sequence
from importlib import import_module

from bot import __version__
from bot.command_table import COMMANDS, RUN


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m bot", description="Clapper: a Telegram bot that turns words and photos into video."
    )
    parser.add_argument("--version", action="version", version=f"clapper-bot {__version__}")
    parser.set_defaults(command=RUN)
    commands = parser.add_subparsers(metavar="COMMAND")
    for one in COMMANDS:
        of_command = commands.add_parser(one.name, help=one.summary)
        one.arguments(of_command)
        of_command.set_defaults(command=one.name)
    parsed = parser.parse_args(_read(sys.argv[1:] if arguments is None else arguments))
    if parsed.command == RUN:
        gc.disable()  # nothing of what is read now becomes garbage; the command looks for some again
    module = next(one.module for one in COMMANDS if one.name == parsed.command)
    status: int = import_module(f"bot.commands.{module}").main(parsed)
    return status


def _read(given: Sequence[str]) -> Sequence[str]:
    for one in COMMANDS:
        if given and given[0] == one.name:
            return [one.name, *one.read(given[1:])]
    return given


if __name__ == "__main__":
    sys.exit(main())
