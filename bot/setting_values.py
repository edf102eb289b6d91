"""How the value of a setting is written, so that it could be read again."""

from collections.abc import Collection
from typing import Final

from pydantic import SecretStr

from bot.settings import Settings

HIDDEN: Final = "[hidden]"
"""Stands for what nobody should see."""
ADDRESSES_WITH_SECRETS: Final = frozenset({"PING_URL"})
"""Settings that are no secrets by their kind, and let whoever knows them do something."""


def spelled(value: object) -> str:
    """A value as a line of `.env` has it; empty: nothing."""
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, Collection) and not isinstance(value, str):
        return ",".join(map(str, sorted(value) if isinstance(value, frozenset) else value))
    return str(value)


def default_of(name: str) -> str:
    """What holds where a setting, by its name in capitals, is not set; empty: nothing, or it is required."""
    field = Settings.model_fields.get(name.lower())
    return "" if field is None or field.is_required() else spelled(field.get_default())


def is_required(name: str) -> bool:
    """Whether nothing starts without it."""
    field = Settings.model_fields.get(name.lower())
    return field is not None and field.is_required()


def is_secret(name: str) -> bool:
    """Whether nobody should see what it is set to."""
    field = Settings.model_fields.get(name.lower())
    return name in ADDRESSES_WITH_SECRETS or (field is not None and field.annotation is SecretStr)


def without_credentials(text: str) -> str:
    """An address without the name and password in front of its host."""
    front, at, rest = text.rpartition("@")
    scheme, separator, _ = front.rpartition("://")
    return f"{scheme}{separator}{HIDDEN}@{rest}" if at else text
