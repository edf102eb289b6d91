"""Which family's videos are sketched by which, read from `sketches.json`, which is curated by hand.

    of          the families that are sketched
    by          the family that makes the sketch; `=` is each family itself
    operations  for which of their operations; both families must serve each of them
    keeps       the options that carry over where the other model has them: the words, the media do always
    gives       what takes the place of what was asked for: `{"res": "480p"}`, a flag as `{"silent": ""}`
    why         what makes the sketch cheap, and how far it is the same picture
    source      where that is written

Prices stand there as reasons only. At run time the provider's list decides whether a sketch is offered.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

from bot.adapters.aimlapi.json_fields import field, no_others
from bot.domain.models import Family, Operation
from bot.domain.request import Option
from bot.domain.sketches import Sketch, Sketches

ITSELF: Final = "="
_Word = TypeVar("_Word", Option, Operation)
_FIELDS: Final = frozenset({"of", "by", "operations", "keeps", "gives", "why", "source"})


def sketches_of(data: Mapping[str, Any], families: Iterable[Family]) -> Sketches:
    """All pairs.

    Raises:
        ValueError: The data is at fault; the text names the entry.
    """
    by_name = {family.name: family for family in families}
    no_others(data, frozenset({"sketches"}), "sketches.json")
    pairs: dict[str, Sketch] = {}
    for place, entry in enumerate(field(data, "sketches", list, "sketches.json")):
        where = f"sketches.json, entry {place}"
        if not isinstance(entry, dict):
            raise ValueError(f"{where}: expected an object")  # noqa: TRY004 - the data is at fault, not the code
        no_others(entry, _FIELDS, where)
        for reason in ("why", "source"):
            field(entry, reason, str, where)
        for name in field(entry, "of", list, where):
            if name in pairs:
                raise ValueError(f"{where}: {name} has a sketch already")
            pairs[name] = _sketch(entry, name, by_name, where)
    return Sketches(pairs=pairs)


def _sketch(entry: Mapping[str, Any], name: str, families: Mapping[str, Family], where: str) -> Sketch:
    by = field(entry, "by", str, where)
    by = name if by == ITSELF else by
    if strange := {name, by} - set(families):
        raise ValueError(f"{where}: no such family as {', '.join(sorted(strange))}")
    operations = frozenset(_known(Operation, one, where) for one in field(entry, "operations", list, where))
    # Of several families that share an entry, each has the operations that both it and its sketch serve.
    both = operations & set(families[name].models) & set(families[by].models)
    if not both:
        raise ValueError(f"{where}: {name} and {by} have none of these operations in common")
    return Sketch(
        by=by,
        operations=both,
        keeps=frozenset(_known(Option, one, where) for one in field(entry, "keeps", list, where)),
        gives={
            _known(Option, option, where): str(text)
            for option, text in field(entry, "gives", dict, where).items()
        },
    )


def _known(kind: type[_Word], word: Any, where: str) -> _Word:  # noqa: ANN401 - JSON as it came
    try:
        return kind(word)
    except ValueError:
        raise ValueError(f"{where}: unknown: {word!r}") from None
