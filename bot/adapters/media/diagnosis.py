"""Whether what opens strangers' files is shut in."""

from bot.adapters.media.tools import MediaWorker
from bot.diagnosis import Finding, Findings, Level
from bot.domain.errors import MediaError


async def diagnose() -> Findings:
    """Start the process that opens pictures and films, and ask what it could not give up."""
    try:
        async with MediaWorker() as worker:
            lacking = await worker.lacking()
    except (MediaError, OSError) as error:
        text = f"the process that opens pictures and films does not work: {type(error).__name__}"
        yield Finding(subject="media", level=Level.FAIL, text=text)
        return
    if lacking:
        text = f"pictures and films are opened less shut in than they could be: {', '.join(lacking)}"
        yield Finding(subject="media", level=Level.WARN, text=text)
    else:
        yield Finding(subject="media", text="pictures and films are opened without network and other files")
