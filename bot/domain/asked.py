"""What a request asks of a model, in the model's own parameters: its words, its options, its settings."""

from collections import Counter
from typing import Final

from bot.domain.errors import NONE, Refused
from bot.domain.models import Family, Model
from bot.domain.parameters import Parameter, settings_of
from bot.domain.request import Option, VideoRequest
from bot.domain.values import Scalar, shorten

WORDS: Final = "/video"
"""How a parameter is called that people fill with the words of their request."""


def asked_parameters(
    family: Family, model: Model, request: VideoRequest
) -> tuple[dict[str, Scalar], dict[str, str]]:
    """The parameters that were asked for, and how people named them.

    Raises:
        Refused: One of them is nothing that the model takes.
    """
    parameters = _prompt(family, model, request)
    named = dict.fromkeys((name for name in parameters if name == model.spoken), WORDS)
    for option, text in request.options.items():
        if option not in (Option.MODEL, Option.SET):
            found = _option(family, model, option, text)
            parameters |= found
            named |= dict.fromkeys(found, f"--{option}")
    for name, text in settings_of(request.options.get(Option.SET, "")):
        parameters[name] = _read(family, _setting(family, model, name), text, f"{Option.SET} {name}")
        named[name] = f"--{Option.SET} {name}"
    return parameters, named


def _prompt(family: Family, model: Model, request: VideoRequest) -> dict[str, Scalar]:
    if not request.prompt:
        if model.needs_prompt:
            raise Refused("refused-no-prompt")
        return {}
    if model.spoken and not model.takes_prompt:
        if request.sound:
            raise Refused("refused-voice-or-words", model=family.title)
        speaker = {model.speaker: "Auto"} if model.speaker else {}
        return {model.spoken: request.prompt, **speaker}
    if not model.takes_prompt:
        return {}
    if model.prompt_limit is not None and len(request.prompt) > model.prompt_limit:
        raise Refused(
            "refused-prompt-too-long",
            model=family.title,
            length=len(request.prompt),
            limit=model.prompt_limit,
        )
    return {"prompt": _with_tags(model, request)}


def prompt_tags(model: Model, request: VideoRequest) -> list[str]:
    """The names by which the prompt can speak of what came along, in the order in which it is sent."""
    counts = Counter(role for role, _ in model.roles(request) or ())
    return [
        name
        for role, count in counts.items()
        if (tag := model.inputs[role].tag) is not None
        for name in tag.names(count)
    ]


def _with_tags(model: Model, request: VideoRequest) -> str:
    """The prompt, with the names of what came along before it, unless it uses them itself."""
    tags = prompt_tags(model, request)
    if not tags or any(tag in request.prompt for tag in tags):
        return request.prompt
    whole = f"{' '.join(tags)} {request.prompt}"
    return whole if model.prompt_limit is None or len(whole) <= model.prompt_limit else request.prompt


def _option(family: Family, model: Model, option: Option, text: str) -> dict[str, Scalar]:
    parameter = model.parameter_for(option)
    if parameter is None:
        raise Refused(
            "refused-option",
            option=f"--{option}",
            model=family.title,
            operation=str(model.operation),
            options=", ".join(f"--{taken}" for taken in model.options) or NONE,
        )
    if option.is_flag:
        return {parameter.name: False for parameter in model.parameters_for(option)}
    return {parameter.name: _read(family, parameter, text, option)}


def _read(family: Family, parameter: Parameter, text: str, option: str) -> Scalar:
    """The value that a text means; where it is none, the answer names the model."""
    try:
        return parameter.read(text, option)
    except Refused as refused:
        raise Refused(refused.problem.key, **{**refused.problem.values, "model": family.title}) from None


def _setting(family: Family, model: Model, name: str) -> Parameter:
    parameter = model.parameters.get(name)
    if parameter is None:
        raise Refused(
            "refused-setting",
            setting=shorten(name, 40),
            model=family.title,
            settings=", ".join(model.parameters) or NONE,
        )
    return parameter
