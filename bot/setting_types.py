"""How the value of a setting is read and checked, kind by kind."""

import math
import re
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr
from pydantic_core import PydanticCustomError

from bot.database_url import DatabaseUrl, read_database_url

MOST: Final = 2**63 - 1
"""The largest count that the database can compare with."""


def _wrong(should_be: str) -> PydanticCustomError:
    return PydanticCustomError("setting", "{should_be}", {"should_be": should_be})


def _url(value: str) -> str:
    try:
        is_good = re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", value) and urlsplit(value).port != 0
    except ValueError:  # a port that is none
        is_good = False
    if not is_good:
        raise _wrong("should be an address such as https://example.org, without a query")
    return value.rstrip("/")


def _https_url(value: str) -> str:
    if value and not value.startswith("https://"):
        raise _wrong("should begin with https://, since the services call no other address")
    if {"{", "}"} & set(value):
        raise _wrong("should have %7B and %7D for { and }, as addresses do")
    return _url(value) if value else value


def _optional_url(value: str) -> str:
    if value and not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s#]*)?", value):
        raise _wrong("should be an address such as https://example.org/ping/1234")
    return value


def _webhook_secret(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", value.get_secret_value()):
        raise _wrong("should be up to 256 letters, digits, _ and -, as Telegram takes it")
    return value


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[0-9]{1,20}:[A-Za-z0-9_-]{3,200}", value.get_secret_value()):
        raise _wrong("should look like 123456789:AAF..., as @BotFather gives it")
    return value


def _key(value: SecretStr) -> SecretStr:
    key = value.get_secret_value()
    if not re.fullmatch(r"[!-~]+", key) or {key[0], key[-1]} & {"'", '"'}:
        raise _wrong("should be a key from https://aimlapi.com/app/keys, without spaces")
    return value


def _database(value: Any) -> Any:  # noqa: ANN401 - whatever the environment holds
    if not isinstance(value, str):
        return value
    try:
        return read_database_url(value)
    except ValueError as error:
        raise _wrong(str(error)) from error


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise _wrong("should be a number, 0 or more")
    return value


def _ids(value: Any) -> Any:  # noqa: ANN401 - whatever the environment holds
    if not isinstance(value, str):
        return value
    parts = [part.strip() for part in value.split(",") if part.strip()]
    if not all(re.fullmatch(r"-?[0-9]{1,19}", part) for part in parts):
        raise _wrong("should be ids separated by commas, such as 1234567,-1001234567890")
    return frozenset(map(int, parts))


def _names(value: Any) -> Any:  # noqa: ANN401 - whatever the environment holds
    if not isinstance(value, str):
        return value
    return tuple(part.strip() for part in value.split(",") if part.strip())


def _lower(value: Any) -> Any:  # noqa: ANN401 - whatever the environment holds
    return value.lower() if isinstance(value, str) else value


def _upper(value: Any) -> Any:  # noqa: ANN401 - whatever the environment holds
    return value.upper() if isinstance(value, str) else value


Url = Annotated[str, AfterValidator(_url)]
Count = Annotated[int, Field(ge=0, le=MOST)]
Number = Annotated[float, Field(ge=0), AfterValidator(_finite)]
Ids = Annotated[frozenset[int], BeforeValidator(_ids)]
Names = Annotated[tuple[str, ...], BeforeValidator(_names)]
Percent = Annotated[int, Field(ge=0, le=100)]
Token = Annotated[SecretStr, AfterValidator(_token)]
Key = Annotated[SecretStr, AfterValidator(_key)]
HttpsUrl = Annotated[str, AfterValidator(_https_url)]
PingUrl = Annotated[str, AfterValidator(_optional_url)]
Database = Annotated[DatabaseUrl, BeforeValidator(_database)]
Days = Annotated[int, Field(ge=0, le=36_500)]
Port = Annotated[int, Field(ge=0, le=65_535)]
Secret = Annotated[SecretStr, AfterValidator(_webhook_secret)]
LowerCase = BeforeValidator(_lower)
UpperCase = BeforeValidator(_upper)
