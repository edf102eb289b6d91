# ruff: noqa: RUF001 - dashes as the words have them
import logging
import re
import typing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.telegram.views.texts import CAPTION_LIMIT, Texts, cut
from bot.domain.errors import Problem
from bot.domain.film import film_of, scene_requests
from bot.domain.job import ACTIVE, TAKEN_BACK, Job, JobState
from bot.domain.media import Size, VideoFacts
from bot.domain.money import Quote
from bot.domain.request import VideoRequest
from bot.domain.status import (
    BetweenScenes,
    Cancelled,
    Checking,
    Compressing,
    Converting,
    Drawing,
    Failed,
    Late,
    Making,
    Paused,
    Preparing,
    Sending,
    Speaking,
    Starting,
    Status,
    Unclear,
    Undelivered,
    Waiting,
    current_status,
)
from bot.domain.steps import Made, Step
from tests.jobs import a_job as any_job

WORDS: Final = Texts(
    translator=FluentTranslator(locales_folder()), catalogue=load_catalogue(), default_family="veo-3.1-fast"
)
FACTS: Final = VideoFacts(size=Size(width=1280, height=720), seconds=8.0, has_audio=True)

STATUSES: Final[tuple[tuple[Status, str], ...]] = (
    (Preparing(), "Looking at your photo"),
    (Waiting(position=1), "yours is next"),
    (Waiting(position=2), "number 2."),
    (Waiting(position=1001), "number 1,001."),
    (Waiting(position=None), "more than 1,000 before you"),
    (Paused(), "isn't taking new requests right now"),
    (Paused(model="openai/sora-2-t2v"), "isn't taking requests for Sora 2 right now"),
    (Starting(), "Getting ready"),
    (Speaking(), "Speaking your words"),
    (Drawing(), "Drawing the picture"),
    (Checking(), "answer was unclear"),
    (Making(tenths=0, seconds_left=90), "░░░░░░░░░░ 0%\nAbout 1 min 30 s left"),
    (Making(tenths=7, seconds_left=5), "▓▓▓▓▓▓▓░░░ 70%\nAbout 5 s left"),
    (Making(tenths=9, seconds_left=None), "▓▓▓▓▓▓▓▓▓░ 90%\nIt's taking a little longer than usual."),
    (Making(tenths=9, seconds_left=0), "About 0 s left"),
    (Making(tenths=4, seconds_left=60, scene=2, scenes=5), "scene 2 of 5…\n▓▓▓▓░░░░░░ 40%"),
    (BetweenScenes(scene=2, scenes=5, position=1), "Scene 2 of 5 comes next.\n⏳ It is next in the queue."),
    (BetweenScenes(scene=2, scenes=5, position=7), "In the queue: number 7."),
    (BetweenScenes(scene=2, scenes=5, position=None), "more than 1,000 before it"),
    (BetweenScenes(scene=2, scenes=5, position=0), "where the last scene ended"),
    (Late(), "much longer than usual"),
    (Unclear(), "can't tell me whether"),
    (Sending(), "sending it"),
    (Compressing(percent=40), "40%"),
    (Converting(percent=40), "40%"),
    (Undelivered(), "won't let me send it"),
    (Cancelled(), "Cancelled. It doesn't count."),
    (Failed(problem=Problem(key="image-gone")), "❌ Telegram no longer lets me download this photo"),
)

