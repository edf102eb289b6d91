"""What the core asks of the world. Each promise is documented here, and nowhere else.

A port is named by its role; `bot/adapters/` holds one implementation or more for each, and
`tests/contracts/` one suite that all implementations of a port pass, the fakes included.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bot.domain.admission import Admission, Limits, Usage
from bot.domain.catalogue import Attachment, Model
from bot.domain.errors import Problem, Value
from bot.domain.job import Job, JobState, Scalar
from bot.domain.media import FittedImage, Size, VideoFacts
from bot.domain.preferences import Preferences
from bot.domain.prices import Price
from bot.domain.request import Asker, Origin, Photo, Sound, VideoRequest
from bot.domain.status import Mood, Status


class Clock(Protocol):
    """The time. Tests and simulations bring their own."""

    def now(self) -> float:
        """Unix time in seconds."""
        ...

    async def wait(self, event: asyncio.Event, seconds: float | None) -> bool:
        """Wait until the event is set, at most so many seconds; None: without limit.

        Returns whether it is set.
        """
        ...


class JobStore(Protocol):
    """The queue: every request, on disk, with its state.

    Whatever returns has been committed so that it survives `kill -9`. Every method is atomic by itself and
    safe under task cancellation. Several processes may share a store only where the adapter says so.
    """

    async def admit(self, job: Job, limits: Limits) -> Admission:
        """Put a new job (state `preparing` or `queued`) into the queue if the limits allow it.

        One atomic step: however many requests race, no limit is exceeded. A job counts towards the daily
        limits of its user and, in a group, of its chat if it is younger than 24 hours, has neither failed
        nor been cancelled, and is not late; towards the active limit if it has not ended and is not late.
        A second job with the same key is never made. The job's `turn` is set here, by start-time fair
        queuing (Goyal 1996): the largest turn that has been claimed, or one more than the user's own last
        turn (waiting or claimed) if that is larger. Who has nothing under way comes before anybody's second.
        """
        ...

    async def usage(self, user_id: int, chat_id: int, limits: Limits, *, now: float) -> Usage:
        """What counts now towards the limits of a user and of a chat."""
        ...

    async def claim(self, *, now: float, most: int) -> Job | None:
        """Take the next queued job that is due, the lowest turn first, and make it `submitting`.

        None if there is none, or if `most` jobs (0: any number) are at the provider already. Late ones do not
        count. `submitted_at` becomes `now`; nothing else of it changes, its attempts included.
        """
        ...

    async def advance(self, before: Job, after: Job) -> bool:
        """Write the changed job, if it is still in the state of `before`.

        False, and nothing written, where it is not: a stale step cannot overwrite a newer state. What the
        status board keeps is left as it is, see `keep_status_message` and `keep_told`.
        """
        ...

    async def due(self, states: Collection[JobState], *, now: float, most: int) -> Sequence[Job]:
        """Jobs in one of the states whose `run_at` has come, the longest overdue first."""
        ...

    async def next_run_at(self, *, after: float) -> float | None:
        """The earliest `run_at` later than `after` of all jobs that have not ended."""
        ...

    async def get(self, job_id: str) -> Job | None:
        """The job as it is now; None: there is none, or it was forgotten."""
        ...

    async def active_of(self, user_id: int) -> Sequence[Job]:
        """The user's jobs that have not ended, the oldest first."""
        ...

    async def waiting(self, *, most: int) -> Sequence[Job]:
        """The queue as it will be served: jobs in `queued`, the next one first."""
        ...

    async def place(self, job: Job) -> int:
        """The job's place in the queue; 1 is the next."""
        ...

    async def in_states(self, states: Collection[JobState]) -> Sequence[Job]:
        """All jobs in these states; for the start of the process."""
        ...

    async def keep_status_message(self, job_id: str, message_id: int | None) -> None:
        """Remember which message shows the job's status, whatever state the job is in; None: it is gone."""
        ...

    async def keep_told(self, job_id: str, word: str) -> None:
        """Remember the last word that the user was told; see `bot.domain.status.word_of`."""
        ...

    async def untold(self, *, since: float) -> Sequence[Job]:
        """Jobs whose last word was not told yet, but for those that ended, or became late, before `since`."""
        ...

    async def stale_statuses(self) -> Sequence[Job]:
        """Delivered jobs whose status message is still there and is not the video itself."""
        ...

    async def keep_medium(self, job_id: str, position: int, content: bytes) -> None:
        """Keep one of a job's media as it will be sent, replacing an earlier one at the same position.

        The positions are those of `VideoRequest.files`, from 0. All are forgotten by themselves as soon as
        the job leaves `preparing`, `queued`, `submitting` and `unconfirmed`; for a job that has left them
        nothing is kept.
        """
        ...

    async def media(self, job_id: str) -> Sequence[bytes]:
        """What is kept of a job's media, by position."""
        ...

    async def by_result(self, chat_id: int, message_id: int) -> Job | None:
        """The job that delivered its video, or the link to it, with this message."""
        ...

    async def durations(self, model: str, *, most: int) -> Sequence[float]:
        """Seconds from POST to ready of the model's last jobs, the newest first."""
        ...

    async def history(self, user_id: int, chat_id: int | None, *, offset: int, most: int) -> Sequence[Job]:
        """The user's delivered jobs, the last delivered first; with a chat only those of the chat."""
        ...

    async def forget(self, user_id: int, *, now: float) -> int:
        """Forget the user's ended jobs; returns how many.

        When it returns, no file of the store holds what was asked for, what it was sent with, where the video
        lies or how it ended. What stays is whose and where it was, the key, the times, the model and the
        state: such a job counts towards the limits as before and makes no repeat of its key possible, but
        `get`, `history` and `untold` know it no more. Jobs that have not ended are left alone.
        """
        ...

    async def drop_forgotten(self, than: float) -> None:
        """Remove what stays of forgotten jobs that were admitted at this time or before."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A request that waits for a word of its author: for the press of a button, or for the prompt."""

    key: str
    """Made of the message that it came with; at most 48 characters, so that a button can carry it."""
    asker: Asker
    origin: Origin
    request: VideoRequest
    created_at: float
    question_id: int | None = None
    """The bot's message that asked for the prompt, or offered the button."""
    asks_prompt: bool = False
    """Whether the bot asked for the prompt."""
    answered_at: float | None = None


