"""Where shall the process die? Tests name a call of a port, and the process kills itself there.

    before:provider.submit                      before the first paid POST
    after:jobs.advance:submitting>generating    after the first commit that makes this step
    after:provider.look:completed:2             after the second look that sees a finished video
    before:messenger.show_status:failed         before the first failure is told

Port and method are those of `bot.ports`. What follows them picks among the calls of the method: the states
from and to where a job is written; else a state or a status that goes in or, where the death comes after,
out. A number says the how manieth of these calls it is. Without a fail point nothing is wrapped.
"""

import os
import re
import signal
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from inspect import iscoroutinefunction
from typing import Any, Final, TypeVar, cast

from bot.domain.job import Job

SYNTAX: Final = re.compile(
    r"(?P<when>before|after):(?P<port>[a-z]+)\.(?P<method>[a-z_]+)(:(?P<detail>[a-z>]+))?(:(?P<number>[1-9]\d*))?"
)

T = TypeVar("T")


def die() -> None:
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
    strike: Callable[[], None] = field(default=die, repr=False)

    @classmethod
    def read(cls, written: str, strike: Callable[[], None] = die) -> "FailPoint":
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

    async def around(self, call: Callable[..., Awaitable[Any]], *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - any call
        """Make the call, unless this is where it ends."""
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


class _Mortal:
    """Stands before a port; only one method of it is another than before."""

    def __init__(self, port: object, point: FailPoint) -> None:
        self._port = port
        self._point = point

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the port has
        found = getattr(self._port, name)
        if name != self._point.method:
            return found

        async def mortal(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - the port's own
            return await self._point.around(found, *args, **kwargs)

        return mortal


def mortal(port: T, name: str, written: str, strike: Callable[[], None] = die) -> T:
    """The port with its fail point; the port itself where none is written for it.

    Args:
        port: An adapter.
        name: The port's name in fail points.
        written: A fail point, or nothing.
        strike: What happens there.

    Raises:
        ValueError: The port has no such method, or what is written is no fail point.
    """
    if not written or (point := FailPoint.read(written, strike)).port != name:
        return port
    if not iscoroutinefunction(getattr(port, point.method, None)):
        raise ValueError(f"{name} has no method {point.method} to die at")
    return cast("T", _Mortal(port, point))


def mortals(ports: T, written: str, strike: Callable[[], None] = die) -> T:
    """The same for a dataclass whose fields are ports, each under its name.

    Raises:
        ValueError: There is no such port, or no such method.
    """
    if not written or not is_dataclass(ports) or isinstance(ports, type):
        return ports
    name = FailPoint.read(written).port
    if name not in {one.name for one in fields(ports)}:
        raise ValueError(f"no port {name} to die at")
    changes = {name: mortal(getattr(ports, name), name, written, strike)}
    return cast("T", replace(cast("Any", ports), **changes))


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
