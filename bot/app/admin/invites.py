"""`invite`: codes by which people may come to a bot that is not open to all."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.app.admin.ceilings import Ceilings
from bot.app.admin.frame import Call, Nonsense
from bot.app.admin.keeper import RuleKeeper
from bot.app.admin.words import OFF, Words
from bot.domain.access import Access
from bot.domain.decisions import Invite, Uninvite
from bot.domain.errors import Problem
from bot.domain.values import shorten

CODE_BYTES: Final = 12
"""Of a code: 96 bits, so that none is guessed; 16 characters of those that a link may carry."""
MAX_USES: Final = 10_000
"""People by one code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """A code was made."""

    code: str
    uses: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenInvites:
    """All codes by which somebody may still come."""

    left: tuple[Invited, ...]
    """With the uses that are left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteVerb:
    """Makes a code, lists those that are open, or takes one back."""

    keeper: RuleKeeper
    ceilings: Ceilings
    new_code: Callable[[str], str]
    """Gives one that nobody can guess; for the same `Call.key` the same one."""
    name: str = "invite"
    form: str = "[N [REASON]|off CODE]"
    example: str = "5 for the film club"

    async def __call__(self, call: Call) -> Problem | Invited | OpenInvites:
        """See `Verb`."""
        words, rules = Words.of(call), self.keeper.in_force()
        if self.ceilings.access.is_open:
            return Problem(key="verb-invite-open")
        if not words.first:
            left = (Invited(code=code, uses=rules.uses_left(code)) for code in rules.invites)
            return OpenInvites(left=tuple(one for one in left if one.uses))
        if words.takes(*OFF):
            code = words.take()
            words.end()
            if not await self.keeper.change(Uninvite(code=code), by=call.by):
                raise Nonsense("verb-invite-unknown", name=shorten(code, 70))
            return Problem(key="verb-invite-off", values={"name": code})
        word = words.take()
        is_number = word.isascii() and word.isdecimal() and len(word) <= len(str(MAX_USES))
        if not is_number or not 0 < int(word) <= MAX_USES:
            raise Nonsense("verb-word-odd", word=shorten(word, 40))
        words.takes("use", "uses")
        invite = Invite(code=self.new_code(call.key), uses=int(word), reason=words.reason())
        await self.keeper.change(invite, by=call.by)
        return Invited(code=invite.code, uses=invite.uses)


@dataclass(frozen=True, slots=True, kw_only=True)
class UseInvite:
    """What `/start CODE` does."""

    keeper: RuleKeeper
    access: Access

    async def __call__(self, user_id: int, code: str) -> bool:
        """Let somebody in who may not come yet; returns whether they have come by it now.

        Who may come already uses nothing up, and who is shut out stays out.

        Raises:
            PortError: It may have been used or not.
        """
        rules = self.keeper.in_force()
        if user_id in rules.bans or self.access.allows(user_id=user_id, chat_id=user_id):
            return False
        return rules.uses_left(code) > 0 and await self.keeper.use_invite(code, user_id)
