# ruff: noqa: RUF001 - the marks that phones type are its subject
import unicodedata
from typing import Final

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot.adapters.telegram.dashes import DASHES, HYPHENS
from bot.adapters.telegram.syntax import EXAMPLES, QUOTES, clean, format_prompt, parse_prompt
from bot.domain.errors import Problem, Refused
from bot.domain.request import Option

NAMES: Final = frozenset({"veo2", "veo3", "veo3fast", "veo31", "veo31fast", "googleveo3"})
ALL: Final = ", ".join(f"--{option}" for option in Option)


def knows(name: str) -> bool:
    """As forgiving as the catalogue: nothing but Latin letters and digits counts."""
    return "".join(c for c in name.casefold() if c.isascii() and c.isalnum()) in NAMES


def parts(text: str) -> tuple[str, dict[str, str]]:
    typed = parse_prompt(text, knows)
    return typed.prompt, {str(option): value for option, value in typed.options.items()}


def refusal(text: str) -> Problem:
    with pytest.raises(Refused) as caught:
        parse_prompt(text, knows)
    return caught.value.problem


# Where options may stand, and how they may be written


@pytest.mark.parametrize(
    "text",
    [
        "--ar 16:9 a dragon flies",
        "a dragon flies --ar 16:9",
        "a dragon --ar 16:9 flies",
        "a dragon flies —ar 16:9",
        "a dragon flies –ar 16:9",
        "a dragon flies --AR 16:9",
        "a dragon flies --ar=16:9",
        "a dragon flies --ar:16:9",
        "a dragon flies --ar= 16:9",
        "a dragon flies --ar   16:9  ",
        "a dragon flies --ar\u00a016:9",
        'a dragon flies --ar "16:9"',
        "a dragon --ar='16:9' flies",
        "--ar 16:9, a dragon flies",
        "--ar\n16:9\na dragon flies",
        "--ar 9:16 a dragon flies --ar 16:9",
        "\u200f--ar\u200f 16:9\u200f a dragon flies",
        "\u2066—ar\u2069 16:9 a dragon flies",
    ],
)
def test_an_option_may_stand_anywhere_and_be_written_in_many_ways(text: str) -> None:
    assert parts(text) == ("a dragon flies", {"ar": "16:9"})


def test_all_options_together() -> None:
    text = (
        "--model veo-3.1 a dragon —ar 9:16 over --duration 8 the --res 1080p mountains "
        '--seed 42 –no "fog, text" --silent —raw'
    )
    assert parts(text) == (
        "a dragon over the mountains",
        {
            "model": "veo-3.1",
            "ar": "9:16",
            "duration": "8",
            "res": "1080p",
            "seed": "42",
            "no": "fog, text",
            "silent": "",
            "raw": "",
        },
    )


def test_a_flag_takes_no_word_of_the_prompt() -> None:
    assert parts("--silent a dragon") == ("a dragon", {"silent": ""})
    assert parts("a —raw dragon") == ("a dragon", {"raw": ""})


@pytest.mark.parametrize("option", EXAMPLES)
def test_the_example_that_a_refusal_shows_works(option: Option) -> None:
    prompt, options = parts(f"a dragon {EXAMPLES[option]}")
    assert (prompt, list(options)) == ("a dragon", [option])


@pytest.mark.parametrize(("opening", "closing"), [(o, c) for o, marks in QUOTES.items() for c in marks])
def test_values_may_be_quoted_in_any_marks(opening: str, closing: str) -> None:
    text = f"a dragon --no {opening}fog, dark text{closing} flies"
    assert parts(text) == ("a dragon flies", {"no": "fog, dark text"})


@pytest.mark.parametrize("mark", ["'", "’"])
def test_an_apostrophe_closes_no_quotation(mark: str) -> None:
    opening = {"’": "‘"}.get(mark, mark)
    text = f"a street --no {opening}people{mark}s faces, text{mark} by night"
    assert parts(text) == ("a street by night", {"no": f"people{mark}s faces, text"})


def test_other_marks_inside_a_quotation_are_text() -> None:
    assert parts("a dragon --no “6' tall, «x»”") == ("a dragon", {"no": "6' tall, «x»"})


def test_an_option_inside_a_quotation_is_text() -> None:
    assert parts('a dragon --no "--ar 16:9, fog"') == ("a dragon", {"no": "--ar 16:9, fog"})


