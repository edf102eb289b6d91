"""What must hold in every world, whatever the seed. `docs` of each: the promise in one sentence."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from bot.app.pipeline.fetch_failures import MAX_NO_VIDEO_TRIES
from bot.config import Settings
from bot.domain.admission import DAY
from bot.domain.errors import DenialReason
from bot.domain.schedule import FOLLOW_FOR_SECONDS
from bot.domain.status import Cancelled, Failed, Status, Undelivered
from tests.simulation.account import (
    JUST_NOW,
    costs_are_as_told,
    paid_at,
    troubles_are_told_once,
    within_budget,
)
from tests.simulation.admins import nothing_is_paid_against_the_rules
from tests.simulation.files import bare
from tests.simulation.market import FAMILY, SimulatedMarket, catalogue
from tests.simulation.messenger import Message, SimulatedMessenger
from tests.simulation.people import People, Wish
from tests.simulation.provider import BROKEN, REFUSED, Paid, SimulatedProvider
from tests.simulation.sums import sums_are_of_all_jobs
from tests.simulation.world import World

ENDED: Final = ("delivered", "undelivered", "failed", "cancelled")
UNCOUNTED: Final = ("undelivered", "failed", "cancelled")
EXCUSED: Final = 2
"""Of what was made for somebody in a day and reached nobody, so many count as no video."""
AT_PROVIDER: Final = ("submitting", "unconfirmed", "generating")
BARRED: Final = {
    "failed-bad-key": DenialReason.KEY,
    "failed-no-credits": DenialReason.CREDITS,
    "failed-not-allowed": DenialReason.OTHER,
}
LAST_WORDS: Final[dict[str, type[Status]]] = {
    "undelivered": Undelivered,
    "failed": Failed,
    "cancelled": Cancelled,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A world and everybody in it."""

    world: World
    settings: Settings
    provider: SimulatedProvider
    messenger: SimulatedMessenger
    people: People
    model_listing: SimulatedMarket

    def model_of(self, wish: Wish) -> str:
        """The id of the model that a wish needs."""
        model = catalogue().family(FAMILY).model_for(wish.request)
        return model.id if model else ""

    def jobs(self, connection: sqlite3.Connection) -> list[sqlite3.Row]:
        """All jobs, read past the code under test."""
        return connection.execute("SELECT * FROM jobs ORDER BY number").fetchall()


def audit(scene: Scene, connection: sqlite3.Connection, statement: str) -> None:
    """What must hold at every moment: looked at after the statements that could break it."""
    scene.world.regained += statement == "regain_slot"
    if scene.messenger.chat_migrations and statement in ("advance", "move_jobs"):
        _nothing_goes_back(scene, connection)
    if statement == "disk":
        doubt_all(scene, connection)
    if statement in ("admit", "move_jobs"):
        _keep_groups(scene, connection)
    if statement in ("admit", "advance"):
        _keep_times(scene.world, connection, is_new=statement == "admit")
        scene.world.wrong.extend(sums_are_of_all_jobs(connection))
    if statement == "advance":
        scene.world.wrong.extend(_without_id(connection))
    if statement in ("admit", "regain_slot"):
        _within_limits(scene, connection, statement)
    if statement == "claim":
        scene.world.wrong.extend(_after_claim(scene, scene.jobs(connection)))
    if statement == "claim in vain":
        scene.world.wrong.extend(_left_waiting(scene, scene.jobs(connection)))


def _within_limits(scene: Scene, connection: sqlite3.Connection, statement: str) -> None:
    """No quota and no bound to money is exceeded, whatever races."""
    wrong, settings = scene.world.wrong, scene.settings
    now = scene.world.machine_now()
    jobs = scene.jobs(connection)
    wrong.extend(within_budget(scene, jobs) if statement == "admit" else ())
    counted = [job for job in jobs if job["state"] not in UNCOUNTED]
    young = [job for job in counted if paid_at(job) > now - DAY]
    lost = [job for job in jobs if _is_lost(job) and paid_at(job) > now - DAY]
    active = [job for job in counted if job["state"] not in ENDED and job["late_at"] is None]
    for job in jobs[-1:] if statement == "admit" else counted:
        user, chat = job["user_id"], scene.world.groups.get(job["id"])
        decisions = scene.people.decisions
        is_late_look = statement != "admit" and user in decisions.grants  # it may be less by now
        is_late_look |= scene.world.restored  # decisions since the copy are undone
        for name, limit, count in (
            (
                "a day",
                0 if is_late_look else decisions.daily(user, settings.user_daily_videos),
                sum(j["user_id"] == user for j in young)
                + max(0, sum(j["user_id"] == user for j in lost) - EXCUSED),
            ),
            ("at once", settings.user_active_videos, sum(j["user_id"] == user for j in active)),
            (
                "a day in a group",
                settings.chat_daily_videos if chat is not None else 0,
                sum(scene.world.groups.get(j["id"]) == chat for j in young)
                + sum(
                    max(0, count - EXCUSED)
                    for count in Counter(
                        j["user_id"] for j in lost if scene.world.groups.get(j["id"]) == chat
                    ).values()
                ),
            ),
        ):
            if limit and count > limit:
                wrong.append(f"quota {name} exceeded by {job['key']}: {count} of {limit}")


