"""Behind `@bot`: what is shown is what is made, once for each message in which it was chosen."""

from bot.app.account.own_jobs import CancelOutcome
from bot.app.requests.inline import MAX_AUTHORS, InlineDeclined
from bot.app.requests.messages import Unreadable
from bot.app.requests.outcomes import Gone, NotYours, Offer
from bot.domain.admission import AlreadyThere
from bot.domain.errors import Problem
from bot.domain.preferences import Preferences
from bot.domain.request import Option
from tests.app.requests.conftest import ALICE, BOB, Scene, made, request

SMALL = request("a fox", {Option.ASPECT_RATIO: "9:16"})
AMISS = request("a fox", {Option.DURATION: "5"})


async def offered(scene: Scene) -> Offer:
    scene.preferences.kept[7] = Preferences(aspect_ratio="9:16")
    offer = await scene.requests().inline.offer(ALICE, request("a fox"))
    assert isinstance(offer, Offer)
    return offer


async def test_an_offer_is_kept_before_it_is_shown_and_the_same_takes_one_place(scene: Scene) -> None:
    first, second = await offered(scene), await offered(scene)
    assert first.request == SMALL
    assert first.key == second.key
    assert list(scene.drafts.drafts) == [first.key]
    assert scene.preferences.reads == 2


async def test_a_choice_and_the_presses_under_it_make_one_video(scene: Scene) -> None:
    offer, inline = await offered(scene), scene.requests().inline
    scene.preferences.kept.clear()
    offer_id = offer.key.rpartition(":")[2]
    job = made(await inline.choose(ALICE, offer_id, request("a fox"), inline_message_id="m", job_key="1:m"))
    assert (job.request, job.origin.inline_message_id) == (SMALL, "m")
    pressed = await inline.press(offer.key, 7, inline_message_id="m", job_key="1:m")
    assert pressed == AlreadyThere(job=job)
    other = made(await inline.press(offer.key, 7, inline_message_id="n", job_key="1:n"))
    assert other.origin.inline_message_id == "n"


async def test_an_offer_that_is_forgotten_is_made_of_its_words(scene: Scene) -> None:
    inline = scene.requests().inline
    made(await inline.choose(ALICE, "gone", request("a fox"), inline_message_id="m", job_key="1:m"))
    unreadable = Unreadable(problem=Problem(key="refused-open-quote"))
    outcome = await inline.choose(ALICE, "gone", unreadable, inline_message_id="n", job_key="1:n")
    assert outcome == InlineDeclined(problem=unreadable.problem)


async def test_what_cannot_be_made_is_declined_and_not_kept_until_it_is_chosen(scene: Scene) -> None:
    inline = scene.requests().inline
    declined = await inline.offer(ALICE, AMISS)
    assert isinstance(declined, InlineDeclined)
    assert not scene.drafts.drafts
    assert scene.refusals.keys == []  # nobody has asked for it yet: the words are still being typed
    chosen = await inline.choose(ALICE, "gone", AMISS, inline_message_id="m", job_key="1:m")
    assert isinstance(chosen, InlineDeclined)
    assert chosen.draft is not None  # there is a button to try again
    assert scene.refusals.keys == [chosen.problem.key]


async def test_nobody_else_presses_and_nothing_comes_of_what_is_gone(scene: Scene) -> None:
    offer, inline = await offered(scene), scene.requests().inline
    assert await inline.press(offer.key, BOB.user_id, inline_message_id="m", job_key="1:m") == NotYours()
    assert await inline.press("inline:7:x", 7, inline_message_id="m", job_key="1:m") == Gone()


async def test_where_the_choice_was_reported_only_its_author_presses(scene: Scene) -> None:
    inline = scene.requests().inline
    forged = await inline.offer(BOB, request("something else"))
    assert isinstance(forged, Offer)
    declined = await inline.choose(ALICE, "gone", AMISS, inline_message_id="m", job_key="1:m")
    assert isinstance(declined, InlineDeclined)
    pressed = await inline.press(forged.key, BOB.user_id, inline_message_id="m", job_key="1:m")
    assert pressed == NotYours()
    made(await inline.press(forged.key, BOB.user_id, inline_message_id="n", job_key="1:n"))


async def test_of_the_authors_so_many_are_remembered_and_no_more(scene: Scene) -> None:
    inline = scene.requests().inline
    forged = await inline.offer(BOB, request("something else"))
    assert isinstance(forged, Offer)
    unreadable = Unreadable(problem=Problem(key="refused-open-quote"))
    for number in range(MAX_AUTHORS + 1):
        await inline.choose(ALICE, "gone", unreadable, inline_message_id=f"{number}", job_key="1:m")
    last, first = f"{MAX_AUTHORS}", "0"
    pressed = await inline.press(forged.key, BOB.user_id, inline_message_id=last, job_key="1:m")
    assert pressed == NotYours()
    made(await inline.press(forged.key, BOB.user_id, inline_message_id=first, job_key="1:n"))


async def test_only_its_own_message_takes_a_request_back(scene: Scene) -> None:
    offer, inline = await offered(scene), scene.requests().inline
    job = made(await inline.press(offer.key, 7, inline_message_id="m", job_key="1:m"))
    assert await inline.cancel(job.id, 7, inline_message_id="n") is CancelOutcome.GONE
    assert await inline.cancel(job.id, 8, inline_message_id="m") is CancelOutcome.NOT_YOURS
    assert await inline.cancel(job.id, 7, inline_message_id="m") is CancelOutcome.CANCELLED
