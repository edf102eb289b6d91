"""What passes between the core and its ports, for whoever is to count, time or end it there.

An `Interceptor` stands round the calls of some ports: it makes each call itself, and may do something before
it and after it. Composition puts interceptors there; neither core nor adapters know of them. Where several
stand round one call, the first is the outermost. Without any nothing is wrapped.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, Protocol, TypeVar, cast

Call = Callable[..., Awaitable[Any]]

T = TypeVar("T")


class Around(Protocol):
    """Makes one call of a port, with whatever is to happen before and after."""

    async def __call__(
        self,
        port: str,
        method: str,
        call: Call,
        args: tuple[Any, ...],
        kwargs: Mapping[str, Any],
    ) -> Any:  # noqa: ANN401 - the port's own result
        """Make it.

        Args:
            port: The port's name among all ports.
            method: The method's name.
            call: Goes on to the port itself, or to the next interceptor.
            args: What is given.
            kwargs: The same, by name.

        Returns:
            What the call gives.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Interceptor:
    """Stands round some calls."""

    around: Around
    calls: Mapping[str, Collection[str]]
    """By a port's name the asynchronous methods that it stands round; none named: all of them."""


class _Intercepted:
    """Stands before a port; what is not intercepted is the port's own."""

    def __init__(self, port: object, name: str, chain: Sequence[Interceptor]) -> None:
        self._port = port
        self._name = name
        self._chain = chain

    def __getattr__(self, method: str) -> Any:  # noqa: ANN401 - whatever the port has
        found = getattr(self._port, method)
        if not iscoroutinefunction(found):
            return found
        call: Call = found
        for one in reversed(self._chain):
            if not (methods := one.calls[self._name]) or method in methods:
                call = _around(one.around, self._name, method, call)
        return found if call is found else wraps(found)(call)


def _around(around: Around, port: str, method: str, call: Call) -> Call:
    async def intercepted(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - the port's own
        return await around(port, method, call, args, kwargs)

    return intercepted


def intercept(port: T, name: str, interceptors: Sequence[Interceptor]) -> T:
    """One port behind those interceptors that name it; the port itself, where none does.

    Raises:
        ValueError: One of them names a method that the port has not, or that is not asynchronous.
    """
    chain = [one for one in interceptors if name in one.calls]
    for one in chain:
        for method in one.calls[name]:
            if not iscoroutinefunction(getattr(port, method, None)):
                raise ValueError(f"{name} has no call {method} to stand round")
    return cast("T", _Intercepted(port, name, chain)) if chain else port


def intercept_all(ports: T, interceptors: Sequence[Interceptor]) -> T:
    """The same for a dataclass whose fields are ports, each under its name.

    Raises:
        ValueError: There is no such port, or no such method.
    """
    if not interceptors or not is_dataclass(ports) or isinstance(ports, type):
        return ports
    names = {one.name for one in fields(ports)}
    named = {name for one in interceptors for name in one.calls}
    if unknown := sorted(named - names):
        raise ValueError(f"no port {unknown[0]} to stand round")
    changes = {name: intercept(getattr(ports, name), name, interceptors) for name in sorted(named)}
    return cast("T", replace(cast("Any", ports), **changes))
