"""What admins read: values become words, money is told as money."""

from bot.adapters.telegram.views.admin_pages import AdminPages
from bot.app.admin.reports import ChangesReport
from bot.ports import LoggedChange
from tests.adapters.telegram.views.test_words import WORDS

PAGES = AdminPages(texts=WORDS, username=lambda: "clapper_bot")
NOON = 1_700_049_600.0


def told(**change: object) -> str:
    line = LoggedChange(**{"at": NOON, "by": "98", "subject": "", "value": None, **change})  # type: ignore[arg-type]
    text = PAGES.page("en", ChangesReport(lines=[line])).text
    assert text.startswith("2023-11-15 12:00 · 98 · ")
    return text.removeprefix("2023-11-15 12:00 · 98 · ").replace(
        "\u200b", ""
    )  # what keeps it from being a link


def test_a_price_is_told_in_dollars() -> None:
    assert told(verb="models max", value={"micros": 2_000_000}) == "models max 2.00 USD"


def test_a_level_is_told_without_the_time_that_the_line_begins_with() -> None:
    assert told(verb="loglevel", value={"level": "DEBUG", "at": NOON}) == "loglevel level=DEBUG"


def test_what_was_taken_back_has_no_value() -> None:
    assert told(verb="unban", subject="7") == "unban 7"


def test_a_highest_price_that_was_taken_back_is_off() -> None:
    assert told(verb="models max") == "models max off"


def test_no_limit_is_told_in_the_word_by_which_it_was_given() -> None:
    assert told(verb="grant", subject="7", value={"videos": 0}) == "grant 7 unlimited"
    assert told(verb="tier", subject="crew", value={"videos": 5}) == "tier crew videos=5"
