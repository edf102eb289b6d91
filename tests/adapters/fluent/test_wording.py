# ruff: noqa: RUF001 - the marks of many languages are its subject
"""Words as people say them: in Telegram's terms, idiomatic, set as the language sets them.

Each check is tried on lines that stood in the files once, and must find them.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest
from fluent.syntax import FluentParser

from bot.adapters.fluent.translator import SOURCE, FluentTranslator, locales_folder
from bot.adapters.telegram.outgoing.menus import COMMANDS
from bot.domain.request import Option
from tests.adapters.fluent.glossary import MUST, NEVER, WHERE, missing_terms, phrases
from tests.adapters.fluent.plurals import WRITTEN_FOR
from tests.adapters.fluent.reading import entries, everything
from tests.adapters.fluent.typography import breakable_spaces, ellipses, examples, lists, uncounted

FOLDER: Final = locales_folder()
LOCALES: Final = sorted(FOLDER.glob("*.ftl"))
ISOLATE_ENDS: Final = "\u2069"
STUDIO: Final = "AI/ML API"
ENDS: Final = (".", ":", "。", "：", "।")
"""How sentences end, in the files' languages; other shared words are no sentences."""
each_locale = pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)


def sources(path: Path) -> dict[str, str]:
    """Every message and term as its file has it."""
    return {key: message.source for key, message in everything(path).items()}


def test_every_language_has_its_glossary() -> None:
    languages = {path.stem for path in LOCALES}
    assert set(MUST) == languages
    assert set(NEVER) | {SOURCE} == languages
    assert all(set(terms) <= set(WHERE) for terms in MUST.values())


@each_locale
def test_things_are_called_what_telegram_calls_them(path: Path) -> None:
    assert list(missing_terms(path.stem, sources(path))) == []


@each_locale
def test_no_phrase_is_a_calque(path: Path) -> None:
    assert list(phrases(path.stem, sources(path))) == []


@each_locale
def test_no_line_breaks_before_a_mark(path: Path) -> None:
    assert list(breakable_spaces(path.stem, sources(path))) == []


@each_locale
def test_a_space_before_an_ellipsis_is_german(path: Path) -> None:
    assert list(ellipses(path.stem, sources(path))) == []


@each_locale
def test_options_and_commands_stand_before_a_dash(path: Path) -> None:
    assert list(lists(sources(path))) == []


@each_locale
def test_an_example_to_copy_has_a_line_of_its_own(path: Path) -> None:
    assert list(examples(sources(path))) == []


@each_locale
def test_a_noun_behind_a_number_takes_its_plural(path: Path) -> None:
    if len(WRITTEN_FOR[path.stem]) > 1:
        assert list(uncounted(entries(path))) == []


@each_locale
def test_a_shared_sentence_stands_nowhere_else_in_the_file(path: Path) -> None:
    there = everything(path)
    shared = {name for message in there.values() for name in message.references}
    for name in shared:
        sentence = there[name].source.partition("=")[2].strip()
        if sentence.endswith(ENDS) and "\n" not in sentence:
            assert [key for key, one in there.items() if sentence in one.source and key != name] == []


@each_locale
def test_the_help_says_once_who_the_studio_is(path: Path) -> None:
    said = FluentTranslator(FOLDER).say(path.stem, "help", quota="")
    assert said.count(STUDIO) == 1


@each_locale
def test_the_help_names_every_option_and_every_command_of_the_menu(path: Path) -> None:
    say = FluentTranslator(FOLDER).say
    options, commands = say(path.stem, "help-options", model="Veo 2"), say(path.stem, "help-commands")
    assert [option for option in Option if f"--{option} " not in options.replace(ISOLATE_ENDS, " ")] == []
    assert [name for name in COMMANDS if name != "help" and f"/{name} " not in commands] == []


# What each check finds

Check = Callable[[Mapping[str, str]], Iterator[str]]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "help = answer a photo with /video and what should happen"),
        ("en", "refused-open-quote = A quotation mark behind { $option } is not closed."),
        ("en", "settings-pick-ar = These are the ones { $model } knows."),
        ("en", "forget-ask = what shall appear"),
        ("en", "status-cancelled = ✖️ Taken back."),
        ("en", "cancel-done = Nothing was used up."),
        ("en", "unsupported = I cannot make a video of a sticker."),
        ("en", "history-lost = I can make it anew."),
        ("en", "link-too-large = It will not last for ever:"),
        ("en", "queue-empty = You have no request under way."),
        ("en", "image-gone = Telegram does not hand me this photo any more."),
        ("en", "sound-too-long = This sound is too long."),
        ("en", "group-no-videos = I may not send videos into this group."),
        ("en", "edited = I am using what you wrote first."),
        ("de", "settings-pick-ar = kennt { $model }"),
        ("fr", "unsupported = un sticker"),
        ("ko", "help = 캡션"),
        ("th", "sound-too-large = เสียงนี้ใหญ่"),
        ("uk", "unsupported = Зі стікера відео не вийде."),
    ],
)
def test_a_calque_is_found(language: str, line: str) -> None:
    assert list(phrases(language, {line.partition(" ")[0]: line}))


