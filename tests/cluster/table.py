"""What `make chaos-cluster` prints."""

import math
import statistics
from collections.abc import Sequence
from typing import Final

from tests.cluster.faults import Kind
from tests.cluster.run import Report

HEAD: Final = ("fault", "times", "p50", "p99", "longest", "wanted")
AT_ONCE: Final = (Kind.KILL, Kind.STOP)
"""Somebody else leads as soon as the connection has ended."""
SILENT: Final = (Kind.FREEZE, Kind.CUT, Kind.UNPLUG)
"""Only time tells."""


def percentile(found: Sequence[float], percent: float) -> float:
    """The smallest of them that so many percent do not exceed (nearest rank)."""
    if not found:
        return math.nan
    return sorted(found)[max(0, math.ceil(percent / 100 * len(found)) - 1)]


def lines_of(report: Report) -> list[str]:
    """The table, in Markdown, and what stands beside it."""
    plan, tally = report.plan, report.tally
    lease = f"under {plan.lead_seconds + 1:g} s"
    rows = [
        *(_row(str(kind), found, "") for kind, found in report.silences.items()),
        _row("**kill or stop**", _all(report, AT_ONCE), "p99 under 1 s"),
        _row("**freeze or cut**", _all(report, SILENT), lease),
        _row("**after PostgreSQL is back**", report.back, "under 3 s"),
    ]
    counts = {
        "requests": tally.asked,
        "faults": len(report.struck),
        "lost": tally.lost,
        "paid twice": tally.paid_twice,
        "never came": tally.never_came,
        "extra copies": tally.extra_copies,
        "too many copies": tally.too_many_copies,
        "left in silence": tally.silent,
        "untrue": tally.untrue,
        "small things": report.small_things,
        "unanswered": report.unanswered,
    }
    ends = ", ".join(f"{count} with {status}" for status, count in sorted(report.ends.items()))
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(report.kinds.items()))
    told = (
        f"A lease of {plan.lead_seconds:g} s, {plan.machines} machines, seed {plan.seed}: {kinds}; "
        f"{tally.videos} ended with a video, {tally.links} with a link, {tally.told} with a truthful word; "
        f"{report.answered_twice} small things were answered twice; {report.terms} terms; "
        f"processes ended {ends}; {report.seconds:.0f} s."
    )
    return [
        f"| {' | '.join(counts)} |",
        f"|{'---:|' * len(counts)}",
        f"| {' | '.join(map(str, counts.values()))} |",
        "",
        "Nobody was answered for (seconds, from the last answer before to the first one after):",
        "",
        f"| {' | '.join(HEAD)} |",
        "|---|---:|---:|---:|---:|---|",
        *rows,
        "",
        told,
    ]


def is_broken(report: Report) -> bool:
    """Whether a promise was: times are none, a machine may be slow."""
    return bool(report.tally.broken or report.unanswered or report.wrong)


def _all(report: Report, kinds: Sequence[Kind]) -> list[float]:
    return [one for kind in kinds for one in report.silences.get(kind, [])]


def _row(name: str, found: Sequence[float], wanted: str) -> str:
    if not found:
        return f"| {name} | 0 | | | | {wanted} |"
    return (
        f"| {name} | {len(found)} | {statistics.median(found):.2f} | {percentile(found, 99):.2f} "
        f"| {max(found):.2f} | {wanted} |"
    )
