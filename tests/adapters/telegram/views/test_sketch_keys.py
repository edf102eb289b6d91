"""The buttons about sketches: both prices stand there, beside an offer and under a sketch."""

from dataclasses import replace
from decimal import Decimal

from telegram import InlineKeyboardMarkup

from bot.adapters.telegram.views.outcome_pages import OutcomePage, OutcomePages
from bot.adapters.telegram.views.result_keyboard import result_keyboard
from bot.adapters.telegram.views.terms import Terms
from bot.app.requests.context import RequestContext
from bot.app.requests.outcomes import Alternative, Declined, Offer, Offered
from bot.domain.errors import Problem
from bot.domain.live import ProviderSnapshot
from bot.domain.preferences import Preferences
from bot.domain.prices import FixedPrice, Rate
from bot.domain.request import Option, Origin, Requester, VideoRequest
from tests.adapters.telegram.views.test_words import WORDS, a_job

FULL = "google/veo-3.1-t2v-fast"
LITE = "veo-3.1-lite-generate-001"
LIVE = ProviderSnapshot(
    prices={
        FULL: FixedPrice(rates=(Rate(usd=Decimal("0.15"), unit="second"),)),
        LITE: FixedPrice(rates=(Rate(usd=Decimal("0.05"), unit="second"),)),
    },
    seconds={FULL: 70.0, LITE: 50.0},
)
TERMS = Terms(texts=WORDS, live=lambda: LIVE)
CONTEXT = RequestContext(
    requester=Requester(user_id=7, language="en"),
    origin=Origin(chat_id=7, message_id=1),
    key="1:7:1",
    preferences=Preferences(),
)
IN_FULL = VideoRequest(prompt="a fox", options={Option.MODEL: "veo-3.1-fast"})
SKETCH = replace(IN_FULL, options={**IN_FULL.options, Option.SKETCH: ""})


def shown(keyboard: object) -> list[list[str]]:
    assert isinstance(keyboard, InlineKeyboardMarkup)
    return [[button.text for button in row] for row in keyboard.inline_keyboard]


def offer(request: VideoRequest, key: str) -> Offer:
    plan = WORDS.catalogue.plan(request, "veo-3.1-fast")
    seconds = LIVE.typical_seconds(plan.model)
    return Offer(request=request, plan=plan, seconds=seconds, price=LIVE.quote(plan), key=key)


def page(outcome: Offered | Declined) -> OutcomePage:
    found = OutcomePages(terms=TERMS).page(outcome)
    assert found is not None
    return found


def test_beside_an_offer_the_video_and_its_sketch_stand_with_their_prices() -> None:
    outcome = Offered(context=CONTEXT, offer=offer(IN_FULL, "1:7:1"), sketch=offer(SKETCH, "1:7:1#8"))
    assert shown(page(outcome).keyboard) == [
        ["🎬 Make the video · 1 min · $1.20"],
        ["✏️ Sketch · 50 s · $0.20"],
        ["✖️ No, thanks"],
    ]


def test_where_there_is_no_sketch_an_offer_is_as_it_was() -> None:
    outcome = Offered(context=CONTEXT, offer=offer(IN_FULL, "1:7:1"))
    assert shown(page(outcome).keyboard) == [["🎬 Make the video"], ["✖️ No, thanks"]]


def test_under_a_sketch_stand_the_video_in_full_and_another_sketch_and_what_changes_both() -> None:
    job = a_job(model=LITE, request=SKETCH, submitted_at=10.0, ready_at=52.0)
    keyboard = result_keyboard(TERMS, job)
    assert shown(keyboard) == [
        ["🎬 In full · 1 min · $1.20"],
        ["✏️ Another sketch · 40 s · $0.20"],
        ["✏️ Change it"],
    ]
    carried = [str(button.callback_data) for row in keyboard.inline_keyboard for button in row]
    assert carried == [f"full:{job.id}", f"again:{job.id}", f"change:{job.id}"]


def test_the_buttons_stay_where_the_catalogue_no_longer_knows_the_model() -> None:
    gone = replace(SKETCH, options={Option.MODEL: "no-such-model", Option.SKETCH: ""})
    job = a_job(model=LITE, request=gone, submitted_at=10.0, ready_at=52.0)
    assert shown(result_keyboard(TERMS, job))[0] == ["🎬 In full"]


def test_the_caption_says_that_it_is_a_sketch_and_of_what() -> None:
    job = a_job(model=LITE, request=SKETCH)
    caption = WORDS.caption(job, "Veo 3.1 Lite", None)
    assert "This is a sketch: a cheap look at what Veo 3.1 Fast makes in full." in caption
    assert "sketch" not in WORDS.caption(a_job(model=FULL, request=IN_FULL), "Veo 3.1 Fast", None)


def test_a_model_without_a_sketch_names_those_that_have_one_and_offers_the_video_in_full() -> None:
    problem = Problem(key="refused-no-sketch", values={"model": "Veo 2", "families": "veo-3, wan-2.7"})
    instead = [Alternative(offer=offer(IN_FULL, "1:7:1#1"), option="--sketch", value=None)]
    drawn = page(Declined(context=CONTEXT, problem=problem, instead=instead))
    assert drawn.text.startswith("Veo 2 has no sketch of this. Sketches can be had for veo-3, wan-2.7.")
    assert shown(drawn.keyboard) == [["🎬 In full · 1 min · $1.20"]]
    alone = Problem(key="refused-no-sketch", values={"model": "Veo 2", "families": "none"})
    assert "No other model has one either." in page(Declined(context=CONTEXT, problem=alone)).text
