"""The words of `locales/`."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.errors import Value


class Translator(Protocol):
    """The words of `locales/`."""

    @property
    def languages(self) -> Sequence[str]:
        """All languages that there are words in."""
        ...

    def language_for(
        self, code: str | None, *, user_id: int | None = None, chat_id: int | None = None
    ) -> str:
        """The language that the user has chosen; else the best for a code such as `pt-br`.

        Where neither gives one: the language chosen for the chat, else the default.
        """
        ...

    def say(self, language: str, key: str, **values: Value) -> str:
        """The message in that language."""
        ...
