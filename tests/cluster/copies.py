"""Which videos may have come twice: those with a fault between the one sending and the other."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from bot.sandbox.telegram import CallRecord
from tests.chaos.ledger import Ledger
from tests.cluster.faults import Struck
from tests.cluster.small_things import answered_by

UNDER_WAY_SECONDS: Final = 10.0
"""After a fault: until then what was being sent when it struck has arrived."""


def excused(ledger: Ledger, calls: Iterable[CallRecord], struck: Sequence[Struck]) -> set[str]:
    """The scenes of which a fault lies between two sendings that reply to the request.

    A video that came by an edit, and a sending that left a frozen process, are told by no reply: where two
    videos stand in the chat and only one sending is known, the other may have been any, and is excused.
    """
    scenes = {(one.chat.id, one.message.id): one.scene for one in ledger.asked}
    sent = defaultdict[str, list[float]](list)
    for call in calls:
        scene = scenes.get(answered_by(call)) if call.method == "sendVideo" else None
        if scene is not None and call.outcome == "ok":
            sent[scene].append(call.at)
    return {scene for scene in scenes.values() if _has_a_fault_between(sorted(sent[scene]), struck)}


def _has_a_fault_between(sendings: Sequence[float], struck: Sequence[Struck]) -> bool:
    if len(sendings) < 2:
        return True
    return all(
        any(earlier <= one.over + UNDER_WAY_SECONDS and later >= one.at for one in struck)
        for earlier, later in pairwise(sendings)
    )
