"""A question finds its answer: the reply to it, or in private the next words, and no later ones."""

from bot.app.requests.messages import TextMessage
from bot.app.requests.outcomes import AlreadyAsked, Asked, Declined, Offered
from bot.app.requests.questions import QUESTION_STAYS
from bot.domain.request import Option, Origin, VideoRequest
from tests.app.requests.conftest import ALICE, BOB, PHOTO, Scene, made, request


async def test_the_next_words_in_private_are_made_of_the_photo_that_was_asked_about(scene: Scene) -> None:
    await scene.asks_about_a_photo()
    job = made(await scene.words("she smiles"))
    assert (job.request.prompt, job.request.photos) == ("she smiles", (PHOTO,))


async def test_only_the_first_words_are_the_answer(scene: Scene) -> None:
    question = await scene.asks_about_a_photo()
    made(await scene.words("she smiles"))
    assert isinstance(await scene.words("thank you"), Offered)
    assert made(await scene.words("she waves", reply_to=question)).request.photos == (PHOTO,)


async def test_an_offer_that_was_told_overtakes_the_question(scene: Scene) -> None:
    await scene.asks_about_a_photo()
    origin = scene.origin(ALICE)
    forwarded = TextMessage(text=request("somebody else's"), is_forwarded=True)
    offered = await scene.requests().conversation.words(ALICE, origin, "1:7:99", forwarded)
    assert isinstance(offered, Offered)
    await scene.shows(offered)
    assert isinstance(await scene.words("she smiles"), Offered)


async def test_a_question_stays_open_until_something_else_was_told(scene: Scene) -> None:
    await scene.asks_about_a_photo()
    forwarded = TextMessage(text=request("somebody else's"), is_forwarded=True)
    await scene.requests().conversation.words(ALICE, scene.origin(ALICE), "1:7:99", forwarded)
    made(await scene.words("she smiles"))  # the offer could not be told


async def test_a_question_that_nobody_has_seen_is_asked_again_one_that_was_is_not(scene: Scene) -> None:
    origin, photo = scene.origin(ALICE), VideoRequest(photos=(PHOTO,))
    conversation = scene.requests().conversation
    first = await conversation.photo(ALICE, origin, "1:7:1", photo)
    assert isinstance(first, Asked)
    await scene.requests().questions.told(first, None)
    second = await conversation.photo(ALICE, origin, "1:7:1", photo)
    assert isinstance(second, Asked)
    await scene.shows(second)
    assert await conversation.photo(ALICE, origin, "1:7:1", photo) == AlreadyAsked()


async def test_nobody_elses_words_and_no_words_after_a_while_are_the_answer(scene: Scene) -> None:
    question = await scene.asks_about_a_photo()
    assert isinstance(await scene.words("she smiles", who=BOB, reply_to=question), Offered)
    await scene.house.pass_time(QUESTION_STAYS + 1)
    assert isinstance(await scene.words("she smiles"), Offered)


async def test_in_a_group_only_a_reply_is_the_answer(scene: Scene) -> None:
    origin = Origin(chat_id=-5, message_id=1, is_group=True)
    conversation = scene.requests().conversation
    asked = await conversation.photo(ALICE, origin, "1:-5:1", VideoRequest(photos=(PHOTO,)))
    question = await scene.shows(asked)
    later = Origin(chat_id=-5, message_id=2, is_group=True)
    text = TextMessage(text=request("she smiles"))
    assert isinstance(await conversation.words(ALICE, later, "1:-5:2", text), Offered)
    reply = TextMessage(text=request("she smiles"), reply_to=question)
    made(await conversation.words(ALICE, later, "1:-5:2", reply))


async def test_what_could_never_be_made_is_declined_before_anything_is_asked(scene: Scene) -> None:
    outcome = await scene.video(text=request("", {Option.MODEL: "no-such-model"}))
    assert isinstance(outcome, Declined)
    assert outcome.problem.key == "refused-unknown-model"
