"""What `/models` shows: developers, the families of one, one family, and what no chat can reach.

A button carries where it leads: `developers:PAGE`, `by:DEVELOPER:PAGE`, `of:FAMILY`, `out:0`. Developers and
families go by their names, so that a button of last year leads where it says, or nowhere.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.adapters.telegram.views.keyboards import Action, button
from bot.adapters.telegram.views.layout import rows_of
from bot.adapters.telegram.views.settings_pages import ALL, Page
from bot.adapters.telegram.views.texts import TEXT_LIMIT, Texts, cut
from bot.domain.inert import inert, one_line
from bot.domain.live import ProviderSnapshot, available_families
from bot.domain.models import Family, Model, Plan
from bot.domain.preferences import Setting
from bot.domain.values import shorten

ON_A_PAGE: Final = 8
"""Buttons that lead on."""
LISTED: Final = 200
"""Characters of an option's values."""
ID_SHOWN: Final = 60
"""Characters of an id that may be any."""
NEW: Final = "🆕"
FIRST_PAGE: Final = "makers:0"
"""Where `/models` begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPages:
    """The pages of the catalogue, in somebody's language."""

    texts: Texts
    live: Callable[[], ProviderSnapshot] = ProviderSnapshot
    """What is known of the provider now: which models are gone, and what the others cost."""
    allowed: Collection[str] | None = None
    """The names of the families that are shown; None: all."""

    def page(
        self, language: str, target: str, *, chosen: Family, times: Mapping[str, float], is_group: bool
    ) -> Page | None:
        """What a target stands for; None: there is no such thing, or no more.

        Args:
            language: Of who reads it.
            target: As a button carries it.
            chosen: The family that is taken where a message names none.
            times: The typical seconds, by model id; the catalogue's own where one is missing.
            is_group: Whether "mine" means the group's.
        """
        kind, _, rest = target.partition(":")
        match kind:
            case "makers" if rest.isdecimal():
                return self._developers(language, int(rest))
            case "by":
                developer, _, number = rest.rpartition(":")
                return self._of_maker(language, developer, number, chosen)
            case "of":
                return self._family(language, rest, chosen, times, is_group=is_group)
            case "out":
                return self._out(language)
        return None

    def _families(self) -> Sequence[Family]:
        """Those that may be used, but for those whose every model is gone from the provider's list."""
        available = available_families(self.texts.catalogue, self.live().retired)
        return [one for one in available if self.allowed is None or one.name in self.allowed]

    def _developers(self, language: str, number: int) -> Page | None:
        families = self._families()
        developers = dict.fromkeys(family.developer for family in families)
        buttons = []
        for maker in developers:
            count = sum(family.developer == maker for family in families)
            label = self.texts.say(language, "button-developer", developer=maker, count=count)
            buttons.append(button(label, Action.MODELS, f"by:{maker}:0"))
        rows = self._rows(language, buttons, number, "makers")
        if rows is None:
            return None
        if out := self._unreachable(language):
            label = self.texts.say(language, "button-unreachable", count=len(out))
            rows.append([button(label, Action.MODELS, "out:0")])
        text = self.texts.say(language, "models-title", count=len(families))
        return Page(text=text, keyboard=InlineKeyboardMarkup(rows))

    def _of_maker(self, language: str, developer: str, number: str, chosen: Family) -> Page | None:
        families = self._by(developer)
        if not families or not number.isdecimal():
            return None
        buttons = [
            button(
                self.texts.say(language, "button-chosen", value=one.title) if one == chosen else _title(one),
                Action.MODELS,
                f"of:{one.name}",
            )
            for one in families
        ]
        rows = self._rows(language, buttons, int(number), f"by:{developer}")
        if rows is None:
            return None
        developers = list(dict.fromkeys(family.developer for family in self._families()))
        back = developers.index(developer) // ON_A_PAGE
        rows.append([button(self.texts.say(language, "button-back"), Action.MODELS, f"makers:{back}")])
        text = self.texts.say(language, "models-developer", developer=developer, count=len(families))
        return Page(text=text, keyboard=InlineKeyboardMarkup(rows))

    def _family(
        self, language: str, name: str, chosen: Family, times: Mapping[str, float], *, is_group: bool
    ) -> Page | None:
        family = next((one for one in self._families() if one.name == name), None)
        if family is None:
            return None
        say, first = self.texts.say, next(iter(family.models.values()))
        text = say(
            language,
            "models-family",
            model=_title(family),
            developer=family.developer,
            takes="\n\n".join(
                [
                    self._takes(language, family),
                    *self._tags(language, family),
                    *self._newness(language, family),
                ]
            ),
            time=self.texts.time(language, times.get(first.id, first.typical_seconds)),
            price=self.texts.price(language, self.live().quote(Plan(model=first, parameters={}))),
            name=family.name,
        )
        if family == chosen:
            mine = say(language, "button-is-mine-group" if is_group else "button-is-mine")
        else:
            mine = say(language, "button-mine-group" if is_group else "button-mine")
        place = self._by(family.developer).index(family) // ON_A_PAGE
        ways = [
            button(say(language, "button-back"), Action.MODELS, f"by:{family.developer}:{place}"),
            button(say(language, "button-settings"), Action.SETTINGS, ALL),
        ]
        first_row = [button(mine, Action.SET, f"{Setting.MODEL}:{family.name}")]
        rows = [*([] if family.is_new else [first_row]), *rows_of(ways, 2)]
        return Page(text=cut(text, TEXT_LIMIT), keyboard=InlineKeyboardMarkup(rows))

    def _out(self, language: str) -> Page:
        say, out = self.texts.say, self._unreachable(language)
        lines = [
            say(language, "models-unreachable-line", model=model_id, reason=reason)
            for model_id, reason in out.items()
        ]
        title = say(language, "models-unreachable", count=len(out))
        back = button(say(language, "button-back"), Action.MODELS, FIRST_PAGE)
        text = cut("\n".join([title, "", *lines]), TEXT_LIMIT)
        return Page(text=text, keyboard=InlineKeyboardMarkup([[back]]))

    def _unreachable(self, language: str) -> Mapping[str, str]:
        """The ids that no chat can reach, with the reason in words; what is new comes last."""
        known, gained = self.texts.catalogue.unreachable, self.texts.catalogue.gained
        return {
            **{
                model_id: self.texts.say(language, f"unreachable-{reason}")
                for model_id, reason in known.items()
            },
            **{
                inert(one_line(shorten(one.id, ID_SHOWN))): self.texts.problem(language, one.reason)
                for one in gained.unusable
            },
        }

    def _newness(self, language: str, family: Family) -> list[str]:
        """That nobody has looked at it yet."""
        return [self.texts.say(language, "models-new")] if family.is_new else []

    def _tags(self, language: str, family: Family) -> list[str]:
        """By which names the words can speak of what came along."""
        found = [
            taken.tag for model in family.models.values() for taken in model.inputs.values() if taken.tag
        ]
        first = dict.fromkeys(tag.names(1)[0] for tag in found)
        return [self.texts.say(language, "models-tags", first=", ".join(first))] if first else []

    def _takes(self, language: str, family: Family) -> str:
        """The operations in words, those with the same options together, each with its options."""
        by_options: dict[str, list[str]] = {}
        for operation, model in family.models.items():
            word = self.texts.say(language, f"operation-{operation}")
            by_options.setdefault(_options(model), []).append(word)
        return "\n\n".join(
            f"▸ {self.texts.listed(language, texts)}" + (f"\n{options}" if options else "")
            for options, texts in by_options.items()
        )

    def _by(self, developer: str) -> list[Family]:
        return [family for family in self._families() if family.developer == developer]

    def _rows(
        self, language: str, buttons: Sequence[InlineKeyboardButton], number: int, where: str
    ) -> list[list[InlineKeyboardButton]] | None:
        """One page of the buttons, two in a row where they fit, and the ways to its neighbours."""
        start = number * ON_A_PAGE
        shown = buttons[start : start + ON_A_PAGE]
        if not shown:
            return None
        rows = rows_of(shown, 2)
        ways = []
        if number:
            label = self.texts.say(language, "button-previous")
            ways.append(button(label, Action.MODELS, f"{where}:{number - 1}"))
        if start + ON_A_PAGE < len(buttons):
            ways.append(
                button(self.texts.say(language, "button-next"), Action.MODELS, f"{where}:{number + 1}")
            )
        return [*rows, *rows_of(ways, 2)]


def _title(family: Family) -> str:
    return f"{NEW} {family.title}" if family.is_new else family.title


def _options(model: Model) -> str:
    """What may be added in a message, a line each."""
    lines = []
    for option in model.options:
        parameter = model.parameter_for(option)
        if option.is_flag or parameter is None:
            lines.append(f"--{option}")
        elif parameter.choices:
            lines.append(f"--{option} {shorten(parameter.listed(), LISTED)}")
        elif parameter.minimum is not None and parameter.maximum is not None:
            lines.append(f"--{option} {parameter.minimum:.0f}–{parameter.maximum:.0f}")  # noqa: RUF001 - a range
        else:
            lines.append(f"--{option} …")
    if model.settings:
        lines.append(f"--set {shorten(', '.join(model.settings), LISTED)}")
    return "\n".join(lines)
