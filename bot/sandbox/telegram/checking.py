"""Does a call say what the method understands? Turns what came over the wire into typed values."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from bot.sandbox.telegram.errors import bad_request
from bot.sandbox.telegram.parameters import METHODS, OBJECTS, Parameter

Complain = Callable[[str], None]
"""Takes what the caller did wrong, whether or not Telegram itself would have minded."""

_TRUE = {"true", "1", "yes"}
_FALSE = {"false", "0", "no"}
_MARKUPS = {
    "inline_keyboard": "InlineKeyboardMarkup",
    "keyboard": "ReplyKeyboardMarkup",
    "remove_keyboard": "ReplyKeyboardRemove",
    "force_reply": "ForceReply",
}
_MEDIA = {
    "video": "InputMediaVideo",
    "photo": "InputMediaPhoto",
    "animation": "InputMediaAnimation",
    "document": "InputMediaDocument",
}


def typed(
    method: str, raw: Mapping[str, object], uploads: Mapping[str, object], complain: Complain
) -> dict[str, Any]:
    """The parameters of one call, each of its own type; ApiError 400 where one is missing or unreadable."""
    known = METHODS[method]
    values: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in known:
            complain(f"{method}: it has no parameter {name!r}")
            continue
        values[name] = _value(f"{method}.{name}", known[name].kind, value, complain)
    for name in uploads:
        if name in known and known[name].kind == "File":
            values[name] = f"attach://{name}"
    _require(method, known, values, complain)
    return values


def _require(
    owner: str, known: Mapping[str, Parameter], values: Mapping[str, object], complain: Complain
) -> None:
    for name, parameter in known.items():
        if parameter.required and name not in values:
            complain(f"{owner}: {name!r} is missing")
            if name in {"chat_id", "text"}:  # two that the server has words of its own for
                raise bad_request(f"{'message text' if name == 'text' else 'chat_id'} is empty")
            raise bad_request(f'parameter "{name}" is required')


def _value(where: str, kind: str, value: object, complain: Complain) -> object:
    if kind.startswith("[") or kind[0].isupper():
        if kind in {"Chat", "File"}:
            return _chat(where, value, complain) if kind == "Chat" else _string(where, value, complain)
        return _structure(where, kind, _from_json(where, value, complain), complain)
    if kind == "int":
        return _integer(where, value, complain)
    if kind == "bool":
        return _boolean(where, value, complain)
    return _string(where, value, complain)


def _structure(where: str, kind: str, value: object, complain: Complain) -> object:
    if kind == "Any":
        return value
    if kind.startswith("["):
        if not isinstance(value, list):
            raise _wrong(where, "a list", value, complain)
        return [_value(f"{where}[{index}]", kind[1:-1], item, complain) for index, item in enumerate(value)]
    if not isinstance(value, dict):
        raise _wrong(where, kind, value, complain)
    known = OBJECTS[_which(where, kind, value, complain)]
    fields: dict[str, object] = {}
    for name, item in value.items():
        if name not in known:
            complain(f"{where}: it has no field {name!r}")
            continue
        fields[name] = _value(f"{where}.{name}", known[name].kind, item, complain)
    _require(where, known, fields, complain)
    return fields


def _which(where: str, kind: str, value: Mapping[str, object], complain: Complain) -> str:
    """The object meant, where several would do."""
    if kind == "Markup":
        for field, name in _MARKUPS.items():
            if field in value:
                return name
        raise _wrong(where, "a keyboard", value, complain)
    if kind == "InputMedia":
        name = _MEDIA.get(str(value.get("type")), "")
        if not name:
            raise _wrong(where, "a media with a known type", value, complain)
        return name
    if kind == "InlineQueryResult":
        is_cached = value.get("type") == "video" and "video_file_id" in value
        return "InlineQueryResultCachedVideo" if is_cached else "InlineQueryResultArticle"
    return kind


def _from_json(where: str, value: object, complain: Complain) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise _wrong(where, "JSON", value, complain) from None


def _integer(where: str, value: object, complain: Complain) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    try:
        return int(value) if isinstance(value, str) else int("")
    except ValueError:
        raise _wrong(where, "a whole number", value, complain) from None


def _boolean(where: str, value: object, complain: Complain) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).lower()
    if word not in _TRUE | _FALSE:
        raise _wrong(where, "true or false", value, complain)
    return word in _TRUE


def _chat(where: str, value: object, complain: Complain) -> int | str:
    if isinstance(value, str) and value.startswith("@"):
        return value
    return _integer(where, value, complain)


def _string(where: str, value: object, complain: Complain) -> str:
    if not isinstance(value, str):
        raise _wrong(where, "a text", value, complain)
    return value


def _wrong(where: str, expected: str, value: object, complain: Complain) -> Exception:
    complain(f"{where}: expected {expected}, got {str(value)[:80]!r}")
    return bad_request(f"can't parse {where}: expected {expected}")
