"""How a trial of a bound is put into the table."""

import asyncio
from collections.abc import Awaitable, Callable

Trial = Callable[[], None]


class Trials(dict[str, Trial]):
    """One trial for each bound, by the bound's name."""

    def of(self, name: str) -> Callable[[Trial], Trial]:
        """Put a trial into the table."""

        def put(trial: Trial) -> Trial:
            self[name] = trial
            return trial

        return put


def awaited(trial: Callable[[], Awaitable[None]]) -> Trial:
    """A trial of coroutines for whoever does not wait."""

    async def run() -> None:
        await trial()

    return lambda: asyncio.run(run())
