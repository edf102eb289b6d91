"""What is in memory, and whose calls go wrong when a test says so."""

import asyncio
import contextlib
import functools
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from inspect import iscoroutinefunction
from typing import Any

Hook = Callable[..., Awaitable[None]]
"""Gets what the method is called with."""
_Method = Callable[..., Coroutine[Any, Any, Any]]


@dataclass(slots=True, kw_only=True)
class Faulty:
    """What the fakes inherit: their public methods look here before and after they do anything.

    store.failures["agenda"] = [OSError("disk full")] * 3
    store.before["receive"] = lambda *_, **__: gate.wait()
    """

    failures: dict[str, list[BaseException]] = field(default_factory=dict)
    """Raised by the next calls of a method, without effect."""
    late_failures: dict[str, list[BaseException]] = field(default_factory=dict)
    """Raised by the next calls of a method, after the effect and instead of its answer, whatever that was."""
    before: dict[str, Hook] = field(default_factory=dict)
    """Awaited by every call of a method, before its effect; may raise."""
    after: dict[str, Hook] = field(default_factory=dict)
    """Awaited by every call of a method, after its effect and before its answer."""

    def __init_subclass__(cls) -> None:
        for name, method in list(vars(cls).items()):
            is_bare = not hasattr(method, "__wrapped__")  # with slots, a class is made twice
            if iscoroutinefunction(method) and not name.startswith("_") and is_bare:
                setattr(cls, name, _breakable(name, method))


def _breakable(name: str, method: _Method) -> _Method:
    @functools.wraps(method)
    async def called(fake: Faulty, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - the method's own
        if fake.failures.get(name):
            raise fake.failures[name].pop(0)
        if name in fake.before:
            await fake.before[name](*args, **kwargs)
        if late := fake.late_failures.get(name):
            with contextlib.suppress(Exception):
                await method(fake, *args, **kwargs)
            raise late.pop(0)
        result = await method(fake, *args, **kwargs)
        if name in fake.after:
            await fake.after[name](*args, **kwargs)
        return result

    return called


def until(event: asyncio.Event) -> Hook:
    """Wait for it."""

    async def wait(*_: object, **__: object) -> None:
        await event.wait()

    return wait
