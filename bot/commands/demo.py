"""`python -m bot demo`: the main job, played on stand-ins."""

import asyncio
import sys
from argparse import Namespace

from bot.exit_status import ExitStatus


def main(parsed: Namespace) -> int:
    """Play it; the videos go to the folder `out`."""
    try:
        from bot.sandbox.demo import play  # noqa: PLC0415 - needs the extra `demo`
    except ModuleNotFoundError as error:
        print(f"{error}; install it with: pip install 'clapper-bot[demo]'", file=sys.stderr)
        return ExitStatus.FAILED
    return asyncio.run(play(parsed.out))
