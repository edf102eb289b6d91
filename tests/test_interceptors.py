"""An interceptor stands round the calls that it names, and the port behind it is as it was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.composition.interceptors import Call, Interceptor, intercept, intercept_all


@dataclass(slots=True)
class Cellar:
    limit: int = 3
    bottles: list[str] = field(default_factory=list)

    async def put(self, bottle: str, *, number: int = 1) -> int:
        self.bottles += [bottle] * number
        return len(self.bottles)

    async def take(self) -> str:
        return self.bottles.pop()

    def count(self) -> int:
        return len(self.bottles)


@dataclass(frozen=True, slots=True)
class House:
    cellar: Cellar
    attic: Cellar


@dataclass(slots=True)
class Watch:
    """Writes down what passes."""

    name: str = "watch"
    seen: list[str] = field(default_factory=list)

    async def around(
        self, port: str, method: str, call: Call, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> Any:  # noqa: ANN401 - any call
        self.seen.append(f"{self.name}: {port}.{method} {args} {dict(kwargs)}")
        result = await call(*args, **kwargs)
        self.seen.append(f"{self.name}: gave {result}")
        return result


async def test_each_call_of_a_named_port_passes_with_what_is_given_and_what_comes_out() -> None:
    watch, house = Watch(), House(Cellar(), Cellar())
    watched = intercept_all(house, [Interceptor(around=watch.around, calls={"cellar": ()})])
    assert await watched.cellar.put("red", number=2) == 2
    assert await watched.cellar.take() == "red"
    assert watch.seen == [
        "watch: cellar.put ('red',) {'number': 2}",
        "watch: gave 2",
        "watch: cellar.take () {}",
        "watch: gave red",
    ]
    assert house.cellar.bottles == ["red"]


async def test_what_is_not_named_is_the_ports_own() -> None:
    watch, house = Watch(), House(Cellar(), Cellar())
    watched = intercept_all(house, [Interceptor(around=watch.around, calls={"cellar": ("take",)})])
    assert watched.attic is house.attic
    await watched.cellar.put("red")
    assert (watched.cellar.count(), watched.cellar.limit) == (1, 3)
    assert watch.seen == []


async def test_the_first_of_several_is_the_outermost() -> None:
    seen: list[str] = []
    chain = [
        Interceptor(around=Watch(name, seen).around, calls={"cellar": ()}) for name in ("outer", "inner")
    ]
    await intercept(Cellar(bottles=["red"]), "cellar", chain).take()
    assert [line.split(":")[0] for line in seen] == ["outer", "inner", "inner", "outer"]


async def test_an_error_of_the_port_comes_through() -> None:
    watched = intercept(Cellar(), "cellar", [Interceptor(around=Watch().around, calls={"cellar": ()})])
    with pytest.raises(IndexError):
        await watched.take()


def test_without_an_interceptor_nothing_is_wrapped() -> None:
    house = House(Cellar(), Cellar())
    assert intercept_all(house, []) is house
    assert intercept(house.cellar, "cellar", [Interceptor(around=Watch().around, calls={"attic": ()})]) is (
        house.cellar
    )


@pytest.mark.parametrize(
    ("calls", "why"),
    [
        ({"garage": ()}, "no port garage"),
        ({"cellar": ("drink",)}, "cellar has no call drink"),
        ({"cellar": ("count",)}, "cellar has no call count"),
    ],
)
def test_a_call_that_is_none_is_an_error(calls: dict[str, tuple[str, ...]], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        intercept_all(House(Cellar(), Cellar()), [Interceptor(around=Watch().around, calls=calls)])
