"""The buttons under a result: what its family offers, and nothing else."""

from telegram import InlineKeyboardMarkup

from bot.adapters.telegram.keyboards import Act, key
from bot.adapters.telegram.words import Words
from bot.domain.catalogue import Operation
from bot.domain.job import Job


def result_keyboard(words: Words, job: Job) -> InlineKeyboardMarkup:
    """Again, again with changes, then extend and other models where there are any."""
    language = job.asker.language
    rows = [
        [
            key(words.say(language, "button-again"), Act.AGAIN, job.id),
            key(words.say(language, "button-change"), Act.CHANGE, job.id),
        ]
    ]
    further = []
    family = words.catalogue.family_of(job.model)
    if family is not None and job.video_url is not None and Operation.EXTEND in family.models:
        further.append(key(words.say(language, "button-extend"), Act.EXTEND, job.id))
    if any(able is not family for able in words.catalogue.able(job.request)):
        further.append(key(words.say(language, "button-others"), Act.OTHERS, job.id))
    return InlineKeyboardMarkup([*rows, further] if further else rows)
