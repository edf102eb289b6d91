"""One file for each kind of thing that people do. A handler parses, calls one use case, and answers.

Whose a button is, is decided in one place: a press of anybody else is refused. Offers are kept, shown and
declined in one place.

Inline mode: `@bot` and words, in any chat. The answer is one article, whose words are planned and priced
like any request, with the author's own settings; what cannot be made is an article that says why. A
button's press brings no words, so an offer is written as a draft before it is shown, under
`inline:USER:DIGEST`; a trigger keeps the newest 20 of each user. Telegram reports the choice
(`chosen_inline_result`) only where the owner asked @BotFather for it, and otherwise the author presses
the button. Both go through the inbox and lead to the same job, whose key is made of the
`inline_message_id`. Choosing an offer that shows its price is a confirmation, so the setting "ask before
making" adds none. A refusal (a used-up quota) stands in the message, and the button stays. Status, final
status and video go there, all by edits, which may be repeated; the chat of such a job is the author's
private one, since nobody knows the other.

Without words the answer is the author's own videos, by their `file_id`, under ids that no offer has: a choice
of one asks for nothing. The button under a result brings `#` and the job's id as words, which find that one
for its owner alone.

Guest mode: a mention where the bot is no member (`guest_message`). Its query takes one answer, which is given
before the admission and becomes the inline message of the job, by the key of the query
(`bot.app.requests.guests`). From there on it is on the road of inline mode.

Aside. In a group what concerns one person only is shown to that person alone, where it can be done: lists,
pages, refusals. Each answer says for itself whether it is one, and is none unless it says so. An ephemeral
message has the number 0, so a request that is one gets a key of its own.

The check-up of a group asks Telegram anew each time it is told
(docs/decisions/0016-groups-are-asked-anew.md).
"""
