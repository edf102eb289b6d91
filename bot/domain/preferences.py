"""What a user or a group has chosen as their default, and how it completes a request.

An option in the message wins over every preference. What the chosen family does not take is left out without
a word: a preference is a wish, and never a reason to refuse.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from bot.domain.access import ModelAccess
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.models import Family, Model
from bot.domain.parameters import PARAMETERS_OF, settings_of
from bot.domain.request import Option, VideoRequest
from bot.domain.saying import talking_of

MAX_RANGE: Final = 30
"""How many values of a number between two bounds are offered one by one."""
USE_DEFAULT: Final = "own"
"""The value that takes a choice back: the model's own, or for a language what Telegram says."""

ON_OFF: Final = {"on": True, "off": False}
"""What is said of a switch."""


class Setting(StrEnum):
    """What can be chosen; those of an `Option` have its name."""

    MODEL = "model"
    ASPECT_RATIO = "ar"
    DURATION = "duration"
    RESOLUTION = "res"
    SOUND = "sound"
    ENHANCEMENT = "enhance"
    LANGUAGE = "language"
    CONFIRM = "confirm"
    NEWS = "news"


VALUES: Final = (Setting.ASPECT_RATIO, Setting.DURATION, Setting.RESOLUTION)
"""Those with a value out of a list."""
SWITCHES: Final = (Setting.SOUND, Setting.ENHANCEMENT, Setting.CONFIRM, Setting.NEWS)
"""Those that are on or off."""
PERSONAL: Final = frozenset({Setting.NEWS})
"""Those that only people have, each for themselves."""
FLAGS: Final = {Setting.SOUND: Option.SILENT, Setting.ENHANCEMENT: Option.RAW}
"""The switches that a model may have, and the option that switches off."""
FIELDS: Final = {
    Setting.MODEL: "family",
    Setting.ASPECT_RATIO: "aspect_ratio",
    Setting.DURATION: "duration",
    Setting.RESOLUTION: "resolution",
    Setting.SOUND: "sound",
    Setting.ENHANCEMENT: "enhancement",
    Setting.LANGUAGE: "language",
    Setting.CONFIRM: "confirm",
    Setting.NEWS: "news",
}
"""The field of `Preferences` for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """The choices of one user, or of one group; None: none was made."""

    family: str | None = None
    """The name of a model family."""
    aspect_ratio: str | None = None
    """As it would stand behind `--ar`; the next two likewise."""
    duration: str | None = None
    resolution: str | None = None
    sound: bool | None = None
    enhancement: bool | None = None
    language: str | None = None
    """One of the languages of `locales/`."""
    confirm: bool | None = None
    """Whether a request is offered with a button before it is made."""
    news: bool | None = None
    """Whether a person wants to be told news of the bot; a group cannot."""

    def value(self, setting: Setting) -> str | bool | None:
        """What was chosen."""
        chosen: str | bool | None = getattr(self, FIELDS[setting])
        return chosen

    def having(self, setting: Setting, choice: str) -> "Preferences":
        """The same with another choice: `on` and `off` for a switch; `USE_DEFAULT` takes it back."""
        changes: dict[str, Any] = {
            FIELDS[setting]: None if choice == USE_DEFAULT else ON_OFF.get(choice, choice)
        }
        return replace(self, **changes)


def family_of(preferences: Preferences, catalogue: Catalogue, default_family: str) -> Family:
    """The family that is taken where the message names none; one that is gone counts as no choice."""
    wanted = preferences.family
    return catalogue.family(wanted if wanted is not None and catalogue.knows(wanted) else default_family)


def allowed_to(
    preferences: Preferences, user_id: int, catalogue: Catalogue, models: ModelAccess
) -> Preferences:
    """Without a family that somebody may not use, or not any more: it counts as no choice."""
    name = preferences.family
    if name is None or not catalogue.knows(name) or models.allows(catalogue.family(name), user_id):
        return preferences
    return replace(preferences, family=None)


def offered(family: Family, setting: Setting) -> tuple[str, ...]:
    """The values that any of the family's models takes, each once, numbers in their order."""
    option, found = Option(setting), dict[str, str]()
    for model in family.models.values():
        parameter = model.parameter_for(option)
        if parameter is None:
            continue
        values = [str(choice) for choice in parameter.choices]
        if not values and parameter.minimum is not None and parameter.maximum is not None:
            low, high = int(parameter.minimum), int(parameter.maximum)
            values = [str(number) for number in range(low, min(high, low + MAX_RANGE - 1) + 1)]
        for value in values:
            found.setdefault(value.casefold(), value)
    values = list(found.values())
    return tuple(sorted(values, key=int) if all(value.isdecimal() for value in values) else values)


