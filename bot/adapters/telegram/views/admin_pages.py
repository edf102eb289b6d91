"""What comes of the admins' verbs -> words, in chat and on the command line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from telegram import InlineKeyboardMarkup

from bot.adapters.telegram.views.figure_pages import FigurePages
from bot.adapters.telegram.views.keyboards import Action, keyboard_of_one
from bot.adapters.telegram.views.texts import TEXT_LIMIT, Texts, cut
from bot.app.admin.audit import AuditReport
from bot.app.admin.broadcasts import Standing, outcome_of
from bot.app.admin.figures import DraftedNews, StatsReport
from bot.app.admin.frame import Declined
from bot.app.admin.house import NewModelsReport
from bot.app.admin.invites import Invited, OpenInvites
from bot.app.admin.reports import ChangesReport, PersonReport
from bot.domain.audit import Unexplained
from bot.domain.decisions import UNLIMITED_VIDEOS, LimitPrice
from bot.domain.errors import NONE, Problem
from bot.domain.inert import inert, one_line
from bot.domain.money import MICROS
from bot.domain.news import News
from bot.domain.reports import Account
from bot.domain.values import shorten
from bot.ports import LoggedChange

SHOWN: Final = 300
"""Characters of a line of the log."""
FLAWS_SHOWN: Final = 20
"""Lines of an audit that fit into a message; the command line has all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminPage:
    """An answer to an admin."""

    text: str
    picture: bytes = b""
    """A PNG that goes with it in chat; empty: none."""
    preview: News | None = None
    """What is shown in chat before it, as it will be sent."""
    keyboard: InlineKeyboardMarkup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminPages:
    """The one view of all verbs. What has a view of its own stands in `VIEWS`."""

    texts: Texts
    username: Callable[[], str] = str
    """The bot's, without the `@`; empty: it is not known here."""

    def page(self, language: str, outcome: object) -> AdminPage:
        """What came of a verb, in words."""
        return VIEWS[type(outcome)](self, language, outcome)


def _problem(pages: AdminPages, language: str, outcome: Problem) -> AdminPage:
    return AdminPage(text=pages.texts.problem(language, outcome))


def _declined(pages: AdminPages, language: str, outcome: Declined) -> AdminPage:
    return AdminPage(text="\n".join(pages.texts.problem(language, one) for one in outcome.reasons))


def _new_models(pages: AdminPages, language: str, outcome: NewModelsReport) -> AdminPage:
    say, gained = pages.texts.say, outcome.gained
    lines = [
        say(language, "verb-models-new-line", model=one.title, developer=one.developer, name=one.name)
        for one in gained.families
    ]
    for odd in gained.unusable:
        reason = pages.texts.problem(language, odd.reason)
        shown = inert(one_line(shorten(odd.id, SHOWN)))
        lines.append(say(language, "models-unreachable-line", model=shown, reason=reason))
    if gained.unread:
        lines.append(say(language, "admin-models-many", models=str(gained.unread)))
    lines = lines or [say(language, "verb-models-new-none")]
    if not outcome.is_whole:
        lines.append(say(language, "verb-models-new-later"))
    return AdminPage(text=cut("\n".join(lines), TEXT_LIMIT))


def _invited(pages: AdminPages, language: str, outcome: Invited) -> AdminPage:
    link = _link(pages, outcome.code)
    return AdminPage(text=pages.texts.say(language, "verb-invited", count=outcome.uses, link=link))


def _open_invites(pages: AdminPages, language: str, outcome: OpenInvites) -> AdminPage:
    say = pages.texts.say
    lines = [
        say(language, "verb-invite-line", count=one.uses, link=_link(pages, one.code)) for one in outcome.left
    ]
    return AdminPage(text="\n".join(lines) or say(language, "verb-invites-none"))


def _person(pages: AdminPages, language: str, outcome: PersonReport) -> AdminPage:
    texts, say = pages.texts, pages.texts.say
    level = "admin" if outcome.is_admin else "guest" if outcome.is_guest else "user"
    level = "banned" if outcome.ban else level if outcome.may_come else "stranger"
    lines = [
        say(
            language,
            "verb-user",
            id=str(outcome.user_id),
            level=level,
            tongue=outcome.language or NONE,
            day=outcome.last_day.isoformat() if outcome.last_day else NONE,
        )
    ]
    if outcome.ban and outcome.ban.reason:
        lines.append(say(language, "verb-user-note", note=inert(outcome.ban.reason)))
    if grant := outcome.grant:
        until = grant.until.isoformat() if grant.until else NONE
        lines.append(say(language, "verb-user-grant", tier=grant.tier or NONE, until=until))
        if grant.reason:
            lines.append(say(language, "verb-user-note", note=inert(grant.reason)))
    figures, usage = outcome.figures, outcome.usage
    limit = outcome.limits.user_daily
    lines.append(
        say(language, "verb-user-today", used=usage.user_daily, limit=limit, running=figures.running)
    )
    money = {"videos": figures.videos, "failures": figures.failures, "amount": figures.spent_micros}
    lines.append(texts.problem(language, Problem(key="verb-user-month", values=money)))
    return AdminPage(text="\n".join(lines))


