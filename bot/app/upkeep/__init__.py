"""What keeps it running: services and their supervisor, housekeeping.

A service has a name, runs until it is cancelled, and is vital or not. The supervisor starts all in order,
watches, restarts or stops them, and can say how each is. A vital one that ends ends the process; another
one that raises is started again after a growing pause.

A stop comes in order: the update source first; then updates and steps have four seconds to finish, and
are parked where they are; the final statuses on the board get half a second. The limits add up to 7.5 of
the ten seconds that an operator is promised. After nine the process leaves whatever hangs, since all that
counts is on disk.

Where a folder is set for them, each day of UTC has one copy of all that is kept, made as soon as the day
begins or the process starts. One that fails is told to the admins, and tried again every hour.

Housekeeping, hourly and at the start: ended jobs are forgotten after `RETENTION_DAYS` (0: when their user
says so), those that were blanked and drafts after a day, albums after seven days, updates that were handled
and digests of messages after two (Telegram repeats an update for one), what explains a charge after 400.
What falls away leaves the write-ahead log too, and the file gives its empty pages back to the disk.

Health, one answer for all who ask, over HTTP or beside it. Live: the vital services run, and the engine's
next turn is less than two minutes late. Ready: a row was written and read, once a second at most however
many ask; and both services outside were heard lately, as those tell who talk with them (`contacts`): nobody
asks them for that. Three pass it on: `PulseKeeper` to the database every ten seconds, and `Watchdog` to
systemd, while it is live; `Pings` to a dead man's switch every minute, while it is ready too.
"""
