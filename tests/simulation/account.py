"""What must hold for the owner's money and for the notes to the admins."""

import math
import sqlite3
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.app.notify.admin_alerts import QUIET_SECONDS
from bot.domain.admission import DAY
from bot.domain.money import MICROS
from tests.simulation.messenger import Note
from tests.simulation.scenes import prices_of

if TYPE_CHECKING:
    from tests.simulation.invariants import Scene
    from tests.simulation.people import Wish

UNSPENT: Final = ("preparing", "queued", "submitting", "unconfirmed")
"""States in which the paid POST is still to come, or may have to be made again."""
JUST_NOW: Final = 5.0
"""Seconds for which a refusal may be on its way, while what it speaks of has changed."""
REMEMBERED_WITHIN: Final = 60.0
"""Seconds: a death later than this after a note is no excuse to repeat it, where every note gets through."""
TOPICS: Final[Mapping[str, tuple[str, bool]]] = {
    "admin-paused": ("studio", True),
    "admin-resumed": ("studio", False),
    "admin-balance-low": ("balance", True),
    "admin-balance-fine": ("balance", False),
    "admin-no-access": ("account", True),
    "admin-access": ("account", False),
    "admin-records-refused": ("records", True),
    "admin-records-fine": ("records", False),
    "admin-budget-half": ("half", True),
    "admin-budget-low": ("half", False),
    "admin-budget-spent": ("all", True),
    "admin-budget-room": ("all", False),
}
"""What each note is about, and whether it tells of a trouble or of its end."""


def paid_at(job: sqlite3.Row) -> float:
    """When a job was paid for, by its row; infinite while that may still have to be done."""
    return math.inf if job["state"] in UNSPENT else job["submitted_at"] or job["created_at"]


def spent(scene: "Scene", jobs: list[sqlite3.Row], *, user: int | None = None, just_now: float = 0.0) -> int:
    """Millionths that count now, by the world's own list of prices and what the provider has told.

    With `user` only what is theirs; with `just_now` what has ceased to count within so many seconds too.
    """
    now, total = scene.world.machine_now(), 0
    for job in jobs:
        if user is not None and job["user_id"] != user:
            continue
        is_free = job["state"] == "cancelled" or (job["state"] == "failed" and job["cost_micros"] == 0)
        is_over = is_free and (job["ended_at"] or 0.0) <= now - just_now
        if paid_at(job) <= now - DAY - just_now or is_over:
            continue
        if job["id"] in scene.world.films.scenes:
            total += _of_film(scene, job, now - just_now)
            continue
        price, cost = _counted(scene, job["model"]) or 0, None if is_free else job["cost_micros"]
        is_news = cost is not None and (job["ready_at"] or job["submitted_at"] or 0.0) > now - just_now
        total += price if cost is None else max(price, cost) if is_news else cost
    return total


def _of_film(scene: "Scene", job: sqlite3.Row, since: float) -> int:
    """The same of a film; `sums` looks whether its row is true. What was so a moment ago may be more."""
    count = (job["price_micros"] if job["cost_micros"] is None else job["cost_micros"]) or 0
    times = (job[name] or 0.0 for name in ("ready_at", "submitted_at", "step_began_at", "ended_at"))
    return max(count, sum(scene.world.films.prices[job["id"]])) if max(times) > since else count


def _counted(scene: "Scene", model: str) -> int | None:
    return scene.model_listing.counted(model, refuses_unknown=scene.settings.unknown_price == "refuse")


def budget_of(scene: "Scene", user: int) -> int:
    """Millionths that may be spent, all in all, where this user asks; 0: any."""
    settings = scene.settings
    budget = round(settings.daily_budget_usd * MICROS)
    share = settings.admin_budget_percent if settings.admin_ids and user not in settings.admin_ids else 0
    return budget - budget * share // 100


def within_budget(scene: "Scene", jobs: list[sqlite3.Row]) -> Iterator[str]:
    """Looked at after each admission: what counts is never above the owner's budget, nor a user's money."""
    newest = jobs[-1]
    budget, own = budget_of(scene, newest["user_id"]), round(scene.settings.user_daily_usd * MICROS)
    total = spent(scene, jobs) if budget else 0
    if total > budget:
        yield f"budget exceeded by {newest['key']}: {total} of {budget}"
    theirs = spent(scene, jobs, user=newest["user_id"]) if own else 0
    if theirs > own:
        yield f"money of {newest['user_id']} exceeded by {newest['key']}: {theirs} of {own}"
    highest = round(scene.settings.max_video_usd * MICROS)
    for price in scene.world.films.prices.get(newest["id"], (newest["price_micros"],)) if highest else ():
        if not price or price > highest:
            yield f"{newest['key']} costs {price}, and {highest} are allowed"


