"""What goes out to Telegram, at the rate that Telegram allows.

All calls but `getUpdates` come by the rate limiter, on the library's own seam. It has token buckets: 30 a
second for the whole bot, one a second in a private chat (40 at once), 20 a minute in a group (20 at
once), and one for each of the rationed methods of menus. Calls that write to no chat (`get...`,
`answer...`) pass freely. Telegram tolerates more for a while and does not say how much; a 429 empties the
bucket, so that the documented rate holds from then on.

    result          videos, answers, whatever is not named below    waits, up to 10 seconds
    final status    last texts on a status message                  waits after those
    progress        other edits of a status message                 refused, with the time of a slot
    best effort     chat actions, reactions                         refused
    menu            what the bot says of itself                     waits, as long as it takes

Progress and best effort leave a quarter of each bucket to the others. What is refused raises the
library's `RetryAfter`, as Telegram's own does: the inbox handles the update again, a step puts its job
off, the board keeps the newest text only. So nobody waits in a slot that others need, and the limiter
repeats nothing, since it cannot know what may be repeated. The board paces one chat and lets newer texts
replace older ones; the limiter shares out what the whole bot has. A flood wait stops its chat, or its
method, and the next chat is tried: if Telegram means the whole bot it says so again. Three private chats
in a row with no call that goes through between them pause the whole bot for 30 seconds at most; then one
call to a chat tries for all. Groups have narrow limits of their own, so their waits say nothing of
others.

Asides (`asides`). What concerns one person of a group only is sent as an ephemeral message where the server,
and the bot's standing in the group, allow it; else it is an ordinary answer. It counts as a message to the
group. Changed and taken away it is by methods of its own (`pressed_messages`).

A video may take 300 seconds to upload: the library's own 5 report a lost answer for videos that arrived.
A group's new id (`ChatMigrated`) is met here, whatever the call was.
"""
