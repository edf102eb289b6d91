"""`python -m bot models`: the whole catalogue as plain text; with words the admins' verb."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Final

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.commands.printing import print_quietly
from bot.domain.catalogue import Catalogue
from bot.domain.live import available_families, model_ids
from bot.domain.models import Family, Model, Operation
from bot.domain.request import Option
from bot.exit_status import ExitStatus
from bot.ports import Translator

LANGUAGE: Final = "en"
"""Of what an operator reads."""


def main(parsed: Namespace) -> ExitStatus:
    """Print every family with its models, then those out of reach; with words: change what people may use."""
    if parsed.words:
        from bot.commands import verb  # noqa: PLC0415 - the catalogue needs neither settings nor database

        return verb.main(parsed)
    print_quietly(table(load_catalogue(), FluentTranslator(locales_folder())))
    return ExitStatus.OK


def table(catalogue: Catalogue, translator: Translator) -> Iterator[str]:
    """The lines: a family and its developer, then a line for each operation."""
    wide = max(len(operation) for operation in Operation)
    for family in catalogue:
        yield f"{family.name} - {family.title}, {family.developer}"
        for operation, model in family.models.items():
            yield f"  {operation:<{wide}}  {model.id}"
            if not _as_above(family, operation):
                for line in _takes(model):
                    yield f"  {'':<{wide}}    {line}"
        yield ""
    if catalogue.unreachable:
        yield "Not to be reached from a chat"
        for model_id, reason in catalogue.unreachable.items():
            yield f"  {model_id}: {translator.say(LANGUAGE, f'unreachable-{reason}')}"
        yield ""
    available = len(available_families(catalogue, catalogue.presumed_retired))
    ids, out = len(model_ids(catalogue)), len(catalogue.unreachable)
    yield (
        f"{available} models. {len(catalogue.families)} with those that AI/ML API did not list when this "
        f"version was made; by its own ids {ids}, and {out} more that no chat can reach"
    )


def _as_above(family: Family, operation: Operation) -> bool:
    """Whether the family's operation before this one was served by the same model with the same options."""
    earlier = list(family.models.values())[: list(family.models).index(operation)]
    here = family.models[operation]
    return bool(earlier) and (earlier[-1].id, earlier[-1].parameters) == (here.id, here.parameters)


def _takes(model: Model) -> Iterator[str]:
    for option in model.options:
        parameter = model.parameter_for(option)
        if option.is_flag or parameter is None:
            yield f"--{option}"
        elif parameter.choices:
            yield f"--{option} {parameter.listed()}"
        elif parameter.minimum is not None or parameter.maximum is not None:
            low, high = parameter.minimum, parameter.maximum
            yield (
                f"--{option} {'' if low is None else f'{low:.0f}'}..{'' if high is None else f'{high:.0f}'}"
            )
        else:
            yield f"--{option} {'TEXT' if parameter.type == 'string' else 'NUMBER'}"
    if model.settings:
        yield f"--{Option.SET} {', '.join(model.settings)}"