PROBLEMS: Final[dict[str, dict[str, str | int | float]]] = {
    "refused-no-prompt": {},
    "refused-news-too-long": {"limit": 500},
    "refused-unknown-option": {"option": "--x", "nearest": "none", "options": "--ar, --raw"},
    "refused-option-value": {"option": "--ar", "example": "--ar 16:9"},
    "refused-option-flag": {"option": "--raw"},
    "refused-open-quote": {"option": "--no"},
    "refused-unknown-model": {"name": "sora", "developer": "none", "families": "veo-2, veo-3"},
    "refused-option": {"option": "--res", "model": "Veo 2", "operation": "image", "options": "--ar"},
    "refused-value": {
        "model": "Veo 2",
        "option": "--ar",
        "value": "4:5",
        "nearest": "3:4",
        "choices": "16:9, 3:4",
    },
    "refused-not-integer": {"option": "--seed", "value": "x"},
    "refused-not-number": {"option": "--set cfg_scale", "value": "x"},
    "refused-bounds": {
        "model": "Veo 2",
        "option": "--seed",
        "value": "-1",
        "minimum": "0",
        "maximum": "4294967295",
    },
    "refused-option-too-long": {"option": "--no", "limit": 500},
    "refused-prompt-too-long": {"model": "Veo 2", "length": 501, "limit": 500},
    "refused-needs-photo": {"model": "Veo 2"},
    "refused-needs-photos": {"model": "Veo 2", "count": 2},
    "refused-needs-sound": {"model": "OmniHuman"},
    "refused-needs-video": {"model": "Gen-4 Aleph"},
    "refused-needs-setting": {"model": "Effects", "setting": "effect_scene", "choices": "hug, kiss"},
    "refused-setting": {"model": "Veo 2", "setting": "x", "settings": "seed"},
    "refused-media": {"model": "Veo 2", "operation": "talking", "takes": "text, image", "other": "wan-2.6"},
    "refused-too-many-photos": {"model": "Veo 2", "limit": 1, "takes": "text, image", "other": "none"},
    "refused-album": {},
    "refused-sound-alone": {},
    "refused-not-allowed": {"id": "123456789", "group": "none"},
    "refused-user-daily": {"limit": 5, "hours": 3, "minutes": 25},
    "refused-stills": {"hours": 3, "minutes": 25},
    "refused-recordings": {"limit": 10, "hours": 3, "minutes": 25},
    "refused-recording-price": {},
    "refused-no-sketch": {"model": "Veo 2", "families": "veo-3.1, wan-2.7"},
    "refused-sketch-no-cheaper": {"model": "Veo 2"},
    "refused-links-only-video": {"model": "Ray 3.2"},
    "refused-daily-many": {"limit": 3, "videos": 5},
    "refused-film-short": {"least": 2, "limit": 8},
    "refused-film-long": {"scenes": 40, "limit": 8},
    "refused-film-media": {},
    "refused-say-photo": {},
    "refused-say-off": {},
    "refused-say-long": {"seconds": 45, "model": "OmniHuman", "limit": 30},
    "failed-answer-lost": {},
    "refused-chat-daily": {"limit": 1, "hours": 0, "minutes": 7},
    "refused-user-active": {"limit": 2},
    "refused-budget": {"hours": 1, "minutes": 2},
    "refused-budget-model": {"model": "Veo 3", "price": 6_000_000},
    "refused-budget-price": {"model": "Veo 3"},
    "refused-paused": {},
    "refused-banned": {},
    "refused-house-paused": {"reason": "Back at noon"},
    "refused-budget-kept": {"hours": 1, "minutes": 2},
    "refused-user-money": {"amount": 2_000_000, "hours": 1, "minutes": 2},
    "refused-model-not-allowed": {"model": "Sora 2", "other": "none"},
    "refused-video-price": {"model": "Sora 2", "price": 7_800_000, "amount": 2_000_000},
    "refused-video-unknown": {"model": "Sora 2", "amount": 2_000_000},
    "refused-fetched": {"limit": 500, "hours": 1, "minutes": 2},
    "refused-files": {"hours": 1, "minutes": 2},
    "image-too-large": {"limit": 20},
    "image-too-many-pixels": {"megapixels": 101, "limit": 100},
    "image-too-small": {"width": 3, "height": 4, "limit": 16},
    "image-broken": {},
    "image-format": {"format": "GIF"},
    "image-animated": {},
    "image-gone": {},
    "image-unknown": {},
    "image-unusable": {},
    "image-nothing": {},
    "image-crop-too-small": {"width": 56, "height": 100, "limit": 64},
    "sound-silent": {},
    "sound-too-short": {"limit": 0.5},
    "sound-too-large": {"limit": 5},
    "sound-gone": {},
    "sound-broken": {},
    "sound-too-long": {"limit": 300},
    "failed-content": {},
    "failed-generation": {"reason": "out of film"},
    "failed-field": {"field": "seed"},
    "failed-bad-request": {"reason": "out of film"},
    "failed-bad-key": {},
    "failed-no-credits": {},
    "failed-not-allowed": {},
    "failed-model-gone": {},
    "failed-maintenance": {},
    "failed-never-came": {},
    "failed-unknown": {},
    "link-not-taken": {},
    "failed-internal": {},
    "link-too-large": {"limit": 50},
    "link-not-fetched": {},
    "link-no-room": {},
    "link-not-ready": {},
    "failed-no-room": {},
    "video-broken": {},
    "video-gone": {"limit": 20},
    "refused-model-gone": {"model": "Veo 2", "other": "veo-3"},
    "failed-no-video": {},
    "failed-source-gone": {},
    "failed-link-dead": {},
    "refused-needs-voice": {"model": "PixVerse Lip Sync"},
    "refused-voice-or-words": {"model": "PixVerse Lip Sync"},
    "refused-photo-count": {"model": "Kling 1.6 Pro Effects", "count": 2},
    "refused-sound-length": {"model": "OmniHuman", "limit": 30},
    "refused-video-length": {"model": "Kling 2.6 Motion Control", "minimum": 3, "maximum": 30},
    "refused-video-pixels": {"model": "Seedance 2.0", "limit": "0.93"},
    "refused-video-frames": {"model": "SwitchX", "limit": 240, "seconds": 8},
    "refused-medium": {"model": "Seedance 2.0", "kind": "photo"},
    "refused-links-only": {"model": "Veo 3.1"},
    "refused-combination": {
        "model": "PixVerse 5", "option": "--duration", "value": "8", "other": "--res 1080p", "choices": "5",
    },
    "refused-combination-media": {
        "model": "Veo 3.1 Lite", "option": "--duration", "value": "4", "choices": "8", "takes": "frames",
    },
    "refused-out-of-place": {"model": "PixVerse Lip Sync", "option": "--set lip_sync_tts_speaker"},
    "refused-generic-combination": {"model": "Ray 3.2"},
}  # fmt: skip


