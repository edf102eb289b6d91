"""Which sendings were cut off: only there may a video come twice."""

import json
from dataclasses import dataclass, field
from typing import Final

from tests.chaos.ledger import SCENE, Ledger
from tests.e2e.conftest import Stage

DOUBTFUL: Final = ("lost", "dropped", "502", "200")
"""What becomes of a call whose effect the bot cannot know; 200 is an answer that was planned, a torn one."""
SENDINGS: Final = ("sendVideo", "editMessageMedia", "sendMessage")

_SENDING: Final = "SELECT request FROM jobs WHERE state = 'sending' AND send_began_at IS NOT NULL"


@dataclass(slots=True)
class Cuts:
    """Sendings whose answer did not arrive, or during which the process died."""

    stage: Stage
    ledger: Ledger
    _by_death: set[str] = field(default_factory=set)

    def died(self) -> None:
        """To be called after each death, before the next life: what was being sent is in the database."""
        for (request,) in self.stage.sql(_SENDING):
            self._by_death |= set(SCENE.findall(str(request)))

    def scenes(self) -> set[str]:
        """The scenes whose sending was cut off, by a death or by a fault on the way."""
        asked = {(one.chat.id, one.message.id): one.scene for one in self.ledger.asked}
        scenes = set(self._by_death)
        for call in self.stage.telegram.calls:
            if call.method not in SENDINGS or call.outcome not in DOUBTFUL:
                continue
            scenes |= set(SCENE.findall(str(call.params)))
            reply = call.params.get("reply_parameters")
            if isinstance(reply, str):  # nobody has read it
                reply = json.loads(reply)
            if call.chat_id is not None and isinstance(reply, dict):
                scenes |= {asked.get((call.chat_id, reply.get("message_id", 0)), "")}
        return scenes
