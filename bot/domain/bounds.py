"""Bounds of ours on what others say: how long, how much, how large, how many.

Telegram and the provider may say anything, and so may whoever speaks in their name. Each of these is applied
where the value comes in. docs/limits.md shows the table; a test holds one against the other, and tries each.
"""

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

N = TypeVar("N", int, float)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound(Generic[N]):
    """One of them; what is right at the limit is still taken."""

    limit: N
    unit: str
    of: str
    """Whose word it bounds, and on what."""
    beyond: str
    """What becomes of what says more."""
    reason: str
    """Why this much, with the source of what others promise."""


GLOBAL_PAUSE: Final = Bound(
    limit=30.0,
    unit="seconds",
    of="Telegram: a pause of the whole bot",
    beyond="cut; then one call tries for all, and a group's flood wait pauses the group alone",
    reason="nobody's chat may silence all others; Telegram does not say whom a flood wait means",
)
FLOOD_WAIT: Final = Bound(
    limit=3_600,
    unit="seconds",
    of="Telegram: `retry_after` of a chat",
    beyond="cut; the next call to the chat tries",
    reason="slow mode is an hour at most (Bot API, `slow_mode_delay`)",
)
UPDATES_WAIT: Final = Bound(
    limit=30,
    unit="seconds",
    of="Telegram: `retry_after` of `getUpdates`",
    beyond="cut; the next poll tries",
    reason="as long as a pause of the whole bot",
)
RETRY_AFTER: Final = Bound(
    limit=3_600.0,
    unit="seconds",
    of="the provider: `Retry-After`",
    beyond="cut; one request tries",
    reason="its limits are by the minute (its page on rate limits)",
)
EXCHANGE: Final = Bound(
    limit=240.0,
    unit="seconds",
    of="the provider: a whole answer, however slowly it drips",
    beyond="given up; whether a paid POST was accepted is then not known",
    reason="its own gateway gives up sooner, and each read has its own time-out",
)
CLOCK_OFFSET: Final = Bound(
    limit=3_200_000_000.0,
    unit="seconds",
    of="the provider: by how much its `Date` differs from our clock",
    beyond="not heard",
    reason="a hundred years: a machine without a battery begins in 1970",
)
TYPICAL_DURATION: Final = Bound(
    limit=86_400.0,
    unit="seconds",
    of="the provider: how long a model takes",
    beyond="not believed; our own figure counts",
    reason="no model takes a day",
)

PROVIDER_ANSWER: Final = Bound(
    limit=1_000_000,
    unit="bytes",
    of="the provider: an answer",
    beyond="given up unread; whether a paid POST was accepted is then not known",
    reason="the largest is a page of 100 records, of some 500 bytes each",
)
MODEL_LIST: Final = Bound(
    limit=32_000_000,
    unit="bytes",
    of="the provider: its list of models",
    beyond="given up; the list before counts on",
    reason="it has some megabytes, unpacked",
)
TELEGRAM_ANSWER: Final = Bound(
    limit=16_000_000,
    unit="bytes",
    of="Telegram: an answer",
    beyond="given up; updates are asked for once more one by one, and one that is too large is stepped over",
    reason="100 updates with texts of 4,096 characters, escaped, have some 6 MB",
)
TELEGRAM_FILE: Final = Bound(
    limit=20_971_520,
    unit="bytes",
    of="Telegram: a file that it hands out",
    beyond="given up",
    reason="20 MB (Bot API, `getFile`)",
)
TELEGRAM_ERROR: Final = Bound(
    limit=4_096,
    unit="bytes",
    of="Telegram: an answer that is an error",
    beyond="cut",
    reason="the library quotes it whole in its exception; real ones have a few hundred",
)
HEADER: Final = Bound(
    limit=16_384,
    unit="bytes",
    of="both: the value of a header",
    beyond="given up; whether a paid POST was accepted is then not known",
    reason="twice what most servers themselves would take; behind a proxy, 100 kB for all together (h11)",
)
HEADERS: Final = Bound(
    limit=128,
    unit="headers",
    of="both: headers of an answer",
    beyond="given up, as with one that is too long",
    reason="real answers have some 30",
)
JSON_DEPTH: Final = Bound(
    limit=100,
    unit="levels",
    of="both: lists and objects in one another",
    beyond="counts as no JSON; an update that is so is passed over alone",
    reason="Python's reader ends somewhere beyond 1,000; Telegram's deepest update has some 20",
)

