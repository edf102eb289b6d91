"""Who is behind an update: whose turn, whose flood and whose quota it is.

One person is one account. Whoever writes in the name of a chat hides the account: all who do so in one chat
are one, and that one is the chat.
"""

from dataclasses import dataclass

from telegram import Message, Update


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who sent an update, and where; 0: Telegram does not say."""

    person: int
    """A user's id; for what is written in the name of a chat, the id of the chat in which it stands."""
    chat: int
    """The private chat of a person has the person's id; what belongs to no chat counts as sent there."""
    is_nameless: bool = False
    """Whether it is written in the name of a chat: one account may do so in any number of groups."""

    @property
    def is_private(self) -> bool:
        """Whether nobody else reads it; only private chats have a positive id."""
        return self.chat > 0


def sender_of(update: Update) -> Sender:
    """Who sent an update.

    Of a guest message the chat is none of ours, even if it has the id of one: only who writes counts.
    """
    if (guest := update.guest_message) is not None:
        person, is_nameless = person_of(guest), guest.sender_chat is not None or guest.from_user is None
        return Sender(person=person, chat=person, is_nameless=is_nameless)
    message = update.message or update.edited_message
    chat, user = update.effective_chat, update.effective_user
    if message is not None:
        person = person_of(message)
        return Sender(person=person, chat=message.chat.id, is_nameless=message.sender_chat is not None)
    person = user.id if user else chat.id if chat else 0
    return Sender(person=person, chat=chat.id if chat else person)


def person_of(message: Message) -> int:
    """The account that wrote a message, or the message's chat, where the account is hidden."""
    if message.sender_chat is not None or message.from_user is None:
        return message.chat.id
    return message.from_user.id


def is_of_telegram(message: Message) -> bool:
    """Whether Telegram itself tells something that must not be lost: a group's new id, or a payment."""
    return bool(
        message.migrate_to_chat_id
        or message.migrate_from_chat_id
        or message.successful_payment
        or message.refunded_payment
    )


def is_of_another_channel(message: Message) -> bool:
    """Whether somebody writes into a group in the name of a channel; anybody can have any number of those.

    In a channel's direct messages the channel itself answers: that is their chat speaking.
    """
    channel, chat = message.sender_chat, message.chat
    return channel is not None and channel.id != chat.id and not chat.is_direct_messages
