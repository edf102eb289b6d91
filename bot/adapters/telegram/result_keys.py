"""The buttons under a result: what its family offers, and nothing else."""

from typing import Final

from telegram import InlineKeyboardMarkup

from bot.adapters.telegram.keyboards import Act, key
from bot.adapters.telegram.layout import rows_of
from bot.adapters.telegram.words import Words
from bot.domain.catalogue import Operation
from bot.domain.job import Job
from bot.domain.request import Photo, VideoRequest

IN_A_ROW: Final = 2
"""Buttons side by side, at most: their labels are whole phrases."""
_A_PHOTO: Final = VideoRequest(prompt="…", photos=(Photo(file_id="last-frame"),))


def result_keyboard(words: Words, job: Job) -> InlineKeyboardMarkup:
    """Again, with changes; extend, other models, the last frame where there is anything for it; the file."""
    family = words.catalogue.family_of(job.model)
    can_extend = family is not None and job.video_url is not None and Operation.EXTEND in family.models
    has_others = any(able is not family for able in words.catalogue.able(job.request))
    can_animate = any(True for _ in words.catalogue.able(_A_PHOTO))
    offered = (
        ("button-again", Act.AGAIN, True),
        ("button-change", Act.CHANGE, True),
        ("button-extend", Act.EXTEND, can_extend),
        ("button-others", Act.OTHERS, has_others),
        ("button-last-frame", Act.FRAME, can_animate),
        ("button-file", Act.FILE, True),
    )
    keys = [
        key(words.say(job.asker.language, label), act, job.id) for label, act, is_there in offered if is_there
    ]
    return InlineKeyboardMarkup(rows_of(keys, IN_A_ROW))
