"""What lies in `deploy/` for Prometheus and Grafana, and what of it names a metric."""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.adapters.prometheus.names import METRICS, Kind
from bot.adapters.prometheus.registry import Counters

ROOT: Final = Path(__file__).parents[2]
PROMETHEUS: Final = ROOT / "deploy" / "prometheus"
ALERTS: Final = PROMETHEUS / "alerts.yml"
DASHBOARD: Final = ROOT / "deploy" / "grafana" / "clapper.json"
OF_PROMETHEUS: Final = frozenset({"up"})
"""Series that Prometheus itself makes."""
_NAME: Final = re.compile(r"\b(?:clapper|process)_\w+|\bup\b")
_PART: Final = re.compile(r"_(?:bucket|sum|count)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What a panel asks."""

    panel: str
    expression: str


def dashboard() -> Mapping[str, Any]:
    """As it lies there."""
    loaded: dict[str, Any] = json.loads(DASHBOARD.read_text(encoding="utf-8"))
    return loaded


def panels() -> list[Mapping[str, Any]]:
    """All that show something."""
    return [one for one in dashboard()["panels"] if one["type"] != "row"]


def queries() -> Iterator[Query]:
    """All that the dashboard asks."""
    for panel in panels():
        for target in panel["targets"]:
            yield Query(panel=panel["title"], expression=target["expr"])


def names_in(expression: str) -> set[str]:
    """The metrics that an expression names; a histogram's parts are the histogram."""
    without_labels = re.sub(r'"[^"]*"|\{\{.*?\}\}', "", expression)
    found = set[str]()
    for name in _NAME.findall(without_labels):
        whole = _PART.sub("", name)
        is_part = whole in METRICS and METRICS[whole].kind is Kind.HISTOGRAM
        found.add(whole if is_part else name)
    return found


def of_the_process() -> Mapping[str, tuple[str, str]]:
    """What the library tells of the process: the kind and the words of each metric."""
    families = list(Counters().registry.collect())
    own = {name.removesuffix("_total") for name in METRICS}
    return {
        f"{one.name}_total" if one.type == "counter" else one.name: (one.type, one.documentation)
        for one in families
        if one.name not in own
    }


def known() -> Collection[str]:
    """Every name that may be asked for."""
    return {*METRICS, *of_the_process(), *OF_PROMETHEUS}
