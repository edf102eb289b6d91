import base64
import json
import logging

import httpx
import pytest

from bot.adapters.aimlapi import wire
from bot.domain.catalogue import Attachment, Model, Role
from bot.domain.errors import Problem, Rejected
from bot.ports import Generation, GenerationStatus
from tests.adapters.aimlapi.planning import LINK as LINK_OF_VIDEO
from tests.adapters.aimlapi.planning import attached
from tests.adapters.aimlapi.world import MODELS, answers, model, provider

RUNNING = Generation(status=GenerationStatus.RUNNING)
LINK = "https://cdn.example/a.mp4?sig=1"


def photo(jpeg: bytes) -> list[Attachment]:
    return [Attachment(role=Role.FIRST_FRAME, content=jpeg)]


@pytest.mark.parametrize("bad", ["javascript:1", "", "file:///etc/passwd"])
def test_a_link_that_is_none_is_not_sent(bad: str) -> None:
    with pytest.raises(Rejected):
        wire.submit_body(model("google/veo3-1-extend-video"), {}, [Attachment(role=Role.VIDEO, content=bad)])


def test_a_media_type_that_is_none_is_not_sent() -> None:
    sound = Attachment(role=Role.SOUND, content=b"x", media_type="audio/ogg,x")
    with pytest.raises(Rejected):
        wire.submit_body(model("bytedance/omnihuman"), {}, [*photo(b"jpeg"), sound])


@pytest.mark.parametrize("one", MODELS, ids=lambda one: f"{one.operation}-{one.id}")
def test_the_body_has_the_model_what_was_asked_and_the_photo(one: Model) -> None:
    asked = {name: p.choices[-1] if p.choices else p.default for name, p in one.parameters.items()}
    given = {name: value for name, value in asked.items() if value is not None}
    prompt = {"prompt": "a cat"} if one.takes_prompt else {}
    media = attached(one)
    body = json.loads(wire.submit_body(one, {**prompt, **given}, media))
    assert body.pop("model") == one.id
    for role, taken in one.inputs.items():
        sent = body.pop(taken.parameter, None)
        assert isinstance(sent, list) == (taken.is_list and sent is not None)
        found = sent if isinstance(sent, list) else [sent] if sent else []
        assert [content(uri) for uri in found] == [m.content for m in media if m.role is role]
    assert body == {**prompt, **given, **one.fixed}


def content(uri: str) -> bytes | str:
    return uri if uri == LINK_OF_VIDEO else base64.b64decode(uri.partition(";base64,")[2])


def test_each_model_gets_the_resolution_in_its_own_spelling() -> None:
    spelled = {
        one.id: set(one.parameters["resolution"].choices) for one in MODELS if "resolution" in one.parameters
    }
    assert spelled["google/veo3"] == {"720P", "1080P"}
    assert spelled["google/veo-3.1-t2v"] == {"720p", "1080p"}


def test_a_parameter_that_the_model_does_not_list_is_not_sent() -> None:
    with pytest.raises(Rejected) as caught:
        wire.submit_body(model("google/veo-3.1-i2v"), {"prompt": "x", "seed": 4}, photo(b"jpeg"))
    assert caught.value.problem == Problem(key="failed-field", values={"field": "seed"})


@pytest.mark.parametrize(
    ("model_id", "image"),
    [("google/veo3", b"jpeg"), ("google/veo-3.0-i2v", None), ("google/veo-3.0-i2v", bytes(6_000_000))],
    ids=["a photo for words alone", "no photo", "too large a photo"],
)
def test_a_body_that_cannot_be_right_is_not_sent(model_id: str, image: bytes | None) -> None:
    with pytest.raises(Rejected) as caught:
        wire.submit_body(model(model_id), {"prompt": "x"}, () if image is None else photo(image))
    assert caught.value.problem.key == "failed-internal"


def test_a_number_that_json_does_not_have_is_not_sent() -> None:
    with pytest.raises(Rejected):
        wire.submit_body(model(), {"prompt": "x", "seed": float("nan")}, ())


def test_the_largest_photo_that_the_media_tools_make_stays_under_eight_megabytes() -> None:
    body = json.loads(wire.submit_body(model("google/veo-3.0-i2v"), {"prompt": "x"}, photo(bytes(5_900_000))))
    assert len(body["image_url"]) < 8_000_000


def test_a_broken_surrogate_in_a_prompt_does_not_stop_it() -> None:
    body = json.loads(wire.submit_body(model(), {"prompt": "cat \ud83d 😀 кот"}, ()))
    assert body["prompt"] == "cat ? 😀 кот"


@pytest.mark.parametrize(
    "answer", [{"id": "a:veo3"}, {"generation_id": "a:veo3"}, {"id": "", "generation_id": "a:veo3"}]
)
def test_an_id_is_found_under_both_names(answer: object) -> None:
    assert wire.generation_id(answer) == "a:veo3"


