"""Where shall the process die? Tests name a call of a port, and the process kills itself there.

    before:provider.submit                      before the first paid POST
    after:jobs.advance:submitting>generating    after the first commit that makes this step
    after:provider.poll:completed:2             after the second look that sees a finished video
    before:messenger.show_status:failed         before the first failure is told

Port and method are those of `bot.ports`. What follows them picks among the calls of the method: the states
from and to where a job is written; else a state or a status that goes in or, where the death comes after,
out. A number says which of these calls it is, from 1 on.

`python -m tests.failpoints POINT` runs the bot as `python -m bot run` does, with this one interceptor more.
"""

import argparse
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.commands.run import run
from bot.composition.interceptors import Call, Interceptor
from bot.domain.job import Job

SYNTAX: Final = re.compile(
    r"(?P<when>before|after):(?P<port>[a-z_]+)\.(?P<method>[a-z_0-9]+)(:(?P<detail>[a-z>]+))?(:(?P<number>[1-9]\d*))?"
)


def kill_self() -> None:
    """End this process at once, as a power failure would."""
    os.kill(os.getpid(), signal.SIGKILL)


@dataclass(slots=True, kw_only=True)
class FailPoint:
    """One call of one port."""

    is_before: bool
    port: str
    method: str
    detail: str | None
    left: int
    """How many calls more until it strikes."""
    strike: Callable[[], None] = field(default=kill_self, repr=False)

    @classmethod
    def read(cls, written: str, strike: Callable[[], None] = kill_self) -> "FailPoint":
        """Read it as it is written above.

        Raises:
            ValueError: It is none.
        """
        found = SYNTAX.fullmatch(written)
        if found is None:
            raise ValueError(f"no fail point: {written}")
        return cls(
            is_before=found["when"] == "before",
            port=found["port"],
            method=found["method"],
            detail=found["detail"],
            left=int(found["number"] or 1),
            strike=strike,
        )

    def interceptor(self) -> Interceptor:
        """What composition puts round the port."""
        return Interceptor(around=self.around, calls={self.port: (self.method,)})

    async def around(
        self, port: str, method: str, call: Call, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> Any:  # noqa: ANN401 - any call
        """Make the call, unless this is where it ends."""
        del port, method
        given = (*args, *kwargs.values())
        if self.is_before:
            self._come_to(given)
        result = await call(*args, **kwargs)
        if not self.is_before:
            self._come_to((*given, result))
        return result

    def _come_to(self, values: tuple[object, ...]) -> None:
        if self.detail is not None and self.detail not in _details(values):
            return
        self.left -= 1
        if self.left == 0:
            self.strike()


def _details(values: tuple[object, ...]) -> Iterator[str]:
    """What picks a call among those of its method."""
    jobs = [value for value in values if isinstance(value, Job)]
    if len(jobs) > 1:
        yield f"{jobs[0].state}>{jobs[1].state}"
    for value in values:
        for name in ("state", "status"):
            if isinstance(word := getattr(value, name, None), str):
                yield str(word)
        if value is not None and not isinstance(value, str | int | Mapping):
            yield type(value).__name__.lower()


def main() -> int:
    """Run the bot until it comes to the point that is given; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.failpoints", description=__doc__)
    parser.add_argument("point", type=FailPoint.read)
    point: FailPoint = parser.parse_args().point
    return run([point.interceptor()])


if __name__ == "__main__":
    sys.exit(main())
