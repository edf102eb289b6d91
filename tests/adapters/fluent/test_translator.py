import logging
from pathlib import Path

import pytest

from bot.adapters.fluent.translator import FluentTranslator, locales_folder

FILES = {
    "en": """
hello = Hello { $name }
only-english = Only English
only-attribute =
    .label = A label
how-many =
    { $count ->
        [one] { $count } video
       *[other] { $count } videos
    }
""",
    "ru": """
hello = Привет, { $name }
how-many =
    { $count ->
        [one] { $count } ролик
        [few] { $count } ролика
       *[many] { $count } роликов
    }
only-russian = По-русски
""",
    "ar": "hello = Hello { $name }",
    "pt-BR": "hello = Olá { $name }",
    "zh-hans": "hello = Ni hao { $name }",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, text in FILES.items():
        (tmp_path / f"{language}.ftl").write_text(text, encoding="utf-8")
    (tmp_path / "README.md").write_text("no language", encoding="utf-8")
    return tmp_path


@pytest.fixture
def translator(folder: Path) -> FluentTranslator:
    return FluentTranslator(folder)


def test_every_file_is_a_language_and_nothing_else_is(translator: FluentTranslator) -> None:
    assert sorted(translator.languages) == ["ar", "en", "pt-BR", "ru", "zh-hans"]


def test_the_words_lie_beside_the_package_or_in_it() -> None:
    assert (locales_folder() / "en.ftl").is_file()


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("en", "en"),
        ("ru", "ru"),
        ("ru-RU", "ru"),
        ("ru_RU", "ru"),
        ("RU", "ru"),
        ("en-GB", "en"),
        ("pt-br", "pt-BR"),
        ("pt-BR", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("zh-hans", "zh-hans"),
        ("zh-Hans", "zh-hans"),
        ("zh-hans-cn", "zh-hans"),
        ("zh", "zh-hans"),
    ],
)
def test_a_code_finds_its_language_or_the_nearest_of_the_same(
    translator: FluentTranslator, code: str, language: str
) -> None:
    assert translator.language_for(code) == language


@pytest.mark.parametrize("code", ["xx", "tlh-Latn", "-", "", "r", "russian", None])
def test_a_code_that_is_unknown_or_missing_finds_the_default(folder: Path, code: str | None) -> None:
    assert FluentTranslator(folder).language_for(code) == "en"
    assert FluentTranslator(folder, default="ru").language_for(code) == "ru"


def test_a_message_is_said_in_the_language_that_was_asked_for(translator: FluentTranslator) -> None:
    assert translator.say("ru", "hello", name="Анна") == "Привет, Анна"
    assert translator.say("en", "hello", name="Anna") == "Hello Anna"


def test_a_message_that_a_language_lacks_is_said_in_english(
    translator: FluentTranslator, caplog: pytest.LogCaptureFixture
) -> None:
    assert translator.say("ru", "only-english") == "Only English"
    assert translator.say("xx", "only-english") == "Only English"
    assert caplog.records == []


def test_a_message_that_a_language_lacks_is_said_in_the_default_before_english(folder: Path) -> None:
    translator = FluentTranslator(folder, default="ru")
    assert translator.say("pt-BR", "how-many", count=2) == "2 ролика"
    assert translator.say("pt-BR", "only-english") == "Only English"


@pytest.mark.parametrize("key", ["no-such-message", "only-attribute"])
def test_a_message_without_words_anywhere_is_said_as_its_key_and_logged(
    translator: FluentTranslator, caplog: pytest.LogCaptureFixture, key: str
) -> None:
    assert translator.say("ru", key) == key
    assert [(r.levelno, r.getMessage()) for r in caplog.records] == [(logging.ERROR, f"no message {key}")]


def test_another_language_than_english_and_the_default_is_never_guessed(translator: FluentTranslator) -> None:
    assert translator.say("pt-BR", "only-russian") == "only-russian"


def test_a_value_that_is_missing_is_logged_and_the_rest_is_said(
    translator: FluentTranslator, caplog: pytest.LogCaptureFixture
) -> None:
    assert "Hello" in translator.say("en", "hello")
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert record.getMessage().startswith("message hello in en: ")


