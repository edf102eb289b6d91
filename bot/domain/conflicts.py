"""Why something cannot be made as it was asked for: a broken rule in words."""

from typing import Final

from bot.domain.errors import NONE, Refused
from bot.domain.models import Role
from bot.domain.parameters import Parameter
from bot.domain.rules import Body, Rule, Test, failing, holds
from bot.domain.spelling import nearest, option_named
from bot.domain.values import number_text, text_of
from bot.domain.wish import Wish, candidates

FRAME_RATE: Final = 30
"""Frames a second of most videos, to say what a number of frames means."""


def refusal(wish: Wish, rule: Rule) -> Refused:
    """Why it cannot be made like this, by the first alternative's first test that does not hold."""
    tests = [test for one in rule.then for test in failing(one, wish.body)]
    for test in tests:
        if (refused := _of_medium(wish, test) or _of_value(wish, rule, test)) is not None:
            return refused
    return _of_trigger(wish, rule)


def _of_value(wish: Wish, rule: Rule, test: Test) -> Refused | None:
    """A parameter, or the prompt, that is missing or does not go with the rest."""
    parameter = wish.model.parameters.get(test.parameter)
    if test.parameter == "prompt" and test.wanted is True:
        return Refused("refused-no-prompt")
    if parameter is None or test.measure is not None:
        return None
    choices = _choices(wish, test, parameter)
    if test.parameter in wish.named:
        return _of_named(wish, rule, test, parameter, choices)
    if not choices:
        return None
    return Refused("refused-needs-setting", model=wish.title, setting=parameter.name, choices=choices)


def _of_named(wish: Wish, rule: Rule, test: Test, parameter: Parameter, choices: str) -> Refused:
    """A value that people named, and that is none beside what else they asked for."""
    option, beside = wish.named[parameter.name], _beside(wish, rule, parameter)
    is_alone = all(test.parameter == parameter.name for one in rule.when for test in one)
    if not choices and (test.word == "present" or not is_alone):
        return Refused("refused-out-of-place", model=wish.title, option=option)
    if is_alone:
        return _alone(wish, parameter, option, choices)
    value = text_of(wish.parameters[parameter.name])
    if beside:
        return Refused(
            "refused-combination", model=wish.title, option=option, value=value, other=beside, choices=choices
        )
    return Refused(
        "refused-combination-media",
        model=wish.title,
        option=option,
        value=value,
        takes=str(wish.model.operation),
        choices=choices,
    )


def _alone(wish: Wish, parameter: Parameter, option: str, choices: str) -> Refused:
    """A value that the model takes beside nothing at all."""
    value = text_of(wish.parameters[parameter.name])
    if choices:
        return _no_value(wish, option, value, choices)
    bounds = {
        one.word: float(one.wanted)
        for rule in wish.model.rules
        for all_of in rule.then
        for one in all_of
        if one.parameter == parameter.name and isinstance(one.wanted, int | float)
    }
    low, high = bounds.get("min", parameter.minimum), bounds.get("max", parameter.maximum)
    return Refused(
        "refused-bounds",
        model=wish.title,
        option=option,
        value=value,
        minimum="-∞" if low is None else number_text(low),
        maximum="∞" if high is None else number_text(high),
    )


