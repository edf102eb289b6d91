import math
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.config import Settings, SettingsError, read_settings
from bot.database_url import PostgresUrl, SqliteUrl, read_database_url
from bot.network_variables import VARIABLES
from bot.variables import TO_COME

TOKEN: Final = "123456789:AAF-abc_DEF0123456789"
KEY: Final = "sk-aiml-0123456789abcdef"
CATALOGUE: Final = load_catalogue()

DEFAULTS: Final[dict[str, object]] = {
    "TELEGRAM_API_URL": "https://api.telegram.org",
    "TELEGRAM_LOCAL_MODE": False,
    "TELEGRAM_FILES_DIR": "",
    "TELEGRAM_BOT_TOKEN_FILE": "",
    "AIMLAPI_KEY_FILE": "",
    "ALLOW_PLAIN_HTTP": False,
    "AIMLAPI_URL": "https://api.aimlapi.com",
    "DATABASE_URL": SqliteUrl(path=Path("data/clapper.db")),
    "LEAD_SECONDS": 10,
    "SCRATCH_PATH": "",
    "DEFAULT_MODEL": "veo-3.1-fast",
    "ALLOWED_MODELS": (),
    "DENIED_MODELS": (),
    "DEFAULT_LANGUAGE": "en",
    "USER_DAILY_VIDEOS": 5,
    "USER_ACTIVE_VIDEOS": 2,
    "CHAT_DAILY_VIDEOS": 0,
    "MAX_VIDEO_USD": 0,
    "USER_DAILY_USD": 0,
    "DAILY_BUDGET_USD": 0,
    "ADMIN_BUDGET_PERCENT": 20,
    "UNKNOWN_PRICE": "dearest",
    "LOW_BALANCE_USD": 1,
    "MAX_ACTIVE_GENERATIONS": 10,
    "POLL_MIN_SECONDS": 1,
    "POLL_MAX_SECONDS": 15,
    "POLLS_PER_SECOND": 20,
    "GENERATION_TIMEOUT_SECONDS": 1200,
    "RETENTION_DAYS": 30,
    "ADMIN_IDS": frozenset(),
    "ALLOWED_USER_IDS": frozenset(),
    "ALLOWED_CHAT_IDS": frozenset(),
    "BACKUP_DIR": "",
    "BACKUP_KEEP": 14,
    "WEEKLY_DIGEST": True,
    "SPEECH": True,
    "TELEGRAM_SELF_SETUP": False,
    "TELEGRAM_QUIET_GROUPS": "auto",
    "WEBHOOK_URL": "",
    "WEBHOOK_SECRET_FILE": "",
    "PUBLIC_URL": "",
    "PING_URL": "",
    "HTTP_HOST": "127.0.0.1",
    "HTTP_PORT": 0,
    "LOG_LEVEL": "INFO",
    "LOG_FORMAT": "text",
}
"""The settings table of the contract, but for the secrets."""
COUNTS: Final = ("USER_DAILY_VIDEOS", "USER_ACTIVE_VIDEOS", "CHAT_DAILY_VIDEOS", "MAX_ACTIVE_GENERATIONS")
NUMBERS: Final = (
    "MAX_VIDEO_USD",
    "USER_DAILY_USD",
    "DAILY_BUDGET_USD",
    "LOW_BALANCE_USD",
    "POLL_MIN_SECONDS",
    "POLL_MAX_SECONDS",
    "POLLS_PER_SECOND",
    "GENERATION_TIMEOUT_SECONDS",
)
IDS: Final = ("ADMIN_IDS", "ALLOWED_USER_IDS", "ALLOWED_CHAT_IDS")


