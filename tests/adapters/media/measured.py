"""The media process, which tells how much memory a task has taken at its peak."""

import resource
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from bot.adapters.media.apart import Answer, Tell
from bot.adapters.media.worker_main import TASKS, main
from bot.domain.errors import MediaError


def _measured(task: Callable[[Mapping[str, Any], bytes, Tell], Answer]) -> Callable[..., Answer]:
    def done(arguments: Mapping[str, Any], content: bytes, tell: Tell) -> Answer:
        with suppress(MediaError, MemoryError):
            task(arguments, content, tell)
        return {"kilobytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}, b""

    return done


if __name__ == "__main__":
    main({name: _measured(task) for name, task in TASKS.items()})