ID: Final = Bound(
    limit=256,
    unit="characters",
    of="the provider: an id, or a name of a model",
    beyond="counts as none",
    reason="it is kept with each job and travels in addresses; real ones have some 60",
)
LINK: Final = Bound(
    limit=4_096,
    unit="characters",
    of="the provider: a link to a result",
    beyond="counts as none",
    reason="one message of Telegram's must carry it; signed ones have up to 2,000",
)
REASON: Final = Bound(
    limit=200,
    unit="characters",
    of="the provider: its words in a chat or in the log",
    beyond="cut",
    reason="a status message stays one that people read",
)
TRANSCRIPT: Final = Bound(
    limit=3_500,
    unit="characters",
    of="the provider: the words of a voice message",
    beyond="cut",
    reason="sixty seconds of talk have some 1,000; one message of Telegram's must carry them",
)
DESCRIPTION: Final = Bound(
    limit=500,
    unit="characters",
    of="Telegram: its words about an error",
    beyond="cut",
    reason="they go into the log; real ones have less than 200",
)

LISTED_MODELS: Final = Bound(
    limit=10_000,
    unit="entries",
    of="the provider: models in its list",
    beyond="not read",
    reason="it has some 600",
)
ALIASES: Final = Bound(
    limit=100,
    unit="names",
    of="the provider: other names of a model",
    beyond="not read",
    reason="models have one to three",
)
VARIANTS: Final = Bound(
    limit=1_000,
    unit="rates",
    of="the provider: rates of a model, and values that they depend on",
    beyond="there is no price",
    reason="each quote goes over all of them; models have up to some 40",
)
NEW_MODELS: Final = Bound(
    limit=40,
    unit="models",
    of="the provider: models in its list that came after this version",
    beyond="not read, and the admins are told how many; those that were read stay",
    reason="it gains some a month; the description of each is asked for by itself",
)
DESCRIPTION_TIME: Final = Bound(
    limit=20.0,
    unit="seconds",
    of="the provider: the description of a new model, however slowly it drips",
    beyond="given up, asked for again at the next look at the list",
    reason="it has some ten kilobytes, and the others wait for it",
)
SCHEMA_PARTS: Final = Bound(
    limit=20_000,
    unit="parts",
    of="the provider: lists, objects and values in what a model takes, with all that it refers to",
    beyond="the model is not taken",
    reason="a document that refers to itself grows without end; real ones have some 300",
)
NEW_PARAMETERS: Final = Bound(
    limit=100,
    unit="parameters",
    of="the provider: parameters of a new model",
    beyond="the model is not taken",
    reason="all are shown on a page; models have up to some 30",
)
NEW_CHOICES: Final = Bound(
    limit=500,
    unit="values",
    of="the provider: values of a parameter of a new model",
    beyond="the parameter cannot be set; where it is required, the model is not taken",
    reason="the longest list, of effects, has some 80",
)

LISTED_PRICE: Final = Bound(
    limit=1_000_000,
    unit="USD",
    of="the provider: a listed price; 0 is no price either",
    beyond="there is no price",
    reason="no video costs a million, and none is free",
)
TOLD_COST: Final = Bound(
    limit=1_000_000,
    unit="USD",
    of="the provider: what a video has cost",
    beyond="counts as not told",
    reason="likewise; 0 stands there before anything is booked",
)
BALANCE: Final = Bound(
    limit=1e12,
    unit="in any currency",
    of="the provider: what is left in the account",
    beyond="counts as not told; the last look counts on",
    reason="more than anybody has; infinite, or no number, is no balance",
)
PRICE_FALL: Final = Bound(
    limit=10,
    unit="times less",
    of="the provider: a price compared with its last list",
    beyond="the old price counts on and the admins are told, until the new one has stood for 24 hours",
    reason="a wrong price lets a budget be overrun; models do get cheaper, but not overnight by this much",
)

