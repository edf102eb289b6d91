"""What admins decide meanwhile, and what must hold from then on, by a record of its own."""

import math
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Final

from bot.composition.core import Core
from bot.domain.decisions import Ban, Change, Grant, Pause, Resume, Unban
from tests.simulation.world import World

if TYPE_CHECKING:
    from tests.simulation.invariants import Scene
    from tests.simulation.people import Wish

DECIDES: Final = 0.12
"""The share of worlds in which admins decide something."""
SHELL_SECONDS: Final = 5.0
"""Within these what was decided on the command line is in force."""
JUST_NOW: Final = 5.0
"""Seconds for which a request may be on its way that was begun under the rules of before."""
ADMIN: Final = "98"

Later = Callable[[str, float, Callable[[Core], Awaitable[None]]], None]


@dataclass(slots=True)
class Spell:
    """Something holds: from when it may, from when it must, and until when."""

    may_since: float = math.inf
    must_since: float = math.inf
    until: float = math.inf

    def must_hold(self, at: float) -> bool:
        """Whether it holds at this time for sure."""
        return self.must_since < at < self.until

    def may_hold(self, at: float) -> bool:
        """Whether it may hold at this time, or did just before."""
        return self.may_since <= at <= self.until + JUST_NOW


@dataclass(slots=True)
class Decisions:
    """All that was decided; it outlives every process."""

    world: World
    pauses: list[Spell] = field(default_factory=list)
    bans: dict[int, list[Spell]] = field(default_factory=dict)
    grants: dict[int, list[tuple[Spell, int]]] = field(default_factory=dict)
    """By user: daily numbers, each until the next one holds."""

    @property
    def are_any(self) -> bool:
        """Whether admins decide anything in this world."""
        return bool(self.pauses or self.bans or self.grants)

    def begin(self, dice: Random, until: float, users: tuple[int, ...], later: Later) -> None:
        """Plan what they do: everything is gone on with in the end."""
        if self.world.is_long or dice.random() >= DECIDES:
            return
        is_quick = not (self.world.rates["disk"] or self.world.rates["disk full"])
        for _ in range(dice.randint(1, 3)):
            at, kind = dice.uniform(0, until), dice.choice(("ban", "pause", "grant", "grant"))
            by_shell = is_quick and dice.random() < 0.4
            user, spell = dice.choice(users), Spell()
            if kind == "pause":
                self.pauses.append(spell)
                later("pause", at, self._decides(spell, Pause(), by_shell=by_shell))
                later("resume", at + dice.uniform(5, 1_500), self._ends(self.pauses, Resume()))
            elif kind == "ban":
                spells = self.bans.setdefault(user, [])
                spells.append(spell)
                later("ban", at, self._decides(spell, Ban(user_id=user), by_shell=by_shell))
                if dice.random() < 0.5:
                    later("unban", at + dice.uniform(5, 1_500), self._ends(spells, Unban(user_id=user)))
            else:
                number = dice.choice((0, 1, 2, 4))
                self.grants.setdefault(user, []).append((spell, number))
                grant = Grant(user_id=user, videos=number)
                later(f"grant {user} {number}", at, self._decides(spell, grant, by_shell=by_shell))

    def stops(self, user: int, at: float) -> str | None:
        """Why nothing may be paid for somebody at this time; None: it may."""
        if any(one.must_hold(at) for one in self.pauses):
            return "while everything was paused"
        return "who was banned" if any(one.must_hold(at) for one in self.bans.get(user, ())) else None

    def is_true(self, key: str, user: int) -> bool:
        """Whether a refusal for what admins have decided may be said now."""
        spells = self.pauses if key == "refused-house-paused" else self.bans.get(user, [])
        return any(one.may_hold(self.world.now()) for one in spells)

    def daily(self, user: int, default: int) -> int:
        """The most videos that somebody may be let have in a day now; 0: any number."""
        now, own = self.world.now(), self.grants.get(user, [])
        sure = max((spell.must_since for spell, _ in own if spell.must_since + JUST_NOW <= now), default=-1.0)
        found = [number for spell, number in own if spell.may_since <= now and spell.must_since >= sure]
        found += [default] if sure < 0 else []
        return 0 if 0 in found else max(found)

    def _decides(self, spell: Spell, change: Change, *, by_shell: bool) -> Callable[[Core], Awaitable[None]]:
        async def decide(core: Core) -> None:
            spell.may_since = min(spell.may_since, self.world.now())
            if by_shell:
                await core.rules.store.change(change, by="root", now=self.world.machine_now())
                sure = self.world.now() + SHELL_SECONDS
            else:
                await core.rules.change(change, by=ADMIN)
                sure = self.world.now()
            spell.must_since = min(spell.must_since, sure)

        return decide

    def _ends(self, spells: list[Spell], end: Change) -> Callable[[Core], Awaitable[None]]:
        async def finish(core: Core) -> None:
            now = self.world.now()
            for spell in spells:
                if spell.may_since <= now:
                    spell.until = min(spell.until, now)
            await core.rules.change(end, by=ADMIN)

        return finish


def nothing_is_paid_against_the_rules(scene: "Scene", jobs: list[sqlite3.Row]) -> Iterator[str]:
    """From the moment that a ban or a pause is in force no POST goes out that it forbids."""
    whose = {job["id"]: job for job in jobs}
    for request_id, at in scene.provider.begun:
        job = whose.get(scene.world.films.job_of(request_id))
        if job is not None and (why := scene.people.decisions.stops(job["user_id"], at)):
            yield f"{job['key']} was posted {why}"


def untrue_decision(scene: "Scene", wish: "Wish") -> Iterator[str]:
    """What is said to be refused because an admin has decided so must be."""
    key = wish.refusal.key if wish.refusal else ""
    is_about_us = key in {"refused-banned", "refused-house-paused"}
    if is_about_us and not scene.people.decisions.is_true(key, wish.requester.user_id):
        yield f"{wish.key} was told {key}, and that is not true"
