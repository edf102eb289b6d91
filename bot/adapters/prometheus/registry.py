"""A registry of our own, with all that is counted while the bot runs."""

from dataclasses import dataclass, field

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client import disable_created_metrics as without_created

from bot.adapters.prometheus import names
from bot.adapters.prometheus.names import Kind, Metric


@dataclass(slots=True)
class Counters:
    """What is counted, each under its name; those with few known labels begin at 0."""

    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    _counters: dict[str, Counter] = field(default_factory=dict, init=False)
    _gauges: dict[str, Gauge] = field(default_factory=dict, init=False)
    _histograms: dict[str, Histogram] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        without_created()  # type: ignore[no-untyped-call] # else each counter has a second series with the time of its birth
        for one in names.COUNTED:
            self._make(one)
        ProcessCollector(registry=self.registry)

    def add(self, metric: Metric, *labels: str, amount: float = 1.0) -> None:
        """Count so many more; 0 makes a series appear."""
        counter = self._counters[metric.name]
        (counter.labels(*labels) if labels else counter).inc(amount)

    def observe(self, metric: Metric, value: float, *labels: str) -> None:
        """Count one of this size."""
        histogram = self._histograms[metric.name]
        (histogram.labels(*labels) if labels else histogram).observe(value)

    def set(self, metric: Metric, value: float) -> None:
        """It is so much now; from the first time on it is shown."""
        gauge = self._gauges.get(metric.name)
        if gauge is None:
            gauge = self._gauges[metric.name] = Gauge(metric.name, metric.help, registry=self.registry)
        gauge.set(value)

    def _make(self, metric: Metric) -> None:
        """A gauge is made when it is set: what nobody knows is absent."""
        if metric.kind is Kind.COUNTER:
            self._counters[metric.name] = Counter(
                metric.name, metric.help, metric.labels, registry=self.registry
            )
        elif metric.kind is Kind.HISTOGRAM:
            self._histograms[metric.name] = Histogram(
                metric.name, metric.help, metric.labels, registry=self.registry, buckets=metric.buckets
            )