def a_job(prompt: str = "a dragon", *, state: JobState = JobState.SENDING, **changes: Any) -> Job:  # noqa: ANN401 - any field of the job
    given = {
        "request": VideoRequest(prompt=prompt),
        "parameters": {"prompt": prompt},
        "created_at": 1000.0,
        "submitted_at": 1010.0,
        "ready_at": 1107.0,
    }
    return any_job(state, **{**given, **changes})


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.fixture(autouse=True)
def _no_fault_is_logged(caplog: pytest.LogCaptureFixture) -> typing.Iterator[None]:
    with caplog.at_level(logging.WARNING):
        yield
    assert caplog.records == []


@pytest.mark.parametrize(("status", "says"), STATUSES)
def test_every_status_has_its_words(status: Status, says: str) -> None:
    text = WORDS.status("en", status)
    assert says in text
    assert not re.search(r"[{}\u2066-\u2069]", text)


def test_no_status_is_forgotten() -> None:
    assert {type(status) for status, _ in STATUSES} == set(typing.get_args(Status))


def test_a_film_that_is_shorter_than_asked_says_why() -> None:
    film = film_of(VideoRequest(prompt="one\ntwo\nthree"))
    steps = tuple(Step(model="m", parameters={}, request=one) for one in scene_requests(film))
    changes: dict[str, Any] = {"request": film, "steps": steps, "made": (Made(url="u"), Made(url="v"))}
    failed = a_job(**changes, problem=Problem(key="failed-unknown"))
    assert "✂️ 2 of 3 scenes. Then: The studio couldn't" in WORDS.caption(failed, "Veo", None)
    assert "✂️ 2 of 3 scenes, as you wished." in WORDS.caption(
        a_job(**changes, problem=TAKEN_BACK), "Veo", None
    )
    assert "✂️" not in WORDS.caption(a_job(**changes), "Veo", None)


@pytest.mark.parametrize("key", PROBLEMS)
def test_every_problem_has_its_words(key: str) -> None:
    text = WORDS.problem("en", Problem(key=key, values=PROBLEMS[key]))
    assert text != key
    assert not re.search(r"[{}]|[\u2066-\u2069]", text)
    for name, value in PROBLEMS[key].items():
        if (
            name not in {"price", "amount"}
            and value != "none"
            and name not in {"hours", "minutes", "operation", "takes"}
            and (key, name) != ("refused-chat-daily", "limit")
        ):
            assert str(value) in text


