"""Who is there to be played, and where do they talk?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.sandbox.telegram import Chat, Group, Person, TelegramSandbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """Somebody whom the page lets one be."""

    person: Person
    says: str
    """What they may do, in a few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The people and the group of one sandbox."""

    owner: Role
    users: tuple[Role, ...]
    """On the list of those who may use the bot."""
    stranger: Role
    """On no list."""
    group: Group
    family: Group
    """The bot is no member here."""

    @classmethod
    def enter(cls, telegram: TelegramSandbox, guests: Sequence[str] = ()) -> "Cast":
        """Make them, with guests by their names, and let the owner add the bot to the group."""
        olga, alice = telegram.person("Olga"), telegram.person("Alice")
        masha, sam = telegram.person("Маша", language_code="ru"), telegram.person("Sam")
        group = telegram.group("Film club", members=[olga, alice, masha, sam], admins=[olga])
        group.bot_present = False
        group.adds_bot(olga)
        family = telegram.group("Family", members=[olga, alice, masha, sam])
        family.bot_present = False
        return cls(
            owner=Role(person=olga, says="owner and admin"),
            users=(
                Role(person=alice, says="may use the bot"),
                Role(person=masha, says="may use the bot, Telegram in Russian"),
                *(Role(person=telegram.person(name), says="a guest, may use the bot") for name in guests),
            ),
            stranger=Role(person=sam, says="a stranger, on no list"),
            group=group,
            family=family,
        )

    @property
    def roles(self) -> tuple[Role, ...]:
        """Everybody, the owner first."""
        return (self.owner, *self.users, self.stranger)

    def person(self, person_id: int) -> Person:
        """One of them; LookupError for anybody else."""
        for role in self.roles:
            if role.person.id == person_id:
                return role.person
        raise LookupError(f"nobody here has the id {person_id}")

    def named(self, first_name: str) -> Person:
        """The first of this name; LookupError where there is none."""
        for role in self.roles:
            if role.person.user.first_name == first_name:
                return role.person
        raise LookupError(f"nobody here is called {first_name}")

    def chats_of(self, person: Person) -> tuple[Chat, ...]:
        """Where this person can talk."""
        return (person.private, self.group, self.family)

    def chat(self, person: Person, chat_id: int) -> Chat:
        """One of this person's chats; LookupError for any other."""
        for chat in self.chats_of(person):
            if chat.id == chat_id:
                return chat
        raise LookupError(f"{person.user.first_name} is in no chat {chat_id}")

    def all_chats(self) -> Iterator[Chat]:
        """Every chat once."""
        for role in self.roles:
            yield role.person.private
        yield self.group
        yield self.family
