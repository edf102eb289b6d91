"""`python -m bot sandbox`: stand-ins for both services, and a page on which one chats with the bot."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path
from typing import Final

from bot.exit_status import ExitStatus
from bot.sandbox.playground import NotOursError, PortTakenError, keep_up

LAST_PORT: Final = 65_533
"""The page's port; the two after it are the services'."""


def main(parsed: argparse.Namespace) -> ExitStatus:
    """Keep everything up until Ctrl-C or SIGTERM."""
    if not 0 <= parsed.port <= LAST_PORT:
        print(f"--port should be a number from 1 to {LAST_PORT}; 0: any that is free", file=sys.stderr)
        return ExitStatus.WRONG_SETTINGS
    try:
        asyncio.run(_keep_up(parsed.port, parsed.env))
    except (PortTakenError, NotOursError, OSError) as error:
        print(error, file=sys.stderr)
        return ExitStatus.FAILED
    return ExitStatus.OK


async def _keep_up(port: int, env_file: Path | None) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with keep_up(port) as playground:
        if env_file is not None:
            playground.write(env_file)
        print(playground.instructions(env_file), flush=True)
        await stop.wait()
