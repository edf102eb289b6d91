"""Values of the core -> words in somebody's language."""

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem, Value
from bot.domain.inert import inert
from bot.domain.job import TAKEN_BACK, Job
from bot.domain.media import VideoFacts
from bot.domain.money import MICROS, Quote
from bot.domain.status import (
    MAX_BEFORE,
    BetweenScenes,
    Cancelled,
    Checking,
    Compressing,
    Converting,
    Drawing,
    Failed,
    Late,
    Making,
    Paused,
    Preparing,
    Sending,
    Speaking,
    Starting,
    Status,
    Unclear,
    Undelivered,
    Waiting,
)
from bot.domain.values import shorten
from bot.ports import Translator

PROMPT_SHOWN: Final = 600
"""Characters of the prompt in an offer and above a status."""
TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
"""Of Telegram, in UTF-16 code units."""
STATUS_KEYS: Final[Mapping[type[Status], str]] = {
    Preparing: "status-preparing",
    Starting: "status-starting",
    Speaking: "status-speaking",
    Drawing: "status-drawing",
    Late: "status-late",
    Unclear: "status-unclear",
    Sending: "status-sending",
    Cancelled: "status-cancelled",
    Undelivered: "status-undelivered",
}
"""The statuses that say the same every time."""
TOLD_NOTES: Final = (
    Preparing,
    Waiting,
    BetweenScenes,
    Paused,
    Starting,
    Speaking,
    Drawing,
    Checking,
    Making,
)
"""The statuses under which stands what is to be known of the request."""
LIST_KEYS: Final[Mapping[type[Status], str]] = {
    Preparing: "queue-preparing",
    Paused: "queue-paused",
    Starting: "queue-starting",
    Speaking: "queue-starting",
    Drawing: "queue-starting",
    Checking: "queue-checking",
    Unclear: "queue-checking",
    Making: "queue-making",
    BetweenScenes: "queue-between-scenes",
    Late: "queue-late",
    Sending: "queue-sending",
}
"""The lines of `/queue`, but for what has a place in it."""
CENTS_FROM: Final = Decimal("0.1")
"""USD: from here on nobody minds parts of a cent."""
A_MOMENT: Final = 0.5
"""Seconds: what is shorter has no length to speak of, a film of one frame for instance."""
PROMPT_IN_CAPTION: Final = 400
"""Characters; at most twice as many UTF-16 code units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """Says everything that is longer than one message of `locales/`."""

    translator: Translator
    catalogue: Catalogue
    default_family: str
    late_after: float = 1_200.0
    """Seconds after which what has not come is late."""

    def say(self, language: str, key: str, **values: Value) -> str:
        """One message."""
        return self.translator.say(language, key, **values)

    def problem(self, language: str, problem: Problem) -> str:
        """What went wrong; a wait becomes a `time` in words, millionths of a USD a price."""
        values: dict[str, Value] = dict(problem.values)
        if "minutes" in values:
            hours, minutes = int(values.pop("hours", 0)), int(values.pop("minutes"))
            values["time"] = self.time(language, hours * 3600 + minutes * 60)
        for name in ("price", "amount", "total"):
            if isinstance(micros := values.get(name), int):
                values[name] = self.price(language, Quote(usd=Decimal(micros) / MICROS))
        if "takes" in values:
            takes = str(values["takes"]).split(", ")
            values["takes"] = self.listed(language, [self.say(language, f"operation-{one}") for one in takes])
        if isinstance(reason := values.get("reason"), str):  # the provider's own words
            values["reason"] = inert(reason)
        return self.say(language, problem.key, **values)

    def listed(self, language: str, parts: Sequence[str]) -> str:
        """The parts in a row, with the commas of the language."""
        return functools.reduce(
            lambda before, after: self.say(language, "list-join", before=before, after=after), parts
        )

    def time(self, language: str, seconds: float) -> str:
        """A span of time in its two largest units."""
        whole = max(0, round(seconds))
        minutes, rest = divmod(whole, 60)
        if minutes >= 60:  # noqa: PLR2004 - an hour
            hours, minutes = divmod(minutes, 60)
            if not minutes:
                return self.say(language, "time-hours", hours=hours)
            return self.say(language, "time-hours-minutes", hours=hours, minutes=minutes)
        if minutes and rest:
            return self.say(language, "time-minutes-seconds", minutes=minutes, seconds=rest)
        if minutes:
            return self.say(language, "time-minutes", minutes=minutes)
        return self.say(language, "time-seconds", seconds=rest)

    def price(self, language: str, quote: Quote) -> str:
        """A price to the cent, below ten cents to a hundredth of one; or that it is not known."""
        if quote.usd is None:
            return self.say(language, "price-varies" if quote.varies else "price-unknown")
        amount = round(quote.usd, 2 if quote.usd >= CENTS_FROM else 4)
        return self.say(language, "price-usd", usd=float(amount))

    def status(self, language: str, status: Status) -> str:
        """The text of a status message."""
        match status:
            case Waiting() | Paused() | BetweenScenes():
                return self._queued(language, status)
            case Making():
                return self._making(language, status)
            case Checking():
                return self.say(language, "status-checking", time=self.time(language, self.late_after))
            case Compressing(percent=percent) | Converting(percent=percent):
                key = "status-fitting" if isinstance(status, Compressing) else "status-converting"
                return self.say(language, key, percent=percent)
            case Failed(problem=problem, is_free=is_free, is_made=is_made):
                uncounted = "status-failed-made" if is_made else "status-failed-uncounted"
                key = "status-failed" if is_free else uncounted
                return self.say(language, key, reason=self.problem(language, problem))
            case _:
                return self.say(language, STATUS_KEYS[type(status)])

    def status_of(self, job: Job, status: Status) -> str:
        """The text of a request's status message, with what is to be known of the request."""
        language = job.requester.language
        if isinstance(status, Preparing) and _looks_at_a_video(job):
            text = self.say(language, "status-preparing-video")
        else:
            text = self.status(language, status)
        return "\n\n".join([text, *self.notes(job)]) if isinstance(status, TOLD_NOTES) else text

    def notes(self, job: Job) -> list[str]:
        """What people should know of a request: what has no effect, what was chosen for them."""
        if job.is_still:
            told = Problem(key="note-still", values={"model": self.title_of(job)})
            return self.noted(job.requester.language, [told])
        return self.noted(job.requester.language, self.catalogue.notes(job.request, self.default_family))

    def title_of(self, job: Job) -> str:
        """What people call what makes it: of a still, what makes the video."""
        return self.catalogue.title_of_job(job)

    def noted(self, language: str, notes: Iterable[Problem]) -> list[str]:
        """Each of some notes as a line of its own."""
        return [f"ℹ️ {self.problem(language, note)}" for note in notes]  # noqa: RUF001 - a sign

    def caption(
        self,
        job: Job,
        title: str,
        facts: VideoFacts | None,
        *,
        is_smaller: bool = False,
        is_converted: bool = False,
    ) -> str:
        """What made the video: the prompt, shortened, the model, what was asked of it, how long it took."""
        language = job.requester.language
        ratio = job.parameters.get("aspect_ratio", job.parameters.get("ratio"))
        details = [str(ratio)] if ratio else []
        if facts is not None and facts.seconds >= A_MOMENT:
            details.append(self.time(language, facts.seconds))
        if "seed" in job.parameters:
            details.append(f"--seed {job.parameters['seed']}")
        if is_smaller:
            details.append(self.say(language, "caption-smaller"))
        elif is_converted:
            details.append(self.say(language, "caption-converted"))
        began = job.created_at if job.submitted_at is None or job.steps else job.submitted_at
        took = (job.ready_at if job.ready_at is not None else began) - began
        made = self.say(
            language,
            "caption-made",
            model=title,
            details="".join(f" · {detail}" for detail in details),
            time=self.time(language, max(1.0, took)),
        )
        parts = [shorten(job.request.prompt, PROMPT_IN_CAPTION), made, *self.shorter(job), *self.notes(job)]
        return cut("\n\n".join(part for part in parts if part), CAPTION_LIMIT)

    def shorter(self, job: Job) -> list[str]:
        """Why a film has fewer scenes than were asked for; nothing where it has all."""
        if job.problem is None or not job.request.scenes:
            return []
        language, made = job.requester.language, len(job.scenes)
        values = {"made": made, "scenes": len(job.steps)}
        if job.problem == TAKEN_BACK:
            return [self.say(language, "caption-shorter-wanted", **values)]
        reason = self.problem(language, job.problem)
        return [self.say(language, "caption-shorter", reason=reason, **values)]

    def list_line(self, job: Job, status: Status) -> str:
        """A request in `/queue`."""
        language, prompt = job.requester.language, shorten(job.request.prompt, 60)
        if isinstance(status, Waiting):
            position = status.position or 0
            return self.say(language, "queue-waiting", position=position, limit=MAX_BEFORE, prompt=prompt)
        if isinstance(status, Paused) and status.is_by_owner:
            return self.say(language, "queue-paused-owner", prompt=prompt)
        if isinstance(status, Paused) and status.model is not None:
            title = self.catalogue.title_of(status.model)
            return self.say(language, "queue-paused-model", model=title, prompt=prompt)
        return self.say(language, LIST_KEYS[type(status)], prompt=prompt)

    @property
    def default_title(self) -> str:
        """The title of the family that is taken where nobody names one."""
        return self.catalogue.family(self.default_family).title

    def _queued(self, language: str, status: Waiting | Paused | BetweenScenes) -> str:
        if isinstance(status, BetweenScenes):
            values = {"scene": status.scene, "scenes": status.scenes, "limit": MAX_BEFORE}
            place = -1 if status.position == 0 else status.position or 0
            return self.say(language, "status-between-scenes", position=place, **values)
        if isinstance(status, Waiting):
            return self.say(language, "status-waiting", position=status.position or 0, limit=MAX_BEFORE)
        if status.is_by_owner:
            return self.say(language, "status-paused-owner")
        if status.model is None:
            return self.say(language, "status-paused")
        return self.say(language, "status-paused-model", model=self.catalogue.title_of(status.model))

    def _making(self, language: str, status: Making) -> str:
        left = status.seconds_left
        scene: dict[str, Value] = {"scene": status.scene, "scenes": status.scenes} if status.scenes else {}
        return self.say(
            language,
            "status-making-film" if scene else "status-making",
            **scene,
            bar="▓" * status.tenths + "░" * (10 - status.tenths),
            percent=status.tenths * 10,
            left=-1 if left is None else left,
            time=self.time(language, left or 0),
        )


def cut(text: str, limit: int) -> str:
    """The text in at most `limit` UTF-16 code units, as Telegram counts; no character is torn."""
    if len(text.encode("utf-16-le")) // 2 <= limit:
        return text
    room = (limit - 1) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore").rstrip() + "…"


def _looks_at_a_video(job: Job) -> bool:
    """Whether what is prepared is a video, somebody's own or one that was made before."""
    request = job.request
    return request.own_video is not None or (request.video is not None and not request.files)
