"""What hangs on a channel? Its direct messages, and the copies of its posts in a group."""

from bot.sandbox.telegram import markup
from bot.sandbox.telegram.chats import Chat, Message
from bot.sandbox.telegram.contents import Media
from bot.sandbox.telegram.groups import Group
from bot.sandbox.telegram.users import TELEGRAM
from bot.sandbox.telegram.world import World


class DirectMessages(Chat):
    """What people write to a channel whose admin the bot is: one chat for all, a topic for each of them."""

    def __init__(self, world: World, channel: Chat) -> None:
        super().__init__(world, world.new_group_id("supergroup"), "supergroup", channel.title)
        self.channel = channel

    def direct_topic_ids(self) -> set[int]:
        """The topics: each has the id of the person who began it."""
        return {message.direct_topic.id for message in self.history if message.direct_topic}


def copy_post(group: Group, channel: Chat, text: str | None = None, media: Media | None = None) -> Message:
    """A post of the channel, as Telegram copies it into its group; comments reply to the copy."""
    entities = markup.find(text or "")
    post = channel.post(TELEGRAM, {"text": text, "media": media, "sender_chat": channel})
    copy = group.post(
        TELEGRAM,
        {
            "text": None if media else text,
            "caption": text if media else None,
            "entities": entities,
            "media": media,
            "sender_chat": channel,
            "is_automatic_forward": True,
            "forward_origin": {
                "type": "channel",
                "date": post.date,
                "chat": {"id": channel.id, "type": "channel", "title": channel.title},
                "message_id": post.id,
            },
        },
    )
    group.world.deliver(copy)
    return copy
