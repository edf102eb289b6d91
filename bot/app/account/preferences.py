"""The defaults of users and groups: read, changed, and put to use."""

import asyncio
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, field

from bot.domain.access import ALL_MODELS, ModelAccess
from bot.domain.catalogue import Catalogue
from bot.domain.models import Family
from bot.domain.preferences import (
    ON_OFF,
    PERSONAL,
    USE_DEFAULT,
    VALUES,
    Preferences,
    Setting,
    allowed_to,
    family_of,
    has_switch,
    offered,
)
from bot.ports import PreferenceStore


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceService:
    """What people have chosen for themselves, and admins for their groups.

    The owner of the choices that count in a chat is the chat: a private chat has its user's id.
    """

    store: PreferenceStore
    catalogue: Catalogue
    default_family: str
    languages: Sequence[str]
    """Those that can be chosen."""
    chosen_languages: MutableMapping[int, str]
    """By owner, for whoever needs it at once; kept up to date here."""
    models: ModelAccess = ALL_MODELS
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock, init=False, repr=False)
    """What is known at once follows what is kept: two answers of the store may come in another order than it
    wrote."""

    async def load(self) -> None:
        """Learn the languages that earlier processes knew; before anything is asked for."""
        self.chosen_languages.update(await self.store.languages())

    async def of(self, owner_id: int) -> Preferences:
        """The owner's choices, as far as the owner of the bot allows them; a group's for all its members."""
        return allowed_to(await self.store.get(owner_id), owner_id, self.catalogue, self.models)

    def families(self, owner_id: int) -> frozenset[str]:
        """The names of the families that can be chosen."""
        return frozenset(one.name for one in self.catalogue if self.models.allows(one, owner_id))

    def family(self, preferences: Preferences) -> Family:
        """The family that they take where a message names none."""
        return family_of(preferences, self.catalogue, self.default_family)

    async def change(self, owner_id: int, setting: Setting, text: str) -> Preferences | None:
        """Make one choice; `USE_DEFAULT` takes it back. Returns all of them; None: that cannot be chosen.

        Whether the one who asks may do so is for the caller to know.
        """
        if not self._can_be(owner_id, await self.of(owner_id), setting, text):
            return None
        async with self._one_at_a_time:
            after = await self.store.choose(owner_id, setting, text)
            if setting is Setting.LANGUAGE:
                self._know(owner_id, after.language)
        return allowed_to(after, owner_id, self.catalogue, self.models)

    async def forget(self, owner_id: int) -> None:
        """Take all choices back."""
        async with self._one_at_a_time:
            await self.store.forget(owner_id)
            self._know(owner_id, None)

    async def move(self, old: int, new: int) -> None:
        """A group has another id: its choices follow, unless the new one has made its own."""
        async with self._one_at_a_time:
            await self.store.move(old, new)
            self._know(old, None)
            self._know(new, (await self.store.get(new)).language)

    def _know(self, owner_id: int, language: str | None) -> None:
        """What is kept is what is known at once."""
        if language is None:
            self.chosen_languages.pop(owner_id, None)
        else:
            self.chosen_languages[owner_id] = language

    def _can_be(self, owner_id: int, preferences: Preferences, setting: Setting, text: str) -> bool:
        """Whether it is on offer now; an old button may ask for more."""
        if setting in PERSONAL and owner_id < 0:
            return False
        if text == USE_DEFAULT:
            return True
        if setting is Setting.MODEL:
            return text in self.families(owner_id) and not self.catalogue.family(text).is_new
        if setting is Setting.LANGUAGE:
            return text in self.languages
        if setting in VALUES:
            return text in offered(self.family(preferences), setting)
        return text in ON_OFF and has_switch(self.family(preferences), setting)
