"""What happens to the queue while the provider takes nothing."""

from pathlib import Path

from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    MessengerError,
    NotDelivered,
    NotSent,
    ResponseLost,
    TooManyRequests,
)
from bot.domain.job import JobState
from bot.domain.status import Paused, Status, Waiting
from tests.app.conftest import ADMIN, House, build_house

HOUR = 3600.0
BROKEN = "openai/sora-2-t2v"
DAY = 24 * HOUR


def no_key() -> AccessDenied:
    return AccessDenied("401", denial=DenialReason.KEY)


def not_for_us() -> AccessDenied:
    return AccessDenied("403", denial=DenialReason.OTHER)


def notes(house: House) -> list[str]:
    return [note.key for user, note in house.messenger.notes if user == ADMIN]


def told(house: House, user: int) -> list[Status]:
    """All that somebody's status messages have said."""
    return [one for shown in house.messenger.statuses if shown.chat_id == user for one in shown.statuses]


async def test_a_refused_key_stops_all_posts_and_keeps_the_queue(house: House) -> None:
    arrived: list[str] = []
    house.provider.on_submit = arrived.append
    house.provider.refusals = [no_key() for _ in range(100)]
    jobs = [await house.wants(user=user) for user in range(20)]
    house.run()
    await house.pass_time(600)
    assert all(house.now(job).state is JobState.QUEUED for job in jobs)
    assert len(arrived) <= 16 + 10
    assert house.provider.posts == []


async def test_the_admins_are_told_once_that_nobody_is_let_in_and_once_that_it_is_over(house: House) -> None:
    house.provider.refusals = [no_key() for _ in range(6)]
    job = await house.wants()
    house.run()
    await house.pass_time(HOUR)
    assert notes(house) == ["admin-paused", "admin-resumed"]
    assert dict(house.messenger.notes[0][1].values) == {"reason": "key", "count": 1}
    assert house.now(job).state is JobState.GENERATING


async def test_a_new_process_does_not_tell_the_same_trouble_again(house: House, tmp_path: Path) -> None:
    house.provider.refusals = [no_key() for _ in range(50)]
    await house.wants()
    house.run()
    await house.pass_time(60)
    await house.die()
    after = build_house(tmp_path, world=house.world)
    after.run()
    await after.pass_time(600)
    assert notes(after) == ["admin-paused"]
    after.provider.refusals.clear()
    await after.pass_time(600)
    assert notes(after) == ["admin-paused", "admin-resumed"]
    await after.die()


async def test_an_admin_who_cannot_be_told_just_now_is_told_later(house: House) -> None:
    house.messenger.failures["notify"] = [MessengerError("502"), MessengerError("502")]
    house.provider.refusals = [no_key() for _ in range(50)]
    await house.wants()
    house.run()
    await house.pass_time(60)
    assert notes(house) == ["admin-paused"]


async def test_an_admin_who_has_never_started_the_bot_stops_nothing(house: House) -> None:
    house.messenger.failures["notify"] = [NotDelivered("chat not found")]
    house.provider.refusals = [no_key()]
    job = await house.wants()
    house.run()
    await house.pass_time(60)
    assert house.now(job).state is JobState.GENERATING
    assert notes(house) == ["admin-resumed"]


async def test_those_who_wait_are_told_that_nothing_goes_out_and_when_it_does_again(house: House) -> None:
    house.provider.refusals = [no_key() for _ in range(4)]
    jobs = [await house.wants(user=user) for user in (1, 2)]
    house.run()
    await house.pass_time(20)
    shown = {status.chat_id: status for status in house.messenger.statuses}
    assert [shown[user].statuses[-1] for user in (1, 2)] == [Paused(), Paused()]
    await house.pass_time(HOUR)
    assert {house.now(job).state for job in jobs} == {JobState.GENERATING}


async def test_what_is_refused_for_its_own_sake_fails_as_soon_as_others_are_let_in(house: House) -> None:
    house.provider.refusals = [not_for_us()]
    denied = await house.wants(user=1)
    house.run()
    await house.pass_time(1)
    fine = await house.wants(user=2)
    house.provider.on_submit = lambda job_id: (
        house.provider.refusals.append(not_for_us()) if job_id == denied.id else None
    )
    await house.pass_time(HOUR)
    assert house.now(fine).state is JobState.GENERATING
    assert house.now(denied).state is JobState.FAILED
    assert house.now(denied).problem == not_for_us().problem
    assert notes(house) == []


