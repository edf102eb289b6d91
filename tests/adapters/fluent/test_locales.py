import itertools
import logging
import re
from pathlib import Path
from typing import Final

import pytest
from fluent.syntax import ast as ftl

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.aimlapi.error_messages import MAX_REASON_CHARACTERS
from bot.adapters.fluent.translator import RIGHT_TO_LEFT, SOURCE, FluentTranslator, locales_folder
from bot.adapters.telegram.outgoing.groups import GroupPermissions, group_diagnosis
from bot.adapters.telegram.outgoing.menus import COMMANDS
from bot.adapters.telegram.views.texts import (
    CAPTION_LIMIT,
    PROMPT_IN_CAPTION,
    PROMPT_SHOWN,
    TEXT_LIMIT,
    Texts,
)
from bot.command_table import COMMANDS as COMMAND_LINES
from bot.domain.errors import Problem, Value
from bot.domain.job import SendingJob
from bot.domain.media import Size, VideoFacts
from bot.domain.request import Origin, Requester, VideoRequest
from bot.domain.status import (
    Cancelled,
    Checking,
    Failed,
    Late,
    Making,
    Paused,
    Preparing,
    Sending,
    Starting,
    Status,
    Unclear,
    Waiting,
)
from tests.adapters.fluent.plurals import WRITTEN_FOR
from tests.adapters.fluent.reading import calls, computed, constants, entries, everything, messages

FOLDER: Final = locales_folder()
ENGLISH: Final = messages(FOLDER / f"{SOURCE}.ftl")
LOCALES: Final = sorted(FOLDER.glob("*.ftl"))
CATALOGUE: Final = load_catalogue()

NUMBERS: Final = (-1, 0, 1, 2, 3, 5, 11, 21, 22, 100, 1000)
COUNTS: Final = frozenset(
    {
        "count",
        "days",
        "height",
        "hours",
        "left",
        "length",
        "limit",
        "megapixels",
        "minutes",
        "percent",
        "position",
        "seconds",
        "usd",
        "used",
        "width",
    }
)
"""Variables that the code gives as numbers."""
CHOICES: Final = {
    "developer": ("none", "Runway"),
    "group": ("none", "-100123"),
    "kind": ("animation", "photo", "sound", "sticker", "video", "video-note", "voice", "other"),
    "nearest": ("none", "9:16"),
    "operation": ("text", "image", "frames", "references", "talking", "edit", "extend", "guide", "other"),
    "options": ("none", "--ar, --seed"),
    "other": ("none", "veo-3.1"),
    "reason": ("key", "credits", "other"),
    "settings": ("none", "seed"),
}
"""Variables that choose, and what they may be."""
VARIABLES: Final = frozenset(variable for message in ENGLISH.values() for variable in message.variables)
TEXTS: Final = VARIABLES - COUNTS - set(CHOICES)
"""Variables that stand for words; ids, versions and bounds are among them."""
COMPLETED: Final = {
    "bot/domain/parameters.py": frozenset({"model"}),
    "bot/app/requests/offers.py": frozenset({"model", "other", "takes"}),
}
"""Variables that others add to what these raise, or that nobody needs: it is looked at, and never said."""
NO_MESSAGES: Final = frozenset({"video-note", "image-to-video", "video-to-video", "other-model"})
"""One of the values of a choice, parts of models' ids, and the end of a key."""
ISOLATION: Final = re.compile("[\u2066-\u2069]")

BUTTON_LIMIT: Final = 40
"""Characters: more is cut off on a phone."""
PRESSED_LIMIT: Final = 200
COMMAND_LIMIT: Final = 256
DESCRIPTION_LIMIT: Final = 512
"""Of what an empty chat with the bot shows."""
SHORT_DESCRIPTION_LIMIT: Final = 120
"""Of what the page of the bot shows."""
PLACEHOLDER_LIMIT: Final = 64
"""Characters, as the Bot API sets them."""

each_locale = pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)


@pytest.fixture(scope="module")
def translator() -> FluentTranslator:
    return FluentTranslator(FOLDER)


@pytest.fixture(scope="module")
def words(translator: FluentTranslator) -> Texts:
    return Texts(translator=translator, catalogue=CATALOGUE, default_family="veo-3.1-fast")


