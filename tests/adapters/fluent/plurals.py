"""The plural categories that the translations were written for, and whether Babel still says the same.

They are data of Unicode's CLDR, which Babel ships and fluent.runtime chooses by. CLDR changes at times.
"""

from typing import Final

import babel

_BY_CATEGORIES: Final = {
    "other": "id ja ko th zh-Hans zh-Hant",
    "one other": "de en fa hi nl tr vi",
    "one two other": "he",
    "one many other": "es fr it pt-BR",
    "one few many": "pl ru uk",
    "zero one two few many other": "ar",
}
WRITTEN_FOR: Final = {
    language: frozenset(categories.split())
    for categories, languages in _BY_CATEGORIES.items()
    for language in languages.split()
}
"""The categories that whole numbers have, by language, as of Babel 2.19."""


def told_by_babel(language: str) -> frozenset[str]:
    """The categories that whole numbers have by the installed Babel, and those of its written rules."""
    category = babel.Locale.parse(language, sep="-").plural_form
    return frozenset(category.tags) | {category(number) for number in range(201)}


def difference(language: str, told: frozenset[str]) -> str:
    """In words, what Babel says otherwise than when the translations were written; empty: nothing."""
    known = WRITTEN_FOR[language]
    changes = [f"`{name}` appeared" for name in sorted(told - known)]
    changes += [f"`{name}` vanished" for name in sorted(known - told)]
    if not changes:
        return ""
    return (
        f"Babel {babel.__version__} has other plurals for {language} than those that"
        f" locales/{language}.ftl was written for: {', '.join(changes)}."
        " The data of that library has changed, not this project:"
        f" write locales/{language}.ftl for it, then WRITTEN_FOR in tests/adapters/fluent/plurals.py."
    )
