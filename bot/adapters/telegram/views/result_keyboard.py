"""The buttons under a result, and under what has failed: what helps there, and nothing else.

What a press spends stands on the button, with its time: "Again · 1 min · $0.40". Prices are those of the day
on which the button was drawn; what is paid is the price of the day of the press.
"""

from typing import Final

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.adapters.telegram.views.keyboards import Action, button
from bot.adapters.telegram.views.layout import rows_of
from bot.adapters.telegram.views.terms import Terms
from bot.app.requests.results import extension_of
from bot.domain.errors import Problem, Refused
from bot.domain.job import Job
from bot.domain.models import Operation, Plan
from bot.domain.request import Photo, VideoRequest

IN_A_ROW: Final = 2
"""Buttons side by side, at most: their labels are whole phrases. Those that spend have rows of their own."""
_A_PHOTO: Final = VideoRequest(prompt="…", photos=(Photo(file_id="last-frame"),))
_HOPELESS: Final = ("failed-content", "failed-field", "failed-bad-request", "refused-")
"""Beginnings of what would end in the same way again: other words or options may help."""
_OF_A_FILE: Final = ("image-", "sound-", "failed-source-gone")
"""Beginnings of what only another file helps against."""


def result_keyboard(terms: Terms, job: Job) -> InlineKeyboardMarkup:
    """Again; extend, other models, the last frame where there is anything for it; with changes; the file."""
    texts, language = terms.texts, job.requester.language
    family = texts.catalogue.family_of(job.model)
    extension = extension_of(job, texts.catalogue, None)
    can_extend = extension is not None and family is not None and Operation.EXTEND in family.models
    has_others = any(able is not family for able in texts.catalogue.able(job.request))
    can_animate = any(True for _ in texts.catalogue.able(_A_PHOTO))
    rows = [[_spending(terms, job, "button-again", Action.AGAIN, job.request, took=_took(job))]]
    if extension is not None and can_extend:
        rows.append([_spending(terms, job, "button-extend", Action.EXTEND, extension)])
    offered = (
        ("button-change", Action.CHANGE, True),
        ("button-others", Action.OTHERS, has_others),
        ("button-last-frame", Action.FRAME, can_animate),
        ("button-file", Action.FILE, True),
    )
    keys = [button(texts.say(language, label), act, job.id) for label, act, is_there in offered if is_there]
    return InlineKeyboardMarkup([*rows, *rows_of(keys, IN_A_ROW)])


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
    has_others = any(able is not family for able in texts.catalogue.able(job.request))
    keys = [button(texts.say(language, "button-change"), Action.CHANGE, job.id)]
    if has_others:
        keys.append(button(texts.say(language, "button-others"), Action.OTHERS, job.id))
    return InlineKeyboardMarkup(rows_of(keys, IN_A_ROW))


def _spending(
    terms: Terms, job: Job, label: str, act: Action, request: VideoRequest, took: float | None = None
) -> InlineKeyboardButton:
    texts, language = terms.texts, job.requester.language
    plan = _planned(terms, request)
    seconds = took if took is not None else terms.usual(plan.model) if plan is not None else None
    what = texts.say(language, label)
    shown = what if seconds is None else terms.label(language, what, seconds, terms.price(plan))
    return button(shown, act, job.id)


def _planned(terms: Terms, request: VideoRequest) -> Plan | None:
    try:
        return terms.texts.catalogue.plan(request, terms.texts.default_family)
    except Refused:  # of a model that is no more: the press says so
        return None


def _took(job: Job) -> float | None:
    """Seconds that it took to make."""
    if job.submitted_at is None or job.ready_at is None:
        return None
    return max(1.0, job.ready_at - job.submitted_at)
