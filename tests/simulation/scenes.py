"""What must hold of films: each scene is paid for once, what was made comes, and what is counted is true."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING, Final

from tests.simulation.files import HUGE, megabytes
from tests.simulation.films import JOINED, bare

if TYPE_CHECKING:
    from tests.simulation.invariants import Scene
    from tests.simulation.people import Wish
    from tests.simulation.provider import Paid

PERHAPS_PAID: Final = ("failed-never-came", "failed-no-video")
"""Why a scene is given up that may have to be paid for all the same."""
PATIENCE_SECONDS: Final = 600.0
"""For which what was made is asked for, at least."""


def _begin_film(scene: "Scene", job: sqlite3.Row) -> None:
    """A job was admitted: if it is a film, its POSTs are known from now on, and what each scene may cost."""
    films, wrong = scene.world.films, scene.world.wrong
    words = films.wanted.get(job["key"], ())
    if not words or job["id"] in films.scenes:
        return
    steps = json.loads(job["steps"] or "[]")
    prices = [step["price_micros"] for step in steps]
    if [step["model"] for step in steps] != [*scene.models_of(scene.people.wishes[job["key"]])]:
        wrong.append(f"{job['key']} is to be made by {[step['model'] for step in steps]}")
    if job["videos"] != len(words):
        wrong.append(f"{job['key']} has {len(words)} scenes, and counts as {job['videos']}")
    if job["price_micros"] != (None if None in prices else sum(prices)):
        wrong.append(f"{job['key']} is taken to cost {job['price_micros']}, its scenes {prices}")
    films.begin(job["id"], words, [price or 0 for price in prices])


def counted_videos(scene: "Scene", job: sqlite3.Row) -> int:
    """As how many videos a job counts: a film as its scenes, or as those that there are once it is cut."""
    films = scene.world.films
    words = films.scenes.get(job["id"])
    return 1 if words is None else job["videos"] if job["id"] in films.cut else len(words)


def follow_films(scene: "Scene", jobs: Sequence[sqlite3.Row], *, is_new: bool) -> Iterator[str]:
    """Looked at after each move: a film counts as its scenes, and as money with what these may cost."""
    films, now = scene.world.films, scene.world.now()
    if is_new:
        _begin_film(scene, jobs[-1])
    for job in jobs if films.scenes else ():
        words = films.scenes.get(job["id"])
        if words is None or job["forgotten_at"] is not None:
            continue
        if job["videos"] < len(words):
            films.cut.setdefault(job["id"], now)
        elif job["videos"] > len(words):
            yield f"{job['key']} has {len(words)} scenes, and counts as {job['videos']}"
        yield from _untrue_sum(scene, job)


def _untrue_sum(scene: "Scene", job: sqlite3.Row) -> Iterator[str]:
    """What it counts with is a sum of what each scene costs, or was taken to cost."""
    counted = job["price_micros"] if job["cost_micros"] is None else job["cost_micros"]
    if counted is None:
        return
    possible = sums(scene, job)
    if counted not in possible:
        yield f"{job['key']} counts with {counted} while {job['state']}, and not with one of {possible}"


def sums(scene: "Scene", job: sqlite3.Row) -> list[int]:
    """All that a film may count with as it stands, in millionths."""
    films, made = scene.world.films, len(json.loads(job["made"] or "[]"))
    is_short = job["state"] == "failed" or job["id"] in films.cut
    parts = []
    for place, price in enumerate(films.prices[job["id"]]):
        mine = scene.provider.of_scene(job["id"], place)
        costs = {price, *(one.cost_micros for one in mine if one.cost_micros is not None)}
        is_doubtful = any(f'"{key}"' in (job["problem"] or "") for key in PERHAPS_PAID)
        if not is_short or place < made or (place == made and is_doubtful):
            parts.append(sorted(costs))
    return sorted({sum(one) for one in product(*parts)})


def parts_of(video: str) -> list[str]:
    """The links behind what has come: a file of several names them all, and so do bare links."""
    return [bare(one) for one in video.replace("\n", JOINED).split(JOINED)]


def films_are_what_was_made(scene: "Scene", jobs: Sequence[sqlite3.Row]) -> Iterator[str]:
    """A film that comes has each scene that was made, in its place; where it is shorter, that is true."""
    for job in jobs:
        words = scene.world.films.scenes.get(job["id"])
        if words is None:
            if job["steps"] is not None or job["videos"] != 1:
                yield f"{job['key']} is no film, and counts as {job['videos']}"
            continue
        if job["state"] in ("delivered", "undelivered") and job["forgotten_at"] is None:
            yield from _incomplete(scene, job)
        if job["state"] == "cancelled" and any(one.is_good for one in scene.provider.of(job["id"])):
            yield f"{job['key']} was taken back and paid"


def _incomplete(scene: "Scene", job: sqlite3.Row) -> Iterator[str]:
    made = [good_of(scene, job["id"], place) for place in range(job["videos"])]
    copies = [
        one.video
        for one in scene.messenger.messages.values()
        if one.job_id == job["id"] and one.video is not None
    ]
    others = [parts for video in copies if not _is_of(parts := parts_of(video), made)]
    if others and not (scene.world.restored and len(others) < len(copies)):  # a newer one may have cut it
        yield f"{job['key']} has {job['videos']} scenes, and what came is {others}"
    stopped, cut = scene.world.films.stopped.get(job["id"]), scene.world.films.cut.get(job["id"])
    if stopped is not None and cut is None:
        yield f"{job['key']} was said to be made no further, and is whole"
    if cut is not None:
        yield from _posted_on(scene, job, cut)


def _is_of(parts: "Sequence[str]", made: "Sequence[Sequence[Paid]]") -> bool:
    """Whether these are the links of all scenes that were made, in their order."""
    return len(parts) == len(made) and all(
        link in {one.url for one in good} for link, good in zip(parts, made, strict=True)
    )


def _posted_on(scene: "Scene", job: sqlite3.Row, cut: float) -> Iterator[str]:
    names = {*scene.world.films.names(job["id"])}
    later = [at for request_id, at in scene.provider.begun if request_id in names and at > cut]
    if later and not scene.world.restored:
        yield f"{job['key']} was cut short at {cut:.0f}, and posted at {later[-1]:.0f}"


def good_of(scene: "Scene", job_id: str, place: int) -> "list[Paid]":
    """What was made of a scene."""
    return [one for one in scene.provider.of_scene(job_id, place) if one.is_good]


def was_taken_back(scene: "Scene", job: sqlite3.Row) -> bool:
    """Whether somebody may have taken back what was left of a film."""
    asked_in = scene.world.groups.get(job["id"])  # what a group does not take goes to its author
    return bool(scene.world.films.takers & {job["id"], job["user_id"], job["chat_id"], asked_in})


def was_out_of_reach(scene: "Scene", job: sqlite3.Row, at: float) -> bool:
    """Whether what was made may not have been had: it is huge, or for a while nothing could be fetched."""
    world, last = scene.world, good_of(scene, job["id"], job["videos"] - 1)
    if any(megabytes(world, one.url) == HUGE for one in last):
        return True
    may_fail = any(world.rates[name] for name in ("file unknown", "file cut"))
    return may_fail and all(at - one.ends_at > PATIENCE_SECONDS for one in last)


def prices_of(scene: "Scene", wish: "Wish") -> list[int | None]:
    """What each scene of a wish counts with; most have one."""
    refuses = scene.settings.unknown_price == "refuse"
    return [scene.model_listing.counted(model, refuses_unknown=refuses) for model in scene.models_of(wish)]
