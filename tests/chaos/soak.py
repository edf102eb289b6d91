"""The soak: many people, many kinds of requests, faults on both sides, deaths at random moments from outside.

Whatever comes, every user ends with a video or a truthful word. Time is real here: that is the experiment.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.sandbox.faults import Fault, answer, dropped, html, lost
from bot.sandbox.provider import fails
from tests.chaos.crowd import Crowd
from tests.chaos.cuts import Cuts
from tests.chaos.ledger import Ledger, Tally
from tests.chaos.stage import chaos_stage, until_settled
from tests.e2e.conftest import Stage

ROUND: Final = 0.2
"""Seconds between two looks at how far it is."""
UNDER_WAY: Final = 120
"""How many requests are open at once, at most."""

FULL: Final = 0.3
"""The share that the tables below add up to."""

Dice = Mapping[str, tuple[tuple[float, Fault], ...]]
"""By operation: how probable each fault is."""

HALF: Final = answer(200, body='{"ok": true, "result": {"mess')
TELEGRAM: Final[tuple[tuple[float, Fault], ...]] = (
    (0.08, lost()),
    (0.06, dropped()),
    (0.06, answer(502, "Bad Gateway")),
    (0.03, html(502)),
    (0.02, HALF),
    (0.05, answer(429, retry_after=1)),
)
"""30 % of what the bot asks of Telegram."""
LESS: Final = tuple((chance / 3, fault) for chance, fault in TELEGRAM)
PROVIDER: Final[tuple[tuple[float, Fault], ...]] = (
    (0.1, lost()),
    (0.05, dropped()),
    (0.05, answer(503)),
    (0.04, html(502)),
    (0.03, answer(200, body='{"id": "half')),
    (0.03, answer(429, retry_after=1)),
)
"""30 % of the looks and searches."""
FETCHED: Final = tuple((chance / 2, fault) for chance, fault in PROVIDER)
SUBMIT: Final[tuple[tuple[float, Fault], ...]] = (
    (0.14, lost()),
    (0.01, dropped()),
    (0.01, html(502)),
    (0.01, answer(201, body='{"id": "half')),
    (0.01, answer(429, retry_after=1)),
)
"""Of the POSTs mostly what has an effect: what has none is sought for a quarter of an hour."""
_SAID: Final = (
    "sendMessage", "sendVideo", "sendChatAction", "editMessageText", "editMessageMedia", "deleteMessage",
    "setMessageReaction", "answerCallbackQuery", "editMessageReplyMarkup",
)  # fmt: skip
ON_TELEGRAM: Final[Dice] = {
    **dict.fromkeys(_SAID, TELEGRAM),
    "getFile": LESS,
    "file": LESS,
    "getUpdates": LESS,
}
AT_ONCE: Final[tuple[tuple[float, Fault], ...]] = ((0.14, lost()), (0.03, answer(429, retry_after=1)))
"""Of the small paid calls only what is soon found out: of a voice message nobody is told that it is late."""
ON_PROVIDER: Final[Dice] = {
    "submit": SUBMIT,
    "look": PROVIDER,
    "logs": PROVIDER,
    "file": FETCHED,
    "speech": AT_ONCE,
    "transcribe": AT_ONCE,
}
"""A video that is uploaded takes three calls that must all succeed, and longer pauses after each failure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How large, how long."""

    jobs: int
    kills: int
    seed: int = 1
    people: int = 40
    groups: int = 5
    share: float = 0.3
    """Of the calls, about: how many a fault strikes."""
    told_after: float = 60.0
    """Seconds after which an unfinished request is told as late: the bot's GENERATION_TIMEOUT_SECONDS."""
    patience: float = 180.0
    """Seconds after the last request, in which everybody must have an end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of it."""

    tally: Tally
    faults: int
    kills: int
    calls: int
    """Of both stand-ins."""
    seconds: float
    kinds: Mapping[str, int]
    broken: tuple[str, ...] = ()
    """Requests to which a promise was broken, for whoever looks for the cause."""


