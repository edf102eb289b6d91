import base64
import math
from typing import Any

import httpx
import pytest

from bot.sandbox.media import decode
from bot.sandbox.provider import ProviderSandbox, completes, details, fails, never, without_link
from tests.sandbox.conftest import make_photo

PATH = "/v2/video/generations"
OLDER = "/v2/generate/video/google/generation"


async def submit(ai: httpx.AsyncClient, path: str = PATH, **body: object) -> str:
    response = await ai.post(path, json={"model": "google/veo3", "prompt": "a dragon"} | body)
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


async def look(ai: httpx.AsyncClient, generation_id: str, path: str = PATH) -> Any:  # noqa: ANN401
    return (await ai.get(path, params={"generation_id": generation_id})).json()


async def finished(provider: ProviderSandbox, generation_id: str) -> None:
    await provider.until(lambda: provider.generations[generation_id].ended)


async def test_a_submit_is_answered_with_an_opaque_id(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    response = await ai.post(PATH, json={"model": "google/veo3", "prompt": "a dragon"})
    body = response.json()
    assert body == {"id": body["id"], "status": "queued", "meta": {"usage": {"credits_used": 8_320_000}}}
    assert response.headers["x-aimlapi-credits-used"] == "8320000"
    assert response.headers["x-aimlapi-usd-spent"] == "4.16"
    assert body["id"].endswith(":veo3")
    assert response.headers["x-inference-id"] == body["id"]
    assert response.headers["x-client-request-id"] == "job-1"
    post = provider.posts[0]
    assert (post.generation_id, post.client_request_id, post.outcome) == (body["id"], "job-1", "accepted")
    assert provider.violations == []


async def test_a_generation_is_queued_made_and_completed(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    provider.takes = math.inf
    generation_id = await submit(ai)
    assert await look(ai, generation_id) == {"id": generation_id, "status": "queued"}
    generation = provider.generations[generation_id]
    generation.takes, generation.started = 100, generation.started - 50
    assert (await look(ai, generation_id))["status"] == "generating"
    provider.finish()
    await finished(provider, generation_id)
    body = await look(ai, generation_id)
    assert body["status"] == "completed"
    assert "meta" not in body
    assert provider.looks == {generation_id: 3}
    clip = decode((await ai.get(body["video"]["url"])).content)
    assert clip.has_audio


async def test_a_model_that_cannot_make_sound_makes_none(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    for body in ({"model": "veo2"}, {"generate_audio": False}):
        generation_id = await submit(ai, **body)
        await finished(provider, generation_id)
        url = (await look(ai, generation_id))["video"]["url"]
        assert not decode((await ai.get(url)).content).has_audio


async def test_a_photo_comes_along_as_a_data_uri(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    uri = "data:image/jpeg;base64," + base64.b64encode(make_photo(1280, 720)).decode()
    await submit(ai, model="google/veo-3.1-i2v-fast", image_url=uri)
    assert provider.posts[0].image_size == (1280, 720)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"model": "google/veo9"}, "model: Invalid enum value"),
        ({"size": "large"}, "size: Unrecognized key"),
        ({"duration": "8"}, "duration: expected integer, received str"),
        ({"duration": 5}, "duration: expected one of [4, 6, 8]"),
        ({"seed": True}, "seed: expected integer, received bool"),
        ({"resolution": "720p"}, 'resolution: expected one of ["720P", "1080P"]'),
        ({"prompt": " "}, "prompt: must not be empty"),
        ({"model": "google/veo-3.0-i2v"}, "image_url: Required"),
        ({"model": "google/veo-3.0-i2v", "image_url": "x.jpg"}, "image_url: Invalid url"),
        (
            {"model": "google/veo-3.0-i2v", "image_url": "data:image/jpeg;base64,AAAA"},
            "image_url: the image cannot be read",
        ),
    ],
)
async def test_a_body_that_the_model_does_not_take_is_refused_by_the_fields_name(
    ai: httpx.AsyncClient, provider: ProviderSandbox, body: dict[str, object], words: str
) -> None:
    response = await ai.post(PATH, json={"model": "google/veo3", "prompt": "a dragon"} | body)
    assert response.status_code == 400
    refusal = response.json()
    assert refusal["message"].startswith(words)
    assert set(refusal) == {"message", "path", "requestId", "statusCode", "timestamp"}
    assert provider.generations == {}
    assert len(provider.violations) == 1


