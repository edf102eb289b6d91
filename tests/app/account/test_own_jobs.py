"""What somebody may do with their own requests."""

from pathlib import Path

import pytest

from bot.app.account.own_jobs import CancelOutcome, Taken
from bot.domain.admission import Limits
from bot.domain.errors import AccessDenied, DenialReason, Refused
from bot.domain.job import JobState
from bot.domain.request import Origin, Requester
from bot.domain.status import Cancelled, Checking, Late, Paused, Unclear, Waiting
from tests.app.conftest import House, build_house

ASKER = Requester(user_id=7, language="en")
PRIVATE = Origin(chat_id=7, message_id=99)
GROUP = Origin(chat_id=-1, message_id=99, is_group=True)


async def test_what_waits_can_be_taken_back_and_counts_no_more(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=1)
    await house.wants(user=1)
    job = await house.wants()
    house.run()
    await house.pass_time(5)
    assert await house.jobs.cancel(job.id, 7) is CancelOutcome.CANCELLED
    await house.pass_time(5)
    shown = next(shown for shown in house.messenger.statuses if shown.chat_id == 7)
    assert shown.statuses[-1] == Cancelled()
    assert (await house.jobs.usage(ASKER, PRIVATE)).user_daily == 0
    house.provider.finish()
    await house.pass_time(60)
    assert len(house.provider.posts) == 1
    await house.die()


async def test_what_is_being_made_is_paid_for_and_cannot_be_taken_back(house: House) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(1)
    assert await house.jobs.cancel(job.id, 7) is CancelOutcome.TOO_LATE
    assert house.now(job).state is JobState.GENERATING


async def test_nobody_takes_back_what_is_not_theirs(house: House) -> None:
    job = await house.wants()
    assert await house.jobs.cancel(job.id, 8) is CancelOutcome.NOT_YOURS
    assert await house.jobs.cancel("no such job", 7) is CancelOutcome.GONE
    assert house.now(job).state is JobState.QUEUED


async def test_what_has_ended_is_gone(house: House) -> None:
    job = await house.wants()
    await house.jobs.cancel(job.id, 7)
    assert await house.jobs.cancel(job.id, 7) is CancelOutcome.GONE


async def test_all_that_waits_is_taken_back_at_once(tmp_path: Path) -> None:
    house = build_house(tmp_path, max_active=1)
    for _ in range(3):
        await house.wants()
    house.run()
    await house.pass_time(1)
    assert await house.jobs.cancel_all(ASKER, PRIVATE) == Taken(back=2, too_late=1)
    await house.die()


async def test_what_the_provider_did_not_clearly_take_is_said_to_be_in_doubt_everywhere(
    tmp_path: Path,
) -> None:
    house = build_house(tmp_path, limits=Limits(user_daily=0, user_active=1, chat_daily=0))
    house.provider.lost_answers, house.provider.records_readable = 1, False
    job = await house.wants()
    house.run()
    await house.pass_time(2)
    assert house.messenger.statuses[0].statuses[-1] == Checking()
    assert [listed.status for listed in await house.jobs.list(ASKER, PRIVATE)] == [Checking()]
    assert await house.jobs.cancel(job.id, 7) is CancelOutcome.DOUBTFUL
    assert await house.jobs.cancel_all(ASKER, PRIVATE) == Taken(unsure=(Checking(),))
    with pytest.raises(Refused):
        await house.wants()
    await house.pass_time(1_200)
    assert [listed.status for listed in await house.jobs.list(ASKER, PRIVATE)] == [Unclear()]
    assert await house.jobs.cancel(job.id, 7) is CancelOutcome.DOUBTFUL
    assert await house.jobs.cancel_all(ASKER, PRIVATE) == Taken(unsure=(Unclear(),))
    await house.wants()  # its place is free again, as it was said
    await house.die()


async def test_what_is_late_is_not_promised_to_whoever_wants_it_back(house: House) -> None:
    job = await house.wants()
    house.run()
    await house.pass_time(1_300)
    assert await house.jobs.cancel(job.id, 7) is CancelOutcome.LATE
    assert await house.jobs.cancel_all(ASKER, PRIVATE) == Taken(unsure=(Late(),))


async def test_while_nothing_goes_to_the_provider_what_waits_is_said_to_be_kept(house: House) -> None:
    house.provider.refusals = [AccessDenied("401", denial=DenialReason.KEY) for _ in range(99)]
    await house.wants()
    house.run()
    await house.pass_time(60)
    assert house.messenger.statuses[0].statuses[-1] == Paused()
    assert [listed.status for listed in await house.jobs.list(ASKER, PRIVATE)] == [Paused()]


async def test_a_group_is_not_told_of_ones_private_requests(house: House) -> None:
    await house.wants("a secret")
    await house.wants("a parade", chat=-1)
    in_group = await house.jobs.list(ASKER, GROUP)
    in_private = await house.jobs.list(ASKER, PRIVATE)
    assert [listed.job.request.prompt for listed in in_group] == ["a parade"]
    assert [listed.job.request.prompt for listed in in_private] == ["a secret", "a parade"]
    assert [listed.status for listed in in_private] == [Waiting(position=1), Waiting(position=2)]
