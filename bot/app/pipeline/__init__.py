"""What becomes of an admitted job, up to the video in the chat.

A step gets a job in one state, decides what comes next, and says so by a way that the job's class offers
(`bot.domain.job`). The lifecycle writes it, if the job is still what the step knows, logs it and has it
shown. Each step has its file.

Engine. One loop over the table. One statement, the agenda, says in which states something is due and when
the next is; the loop starts a task for each step that is due, and sleeps until the next `run_at` or until
it is told of a change. No task waits for a job: ten thousand generations are ten thousand rows. Each kind
of step has a lane of its own, so that slow uploads hold up no poll: 4 preparing, 16 submitting, 512
unconfirmed, 32 generating, 8 sending.

Shares. Preparing and sending take what is due in turns between people: whoever has fewer steps running comes
first, then who has waited longer. A person has half of a lane at most, and so has a group, whose members
take turns. Who has had more than 30 seconds of a lane lately (half of it is forgotten in five minutes)
stands back for all others, and leaves one slot of preparing and two of sending to them, free or not: ten
accounts that send what takes long get in each other's way, and in nobody else's.

Preparing. Each photo is fetched, looked into, turned upright, cropped to what the model wants of its
role, and encoded as JPEG, a sound as MP3; all are kept by position, until the provider has the job or it
has ended. That happens before the queue, not after it
(docs/decisions/0018-preparing-before-the-queue.md). What only the file can tell (length, size, frames) is
held against the rules again; a job with a video passes here where a rule asks for it. A photo that
Telegram does not hand out is asked for 8 times, and for ten minutes. No room on the disk ends the job
with that reason.

Submitting. Claiming writes `submitting` to disk; only then the paid POST goes out, under the job's id as
`X-Client-Request-Id`. The answer decides:

    a generation id                            generating, with the id on disk
    no connection; 401, 402, 403, 429          queued again: it cannot have been accepted
    any 4xx that says the account is empty     the same
    refused with a reason                      failed, and the reason is told
    a 5xx that says maintenance                the same
    time-out, reset, any other 5xx, garbage    unconfirmed
    408, 409, 425, 460, 499                    unconfirmed
    a bug on our side, our death               unconfirmed

Reconciling. The provider's records are searched for the request id, first after 3 seconds, then ever more
seldom: once in 30 for twenty minutes, then down to once in 300. Found: generating. Not readable: search
on. Refused with a 400: that is a bug on our side, an error in the log and a note to the admins; the
search goes on, every other time by `period`, and nothing is concluded. Listed as failed: that is no
acceptance and was not paid for. The generation that the row names is polled all the same; if it lives, it
is followed. Else the job has failed, at once if as many rows have failed as POSTs were made, since one
that is not listed may run and be listed later. Readable and without a trace after three times the model's
usual time plus a minute, and 1,000 seconds at least: it never arrived, and is queued again. After
`GENERATION_TIMEOUT_SECONDS` an unconfirmed job is told as late (`Unclear`) and gives its slot among those in
progress back; so it is posted again only within two hours, and with that taken anew in one statement. Else
it is sought for a day, then failed; found, it goes on as generating, and late. `/queue` and `/cancel` say
what the status message says: that nobody knows, and when the slot is free again at the latest.

A copy of the database that is put back knows nothing of what was posted since. What it takes for unpaid is
`unconfirmed`, as if the answer to a POST of just now were lost, but the records are searched from when it was
asked for (`unconfirmed_since`), and no number of failed records is taken for all. What never arrived goes
back to where the copy had it: into the queue, or to preparing.

Steps of a request. It may take several paid ones: a film scene by scene, speech before its video. Each goes
from preparing to its end under a request id of its own; then the next is prepared, with what the one before
has yielded (its last frame, its picture, its sound), and waits for its turn. What is kept of a finished step
lies in the store until the request ends. One that fails for nothing is tried once more; after that, or where
the rest is taken back, the scenes that there are come. A step whose answer is its result is posted in
`SubmitStep` too; where that answer is lost and the records list it as made, the money counts, once.

Polling. What is beside the status word counts more than the word: a link to a video is the video; an
error without a link is the end; only where there is neither does the word decide, and an unknown one
means waiting. Six polls in a row that are refused with a verdict, over a minute, are an end. A generation
that the provider does not know is given up after ten minutes and twelve polls in a row, one that is
completed without a link after three minutes and six. After `GENERATION_TIMEOUT_SECONDS` the job is late:
the user is told, and it is none of those in progress any more. As a video it counts until it fails; its
slot at the provider it keeps, but all that is late has no more than a third of them. It is followed for 24
hours in all, then failed, but not before the provider was heard once more.

Delivering. If the file's first 256 KiB show that phones play it as it is, and it is at most 20 MB,
Telegram is given the link, and no byte passes through us. Else it is streamed to disk and looked into:
what plays stays as it is, a good picture in a wrong box gets another one (with a silent audio track if it
has none, since Telegram would show a GIF), all else is encoded, and so is what is above the upload limit:

    up to 20 MB, and phones play it    Telegram fetches the link
    up to 50 MB                        uploaded from our disk, in another box or encoded if need be; 2,000
                                       MB with TELEGRAM_LOCAL_MODE
    up to 500 MB                       encoded (bitrate from limit and length, two attempts, five minutes
                                       at most), then uploaded
    above, or where that fails         the bare link, with the reason

One video is encoded at a time. Another that would have to be stays in `sending`, unfetched (or fetched once,
where only the whole file tells), and asks again after ten seconds, sooner where hands may be free. A 413
below the limit that we know of says only "smaller": 60 % of the file is tried, twice; it leaves no doubt,
nothing was sent. A video is uploaded with size, length and thumbnail. What Telegram does not take by link is
uploaded, and so is what it makes a file, or a GIF, of: that message takes the status message's place, and
the upload is put there by an edit. What it does not take at all, cannot be made to fit or to play, has no
room here, cannot be fetched in five tries, or leads where we do not follow goes as a link, with the reason.
A film whose index says that it is one, and which nothing opens, is fetched three times, then comes as a
link. The bytes decide what a file is, not its label.

Links die, after ten minutes or a day: one that is older than it lives, or has nothing behind it, is asked
for anew by another poll, and so is one that is to be the source of a new video, before that is paid for.
What is dead then fails the job within a minute, what is no video (empty, a page, a picture, half a file)
within a quarter of one. Where the chat does not even take a link, or nothing got through for a day, the
job ends as undelivered: money, but not a video of the requester. What a group takes neither as a video
nor as a link goes to the requester, if they talk to the bot: the job becomes one of their private chat,
so that repetition is handled there as anywhere.

Unconfirmed sendings. That a sending begins is on disk before it does. If the answer is lost, or we die,
the next try puts the video into the status message by an edit; so does a bare link. Where there is no
status message any more, a new one is sent first, three times at most. An inline message takes links and
file ids only: what has to be uploaded goes to the author's private chat first, where it stays; its file
id is on disk before the message is edited, so that a death in between costs no second upload. If the
message is gone, the author has the video in private; if that chat takes nothing either, the message gets
the link.

Hands. Where other processes stand by over the same store, each is a hand: it does what has to be fetched, and
what comes after that, one video at a time. Whoever leads puts a job up if more hands stand by than jobs are
put up or held, and one more for each hand where no encoder is free, so that turns between people are kept by
the lanes as ever. It pays the sending out of what Telegram allows to the bot, and its step looks every second
how it stands:

    nobody takes it for 3 seconds      it is withdrawn, and done here as soon as it can be
    a hand has it                      the status message says how far it is; else it is left alone
    the hand has sent it               delivered
    the hand could not                 the same error as if it had been met here, with what follows from it
    the hand gives it back             it is done here: the hand was told to stop, or has trouble of its own
    no sign of life for 30 seconds     withdrawn: in doubt if its sending had begun, else anew

A hand takes a job under a token, made anew for each taking, and renews its hold. Each of its writes names the
token, and counts only while the hold runs, by the store's clock. It writes that a sending begins, with the
job's next version, so that no step from before overwrites that, and what came of it; it moves nothing. One
that cannot renew stops five seconds before its hold ends. So a hand that dies or sleeps costs a second copy
at most, and that only in doubt. A new leader leaves hands alone: what they hold stands in the store. What is
in doubt, and what goes into an inline message, needs edits and is done here. Over SQLite nobody stands by.

Submission gate. All POSTs go through a circuit breaker (Nygard 2007), and each through one of its model.
That for all opens after three connections in a row that were not made, at once at a 429 (which counts by
account) and where nobody is let in (401, 402, a 403 about money); a model's after three of its POSTs in a
row without an answer, a 5xx among them, and at once at a 403 that says nothing of money. What waits for a
model that is shut lets the others pass. A breaker opens for 5 seconds at first and twice as long each time
(two minutes at most, five where somebody has to do something, or as long as a 429 asks for), with jitter.
Then one POST tries, and closes it or not; the answer to one that went out before it opened does not. While
it is open the queue is kept, those whom it holds up are told, and which of the two it is (`Paused`), and
polls of what runs go on. The admins are told once, which is on disk, and once when it is over. What is
refused with a 403 while others are let in since is refused for its own sake, and fails. A request waits at
a barrier for a day at most.

Faults. A step that raises what nobody expected is put off and tried again. While it was submitting it
becomes unconfirmed: a bug on our side is no reason to post twice. Preparing, where nothing was paid,
gives up after five tries, those included in which Telegram did not hand out a photo; any other state
after three days. Trouble with the store ends no request before that. Whatever is submitting while no step
of this process works at it becomes unconfirmed: after a death, and after a full disk that swallowed an
answer. Failures to fetch are counted in memory.

Leftovers, a service beside the engine. At the start and every hour final statuses that nobody was told are
told (for two days; fifteen where a clock that was set may have aged them), and status messages that a
death or a flood wait left behind are removed.
"""
