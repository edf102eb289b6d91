# ruff: noqa: RUF001 - the marks that phones and keyboards type are its subject
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.dashes import DASHES, HYPHENS
from bot.adapters.telegram.syntax import begins_with_option, clean
from bot.domain.request import Option
from tests.adapters.telegram.test_syntax import VALUES, parts, refusal

EVERY: Final = HYPHENS + DASHES
RUNS: Final = st.text(st.sampled_from(EVERY), min_size=1, max_size=4)
"""What may stand before a name: one dash, several, several kinds."""
NAMES: Final = tuple(option.value for option in Option)


@pytest.mark.parametrize(
    "dash",
    [
        "--", "—", "–", "-", "––", "——", "−", "−−", "‐", "‐‐", "‑", "‑‑", "―", "‒", "—-", "-—", "–-", "---",
        "－", "－－", "﹣", "﹣﹣", "﹘", "⸺", "ーー", "ー", "➖", "➖\ufe0f➖\ufe0f",
        "־־", "--\u200d", "-\u200c-",
        "- -", "-- ", "--  ", "— ", "– ", "- ", "－－ ", "– –", "—\u00a0", "-\u2009-",
    ],
)  # fmt: skip
@pytest.mark.parametrize("text", ["{}ar 9:16 a fox", "a fox {}ar 9:16", "a {}AR 9:16 fox", "a {}ar=9:16 fox"])
def test_whatever_dash_a_keyboard_makes_it_begins_an_option(dash: str, text: str) -> None:
    assert parts(text.format(dash)) == ("a fox", {"ar": "9:16"})


@pytest.mark.parametrize(
    ("text", "option", "value"),
    [
        ("-- duration 8 a fox", "duration", "8"),
        ("a fox — res 1080p", "res", "1080p"),
        ("a fox -- model Veo 3 Fast", "model", "Veo 3 Fast"),
        ("— seed 42, a fox", "seed", "42"),
        ("a fox -- set cfg_scale=0.5", "set", "cfg_scale=0.5"),
        ("a fox - res 1080p", "res", "1080p"),
        ("-no fog, rain a fox", "no", "fog, rain"),
        ("−model veo3 a fox", "model", "veo3"),
        ('a fox -No "fog"', "no", "fog"),
        ("a fox -raw", "raw", ""),
        ("––silent a fox", "silent", ""),
    ],
)
def test_other_options_too(text: str, option: str, value: str) -> None:
    assert parts(text) == ("a fox", {option: value})


@pytest.mark.parametrize(
    "text",
    [
        "a fox - red",
        "a fox -- red",
        "a fox — red",
        "a fox – red – and tired",
        "a well-known fox",
        "5-6 cats",
        "-5 degrees, −5 degrees, –5 degrees",
        "a fox -red",
        "- a fox\n- a hen\n- raw eggs\n- no dogs",
        "-a fox\n-a hen",
        "–привет",
        "-привет",
        "－狐",
        "狐——赤い",
        "スーパーar 9:16",
        "-No way! -Yes.",
        "-No!",
        "a film: -and so on",
        "sushi -- raw",
        "a house — no people, only wind",
        "a ship — model of wood",
        "a take - duration 8 seconds",
        "a sign - seed 42 for sale",
        "a fish -raw-",
        "e-mail, a T-shirt and a -",
        "a dash -. and -, and -",
        "-ar, -no, -set.",
        "-settle the matter -arable land -nothing",
    ],
)
def test_a_dash_of_prose_stays_where_it_is(text: str) -> None:
    assert parts(text) == (text, {})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a fox -duraton 8", "-duraton"),
        ("a fox -durations 8", "-durations"),
        ("-modle veo-3 a fox", "-modle"),
        ("a fox -sillent", "-sillent"),
        ("a fox ––fast", "--fast"),
        ("a fox −−fast", "--fast"),
        ("a fox ‐‐wide", "--wide"),
        ("a fox —-wide", "--wide"),
        ("a fox －－быстро", "--быстро"),
    ],
)
def test_what_is_nearly_an_option_is_refused_and_not_paid_for(text: str, shown: str) -> None:
    problem = refusal(text)
    assert (problem.key, problem.values["option"]) == ("refused-unknown-option", shown)


@given(RUNS, st.sampled_from(NAMES), st.sampled_from(["{}\nfox", "fox {}"]), st.data())
def test_any_dashes_before_a_known_name_are_that_option(
    run: str, name: str, text: str, data: st.DataObject
) -> None:
    option = Option(name)
    value = "" if option.is_flag else data.draw(VALUES[option])
    assert parts(text.format(f"{run}{name} {value}".strip())) == ("fox", {name: value})


@given(
    st.sampled_from(HYPHENS),
    st.text(st.sampled_from("bcfghjklpqvwxyzжи龍"), min_size=1, max_size=8),
    st.sampled_from(["{}{}", "a fox {}{}", "a fox {} {}", "{} {}\n{} {}", "fox{}{}", "a{} {}"]),
)
def test_one_hyphen_before_any_other_word_is_prose(hyphen: str, word: str, text: str) -> None:
    typed = text.format(hyphen, word, hyphen, word)
    assert parts(typed) == (clean(typed), {})


@given(RUNS, st.integers(0, 99), st.sampled_from(["{}{}", "a fox at {}{} degrees", "{}{}{}{} cats"]))
def test_a_dash_before_a_number_is_prose(run: str, number: int, text: str) -> None:
    typed = text.format(run, number, run, number)
    assert parts(typed) == (clean(typed), {})


@given(st.text(st.sampled_from("foxrabbit"), min_size=1), RUNS, st.sampled_from([*NAMES, "fast"]))
def test_a_dash_within_a_word_is_prose(before: str, run: str, name: str) -> None:
    assert parts(f"{before}{run}{name}") == (f"{before}{run}{name}", {})


def test_it_can_be_told_whether_a_text_begins_with_an_option_that_there_is() -> None:
    assert all(begins_with_option(text) for text in ("—ar 9:16 a fox", "--raw", "-no fog", "-- ar 9:16"))
    others = ("--fast", "—a fox", "-a fox", "a —ar 9:16", "— a fox", "")
    assert not any(begins_with_option(text) for text in others)


@pytest.mark.parametrize(
    ("text", "option", "value"),
    [
        ("a fox --aspect 9:16", Option.ASPECT_RATIO, "9:16"),
        ("a fox --Aspect_Ratio=9:16", Option.ASPECT_RATIO, "9:16"),
        ("a fox -aspect-ratio 9:16", Option.ASPECT_RATIO, "9:16"),
        ("a fox −resolution 1080p", Option.RESOLUTION, "1080p"),
        ("a fox —length 8", Option.DURATION, "8"),
        ("--negative blur, text a fox", Option.NEGATIVE_PROMPT, "blur, text"),
        ("a fox --no-sound", Option.SILENT, ""),
        ("a fox -- aspect 9:16", Option.ASPECT_RATIO, "9:16"),
    ],
)
def test_the_names_that_other_services_use_are_understood(text: str, option: Option, value: str) -> None:
    assert parts(text) == ("a fox", {option: value})


@pytest.mark.parametrize("text", ["a room -format and all", "a pool -length 8", "go -without me"])
def test_other_services_names_behind_one_hyphen_are_prose(text: str) -> None:
    assert parts(text) == (text, {})