def units(text: str) -> int:
    """UTF-16 code units: what Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def with_text(text: str) -> dict[str, Value]:
    """Values for every variable there is, the same text for all that are words."""
    return {
        **dict.fromkeys(COUNTS, 1000),
        **dict.fromkeys(TEXTS, text),
        **{name: choices[0] for name, choices in CHOICES.items()},
    }


def name(status: Status) -> str:
    return status.problem.key if isinstance(status, Failed) else type(status).__name__


def starting_with(prefix: str) -> list[str]:
    return [key for key in ENGLISH if key.startswith(prefix)]


# The files


def test_english_is_among_the_languages() -> None:
    assert ENGLISH


@each_locale
def test_a_file_holds_messages_and_comments_and_no_junk(path: Path) -> None:
    assert [entry.content for entry in entries(path) if isinstance(entry, ftl.Junk)] == []


@each_locale
def test_no_message_stands_twice(path: Path) -> None:
    ids = [
        (type(entry), entry.id.name) for entry in entries(path) if isinstance(entry, ftl.Message | ftl.Term)
    ]
    assert len(ids) == len(set(ids))


@each_locale
def test_every_language_has_the_messages_of_english_and_no_others(path: Path) -> None:
    assert set(messages(path)) == set(ENGLISH)


@each_locale
def test_what_several_messages_say_is_written_once_in_every_language(path: Path) -> None:
    source = everything(FOLDER / f"{SOURCE}.ftl")
    different = {
        key: sorted(message.references ^ source[key].references)
        for key, message in everything(path).items()
        if key in source and message.references != source[key].references
    }
    assert different == {}
    assert {key for key in everything(path) if key.startswith("-")} == {
        key for key in source if key.startswith("-")
    }


@each_locale
def test_nothing_refers_to_what_is_not_there(path: Path) -> None:
    there = everything(path)
    assert {name for message in there.values() for name in message.references} <= set(there)


@each_locale
def test_every_message_has_the_variables_of_the_english_one(path: Path) -> None:
    different = {
        key: sorted(message.variables ^ ENGLISH[key].variables)
        for key, message in messages(path).items()
        if key in ENGLISH and message.variables != ENGLISH[key].variables
    }
    assert different == {}


@each_locale
def test_a_choice_by_plural_has_every_category_of_the_language(path: Path) -> None:
    missing = {
        key: sorted(WRITTEN_FOR[path.stem] - present)
        for key, message in messages(path).items()
        for _, present in message.plurals
        if WRITTEN_FOR[path.stem] - present
    }
    assert missing == {}


@each_locale
def test_what_has_a_plural_in_english_has_one_wherever_the_language_knows_plurals(path: Path) -> None:
    if len(WRITTEN_FOR[path.stem]) == 1:
        return
    missing = {
        key: sorted(ENGLISH[key].counted - message.counted)
        for key, message in messages(path).items()
        if key in ENGLISH and ENGLISH[key].counted - message.counted
    }
    assert missing == {}


@each_locale
def test_plurals_are_chosen_by_numbers_only(path: Path) -> None:
    assert {variable for message in messages(path).values() for variable in message.counted} <= COUNTS


# The values


def test_the_variables_that_are_tried_exist() -> None:
    assert VARIABLES.issuperset(COUNTS | set(CHOICES))


@each_locale
def test_every_message_can_be_said_with_every_number(
    path: Path, translator: FluentTranslator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    for key, message in messages(path).items():
        chosen = sorted(message.variables & set(CHOICES))
        numbers = NUMBERS if message.variables & COUNTS else NUMBERS[:1]
        for number, *choice in itertools.product(numbers, *(CHOICES[name] for name in chosen)):
            given = dict(zip(chosen, choice, strict=True))
            values = {**with_text("words"), **dict.fromkeys(COUNTS, number), **given}
            text = translator.say(path.stem, key, **values)
            assert text.strip() == text != key
            assert "{" not in text
            if path.stem not in RIGHT_TO_LEFT:
                assert not ISOLATION.search(text)
    assert caplog.messages == []


@each_locale
def test_no_file_holds_isolation_marks_of_its_own(path: Path) -> None:
    assert not ISOLATION.search(path.read_text(encoding="utf-8"))


# The code


def test_every_message_that_the_code_names_exists() -> None:
    assert [(call.where, call.ids - set(ENGLISH)) for call in calls() if call.ids - set(ENGLISH)] == []


def test_everything_in_the_code_that_looks_like_a_message_id_is_one() -> None:
    beginnings = {key.partition("-")[0] for key in ENGLISH}
    looks = [
        (text, where)
        for text, where in constants()
        if re.fullmatch(r"[a-z]+(-[a-z]+)+", text)
        and text.partition("-")[0] in beginnings
        and text not in NO_MESSAGES
    ]
    assert [(text, where) for text, where in looks if text not in ENGLISH] == []


def test_every_message_is_used_somewhere() -> None:
    referred = {name for message in ENGLISH.values() for name in message.references}
    named, patterns = {text for text, _ in constants()} | referred, list(computed())
    unused = [key for key in ENGLISH if key not in named and not any(p.fullmatch(key) for p in patterns)]
    assert unused == []


def test_the_code_gives_every_variable_of_the_messages_that_it_names() -> None:
    missing = [
        (call.where, key, sorted(lacking))
        for call in calls()
        for key in call.ids & set(ENGLISH)
        if call.given is not None
        and (lacking := ENGLISH[key].variables - call.given - COMPLETED.get(call.path, frozenset()))
    ]
    assert missing == []


def test_every_command_of_the_menus_has_its_description_and_no_other_has_one() -> None:
    verbs = {one.name for one in COMMAND_LINES if one.module in ("verb", "broadcast", "audit")}
    assert set(starting_with("command-")) == {f"command-{name}" for name in verbs.union(COMMANDS)}


# Telegram's limits


@each_locale
def test_descriptions_of_commands_fit_into_the_menu(path: Path, translator: FluentTranslator) -> None:
    for key in starting_with("command-"):
        assert 1 <= units(translator.say(path.stem, key)) <= COMMAND_LIMIT


@each_locale
def test_what_the_bot_says_of_itself_fits(path: Path, translator: FluentTranslator) -> None:
    assert 1 <= units(translator.say(path.stem, "bot-description")) <= DESCRIPTION_LIMIT
    assert 1 <= units(translator.say(path.stem, "bot-short-description")) <= SHORT_DESCRIPTION_LIMIT


@each_locale
def test_answers_to_presses_fit_into_their_notice(path: Path, translator: FluentTranslator) -> None:
    for key in starting_with("pressed-"):
        assert 1 <= units(translator.say(path.stem, key)) <= PRESSED_LIMIT


@each_locale
def test_labels_of_buttons_are_short(path: Path, translator: FluentTranslator) -> None:
    for key in starting_with("button-"):
        assert 1 <= len(translator.say(path.stem, key, **with_text(""))) <= BUTTON_LIMIT


@each_locale
def test_the_placeholder_fits_into_the_field(path: Path, translator: FluentTranslator) -> None:
    assert 1 <= units(translator.say(path.stem, "ask-placeholder")) <= PLACEHOLDER_LIMIT


STATUSES: Final[tuple[Status, ...]] = (
    Preparing(),
    Waiting(position=1),
    Waiting(position=1000),
    Waiting(position=None),
    Starting(),
    Checking(),
    Making(tenths=9, seconds_left=None),
    Making(tenths=0, seconds_left=86_340),
    Late(),
    Paused(),
    Paused(model="😀" * 256),
    Unclear(),
    Sending(),
    Cancelled(),
    *(
        Failed(problem=Problem(key=key, values=with_text("😀" * MAX_REASON_CHARACTERS)))
        for key in ENGLISH
        if key.startswith(("failed-", "image-", "video-"))
    ),
)


@each_locale
def test_every_status_fits_into_a_message(path: Path, words: Texts) -> None:
    sizes = {units(words.status(path.stem, status)): status for status in STATUSES}
    assert min(sizes) >= 1, sizes[min(sizes)]
    assert max(sizes) <= TEXT_LIMIT, sizes[max(sizes)]


@each_locale
def test_the_help_with_all_that_stands_against_it_fits_into_a_message(path: Path, words: Texts) -> None:
    standing = GroupPermissions(sees_all=False, may_send_videos=False)
    found = group_diagnosis(words, path.stem, standing, "b" * 32)
    quota = words.say(path.stem, "start-quota", limit=5, left=5)
    text = f"{words.say(path.stem, 'help-group')}\n\n{found}\n\n{words.say(path.stem, 'help', quota=quota)}"
    assert units(text) <= TEXT_LIMIT


@each_locale
def test_the_longest_offer_fits_into_a_message(path: Path, translator: FluentTranslator) -> None:
    values = with_text("longest title there is") | {"prompt": "😀" * PROMPT_SHOWN}
    assert units(translator.say(path.stem, "offer", **values)) <= TEXT_LIMIT


@each_locale
def test_the_longest_caption_is_said_whole(path: Path, words: Texts) -> None:
    job = SendingJob(
        id="0" * 32,
        key="1:2",
        video_url="https://files.example/v.mp4",
        requester=Requester(user_id=1, language=path.stem),
        origin=Origin(chat_id=1, message_id=2),
        request=VideoRequest(prompt="😀" * 4000),
        model="google/veo-3.1-t2v",
        parameters={"prompt": "😀" * 4000, "aspect_ratio": "16:9", "seed": -(10**18 - 1)},
        created_at=0.0,
        submitted_at=0.0,
        ready_at=59 * 60.0 + 59,
        run_at=0.0,
    )
    facts = VideoFacts(size=Size(width=1920, height=1080), seconds=59 * 60.0 + 59, has_audio=True)
    title = max((family.title for family in CATALOGUE), key=len)
    caption = words.caption(job, title, facts)
    assert units(caption) <= CAPTION_LIMIT
    assert caption.startswith("😀" * (PROMPT_IN_CAPTION - 1) + "…\n\n")
    assert caption.count("…") == 1
