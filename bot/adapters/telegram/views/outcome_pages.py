"""What becomes of a wish, in words and buttons: one place for all of it, wherever it was asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, assert_never

from telegram import CopyTextButton, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup

from bot.adapters.telegram.syntax import format_prompt
from bot.adapters.telegram.views.keyboards import Action, key
from bot.adapters.telegram.views.layout import rows_of
from bot.adapters.telegram.views.terms import Terms
from bot.adapters.telegram.views.words import PROMPT_SHOWN
from bot.app.account.own_jobs import CancelOutcome
from bot.app.requests.outcomes import (
    Alternative,
    Asked,
    Declined,
    Gone,
    NotYours,
    Offer,
    Offered,
    OfferedTalkOrMove,
    OfferedToTalk,
    OtherModels,
    Pressed,
    ToChange,
    Told,
)
from bot.domain.admission import Admitted, AlreadyThere
from bot.domain.request import Option, Requester
from bot.domain.values import shorten

COPIED: Final = 256
"""Characters that a copying button carries, as the Bot API sets it; counted in UTF-16 code units here."""
IN_A_ROW: Final = 2
"""Buttons side by side, at most."""
Row = list[InlineKeyboardButton]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomePage:
    """A message of ours."""

    text: str
    keyboard: InlineKeyboardMarkup | ForceReply | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomePages:
    """Draws whatever is told in a message, in the language of who asked."""

    terms: Terms

    def page(self, outcome: Told) -> OutcomePage | None:  # noqa: PLR0911 - a table of cases
        """The message that tells it; None: there is nothing to tell."""
        asker = outcome.context.asker
        match outcome:
            case Asked():
                return self._question(asker, outcome)
            case Offered():
                return self._offer(asker, outcome)
            case OfferedToTalk(offer=offer):
                rows = [[self._making(asker, "button-make", offer)]]
                return self._asking(asker, "offer-talk", rows, terms=self._terms(asker, offer))
            case OfferedTalkOrMove(talking=talking, moving=moving):
                buttons = [
                    self._making(asker, "button-talk", talking),
                    self._making(asker, "button-animate", moving),
                ]
                return self._asking(
                    asker,
                    "ask-video-note",
                    rows_of(buttons, IN_A_ROW),
                    talking=self._terms(asker, talking),
                    animating=self._terms(asker, moving),
                )
            case Declined():
                return self._refusal(asker, outcome)
            case ToChange():
                return self._to_change(asker, outcome)
            case OtherModels():
                return self._others(asker, outcome)
            case _ as never:
                assert_never(never)

    def _question(self, asker: Requester, asked: Asked) -> OutcomePage:
        label = "ask-prompt" if asked.draft.request.photos else "ask-words"
        return OutcomePage(text=self._say(asker, label), keyboard=self._force_reply(asker))

    def _offer(self, asker: Requester, offered: Offered) -> OutcomePage:
        offer, first, words = offered.offer, offered.first, self.terms.words
        prompt = shorten(offer.request.prompt, PROMPT_SHOWN)
        parts = [
            words.say(asker.language, "offer", prompt=prompt, **self.terms.about(asker.language, offer)),
            *words.noted(asker.language, [*((first,) if first else ()), *offer.plan.notes]),
        ]
        rows = [[self._making(asker, "button-make", offer)]]
        if offered.changing:
            parts.append(self._say(asker, "offer-others-change"))
            rows += self._rows(asker, offered.changing)
        if offered.may_be_a_question:
            parts.append(self._say(asker, "offer-help"))
        rows.append([self._no(asker)])
        return OutcomePage(text="\n\n".join(parts), keyboard=InlineKeyboardMarkup(rows))

    def _asking(self, asker: Requester, label: str, rows: Sequence[Row], **values: str) -> OutcomePage:
        keyboard = InlineKeyboardMarkup([*rows, [self._no(asker)]])
        return OutcomePage(text=self._say(asker, label, **values), keyboard=keyboard)

    def _refusal(self, asker: Requester, declined: Declined) -> OutcomePage:
        text = self.terms.words.problem(asker.language, declined.problem)
        if not declined.instead:
            return OutcomePage(text=text)
        keyboard = InlineKeyboardMarkup(self._rows(asker, declined.instead))
        return OutcomePage(text=f"{text}\n\n{self._say(asker, 'refused-instead')}", keyboard=keyboard)

    def _to_change(self, asker: Requester, wish: ToChange) -> OutcomePage:
        knows = self.terms.words.catalogue.knows
        command = f"/video {format_prompt(wish.request.prompt, wish.request.options, knows)}"
        if wish.draft is not None:
            text = self._say(asker, "change-media", command=command)
            return OutcomePage(text=text, keyboard=self._force_reply(asker))
        text, keyboard = self._say(asker, "change-words", command=command), None
        if len(command.encode("utf-16-le")) // 2 <= COPIED:
            copying = CopyTextButton(command)
            button = InlineKeyboardButton(self._say(asker, "button-copy"), copy_text=copying)
            keyboard = InlineKeyboardMarkup([[button]])
        return OutcomePage(text=text, keyboard=keyboard)

    def _others(self, asker: Requester, others: OtherModels) -> OutcomePage | None:
        title_of = self.terms.words.catalogue.title_of
        rows = [
            [
                key(
                    self._label(asker, title_of(offer.plan.model.id), offer),
                    Action.WITH,
                    f"{others.job.id}:{offer.request.options[Option.MODEL]}",
                )
            ]
            for offer in others.offers
        ]
        if not rows:
            return None
        return OutcomePage(text=self._say(asker, "other-models"), keyboard=InlineKeyboardMarkup(rows))

    def _rows(self, asker: Requester, found: Sequence[Alternative]) -> list[Row]:
        """A button for each; all have one job's key, so that one of them is made, once."""
        return [
            [key(self._label(asker, self._what(asker, one), one.offer), Action.MAKE, one.offer.key)]
            for one in found
        ]

    def _what(self, asker: Requester, one: Alternative) -> str:
        if one.value is None:
            return self._say(asker, "button-without", option=one.option)
        if one.option == f"--{Option.MODEL}":
            return one.value
        return f"{one.option} {one.value}".rstrip()

    def _terms(self, asker: Requester, offer: Offer) -> str:
        """Model, time and price in a line."""
        about = self.terms.about(asker.language, offer)
        return self._say(asker, "offer-terms", model=about.pop("details"), **about)

    def _label(self, asker: Requester, what: str, offer: Offer) -> str:
        return self.terms.label(asker.language, what, offer.seconds, offer.price)

    def _making(self, asker: Requester, label: str, offer: Offer) -> InlineKeyboardButton:
        return key(self._say(asker, label), Action.MAKE, offer.key)

    def _no(self, asker: Requester) -> InlineKeyboardButton:
        """The button that takes an offer away."""
        return key(self._say(asker, "button-no"), Action.CLOSE, str(asker.user_id))

    def _force_reply(self, asker: Requester) -> ForceReply:
        return ForceReply(selective=True, input_field_placeholder=self._say(asker, "ask-placeholder"))

    def _say(self, asker: Requester, label: str, **values: str) -> str:
        return self.terms.words.say(asker.language, label, **values)


def pressed_key(outcome: Pressed) -> str | None:
    """The short notice that answers a press; None: none, since something else tells of it."""
    match outcome:
        case Admitted():
            return "pressed-make"
        case AlreadyThere():
            return "pressed-already"
        case NotYours():
            return "pressed-not-yours"
        case Gone():
            return "pressed-gone"
        case OtherModels(offers=[]):
            return "pressed-no-others"
        case _:
            return None


def cancelled_key(outcome: CancelOutcome) -> str:
    """The short notice that answers a wish to take something back."""
    match outcome:
        case CancelOutcome.CANCELLED:
            return "pressed-cancelled"
        case CancelOutcome.TOO_LATE:
            return "pressed-too-late"
        case CancelOutcome.DOUBTFUL:
            return "pressed-doubtful"
        case CancelOutcome.NOT_YOURS:
            return "pressed-not-yours"
        case _:
            return "pressed-gone"