@pytest.mark.parametrize("key", ["quota-money", "admin-budget-half", "admin-budget-low", "admin-budget-room"])
def test_what_is_spent_and_what_may_be_are_told_as_money(key: str) -> None:
    text = WORDS.problem("en", Problem(key=key, values={"amount": 400_000, "total": 2_000_000}))
    assert "$0.40 of" in text
    assert "$2.00" in text


def test_no_problem_that_the_code_speaks_of_is_forgotten() -> None:
    source = "\n".join(path.read_text("utf-8") for path in Path(bot.__file__).parent.rglob("*.py"))
    spoken_of = set(re.findall(r'"((?:refused|failed|image|sound|link|video)-[a-z-]+)"', source))
    no_problems = {
        "image-to-video",
        "video-to-video",
        "refused-instead",
        "video-note",
        "sound-alone",
        "video-lost",
    }
    assert spoken_of - no_problems == set(PROBLEMS)


def test_what_a_family_takes_is_told_in_words() -> None:
    values = {"model": "Veo 3", "operation": "talking", "takes": "text, image", "other": "wan-2.6"}
    assert WORDS.problem("en", Problem(key="refused-media", values=values)) == (
        "Veo 3 can't make a photo talk. It makes videos from: words, a photo."
        " wan-2.6 can: add --model wan-2.6"
    )


def test_a_wait_is_told_in_words() -> None:
    problem = Problem(key="refused-user-daily", values={"limit": 5, "hours": 3, "minutes": 25})
    assert WORDS.problem("en", problem).endswith("You can make the next video in 3 h 25 min.")
    problem = Problem(key="refused-user-daily", values={"limit": 5, "hours": 0, "minutes": 1})
    assert WORDS.problem("en", problem).endswith("You can make the next video in 1 min.")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-5, "0 s"),
        (0, "0 s"),
        (0.4, "0 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (60, "1 min"),
        (97, "1 min 37 s"),
        (3599, "59 min 59 s"),
        (3599.6, "1 h"),
        (3600 + 25 * 60 + 40, "1 h 25 min"),
        (86_400, "24 h"),
    ],
)
def test_a_span_of_time_is_told_in_its_two_largest_units(seconds: float, text: str) -> None:
    assert WORDS.time("en", seconds) == text


# Cutting


