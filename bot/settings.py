"""Everything that an operator can set: kind and default. What each means says `bot.setting_texts`."""

from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, SecretStr

from bot.database_url import DEFAULT, PostgresUrl, SqliteUrl, scratch_folder
from bot.network import Network
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
from bot.webhook_secret import secret_made_of

TELEGRAM: Final = "https://api.telegram.org"
"""Telegram's own Bot API server, which is always of the newest version."""


class Settings(BaseModel):
    """Everything an operator can set. The fields are the names of the variables, in lower case."""

    model_config = ConfigDict(frozen=True)

    telegram_bot_token: Token
    telegram_bot_token_file: str = ""
    telegram_api_url: Url = TELEGRAM
    telegram_local_mode: bool = False
    telegram_files_dir: str = ""
    aimlapi_key: Key
    aimlapi_key_file: str = ""
    aimlapi_url: Url = "https://api.aimlapi.com"
    allow_plain_http: bool = False
    database_url: Database = DEFAULT
    scratch_path: str = ""
    lead_seconds: Annotated[int, Field(ge=4, le=300)] = 10
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
    speech: bool = True
    telegram_self_setup: bool = False
    telegram_quiet_groups: Annotated[Literal["auto", "on", "off"], LowerCase] = "auto"
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
    def database_file(self) -> Path | None:
        """The file behind `DATABASE_URL`; None: it is no file of this machine."""
        return self.database_url.path if isinstance(self.database_url, SqliteUrl) else None

    @property
    def scratch_folder(self) -> Path:
        """Where files on their way lie; beside the database, unless `SCRATCH_PATH` says where."""
        return scratch_folder(self.database_url, self.scratch_path)

    @property
    def server_files(self) -> Path | None:
        """The folder of a Bot API server in local mode from which files are read; None: from none."""
        return Path(self.telegram_files_dir) if self.telegram_local_mode and self.telegram_files_dir else None

    @property
    def is_quiet_in_groups(self) -> bool:
        """Whether the Bot API server may be asked for ephemeral messages, which it knows since 10.3."""
        if self.telegram_quiet_groups == "auto":
            return self.telegram_api_url == TELEGRAM
        return self.telegram_quiet_groups == "on"

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
        kept = self.database_url.secrets if isinstance(self.database_url, PostgresUrl) else ()
        return (token, key, *filter(None, [knock, self.ping_url]), *kept, *self._network.secrets)

    @property
    def without_effect(self) -> tuple[str, ...]:
        """The names of settings that are set to something, and do nothing yet."""
        return self._to_come