@pytest.fixture(autouse=True)
def _nothing_but_what_is_required(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    for name in (*(field.upper() for field in Settings.model_fields), *VARIABLES, *TO_COME):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("AIMLAPI_KEY", KEY)
    monkeypatch.chdir(tmp_path)
    before = os.umask(0o077)  # a `.env` that others could read would be remarked upon
    yield
    os.umask(before)


def read() -> Settings:
    return read_settings(catalogue=CATALOGUE, languages=("de", "en", "pt-BR"))


def problems() -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read()
    assert str(caught.value) == "\n".join(caught.value.lines)
    assert not any("\n" in line for line in caught.value.lines)
    return caught.value.lines


def value_of(settings: Settings, name: str) -> Any:  # noqa: ANN401 - whatever the setting is
    return getattr(settings, name.lower())


def test_the_settings_are_those_of_the_contract() -> None:
    secrets = {"TELEGRAM_BOT_TOKEN", "AIMLAPI_KEY", "WEBHOOK_SECRET"}
    assert {field.upper() for field in Settings.model_fields} == set(DEFAULTS) | secrets


@pytest.mark.parametrize("name", DEFAULTS)
def test_what_is_not_set_has_its_default(name: str) -> None:
    assert value_of(read(), name) == DEFAULTS[name]


@pytest.mark.parametrize("name", DEFAULTS)
def test_what_is_set_to_nothing_has_its_default(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "")
    assert value_of(read(), name) == DEFAULTS[name]


def test_without_a_webhook_there_is_no_secret() -> None:
    assert read().webhook_secret.get_secret_value() == ""


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("TELEGRAM_API_URL", "http://127.0.0.1:8081", "http://127.0.0.1:8081"),
        ("TELEGRAM_API_URL", "http://[::1]:8081/", "http://[::1]:8081"),
        ("TELEGRAM_API_URL", "https://example.org/telegram/", "https://example.org/telegram"),
        ("TELEGRAM_LOCAL_MODE", "true", True),
        ("TELEGRAM_LOCAL_MODE", "1", True),
        ("TELEGRAM_LOCAL_MODE", "FALSE", False),
        ("AIMLAPI_URL", "http://localhost:9", "http://localhost:9"),
        ("DATABASE_URL", "sqlite:////var/lib/clapper.db", read_database_url("sqlite:////var/lib/clapper.db")),
        ("DEFAULT_MODEL", "veo-2", "veo-2"),
        ("DEFAULT_LANGUAGE", "pt-BR", "pt-BR"),
        ("ALLOWED_MODELS", "*", ("*",)),
        ("ALLOWED_MODELS", " Veo 3.1 Fast, google/veo3 ,,sora-2", ("Veo 3.1 Fast", "google/veo3", "sora-2")),
        ("DENIED_MODELS", "sora-2,Sora 2 Pro", ("sora-2", "Sora 2 Pro")),
        ("ADMIN_BUDGET_PERCENT", "0", 0),
        ("ADMIN_BUDGET_PERCENT", "100", 100),
        *((name, "0", 0) for name in COUNTS + NUMBERS if name != "POLL_MAX_SECONDS"),
        *((name, "1000000", 1_000_000) for name in COUNTS + NUMBERS if name != "POLL_MIN_SECONDS"),
        ("DAILY_BUDGET_USD", "2.50", 2.5),
        ("POLL_MIN_SECONDS", "0.05", 0.05),
        ("POLL_MAX_SECONDS", "1.5", 1.5),
        ("GENERATION_TIMEOUT_SECONDS", "6", 6.0),
        ("GENERATION_TIMEOUT_SECONDS", "1e3", 1000.0),
        *((name, "7", frozenset({7})) for name in IDS),
        *((name, " 7, -1001234567890 ,,7,", frozenset({7, -1001234567890})) for name in IDS),
        ("HTTP_HOST", "0.0.0.0", "0.0.0.0"),  # noqa: S104 - an owner's choice
        ("HTTP_PORT", "8080", 8080),
        ("HTTP_PORT", "65535", 65_535),
        ("LOG_LEVEL", "debug", "DEBUG"),
        ("LOG_LEVEL", "WARNING", "WARNING"),
        ("LOG_FORMAT", "JSON", "json"),
        ("TELEGRAM_QUIET_GROUPS", "ON", "on"),
    ],
)
def test_good_values_are_taken(name: str, text: str, value: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, text)
    assert value_of(read(), name) == value