@given(
    st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("🐉👨‍👩‍👧\U0010ffff"))),
    st.integers(1, 40),
)
def test_cutting_keeps_the_limit_and_tears_no_character(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert utf16(short) <= limit
    short.encode("utf-8")
    if utf16(text) <= limit:
        assert short == text
    else:
        assert short.endswith("…")
        assert text.startswith(short[:-1])
        assert utf16(text[len(short) - 1 :]) > 1


def test_a_cut_before_the_second_half_of_a_pair_leaves_the_first_out() -> None:
    assert cut("ab🐉🐉", 5) == "ab🐉…"
    assert cut("a🐉🐉🐉", 5) == "a🐉…"
    assert cut("ab🐉🐉", 6) == "ab🐉🐉"


# Captions


def test_a_caption_says_what_made_the_video() -> None:
    job = a_job(parameters={"prompt": "a dragon", "aspect_ratio": "16:9", "seed": 42})
    assert WORDS.caption(job, "Veo 3.1 Fast", FACTS) == (
        "a dragon\n\nVeo 3.1 Fast · 16:9 · 8 s · --seed 42 · made in 1 min 37 s"
    )


def test_a_caption_says_what_was_done_to_the_video() -> None:
    job = a_job("a dragon")
    converted = WORDS.caption(job, "Veo 2", FACTS, is_converted=True)
    smaller = WORDS.caption(job, "Veo 2", FACTS, is_smaller=True, is_converted=True)
    assert "converted so that phones can play it" in converted
    assert "converted" not in smaller
    assert "made smaller" in smaller
    assert "converted" not in WORDS.caption(job, "Veo 2", FACTS)


def test_a_film_of_one_frame_is_not_said_to_be_no_seconds_long() -> None:
    for seconds, told in ((0.04, "Veo 2 · made"), (0.6, "Veo 2 · 1 s · made")):
        assert told in WORDS.caption(a_job(model="veo2"), "Veo 2", replace(FACTS, seconds=seconds))


def test_what_was_not_asked_for_is_not_in_the_caption() -> None:
    assert WORDS.caption(a_job(), "Veo 3.1 Fast", None) == "a dragon\n\nVeo 3.1 Fast · made in 1 min 37 s"


def test_a_caption_is_made_even_where_times_are_missing_or_the_clock_went_back() -> None:
    assert WORDS.caption(a_job(submitted_at=None, ready_at=None), "Veo 2", None).endswith("made in 1 s")
    assert WORDS.caption(a_job(ready_at=900.0), "Veo 2", None).endswith("made in 1 s")


@given(st.one_of(st.text(), st.text("🐉", min_size=300, max_size=1000), st.text(min_size=400, max_size=5000)))
def test_a_caption_of_any_prompt_is_short_enough_and_says_the_model(prompt: str) -> None:
    caption = WORDS.caption(a_job(prompt), "Veo 3.1 Fast", FACTS)
    assert utf16(caption) <= CAPTION_LIMIT
    assert caption.endswith("Veo 3.1 Fast · 8 s · made in 1 min 37 s")


# Prices


@pytest.mark.parametrize(
    ("language", "quote", "says"),
    [
        ("en", Quote(usd=Decimal("3.25")), "$3.25"),
        ("en", Quote(usd=Decimal("1.5625")), "$1.56"),
        ("en", Quote(usd=Decimal("0.3")), "$0.30"),
        ("en", Quote(usd=Decimal("0.0525")), "$0.0525"),
        ("en", Quote(usd=Decimal(0)), "$0.00"),
        ("en", Quote(), "price unknown"),
        ("en", Quote(varies=True), "price known once it's made"),
        ("ru", Quote(usd=Decimal("3.25")), "3,25 $"),
        ("ru", Quote(), "цена неизвестна"),
    ],
)
def test_a_price_is_said_to_the_cent_or_not_at_all(language: str, quote: Quote, says: str) -> None:
    assert WORDS.price(language, quote) == says


# Lists


@pytest.mark.parametrize(
    ("changes", "pause", "begins"),
    [
        ({"state": JobState.PREPARING}, None, "🖼 looking at the photo – a dragon"),
        ({"state": JobState.QUEUED}, None, "⏳ number 3 – a dragon"),
        ({"state": JobState.QUEUED}, Paused(), "⏸ waiting for the studio – a dragon"),
        ({"state": JobState.QUEUED}, Paused(model="openai/sora-2-t2v"), "⏸ waiting for Sora 2 – a dragon"),
        ({"state": JobState.SUBMITTING}, None, "🎬 getting ready to film – a dragon"),
        ({"state": JobState.UNCONFIRMED}, None, "🔎 checking whether the studio has it – a dragon"),
        (
            {"state": JobState.UNCONFIRMED, "late_at": 5.0},
            None,
            "🔎 checking whether the studio has it – a dragon",
        ),
        ({"state": JobState.GENERATING}, None, "🎬 filming – a dragon"),
        ({"state": JobState.SENDING}, None, "📤 sending – a dragon"),
        ({"state": JobState.SENDING, "late_at": 5.0}, None, "📤 sending – a dragon"),
        ({"state": JobState.GENERATING, "late_at": 5.0}, None, "🐢 late – a dragon"),
    ],
)
def test_a_request_in_the_list_says_where_it_stands(
    changes: dict[str, Any], pause: Paused | None, begins: str
) -> None:
    assert changes["state"] in ACTIVE
    job = a_job(**changes)
    assert WORDS.list_line(job, current_status(job, position=3, pause=pause)) == begins


def test_a_doubtful_request_says_when_its_place_is_free_again() -> None:
    quick = replace(WORDS, late_after=90.0)
    assert "20 min after it was sent at the latest" in WORDS.status("en", Checking())
    assert "1 min 30 s after it was sent at the latest" in quick.status("en", Checking())


def test_the_list_says_the_place_in_the_queue_as_far_as_it_was_counted() -> None:
    job = a_job("a dragon", state=JobState.QUEUED)
    assert WORDS.list_line(job, Waiting(position=7)) == "⏳ number 7 – a dragon"
    assert WORDS.list_line(job, Waiting(position=None)) == "⏳ more than 1,000 before you – a dragon"


def test_a_long_prompt_is_one_short_line_in_the_list() -> None:
    line = WORDS.list_line(a_job("a dragon\n" * 100, state=JobState.QUEUED), Waiting(position=1))
    assert "\n" not in line
    assert len(line) < 90
