"""What must hold in every world, whatever the seed. `docs` of each: the promise in one sentence."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.app.pipeline.fetch_failures import MAX_NO_VIDEO_TRIES
from bot.config import Settings
from bot.domain.admission import DAY
from bot.domain.errors import DenialReason
from bot.domain.job import UNKNOWN_POSTS
from bot.domain.request import Photo
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
from tests.simulation.guests import ELSEWHERE, UNANSWERED
from tests.simulation.market import FAMILY, SKETCHED_BY, SimulatedMarket, catalogue
from tests.simulation.messenger import Message, SimulatedMessenger
from tests.simulation.people import People, Wish
from tests.simulation.provider import BROKEN, REFUSED, Paid, SimulatedProvider
from tests.simulation.scenes import (
    counted_videos,
    films_are_what_was_made,
    follow_films,
    parts_of,
    was_out_of_reach,
    was_taken_back,
)
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
ABOUT_MEDIA: Final = ("image-", "source-")
"""How the problems with what people send begin."""
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

    def models_of(self, wish: Wish) -> tuple[str, ...]:
        """The ids of the models that a wish needs, one for each scene."""
        if wish.request.is_sketch:
            return (SKETCHED_BY,)
        frame = (Photo(file_id="", made_by=0),)
        later = [replace(wish.request, scenes=(), photos=frame) for _ in wish.request.scenes[1:]]
        models = [
            catalogue().family(FAMILY).model_for(one) for one in (replace(wish.request, scenes=()), *later)
        ]
        return tuple(model.id if model else "" for model in models)

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
        scene.world.wrong.extend(follow_films(scene, scene.jobs(connection), is_new=statement == "admit"))
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
    videos = {job["id"]: counted_videos(scene, job) for job in jobs}
    for job in jobs[-1:] if statement == "admit" else counted:
        user, chat = job["user_id"], scene.world.groups.get(job["id"])
        decisions = scene.people.decisions
        is_late_look = statement != "admit" and user in decisions.grants  # it may be less by now
        is_late_look |= scene.world.restored  # decisions since the copy are undone
        for name, limit, count in (
            (
                "a day",
                0 if is_late_look else decisions.daily(user, settings.user_daily_videos),
                sum(videos[j["id"]] for j in young if j["user_id"] == user)
                + max(0, sum(videos[j["id"]] for j in lost if j["user_id"] == user) - EXCUSED),
            ),
            ("at once", settings.user_active_videos, sum(j["user_id"] == user for j in active)),
            (
                "a day in a group",
                settings.chat_daily_videos if chat is not None else 0,
                sum(videos[j["id"]] for j in young if scene.world.groups.get(j["id"]) == chat)
                + sum(max(0, count - EXCUSED) for count in _by_user(scene, lost, chat).values()),
            ),
        ):
            if limit and count > limit:
                wrong.append(f"quota {name} exceeded by {job['key']}: {count} of {limit}")


def _by_user(scene: Scene, lost: list[sqlite3.Row], chat: int | None) -> Counter[int]:
    """How many videos of a group were made and reached nobody, by who wanted them."""
    found: Counter[int] = Counter()
    for job in lost:
        if scene.world.groups.get(job["id"]) == chat:
            found[job["user_id"]] += counted_videos(scene, job)
    return found


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
    for claimed in jobs:
        which, count = _take(claimed), claimed["posts"] % UNKNOWN_POSTS
        if count == world.claimed.get(which, 0):
            continue
        world.claimed[which] = count
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
            passed.add(which)
            theirs = {job["id"]: job["key"] for job in jobs if job["user_id"] == claimed["user_id"]}
            names = [theirs[job_id] for job_id, *_ in sorted(passed) if job_id in theirs]
            if len(names) > 1:
                yield f"{user} waits with nothing at the provider, and was passed by {' and '.join(names)}"


def _take(job: sqlite3.Row) -> tuple[str, int, int]:
    """What is posted: of a film one try of one scene."""
    return job["id"], job["step"], job["tries"]


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
        is_set_aside = bool({f"ask {wish.key}", f"film {wish.key}"} & scene.people.set_aside_names)
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
        job_id = scene.world.films.job_of(request_id)
        is_unknown = scene.people.knows_nothing_of(job_id) or job_id in scene.world.lost
        if job_id not in names and not is_unknown:
            yield f"{request_id} was paid, and nobody has asked for it"
    for job in jobs:
        is_film = job["id"] in scene.world.films.scenes  # of one a scene may have failed, for nothing
        if job["state"] == "cancelled" and not is_film and scene.provider.of(job["id"]):
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
    names = scene.world.films.names(job["id"])
    yield from _contrary(scene, job, names, scene.world.ended[job["id"]])


def what_is_cut_is_explained(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """Why a film is shorter than what was asked for must be true of the scene that is missing."""
    films = scene.world.films
    for job in jobs:
        if job["id"] in films.cut and job["state"] != "failed" and job["forgotten_at"] is None:
            key = _problem(job)
            if key == "taken-back":
                if not was_taken_back(scene, job):
                    yield f"{job['key']} was taken back, and nobody has done that"
            else:
                names = films.names(job["id"], job["videos"])
                yield from _contrary(scene, job, names, films.cut[job["id"]])


def _problem(job: sqlite3.Row) -> str:
    problem = (job["problem"] or "").split('"')[3:4]
    return problem[0] if problem else ""


def _contrary(scene: Scene, job: sqlite3.Row, names: list[str], ended_at: float) -> Iterator[str]:
    """What speaks against a failure that is told, of what was posted by these names."""
    key, is_film = _problem(job), job["id"] in scene.world.films.scenes
    paid = [one for one in scene.provider.paid if one.request_id in names]
    failed = [one for name in names for one in scene.provider.failed_of(name)]
    if key == "failed-no-video" and _could_not_be_looked_into(scene, job):
        return  # it was there, and each time that it was looked into it was none
    for one in paid:
        if one.is_good or one.ends_at > ended_at or not is_film:  # a scene that failed is made once more
            yield from _contradicted(job, key, one, ended_at)
    if key == "failed-never-came" and not paid and not is_film and len(failed) >= job["posts"]:
        yield f"{job['key']} was waited for, and had failed at once"
    if key == BROKEN and not paid and not failed:
        yield f"{job['key']} failed at the provider, and did not"
    if key == REFUSED and not scene.provider.refused & {*names}:
        yield f"{job['key']} was refused by nobody"
    is_about_photos = key.startswith(ABOUT_MEDIA)
    if key == "failed-source-gone":
        is_about_photos = is_film and was_out_of_reach(scene, job, ended_at)
    elif is_about_photos and not scene.messenger.photos_refused:
        yield f"{job['key']} failed with {key} though its photos are good"
    is_explained = is_about_photos or _is_denied(scene, job, key, names, ended_at)
    is_explained |= key == "failed-no-room" and (
        scene.world.disk_faults > 0 or bool(is_film and scene.world.no_room)
    )
    is_banned = job["user_id"] in scene.people.decisions.bans
    is_explained |= key == "refused-banned" and (not paid or is_film) and is_banned
    if key not in (BROKEN, REFUSED, "failed-never-came") and not is_explained:
        yield f"{job['key']} failed with {key}"


def _could_not_be_looked_into(scene: Scene, job: sqlite3.Row) -> bool:
    mine = {one.url for one in scene.provider.of(job["id"])}
    return any(
        count > MAX_NO_VIDEO_TRIES and mine.issuperset(parts_of(video))
        for video, count in scene.world.broken.items()
    )


def _contradicted(job: sqlite3.Row, key: str, one: Paid, ended_at: float) -> Iterator[str]:
    """A generation that speaks against the failure."""
    followed_until = one.accepted_at + FOLLOW_FOR_SECONDS - 100
    if one.is_good and one.ends_at < min(ended_at, followed_until):
        yield f"{job['key']} failed with {key} though its video was made"
    # What has failed at the provider may have been posted again, and that refused; or, after a copy was put
    # back, what it is made of fetched again for that, in vain.
    is_of_another = key == REFUSED or key.startswith(ABOUT_MEDIA)
    runs_until = min(one.ends_at, followed_until) if is_of_another else followed_until
    if key != BROKEN and ended_at < runs_until:
        yield f"{job['key']} failed with {key} while its generation was running"
    if key == BROKEN and one.is_good:
        yield f"{job['key']} failed with {key} though its generation is good"


def _is_denied(scene: Scene, job: sqlite3.Row, key: str, names: list[str], ended_at: float) -> bool:
    """Whether the provider let it not in: for a day, or for its own sake."""
    denial = BARRED.get(key)
    has_waited = ended_at - scene.world.admitted[job["id"]] > FOLLOW_FOR_SECONDS
    is_its_own = denial is DenialReason.OTHER
    has_met = any(denial in scene.provider.denied.get(name, set()) for name in names)
    return has_met and (has_waited or is_its_own)


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
    if any(not urls.issuperset(parts_of(one.video or "")) for one in copies):
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
        sure = [one for one in sure if one.chat_id != ELSEWHERE]  # there it is shown, by edits alone
        if len(sure) > 1:
            yield f"{job['key']} was sent {len(copies)} times, {len(sure)} of them without a doubt"
        if max(Counter(one.chat_id for one in copies).values(), default=0) > 2:
            yield f"{job['key']} was sent {len(copies)} times"


def nothing_is_made_of_what_was_said_to_be_nothing(scene: Scene, jobs: list[sqlite3.Row]) -> Iterator[str]:
    """Whose query takes no answer any more hears that nothing was made of it, and that is true."""
    keys = {job["key"] for job in jobs}
    for wish in scene.people.wishes.values():
        is_said = wish.refusal is not None and wish.refusal.key == UNANSWERED
        if is_said and wish.key in keys and wish.requester.user_id not in scene.people.forgotten:
            yield f"nothing was said to come of {wish.key}, and there is a job"


Invariant = Callable[[Scene, list[sqlite3.Row]], Iterator[str]]

INVARIANTS: Final[tuple[Invariant, ...]] = (
    every_request_has_its_job,
    nothing_is_paid_twice,
    every_job_ends,
    nobody_is_silent,
    copies_are_few,
    nothing_is_made_of_what_was_said_to_be_nothing,
    everything_follows_its_group,
    costs_are_as_told,
    troubles_are_told_once,
    nothing_is_paid_against_the_rules,
    films_are_what_was_made,
    what_is_cut_is_explained,
)
"""Looked at when everything has ended."""
OF_RESTORED: Final[tuple[Invariant, ...]] = (
    every_request_has_its_job,
    nothing_is_paid_twice,
    every_job_ends,
    nobody_is_silent,
    costs_are_as_told,
    films_are_what_was_made,
    what_is_cut_is_explained,
)
"""The same where the database is a copy that was put back. It may send once more what had been sent, tell a
trouble once more, and does not know of a group that has moved until it writes there."""