async def test_a_barrier_that_never_falls_ends_a_request_after_a_day(house: House) -> None:
    house.provider.refusals = [no_key() for _ in range(2_000)]
    job = await house.wants()
    house.run()
    await house.pass_time(DAY + HOUR)
    assert house.now(job).state is JobState.FAILED
    assert house.now(job).problem == no_key().problem


async def test_too_many_requests_hold_everybody_for_as_long_as_asked(house: House) -> None:
    arrived: list[float] = []
    house.provider.on_submit = lambda _: arrived.append(house.clock.now())
    house.provider.refusals = [TooManyRequests("429", retry_after=100)]
    began = house.clock.now()
    await house.wants(user=1)
    house.run()
    await house.pass_time(1)
    await house.wants(user=2)
    await house.pass_time(200)
    assert len(arrived) == 3
    assert arrived[1] - began >= 100
    assert len(house.provider.posts) == 2


async def test_a_provider_that_cannot_be_reached_is_left_alone_for_a_while(house: House) -> None:
    arrived: list[str] = []
    house.provider.on_submit = arrived.append
    house.provider.refusals = [NotSent("no route") for _ in range(500)]
    for user in range(40):
        await house.wants(user=user)
    house.run()
    await house.pass_time(HOUR)
    assert len(arrived) < 16 + 60
    house.provider.refusals.clear()
    await house.pass_time(300)
    assert len(house.provider.posts) == 10  # as many as may be made at once
    assert notes(house) == []


async def test_answers_that_are_lost_one_after_another_spare_those_who_still_wait(house: House) -> None:
    house.provider.refusals = [ResponseLost("503") for _ in range(500)]
    jobs = [await house.wants(user=user) for user in range(40)]
    house.engine.max_active = 0
    house.run()
    await house.pass_time(30)
    states = [house.now(job).state for job in jobs]
    assert states.count(JobState.UNCONFIRMED) <= 16 + 4
    assert states.count(JobState.QUEUED) >= 20


async def test_a_model_that_answers_5xx_holds_up_nobody_who_asks_for_another(house: House) -> None:
    house.provider.refused_models = {BROKEN: ResponseLost("502")}
    house.run()
    culprits = []
    for user in range(1, 6):  # ten requests by five accounts
        culprits += [await house.wants(user=user, model="sora-2") for _ in range(2)]
    await house.pass_time(175)
    assert all(house.now(job).state in {JobState.UNCONFIRMED, JobState.QUEUED} for job in culprits)
    idle = house.clock.now()
    innocent = await house.wants(user=99)
    await house.pass_time(1)
    assert house.now(innocent).state is JobState.GENERATING
    assert house.now(innocent).submitted_at == idle


async def test_who_waits_for_a_model_that_is_shut_is_told_and_nobody_else(house: House) -> None:
    house.engine.max_active = 1
    house.provider.refused_models = {BROKEN: not_for_us()}
    house.run()
    denied = await house.wants(user=1, model="sora-2")
    await house.pass_time(30)
    assert Paused(model=BROKEN) in told(house, 1)
    assert Paused() not in told(house, 1)
    assert house.gate.pause(denied.model) == Paused(model=BROKEN)
    assert house.gate.pause() is None
    for user in (2, 3):
        await house.wants(user=user)
    await house.pass_time(10)
    assert told(house, 3)[-1] == Waiting(position=1)  # the other was served a moment ago


async def test_a_model_that_answers_again_is_asked_as_before(house: House) -> None:
    house.provider.refused_models = {BROKEN: ResponseLost("502")}
    house.run()
    for user in range(1, 4):
        await house.wants(user=user, model="sora-2")
    await house.pass_time(1)
    waited = [await house.wants(user=user, model="sora-2") for user in range(4, 9)]
    await house.pass_time(3)
    assert {house.now(job).state for job in waited} == {JobState.QUEUED}
    house.provider.refused_models.clear()
    await house.pass_time(30)
    assert {house.now(job).state for job in waited} == {JobState.GENERATING}
    assert not house.gate.shut()


