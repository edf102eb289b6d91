"""Secrets in files of their own, files that others can read, and services that are reached by plain http."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.config import Settings, SettingsError, read_settings

TOKEN: Final = "123456789:AAF-abc_DEF0123456789"
KEY: Final = "sk-aiml-0123456789abcdef"
CATALOGUE: Final = load_catalogue()
SECRETS: Final = {"TELEGRAM_BOT_TOKEN": TOKEN, "AIMLAPI_KEY": KEY}


@pytest.fixture(autouse=True)
def _files_are_their_owners_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    for name in (field.upper() for field in Settings.model_fields):
        monkeypatch.delenv(name, raising=False)
    for name, secret in SECRETS.items():
        monkeypatch.setenv(name, secret)
    monkeypatch.chdir(tmp_path)
    before = os.umask(0o077)
    yield
    os.umask(before)


def read() -> Settings:
    return read_settings(catalogue=CATALOGUE, languages=("en",))


def problems() -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read()
    return caught.value.lines


@pytest.fixture(params=SECRETS)
def name(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A secret that is not set yet."""
    monkeypatch.delenv(request.param)
    return str(request.param)


@pytest.fixture
def file(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The one that is said to hold it; it is not there yet."""
    monkeypatch.setenv(f"{name}_FILE", str(tmp_path / "secret"))
    return tmp_path / "secret"


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n"])
def test_a_secret_is_read_from_its_file_without_the_line_break_at_the_end(
    name: str, file: Path, end: str
) -> None:
    file.write_bytes(f"{SECRETS[name]}{end}".encode())
    settings = read()
    assert getattr(settings, name.lower()).get_secret_value() == SECRETS[name]
    assert SECRETS[name] in settings.secrets
    assert settings.remarks == ()


def test_a_secret_that_is_set_in_both_ways_is_an_error(
    name: str, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(SECRETS[name])
    monkeypatch.setenv(name, SECRETS[name])
    assert problems() == [f"{name} and {name}_FILE are both set; only one of them may be"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file or directory"),
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"\xff\xfe", "it is no text in UTF-8"),
        (b"x" * 5_000, "it is larger than 4096 bytes"),
    ],
)
def test_a_file_that_holds_no_secret_is_an_error_that_says_why(
    name: str, file: Path, content: bytes | None, reason: str
) -> None:
    if content is not None:
        file.write_bytes(content)
    assert problems() == [f"{name}_FILE should be a file with the secret and nothing else: {reason}"]


def test_a_folder_in_the_place_of_the_file_is_an_error(name: str, file: Path) -> None:
    file.mkdir()
    assert problems() == [f"{name}_FILE should be a file with the secret and nothing else: Is a directory"]


def test_what_a_file_holds_is_checked_and_not_shown(name: str, file: Path) -> None:
    file.write_text("no secret\nof ours")
    [line] = problems()
    assert line.startswith(f"{name} should ")
    assert "of ours" not in line


def test_a_file_with_secrets_that_others_can_read_is_remarked_upon(name: str, file: Path) -> None:
    file.write_text(SECRETS[name])
    file.chmod(0o640)
    assert read().remarks == (f"{file} can be read by other users of this machine (640); chmod 600 {file}",)


def test_settings_in_a_file_that_others_can_read_are_remarked_upon(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("USER_DAILY_VIDEOS=7\n")
    assert read().remarks == ()
    (tmp_path / ".env").chmod(0o644)
    assert read().remarks == (".env can be read by other users of this machine (644); chmod 600 .env",)


FAR: Final = (
    "http://bot-api.example.org:8081",
    "http://192.168.1.2",
    "http://bot-api:8081",
    "http://[2001:db8::1]",
)
NEAR: Final = ("http://127.0.0.1:8081", "http://localhost", "http://[::1]:8081", "https://example.org")


@pytest.mark.parametrize("service", ["TELEGRAM_API_URL", "AIMLAPI_URL"])
@pytest.mark.parametrize("url", FAR)
def test_plain_http_to_another_machine_is_refused_unless_the_owner_insists(
    service: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(service, url)
    [line] = problems()
    assert line.startswith(f"{service} should begin with https://")
    assert "ALLOW_PLAIN_HTTP=true" in line
    monkeypatch.setenv("ALLOW_PLAIN_HTTP", "true")
    [remark] = read().remarks
    assert remark.startswith(f"{service} is plain http")


@pytest.mark.parametrize("service", ["TELEGRAM_API_URL", "AIMLAPI_URL"])
@pytest.mark.parametrize("url", NEAR)
def test_this_machine_and_what_is_encrypted_are_taken_without_a_word(
    service: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(service, url)
    assert read().remarks == ()


def test_a_folder_of_files_without_local_mode_is_remarked_upon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_FILES_DIR", "/var/lib/telegram-bot-api")
    assert read().remarks == ("TELEGRAM_FILES_DIR has no effect without TELEGRAM_LOCAL_MODE=true",)
    assert read().server_files is None
    monkeypatch.setenv("TELEGRAM_LOCAL_MODE", "true")
    assert read().remarks == ()
    assert read().server_files == Path("/var/lib/telegram-bot-api")
