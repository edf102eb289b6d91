"""The environment, or `.env` in the working directory, becomes frozen `Settings`; nobody else reads it."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, SecretStr, ValidationError

from bot.database_url import DEFAULT
from bot.domain.catalogue import Catalogue
from bot.environment import FILE, EnvFileError, env_file, environment
from bot.model_lists import ModelLists
from bot.network import Network, is_near
from bot.network_variables import VARIABLES, read_network
from bot.secret_files import read_secrets, seen_by_others
from bot.setting_types import (
    MOST,
    Count,
    Database,
    Days,
    HttpsUrl,
    Ids,
    Key,
    LowerCase,
    Names,
    Number,
    Percent,
    PingUrl,
    Port,
    Secret,
    Token,
    UpperCase,
    Url,
)
from bot.variables import TO_COME, Given, given
from bot.webhook_secret import secret_made_of

UNREAD: Final = " "
"""Stands for a secret whose file cannot be read: no token, and no key."""


class SettingsError(Exception):
    """The settings are wrong; one line for every problem."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class Settings(BaseModel):
    """Everything an operator can set. The fields are the names of the variables, in lower case."""

    model_config = ConfigDict(frozen=True)

    telegram_bot_token: Token
    telegram_bot_token_file: str = ""
    telegram_api_url: Url = "https://api.telegram.org"
    telegram_local_mode: bool = False
    telegram_files_dir: str = ""
    aimlapi_key: Key
    aimlapi_key_file: str = ""
    aimlapi_url: Url = "https://api.aimlapi.com"
    allow_plain_http: bool = False
    database_url: Database = DEFAULT
    scratch_path: str = ""
    default_model: str = "veo-3.1-fast"
    allowed_models: Names = ()
    denied_models: Names = ()
    default_language: str = "en"
    user_daily_videos: Count = 5
    user_active_videos: Count = 2
    chat_daily_videos: Count = 0
    max_video_usd: Number = 0.0
    user_daily_usd: Number = 0.0
    daily_budget_usd: Number = 0.0
    admin_budget_percent: Percent = 20
    unknown_price: Annotated[Literal["dearest", "refuse"], LowerCase] = "dearest"
    low_balance_usd: Number = 1.0
    max_active_generations: Count = 10
    poll_min_seconds: Number = 1.0
    poll_max_seconds: Number = 15.0
    polls_per_second: Number = 20.0
    generation_timeout_seconds: Number = 1200.0
    retention_days: Days = 30
    backup_dir: str = ""
    backup_keep: Annotated[int, Field(ge=1, le=MOST)] = 14
    admin_ids: Ids = frozenset()
    allowed_user_ids: Ids = frozenset()
    allowed_chat_ids: Ids = frozenset()
    weekly_digest: bool = True
    telegram_self_setup: bool = False
    webhook_url: HttpsUrl = ""
    webhook_secret: Secret = SecretStr("")
    webhook_secret_file: str = ""
    public_url: HttpsUrl = ""
    http_host: str = "127.0.0.1"
    http_port: Port = 0
    ping_url: PingUrl = ""
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"], UpperCase] = "INFO"
    log_format: Annotated[Literal["text", "json"], LowerCase] = "text"
    _network: Network = PrivateAttr(default_factory=Network)
    _remarks: tuple[str, ...] = PrivateAttr(())
    _to_come: tuple[str, ...] = PrivateAttr(())

    @property
    def network(self) -> Network:
        """How the outside is reached."""
        return self._network

    @property
    def remarks(self) -> tuple[str, ...]:
        """Lines about what was taken, and may not have been meant so. No line holds a secret."""
        return self._remarks

    @property
    def database_path(self) -> Path:
        """The file behind `DATABASE_URL`."""
        return self.database_url.path

    @property
    def scratch_folder(self) -> Path:
        """Where files on their way lie; beside the database, unless `SCRATCH_PATH` says where."""
        beside = self.database_path.with_name(f"{self.database_path.name}.scratch")
        return Path(self.scratch_path) if self.scratch_path else beside

    @property
    def server_files(self) -> Path | None:
        """The folder of a Bot API server in local mode from which files are read; None: from none."""
        return Path(self.telegram_files_dir) if self.telegram_local_mode and self.telegram_files_dir else None

    @property
    def effective_webhook_secret(self) -> str:
        """What Telegram sends along with each update: `WEBHOOK_SECRET`, or one that is made of the token."""
        chosen = self.webhook_secret.get_secret_value()
        return chosen or secret_made_of(self.telegram_bot_token.get_secret_value())

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must appear in no log line."""
        token, key = self.telegram_bot_token.get_secret_value(), self.aimlapi_key.get_secret_value()
        knock = self.effective_webhook_secret if self.webhook_url else self.webhook_secret.get_secret_value()
        return (token, key, *filter(None, [knock, self.ping_url]), *self._network.secrets)

    @property
    def without_effect(self) -> tuple[str, ...]:
        """The names of settings that are set to something, and do nothing yet."""
        return self._to_come


def read_settings(*, catalogue: Catalogue, languages: tuple[str, ...]) -> Settings:
    """Read and check the settings.

    Args:
        catalogue: The models that can be named.
        languages: The languages that there are words in.

    Raises:
        SettingsError: With one line for every problem, each naming its variable. No line holds a secret.
    """
    try:
        file = env_file()
    except EnvFileError as error:
        raise SettingsError([str(error)]) from None
    names = [name.upper() for name in Settings.model_fields]
    found = given(environment(), file, names, VARIABLES)
    secrets, unread = read_secrets(found.values)
    found = replace(found, values={**found.values, **secrets, **dict.fromkeys(unread, UNREAD)})
    settings, wrong = _checked(found, unread, without_file=not file)
    models = ModelLists(catalogue=catalogue, allowed=settings.allowed_models, denied=settings.denied_models)
    remarks = []
    if "DEFAULT_MODEL" not in found.values and (first := models.instead_of(settings.default_model)):
        settings = settings.model_copy(update={"default_model": first})
        remarks.append(f"DEFAULT_MODEL is {first}, the first of ALLOWED_MODELS, since none is named")
    reading = read_network((environment(), found.file))
    lines = [
        *wrong.values(),
        *found.problems,
        *_contradictions(settings, models, languages, wrong),
        *reading.problems,
    ]
    if lines:
        raise SettingsError(lines)
    settings._network = reading.network  # noqa: SLF001 - what a model cannot be made with
    settings._remarks = (*found.remarks, *remarks, *_cautions(settings), *reading.remarks)  # noqa: SLF001 - the same
    settings._to_come = tuple(name for name in TO_COME if name in found.values)  # noqa: SLF001 - the same
    return settings


def _checked(
    found: Given, unread: Mapping[str, str], *, without_file: bool
) -> tuple[Settings, dict[str, str]]:
    """The settings, and a line for every field that is wrong; something harmless stands in for those."""
    values = {
        name: found.values[name.upper()] for name in Settings.model_fields if name.upper() in found.values
    }
    try:
        return Settings.model_validate(values), {}
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=False)
    wrong = {
        str(problem["loc"][0]): unread.get(str(problem["loc"][0]).upper())
        or _line(dict(problem), without_file=without_file)
        for problem in problems
    }
    harmless = {"telegram_bot_token": "0:none", "aimlapi_key": "none"}
    good = {name: value for name, value in values.items() if name not in wrong}
    stand_ins = {name: value for name, value in harmless.items() if name in wrong}
    return Settings.model_validate(good | stand_ins), wrong


def _contradictions(
    settings: Settings, models: ModelLists, languages: tuple[str, ...], wrong: Collection[str]
) -> list[str]:
    lines = []
    are_sound = not {"poll_min_seconds", "poll_max_seconds"} & set(wrong)
    if are_sound and settings.poll_min_seconds > settings.poll_max_seconds:
        lines.append("POLL_MIN_SECONDS should not be larger than POLL_MAX_SECONDS")
    lines += [
        f"{name} should begin with https://: what goes to another machine by http can be read and changed on "
        f"the way, secrets too; ALLOW_PLAIN_HTTP=true takes it all the same"
        for name in _plain_ways(settings)
        if not settings.allow_plain_http
    ]
    if not settings.http_port and "http_port" not in wrong:
        lines += [
            f"{name} needs HTTP_PORT, the port of this machine at which it is listened for"
            for name in ("WEBHOOK_URL", "PUBLIC_URL")
            if getattr(settings, name.lower())
        ]
    lines += models.problems(settings.default_model)
    if settings.default_language not in languages:
        lines.append(f"DEFAULT_LANGUAGE should be one of {', '.join(languages)}")
    return lines


def _plain_ways(settings: Settings) -> list[str]:
    """The services that are reached by plain http on another machine than this."""
    roots = {"TELEGRAM_API_URL": settings.telegram_api_url, "AIMLAPI_URL": settings.aimlapi_url}
    parts = {name: urlsplit(root) for name, root in roots.items()}
    return [
        name for name, part in parts.items() if part.scheme == "http" and not is_near(part.hostname or "")
    ]


def _cautions(settings: Settings) -> list[str]:
    """Lines about what is as it was set, and should not be left so."""
    lines = [
        f"{name} is plain http: whoever is on the way reads secrets and messages, and may change them"
        for name in _plain_ways(settings)
    ]
    if settings.telegram_files_dir and not settings.telegram_local_mode:
        lines.append("TELEGRAM_FILES_DIR has no effect without TELEGRAM_LOCAL_MODE=true")
    secret_files = (settings.telegram_bot_token_file, settings.aimlapi_key_file, settings.webhook_secret_file)
    files = [FILE, *map(Path, filter(None, secret_files))]
    return [*lines, *filter(None, map(seen_by_others, files))]


_SHOULD_BE: Final = {
    "int_parsing": "a whole number, 0 or more",
    "int_from_float": "a whole number, 0 or more",
    "int_parsing_size": "a whole number, 0 or more",
    "float_parsing": "a number, 0 or more",
    "greater_than_equal": "a number, 0 or more",
    "less_than_equal": "a whole number, 0 or more, below 2 to the power of 63",
    "bool_parsing": "true or false",
}

_RANGES: Final = {
    "BACKUP_KEEP": "a whole number, 1 or more",
    "ADMIN_BUDGET_PERCENT": "a whole number from 0 to 100",
    "HTTP_PORT": "a port from 0 (off) to 65535",
}


def _line(problem: dict[str, Any], *, without_file: bool) -> str:
    name = str(problem["loc"][0]).upper()
    if problem["type"] == "missing":
        line = f"{name} is missing; it is required"
        return f"{line}, and there is no .env in this folder ({Path.cwd()})" if without_file else line
    if problem["type"] == "setting":
        return f"{name} {problem['msg']}"
    if name in _RANGES:
        return f"{name} should be {_RANGES[name]}"
    if problem["type"] == "literal_error":
        return f"{name} should be one of {problem['ctx']['expected']}".replace("'", "")
    should_be = _SHOULD_BE.get(problem["type"])
    return f"{name} should be {should_be}" if should_be else f"{name}: {problem['msg']}"