class DraftStore(Protocol):
    """Requests that are not yet requests."""

    async def keep(self, draft: Draft) -> None:
        """Keep a draft, replacing one with the same key."""
        ...

    async def draft(self, key: str) -> Draft | None:
        """The draft with this key."""
        ...

    async def asked_by(self, chat_id: int, question_id: int) -> Draft | None:
        """The draft whose prompt the bot asked for with this message."""
        ...

    async def open_question(self, chat_id: int, user_id: int, *, since: float) -> Draft | None:
        """The user's newest draft in the chat that still lacks its prompt and is not older than `since`."""
        ...

    async def close_questions(self, chat_id: int, user_id: int, *, now: float) -> None:
        """All questions to this user in this chat have their answer, or are overtaken."""
        ...

    async def drop_older(self, than: float) -> None:
        """Forget the drafts from before this time."""
        ...

    async def forget(self, user_id: int) -> None:
        """Forget the user's drafts; when it returns, no file of the store holds their words."""
        ...


class PreferenceStore(Protocol):
    """What users and groups have chosen as their defaults."""

    async def get(self, owner_id: int) -> Preferences:
        """The choices of a user or a group; none were made where nothing is known."""
        ...

    async def put(self, owner_id: int, preferences: Preferences) -> None:
        """Keep the choices, replacing earlier ones. Where none is left, nothing of the owner is kept."""
        ...

    async def languages(self) -> Mapping[int, str]:
        """The language of every owner who has chosen one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AlbumItem:
    """One message of an album. They come one by one, and nobody says how many there will be."""

    group_id: str
    """What the messages of an album have in common; Telegram's `media_group_id`."""
    asker: Asker
    origin: Origin
    photo: Photo | None
    """None: something that no video can be made of."""
    text: str | None
    """The words that are meant for us, perhaps none of them; None: this message asks nothing of us."""
    received_at: float


