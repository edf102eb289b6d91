"""What keeps several processes from acting at once, broken on purpose: the simulation must find each.

What is a thread, a socket or a server in truth is broken in the model of it; all else in the code itself.
"""

from typing import Final

from tests.simulation.breaking import InCode
from tests.simulation.changes import body, call, condition
from tests.simulation.mutants import Mutant

MUTANTS: Final = (
    Mutant(
        is_of_cluster=True,
        name="no watch ends a process that may lead no more",
        fault=InCode("tests.simulation.cluster.lead:SimulatedLead._watch", body("return")),
    ),
    Mutant(
        is_of_cluster=True,
        name="the sessions of before are not ended",
        fault=InCode("tests.simulation.cluster.server:Server.end_others", body("return")),
    ),
    Mutant(
        is_of_cluster=True,
        name="the paid body goes out whoever leads",
        fault=InCode(
            "bot.adapters.aimlapi.exchange:LastMoment.__aiter__",
            condition(mentions="was_kept_back", becomes="False"),
        ),
    ),
    Mutant(
        is_of_cluster=True,
        name="a process that leads no more goes on speaking",
        fault=InCode("bot.adapters.telegram.outgoing.rate_limits:RateLimits._must_hold", body("return")),
    ),
    Mutant(
        is_of_cluster=True,
        name="a new leader has all that Telegram allows",
        fault=InCode("bot.adapters.telegram.outgoing.rate_limits:RateLimits.take_over", body("return")),
    ),
    Mutant(
        is_of_cluster=True,
        name="each machine has its own clock",
        fault=InCode("bot.adapters.postgres.clock:PostgresClock.hear", body("return")),
    ),
    Mutant(
        is_of_cluster=True,
        name="a statement whose session broke counts as not done",
        fault=InCode(
            "tests.simulation.cluster.database:ClusterDatabase.run", call("lead.lose", becomes="None")
        ),
    ),
)
