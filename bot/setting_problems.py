"""What is wrong or odd about settings, in lines for their author; no line holds a secret."""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from bot.database_url import PostgresUrl
from bot.model_lists import ModelLists
from bot.network import is_near
from bot.secret_files import seen_by_others
from bot.settings import Settings


def contradictions(
    settings: Settings, models: ModelLists, languages: tuple[str, ...], wrong: Collection[str]
) -> list[str]:
    """A line for whatever cannot be set so, though each setting is right by itself.

    Args:
        settings: What is set.
        models: The lists of models, held against the catalogue.
        languages: Those that there are words in.
        wrong: The fields for which something harmless stands in.
    """
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


def cautions(settings: Settings, files: Iterable[Path]) -> list[str]:
    """Lines about what is as it was set, and should not be left so."""
    lines = [
        f"{name} is plain http: whoever is on the way reads secrets and messages, and may change them"
        for name in _plain_ways(settings)
    ]
    if settings.telegram_files_dir and not settings.telegram_local_mode:
        lines.append("TELEGRAM_FILES_DIR has no effect without TELEGRAM_LOCAL_MODE=true")
    if isinstance(settings.database_url, PostgresUrl):
        if settings.backup_dir:
            lines.append("BACKUP_DIR has no effect over PostgreSQL: no copy is made by the bot")
        if settings.database_url.is_weak:
            lines.append(
                "DATABASE_URL has a password that is short, or stands in the rest of it: it is taken out of "
                "every line of the log, so that other words go with it, and show what it is"
            )
    elif "lead_seconds" in settings.model_fields_set:
        lines.append("LEAD_SECONDS has no effect without DATABASE_URL=postgresql://")
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
    "LEAD_SECONDS": "a whole number from 4 to 300",
}


def line_of(problem: dict[str, Any], *, without_file: bool) -> str:
    """What a setting should be, by the first problem that was found with it.

    Args:
        problem: As pydantic tells it.
        without_file: Whether there is no `.env`.
    """
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