class AlbumStore(Protocol):
    """Albums, message by message: open while they are gathered, then kept for replies to them."""

    async def keep(self, item: AlbumItem) -> bool:
        """Keep an item, once by its message; returns whether its album is open.

        What comes after the album was closed is kept and opens it no more.
        """
        ...

    async def items(self, chat_id: int, group_id: str) -> Sequence[AlbumItem]:
        """What is known of an album, in the order of its messages."""
        ...

    async def open_albums(self) -> Sequence[tuple[int, str]]:
        """Chat and group id of the albums that are not closed yet."""
        ...

    async def close(self, chat_id: int, group_id: str, *, now: float) -> None:
        """The album was answered, or asks for nothing."""
        ...

    async def forget(self, user_id: int) -> None:
        """Forget the items that this user sent; an album that is still gathered goes with them."""
        ...

    async def drop_older(self, than: float) -> None:
        """Forget the items from before this time."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredUpdate:
    """An update of Telegram as it came."""

    update_id: int
    body: str
    """JSON."""
    begun: int
    """How often its handling was begun."""


class InboxStore(Protocol):
    """Updates that Telegram handed over to one bot and that are not handled yet."""

    async def receive(self, update_id: int, body: str, *, now: float) -> bool:
        """Keep an update; False: it came before, handled or not."""
        ...

    async def begin(self, update_id: int) -> int:
        """Count one more beginning of its handling; returns how many there were before."""
        ...

    async def take_back(self, update_id: int) -> None:
        """Undo one `begin`: it was not finished because the process was told to stop, which is no fault."""
        ...

    async def finish(self, update_id: int, *, now: float) -> None:
        """It is handled: its body is forgotten, its number kept against repeats."""
        ...

    async def set_aside(self, update_id: int, *, now: float) -> None:
        """It cannot be handled; it is kept for the operator to look at and never begun again."""
        ...

    async def unfinished(self) -> Sequence[StoredUpdate]:
        """What is left to do, the oldest first."""
        ...

    async def drop_older(self, than: float) -> None:
        """Forget the numbers and the set-aside updates from before this time."""
        ...

    async def forget(self, user_id: int) -> None:
        """Forget the bodies of the user's updates that were set aside, in every file of the store.

        What is not handled yet is left: a request is never lost. Its body goes when it is handled.
        """
        ...


class GenerationStatus(StrEnum):
    """The provider's words for the life of a generation, in one spelling."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """What the provider says of a generation."""

    status: GenerationStatus
    video_url: str | None = None
    """Given if and only if it is completed."""
    problem: Problem | None = None
    """Given if and only if it failed."""


class VideoProvider(Protocol):
    """AI/ML API."""

    async def submit(
        self, request_id: str, model: Model, parameters: Mapping[str, Scalar], media: Sequence[Attachment]
    ) -> str:
        """Make the paid POST and return the generation's id.

        Raises:
            NotSent: It cannot have been accepted.
            TooManyRequests: It was not accepted.
            Rejected: It was not accepted, and never will be like this.
            NoAnswer: Nobody knows; ask `find`.
        """
        ...

    async def look(self, generation_id: str, model: Model) -> Generation:
        """How far a generation is.

        Raises:
            UnknownGeneration: It knows no such generation (yet).
            ProviderError: It could not be asked; the generation goes on.
        """
        ...

    async def find(self, request_id: str, *, since: float) -> str | None:
        """The generation's id that a submit with this request id got since that time; None: no trace of it.

        Raises:
            ProviderError: The records could not be read, or not all of them.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The provider's list of models."""

    ids: frozenset[str]
    """The names under which models can be asked for: ids and aliases together."""
    prices: Mapping[str, Price]
    """By each of these names; what has no price that can be understood is absent."""


