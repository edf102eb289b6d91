"""What lies at the server and who works with it: the tables, the clock, who leads and who stands by."""

import re
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from psycopg import AsyncConnection
from psycopg.rows import DictRow

from bot.adapters.postgres.names import leading, other_session
from bot.adapters.postgres.probing import ask, ask_one
from bot.adapters.postgres.schema import Migration, Version, load_migrations, version_of
from bot.adapters.postgres.session import Session
from bot.adapters.system import elapsed
from bot.diagnosis import Finding, Level

TOLERATED_SECONDS: Final = 120.0
"""Seconds by which two clocks may differ without a word."""
LOOKS: Final = 3
"""At a clock; the one with the shortest way there and back counts."""
SET_CLOCK: Final = "let both machines set their clocks by NTP"
ONE_USER: Final = "let all processes of the bot be the same user of PostgreSQL"
OWN_SCHEMA: Final = "give each bot a database of its own, or a schema (?options=-csearch_path%3Dname)"
_OTHERS: Final = re.compile(r"clapper(?:-[a-z]+)?:(\d+):([^:]+)(?::\d+)?")


@dataclass(slots=True)
class ServerTime:
    """The time of the server, in which everything is written there."""

    wall: Callable[[], float] = time.time
    ahead: float = field(default=0.0, init=False)
    """Seconds by which it is ahead of this machine's."""
    is_known: bool = field(default=False, init=False)

    def now(self) -> float:
        """Unix seconds; this machine's until the server's are known."""
        return self.wall() + self.ahead


async def of_tables(
    connection: AsyncConnection[DictRow], schema: str, migrations: Sequence[Migration] | None
) -> Finding:
    """Whether this program may lead on the tables that are there."""
    wanted = load_migrations() if migrations is None else migrations
    version = await version_of(Session(connection, schema))
    if not version.number:
        if (await ask_one(connection, "has_tables"))["has_others"]:
            text = f"the schema {schema} has tables, and none of ours: another program's?"
            return _tables(text, Level.WARN, OWN_SCHEMA)
        return _tables("none yet; the first to lead makes them")
    return _of_version(version, wanted)


def _of_version(version: Version, wanted: Sequence[Migration]) -> Finding:
    """Whether this program may lead on such tables."""
    number, newest = version.number, max((one.number for one in wanted if not one.is_before), default=0)
    if newest < version.oldest_code:
        text = f"version {number}, for programs from {version.oldest_code} on; this one is of {newest}"
        return _tables(text, Level.FAIL, "take the newer version of the bot on this machine too")
    if newest < number:
        return _tables(f"version {number}; this program is of {newest}, and may lead all the same")
    missing = [
        one.name
        for one in wanted
        if one.is_before and one.number > number and one.name not in version.prepared
    ]
    if missing:
        text = f"version {number}; before this program may lead, {', '.join(missing)} has to be run"
        return _tables(text, Level.FAIL, "run python -m bot migrate")
    if number < newest:
        return _tables(f"version {number}; this program makes it {newest} as soon as it leads")
    return _tables(f"version {number}")


def _tables(text: str, level: Level = Level.OK, remedy: str = "") -> Finding:
    return Finding(subject="database tables", level=level, text=text, remedy=remedy)


async def of_clock(connection: AsyncConnection[DictRow], clock: ServerTime) -> Finding:
    """Its clock against this machine's; against the provider's it is held where that is known."""
    looks = list[tuple[float, float]]()
    for _ in range(LOOKS):
        asked, wall = elapsed(), clock.wall()
        said = (await ask_one(connection, "time"))["now"]
        taken = elapsed() - asked
        looks.append((taken, said - wall - taken / 2))
    clock.ahead, clock.is_known = min(looks)[1], True
    subject = "database clock"
    if abs(clock.ahead) <= TOLERATED_SECONDS:
        return Finding(subject=subject, text="agrees with this machine's")
    minutes, seconds = divmod(round(abs(clock.ahead)), 60)
    text = (
        f"this machine's clock is {minutes} min {seconds} s {'behind' if clock.ahead > 0 else 'ahead of'} "
        f"PostgreSQL's, by which the bot goes"
    )
    return Finding(subject=subject, level=Level.WARN, text=text, remedy=SET_CLOCK)


async def of_leader(
    connection: AsyncConnection[DictRow], schema: str, bot_id: int, clock: ServerTime
) -> AsyncIterator[Finding]:
    """Who leads and who stands by, and who should not be there."""
    sessions = {row["name"]: row for row in await ask(connection, "sessions")}
    ours = leading(bot_id, schema)
    terms = [
        int(name.removeprefix(ours)) for name in sessions if re.fullmatch(re.escape(ours) + r"\d+", name)
    ]
    standby = sessions.get(other_session("standby", bot_id, schema))
    waiting = (
        "1 stands by"
        if standby and standby["sessions"] == 1
        else (f"{standby['sessions'] if standby else 'nobody'} stand{'' if standby else 's'} by")
    )
    text = f"{await _who(connection, max(terms, default=0), clock)}; {waiting}"
    yield Finding(subject="lead", text=text, is_private=bool(terms))  # it names a machine
    locked = [name for name, row in sessions.items() if name.startswith(ours) and not row["may_be_ended"]]
    if locked:
        text = "the one that leads is another user of PostgreSQL, whose sessions this one could not end"
        yield Finding(subject="lead", level=Level.FAIL, text=text, remedy=ONE_USER)
    place = ours.split(":")[2]
    found = {known[1] for name in sessions if (known := _OTHERS.fullmatch(name)) and known[2] == place}
    if others := sorted(found - {str(bot_id)}):
        text = f"another bot keeps its things in the same schema: {', '.join(others)}"
        yield Finding(subject="lead", level=Level.FAIL, text=text, remedy=OWN_SCHEMA)


async def _who(connection: AsyncConnection[DictRow], term: int, clock: ServerTime) -> str:
    """Who leads, and for how long."""
    if not term:
        return "nobody leads at this moment"
    if not (await ask_one(connection, "has_tables"))["has_terms"]:
        return f"somebody leads, term {term}"
    rows = await ask(connection, "term", term=term)
    if not rows:
        return f"somebody leads, term {term}"
    minutes, seconds = divmod(round(max(0.0, clock.now() - rows[0]["began_at"])), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{rows[0]['name']} leads, term {term}, for {hours} h {minutes} min {seconds} s"
