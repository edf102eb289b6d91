import base64
import json
import logging

import httpx
import pytest

from bot.adapters.aimlapi import wire
from bot.domain.errors import Problem, Rejected
from bot.domain.models import Attachment, Model, Role
from bot.ports import Accepted, GenerationStatus
from tests.adapters.aimlapi.planning import LINK as LINK_OF_VIDEO
from tests.adapters.aimlapi.planning import attached
from tests.adapters.aimlapi.world import MODELS, model, provider
from tests.adapters.http_answers import answers


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
    body = json.loads(wire.submit_body(one, {**prompt, **given}, media).read())
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
    body = json.loads(
        wire.submit_body(model("google/veo-3.0-i2v"), {"prompt": "x"}, photo(bytes(5_900_000))).read()
    )
    assert len(body["image_url"]) < 8_000_000


def test_a_broken_surrogate_in_a_prompt_does_not_stop_it() -> None:
    body = json.loads(wire.submit_body(model(), {"prompt": "cat \ud83d 😀 кот"}, ()).read())
    assert body["prompt"] == "cat ? 😀 кот"


@pytest.mark.parametrize(
    "answer", [{"id": "a:veo3"}, {"generation_id": "a:veo3"}, {"id": "", "generation_id": "a:veo3"}]
)
def test_an_id_is_found_under_both_names(answer: object) -> None:
    assert wire.accepted(answer, {}) == Accepted(generation_id="a:veo3")


def test_an_id_is_taken_from_the_header_where_the_body_has_none() -> None:
    headers = {"x-inference-id": "a:veo3"}
    assert wire.accepted(None, headers) == Accepted(generation_id="a:veo3")
    assert wire.accepted({"status": "queued"}, headers) == Accepted(generation_id="a:veo3")
    assert wire.accepted({"id": "b"}, headers) == Accepted(generation_id="b")


@pytest.mark.parametrize("name", ["id", "generation_id"])
@pytest.mark.parametrize("number", ["5", "12345678901234567890123", "-7", "123.0", "1e3"])
def test_a_number_is_an_id_to_its_last_digit(name: str, number: str) -> None:
    found = wire.accepted(json.loads(f'{{"{name}": {number}}}'), {}).generation_id
    assert found == (str(int(float(number))) if "." in number or "e" in number else number)


@pytest.mark.parametrize("place", ["data", "generation", "result"])
def test_an_id_is_found_in_what_is_wrapped_around_it(place: str) -> None:
    assert wire.accepted({place: {"id": "a"}}, {}) == Accepted(generation_id="a")
    assert wire.accepted({place: {"id": "a"}, "generation_id": 7}, {}) == Accepted(generation_id="7")


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        "a",
        {},
        {"id": True},
        {"id": 0.5},
        {"id": " "},
        {"id": None},
        {"id": "\ud800"},
        {"id": "a\nb"},
    ],
)
def test_what_cannot_be_an_id_is_none(answer: object) -> None:
    with pytest.raises(wire.UnexpectedResponse):
        wire.accepted(answer, {})


async def test_an_odd_word_is_logged_once_and_a_missing_link_once_a_generation(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, logger="bot")
    strange, bare = (
        httpx.Response(200, json={"status": "baking"}),
        httpx.Response(200, json={"status": "complete"}),
    )
    async with provider(answers(strange, strange, bare, bare, bare)) as asked:
        for generation in ("a", "b", "a", "a", "b"):
            found = await asked.poll(generation, model())
            assert found.status is GenerationStatus.RUNNING
    assert [record.getMessage() for record in caplog.records] == [
        "unknown status 'baking' of a generation, taken for running",
        "generation a is completed without a link, will look again",
        "generation b is completed without a link, will look again",
    ]


async def test_what_was_logged_is_not_kept_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="bot")
    async with provider(lambda _: httpx.Response(200, json={"status": "complete"})) as asked:
        for number in (*range(1001), 1000, 0):
            await asked.poll(f"g{number}", model())
    assert len(caplog.records) == 1002


@pytest.mark.parametrize("size", [0, 1, 2, 3, 196_607, 196_608, 196_609, 700_000])
def test_a_body_gives_each_file_in_pieces_and_tells_its_length_before(size: int) -> None:
    content = bytes(number % 251 for number in range(size))
    body = wire.submit_body(model("google/veo-3.0-i2v"), {"prompt": "x"}, photo(content))
    pieces = list(body)
    assert sum(map(len, pieces)) == len(body)
    assert max(map(len, pieces)) <= 300_000
    sent = json.loads(b"".join(pieces))
    assert base64.b64decode(sent["image_url"].partition(",")[2]) == content
    assert body.read() == b"".join(body)
