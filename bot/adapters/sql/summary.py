"""What a database tells without telling of anybody: how many jobs, in which state, with which problems."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemCount:
    """How often something went wrong."""

    key: str
    """Of `locales/`."""
    jobs: int
    latest: float | None
    """Unix seconds, when the last of them ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The figures; empty where there is no database, or none that can be read."""

    version: int | None = None
    """Of its tables."""
    jobs: Mapping[str, int] = field(default_factory=dict)
    """By state."""
    problems: Sequence[ProblemCount] = ()
    """Those that came last are the last."""
    error: str = ""
    """Why there are none: the name of the error."""


def problems_of(
    rows: Iterable[tuple[str, int, float | None]], keys: Collection[str]
) -> tuple[ProblemCount, ...]:
    """What jobs have met with.

    Args:
        rows: Key, how many jobs, and when the last of them ended.
        keys: Of all problems that there are words for; others are counted as `other`.
    """
    return tuple(
        ProblemCount(key=key if key in keys else "other", jobs=count, latest=latest)
        for key, count, latest in sorted(rows, key=lambda row: row[2] or 0.0)
    )