def test_a_quotation_may_go_over_lines() -> None:
    assert parts('--no "fog,\ntext" a dragon') == ("a dragon", {"no": "fog,\ntext"})


@pytest.mark.parametrize(
    ("text", "value", "prompt"),
    [
        ("--no fog a dragon", "fog", "a dragon"),
        ("--no fog, text a dragon", "fog, text", "a dragon"),
        ("--no fog, text, a dragon", "fog, text, a", "dragon"),
        ("--no fog,text a dragon", "fog,text", "a dragon"),
        ("a dragon --no fog, text", "fog, text", "a dragon"),
        ("a dragon --no fog,", "fog", "a dragon"),
        ("--no fog, --raw a dragon", "fog", "a dragon"),
    ],
)
def test_what_to_avoid_may_be_a_list_with_commas(text: str, value: str, prompt: str) -> None:
    there, options = parts(text)
    assert (there, options["no"]) == (prompt, value)


@pytest.mark.parametrize(
    ("text", "name", "prompt"),
    [
        ("--model veo-3.1-fast a dragon", "veo-3.1-fast", "a dragon"),
        ("--model Veo 3 Fast a dragon", "Veo 3 Fast", "a dragon"),
        ("--model veo 3 a dragon", "veo 3", "a dragon"),
        ("a dragon --model Veo 3.1 Fast", "Veo 3.1 Fast", "a dragon"),
        ("--model Veo 3 Fast, a dragon", "Veo 3 Fast", "a dragon"),
        ("--model google/veo3 a dragon", "google/veo3", "a dragon"),
        ("--model “Veo 3 Fast” a dragon", "Veo 3 Fast", "a dragon"),
        ("--model Veo 3 --raw Fast", "Veo 3", "Fast"),
        ("--model sora a dragon", "sora", "a dragon"),
        ("--model veo-3, fast cars", "veo-3", "fast cars"),
        ("--model veo-3\n1 dragon", "veo-3", "1 dragon"),
        ("--model veo-2 — a dragon", "veo-2", "— a dragon"),
        ("--model veo-2 🐉 flies", "veo-2", "🐉 flies"),
        ("--model veo-2 дракон летит", "veo-2", "дракон летит"),
        ("--model veo-2 龍が飛ぶ", "veo-2", "龍が飛ぶ"),
        ("--model Veo 3 תנין", "Veo 3", "תנין"),
    ],
)
def test_a_models_name_may_be_several_words_but_takes_none_of_the_prompt(
    text: str, name: str, prompt: str
) -> None:
    there, options = parts(text)
    assert (there, options["model"]) == (prompt, name)


# What is refused


@pytest.mark.parametrize("text", ["a dragon --fast", "--sed 42 a dragon", "a —wide dragon", "--ar, a dragon"])
def test_an_unknown_option_is_refused_with_those_that_there_are(text: str) -> None:
    problem = refusal(text)
    assert (problem.key, problem.values["options"]) == ("refused-unknown-option", ALL)


def test_an_unknown_option_is_shown_and_shortened() -> None:
    assert refusal("a dragon —wide").values["option"] == "--wide"
    assert len(str(refusal(f"a dragon --{'x' * 500}").values["option"])) == 40


@pytest.mark.parametrize("option", EXAMPLES)
@pytest.mark.parametrize("behind", ["", " ", "=", " --raw", " —silent", ' ""', " “ ”", " ,"])
def test_an_option_without_its_value_is_refused_with_an_example(option: Option, behind: str) -> None:
    problem = refusal(f"a dragon --{option}{behind}")
    assert problem == Problem(
        key="refused-option-value", values={"option": f"--{option}", "example": EXAMPLES[option]}
    )


@pytest.mark.parametrize("text", ["--silent=yes a dragon", "a dragon —raw:1", "--raw="])
def test_a_flag_with_a_value_is_refused(text: str) -> None:
    assert refusal(text).key == "refused-option-flag"


@pytest.mark.parametrize("opening", QUOTES)
def test_a_quotation_that_is_not_closed_is_refused(opening: str) -> None:
    text = f"a dragon --no {opening}fog, text"
    assert refusal(text) == Problem(key="refused-open-quote", values={"option": "--no"})


