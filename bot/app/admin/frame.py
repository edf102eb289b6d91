"""What a verb of the admins is, and the table in which it is found by its name.

A verb reads its words, does one thing, and returns a value: a `Problem` where a message of `locales/` says it
all, else a value of its own that has a view in `bot/adapters/telegram/views/admin_pages.py`. Whoever calls it
is an admin: that is for the caller to know. Nothing here knows whether it was said in chat or on the command
line.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.errors import Problem, Refused
from bot.domain.news import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A verb as it was said."""

    words: str
    """What stands behind the verb, with its line breaks."""
    by: str
    """Who says it: the id of an admin, or the name of whoever sits in a shell of the machine."""
    about: int | None = None
    """The person whose message it answers: in place of USER."""
    lead: str = ""
    """What stands before a verb where it is typed, such as `/`."""
    entities: Sequence[Entity] = ()
    """How parts of the words are shown, where they are more than words."""
    key: str = ""
    """What makes this call one of a kind: a repeat of it has the same; empty: it cannot come twice."""


class Nonsense(Refused):
    """The words are not what the verb takes; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """It was not done."""

    reasons: Sequence[Problem]


class Verb(Protocol):
    """Something that an admin may do."""

    @property
    def name(self) -> str:
        """As it is typed."""
        ...

    @property
    def form(self) -> str:
        """The words that it takes, as in a manual: `USER N/day [until DATE] [REASON]`."""
        ...

    @property
    def example(self) -> str:
        """Words that it would take."""
        ...

    async def __call__(self, call: Call) -> object:
        """Do it, and say what came of it.

        Raises:
            Nonsense: The words are not what it takes.
            Refused: It cannot be, with the setting that forbids it.
            PortError: It was not done.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """All verbs by name."""

    table: Mapping[str, Verb]

    @classmethod
    def of(cls, verbs: Sequence[Verb]) -> "Verbs":
        """A table of these, in their order."""
        return cls(table={verb.name: verb for verb in verbs})

    async def run(self, name: str, call: Call) -> object:
        """Do what the verb of this name says; `Declined` where its words make no sense or it cannot be.

        Raises:
            PortError: It was not done.
        """
        verb = self.table[name]
        try:
            return await verb(call)
        except Nonsense as nonsense:
            values = {
                "form": f"{call.lead}{name} {verb.form}".rstrip(),
                "example": f"{call.lead}{name} {verb.example}".rstrip(),
            }
            return Declined(reasons=(nonsense.problem, Problem(key="verb-form", values=values)))
        except Refused as refused:
            return Declined(reasons=(refused.problem,))
