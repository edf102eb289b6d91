"""Films as the world knows them: who wants one, which POST is for which scene, and what comes of a scene."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.domain.models import Attachment
from bot.domain.values import Scalar

if TYPE_CHECKING:
    from tests.simulation.provider import SimulatedProvider

DIFFER: Final = 0.3
"""How often scenes are of different kinds, and have to be encoded."""
TRIES: Final = 2
"""How often a scene is made at most, where the first time failed for nothing."""
JOINED: Final = "|"
"""Between the scenes of a film, as far as a file names them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """One try of one scene."""

    job_id: str
    scene: int
    """From 0."""
    tries: int
    """How often the scene has failed before."""


@dataclass(slots=True)
class FilmBooks:
    """What is known of films; it outlives every process."""

    wanted: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By the key of a wish: the words of each scene."""
    scenes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The same by job, once it is admitted."""
    prices: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """By job: what each scene was taken to cost then, in millionths; 0 where nobody knew."""
    takes: dict[str, Take] = field(default_factory=dict)
    """By request id: which POST it is for."""
    takers: set[int | str] = field(default_factory=set)
    """Who has taken something back: jobs, users, chats."""
    stopped: dict[str, float] = field(default_factory=dict)
    """Jobs of which the bot said that no further scene is made, and when."""
    cut: dict[str, float] = field(default_factory=dict)
    """Jobs that were seen to be shorter than what was asked for, and since when."""

    def begin(self, job_id: str, words: tuple[str, ...], prices: Sequence[int]) -> None:
        """A film was admitted: from now on its POSTs are known."""
        self.scenes[job_id], self.prices[job_id] = words, tuple(prices)
        for scene in range(len(words)):
            for tries in range(TRIES):
                take = Take(job_id=job_id, scene=scene, tries=tries)
                self.takes[request_id_of(take)] = take

    def job_of(self, request_id: str) -> str:
        """Whose POST it is: that of a film, or else the job that has this id itself."""
        take = self.takes.get(request_id)
        return request_id if take is None else take.job_id

    def names(self, job_id: str, scene: int | None = None) -> list[str]:
        """The request ids of a job, or of one scene of a film."""
        if job_id not in self.scenes:
            return [job_id]
        return [
            name for name, take in self.takes.items() if take.job_id == job_id and scene in (None, take.scene)
        ]


def request_id_of(take: Take) -> str:
    """As it is written down in the decision on several steps: the first is the job's id itself."""
    if not take.scene and not take.tries:
        return take.job_id
    words = f"{take.job_id} step {take.scene} try {take.tries}"
    return hashlib.sha256(words.encode()).hexdigest()[:32]


def bare(url: str) -> str:
    """Whose video it is, whatever is signed."""
    return url.partition("?")[0]


def frame_of(url: str) -> bytes:
    """The picture that a video ends with."""
    return f"frame of {url}".encode()


def look_at_scene(
    provider: "SimulatedProvider",
    request_id: str,
    parameters: Mapping[str, Scalar],
    media: Sequence[Attachment],
) -> None:
    """A POST for a scene comes in its turn, with its own words, and begins where the one before has ended."""
    world = provider.world
    films, now = world.films, world.now()
    take = films.takes.get(request_id)
    if take is None:
        return
    name = f"scene {take.scene} of {take.job_id}"
    if parameters.get("prompt") != films.scenes[take.job_id][take.scene]:
        world.wrong.append(f"{name} was posted with the words of another: {parameters.get('prompt')}")
    if take.tries and not any(
        not one.is_good and one.ends_at <= now and films.takes[one.request_id].tries == take.tries - 1
        for one in provider.of_scene(take.job_id, take.scene)
    ):
        world.wrong.append(f"{name} was tried again, and has not failed")
    if not take.scene:
        return
    before = [
        one for one in provider.of_scene(take.job_id, take.scene - 1) if one.is_good and one.ends_at <= now
    ]
    if not before:
        world.wrong.append(f"{name} was posted before the one before it was made")
        return
    wanted = b"fitted " + frame_of(before[0].url)
    frames = [one.content for one in media]
    if len(frames) != 1 or (isinstance(frames[0], bytes) and frames[0] != wanted):
        world.wrong.append(f"{name} does not begin where the one before it has ended: {frames}")
