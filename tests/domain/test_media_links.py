"""Signed addresses: bound to a job, a place, and a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.media_links import LIFE_SECONDS, PATH, MediaLink, MediaLinks

NOW = 1_700_000_000.0
ROOT = "https://bot.example/clapper"
LINKS = MediaLinks(root=ROOT, key=b"k" * 32)
ADDRESS = LINKS.address("0a1b", 1, "image/jpeg", now=NOW)
NAME = ADDRESS.removeprefix(f"{ROOT}{PATH}")


def test_an_address_leads_to_the_medium_for_an_hour() -> None:
    assert ADDRESS.startswith(f"{ROOT}{PATH}")
    expected = MediaLink(job_id="0a1b", position=1, media_type="image/jpeg")
    assert LINKS.read(NAME, now=NOW) == expected
    assert LINKS.read(NAME, now=NOW + LIFE_SECONDS - 1) == expected
    assert LINKS.read(NAME, now=NOW + LIFE_SECONDS) is None


def test_its_end_says_what_it_is() -> None:
    assert ADDRESS.endswith(".jpg")
    assert LINKS.address("0a1b", 0, "audio/mpeg", now=NOW).endswith(".mp3")


@given(st.integers(0, len(NAME) - 1), st.characters())
def test_whoever_changes_a_letter_has_nothing(place: int, letter: str) -> None:
    altered = NAME[:place] + letter + NAME[place + 1 :]
    assert (LINKS.read(altered, now=NOW) is not None) == (altered == NAME)


@pytest.mark.parametrize(
    "name",
    [
        NAME.replace("0a1b", "0a1c"),
        NAME.replace("/1-", "/0-"),
        NAME.replace(".jpg", ".mp3"),
        NAME + "?x",
        f"{NAME}/..",
        "",
        "../etc/passwd",
    ],
)
def test_an_address_is_good_for_nothing_else(name: str) -> None:
    assert LINKS.read(name, now=NOW) is None


def test_another_bot_knows_nothing_of_it() -> None:
    assert MediaLinks(root=ROOT, key=b"x" * 32).read(NAME, now=NOW) is None


def test_the_key_is_in_no_text() -> None:
    assert "kkk" not in repr(LINKS)
