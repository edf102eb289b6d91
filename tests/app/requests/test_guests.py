"""A guest query: answered once, made once, whatever fails in between; nobody pays for a remark."""

from dataclasses import dataclass, field

import pytest

from bot.app.requests.guests import MAX_GIVEN, Answered, Begun, GuestAnswer, NotMade, Unanswered
from bot.app.requests.messages import Unreadable
from bot.app.requests.outcomes import NotYours, Offer
from bot.app.requests.room import RequestUseCases
from bot.domain.admission import AlreadyThere
from bot.domain.errors import DiskFull, NotDelivered, OutcomeUnknown, Problem
from bot.domain.preferences import Preferences
from bot.domain.request import Option, OwnVideo
from bot.ports import Draft
from tests.app.requests.conftest import ALICE, BOB, PHOTO, Scene, made, request

MOVE = request("it moves", photos=(PHOTO,))


@dataclass(slots=True)
class Query:
    """A guest query, as Telegram has it: it takes one answer."""

    answers: list[GuestAnswer] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    """What the next tries come to; of what may have arrived it does."""

    async def give(self, answer: GuestAnswer) -> str:
        failure = self.failures.pop(0) if self.failures else None
        if failure is not None and not isinstance(failure, OutcomeUnknown):
            raise failure
        if self.answers:
            raise NotDelivered("query is too old")
        self.answers.append(answer)
        if failure is not None:
            raise failure
        return "m"


async def asks(requests: RequestUseCases, query: Query, text: object = MOVE) -> object:
    return await requests.guests(ALICE, text, job_key="1:guest:5", give=query.give)  # type: ignore[arg-type]


async def test_a_photo_is_made_at_once_and_its_message_says_so_first(scene: Scene) -> None:
    query = Query()
    job = made(await asks(scene.requests(), query))
    [said] = query.answers
    assert isinstance(said, Begun)
    assert said.request == job.request
    assert (job.key, job.origin.inline_message_id, job.origin.chat_id) == ("1:guest:5", "m", ALICE.user_id)


async def test_a_repeat_finds_the_job_and_answers_nothing(scene: Scene) -> None:
    query, requests = Query(), scene.requests()
    job = made(await asks(requests, query))
    assert await asks(requests, query) == AlreadyThere(job=job)
    assert await asks(scene.requests(), query) == AlreadyThere(job=job)
    assert len(query.answers) == len(scene.jobs()) == 1


async def test_ones_own_settings_count_and_not_those_of_any_chat(scene: Scene) -> None:
    scene.preferences.kept[ALICE.user_id] = Preferences(aspect_ratio="9:16")
    job = made(await asks(scene.requests(), Query()))
    assert job.request.options[Option.ASPECT_RATIO] == "9:16"


async def test_a_photo_beside_a_video_moves_like_that(scene: Scene) -> None:
    query, video = Query(), OwnVideo(file_id="v", size_bytes=90_000, seconds=5.0)
    await asks(scene.requests(), query, request("it moves", photos=(PHOTO,), video=video))
    [said] = query.answers
    assert isinstance(said, Problem)  # that the model of the settings cannot do, and another one can
    assert (said.key, said.values["operation"]) == ("refused-media", "motion")


async def test_words_alone_are_offered_and_only_their_author_makes_them(scene: Scene) -> None:
    query, requests = Query(), scene.requests()
    assert await asks(requests, query, request("a fox")) == Answered()
    [offer] = query.answers
    assert isinstance(offer, Offer)
    assert scene.jobs() == []
    pressed = await requests.inline.press(offer.key, BOB.user_id, inline_message_id="m", job_key="1:m")
    assert pressed == NotYours()
    made(await requests.inline.press(offer.key, ALICE.user_id, inline_message_id="m", job_key="1:m"))


async def test_who_wants_to_be_asked_first_is_offered_the_photo(scene: Scene) -> None:
    scene.preferences.kept[ALICE.user_id] = Preferences(confirm=True)
    query, requests = Query(), scene.requests()
    assert await asks(requests, query) == Answered()
    [offer] = query.answers
    assert isinstance(offer, Offer)
    job = made(await requests.inline.press(offer.key, ALICE.user_id, inline_message_id="m", job_key="1:m"))
    assert job.request.photos == (PHOTO,)


async def test_what_cannot_be_made_is_one_line_and_a_repeat_is_quiet(scene: Scene) -> None:
    query, requests = Query(), scene.requests()
    amiss = request("it moves", {Option.DURATION: "5"}, photos=(PHOTO,))
    for _ in range(2):
        assert await asks(requests, query, amiss) == Answered()
    [said] = query.answers
    assert isinstance(said, Problem)
    assert scene.refusals.keys == [said.key]
    unreadable = Unreadable(problem=Problem(key="refused-open-quote"))
    other = Query()
    outcome = await requests.guests(ALICE, unreadable, job_key="1:guest:6", give=other.give)
    assert (outcome, other.answers) == (Answered(), [unreadable.problem])
    assert scene.jobs() == []


async def test_a_query_that_takes_no_answer_makes_nothing(scene: Scene) -> None:
    for text in (MOVE, request("a fox")):
        query = Query(failures=[NotDelivered("too old")])
        outcome = await asks(scene.requests(), query, text)
        assert outcome == Unanswered(problem=Problem(key="guest-unanswered"))
    assert scene.jobs() == []


async def test_an_answer_that_may_have_arrived_is_given_again_and_then_nothing_is_made(scene: Scene) -> None:
    query, requests = Query(failures=[OutcomeUnknown("no answer")]), scene.requests()
    with pytest.raises(OutcomeUnknown):
        await asks(requests, query)
    assert isinstance(await asks(requests, query), Unanswered)
    assert scene.jobs() == []


async def test_a_disk_that_fails_after_the_answer_costs_a_second_try_and_no_second_answer(
    scene: Scene,
) -> None:
    query, requests = Query(), scene.requests()
    scene.house.store.failures["admit"] = [DiskFull("full")]
    with pytest.raises(DiskFull):
        await asks(requests, query)
    assert requests.guests.answered_with("1:guest:5") == "m"
    job = made(await asks(requests, query))
    assert (job.origin.inline_message_id, len(query.answers)) == ("m", 1)
    assert requests.guests.answered_with("1:guest:5") is None
    assert await requests.guests.is_made("1:guest:5")


async def test_a_process_that_does_not_know_its_answer_makes_nothing(scene: Scene) -> None:
    query = Query(answers=[Problem(key="of an earlier process")])
    assert isinstance(await asks(scene.requests(), query), Unanswered)
    assert scene.jobs() == []


async def test_what_comes_in_between_is_told_with_a_draft_to_be_made_later(scene: Scene) -> None:
    query, requests = Query(), scene.requests()

    async def give_late(answer: GuestAnswer) -> str:
        await scene.house.admin_says("pause")
        return await query.give(answer)

    outcome = await requests.guests(ALICE, MOVE, job_key="1:guest:5", give=give_late)
    assert isinstance(outcome, NotMade)
    assert isinstance(outcome.declined.draft, Draft)
    assert outcome.inline_message_id == "m"


async def test_of_the_answers_so_many_are_remembered_and_no_more(scene: Scene) -> None:
    requests, line = scene.requests(), Problem(key="guest-how")
    for number in range(MAX_GIVEN + 1):
        await requests.guests.say(f"{number}", line, Query().give)
    again = Query()
    await requests.guests.say(f"{MAX_GIVEN}", line, again.give)
    assert again.answers == []
    await requests.guests.say("0", line, again.give)
    assert again.answers == [line]
