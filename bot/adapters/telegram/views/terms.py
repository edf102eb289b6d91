"""What a video would be, how long it takes, what it costs: for offers, and for buttons that spend."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.adapters.telegram.views.layout import ROW, columns, cut_to
from bot.adapters.telegram.views.texts import Texts
from bot.app.requests.outcomes import Offer
from bot.app.requests.parts import Parts, quote_of
from bot.domain.calls import CallModels
from bot.domain.errors import Refused
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Model, Plan, Role
from bot.domain.money import Quote
from bot.domain.request import Option, VideoRequest
from bot.domain.spelling import sides

_SHORT: Final = 10
"""Columns that are left of what a button makes, however long time and price are."""
_DOT: Final = " · "
_MINUTE: Final = 60
_COARSE: Final = 10
"""Seconds: shorter times are told in steps of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Says what somebody gets and pays. Prices are those of now, and left out where nobody knows them."""

    texts: Texts
    live: Callable[[], ProviderSnapshot] = ProviderSnapshot
    """What is known of the provider now."""
    shares: Callable[[], bool] = lambda: False
    """Whether people may show their videos in any chat, by `@us`: inline mode is on."""
    calls: CallModels | None = None
    """What speaks the words that a photo is to say; None: nothing does."""

    def details(self, language: str, plan: Plan) -> str:
        """What is made, as far as it is known beforehand: `Veo 3.1 Fast · 16:9 · 8 s`."""
        parts = [self.texts.catalogue.title_of(plan.model.id)]
        shape = plan.value(Option.ASPECT_RATIO)
        takes_its_shape = Role.FIRST_FRAME in plan.model.inputs and not _is_named(plan, Option.ASPECT_RATIO)
        if shape is not None and sides(str(shape)) and not takes_its_shape:
            parts.append(str(shape))
        if seconds := seconds_of(plan):
            parts.append(self.texts.time(language, seconds))
        return " · ".join(parts)

    def about(self, language: str, offer: Offer) -> dict[str, str]:
        """The variables of an offer."""
        return {
            "details": self.details(language, offer.plan),
            "time": self.texts.time(language, offer.seconds),
            "price": self.texts.price(language, offer.price),
        }

    def label(self, language: str, what: str, seconds: float, price: Quote) -> str:
        """A button that spends: what it does, the time, and the price where it is known."""
        parts = [self.roughly(language, seconds)]
        if price.usd is not None:
            parts.append(self.texts.price(language, price))
        terms = " · ".join(parts)
        return f"{cut_to(what, max(_SHORT, ROW - columns(terms) - columns(_DOT)))}{_DOT}{terms}"

    def roughly(self, language: str, seconds: float) -> str:
        """A span of time in one unit: tens of seconds, or minutes."""
        if seconds < _MINUTE - _COARSE / 2:
            return self.texts.time(language, max(_COARSE, _COARSE * round(seconds / _COARSE)))
        return self.texts.time(language, _MINUTE * max(1, round(seconds / _MINUTE)))

    def price(self, plan: Plan | None) -> Quote:
        """What a plan costs now; unknown where there is none."""
        return Quote() if plan is None else self.live().quote(plan)

    def price_of(self, request: VideoRequest, language: str) -> Quote:
        """What a request costs now, with all of its steps; unknown where it can no longer be made."""
        catalogue, default = self.texts.catalogue, self.texts.default_family
        parts = Parts(
            plan_of=lambda one: catalogue.plan(one, default), title_of=catalogue.title_of, calls=self.calls
        )
        try:
            return quote_of(parts.of(request, language), self.live())
        except Refused:
            return Quote()

    def usual(self, model: Model) -> float:
        """Seconds that a model usually takes, as the provider or the catalogue tells."""
        return self.live().typical_seconds(model)


def seconds_of(plan: Plan) -> float | None:
    """How long the video will be, where that is known beforehand."""
    value = plan.value(Option.DURATION)
    try:
        seconds = float(value) if value is not None else 0.0
    except ValueError:  # `auto`
        return None
    return seconds if seconds > 0 else None


def _is_named(plan: Plan, option: Option) -> bool:
    parameter = plan.model.parameter_for(option)
    return parameter is not None and parameter.name in plan.parameters
