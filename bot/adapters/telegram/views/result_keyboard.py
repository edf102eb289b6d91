"""The buttons under a result, and under what has failed: what helps there, and nothing else.

What a press spends stands on the button, with its time: "Again · 1 min · $0.40". Prices are those of the day
on which the button was drawn; what is paid is the price of the day of the press.
"""

from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, SwitchInlineQueryChosenChat

from bot.adapters.telegram.views.keyboards import Action, button
from bot.adapters.telegram.views.layout import rows_of
from bot.adapters.telegram.views.terms import Terms
from bot.adapters.telegram.views.texts import Texts
from bot.app.account.gallery import words_for
from bot.app.requests.of_results import restyled, sound_for, speech_for
from bot.app.requests.results import extension_of
from bot.domain.errors import Problem, Refused
from bot.domain.job import Job
from bot.domain.models import Operation, Plan
from bot.domain.request import Option, Photo, VideoRequest
from bot.domain.saying import talking_of
from bot.domain.stills import from_still

IN_A_ROW: Final = 2
"""Buttons side by side, at most: their labels are whole phrases. Those that spend have rows of their own."""
OWN: Final = "own"
"""What `/start` carries when somebody comes from a video that was shared."""
_A_PHOTO: Final = VideoRequest(prompt="…", photos=(Photo(file_id="last-frame"),))
_HOPELESS: Final = ("failed-content", "failed-field", "failed-bad-request", "refused-")
"""Beginnings of what would end in the same way again: other words or options may help."""
_OF_A_FILE: Final = ("image-", "sound-", "source-", "failed-source-gone")
"""Beginnings of what only another file helps against."""


def result_keyboard(terms: Terms, job: Job, *, is_link: bool = False) -> InlineKeyboardMarkup:
    """What spends in rows of its own, then all else, as far as there is anything for it.

    What is only a link cannot be shared: Telegram does not have the video.
    """
    if job.request.is_sketch:
        return _sketch_keyboard(terms, job)
    texts, language = terms.texts, job.requester.language
    family = texts.catalogue.family_of(job.model)
    extension = extension_of(job, texts.catalogue, None)
    can_extend = extension is not None and family is not None and Operation.EXTEND in family.models
    has_others = _is_one_video(job) and any(able is not family for able in texts.catalogue.able(job.request))
    can_animate = any(True for _ in texts.catalogue.able(_A_PHOTO))
    rows = [[_spending(terms, job, "button-again", Action.AGAIN, job.request, took=_took(job))]]
    if extension is not None and can_extend:
        rows.append([_spending(terms, job, "button-extend", Action.EXTEND, extension)])
    if (sounding := sound_for(job, texts.catalogue)) is not None:
        rows.append([_spending(terms, job, "button-sound", Action.SOUND, sounding)])
    offered = (
        ("button-change", Action.CHANGE, True),
        ("button-others", Action.OTHERS, has_others),
        ("button-last-frame", Action.FRAME, can_animate),
        ("button-restyle", Action.RESTYLE, restyled(job, texts.catalogue) is not None),
        ("button-say", Action.SAY, speech_for(job, texts.catalogue) is not None),
        ("button-file", Action.FILE, not job.is_film),
    )
    keys = [button(texts.say(language, label), act, job.id) for label, act, is_there in offered if is_there]
    if terms.shares() and not is_link and job.requester.user_id > 0:
        keys.append(share_button(texts, job))
    return InlineKeyboardMarkup([*rows, *rows_of(keys, IN_A_ROW)])


def share_button(texts: Texts, job: Job) -> InlineKeyboardButton:
    """Opens any chat in which its owner chooses, with words there that find this video."""
    words = SwitchInlineQueryChosenChat(
        query=words_for(job.id), allow_user_chats=True, allow_group_chats=True, allow_channel_chats=True
    )
    label = texts.say(job.requester.language, "button-share")
    return InlineKeyboardButton(label, switch_inline_query_chosen_chat=words)


def shared_keyboard(texts: Texts, language: str, username: str) -> InlineKeyboardMarkup:
    """Under what was shared: the way to the bot, for whoever reads it. It carries nothing of the request."""
    label = texts.say(language, "button-make-own")
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, url=f"https://t.me/{username}?start={OWN}")]])


def failure_keyboard(terms: Terms, job: Job, problem: Problem | None) -> InlineKeyboardMarkup | None:
    """What may help after a failure: once more, with other words, by another model; None: nothing here.

    Without a problem it is late, or nobody knows where it is.
    """
    texts, language = terms.texts, job.requester.language
    reason = problem.key if problem is not None else ""
    if reason.startswith(_OF_A_FILE):
        return None
    if not reason.startswith((*_HOPELESS, "failed-model-gone", "failed-maintenance")):
        return InlineKeyboardMarkup([[button(texts.say(language, "button-retry"), Action.AGAIN, job.id)]])
    family = texts.catalogue.family_of(job.model)
    has_others = _is_one_video(job) and any(able is not family for able in texts.catalogue.able(job.request))
    keys = [button(texts.say(language, "button-change"), Action.CHANGE, job.id)]
    if has_others:
        keys.append(button(texts.say(language, "button-others"), Action.OTHERS, job.id))
    return InlineKeyboardMarkup(rows_of(keys, IN_A_ROW))


def _sketch_keyboard(terms: Terms, job: Job) -> InlineKeyboardMarkup:
    """Under a sketch: the video in full and another sketch, each with its price; and both with changes."""
    change = terms.texts.say(job.requester.language, "button-change")
    still = Photo(file_id=job.result_file_id or "")
    full = from_still(job.request, still) if job.is_still else job.request.without(Option.SKETCH)
    return InlineKeyboardMarkup(
        [
            [_spending(terms, job, "button-full", Action.FULL, full)],
            [_spending(terms, job, "button-another-sketch", Action.AGAIN, job.request, took=_took(job))],
            [button(change, Action.CHANGE, job.id)],
        ]
    )


def _spending(
    terms: Terms, job: Job, label: str, act: Action, request: VideoRequest, took: float | None = None
) -> InlineKeyboardButton:
    texts, language = terms.texts, job.requester.language
    plan = _planned(terms, request)
    usual = None if plan is None else terms.usual(plan.model) * max(1, len(request.scenes))
    seconds = usual if took is None else took
    what = texts.say(language, label)
    price = terms.price_of(request, language)
    shown = what if seconds is None else terms.label(language, what, seconds, price)
    return button(shown, act, job.id)


def _is_one_video(job: Job) -> bool:
    """Whether another model could make it in one step, as it was asked for."""
    return not (job.request.scenes or job.request.is_said)


def _planned(terms: Terms, request: VideoRequest) -> Plan | None:
    video = talking_of(request, 1.0) if request.is_said else request
    try:
        return terms.texts.catalogue.plan(video, terms.texts.default_family)
    except Refused:  # of a model that is no more: the press says so
        return None


def _took(job: Job) -> float | None:
    """Seconds that it took to make."""
    if job.submitted_at is None or job.ready_at is None or job.request.scenes:
        return None
    return max(1.0, job.ready_at - job.submitted_at)
