"""Who is told: the status message of a request, the reaction beside it, the admins.

Status board. Steps say what a status message shall show; they never wait for it. The board writes when
the chat's pace allows (1.5 seconds between two edits in private, 4 in a group, where Telegram allows 20
messages a minute), and the newest text replaces older ones that nobody has seen. So no progress bar holds
up a delivery. The first text of a request and the last (late, taken back, failed) do not wait for the
pace. A text that did not get through is tried up to six times; a final status without end, with growing
pauses, by the hourly tidying and by the next process too, until the disk says that it was told. It is
sent anew if somebody deleted the message. A flood wait in one chat stops that chat only. At a stop final
statuses get half a second.

Reactions. In groups the board also has a reaction put on the message that asked: seen, done, failed, none
for what was taken back. They are the opposite of final statuses: nothing waits for one, at most four go
out at a time, none is tried twice, and none is on disk. A chat that allows no reactions is left alone for
an hour. The hand signs among Telegram's emoji are left out, since each of them is an insult somewhere.

Admin alerts. Each incident (the provider lets nobody in, the balance is low, the key is not taken, the
search of the records is refused) is told to each admin once, and its end once, whatever dies in between:
that they know is on disk.
"""