# What is text


@pytest.mark.parametrize(
    "text",
    [
        "a dragon",
        "a - b -- c — d – e --- f",
        "-- a dragon",
        "a dragon —",
        "— Who is there? — A dragon!",
        "—привет, мир  и  драконы",
        "—¡Hola! —gritó el dragón",
        "—Hello, she said",
        "1990–2000, a street",
        "well-known, half--hearted",
        "a sign that says “16:9”",
        "it's 5 o'clock, 'tis \"late",
        "--1 --2",
        "a dragon-ar 16:9",
        "first line\n\n  second line\twith a tab",
        "שלום עולם, דרקון עף",
        "تنين يطير فوق الجبال",
        "می‌خواهم",
        "👨‍👩‍👧‍👦 👩🏽‍🚀 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️",
        "飛龍在天",
    ],
)
def test_text_without_options_stays_as_it_was_typed(text: str) -> None:
    assert parts(text) == (text, {})


def test_line_breaks_of_the_prompt_are_kept_around_options() -> None:
    assert parts("a dragon\n--raw\nflies") == ("a dragon\n\nflies", {"raw": ""})
    assert parts("a dragon\nflies --raw") == ("a dragon\nflies", {"raw": ""})
    assert parts("a dragon --raw\nflies") == ("a dragon\nflies", {"raw": ""})


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u200b", "\u200d\ufe0f", "\u00a0\u3000", "\x00"])
def test_nothing_to_be_seen_is_no_prompt(text: str) -> None:
    assert parts(text) == ("", {})


def test_options_alone_are_no_prompt() -> None:
    assert parts("--raw --seed 42") == ("", {"raw": "", "seed": "42"})


# Cleaning


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x0bd\x0ce\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\x00b\x07c\x1bd\x7fe", "abcde"),
        ("\ufeffdra\u00adgon\u200b\u2060", "dragon"),
        ("\u202edragon\u202c \u2067flies\u2069\u200e\u200f\u061c", "dragon flies"),
        ("cafe\u0301", "caf\u00e9"),
        ("e\u200b\u0301", "\u00e9"),
        ("  a dragon \n", "a dragon"),
        ("a\tb", "a\tb"),
        ("broken \ud83c emoji", "broken  emoji"),
    ],
)
def test_what_nobody_sees_is_taken_out(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in cleaned if c not in "\n\t")


# Whatever is typed

MESSY: Final = st.lists(
    st.one_of(
        st.sampled_from(
            [f"{dash}{word}" for dash in ("--", "—", "–", "-") for word in (*Option, "x", "да", "AR", "no,")]
        ),
        st.sampled_from([*QUOTES, *"=:, \n\t-—", "\u200f", "\u00a0", "veo", "3", "16:9", "a,", "dragon"]),
        st.text(max_size=5),
    ),
    max_size=12,
).map("".join)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("--set cfg_scale=0.5 a cat", ["cfg_scale=0.5"]),
        ("a cat --set=cfg_scale=0.5", ["cfg_scale=0.5"]),
        ("—set cfg_scale = 0.5 a cat", ["cfg_scale=0.5"]),
        ("--set template='Times  Square' a cat --SET seed=5", ["template=Times Square", "seed=5"]),
        ("a --set «template=New\nYork» cat", ["template=New York"]),
        ("--set a=1 a cat --set a=2", ["a=1", "a=2"]),
        ("--set a=b=c a cat", ["a=b=c"]),
    ],
)
def test_any_parameter_may_be_set_by_name_and_more_than_one(text: str, lines: list[str]) -> None:
    typed = parse_prompt(text, knows)
    assert typed.prompt == "a cat"
    assert typed.options == {Option.SET: "\n".join(lines)}


@pytest.mark.parametrize(
    "text", ["--set", "--set x", "--set =5 x", "--set x=", "--set x= --raw", "--set 'x'", "--set 'x y=1'"]
)
def test_a_setting_without_name_or_value_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_prompt(text, knows)
    assert caught.value.problem.key == "refused-option-value"


