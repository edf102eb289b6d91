"""What a name means that people type for a model, and what they may have meant where it is none."""

import difflib
import re
from collections.abc import Collection, Sequence
from typing import Final

from bot.domain.models import Family

NAMES_TOLD: Final = 8
"""How many families an unknown name is answered with, the likeliest first."""
_ALIKE: Final = 0.5
"""How alike two names must be (0 to 1, `difflib`) for one to be taken for the other misspelt."""


def plain_name(name: str) -> str:
    """A name as it is compared: `veo3.1`, `Veo 3.1` and `veo-3-1` are the same."""
    return re.sub(r"[\W_]", "", name.casefold())


def developer_of(name: str, families: Sequence[Family]) -> str | None:
    """The developer whose name, or its first word, it is: `runway`, `Kling`; None: nobody's."""
    plain = plain_name(name)
    for developer in dict.fromkeys(family.developer for family in families):
        if plain and plain in (plain_name(developer), plain_name(developer.partition(" ")[0])):
            return developer
    return None


def meant_by(
    name: str, families: Sequence[Family], retired: Collection[str] = ()
) -> tuple[str | None, Sequence[Family]]:
    """Whom a name that is no model's may mean, and the families that it may, the likeliest first.

    A developer's name means its families. Any other means those that begin with the same word (`sora`,
    `veo4`), else those whose names are nearly the same, else each developer's first.

    Args:
        name: As it was typed.
        families: All that there are.
        retired: Ids of models that the provider has no more; of a family one must be left.

    Returns:
        The developer, or None, and at least one family, at most `NAMES_TOLD`.
    """
    there = [one for one in families if any(model.id not in retired for model in one.models.values())]
    there = there or [families[0]]
    developer = developer_of(name, there)
    if developer is not None:
        return developer, [one for one in there if one.developer == developer][:NAMES_TOLD]
    plain = plain_name(name)
    brand = re.sub(r"\d.*", "", plain)
    by_name = {plain_name(spelt): one.name for one in there for spelt in (one.title, one.name)}
    close = difflib.get_close_matches(plain, by_name, n=len(by_name), cutoff=0.0)
    akin = [one for one in close if brand and one.startswith(brand)]
    alike = akin or difflib.get_close_matches(plain, by_name, n=NAMES_TOLD, cutoff=_ALIKE)
    firsts = {family.developer: family.name for family in reversed(there)}
    names = [by_name[one] for one in alike] or list(reversed(firsts.values()))
    named = {family.name: family for family in there}
    return None, [named[one] for one in dict.fromkeys(names)][:NAMES_TOLD]
