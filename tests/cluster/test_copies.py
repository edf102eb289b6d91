import pytest

from bot.sandbox.telegram import CallRecord, TelegramSandbox
from tests.chaos.ledger import Ledger
from tests.cluster.copies import excused
from tests.cluster.faults import Fault, Kind, Struck

STRUCK = [Struck(fault=Fault(kind=Kind.FREEZE, seconds=5.0), at=100.0, over=105.0)]


async def excuses(sendings: list[float]) -> bool:
    """Whether what was sent at these times may have come twice."""
    ledger, person = Ledger(), TelegramSandbox().person("Alice")
    scene = ledger.new_scene()
    message = await person.sends(f"/video {scene}")
    ledger.enter(scene, message)
    calls = [
        CallRecord(
            method="sendVideo",
            params={"reply_parameters": {"message_id": message.id}},
            at=at,
            chat_id=person.id,
            outcome="ok",
        )
        for at in sendings
    ]
    return excused(ledger, calls, STRUCK) == {scene}


@pytest.mark.parametrize("sendings", [[], [50.0], [99.9, 103.0], [101.0, 108.0], [99.0, 103.0, 117.0]])
async def test_a_second_video_is_excused_by_a_fault_between_the_two(sendings: list[float]) -> None:
    assert await excuses(sendings)


@pytest.mark.parametrize("sendings", [[50.0, 51.0], [116.0, 117.0], [99.0, 120.0, 121.0]])
async def test_a_second_video_without_a_fault_between_is_not(sendings: list[float]) -> None:
    assert not await excuses(sendings)
