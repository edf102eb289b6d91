"""The environment, or `.env` in the working directory, becomes frozen `Settings`; nobody else reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from bot.domain.catalogue import Catalogue
from bot.environment import FILE, EnvFileError, env_file, environment
from bot.model_lists import ModelLists
from bot.network_variables import VARIABLES, read_network
from bot.secret_files import read_secrets
from bot.setting_problems import cautions, contradictions, line_of
from bot.settings import Settings
from bot.variables import TO_COME, Given, Origin, given

__all__ = ["Reading", "Settings", "SettingsError", "log_level", "look_up", "read_settings"]

UNREAD: Final = " "
"""Stands for a secret whose file cannot be read: no token, and no key."""


class SettingsError(Exception):
    """The settings are wrong; one line for every problem."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was found, be it right or wrong."""

    settings: Settings
    """Where something is wrong, a default or something harmless stands in for it."""
    problems: tuple[str, ...] = ()
    """A line for each; none: the bot can start. No line holds a secret."""
    written: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What is set, by name in upper case, as it was written; secrets too."""
    origins: Mapping[str, Origin] = field(default_factory=dict)
    """Where each of these came from."""


def look_up(*, catalogue: Catalogue, languages: tuple[str, ...]) -> Reading:
    """Read and check the settings, and take them as they are.

    Args:
        catalogue: The models that can be named.
        languages: The languages that there are words in.
    """
    variables = environment()
    try:
        file, unreadable = env_file(), []
    except EnvFileError as error:
        file, unreadable = "", [str(error)]
    found = _given(file)
    secrets, unread = read_secrets(found.values)
    found = replace(found, values={**found.values, **secrets, **dict.fromkeys(unread, UNREAD)})
    settings, wrong = _checked(found, unread, without_file=not file and not unreadable)
    models = ModelLists(catalogue=catalogue, allowed=settings.allowed_models, denied=settings.denied_models)
    remarks = []
    if "DEFAULT_MODEL" not in found.values and (first := models.instead_of(settings.default_model)):
        settings = settings.model_copy(update={"default_model": first})
        remarks.append(f"DEFAULT_MODEL is {first}, the first of ALLOWED_MODELS, since none is named")
    reading = read_network((variables, found.file))
    secret_files = [Path(path) for name in _SECRET_FILES if (path := found.values.get(name))]
    settings._network = reading.network  # noqa: SLF001 - what a model cannot be made with
    settings._remarks = (  # noqa: SLF001 - the same
        *found.remarks,
        *remarks,
        *cautions(settings, [FILE, *secret_files]),
        *reading.remarks,
    )
    settings._to_come = tuple(name for name in TO_COME if name in found.values)  # noqa: SLF001 - the same
    network = {name: value for name in VARIABLES if (value := variables.get(name) or found.file.get(name))}
    return Reading(
        settings=settings,
        problems=(
            *unreadable,
            *wrong.values(),
            *found.problems,
            *contradictions(settings, models, languages, wrong),
            *reading.problems,
        ),
        written={**found.values, **{name.upper(): value for name, value in network.items()}},
        origins={
            **found.origins,
            **dict.fromkeys([*secrets, *unread], Origin.SECRET_FILE),
            **{name.upper(): Origin.ENVIRONMENT if variables.get(name) else Origin.FILE for name in network},
        },
    )


def read_settings(*, catalogue: Catalogue, languages: tuple[str, ...]) -> Settings:
    """The settings, if all of them are right; see `look_up`.

    Raises:
        SettingsError: With one line for every problem, each naming its variable. No line holds a secret.
    """
    reading = look_up(catalogue=catalogue, languages=languages)
    if reading.problems:
        raise SettingsError(list(reading.problems))
    return reading.settings


def log_level() -> str:
    """LOG_LEVEL as it is written now: of `.env`, unless the environment had one when the process began.

    Raises:
        SettingsError: It is none, or cannot be read again.
    """
    if FILE.is_fifo():
        raise SettingsError([".env is a pipe, which can be read once only"])
    try:
        found = _given(env_file())
    except EnvFileError as error:
        raise SettingsError([str(error)]) from None
    settings, wrong = _checked(found, {}, without_file=False)
    if line := wrong.get("log_level"):
        raise SettingsError([line])
    return settings.log_level


_SECRET_FILES: Final = tuple(name.upper() for name in Settings.model_fields if name.endswith("_file"))


def _given(file: str) -> Given:
    return given(environment(), file, [name.upper() for name in Settings.model_fields], VARIABLES)


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
        or line_of(dict(problem), without_file=without_file)
        for problem in problems
    }
    harmless = {"telegram_bot_token": "0:none", "aimlapi_key": "none"}
    good = {name: value for name, value in values.items() if name not in wrong}
    stand_ins = {name: value for name, value in harmless.items() if name in wrong}
    return Settings.model_validate(good | stand_ins), wrong