@given(st.one_of(st.text(), MESSY, st.text(st.sampled_from("-—–=:\"'“”«» \nano,ar7"))))
@example("--no \u0130 x")
@example("—ſilent")
def test_no_text_makes_anything_but_a_prompt_and_known_options_or_a_refusal(text: str) -> None:
    try:
        typed = parse_prompt(text, knows)
    except Refused:
        return
    assert typed.prompt == typed.prompt.strip()
    for option, value in typed.options.items():
        assert isinstance(option, Option)
        assert (value == "") is option.is_flag
        assert value == value.strip()


@given(st.one_of(st.text(), MESSY))
def test_text_in_which_no_word_begins_with_a_dash_is_only_cleaned(text: str) -> None:
    assume(not any(word.startswith(tuple(HYPHENS + DASHES)) for word in clean(text).split()))
    assert parts(text) == (clean(text), {})


@given(st.text(st.sampled_from("—–- абв,.!\n")))
def test_dialogue_is_only_cleaned(text: str) -> None:
    assume(not any(word.startswith("--") for word in clean(text).split()))
    assert parts(text) == (clean(text), {})


WORDS: Final = st.text(st.sampled_from("abcxyzäñжи龍🐉דע0123456789.!?"), min_size=1, max_size=8)
VALUES: Final = {
    Option.MODEL: st.sampled_from(["veo-2", "sora", "google/veo3"]),
    Option.ASPECT_RATIO: st.sampled_from(["16:9", "9:16"]),
    Option.DURATION: st.integers(0, 60).map(str),
    Option.RESOLUTION: st.sampled_from(["720p", "1080p"]),
    Option.SEED: st.integers(-5, 10**9).map(str),
    Option.NEGATIVE_PROMPT: st.lists(WORDS, min_size=1, max_size=3).map(", ".join),
    Option.SET: st.sampled_from(["cfg_scale=0.5", "watermark=false", "style=3d_animation"]),
}
MARKS: Final = [(o, c) for o, marks in QUOTES.items() for c in marks]


@st.composite
def written_options(draw: st.DrawFn) -> tuple[dict[Option, str], list[str]]:
    options: dict[Option, str] = {}
    pieces = []
    for option in draw(st.lists(st.sampled_from(Option), unique=True)):
        word = draw(st.sampled_from(["--", "—", "–"])) + draw(st.sampled_from([option, option.upper()]))
        if option.is_flag:
            options[option] = ""
            pieces.append(word)
            continue
        options[option] = value = draw(VALUES[option])
        opening, closing = draw(st.one_of(st.sampled_from(MARKS), st.just(("", ""))))
        between = draw(st.sampled_from([" ", "=", ":", "  ", "= ", "\n"]))
        pieces.append(f"{word}{between}{opening}{value}{closing}")
    return options, pieces


@given(written_options(), st.lists(WORDS, min_size=1, max_size=6), st.data())
def test_options_written_anyhow_anywhere_are_read_back(
    written: tuple[dict[Option, str], list[str]], words: list[str], data: st.DataObject
) -> None:
    options, pieces = written
    whole: list[str] = list(words)
    for piece in pieces:
        whole.insert(data.draw(st.integers(0, len(whole))), piece)
    typed = parse_prompt(" ".join(whole), lambda _: False)
    assert typed.prompt == clean(" ".join(words))
    assert typed.options == options


@given(written_options(), st.lists(WORDS, max_size=6))
def test_what_is_put_together_is_read_back(
    written: tuple[dict[Option, str], list[str]], words: list[str]
) -> None:
    options, prompt = written[0], clean(" ".join(words))
    typed = parse_prompt(format_prompt(prompt, options, lambda _: False), lambda _: False)
    assert (typed.prompt, typed.options) == (prompt, options)


def test_options_come_first_and_are_quoted_only_where_they_must_be() -> None:
    options = {Option.MODEL: "veo-3.1-fast", Option.ASPECT_RATIO: "16:9", Option.RAW: ""}
    assert format_prompt("a dragon", options, lambda _: False) == (
        "--model veo-3.1-fast --ar 16:9 --raw a dragon"
    )
    several = {Option.NEGATIVE_PROMPT: "blur, text", Option.SET: "a=1\nb=two words"}
    assert format_prompt("", several, lambda _: False) == '--no "blur, text" --set a=1 --set b="two words"'
    pro = format_prompt("pro at work", {Option.MODEL: "kling"}, {"kling", "kling pro"}.__contains__)
    assert pro == '--model "kling" pro at work'
