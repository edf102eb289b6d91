"""What each setting means, in words: `config`, docs/settings.md and .env.example are made of them.

After a change: `python -m tests.settings_documents`. In backticks stands what is typed as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Settings that are about one thing."""

    title: str
    texts: dict[str, str]
    """By name, in the order in which they are told."""
    about: str = ""
    """What holds for all of them."""
    more: str = ""
    """The heading of docs/operating.md that tells more."""


FIRST: Final = {
    "TELEGRAM_BOT_TOKEN": "without it nothing starts",
    "AIMLAPI_KEY": "the same; videos are paid from its balance",
    "ADMIN_IDS": "your own id: else nobody is told when something is wrong",
    "ALLOWED_USER_IDS": "who may use it; without it, and without `ALLOWED_CHAT_IDS`, anybody may",
    "DAILY_BUDGET_USD": "what a day may cost you at most, whoever asks",
}
"""The five that one wants first, and why."""

GROUPS: Final = (
    Group(
        title="Required",
        texts={
            "TELEGRAM_BOT_TOKEN": "The bot's token. Ask @BotFather on Telegram: `/newbot`.",
            "AIMLAPI_KEY": "The key of your AI/ML API account, from https://aimlapi.com/app/keys. Videos "
            "are paid from its balance.",
            "TELEGRAM_BOT_TOKEN_FILE": "A file that holds the token and nothing else, such as "
            "`/run/secrets/telegram_bot_token`; then leave out the setting itself.",
            "AIMLAPI_KEY_FILE": "The same for the key.",
        },
    ),
    Group(
        title="Who may use it",
        texts={
            "ALLOWED_USER_IDS": "Users who may use the bot everywhere: ids, separated by commas.",
            "ALLOWED_CHAT_IDS": "Chats in which everybody may use the bot: ids, separated by commas. Groups "
            "have negative ids. A group that becomes a supergroup stays allowed; the log names its new id.",
            "ADMIN_IDS": "The owner and helpers: ids, separated by commas. The lists above never shut "
            "them out, and they have commands of their own in chat: docs/admins.md. They are told, once "
            "an hour and kind at most, when half or all of the budget is spent, the provider lets nobody "
            "in, does not take the key or the search for lost requests, the balance is low, or another "
            "bot uses the token, and when that is over. They must have written to the bot once.",
        },
        about="With both lists empty, anybody on Telegram can spend your money.",
        more="Who may use it",
    ),
    Group(
        title="How much they may make",
        texts={
            "USER_DAILY_VIDEOS": "Videos per user in any 24 hours. What failed or was taken back does not "
            "count; what comes late does.",
            "USER_ACTIVE_VIDEOS": "Videos per user that wait or are being made.",
            "CHAT_DAILY_VIDEOS": "Videos per group in any 24 hours.",
            "MAX_VIDEO_USD": "US dollars that one video may cost at most. What has no known price of its "
            "own is refused then.",
            "USER_DAILY_USD": "US dollars of one user in any 24 hours, counted as the budget is.",
            "DAILY_BUDGET_USD": "US dollars in any 24 hours over all users: known prices when a request is "
            "taken, real costs as soon as they are known, whatever becomes of the file.",
            "ADMIN_BUDGET_PERCENT": "How much of the budget, in percent, is kept for `ADMIN_IDS`, where "
            "there are any; they may use all of it.",
            "UNKNOWN_PRICE": "On a budget, what has no known price counts as the highest known price of its "
            "family; `refuse`: it is refused.",
            "LOW_BALANCE_USD": "With fewer US dollars than this at AI/ML API, `ADMIN_IDS` are told and "
            "nothing new is taken. 0: it is not watched, but for whether the key is taken at all.",
        },
        about="0 is unlimited. They hold for ADMIN_IDS too, who may use all of the budget.",
        more="Models, prices, money",
    ),
    Group(
        title="Models and languages",
        texts={
            "DEFAULT_MODEL": "The family that makes the video where nobody names one, such as "
            "`veo-3.1-fast` or `veo-2`. `python -m bot models` prints all.",
            "ALLOWED_MODELS": "Families that people may use, separated by commas, in any spelling, or ids "
            "of their models; `*`: all. Empty: all where `ALLOWED_USER_IDS` or `ALLOWED_CHAT_IDS` says who "
            "people are, else `DEFAULT_MODEL` only. `ADMIN_IDS` may use the others too. What AI/ML API lists "
            "since this version was made is meant by `*`, and by its id (`google/veo-9`), which may stand "
            "here ahead of time. Without a `DEFAULT_MODEL` of your own, its first is the default.",
            "DENIED_MODELS": "Families that nobody may use, separated by commas.",
            "DEFAULT_LANGUAGE": "The language for people whose own is not among the files in `locales/`.",
        },
        more="Models, prices, money",
    ),
    Group(
        title="The making of videos",
        texts={
            "MAX_ACTIVE_GENERATIONS": "How many generations run at AI/ML API at once; the others wait, "
            "users in turn. 0 is any number.",
            "POLL_MIN_SECONDS": "The least time between two polls of one generation.",
            "POLL_MAX_SECONDS": "The most, as long as `POLLS_PER_SECOND` allows it; 10 at most until three "
            "videos of a model are known.",
            "POLLS_PER_SECOND": "Polls of all generations together, in the long run. 0 is any number.",
            "GENERATION_TIMEOUT_SECONDS": "Then the user is told that it is late, and it is none of "
            "`USER_ACTIVE_VIDEOS` any more. The bot goes on polling for 24 hours and delivers what still "
            "comes. Until then it keeps its place of `MAX_ACTIVE_GENERATIONS`, of which all that is late "
            "takes a third at most.",
        },
        about="Seconds may be fractions.",
    ),
    Group(
        title="What is kept, and where",
        texts={
            "DATABASE_URL": "The database, relative to the working directory; an absolute path has four "
            "slashes: `sqlite:////var/lib/x.db`. With `postgresql://user:password@host:5432/name` any "
            "number of processes on several machines stand by, and one leads.",
            "SCRATCH_PATH": "The folder for videos on their way, up to some gigabytes each; in it each "
            "process has a folder of its own, which goes with it. Empty: beside the database.",
            "LEAD_SECONDS": "Over PostgreSQL: after so many seconds without a sign of life another process "
            "leads. From 4 to 300, without a fraction. Without effect over SQLite.",
            "RETENTION_DAYS": "Days after which finished requests are forgotten: words, results and history "
            "alike. 0: kept until their user says `/forget`.",
            "BACKUP_DIR": "The folder for a daily copy of the database. Empty: none is made. Without effect "
            "over PostgreSQL.",
            "BACKUP_KEEP": "How many copies stay there.",
        },
        more="The database",
    ),
    Group(
        title="The two services",
        texts={
            "TELEGRAM_API_URL": "The root of the Bot API.",
            "AIMLAPI_URL": "The root of AI/ML API.",
            "TELEGRAM_LOCAL_MODE": "Whether `TELEGRAM_API_URL` is a Bot API server of your own in its local "
            "mode: videos up to 2,000 MB, files by path.",
            "TELEGRAM_FILES_DIR": "The folder in which that server keeps its files. Photos, audio and "
            "videos are read from there and from nowhere else; without it, in local mode, there are none.",
            "ALLOW_PLAIN_HTTP": "Whether a service on another machine may be reached by plain http, where "
            "everybody on the way can read and change what passes, secrets too.",
            "TELEGRAM_QUIET_GROUPS": "Whether answers that concern one person of a group are shown to that "
            "person alone, as *ephemeral messages*; `on` needs a Bot API server of 10.3 or later. `auto`: "
            "where `TELEGRAM_API_URL` is Telegram's own. `off`: nowhere.",
            "TELEGRAM_SELF_SETUP": "Whether the bot may switch on by itself, at each start, what it "
            "otherwise needs @BotFather for: inline mode, feedback, guest mode. `python -m bot check --fix` "
            "does the same once.",
        },
        more="A Bot API server of your own",
    ),
    Group(
        title="The way out",
        texts={
            "HTTP_PROXY": "The proxy for what is asked for by http: `http://`, `https://`, `socks5://` or "
            "`socks5h://`, as in `socks5://name:password@127.0.0.1:1080`, with the special characters of a "
            "password as in `%40`.",
            "HTTPS_PROXY": "The same for what is asked for by https.",
            "ALL_PROXY": "The same for either.",
            "NO_PROXY": "Places without a proxy, separated by commas: `example.org`, `.example.org`, "
            "`10.0.0.0/8`, `::1` and so on; `*` is everything.",
            "SSL_CERT_FILE": "Whom to trust instead of the usual roots: a file of certificates.",
            "SSL_CERT_DIR": "The same as folders of certificates under their hashes, separated by colons.",
        },
        about="In capitals or small letters.",
        more="The way out",
    ),
    Group(
        title="What others can reach",
        texts={
            "HTTP_HOST": "Where webhook, health, metrics and media for AI/ML API listen.",
            "HTTP_PORT": "The port for that. 0: nothing listens.",
            "WEBHOOK_URL": "The https address to which Telegram shall send updates; it needs `HTTP_PORT`. "
            "Empty: the bot asks for updates itself.",
            "WEBHOOK_SECRET": "What Telegram shall send along, so that nobody else can. Empty: one is made "
            "of the token, the same at each start.",
            "WEBHOOK_SECRET_FILE": "A file that holds this secret and nothing else.",
            "PUBLIC_URL": "The https address at which `HTTP_PORT` can be reached from outside, for models "
            "that take photos, sounds and videos by link only.",
        },
        more="Updates by webhook",
    ),
    Group(
        title="Being looked after",
        texts={
            "LOG_LEVEL": "`DEBUG`, `INFO`, `WARNING`, `ERROR` or `CRITICAL`. SIGHUP lets a running bot read "
            "it again.",
            "LOG_FORMAT": "`text`, or `json`: one object a line.",
            "PING_URL": "An address that is asked every minute while all is well: a dead man's switch.",
            "SPEECH": "Whether voice messages can be written down, and photos say typed words (`/say`), each "
            "for its price, after a press.",
            "WEEKLY_DIGEST": "Whether `ADMIN_IDS` get a weekly message with what was made and what it cost.",
        },
        more="Logs",
    ),
)


def texts() -> Iterator[tuple[str, str]]:
    """Every setting and what it means, in the order in which they are told."""
    for group in GROUPS:
        yield from group.texts.items()