@pytest.mark.parametrize(
    ("count", "english", "russian"),
    [
        (0, "0 videos", "0 роликов"),
        (1, "1 video", "1 ролик"),
        (2, "2 videos", "2 ролика"),
        (5, "5 videos", "5 роликов"),
        (11, "11 videos", "11 роликов"),
        (21, "21 videos", "21 ролик"),
        (100, "100 videos", "100 роликов"),
    ],
)
def test_counts_take_the_plural_of_the_language(
    translator: FluentTranslator, count: int, english: str, russian: str
) -> None:
    assert translator.say("en", "how-many", count=count) == english
    assert translator.say("ru", "how-many", count=count) == russian


def test_numbers_are_grouped_and_numbers_that_come_as_strings_are_not(translator: FluentTranslator) -> None:
    assert translator.say("en", "hello", name=1234567) == "Hello 1,234,567"
    assert translator.say("en", "hello", name="1234567") == "Hello 1234567"


def test_values_are_words_and_never_messages_themselves(translator: FluentTranslator) -> None:
    assert translator.say("en", "hello", name="{ $name } { hello }") == "Hello { $name } { hello }"


def test_values_are_set_apart_in_languages_that_run_from_right_to_left(translator: FluentTranslator) -> None:
    assert translator.say("ar", "hello", name="Veo 3") == "Hello \u2068Veo 3\u2069"


@pytest.mark.parametrize("language", ["en", "ru", "pt-BR", "zh-hans"])
def test_values_are_not_set_apart_in_languages_that_run_from_left_to_right(
    translator: FluentTranslator, language: str
) -> None:
    said = translator.say(language, "hello", name="Veo 3")
    assert said.endswith(" Veo 3")
    assert said.isprintable()


def test_a_choice_of_the_user_wins_and_a_choice_of_the_chat_comes_before_the_default(folder: Path) -> None:
    chosen = {1: "ru", -100: "ru", 2: "gone"}
    translator = FluentTranslator(folder, chosen=chosen)
    assert translator.language_for("en", user_id=1) == "ru"
    assert translator.language_for("en", user_id=3, chat_id=-100) == "en"
    assert translator.language_for("xx", user_id=3, chat_id=-100) == "ru"
    assert translator.language_for(None, user_id=-100) == "ru"
    assert translator.language_for("en", user_id=2) == "en"
    del chosen[1]
    assert translator.language_for("en", user_id=1) == "en"


def test_what_is_copied_or_tapped_in_a_text_from_right_to_left_works(tmp_path: Path) -> None:
    words = """
copy =
    Hebrew:

    { $command }
mention = Hebrew @{ $name } hebrew
menu =
    Hebrew /video, or --no hebrew.
    /queue - hebrew
"""
    for language in ("en", "he"):
        (tmp_path / f"{language}.ftl").write_text(words, encoding="utf-8")
    say = FluentTranslator(tmp_path).say
    assert say("he", "copy", command="/video a dragon --ar 9:16") == say(
        "en", "copy", command="/video a dragon --ar 9:16"
    )
    assert "\u2066@clapper_bot\u2069" in say("he", "mention", name="clapper_bot")
    assert say("he", "menu") == ("Hebrew \u2066/video\u2069, or \u2066--no\u2069 hebrew.\n/queue - hebrew")
    assert say("en", "menu") == "Hebrew /video, or --no hebrew.\n/queue - hebrew"


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh_hans_HK", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("zh-hant", "zh-Hant"),
        ("zh-Hant-TW", "zh-Hant"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("pt-br", "pt-BR"),
        ("iw", "he"),
        ("iw-IL", "he"),
        ("he", "he"),
        ("in", "id"),
        ("in_ID", "id"),
        ("id", "id"),
        ("es-419", "es"),
        ("ji", "en"),
        ("zhx", "en"),
    ],
)
def test_codes_of_phones_find_their_language_among_all(tmp_path: Path, code: str, language: str) -> None:
    for one in ("en", "es", "he", "id", "pt-BR", "zh-Hans", "zh-Hant"):
        (tmp_path / f"{one}.ftl").write_text("hello = x")
    assert FluentTranslator(tmp_path).language_for(code) == language


@pytest.mark.parametrize("code", ["zh", "zh-TW", "zh-CN"])
def test_where_there_is_one_chinese_it_serves_all(tmp_path: Path, code: str) -> None:
    for one in ("en", "zh-Hans"):
        (tmp_path / f"{one}.ftl").write_text("hello = x")
    assert FluentTranslator(tmp_path).language_for(code) == "zh-Hans"
