"""Whether what opens strangers' files is shut in."""

from typing import Final

from bot.adapters.media.tools import MediaWorker
from bot.diagnosis import Finding, Findings, Level
from bot.domain.errors import MediaError

REMEDY: Final = "install the bot anew (`make run`, or build the image again)"
NEWER: Final = "take a newer kernel, or a container runtime that lets Landlock and seccomp through"


async def diagnose() -> Findings:
    """Start the process that opens pictures and films, and ask what it could not give up."""
    try:
        async with MediaWorker() as worker:
            lacking = await worker.lacking()
    except (MediaError, OSError) as error:
        text = f"the process that opens pictures and films does not work: {type(error).__name__}"
        yield Finding(subject="media", level=Level.FAIL, text=text, remedy=REMEDY)
        return
    if lacking:
        text = f"pictures and films are opened less shut in than they could be: {', '.join(lacking)}"
        yield Finding(subject="media", level=Level.WARN, text=text, remedy=NEWER)
    else:
        yield Finding(subject="media", text="pictures and films are opened without network and other files")