def _changes(pages: AdminPages, language: str, outcome: ChangesReport) -> AdminPage:
    lines = [_line(one) for one in outcome.lines]
    return AdminPage(text="\n".join(lines) or pages.texts.say(language, "verb-changes-none"))


def _audit(pages: AdminPages, language: str, outcome: AuditReport) -> AdminPage:
    texts, found = pages.texts, outcome.audit
    lines = [_unexplained(pages, language, one) for one in found.unexplained[:FLAWS_SHOWN]]
    if more := len(found.unexplained) - len(lines):
        lines.append(texts.say(language, "verb-audit-more", count=more))
    values: dict[str, str | int | float] = {
        "month": str(outcome.month),
        "count": found.charges,
        "amount": found.charged_micros,
    }
    lines.append(texts.problem(language, Problem(key="verb-audit", values=values)))
    if found.not_yet:
        lines.append(texts.say(language, "verb-audit-open", count=found.not_yet))
    lines.append(texts.say(language, "verb-audit-unexplained", count=len(found.unexplained)))
    return AdminPage(text="\n".join(lines))


def _unexplained(pages: AdminPages, language: str, one: Unexplained) -> str:
    """Ids and models are the same in every language."""
    values: dict[str, str | int | float] = {
        "flaw": one.flaw.name.lower().replace("_", "-"),
        "id": inert(shorten(one.generation_id, SHOWN)),
        "model": inert(shorten(one.model, SHOWN)),
        "day": datetime.fromtimestamp(one.at, UTC).date().isoformat(),
        "amount": one.charged_micros,
        "total": one.told_micros or 0,
    }
    return pages.texts.problem(language, Problem(key="verb-audit-line", values=values))


def _line(change: LoggedChange) -> str:
    """Time in UTC, who, what: names and numbers, which are the same in every language."""
    time = datetime.fromtimestamp(change.at, UTC).strftime("%Y-%m-%d %H:%M")
    values = (_value(name, value) for name, value in (change.value or {}).items())
    off = "off" if change.verb == LimitPrice.verb and change.value is None else ""
    what = " ".join(filter(None, [change.verb, change.subject, off, *values]))
    return f"{time} · {change.by} · {inert(shorten(what, SHOWN))}"


def _value(name: str, value: str | float) -> str:
    """Money in dollars, any number as a word; nothing of a time that the line begins with."""
    if name == "at":
        return ""
    if name == "videos" and value == UNLIMITED_VIDEOS:
        return "unlimited"
    return f"{int(value) / MICROS:.2f} USD" if name == "micros" else f"{name}={value}"


def _link(pages: AdminPages, code: str) -> str:
    name = pages.username()
    return f"https://t.me/{name}?start={code}" if name else f"/start {code}"


def _stats(pages: AdminPages, language: str, outcome: StatsReport) -> AdminPage:
    text = FigurePages(texts=pages.texts).stats(language, outcome.report)
    return AdminPage(text=text, picture=outcome.chart)


def _account(pages: AdminPages, language: str, outcome: Account) -> AdminPage:
    return AdminPage(text=FigurePages(texts=pages.texts).balance(language, outcome))


def _standing(pages: AdminPages, language: str, outcome: Standing) -> AdminPage:
    say = pages.texts.say
    lines = [say(language, "news-readers", count=outcome.readers)]
    if outcome.latest is not None:
        lines.append(pages.texts.problem(language, outcome_of(outcome.latest)))
    return AdminPage(text="\n\n".join([*lines, say(language, "news-how")]))


def _drafted(pages: AdminPages, language: str, outcome: DraftedNews) -> AdminPage:
    say = pages.texts.say
    return AdminPage(
        text=say(language, "news-preview", count=outcome.readers),
        preview=outcome.news,
        keyboard=keyboard_of_one(say(language, "button-news-send"), Action.NEWS, outcome.id),
    )


View = Callable[[AdminPages, str, Any], AdminPage]
VIEWS: Final[Mapping[type, View]] = {
    Problem: _problem,
    Declined: _declined,
    Invited: _invited,
    OpenInvites: _open_invites,
    PersonReport: _person,
    ChangesReport: _changes,
    StatsReport: _stats,
    Account: _account,
    Standing: _standing,
    DraftedNews: _drafted,
    AuditReport: _audit,
    NewModelsReport: _new_models,
}
"""By what a verb returns."""
