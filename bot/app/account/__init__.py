"""What people have: their requests, their videos, what is kept of them, and the id of their group.

Own jobs. List, take back, usage. What waits can be taken back; what is being made cannot, and what is
unconfirmed or late is told as that. Where the bot is blocked or removed (`my_chat_member`), requests that
nothing was paid for are taken back. A group is asked first whether the bot is really out: it may have
migrated. What is at the provider goes on.

Preferences. What somebody, or a group, has chosen: each choice is written by itself.

History. A user's delivered videos by pages, and one of them once more by its file id, for nothing.

Erasing. `/forget` blanks a user's ended jobs instead of deleting them: prompt, parameters, file ids,
links, message ids and reasons go; user, chat, key, state, model and times stay until the job is a day
old, so that quotas count as before and no repeat of a message is paid for twice. Such a job is found by
nobody any more, hence its buttons are dead. Drafts, albums, preferences and what was set aside of the
inbox go as well. Housekeeping removes the rest.

Chat migration. A group that becomes a supergroup has another id, and a supergroup counts its messages
from 1. Telegram tells it by two messages, and by `ChatMigrated` at every call to the old id, which is met
at one place, the rate limiter. Whichever comes first, the preferences, the drafts and all jobs are taken
along (the ended ones count towards the day's limit), without their message ids: what is answered there
replies to nothing. Each step is one statement and may be repeated. A step of the pipeline does not write
where a job is, so one that began before cannot take it back. The new id is kept, so that an allowed group
stays allowed, and buttons under old messages work. Albums stay: each is answered a second after it came.
"""