class ModelMarket(Protocol):
    """What AI/ML API tells of its models, without a key: which there are, their prices, their pace.

    One entry that cannot be understood spoils no other.
    """

    async def listing(self) -> Listing | None:
        """All models; None: nothing has changed since the last one that this returned.

        Raises:
            ProviderError: It could not be asked, or what came is no list.
        """
        ...

    async def durations(self, models: Collection[str]) -> Mapping[str, float]:
        """The median seconds of a generation now; a model without recent success is absent.

        Raises:
            ProviderError: It could not be asked.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFile:
    """What is known of a file before it is fetched."""

    size_bytes: int | None
    head: bytes
    """Its beginning: at most 256 KiB."""


class FileTooLargeError(Exception):
    """The file is larger than the limit."""


class VideoFiles(Protocol):
    """Finished videos where the provider keeps them."""

    async def look(self, url: str) -> RemoteFile:
        """Look at the file's beginning.

        Raises:
            DownloadFailed: It cannot be had from there.
        """
        ...

    async def download(self, url: str, target: Path, *, most_bytes: int) -> None:
        """Stream the file to disk.

        Raises:
            DownloadFailed: It cannot be had from there, or broke off.
            FileTooLargeError: It is larger than `most_bytes`; what came is removed.
        """
        ...


class MediaTools(Protocol):
    """Pictures and videos, looked into and made to fit. All raise `MediaError` for what cannot be used."""

    async def look_at_image(self, data: bytes) -> Size:
        """The upright size, from the header alone: a picture of too many pixels is refused undecoded."""
        ...

    async def fit_image(
        self, data: bytes, *, ratio: tuple[int, int] | None, min_side: int, max_side: int = 1080
    ) -> FittedImage:
        """Upright, cropped to the ratio, a JPEG under 5.9 MB.

        Its short side has at least `min_side` and at most `max_side` pixels; where they are equal and suit
        the ratio, it has exactly that size: 1024 with 1792:1024 is 1792x1024.
        """
        ...

    async def fit_sound(self, data: bytes) -> bytes:
        """The sound as an MP3, of at most five minutes."""
        ...

    async def look_at_video(self, path: Path) -> VideoFacts:
        """What is in the file."""
        ...

    async def look_at_head(self, head: bytes) -> VideoFacts | None:
        """The same from a file's beginning; None: it does not tell."""
        ...

    async def add_silence(self, source: Path, target: Path) -> None:
        """The same video with a silent sound track."""
        ...

    async def thumbnail(self, path: Path) -> bytes:
        """A JPEG of at most 320 pixels a side and 200 kB."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoFile:
    """A video on our disk, ready to be uploaded."""

    path: Path
    facts: VideoFacts
    thumbnail: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoLink:
    """A video that Telegram fetches itself."""

    url: str
    facts: VideoFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A finished video on its way to a chat."""

    job: Job
    title: str
    """The model family's title."""
    video: VideoLink | VideoFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What Telegram made of a delivery."""

    message_id: int
    file_id: str | None


class Messenger(Protocol):
    """Telegram, as far as jobs are concerned. Every method may raise `MessengerError`."""

    @property
    def upload_limit(self) -> int:
        """Bytes that may be uploaded."""
        ...

    def can_fetch(self, url: str, size_bytes: int) -> bool:
        """Whether Telegram may fetch a link of this size itself."""
        ...

    async def show_status(self, job: Job, status: Status) -> int:
        """Edit the job's status message, or send it where there is none; returns its id.

        Showing what is shown already is no error.
        """
        ...

    async def remove_status(self, job: Job) -> None:
        """Take the status message away; no error where it is gone already."""
        ...

    async def send_video(self, delivery: Delivery) -> Sent:
        """Reply to the request with the video."""
        ...

    async def put_video_into_status(self, delivery: Delivery) -> Sent:
        """Turn the status message into the video. Repeating it does no harm: for what is in doubt."""
        ...

    async def send_again(self, job: Job, title: str) -> Sent:
        """Reply to `job.origin` with the video that was sent before, by its `result_file_id`.

        Raises:
            CannotFetch: Telegram does not have it any more.
        """
        ...

    async def send_link(self, job: Job, url: str, reason: Problem) -> Sent:
        """The last resort: the bare link, with the reason."""
        ...

    def sending(self, job: Job) -> AbstractAsyncContextManager[None]:
        """While it is open, the chat shows that a video is being sent."""
        ...

    async def react(self, job: Job, mood: Mood) -> bool:
        """Put the one reaction on the message that asked that says how the request stands.

        Repeating it, and taking away what is not there, is no error. False: this chat allows no such
        reaction.
        """
        ...

    async def fetch_file(self, file: Photo | Sound, *, most_bytes: int) -> bytes:
        """What lies at Telegram.

        Raises:
            MediaError: It is not smaller than `most_bytes`, or larger than what Telegram hands out.
            NotDelivered: Telegram does not have it any more.
        """
        ...


class Translator(Protocol):
    """The words of `locales/`."""

    @property
    def languages(self) -> Sequence[str]:
        """All languages that there are words in."""
        ...

    def language_for(
        self, code: str | None, *, user_id: int | None = None, chat_id: int | None = None
    ) -> str:
        """The language that the user has chosen; else the best for a code such as `pt-br`.

        Where neither gives one: the language chosen for the chat, else the default.
        """
        ...

    def say(self, language: str, key: str, **values: Value) -> str:
        """The message in that language."""
        ...
