"""Updates: where they come from, how they are kept and ordered, what a message wants.

    source (polling, webhook) -> receiver -> cleaning -> access guard -> inbox (on disk, then confirmed)
    -> processor: flood guard, lanes -> handlers

Inbox. The library keeps fetched updates in memory and confirms them with its next request, so a crash
loses them. Here a source hands updates to the receiver, which returns when they are on disk; only then may
the source confirm them. What comes together is written side by side, with one commit where the store can,
and handed on in its order; one that cannot be stored is not confirmed, and comes again with all behind it.
Up to 64 updates are handled side by side, those of one person in one chat one by one, and each is marked
as finished after its handler. At the start what is unfinished is handled again, those first whose handling
a death cut off one by one; repeats fall out by the bot's id and `update_id`, which are kept for two days
(Telegram repeats for one). A handler that fails is tried 3 times, 30 times while Telegram is out of reach,
8 times where an answer may have arrived; then the person gets an apology. An update begun three times and
never finished is set aside with an error line, since it may be what kills the process; a stop on request
counts as no beginning. One that cannot be read, or whose numbers are too large to keep, is told in the log
and passed over by its number, else it would block all later ones; lone surrogates become question marks,
since nothing that quotes them could be sent. Presses that fetch a whole video stand in no line and take
none of the 64 slots: they have as many of their own, four of one person.

By webhook the door asks for the secret before it reads, and answers 200 as soon as an update is on disk; the
source has told Telegram where the door is, and looks every minute whether it still knows. Telegram hands over
the updates of one chat one by one, those of several side by side; they are handed on as they are stored.

Polling goes on through a passing 401 or 404 of a proxy or a restarting server; the library would end it
for good.

Inline queries come with each pause between two keystrokes. They are not written into the inbox: each is
answered within seconds or never, and a lost one costs nothing. They neither wait for other updates nor
keep any waiting; above 32 at once, and three of one person, the newest are left out.

Guest messages come from chats where the bot is no member. They lie in the inbox as all else does, since each
may cost money; they wait for none of their author's other chats, since they are to be answered soon. Their
chat is none of ours, though it may have the id of one: it decides nothing, neither access nor settings.

Who it is. One person is one account. What is written in the name of a chat hides the account: all who do so
in one chat are one, the chat. In the name of a channel that is not the chat itself nothing can be asked for.

Access guard. On a bot with lists, whoever is on none is let in once an hour, to be told so (where the bot is
a guest ten times), and ten times an hour for what is their own (`/forget` and its like); all else is dropped
before it is written down.

Flood guard. 60 updates of one person at once and then 30 a minute, of one group four times as much, by the
messages' own times (what gathered while the bot was away is none); an album counts as one and whole, what
people say to each other in a group not at all. What is more is marked as finished unhandled, with one log
line a minute. What was let in stays in, however often it is handled. Taking back has a larger measure of its
own; payments and Telegram's own messages always come through.

Lanes. A handler may wait for Telegram: ten seconds for the pace of its chat, longer where an answer is slow.
So one person has two of the 64 slots and one chat four, however much they send, and who waits is served in
turns by person (`bot.app.fair_lanes`). Some slots are kept for private chats, more for admins. What is
written in the name of chats, and what strangers send, has a few slots of its own.

Reading is a pure function from a message to what it wants. Prompt and options are separated by whatever
dash a keyboard makes. A command ends where Telegram's entity ends, and a mark behind it is no prompt.
What a document is meant to be, its label says; what it is, its bytes, later.

Topics, direct messages, comments. A message's origin says where an answer goes: chat, message, topic
(forums, and private chats with topics), or the topic of a channel's direct messages. A question belongs
to its topic, so a photo of one is never made with the words of another. In a topic every message seems to
answer the one that opened it, and under a channel's post every comment the post, as Telegram copies it
into the group (`is_automatic_forward`): both count as no answer. Who quotes a part of the post answers
it. A channel's direct messages are one chat in which each person has a topic, and the channel's admins
read along. It is treated as a group: a command, a mention or an answer to the bot is meant for it,
`CHAT_DAILY_VIDEOS` counts the whole chat, the other quotas whoever wrote. Everything is sent with
`direct_messages_topic_id`, which is on disk with the job; where that topic is gone nothing goes
elsewhere, but to the person in private. Chat actions do not exist there.

Edits. An edited message asks for nothing. Telegram also reports an edit when a message gets its first
reaction or a link preview. So of each message that was answered a digest of its words and of its picture
is kept for two days, and "I keep to what you wrote first" is said once, where they differ.

The bot's name. Its owner may rename the bot while it runs, and Telegram tells nobody. It is asked for
every hour, and at once when a command or a mention addresses a name that nobody here knows, three times
in a row and then once a minute; a message that comes sooner is put back and waits. Names of others are
remembered for an hour.
"""