def test_what_is_no_calque_is_not_found() -> None:
    good = {
        "status-checking": "status-checking = The studio's answer was unclear.",
        "offer": "offer = Shall I make a video from this?",
        "button-set-sound": "button-set-sound = 🔊 Sound: { $value }",
        "queue-checking": "queue-checking = checking whether you have to wait",
    }
    assert list(phrases("en", good)) == []
    assert list(phrases("th", {"a": "a = ไฟล์เสียงนี้ใหญ่"})) == []


def test_a_term_that_is_not_telegrams_is_found() -> None:
    old = {
        "bot-description": "bot-description = Tik op Start",
        "button-settings": "button-settings = Setelan",
    }
    assert "bot-description: start is “Begin”" in list(missing_terms("nl", old))
    assert "button-settings: settings is “Pengaturan”" in list(missing_terms("id", old))
    assert "ask-prompt: reply is “Reply”" in list(
        missing_terms("en", {"ask-prompt": "ask-prompt = Answer with a few words."})
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Où ?"), ("fr", "Bien !"), ("fr", "le « mot"), ("fr", "mot »"), ("fr", "40 %"),
        ("fr", "ici :"), ("fr", "Où?"), ("fr", "«mot"), ("fr", "{ $percent }%"), ("de", "{ $percent } %"),
    ],
)  # fmt: skip
def test_a_space_that_breaks_or_is_missing_is_found(language: str, text: str) -> None:
    assert list(breakable_spaces(language, {"a": f"a = {text}"}))


def test_spaces_that_do_not_break_are_right() -> None:
    french = "a = Où\u202f? «\u00a0Là\u00a0»\u00a0: { $percent }\u00a0% – 16:9, « mot »".replace(
        "« m", "«\u00a0m"
    )
    assert list(breakable_spaces("fr", {"a": french.replace("mot »", "mot\u00a0»")})) == []
    assert list(breakable_spaces("de", {"a": "a = { $percent }\u00a0%"})) == []
    assert list(breakable_spaces("en", {"a": "a = { $percent } %"})) == []


def test_an_ellipsis_after_a_space_is_found() -> None:
    assert list(ellipses("en", {"a": "a = Looking …"}))
    assert list(ellipses("de", {"a": "a = Ich sehe nach …"})) == []
    assert list(ellipses("en", {"a": "a = Looking…"})) == []


def test_an_option_before_a_comma_is_found() -> None:
    commands = {"help-commands": "help-commands =\n    /queue – your requests"}
    assert list(lists({**commands, "help-options": "help-options =\n    --duration 8, seconds"}))
    assert list(lists({**commands, "help-options": "help-options =\n    --duration 8 – seconds"})) == []


def test_an_example_within_a_sentence_is_found() -> None:
    good = {key: f"{key} =\n    Send\n    /video a dragon\n    now" for key in ("start", "help-group")}
    good |= {key: f"{key} =\n    Send:\n    /video a dragon" for key in ("ask-words", "refused-no-prompt")}
    good |= {"group-sees-all": "group-sees-all =\n    Say\n    @{ $name } a dragon"}
    assert list(examples(good)) == []
    assert list(examples({**good, "ask-words": "ask-words = Write /video a dragon."}))
    assert list(examples({**good, "ask-words": "ask-words =\n    Write\n    /video a dragon."}))
    assert list(examples({**good, "refused-media": "refused-media = add --model { $other }."}))


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("a = { $used } of { $limit } videos", True),
        ("a = { $used ->\n    [0] none of { $limit } videos\n   *[other] all of { $limit } videos\n }", True),
        ("a = { $limit ->\n    [one] { $limit } video\n   *[other] { $limit } videos\n }", False),
        ("a = over { $limit } MB", False),
        ("a = the limit is { $limit }. Other models", False),
    ],
)
def test_a_number_before_a_noun_without_its_plural_is_found(text: str, *, is_found: bool) -> None:
    assert bool(list(uncounted(tuple(FluentParser().parse(text).body)))) is is_found