WHOLE: Final = "should be a whole number, 0 or more"
NUMBER: Final = "should be a number, 0 or more"
ADDRESS: Final = "should be an address such as https://example.org, without a query"
DATABASE: Final = (
    "should be sqlite:///path/to/file.db (four slashes for an absolute path) or "
    "postgresql://user:password@host:5432/name"
)
PORT: Final = "should be a port from 0 (off) to 65535"
ID_LIST: Final = "should be ids separated by commas, such as 1234567,-1001234567890"


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        *(
            (name, text, ADDRESS)
            for name in ("TELEGRAM_API_URL", "AIMLAPI_URL")
            for text in (
                "api.telegram.org",
                "ftp://example.org",
                "https://",
                "https:///path",
                "https://example.org?a=b",
                "https://user:password@example.org",
                "https://exam ple.org",
            )
        ),
        ("TELEGRAM_LOCAL_MODE", "perhaps", "should be true or false"),
        *(
            ("DATABASE_URL", text, DATABASE)
            for text in ("data/clapper.db", "mysql://localhost/x", "sqlite:///", "sqlite:///data/", "x")
        ),
        ("DEFAULT_MODEL", "veo-9", "should be a model family, such as veo-3.1-fast or veo-2"),
        ("DEFAULT_LANGUAGE", "xx", "should be one of de, en, pt-BR"),
        (
            "ALLOWED_MODELS",
            "veo-2,sora2pr",
            "names 'sora2pr', which is no model family; did you mean sora-2-pro?",
        ),
        ("DENIED_MODELS", "veo9", "names 'veo9', which is no model family; did you mean veo-3?"),
        ("DENIED_MODELS", "*", "names '*', which is no model family; did you mean veo-3.1?"),
        *(
            ("ADMIN_BUDGET_PERCENT", text, "should be a whole number from 0 to 100")
            for text in ("101", "-1", "2.5", "many")
        ),
        *((name, text, WHOLE) for name in COUNTS for text in ("many", "2.5", "nan", "inf", "0x10")),
        *(
            (name, text, NUMBER)
            for name in NUMBERS
            for text in ("many", "nan", "inf", "-inf", "1e999", "1,5")
        ),
        *((name, text, NUMBER) for name in COUNTS for text in ("-1",)),
        *((name, text, NUMBER) for name in NUMBERS for text in ("-1", "-0.001")),
        *((name, text, ID_LIST) for name in IDS for text in ("@alice", "1;2", "1 2", "1.5", "--1", "²")),
        (
            "WEBHOOK_URL",
            "http://example.org",
            "should begin with https://, since the services call no other address",
        ),
        ("WEBHOOK_URL", "https://", ADDRESS),
        *(("HTTP_PORT", text, PORT) for text in ("-1", "65536", "http", "80.5")),
        ("LOG_LEVEL", "chatty", "should be one of DEBUG, INFO, WARNING, ERROR or CRITICAL"),
        ("LOG_FORMAT", "xml", "should be one of text or json"),
        ("TELEGRAM_QUIET_GROUPS", "yes", "should be one of auto, on or off"),
    ],
)
def test_a_bad_value_makes_one_line_that_names_the_variable_and_what_it_should_be(
    name: str, text: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, text)
    assert problems() == [f"{name} {says}"]


@pytest.mark.parametrize(
    ("allowed", "denied", "default"),
    [("veo-2,veo-3", "", "sora-2"), ("*", "sora-2", "sora-2"), ("", "google/veo3", "veo-3")],
)
def test_a_default_that_nobody_may_use_is_a_contradiction(
    allowed: str, denied: str, default: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("ALLOWED_MODELS", allowed), ("DENIED_MODELS", denied), ("DEFAULT_MODEL", default)):
        monkeypatch.setenv(name, value)
    assert problems() == ["DEFAULT_MODEL should be one of ALLOWED_MODELS, and none of DENIED_MODELS"]


def test_where_no_default_is_named_it_is_the_first_that_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_MODELS", "Sora 2, google/veo3, veo-2")
    monkeypatch.setenv("DENIED_MODELS", "sora-2")
    assert read().default_model == "veo-3"
    assert read().remarks == ("DEFAULT_MODEL is veo-3, the first of ALLOWED_MODELS, since none is named",)


