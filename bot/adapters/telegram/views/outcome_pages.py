"""What becomes of a wish, in words and buttons: one place for all of it, wherever it was asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, assert_never

from telegram import CopyTextButton, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup

from bot.adapters.telegram.syntax import format_prompt
from bot.adapters.telegram.views.keyboards import Action, button
from bot.adapters.telegram.views.layout import rows_of
from bot.adapters.telegram.views.terms import Terms
from bot.adapters.telegram.views.texts import PROMPT_SHOWN
from bot.app.account.own_jobs import CancelOutcome
from bot.app.requests.of_results import SAY
from bot.app.requests.outcomes import (
    Alternative,
    Asked,
    Declined,
    Gone,
    NotYours,
    Offer,
    Offered,
    OfferedTalkOrMove,
    OfferedToMove,
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
        requester = outcome.context.requester
        match outcome:
            case Asked():
                return self._question(requester, outcome)
            case Offered():
                return self._offer(requester, outcome)
            case OfferedToTalk(offer=offer):
                rows = [[self._making(requester, "button-make", offer)]]
                return self._asking(requester, "offer-talk", rows, terms=self._terms(requester, offer))
            case OfferedToMove(offer=offer):
                rows = [[self._making(requester, "button-make", offer)]]
                return self._asking(requester, "offer-move", rows, terms=self._terms(requester, offer))
            case OfferedTalkOrMove(talking=talking, moving=moving):
                buttons = [
                    self._making(requester, "button-talk", talking),
                    self._making(requester, "button-animate", moving),
                ]
                return self._asking(
                    requester,
                    "ask-video-note",
                    rows_of(buttons, IN_A_ROW),
                    talking=self._terms(requester, talking),
                    animating=self._terms(requester, moving),
                )
            case Declined():
                return self._refusal(requester, outcome)
            case ToChange():
                return self._to_change(requester, outcome)
            case OtherModels():
                return self._others(requester, outcome)
            case _ as never:
                assert_never(never)

    def _question(self, requester: Requester, asked: Asked) -> OutcomePage:
        request = asked.draft.request
        label = "ask-prompt" if request.photos else "ask-video" if request.video else "ask-words"
        if asked.draft.key.startswith(f"{SAY}:"):
            label = "ask-say"
        if request.is_said:
            label = "ask-say-photo"
        return OutcomePage(text=self._say(requester, label), keyboard=self._force_reply(requester))

    def _offer(self, requester: Requester, offered: Offered) -> OutcomePage:
        offer, first, texts = offered.offer, offered.first, self.terms.texts
        prompt = shorten(offer.request.prompt, PROMPT_SHOWN)
        label, film = "offer", dict[str, int]()
        about = self.terms.about(requester.language, offer)
        if offer.request.scenes:
            label, film = "offer-film", {"scenes": len(offer.request.scenes)}
        if offer.request.is_said:
            label, about = "offer-say", {"terms": self._terms(requester, offer)}
        parts = [
            texts.say(requester.language, label, prompt=prompt, **film, **about),
            *texts.noted(requester.language, [*((first,) if first else ()), *offer.plan.notes]),
        ]
        rows = [[self._making(requester, "button-make-film" if film else "button-make", offer)]]
        if (sketch := offered.sketch) is not None:
            both = (("button-make", offer), ("button-sketch", sketch))
            rows = [[self._priced(requester, label, one)] for label, one in both]
        if offered.changing:
            parts.append(self._say(requester, "offer-others-change"))
            rows += self._rows(requester, offered.changing)
        if offered.may_be_a_question:
            parts.append(self._say(requester, "offer-help"))
        rows.append([self._no(requester)])
        return OutcomePage(text="\n\n".join(parts), keyboard=InlineKeyboardMarkup(rows))

    def _asking(self, requester: Requester, label: str, rows: Sequence[Row], **values: str) -> OutcomePage:
        keyboard = InlineKeyboardMarkup([*rows, [self._no(requester)]])
        return OutcomePage(text=self._say(requester, label, **values), keyboard=keyboard)

    def _refusal(self, requester: Requester, declined: Declined) -> OutcomePage:
        text = self.terms.texts.problem(requester.language, declined.problem)
        if not declined.instead:
            return OutcomePage(text=text)
        keyboard = InlineKeyboardMarkup(self._rows(requester, declined.instead))
        return OutcomePage(text=f"{text}\n\n{self._say(requester, 'refused-instead')}", keyboard=keyboard)

    def _to_change(self, requester: Requester, wish: ToChange) -> OutcomePage:
        knows = self.terms.texts.catalogue.knows
        name = "film" if wish.request.scenes else "say" if wish.request.is_said else "video"
        command = f"/{name} {format_prompt(wish.request.prompt, wish.request.options, knows)}"
        if wish.draft is not None:
            text = self._say(requester, "change-media", command=command)
            return OutcomePage(text=text, keyboard=self._force_reply(requester))
        text, keyboard = self._say(requester, "change-words", command=command), None
        if len(command.encode("utf-16-le")) // 2 <= COPIED:
            copying = CopyTextButton(command)
            button = InlineKeyboardButton(self._say(requester, "button-copy"), copy_text=copying)
            keyboard = InlineKeyboardMarkup([[button]])
        return OutcomePage(text=text, keyboard=keyboard)

    def _others(self, requester: Requester, others: OtherModels) -> OutcomePage | None:
        title_of = self.terms.texts.catalogue.title_of
        rows = [
            [
                button(
                    self._label(requester, title_of(offer.plan.model.id), offer),
                    Action.WITH,
                    f"{others.job.id}:{offer.request.options[Option.MODEL]}",
                )
            ]
            for offer in others.offers
        ]
        if not rows:
            return None
        return OutcomePage(text=self._say(requester, "other-models"), keyboard=InlineKeyboardMarkup(rows))

    def _rows(self, requester: Requester, found: Sequence[Alternative]) -> list[Row]:
        """A button for each; all have one job's key, so that one of them is made, once."""
        return [
            [
                button(
                    self._label(requester, self._what(requester, one), one.offer), Action.MAKE, one.offer.key
                )
            ]
            for one in found
        ]

    def _what(self, requester: Requester, one: Alternative) -> str:
        if one.is_as_film:
            return self._say(requester, "button-as-film", scenes=len(one.offer.request.scenes))
        if one.option == f"--{Option.SKETCH}":
            return self._say(requester, "button-full" if one.value is None else "button-sketch")
        if one.value is None:
            return self._say(requester, "button-without", option=one.option)
        if one.option == f"--{Option.MODEL}":
            return one.value
        return f"{one.option} {one.value}".rstrip()

    def _terms(self, requester: Requester, offer: Offer) -> str:
        """Model, time and price in a line."""
        about = self.terms.about(requester.language, offer)
        return self._say(requester, "offer-terms", model=about.pop("details"), **about)

    def _label(self, requester: Requester, what: str, offer: Offer) -> str:
        return self.terms.label(requester.language, what, offer.seconds, offer.price)

    def _making(self, requester: Requester, label: str, offer: Offer) -> InlineKeyboardButton:
        return button(self._say(requester, label), Action.MAKE, offer.key)

    def _priced(self, requester: Requester, label: str, offer: Offer) -> InlineKeyboardButton:
        """A button that makes it, with time and price on it."""
        return button(self._label(requester, self._say(requester, label), offer), Action.MAKE, offer.key)

    def _no(self, requester: Requester) -> InlineKeyboardButton:
        """The button that takes an offer away."""
        return button(self._say(requester, "button-no"), Action.CLOSE, str(requester.user_id))

    def _force_reply(self, requester: Requester) -> ForceReply:
        return ForceReply(selective=True, input_field_placeholder=self._say(requester, "ask-placeholder"))

    def _say(self, requester: Requester, label: str, **values: str | int) -> str:
        return self.terms.texts.say(requester.language, label, **values)


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
        case CancelOutcome.CUT_SHORT:
            return "pressed-cut-short"
        case CancelOutcome.TOO_LATE:
            return "pressed-too-late"
        case CancelOutcome.DOUBTFUL:
            return "pressed-doubtful"
        case CancelOutcome.NOT_YOURS:
            return "pressed-not-yours"
        case _:
            return "pressed-gone"
