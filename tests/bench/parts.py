"""Which parts there are, and how they are run: one after the other, each by itself."""

import importlib
import importlib.util
import time
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias, cast

from tests.bench.rows import Row

Part: TypeAlias = Callable[[], Iterable[Row]]
"""Measures, and tells what it has found; an exception ends this part alone."""

MODULES: Final[Mapping[str, str]] = {
    "polls": "tests.bench.polls",
    "transports": "tests.bench.transports",
    "update": "tests.bench.update",
    "delivered": "tests.bench.delivered",
    "making": "tests.bench.making",
    "fairness": "tests.bench.crowds",
    "queue": "tests.bench.queue",
    "machines": "tests.bench.machines",
    "restart": "tests.bench.restart",
    "flood": "tests.bench.flood",
    "start": "tests.bench.start",
    "messages": "tests.bench.messages",
    "hands": "tests.bench.hands",
}
"""By name, in the order in which they run. Each has `rows()`; it is read when its turn comes."""


@dataclass(slots=True, kw_only=True)
class Run:
    """What has come of some parts."""

    rows: list[Row] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    """By part: how long it took."""
    failed: dict[str, str] = field(default_factory=dict)
    """By part: why it has no figures, or not all."""


def parts_here(modules: Mapping[str, str] = MODULES) -> dict[str, Part]:
    """Those whose module is there."""
    return {name: _part_of(module) for name, module in modules.items() if importlib.util.find_spec(module)}


def _part_of(module: str) -> Part:
    def rows() -> Iterable[Row]:
        return cast("Part", importlib.import_module(module).rows)()

    return rows


def run(parts: Mapping[str, Part], tell: Callable[[str], None]) -> Run:
    """Run them all; one that fails is told, and the others go on."""
    done = Run()
    for name, part in parts.items():
        tell(f"{name} ...")
        began = time.monotonic()
        try:
            done.rows.extend(part())  # what it tells before it fails is kept
        except Exception as error:  # noqa: BLE001 - one part's fault is not the others'
            done.failed[name] = f"{type(error).__name__}: {error}"
            tell("".join(traceback.format_exception(error)))
        done.seconds[name] = time.monotonic() - began
        tell(f"{name}: {done.seconds[name]:.0f} s")
    return done
