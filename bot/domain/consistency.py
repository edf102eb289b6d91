"""The parameters of a plan, made to keep to the model's rules: fitted, left out and told, or refused.

What nobody named is chosen so that the rule holds, unless that would switch something on: it may cost more.
What has no effect beside the rest is left out, and told. Where people named what does not go together, they
are told what would.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.conflicts import refusal
from bot.domain.errors import Problem, Refused
from bot.domain.models import Model
from bot.domain.parameters import SOUND_SWITCHES
from bot.domain.rules import IGNORED, Measures, Rule, Test, broken, failing, holds
from bot.domain.values import Scalar, text_of
from bot.domain.wish import Wish, candidates

MAX_ROUNDS: Final = 20
"""Changes to one plan: each makes one rule hold; more would be rules that contradict each other."""


def consistent(wish: Wish) -> tuple[Mapping[str, Scalar], tuple[Problem, ...]]:
    """The parameters that keep to every rule, and what is to be told of the changes.

    Raises:
        Refused: What was asked for does not go together.
    """
    notes: list[Problem] = []
    for _ in range(MAX_ROUNDS):
        rule = next(broken(wish.model.rules, wish.body), None)
        if rule is None:
            return wish.parameters, tuple(notes)
        if rule.kind == IGNORED and (idle := _idle(wish, rule)):
            wish, more = _without(wish, idle)
        else:
            wish, more = _fitted(wish, rule)
        notes += more
    raise Refused("refused-generic-combination", model=wish.title)


def check_media(
    model: Model, title: str, parameters: Mapping[str, Scalar], media: Mapping[str, Sequence[Measures]]
) -> None:
    """Hold what will be sent against the rules, now that its measures are known.

    Raises:
        Refused: The model would not take it.
    """
    wish = Wish(model=model, title=title, parameters=parameters, media=media)
    for rule in broken(model.rules, wish.body):
        if rule.kind != IGNORED:
            raise refusal(wish, rule)


def _idle(wish: Wish, rule: Rule) -> list[str]:
    """The parameters that have no effect: those that should not be there, or those that the rule is about."""
    unwanted = [
        test.parameter for one in rule.then for test in one if test.word == "present" and test.wanted is False
    ]
    about = [test.parameter for one in rule.when for test in one]
    for names in (unwanted, about):
        if found := [name for name in names if name in wish.parameters and name != "prompt"]:
            return found
    return []


def _without(wish: Wish, idle: Sequence[str]) -> tuple[Wish, list[Problem]]:
    left = {name: value for name, value in wish.parameters.items() if name not in idle}
    told = dict.fromkeys(wish.named[name] for name in idle if name in wish.named)
    notes = [Problem(key="note-no-effect", values={"model": wish.title, "option": option}) for option in told]
    return replace(wish, parameters=left), notes


def _fitted(wish: Wish, rule: Rule) -> tuple[Wish, list[Problem]]:
    """The wish with what nobody named chosen so that the rule holds."""
    for alternative in rule.then:
        chosen: dict[str, Scalar] = {}
        for test in failing(alternative, wish.body):
            value = _choice(wish, test)
            if value is None:
                break
            chosen[test.parameter] = value
        else:
            if chosen:
                notes = [_note(wish, name, value) for name, value in chosen.items()]
                return replace(wish, parameters={**wish.parameters, **chosen}), [one for one in notes if one]
    raise refusal(wish, rule)


def _choice(wish: Wish, test: Test) -> Scalar | None:
    """A value that the test holds of, for a parameter that nobody named; None: there is none."""
    parameter = wish.model.parameters.get(test.parameter)
    if parameter is None or test.measure is not None or test.parameter in wish.named:
        return None
    for value in candidates(parameter):
        if holds(test, wish.having(parameter.name, value).body) and value is not True:
            return value
    return None


def _note(wish: Wish, name: str, value: Scalar) -> Problem | None:
    """What to say of a value that was chosen; nothing where the model would have taken it by itself."""
    if name in SOUND_SWITCHES and value is False:
        return Problem(key="note-silent", values={"model": wish.title})
    if value == wish.model.parameters[name].default:
        return None
    return Problem(key="note-chosen", values={"model": wish.title, "setting": name, "value": text_of(value)})