def _is_lost(job: sqlite3.Row) -> bool:
    """Whether it was made and paid for, and has reached nobody."""
    has_ended = job["state"] in ("undelivered", "failed")
    return has_ended and job["ready_at"] is not None and job["cost_micros"] != 0


def _keep_groups(scene: Scene, connection: sqlite3.Connection) -> None:
    """Whose limit a job counts for: the group's in which it was asked for, wherever its video goes."""
    groups, jobs = scene.world.groups, scene.jobs(connection)
    groups |= {job["id"]: job["chat_id"] for job in jobs if job["is_group"]}
    left = {job["chat_id"] for job in jobs}
    for job_id, chat in groups.items():
        if chat in scene.messenger.chat_migrations and chat not in left:
            groups[job_id] = scene.messenger.chat_migrations[chat][1]


def _without_id(connection: sqlite3.Connection) -> Iterator[str]:
    """What is being made is known by its id, from the first moment: else nobody can ask for it."""
    unknown = connection.execute("SELECT key FROM jobs WHERE state = 'generating' AND generation_id IS NULL")
    yield from (f"{job['key']} is being made, and nobody knows its id" for job in unknown)


def _left_waiting(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """Whoever waits gets a place that is free, but for models that are shut."""
    limit, now = scene.settings.max_active_generations, scene.world.machine_now() - JUST_NOW
    if 0 < limit <= _places_taken(jobs, limit):
        return
    for job in jobs:
        if job["state"] == "queued" and job["run_at"] <= now and job["model"] not in scene.world.shut:
            yield f"{job['key']} waits for a place, and one is free"


def _after_claim(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    limit = scene.settings.max_active_generations
    if 0 < limit < (at_provider := _places_taken(jobs, limit)):
        yield f"{at_provider} generations at once"
    if not scene.world.machine.is_troubled:  # whoever was served when is told by the machine's clock
        yield from _passed_twice(scene, jobs)


def _passed_twice(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """Who waits for a model and has nothing at the provider is passed by nobody twice."""
    world, now = scene.world, scene.world.machine_now()
    for claimed in (job for job in jobs if job["posts"] != world.claimed.get(job["id"], 0)):
        world.claimed[claimed["id"]] = claimed["posts"]
        holders = {job["user_id"] for job in jobs if job["state"] in AT_PROVIDER and job["late_at"] is None}
        waiting = {
            job["user_id"]
            for job in jobs
            if job["state"] == "queued" and job["run_at"] <= now and job["model"] == claimed["model"]
        } - holders
        for user in set(world.passed) - waiting:
            del world.passed[user]
        for user in waiting:
            passed = world.passed.setdefault(user, set())
            passed.add(claimed["id"])
            by_whom = claimed["user_id"]
            names = [job["key"] for job in jobs if job["id"] in passed and job["user_id"] == by_whom]
            if len(names) > 1:
                yield f"{user} waits with nothing at the provider, and was passed by {' and '.join(names)}"


def _places_taken(jobs: list[sqlite3.Row], limit: int) -> int:
    """How many places are taken: all that is late takes a third at most, so do a model's unconfirmed jobs."""
    there = [job for job in jobs if job["state"] in AT_PROVIDER]
    late = sum(job["late_at"] is not None for job in there)
    unsure = Counter(
        job["model"] for job in there if job["state"] == "unconfirmed" and job["late_at"] is None
    )
    uncounted = sum(max(0, held - -(-limit // 3)) for held in unsure.values())
    return len(there) - late + min(late, limit // 3) - uncounted


def _nothing_goes_back(scene: Scene, connection: sqlite3.Connection) -> None:
    """What has followed its group is never again in the old one."""
    for job in scene.jobs(connection):
        if job["chat_id"] not in scene.messenger.chat_migrations:
            scene.world.followed.add(job["id"])
        elif job["id"] in scene.world.followed:
            scene.world.wrong.append(f"{job['key']} was taken back to {job['chat_id']}")


def _keep_times(world: World, connection: sqlite3.Connection, *, is_new: bool) -> None:
    """When something happened in truth: what the rows say is by a clock that may be wrong."""
    if is_new:
        (newest,) = connection.execute("SELECT id FROM jobs ORDER BY number DESC LIMIT 1").fetchone()
        world.admitted.setdefault(newest, world.now())
    ended = connection.execute(f"SELECT id FROM jobs WHERE state IN {ENDED}")  # noqa: S608 - ours
    for (job_id,) in ended.fetchall():
        world.ended.setdefault(job_id, world.now())


def doubt_all(scene: Scene, connection: sqlite3.Connection) -> None:
    """Nobody may know any more what of the sendings under way has arrived."""
    for job in scene.jobs(connection):
        if job["state"] == "sending":
            scene.messenger.doubt(job["id"])


def every_request_has_its_job(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """No request is lost, and none is made twice."""
    keys = [job["key"] for job in jobs]
    for wish in scene.people.wishes.values():
        is_set_aside = f"ask {wish.key}" in scene.people.set_aside_names
        if wish.job_id is None and wish.refusal is None and not is_set_aside:
            yield f"nobody answered {wish.key}"
        is_unknown = wish.requester.user_id in scene.people.forgotten or wish.job_id in scene.world.lost
        few = 0 if is_unknown else 1
        if wish.job_id is not None and not few <= keys.count(wish.key) <= 1:
            yield f"{keys.count(wish.key)} jobs for {wish.key}"
        if wish.made > 1:
            yield f"{wish.key} was admitted {wish.made} times"
    for update in scene.people.updates:
        if not update.is_done:
            yield f"{update.name} was never dealt with"


def nothing_is_paid_twice(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """One request, one paid generation; none for what was taken back, and none that nobody asked for.

    What has failed was not paid for, and may be followed by another.
    """
    names = {job["id"]: job["key"] for job in jobs}
    for request_id, count in Counter(one.request_id for one in scene.provider.paid if one.is_good).items():
        if count > 1:
            yield f"{names.get(request_id, request_id)} was paid {count} times"
        is_unknown = scene.people.knows_nothing_of(request_id) or request_id in scene.world.lost
        if request_id not in names and not is_unknown:
            yield f"{request_id} was paid, and nobody has asked for it"
    for job in jobs:
        if job["state"] == "cancelled" and scene.provider.of(job["id"]):
            yield f"{job['key']} was taken back and paid"


def every_job_ends(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """Every job comes to an end, and to one that is true."""
    for job in jobs:
        if job["state"] not in ENDED:
            yield f"{job['key']} is still {job['state']}"
        elif job["id"] in scene.people.cancelled and job["state"] != "cancelled":
            yield f"{job['key']} was said to be taken back, and is {job['state']}"
        elif job["state"] == "failed" and job["forgotten_at"] is None:
            yield from _untrue(scene, job)
        elif job["state"] == "undelivered" and job["id"] not in scene.messenger.turned_down:
            yield f"{job['key']} is undelivered though its chat has refused nothing"


def _untrue(scene: Scene, job: sqlite3.Row) -> Iterator[str]:
    """A failure that is told must have happened."""
    problem = (job["problem"] or "").split('"')[3:4]
    key = problem[0] if problem else ""
    paid = scene.provider.of(job["id"])
    if key == "failed-no-video" and any(scene.world.broken[one.url] > MAX_NO_VIDEO_TRIES for one in paid):
        return  # it was there, and each time that it was looked into it was none
    for one in paid:
        yield from _contradicted(scene, job, key, one)
    have_all_failed = len(scene.provider.failed_of(job["id"])) >= job["posts"]
    if key == "failed-never-came" and not paid and have_all_failed:
        yield f"{job['key']} was waited for, and had failed at once"
    if key == BROKEN and not paid and not scene.provider.failed_of(job["id"]):
        yield f"{job['key']} failed at the provider, and did not"
    if key == REFUSED and job["id"] not in scene.provider.refused:
        yield f"{job['key']} was refused by nobody"
    is_about_photos = key.startswith("image-")
    if is_about_photos and not scene.messenger.photos_refused:
        yield f"{job['key']} failed with {key} though its photos are good"
    is_explained = is_about_photos or _is_denied(scene, job, key)
    is_explained |= key == "failed-no-room" and scene.world.disk_faults > 0
    is_explained |= key == "refused-banned" and not paid and job["user_id"] in scene.people.decisions.bans
    if key not in (BROKEN, REFUSED, "failed-never-came") and not is_explained:
        yield f"{job['key']} failed with {key}"


def _contradicted(scene: Scene, job: sqlite3.Row, key: str, one: Paid) -> Iterator[str]:
    """A generation that speaks against the failure."""
    ended_at, followed_until = scene.world.ended[job["id"]], one.accepted_at + FOLLOW_FOR_SECONDS - 100
    if one.is_good and one.ends_at < min(ended_at, followed_until):
        yield f"{job['key']} failed with {key} though its video was made"
    # What has failed at the provider may have been posted again, and that refused.
    runs_until = min(one.ends_at, followed_until) if key == REFUSED else followed_until
    if key != BROKEN and ended_at < runs_until:
        yield f"{job['key']} failed with {key} while its generation was running"
    if key == BROKEN and one.is_good:
        yield f"{job['key']} failed with {key} though its generation is good"


def _is_denied(scene: Scene, job: sqlite3.Row, key: str) -> bool:
    """Whether the provider let it not in: for a day, or for its own sake."""
    denial = BARRED.get(key)
    has_waited = scene.world.ended[job["id"]] - scene.world.admitted[job["id"]] > FOLLOW_FOR_SECONDS
    is_its_own = denial is DenialReason.OTHER
    return denial in scene.provider.denied.get(job["id"], set()) and (has_waited or is_its_own)


def nobody_is_silent(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """Everybody gets the video, or its link, or a last word that is true.

    Who says `/forget` while a last word is still to be told takes that word along.
    """
    for job in jobs:
        messages = [one for one in scene.messenger.messages.values() if one.job_id == job["id"]]
        if job["state"] == "delivered":
            yield from _undelivered(scene, job, messages)
        elif (
            job["state"] in ENDED
            and job["forgotten_at"] is None
            and job["id"] not in scene.messenger.turned_down
        ):
            words = [one for one in messages if one.status is not None and one.is_there]
            newest = max(words, key=lambda one: (one.status_at, one.id), default=None)
            if newest is None or not isinstance(newest.status, LAST_WORDS[job["state"]]):
                yield f"{job['key']} is {job['state']}, and its last word is {newest}"


def _undelivered(scene: Scene, job: sqlite3.Row, messages: list[Message]) -> Iterator[str]:
    urls = {paid.url for paid in scene.provider.of(job["id"])}
    copies = [one for one in messages if one.video is not None]
    if not copies:
        yield f"{job['key']} is delivered, and nothing is there"
    if any(bare(one.video or "") not in urls for one in copies):
        yield f"{job['key']} got somebody else's video"
    ended_at = scene.world.ended[job["id"]]
    later = [one for one in messages if one.status and one.is_there and one.status_at > ended_at + 60]
    yield from (f"{job['key']} is delivered, and then was told {one.status}" for one in later)


def everything_follows_its_group(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """A group that has become a supergroup leaves nothing behind."""
    for job in jobs:
        now = scene.messenger.chat_now(job["chat_id"], scene.world.now())
        if now != job["chat_id"] and not scene.world.disk_faults:
            yield f"{job['key']} is still in {job['chat_id']}, which is {now}"


def copies_are_few(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """At most one extra copy of a video, and only where its sending was in doubt.

    A group's messages cannot be edited any more once it has another id, so what is in doubt then is in doubt
    for good; it is sent once more, as in a chat of its own.
    """
    for job in jobs:
        copies = scene.messenger.copies(job["id"])
        sure = [one for one in copies if one.file is None and one.id not in scene.messenger.doubtful]
        if len(sure) > 1:
            yield f"{job['key']} was sent {len(copies)} times, {len(sure)} of them without a doubt"
        if max(Counter(one.chat_id for one in copies).values(), default=0) > 2:
            yield f"{job['key']} was sent {len(copies)} times"


Invariant = Callable[[Scene, list[sqlite3.Row]], Iterator[str]]

INVARIANTS: Final[tuple[Invariant, ...]] = (
    every_request_has_its_job,
    nothing_is_paid_twice,
    every_job_ends,
    nobody_is_silent,
    copies_are_few,
    everything_follows_its_group,
    costs_are_as_told,
    troubles_are_told_once,
    nothing_is_paid_against_the_rules,
)
"""Looked at when everything has ended."""
OF_RESTORED: Final[tuple[Invariant, ...]] = (
    every_request_has_its_job,
    nothing_is_paid_twice,
    every_job_ends,
    nobody_is_silent,
    costs_are_as_told,
)
"""The same where the database is a copy that was put back. It may send once more what had been sent, tell a
trouble once more, and does not know of a group that has moved until it writes there."""