async def test_the_older_path_serves_the_models_that_name_it(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    provider.plan(completes(words=("waiting", "active", "completed"), takes=math.inf))
    generation_id = await submit(ai, OLDER, model="veo2")
    assert (await look(ai, generation_id, OLDER))["status"] == "waiting"
    assert (await ai.get(PATH, params={"generation_id": generation_id})).status_code == 404
    refused = await ai.post(OLDER, json={"model": "google/veo3", "prompt": "x"})
    assert refused.json()["message"] == f"model: google/veo3 is not served on {OLDER}"


async def test_generations_end_as_planned(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    provider.plan(fails("content_policy_violation", "No dragons."))
    provider.plan(without_link())
    provider.plan(never())
    failed, linkless, endless = [await submit(ai) for _ in range(3)]
    body = await look(ai, failed)
    assert body["status"] == "error"
    assert body["error"] == {"name": "content_policy_violation", "message": "No dragons."}
    body = await look(ai, linkless)
    assert (body["status"], "video" in body) == ("completed", False)
    assert (await look(ai, endless))["status"] == "queued"


async def test_an_error_may_be_a_list_of_details(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    provider.plan(fails(error=details("Could not detect face", "image_url"), word="completed"))
    body = await look(ai, await submit(ai))
    assert (body["status"], "video" in body) == ("completed", False)
    assert body["error"]["detail"][0]["msg"] == "Could not detect face"


async def test_a_video_is_an_array_where_the_documents_allow_it_or_as_planned(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    shapes = []
    for body, shape in (
        ({"model": "blackforestlabs/flux-3-video-t2v"}, None),
        ({}, None),
        ({}, "array"),
        ({}, "strings"),
    ):
        provider.plan(completes(shape=shape, words=("queued", "generating", "odd")))  # type: ignore[arg-type]
        generation_id = await submit(ai, **body)
        await finished(provider, generation_id)
        answer = await look(ai, generation_id)
        assert answer["status"] == "odd"
        shapes.append(answer["video"])
    first, usual, array, strings = shapes
    assert first[0]["url"].endswith(".mp4")
    assert usual["url"].endswith(".mp4")
    assert array[0]["url"].endswith(".mp4")
    assert strings[0].endswith(".mp4")


async def test_links_die_as_documented_or_as_set_and_a_look_signs_anew(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    generation_id = await submit(ai)
    await finished(provider, generation_id)
    assert "until=" not in (await look(ai, generation_id))["video"]["url"]
    provider.link_lives = -1
    dead = (await look(ai, generation_id))["video"]["url"]
    assert (await ai.get(dead)).status_code == 403
    provider.link_lives = 60
    available = (await look(ai, generation_id))["video"]["url"]
    assert (await ai.get(available)).status_code == 200
    assert (await ai.get(dead)).status_code == 403
    provider.generations[generation_id].links_are_dead = True
    assert (await ai.get(available)).status_code == 403


async def test_another_file_under_another_label_may_lie_behind_the_link(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    provider.plan(completes(file=b"GIF89a", label="text/plain"))
    generation_id = await submit(ai)
    await finished(provider, generation_id)
    found = await ai.get((await look(ai, generation_id))["video"]["url"])
    assert (found.content, found.headers["content-type"]) == (b"GIF89a", "text/plain; charset=utf-8")


async def test_ids_may_be_numbers_and_stand_nowhere_else(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    provider.generations.number_ids = True
    response = await ai.post(PATH, json={"model": "google/veo3", "prompt": "a dragon"})
    assert str(response.json()["id"]) in provider.generations
    assert "x-inference-id" not in response.headers


async def test_files_are_handed_out_in_parts(ai: httpx.AsyncClient, provider: ProviderSandbox) -> None:
    generation_id = await submit(ai)
    await finished(provider, generation_id)
    url = (await look(ai, generation_id))["video"]["url"]
    whole = (await ai.get(url)).content
    head = await ai.head(url)
    assert (head.headers["content-length"], head.headers["accept-ranges"]) == (str(len(whole)), "bytes")
    part = await ai.get(url, headers={"range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, whole[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{len(whole)}"
    assert (await ai.get(url, headers={"range": "bytes=-5"})).content == whole[-5:]
    assert (await ai.get(url, headers={"range": "bytes=99999999-"})).status_code == 416


async def test_a_wrong_key_is_refused(ai: httpx.AsyncClient) -> None:
    response = await ai.get("/v2/billing", headers={"authorization": "Bearer nonsense"})
    assert response.status_code == 401
    assert response.json()["message"] == "Unauthorized"
