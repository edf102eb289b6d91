"""The tables: what `make chaos` prints, and docs/failures.md."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.chaos.ledger import Tally
from tests.chaos.matrix import Outcome
from tests.chaos.soak import Report

FILE: Final = Path(__file__).resolve().parents[2] / "docs" / "failures.md"
HEAD: Final = """\
# Where Clapper was killed, and what came of it

Made by `python -m tests.chaos --write-table` from the output of the test itself; not written by hand.

For each line the real process was started between the stand-ins for Telegram and AI/ML API, people asked
for videos, films and words, the process killed itself (SIGKILL) right before or right after the call named,
was started again, and went on to the end. Then it was counted at the stand-ins. How a fail point is written
stands in `tests/failpoints.py`, the scenarios in `tests/chaos/scenarios.py`. A point that the process does
not come to is an error. Where the death left a POST announced and not made, nobody can know that none went
out: there the process stays dead for longer than the bot looks for such a POST (some 17 minutes, by the times
on its disk). Speech whose answer died is not paid for again, nor is a recording of which nobody knows whether
it arrived: both are given up, and their authors are told.

*Lost*: neither made nor answered. *Paid twice*: paid calls beyond the first for one step of a request: for a
scene, the speech, the recording, the sketch, the video. *Never came*: made, and the chat has it not, or not
all its scenes. *Extra*: videos beyond the first; one at most, and only where a sending was cut off or its
answer lost. *Silent*: requests without an end for the user.

What deaths, freezes and cuts cost where processes stand by for each other: `docs/several-machines.md`.

"""
COLUMNS: Final = ("asked", "lost", "paid twice", "never came", "extra", "silent")


def matrix_page(outcomes: Sequence[Outcome]) -> str:
    """docs/failures.md."""
    lines = [
        f"| {' | '.join(('killed', 'at the call', 'while', *COLUMNS))} |",
        f"|---|---|---|{'---:|' * len(COLUMNS)}",
    ]
    for outcome in outcomes:
        when, _, call = outcome.point.spec.partition(":")
        scenario = (outcome.point.scenario.__doc__ or "").rstrip(".")
        lines.append(f"| {when} | `{call}` | {scenario} | {' | '.join(map(str, _counts(outcome.tally)))} |")
    total = sum((outcome.tally for outcome in outcomes), Tally())
    points = f"**{len(outcomes)} points**"
    lines.append(f"| {points} | | | {' | '.join(f'**{count}**' for count in _counts(total))} |")
    return HEAD + "\n".join(lines) + "\n"


def _counts(tally: Tally) -> tuple[int, ...]:
    return (
        tally.asked,
        tally.lost,
        tally.paid_twice,
        tally.never_came,
        tally.extra_copies,
        tally.silent,
    )


def summary(rows: Mapping[str, tuple[int, int, Tally]]) -> str:
    """The table of `make chaos`: by experiment the faults and the deaths, and the count."""
    head = (
        "experiment", "faults tried", "deaths", "jobs", "lost", "paid twice", "never came", "extra copies",
        "too many copies", "silent users", "untrue",
    )  # fmt: skip
    table: list[tuple[str, ...]] = [head]
    for name, (faults, deaths, tally) in rows.items():
        counts = (
            faults, deaths, tally.asked, tally.lost, tally.paid_twice, tally.never_came, tally.extra_copies,
            tally.too_many_copies, tally.silent, tally.untrue,
        )  # fmt: skip
        table.append((name, *map(str, counts)))
    widths = [max(len(row[column]) for row in table) for column in range(len(head))]
    return "\n".join(_line(row, widths) for row in table)


def _line(row: Iterable[str], widths: Sequence[int]) -> str:
    name, *counts = row
    cells = [count.rjust(width) for count, width in zip(counts, widths[1:], strict=True)]
    return "  ".join([name.ljust(widths[0]), *cells])


def soak_lines(report: Report) -> str:
    """What the soak was made of."""
    tally = report.tally
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(report.kinds.items()))
    return (
        f"soak: {kinds}; {tally.videos} ended with a video, {tally.links} with the link, "
        f"{tally.told} with a truthful word; {report.calls} calls in {report.seconds:.0f} s"
    )