@pytest.mark.parametrize("name", ["TELEGRAM_BOT_TOKEN", "AIMLAPI_KEY"])
@pytest.mark.parametrize("nothing", [None, "", "  ", '""', "''", ' " " '])
def test_what_is_required_and_missing_is_told_beside_the_folder_without_a_file(
    name: str, nothing: str | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(name)
    if nothing is not None:
        monkeypatch.setenv(name, nothing)
    missing = f"{name} is missing; it is required"
    assert problems() == [f"{missing}, and there is no .env in this folder ({tmp_path})"]
    (tmp_path / ".env").write_text("USER_DAILY_VIDEOS=7\n", encoding="utf-8")
    assert problems() == [missing]


def test_a_folder_that_docker_made_for_a_missing_file_is_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("AIMLAPI_KEY")
    (tmp_path / ".env").mkdir()
    assert problems() == [
        f"AIMLAPI_KEY is missing; it is required, and there is no .env in this folder ({tmp_path})"
    ]


@pytest.mark.parametrize(
    "token",
    [
        "abc",
        "123456789",
        "123456789:",
        ":AAF-abc",
        "12a:AAF-abc",
        f"bot{TOKEN}",
        f'"{TOKEN}',
        "1:AA BB",
        "1:é1234",
    ],
)
def test_a_token_of_another_form_is_refused_without_being_shown(
    token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", token)
    assert problems() == ["TELEGRAM_BOT_TOKEN should look like 123456789:AAF..., as @BotFather gives it"]


@pytest.mark.parametrize(
    "key", ["two words", "né", "tab\tkey", "line\nbreak", '"half', "half'", "Authorization: Bearer x", '""a"']
)
def test_a_key_that_fits_in_no_header_is_refused_without_being_shown(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIMLAPI_KEY", key)
    assert problems() == ["AIMLAPI_KEY should be a key from https://aimlapi.com/app/keys, without spaces"]


def test_several_problems_make_one_line_each(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN")
    monkeypatch.setenv("USER_DAILY_VIDEOS", "-1")
    monkeypatch.setenv("HTTP_PORT", "x")
    assert problems() == [
        f"TELEGRAM_BOT_TOKEN is missing; it is required, and there is no .env in this folder ({tmp_path})",
        f"USER_DAILY_VIDEOS {NUMBER}",
        f"HTTP_PORT {PORT}",
    ]


def test_what_only_the_catalogue_can_tell_is_told_together_with_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("AIMLAPI_KEY")
    monkeypatch.setenv("LOG_FORMAT", "xml")
    monkeypatch.setenv("DEFAULT_MODEL", "veo-9")
    monkeypatch.setenv("DEFAULT_LANGUAGE", "xx")
    monkeypatch.setenv("POLL_MIN_SECONDS", "20")
    assert [line.split()[0] for line in problems()] == [
        "AIMLAPI_KEY",
        "LOG_FORMAT",
        "POLL_MIN_SECONDS",
        "DEFAULT_MODEL",
        "DEFAULT_LANGUAGE",
    ]


def test_a_bound_that_is_no_number_is_not_blamed_for_its_size_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLL_MIN_SECONDS", "often")
    monkeypatch.setenv("POLL_MAX_SECONDS", "0.5")
    assert problems() == [f"POLL_MIN_SECONDS {NUMBER}"]


def test_the_shorter_bound_may_not_be_the_longer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLL_MIN_SECONDS", "15.5")
    assert problems() == ["POLL_MIN_SECONDS should not be larger than POLL_MAX_SECONDS"]
    monkeypatch.setenv("POLL_MIN_SECONDS", "15")
    assert read().poll_min_seconds == 15


def test_the_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AIMLAPI_KEY")
    (tmp_path / ".env").write_text(
        f"# a comment\nAIMLAPI_KEY='{KEY}'\nexport USER_DAILY_VIDEOS=7\nSOMETHING_ELSE=x\nLOG_FORMAT=\n",
        encoding="utf-8",
    )
    settings = read()
    assert settings.aimlapi_key.get_secret_value() == KEY
    assert (settings.user_daily_videos, settings.log_format) == (7, "text")


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("USER_DAILY_VIDEOS=7\nUSER_ACTIVE_VIDEOS=7\n", encoding="utf-8")
    monkeypatch.setenv("USER_DAILY_VIDEOS", "8")
    settings = read()
    assert (settings.user_daily_videos, settings.user_active_videos) == (8, 7)


def test_a_bad_value_in_the_file_is_told_like_any_other(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HTTP_PORT=x\n", encoding="utf-8")
    assert problems() == [f"HTTP_PORT {PORT}"]


def test_a_file_that_is_no_text_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"AIMLAPI_KEY=\xff\xfe\n")
    assert problems() == [".env should be a text file in UTF-8"]


def test_the_database_lies_relative_to_the_working_directory_or_where_four_slashes_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert read().database_file == Path("data/clapper.db")
    monkeypatch.setenv("DATABASE_URL", "sqlite:////var/lib/clapper.db")
    assert read().database_file == Path("/var/lib/clapper.db")


def test_files_on_their_way_lie_beside_the_database_or_where_it_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert read().scratch_folder == Path("data/clapper.db.scratch")
    monkeypatch.setenv("SCRATCH_PATH", "/mnt/large")
    assert read().scratch_folder == Path("/mnt/large")


ODD_SECRETS: Final = [
    ('"{}"', "quotation marks"),
    ("'{}'", "quotation marks"),
    ("“{}”", "quotation marks"),
    ("«{}»", "quotation marks"),
    (" {}", "white space"),
    ("{}\n", "white space"),
    ("{}\r\n", "white space"),
    ("\u00a0{}", "white space"),
    ("Bearer {}", "word Bearer"),
    ("bearer   {}", "word Bearer"),
    ('"Bearer {}"', "quotation marks and word Bearer"),
    ("Bearer '{}'", "word Bearer and quotation marks"),
    ("  \"'{}'\"  ", "white space and quotation marks"),
]


@pytest.mark.parametrize(("form", "without"), ODD_SECRETS)
@pytest.mark.parametrize(("name", "value"), [("TELEGRAM_BOT_TOKEN", TOKEN), ("AIMLAPI_KEY", KEY)])
def test_what_surely_does_not_belong_to_a_secret_is_taken_off_and_told(
    name: str, value: str, form: str, without: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, form.format(value))
    settings = read()
    assert value_of(settings, name).get_secret_value() == value
    assert settings.remarks == (f"{name} was taken without the {without} around it",)
    assert settings.secrets == (TOKEN, KEY)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("USER_DAILY_VIDEOS", '"7"', 7),
        ("ALLOWED_USER_IDS", "'7,8'", frozenset({7, 8})),
        ("DATABASE_URL", '"sqlite:///x.db"', read_database_url("sqlite:///x.db")),
        ("LOG_FORMAT", '"json"', "json"),
    ],
)
def test_quotation_marks_that_docker_leaves_are_taken_off_any_setting(
    name: str, text: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, text)
    settings = read()
    assert value_of(settings, name) == value
    assert settings.remarks == (f"{name} was taken without the quotation marks around it",)


def test_what_is_as_it_should_be_is_not_remarked_upon(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(
        "\ufeff# ours\r\nexport USER_DAILY_VIDEOS = 7\r\nlog_format='json'\r\nADMIN_IDS=\r\n".encode()
    )
    settings = read()
    assert (settings.user_daily_videos, settings.log_format) == (7, "json")
    assert settings.remarks == ()


SLIPS: Final = {
    "ALLOWED_USERS_IDS": "ALLOWED_USER_IDS",
    "allowed_users_ids": "ALLOWED_USER_IDS",
    "ALLOWED_USER_ID": "ALLOWED_USER_IDS",
    "ALLOWED_USERS": "ALLOWED_USER_IDS",
    "ALLOWED_USERIDS": "ALLOWED_USER_IDS",
    "ALOWED_USER_IDS": "ALLOWED_USER_IDS",
    "ALLOW_USER_IDS": "ALLOWED_USER_IDS",
    "ALLOWED_CHATS_IDS": "ALLOWED_CHAT_IDS",
    "ALLOWED_GROUP_IDS": "ALLOWED_CHAT_IDS",
    "ADMIN_ID": "ADMIN_IDS",
    "ADMINS_IDS": "ADMIN_IDS",
    "ADMINS": "ADMIN_IDS",
    "DAILY_BUDGET": "DAILY_BUDGET_USD",
    "DAILY_BUDGET_EUR": "DAILY_BUDGET_USD",
    "BUDGET_DAILY_USD": "DAILY_BUDGET_USD",
    "USERS_DAILY_VIDEOS": "USER_DAILY_VIDEOS",
    "USER_DAILY_VIDEO": "USER_DAILY_VIDEOS",
    "USER_DAYLY_VIDEOS": "USER_DAILY_VIDEOS",
    "CHAT_DAILY_VIDEO": "CHAT_DAILY_VIDEOS",
    "USER_ACTIV_VIDEOS": "USER_ACTIVE_VIDEOS",
}
"""Slips of settings that say who may spend, and how much."""
LOOSER: Final = {
    "TELEGRAM_TOKEN": "TELEGRAM_BOT_TOKEN",
    "BOT_TOKEN": "TELEGRAM_BOT_TOKEN",
    "AIML_API_KEY": "AIMLAPI_KEY",
    "ALLOWED_TELEGRAM_USER_IDS": "ALLOWED_USER_IDS",
    "WHITELIST_USERS": "ALLOWED_USER_IDS",
    "ALLOWED": "ALLOWED_USER_IDS",
    "OWNER_ID": "ADMIN_IDS",
    "ADMIN_USER_IDS": "ADMIN_IDS",
    "BUDGET": "DAILY_BUDGET_USD",
    "LOGLEVEL": "LOG_LEVEL",
    "POLL_MIN_SECOND": "POLL_MIN_SECONDS",
    "DEFAULT_LANG": "DEFAULT_LANGUAGE",
    "DATABASE_URI": "DATABASE_URL",
}


@pytest.mark.parametrize(("slip", "meant"), [*SLIPS.items(), *LOOSER.items()])
def test_what_is_nearly_a_setting_in_the_file_is_an_error(slip: str, meant: str, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"export {slip}=5\n", encoding="utf-8")
    assert problems() == [f".env: unknown setting {slip}; did you mean {meant}?"]


@pytest.mark.parametrize(("slip", "meant"), SLIPS.items())
def test_a_slip_in_the_environment_that_would_let_somebody_spend_is_an_error(
    slip: str, meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(slip, "5")
    assert problems() == [f"environment: unknown setting {slip}; did you mean {meant}?"]


def test_any_other_slip_in_the_environment_is_remarked_upon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVELS", "debug")
    assert read().remarks == ("environment: unknown setting LOG_LEVELS; did you mean LOG_LEVEL?",)


OF_OTHERS: Final = (
    "LANGUAGE",
    "ALLOWED_HOSTS",
    "ALLOWED_ORIGINS",
    "ADMIN_PASSWORD",
    "ADMIN_EMAIL",
    "POSTGRES_USER",
    "REDIS_URL",
    "PORT",
    "USER",
    "USERNAME",
    "SECRET_KEY",
    "OPENAI_API_KEY",
    "COMPOSE_PROJECT_NAME",
    "TZ",
    "TELEGRAM_API_ID",
    "TELEGRAM_API_HASH",
)


@pytest.mark.parametrize("name", OF_OTHERS)
def test_the_settings_of_other_programs_are_none_of_ours(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(name, "x")
    assert read().remarks == ()
    (tmp_path / ".env").write_text(f"{name}=x\n", encoding="utf-8")
    assert read().remarks == (f".env: unknown setting {name}; it has no effect",)


def test_a_slip_that_is_set_to_nothing_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ADMIN_ID", "")
    (tmp_path / ".env").write_text("ALLOWED_USERS_IDS=\nADMIN_ID\n", encoding="utf-8")
    assert read().remarks == ()


@pytest.mark.parametrize("name", TO_COME)
def test_settings_of_versions_to_come_are_named_and_no_error(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(name, "1")
    assert read().without_effect == (name,)
    monkeypatch.delenv(name)
    (tmp_path / ".env").write_text(f"{name}=1\n", encoding="utf-8")
    assert read().without_effect == (name,)
    assert read().remarks == ()


@pytest.mark.parametrize(
    "line", ["ALLOWED_USER_IDS: 5", "ALLOWED_USER_IDS:5", "set ALLOWED_USER_IDS=5", "ALLOWED_USER_IDS 5"]
)
def test_a_setting_in_a_line_that_cannot_be_read_is_an_error(line: str, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"# ours\n\n{line}\nLOG_FORMAT=json\n", encoding="utf-8")
    assert problems() == [
        "ALLOWED_USER_IDS in line 3 of .env cannot be read; it should be ALLOWED_USER_IDS=value"
    ]


def test_no_remark_holds_a_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AIMLAPI_KEY", f'"{KEY}"')
    (tmp_path / ".env").write_text(f"TELEGRAM_TOKENS_OF_OTHERS={TOKEN}\n", encoding="utf-8")
    text = "\n".join(read().remarks)
    assert "AIMLAPI_KEY" in text
    assert KEY not in text
    assert TOKEN not in text


def test_the_secrets_are_known_to_be_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read().secrets == (TOKEN, KEY)
    monkeypatch.setenv("WEBHOOK_SECRET", "s3cret")
    assert read().secrets == (TOKEN, KEY, "s3cret")


def test_a_secret_of_the_webhook_is_made_where_none_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PORT", "8080")
    monkeypatch.setenv("WEBHOOK_URL", "https://example.org/hook")
    made = read().effective_webhook_secret
    assert re.fullmatch("[A-Za-z0-9_-]{43}", made)
    assert read().effective_webhook_secret == made
    assert read().secrets == (TOKEN, KEY, made)
    assert not {made, made[:20]} & {TOKEN, TOKEN.partition(":")[2]}
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN + "x")
    assert read().effective_webhook_secret != made
    monkeypatch.setenv("WEBHOOK_SECRET", "s3cret")
    assert read().effective_webhook_secret == "s3cret"


def test_showing_the_settings_shows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "s3cret")
    settings = read()
    for text in (repr(settings), str(settings), settings.model_dump_json()):
        assert not any(secret in text for secret in settings.secrets)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["TELEGRAM_BOT_TOKEN", "AIMLAPI_KEY"]),
    st.text(st.characters(min_codepoint=1, exclude_categories=["Cs"]), min_size=6),
)
def test_no_error_holds_a_secret(monkeypatch: pytest.MonkeyPatch, name: str, secret: str) -> None:
    secret = f"~{secret}~"
    monkeypatch.setenv(name, secret)
    monkeypatch.setenv("HTTP_PORT", "x")
    with pytest.raises(SettingsError) as caught:
        read()
    for text in (str(caught.value), repr(caught.value), repr(caught.value.__context__)):
        assert secret not in text


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        read().user_daily_videos = 6  # type: ignore[misc]


def test_out_of_the_box_nothing_is_without_effect() -> None:
    assert read().without_effect == ()


@pytest.mark.parametrize("name", ["WEBHOOK_URL", "PUBLIC_URL"])
def test_an_address_has_no_slash_at_its_end(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PORT", "8080")
    monkeypatch.setenv(name, "https://example.org/hook/")
    assert value_of(read(), name) == "https://example.org/hook"


@pytest.mark.parametrize("name", ["WEBHOOK_URL", "PUBLIC_URL"])
def test_what_comes_from_outside_needs_a_port(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "https://example.org")
    assert problems() == [f"{name} needs HTTP_PORT, the port of this machine at which it is listened for"]
    monkeypatch.setenv("HTTP_PORT", "8080")
    read()


@pytest.mark.parametrize("name", ["WEBHOOK_URL", "PUBLIC_URL"])
def test_an_address_has_no_braces(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PORT", "8080")
    monkeypatch.setenv(name, "https://example.org/{token}")
    assert problems() == [f"{name} should have %7B and %7D for {{ and }}, as addresses do"]


@pytest.mark.parametrize("secret", ["with space", "ümlaut", "x" * 257])
def test_a_webhook_secret_is_what_telegram_takes(secret: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", secret)
    assert problems() == ["WEBHOOK_SECRET should be up to 256 letters, digits, _ and -, as Telegram takes it"]


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([name for name in NUMBERS if name != "POLL_MIN_SECONDS"]),
    st.floats(allow_nan=False, allow_infinity=False, min_value=1),
)
def test_any_finite_number_from_one_on_is_taken(
    monkeypatch: pytest.MonkeyPatch, name: str, value: float
) -> None:
    monkeypatch.setenv(name, repr(value))
    assert math.isclose(value_of(read(), name), value)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.integers(-(10**18), 10**18)))
def test_any_ids_are_taken(monkeypatch: pytest.MonkeyPatch, ids: set[int]) -> None:
    monkeypatch.setenv("ALLOWED_CHAT_IDS", ",".join(map(str, ids)))
    assert read().allowed_chat_ids == ids


OVER_POSTGRESQL: Final = (
    "postgresql://clapper:p%40ss@db-1.example,db-2.example:5433/clapper?sslmode=verify-full"
)


@pytest.mark.parametrize(
    "text",
    [
        OVER_POSTGRESQL,
        "postgres://db.example/clapper",
        "postgresql:///clapper?host=/run/postgresql",
        "postgresql:///?host=/run/postgresql&dbname=clapper",
        "postgresql://clapper@[2001:db8::1]:5432,[::1]/clapper",
        "postgresql://clapper:a:b@%2Frun%2Fpostgresql/clapper",
    ],
)
def test_an_address_of_postgresql_is_taken_as_libpq_takes_it(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", text)
    settings = read()
    assert isinstance(settings.database_url, PostgresUrl)
    assert settings.database_url.conninfo == text
    assert settings.database_file is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("postgresq://u:hunter2@db/name", "should be sqlite:///"),
        ("postgresql:/u:hunter2@db/name", "should be sqlite:///"),
        ("postgresql://u:hunter2@db", "names no database: "),
        ("postgresql://u:hunter2@db/", "names no database: "),
        ("postgresql://u:hunter2@db/?dbname=", "names no database: "),
        ("postgresql://u:hunter2@db:port/name", "names a port that is none: "),
        ("postgresql://u:hunter2@db:70000/name", "names a port that is none: "),
        ("postgresql://u:hunter2@db-1,db-2:0/name", "names a port that is none: "),
        ("postgresql://u:hunter2@::1/name", "names a port that is none: "),
        ("postgresql://u:hunter2%zz@db/name", "has a % that begins no escape"),
        ("postgresql://u:hunter2@db/name?options=100%", "has a % that begins no escape"),
        ("postgresql://u:hunter2@@db/name", "with the special characters of a password as in %40"),
        ("postgresql://u:hunter2#2@db/name", "with the special characters of a password as in %40"),
        ("postgresql://u:hunter2/2@db/name", "with the special characters of a password as in %40"),
        ("postgresql://u:hunter2?2@db/name", "names a port that is none: "),
    ],
)
def test_what_libpq_would_refuse_or_mistake_is_refused_without_the_password(
    text: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", text)
    [line] = problems()
    assert line.startswith("DATABASE_URL ")
    assert says in line
    assert "hunter2" not in line


def test_the_password_of_postgresql_is_a_secret_and_its_hosts_are_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"{OVER_POSTGRESQL}&hostaddr=10.0.0.1,10.0.0.2")
    settings = read()
    assert {"p%40ss", "p@ss"} <= set(settings.secrets)
    assert isinstance(settings.database_url, PostgresUrl)
    assert settings.database_url.hosts == ("db-1.example", "db-2.example", "10.0.0.1", "10.0.0.2")
    assert "p%40ss" not in str(settings.database_url)


@pytest.mark.parametrize(
    ("name", "value", "url", "remark"),
    [
        ("LEAD_SECONDS", "10", "sqlite:///x.db", "has no effect without DATABASE_URL=postgresql://"),
        ("BACKUP_DIR", "/mnt", OVER_POSTGRESQL, "has no effect over PostgreSQL: no copy is made by the bot"),
        ("LEAD_SECONDS", "10", OVER_POSTGRESQL, ""),
        ("BACKUP_DIR", "/mnt", "sqlite:///x.db", ""),
    ],
)
def test_what_has_no_effect_with_this_database_is_remarked(
    name: str, value: str, url: str, remark: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", url.replace("p%40ss", "8c1f0e6f2d7a"))
    monkeypatch.setenv(name, value)
    assert read().remarks == ((f"{name} {remark}",) if remark else ())


@pytest.mark.parametrize(
    ("password", "remarked"),
    [("p%40ss", 1), ("clapper", 1), ("postgres", 1), ("8c1f0e6f2d7a", 0)],
)
def test_a_password_that_would_take_other_words_out_of_the_log_is_remarked(
    password: str, remarked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"postgresql://clapper:{password}@db.example/clapper")
    assert sum(line.startswith("DATABASE_URL has a password") for line in read().remarks) == remarked


@pytest.mark.parametrize("value", ["3", "301", "x", "4.5"])
def test_the_lease_has_bounds(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEAD_SECONDS", value)
    assert problems() == ["LEAD_SECONDS should be a whole number from 4 to 300"]


@pytest.mark.parametrize(
    ("server", "chosen", "is_quiet"),
    [
        (None, None, True),
        ("https://api.telegram.org/", None, True),
        ("https://telegram.example", None, False),
        ("https://telegram.example", "on", True),
        (None, "off", False),
    ],
)
def test_only_a_server_that_is_sure_to_know_them_is_asked_for_ephemeral_messages(
    monkeypatch: pytest.MonkeyPatch, server: str | None, chosen: str | None, *, is_quiet: bool
) -> None:
    for name, value in (("TELEGRAM_API_URL", server), ("TELEGRAM_QUIET_GROUPS", chosen)):
        if value is not None:
            monkeypatch.setenv(name, value)
    assert read().is_quiet_in_groups is is_quiet