def untrue_refusal(scene: "Scene", jobs: list[sqlite3.Row], wish: "Wish") -> Iterator[str]:
    """What is said to be refused for the owner's money must be."""
    user = wish.requester.user_id
    budget, own = budget_of(scene, user), round(scene.settings.user_daily_usd * MICROS)
    key, highest = (wish.refusal.key if wish.refusal else ""), round(scene.settings.max_video_usd * MICROS)
    prices = prices_of(scene, wish)  # of each scene; what has no price that anybody knows has None
    price = None if None in prices else sum(one or 0 for one in prices)
    bounds = [bound for bound in (budget, own, highest) if bound]
    days = [bound for bound in (budget, own) if bound]
    match key:
        case "refused-budget" | "refused-budget-kept":
            is_true = spent(scene, jobs, just_now=JUST_NOW) + (price or 0) > budget
        case "refused-user-money":
            is_true = spent(scene, jobs, user=user, just_now=JUST_NOW) + (price or 0) > own
        case "refused-video-price":
            is_true = any(one is not None and one > bound for one in prices for bound in bounds)
            is_true |= price is not None and any(price > bound for bound in days)
        case "refused-video-unknown":
            is_true = bool(highest)
        case "refused-budget-model":
            is_true = any(one is not None and one > budget for one in prices)
        case "refused-budget-price":
            is_true = None in prices or scene.world.rates["list unknown"] > 0
        case "refused-paused":
            is_true = any(begin <= scene.world.now() for begin, _ in scene.provider.poor)
        case _:
            return
    has_bound = bool(budget if key in {"refused-budget", "refused-budget-kept"} else bounds)
    if key != "refused-paused" and not (has_bound and is_true):
        yield f"{wish.key} was told {key}, and that is not true"
    if key == "refused-paused" and not is_true:
        yield f"{wish.key} was told that there is no money, and there is"


def costs_are_as_told(scene: "Scene", jobs: list[sqlite3.Row]) -> Iterator[str]:
    """A cost that is counted is the provider's; nothing is counted only where nothing was paid."""
    for job in jobs:
        if job["id"] in scene.world.films.scenes:
            continue  # see `sums`
        mine = scene.provider.of(job["id"])
        if job["state"] == "failed" and job["cost_micros"] == 0:
            if any(paid.is_good and paid.ends_at < job["ended_at"] for paid in mine):
                yield f"{job['key']} was paid, and is said to have cost nothing"
        elif job["cost_micros"] not in (None, *(paid.cost_micros for paid in mine)):
            yield f"{job['key']} is said to have cost {job['cost_micros']}"


def troubles_are_told_once(scene: "Scene", jobs: list[sqlite3.Row]) -> Iterator[str]:  # noqa: ARG001 - as all
    """Each trouble is told once and its end once; a lost answer, a death or a full disk may repeat it."""
    notes = scene.messenger.notes
    for admin in sorted(scene.settings.admin_ids):
        for topic in dict.fromkeys(topic for topic, _ in TOPICS.values()):
            mine = [note for note in notes if note.user_id == admin and TOPICS[note.key][0] == topic]
            if mine and not TOPICS[mine[0].key][1] and not scene.messenger.notes_may_fail:
                yield f"admin {admin} was first told that {topic} is well again"
            for one, other in pairwise(mine):
                may_fail = scene.messenger.notes_may_fail or scene.world.has_slept
                if one.key == other.key and _is_sure(one, other, scene.world.faults, may_fail=may_fail):
                    yield f"admin {admin} was told {one.key} twice, at {one.at:.0f} and {other.at:.0f}"
            if not scene.messenger.notes_may_fail and not scene.world.faults and not scene.world.disk_faults:
                yield from _too_often(admin, [note for note in mine if TOPICS[note.key][1]])
        if not scene.messenger.notes_may_fail and not scene.world.faults and not scene.world.disk_faults:
            yield from _untold(scene, [note for note in notes if note.user_id == admin])


def _is_sure(one: Note, other: Note, faults: list[float], *, may_fail: bool) -> bool:
    return not one.is_lost and not any(
        one.at <= at <= (other.at if may_fail else one.at + REMEMBERED_WITHIN) for at in faults
    )


def _too_often(admin: int, troubles: list[Note]) -> Iterator[str]:
    for one, other in pairwise(troubles):
        if other.at - one.at < QUIET_SECONDS:
            yield f"admin {admin} was told {other.key} within the hour, at {one.at:.0f} and {other.at:.0f}"


def _untold(scene: "Scene", mine: list[Note]) -> Iterator[str]:
    provider = scene.provider
    told = [note for note in mine if TOPICS[note.key][0] == "studio"]
    if provider.shut_at is not None and not told:
        yield "the provider let nobody in, and no admin knows"
    later = {paid.id for paid in provider.paid if told and paid.accepted_at > told[-1].at}
    if told and TOPICS[told[-1].key][1] and later & provider.answered:
        yield "the provider lets us in again, and no admin knows"