REQUEST_BODY: Final = Bound(
    limit=1_000_000,
    unit="bytes",
    of="callers of our own server: what a request brings",
    beyond="refused with 413, and not read on",
    reason="an update with a text of 4,096 characters that answers such a one, escaped, has some 100 kB",
)
REQUEST_HEAD: Final = Bound(
    limit=16_384,
    unit="bytes",
    of="callers of our own server: names and values of all headers of a request",
    beyond="refused with 431, or with 400",
    reason="an update comes with some 300 bytes, and proxies add some more",
)
REQUEST_TIME: Final = Bound(
    limit=20.0,
    unit="seconds",
    of="callers of our own server: until a request has come as a whole",
    beyond="the connection is cut",
    reason="Telegram sends an update in one go; whoever drips keeps a connection from others",
)
ANSWER_TIME: Final = Bound(
    limit=300.0,
    unit="seconds",
    of="callers of our own server: until they have taken what waits for them",
    beyond="the connection is cut",
    reason="the largest, a video, has 15 MB: 50 kB a second",
)
REQUEST_CONNECTIONS: Final = Bound(
    limit=256,
    unit="connections",
    of="callers of our own server: all at once",
    beyond="closed unheard",
    reason="Telegram opens 40 as we ask it, 100 at most (Bot API, `setWebhook`); each costs memory",
)

JPEG_SCANS: Final = Bound(
    limit=100,
    unit="scans",
    of="people: how often a JPEG goes over its pixels",
    beyond="the picture is refused before it is opened",
    reason="cameras and editors write up to some 12",
)
SCANNED_MEGAPIXELS: Final = Bound(
    limit=1_000,
    unit="megapixels",
    of="people: scans of a JPEG times its size",
    beyond="the picture is refused before it is opened",
    reason="some ten seconds of work",
)
PICTURE_TIME: Final = Bound(
    limit=30.0,
    unit="seconds",
    of="people: how long a picture is worked on",
    beyond="the process is ended, the picture refused",
    reason="the largest that is taken needs some seconds on a slow machine",
)
SOUND_LENGTH: Final = Bound(
    limit=60.0,
    unit="seconds",
    of="people: a sound for a model that names no bound of its own",
    beyond="refused at once, or, where Telegram told less, when it is opened",
    reason="no model makes use of more, and each second is paid",
)
VIDEO_LENGTH: Final = Bound(
    limit=60.0,
    unit="seconds",
    of="people: a video of their own",
    beyond="refused at once, or, where Telegram told less, cut there; a model's own bound cuts earlier",
    reason="models name 10 to 30, or nothing; each second is paid, and encoded here",
)
VIDEO_SENT: Final = Bound(
    limit=15_000_000,
    unit="bytes",
    of="people: a video of their own as a model fetches it from us",
    beyond="encoded until it has no more; in the body of the POST, until it has 5,900,000",
    reason="a store holds it three times while it is written; a data URI has less than 8,000,000 characters",
)
USELESS_FILES: Final = Bound(
    limit=20,
    unit="files",
    of="people: media of one person in 24 hours that come to nothing once they are opened",
    beyond="no more of theirs are opened until a day after the first of these",
    reason="each may cost half a minute of work, and nobody pays for it",
)
FETCHED_BYTES: Final = Bound(
    limit=1_000_000_000,
    unit="bytes",
    of="people: what one person has fetched once more in 24 hours",
    beyond="refused until enough of it is a day old; what is under way is finished",
    reason="twenty of the largest files that a bot may send",
)

MIN_PACE: Final = Bound(
    limit=50_000,
    unit="bytes a second",
    of="hosts of videos: how slowly a file may come, over 20 seconds",
    beyond="less: given up and fetched again, five times in all; then its link is sent",
    reason="50 MB in a quarter of an hour; what is slower keeps others from being fetched",
)
HOST_FETCHES: Final = Bound(
    limit=4,
    unit="files",
    of="hosts of videos: how many are looked at or fetched from one at once",
    beyond="waits two seconds and asks again",
    reason="half of the eight sendings: a slow host leaves the other half to the others",
)

TABLE: Final[dict[str, Bound[int] | Bound[float]]] = {
    name: value for name, value in list(globals().items()) if isinstance(value, Bound)
}
"""All of them, by name."""


def row(bound: Bound[int] | Bound[float]) -> str:
    """Its line in the documents."""
    return f"| {bound.of} | {bound.limit:,.0f} {bound.unit} | {bound.beyond} | {bound.reason} |"