def _of_medium(wish: Wish, test: Test) -> Refused | None:
    """A photo, a sound or a video that is missing, too many, or not as it must be."""
    roles = (role for role, taken in wish.model.inputs.items() if taken.parameter == test.parameter)
    role = next(roles, None)
    if role is None:
        return None
    if test.measure is None:
        return _missing(wish, role, test)
    match test.measure, test.word, test.wanted:
        case "seconds" | "total_seconds", _, _:
            return _of_length(wish, role, test)
        case "pixels", "max", int() | float() as most:
            return Refused("refused-video-pixels", model=wish.title, limit=number_text(round(most / 1e6, 2)))
        case "frames", "max", int() as most:
            return Refused("refused-video-frames", model=wish.title, limit=most, seconds=most // FRAME_RATE)
    kind = {Role.SOUND: "sound", Role.VIDEO: "video"}.get(role, "photo")
    return Refused("refused-medium", model=wish.title, kind=kind)


def _missing(wish: Wish, role: Role, test: Test) -> Refused | None:
    match test.word, role:
        case "count", _ if isinstance(test.wanted, int):
            return Refused("refused-photo-count", model=wish.title, count=test.wanted)
        case "present", Role.SOUND if test.wanted is True:
            key = "refused-needs-voice" if wish.model.spoken else "refused-needs-sound"
            return Refused(key, model=wish.title)
        case "present", Role.VIDEO if test.wanted is True:
            return Refused("refused-needs-video", model=wish.title)
    return None


def _of_length(wish: Wish, role: Role, test: Test) -> Refused:
    """The bounds of all rules for this length together."""
    low, high = 0.0, 0.0
    for rule in wish.model.rules:
        if rule.when and not any(not failing(one, wish.body) for one in rule.when):
            continue
        for one in (one for all_of in rule.then for one in all_of):
            if one.parameter != test.parameter or one.measure != test.measure:
                continue
            if one.word in ("min", "above") and isinstance(one.wanted, int | float):
                low = max(low, float(one.wanted))
            if one.word in ("max", "below") and isinstance(one.wanted, int | float):
                high = min(high or float(one.wanted), float(one.wanted))
    if role is Role.SOUND and high:
        return Refused("refused-sound-length", model=wish.title, limit=int(high))
    return Refused("refused-video-length", model=wish.title, minimum=int(low), maximum=int(high))


def _of_trigger(wish: Wish, rule: Rule) -> Refused:
    """What the rule wants no chat can give: then what leads to it is not to be had."""
    for test in (test for one in rule.when for test in one):
        parameter = wish.model.parameters.get(test.parameter)
        if parameter is not None and test.parameter in wish.named:
            others = [
                one
                for one in candidates(parameter)
                if holds(test, Body(values={parameter.name: one})) is False
            ]
            option, value = wish.named[test.parameter], text_of(wish.parameters[test.parameter])
            choices = ", ".join(map(text_of, others))
            return _no_value(wish, option, value, choices)
    return Refused("refused-generic-combination", model=wish.title)


def _no_value(wish: Wish, option: str, value: str, choices: str) -> Refused:
    """A value that is none of several; where there is more than one, with the one that comes nearest."""
    listed = choices.split(", ")
    near = nearest(listed, value, option_named(option.lstrip("-")), 1) if len(listed) > 1 else ()
    return Refused(
        "refused-value",
        model=wish.title,
        option=option,
        value=value,
        nearest=str(near[0]) if near else NONE,
        choices=choices,
    )


def _choices(wish: Wish, test: Test, parameter: Parameter) -> str:
    """What the parameter may be here, for people; empty: too many to be told."""
    if test.word == "step" and isinstance(test.wanted, list | tuple):
        step, rest = test.wanted
        value = wish.parameters.get(parameter.name)
        if isinstance(value, int | float):
            below = int((value - rest) // step * step + rest)
            near = (below, below + step)
            low, high = parameter.minimum or 0, parameter.maximum or below + step
            return ", ".join(str(one) for one in near if low <= one <= high)
    fitting = [one for one in candidates(parameter) if holds(test, wish.having(parameter.name, one).body)]
    listed = sorted(fitting, key=list(parameter.choices).index) if parameter.choices else fitting
    return ", ".join(map(text_of, listed))


def _beside(wish: Wish, rule: Rule, but: Parameter) -> str:
    """The other named parameters that the rule is about, as people named them."""
    found = (test.parameter for one in rule.when for test in one)
    named = dict.fromkeys(name for name in found if name in wish.named and name != but.name)
    return ", ".join(f"{wish.named[name]} {text_of(wish.parameters[name])}" for name in named)
