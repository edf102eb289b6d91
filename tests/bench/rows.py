"""What a benchmark has found: plain data, one row for each figure.

A part is a module with `rows()`, which measures and yields; see `tests.bench.parts`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure, what it is compared with, and what is wanted of it."""

    part: str
    """The part's name, as `--only` takes it."""
    case: str
    """What was done, and what is counted of it."""
    figure: float
    unit: str
    """Of `figure`: "ms", "MB", "% of a core", "polls a job and minute"."""
    baseline: str = ""
    """What it is compared with, measured in the same run; empty where there is none."""
    ratio: float | None = None
    """`figure` in parts of the baseline's; None: it stands for itself, and the table marks it by *."""
    wanted: str = ""
    """The target, in words; empty where there is none."""
    is_met: bool | None = None
    """Whether the target is met; None: there is none. Nobody asserts it: a machine may be slow."""
    note: str = ""
    """What bounded it, or why it is so, in a few words."""

    @property
    def is_absolute(self) -> bool:
        """Whether the figure is compared with nothing of the same run."""
        return self.ratio is None