@dataclass(slots=True, kw_only=True)
class _Soak:
    stage: Stage
    plan: Plan
    dice: random.Random
    ledger: Ledger
    cuts: Cuts
    crowd: Crowd
    struck: Counter[str] = field(default_factory=Counter)
    kills: int = 0

    def throw(self, table: Dice, operation: str) -> Fault | None:
        """What goes wrong with this call, if anything."""
        left = self.dice.random() * FULL / self.plan.share
        for chance, fault in table.get(operation, ()):
            left -= chance
            if left < 0:
                self.struck[operation] += 1
                return fault
        return None

    async def kill(self) -> None:
        """`kill -9`, and start again."""
        await self.stage.kill()
        self.kills += 1
        self.cuts.died()
        await self.stage.start()


async def soak(plan: Plan, folder: Path, tell: Callable[[str], None] = lambda _: None) -> Report:
    """Let it all happen, wait for everybody's end, and count.

    Args:
        plan: How large, how long.
        folder: Where the bot runs.
        tell: Is told now and then how far it is.
    """
    began = time.monotonic()
    dice = random.Random(plan.seed)
    async with chaos_stage(folder, GENERATION_TIMEOUT_SECONDS=str(plan.told_after)) as stage:
        ledger = Ledger()
        crowd = Crowd.of(stage.telegram, ledger, dice, people=plan.people, groups=plan.groups)
        stage.provider.calls.hears = crowd.voices.hear
        run = _Soak(stage=stage, plan=plan, dice=dice, ledger=ledger, cuts=Cuts(stage, ledger), crowd=crowd)
        stage.telegram.inject(lambda method: run.throw(ON_TELEGRAM, method))
        stage.provider.inject(lambda operation: run.throw(ON_PROVIDER, operation))
        for _ in range(plan.jobs // 50):
            stage.provider.plan(fails())
        await stage.start()
        await _let_happen(run, tell, began)
        tell(f"{time.monotonic() - began:.0f} s: all but {len(run.ledger.open())} have their end")
        await until_settled(stage)
        status = await stage.stop()
        tally = run.ledger.tally(stage.provider, run.cuts.scenes())
        if status or stage.telegram.violations or stage.provider.violations or _secrets_told(stage):
            tell(f"ended with {status}; {stage.telegram.violations[:3]} {stage.provider.violations[:3]}")
            tally += Tally(untrue=1)
        return Report(
            tally=tally,
            faults=run.struck.total(),
            kills=run.kills,
            calls=len(stage.telegram.calls) + len(stage.provider.posts) + sum(stage.provider.looks.values()),
            seconds=time.monotonic() - began,
            kinds=crowd.kinds,
            broken=tuple(run.ledger.broken(stage.provider, run.cuts.scenes())),
        )


async def _let_happen(run: _Soak, tell: Callable[[str], None], began: float) -> None:
    plan, ended, told_at = run.plan, 0, began
    kill_at = sorted(run.dice.uniform(0.05, 0.95) * plan.jobs for _ in range(plan.kills))
    deadline = None
    while ended < plan.jobs or run.ledger.tally(run.stage.provider).never_came:
        while len(run.ledger.asked) < min(plan.jobs, ended + UNDER_WAY):
            await run.crowd.ask()
        run.crowd.press()
        await asyncio.sleep(ROUND)
        ended = run.ledger.ended()
        while kill_at and ended >= kill_at[0]:
            kill_at.pop(0)
            await asyncio.sleep(run.dice.uniform(0, 0.5))
            await run.kill()
        now = time.monotonic()
        if deadline is None and len(run.ledger.asked) == plan.jobs:
            deadline = now + plan.patience
        if deadline is not None and now > deadline:
            break
        if now - told_at > 15:
            told_at = now
            tell(f"{now - began:.0f} s: {ended} of {plan.jobs} have their end, {run.kills} deaths")


def _secrets_told(stage: Stage) -> bool:
    return stage.telegram.token in stage.log or stage.provider.key in stage.log