async def test_a_shut_model_tells_when_it_is_tried_again_as_long_as_all_others_go_out(house: House) -> None:
    broken, fine = await house.wants(user=1, model="sora-2"), await house.wants(user=2)
    for _ in range(3):
        house.gate.failed(broken)
    assert house.gate.admits()
    assert house.gate.shut() == {broken.model}
    assert house.gate.next_at() == house.gate.next_at(broken.model) == house.clock.now() + 5
    assert house.gate.next_at(fine.model) is None
    house.gate.throttled(60.0)
    assert not house.gate.admits()
    assert house.gate.next_at() == house.gate.next_at(fine.model) == house.clock.now() + 60


async def test_looks_at_what_runs_go_on_while_the_gate_is_shut(house: House) -> None:
    job = await house.wants(user=1)
    house.run()
    await house.pass_time(1)
    house.provider.refusals = [no_key() for _ in range(50)]
    await house.wants(user=2)
    house.provider.finish()
    await house.pass_time(120)
    assert house.now(job).state is JobState.DELIVERED


async def test_a_place_in_the_queue_is_told_again_when_the_gate_opens(house: House) -> None:
    house.engine.max_active = 1
    house.provider.refusals = [no_key() for _ in range(4)]
    await house.wants(user=1)
    await house.wants(user=2)
    house.run()
    await house.pass_time(300)
    [waiting] = [shown for shown in house.messenger.statuses if isinstance(shown.statuses[-1], Waiting)]
    assert waiting.statuses[-1] == Waiting(position=1)
    assert Paused() in waiting.statuses


async def test_a_try_that_ends_before_its_post_does_not_keep_the_gate_shut(house: House) -> None:
    house.messenger.photos = {"wide": b"landscape"}
    house.provider.refusals = [TooManyRequests("429", retry_after=20)]
    trying = await house.wants(photo="wide")
    house.run()
    await house.pass_time(5)
    house.store.contents.clear()
    await house.pass_time(60)
    assert house.now(trying).state is JobState.FAILED
    other = await house.wants()
    await house.pass_time(60)
    assert house.now(other).state is JobState.GENERATING


async def test_the_answer_to_an_earlier_post_does_not_open_the_gate(house: House) -> None:
    jobs = [await house.wants(user=user) for user in range(3)]
    house.gate.began(jobs[0])
    house.gate.began(jobs[1])
    house.gate.throttled(60.0)
    house.gate.accepted(jobs[0])
    assert not house.gate.admits()
    await house.pass_time(61)
    house.gate.began(jobs[2])
    house.gate.heard(jobs[1])
    assert not house.gate.admits()
    house.gate.accepted(jobs[2])
    assert house.gate.admits()


async def test_the_post_that_tries_the_gate_does_not_open_it_when_it_was_shut_again_meanwhile(
    house: House,
) -> None:
    earlier, trying, waiting = [await house.wants(user=user) for user in range(3)]
    house.gate.began(earlier)
    house.gate.throttled(5.0)
    await house.pass_time(6)
    house.gate.began(trying)
    house.gate.throttled(60.0)  # the answer to the earlier one
    house.gate.accepted(trying)
    house.gate.ended(trying)
    assert not house.gate.admits()
    await house.pass_time(61)
    house.gate.began(waiting)
    house.gate.accepted(waiting)
    assert house.gate.admits()


async def test_a_post_that_was_claimed_while_the_gate_was_being_shut_does_not_open_it(house: House) -> None:
    refused, claimed = [await house.wants(user=user) for user in range(2)]
    house.gate.began(refused)
    house.gate.throttled(60.0)
    house.gate.began(claimed)  # its claim was under way when the 429 came
    house.gate.accepted(claimed)
    assert not house.gate.admits()
    house.gate.ended(claimed)
    await house.pass_time(61)
    assert house.gate.admits()


async def test_whoever_is_let_in_by_an_earlier_post_tells_nothing_about_a_barrier(house: House) -> None:
    early, refused = await house.wants(user=1), await house.wants(user=2)
    house.gate.began(early)
    house.gate.began(refused)
    await house.gate.denied(refused, no_key())
    await house.pass_time(1)
    house.gate.accepted(early)
    assert not house.gate.is_about(refused)
