"""What somebody wants, up to the admitted job: asked for, offered, completed, refused.

A use case takes what a handler has read and returns a value of `outcomes`; how that is said is the
handlers' business. Some things must wait until it was said: the answer to a question must find its draft,
and overtaken questions are closed. Whoever says it then calls `Questions.told`. `Planner` completes,
checks and prices for all. Preferences are read once for each message and press.

Drafts. Words without a command become a draft with a button, a photo without words a draft with a
question. A refusal leads on: one thing of the request is changed, the nearest first; what the catalogue
can plan becomes a draft with a button. All drafts of one message have one `job_key`, so of all variants
one is made, once, whoever presses how often. Nothing is offered that would be refused after the press for
want of quota or money. A photo that answers a sound (a voice message, an audio file, one sent as a file)
is never made without it; without words it is offered. One with words that answers a round video is asked
about: two drafts, one in which it talks and one in which it moves, of which one is made. What is answered
and can be no part of a video (a sticker, somebody's film) is refused, also where a photo came along.

Replies. `/video` as an answer takes from what it answers what it lacks: photo, album, sound, words, or a
result of ours, found by chat and message. What a model can do with a video decides what an answer to one
becomes: changed, a new one after its example, or continued. The last two are offered with that said,
unless the words call the video by its name (`@Video1`).

Albums. They come as separate updates without a count. Each message is on disk and done with; a task of
its own answers the album when a second has passed without another, so nobody's line waits. An album is
closed after it was answered. What a death left open the next process answers; the key, made of the
album's id, lets nothing be made twice.

Admission. The owner's lists first, then the catalogue plans the POST: which model, which parameters. What
the model does not take ends here. Then the store admits the job in one statement, which inserts it only if
the limits of user, chat and budget leave room. It counts the jobs themselves: one that failed, was taken
back does not count, nor do the first two of a person that were made and reach nobody; what is late does. It
counts on the day of its paid POST, and on every day until then. The job's key, made of bot, chat and
message (or of the button's press), is unique; a repeat finds the job that is there.

Preferences complete a request before it is planned
(docs/decisions/0015-preferences-complete-a-request.md).

Sketches. `--sketch` makes a cheap look at what the rest of the request asks for: the plan is that of the
family's pair (`bot/domain/sketches.py`), the request that the job keeps stays the one for the video in full,
with its model named and a seed where both models take one. So "in full" is that request without the option,
however much time and however many processes lie between. Beside an offer it is a second draft of the same
job's key, shown only where three sketches cost no more than the video by today's list.

Budget. A price is counted with a job when it is admitted, in the same statement as the quotas; an unknown
one counts as the highest known of the family, or is refused (`UNKNOWN_PRICE`). The real cost takes its
place as soon as the provider tells it: in the answer to the submit or its headers, in the record by which
a lost POST is found, or in a poll, in USD or in credits; the latest counts. What failed before or at the
provider costs 0; what failed after it was made counts at its cost, else at its price, and so does what
nobody knows the end of; what was cancelled counts nothing; what is late counts still. Where a budget
needs a price and no list was read yet, a request waits for the first one, ten seconds at most.

Money. Which families, how much for one video, how much a day for one user and for all: the owner's bounds,
looked at where the price is told (`Budget`) and in the statement that admits. Where a sound or a video
decides how long the result is, its seconds are priced, or nothing is. A part of the budget is kept for
admins, who hear of half and of all of it (`SpendingMonitor`).

Inputs that take links only: where documents speak of links, a file is tried; a 400 that names the input
is remembered for a week.

Results once more. The last frame goes out as a photo with a question; the file comes from the provider,
else from Telegram; what was sent so once is sent again by its id. Four videos are fetched at a time, and a
person's bytes of a day are bounded. A press for that is finished when the video is there, so no death loses
it.
"""