def test_an_id_is_taken_from_the_header_where_the_body_has_none() -> None:
    assert wire.generation_id(None, header="a:veo3") == "a:veo3"
    assert wire.generation_id({"id": "b"}, header="a") == "b"


@pytest.mark.parametrize(
    "answer", [None, [], "a", {}, {"id": 5}, {"id": " "}, {"id": None}, {"id": "\ud800"}, {"id": "a\nb"}]
)
def test_what_cannot_be_an_id_is_none(answer: object) -> None:
    with pytest.raises(wire.NotUnderstoodError):
        wire.generation_id(answer)


@pytest.mark.parametrize("word", ["queued", "generating", "waiting", "active", "Queued", " ACTIVE "])
def test_a_generation_on_its_way_is_running(word: str) -> None:
    assert wire.seen({"status": word}) == wire.Seen(generation=RUNNING)


@pytest.mark.parametrize("word", ["completed", "complete", "succeeded"])
@pytest.mark.parametrize(
    "place",
    [
        {"video": {"url": LINK}},
        {"videos": [{"url": LINK}]},
        {"video": LINK},
        {"video_url": LINK},
        {"videos": [LINK]},
    ],
)
def test_a_finished_generation_has_its_link(word: str, place: dict[str, object]) -> None:
    found = wire.seen({"status": word, **place}).generation
    assert found == Generation(status=GenerationStatus.COMPLETED, video_url=LINK)


@pytest.mark.parametrize(
    "video",
    [None, {}, {"url": None}, {"url": ""}, {"url": "file:///etc/passwd"}, {"url": "https://a b"}, [], 5],
)
def test_completed_without_a_usable_link_is_still_running(video: object) -> None:
    assert wire.seen({"status": "completed", "video": video}) == wire.Seen(
        generation=RUNNING, lacks_link=True
    )


def test_an_unknown_word_is_running_and_reported() -> None:
    assert wire.seen({"status": "dreaming"}) == wire.Seen(generation=RUNNING, unknown_word="dreaming")


@pytest.mark.parametrize("answer", [None, [], "queued", {}, {"status": None}, {"status": 5}, {"status": " "}])
def test_an_answer_without_a_status_is_not_understood(answer: object) -> None:
    with pytest.raises(wire.NotUnderstoodError):
        wire.seen(answer)


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        ({"name": "content_policy_violation", "message": "no"}, Problem(key="failed-content")),
        ({"name": "x", "message": "Flagged by the safety system."}, Problem(key="failed-content")),
        ({"name": "x", "message": "The prompt contains sensitive words"}, Problem(key="failed-content")),
        ({"message": "It violates Google's Responsible AI practices"}, Problem(key="failed-content")),
        (
            {"name": "x", "message": "no  GPU\x07\n left"},
            Problem(key="failed-generation", values={"reason": "no GPU left"}),
        ),
        ({"name": "timeout"}, Problem(key="failed-generation", values={"reason": "timeout"})),
        ("it broke", Problem(key="failed-generation", values={"reason": "it broke"})),
        (None, Problem(key="failed-unknown")),
        ([1, {}], Problem(key="failed-unknown")),
    ],
)
@pytest.mark.parametrize("word", ["error", "failed"])
def test_a_failed_generation_says_why(word: str, error: object, problem: Problem) -> None:
    found = wire.seen({"status": word, "error": error}).generation
    assert found == Generation(status=GenerationStatus.FAILED, problem=problem)


def test_a_reason_is_short_and_carries_no_picture() -> None:
    text = "cannot read data:image/jpeg;base64," + "QUJD" * 1000 + " or " + "A1" * 300 + " " + "x y " * 200
    problem = wire.seen({"status": "error", "error": {"message": text}}).generation.problem
    assert problem is not None
    reason = str(problem.values["reason"])
    assert reason.startswith("cannot read data:… or … x y x y")
    assert len(reason) == 200


async def test_an_odd_word_is_logged_once_and_a_missing_link_once_a_generation(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, logger="bot")
    strange, bare = (
        httpx.Response(200, json={"status": "dreaming"}),
        httpx.Response(200, json={"status": "complete"}),
    )
    async with provider(answers(strange, strange, bare, bare, bare)) as asked:
        for generation in ("a", "b", "a", "a", "b"):
            assert await asked.look(generation, model()) == RUNNING
    assert [record.getMessage() for record in caplog.records] == [
        "unknown status 'dreaming' of a generation, taken for running",
        "generation a is completed without a link, will look again",
        "generation b is completed without a link, will look again",
    ]


async def test_what_was_logged_is_not_kept_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="bot")
    async with provider(lambda _: httpx.Response(200, json={"status": "complete"})) as asked:
        for number in (*range(1001), 1000, 0):
            await asked.look(f"g{number}", model())
    assert len(caplog.records) == 1002