def chosen_for(family: Family, setting: Setting, preferences: Preferences) -> str | None:
    """What was chosen, in the family's own spelling; None: nothing, or nothing that the family takes."""
    value = preferences.value(setting)
    parameters = (model.parameter_for(Option(setting)) for model in family.models.values())
    for parameter in parameters:
        if parameter is not None and value is not None:
            try:
                return str(parameter.read(str(value), setting))
            except Refused:
                continue
    return None


def own_value(family: Family, setting: Setting) -> str | None:
    """What the family's first model that has it takes where nobody says anything; None: it is not told."""
    for model in family.models.values():
        parameter = model.parameter_for(Option(setting))
        if parameter is not None:
            own = model.given.get(parameter.name, parameter.default)
            return None if own is None else str(own)
    return None


def has_switch(family: Family, setting: Setting) -> bool:
    """Whether any of the family's models can do without it; `CONFIRM` and `NEWS` are the bot's own."""
    option = FLAGS.get(setting)
    return option is None or any(model.parameter_for(option) for model in family.models.values())


def is_on(family: Family, setting: Setting, preferences: Preferences) -> bool:
    """Where a switch stands: as chosen, else as the family's first model that has it does by itself."""
    chosen = preferences.value(setting)
    if chosen is not None or setting not in FLAGS:
        return bool(chosen)
    own = (model.parameter_for(FLAGS[setting]) for model in family.models.values())
    return next((one.default is not False for one in own if one), True)


def completed(
    request: VideoRequest, preferences: Preferences, catalogue: Catalogue, default_family: str
) -> VideoRequest:
    """The request with what it leaves open filled from the preferences; of a sketch, the video in full."""
    if request.is_sketch:
        full = completed(request.without(Option.SKETCH), preferences, catalogue, default_family)
        return replace(full, options={**full.options, Option.SKETCH: ""})
    if request.is_said:
        talking = completed(talking_of(request, 1.0), preferences, catalogue, default_family)
        return replace(request, options=talking.options)
    options = dict(request.options)
    if Option.MODEL not in options and preferences.family is not None and catalogue.knows(preferences.family):
        options[Option.MODEL] = preferences.family
    whole = replace(request, options=options)
    try:
        model = catalogue.model_for(whole, default_family)
        named = {name for name, _ in settings_of(options.get(Option.SET, ""))}
    except Refused:  # it will be refused for what the message says, not for what was preferred
        return whole
    if model is None:
        return whole
    for wish in _wishes(preferences, model, options, named):
        wished = replace(whole, options={**whole.options, **wish})
        if Option.SET in wish and Option.SET in whole.options:
            lines = [wish[Option.SET], whole.options[Option.SET]]
            wished = replace(wished, options={**wished.options, Option.SET: "\n".join(lines)})
        if _goes_together(whole, wished, catalogue, default_family):
            whole = wished
    return whole


def _wishes(
    preferences: Preferences, model: Model, options: Mapping[Option, str], named: set[str]
) -> Iterator[Mapping[Option, str]]:
    """What is preferred of what the message leaves open, and what the model takes by itself."""
    for setting in VALUES:
        option, value = Option(setting), preferences.value(setting)
        if value is not None and _is_open(option, options, named) and _takes(model, option, str(value)):
            yield {option: str(value)}
    for setting, option in FLAGS.items():
        parameters = model.parameters_for(option)
        chosen = preferences.value(setting)
        if chosen is None or not parameters or not _is_open(option, options, named):
            continue
        if not chosen:
            yield {option: ""}
        elif lines := [f"{one.name}=true" for one in parameters if one.default is not True]:
            yield {Option.SET: "\n".join(lines)}


def _goes_together(
    before: VideoRequest, after: VideoRequest, catalogue: Catalogue, default_family: str
) -> bool:
    """Whether a wish breaks nothing and has an effect, beside all that is asked for already."""
    try:
        there = catalogue.plan(before, default_family).notes
    except Refused:
        return True  # refused for what the message says, whatever is preferred
    try:
        return len(catalogue.plan(after, default_family).notes) <= len(there)
    except Refused:
        return False


def _is_open(option: Option, options: Mapping[Option, str], named: set[str]) -> bool:
    """Whether the message says nothing of it, neither by the option nor by a parameter's own name."""
    return option not in options and named.isdisjoint(PARAMETERS_OF[option])


def _takes(model: Model, option: Option, text: str) -> bool:
    parameter = model.parameter_for(option)
    if parameter is None:
        return False
    try:
        parameter.read(text, option)
    except Refused:
        return False
    return True
