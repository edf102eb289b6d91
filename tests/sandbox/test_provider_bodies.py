"""How does the stand-in for the provider judge what a body brings along, and what does it make of it?"""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.sandbox.media import decode
from bot.sandbox.provider import ProviderSandbox, Quality, completes
from tests.facts import openapi
from tests.sandbox import measured
from tests.sandbox.conftest import make_photo

PATH = "/v2/video/generations"
ELSEWHERE = "https://media.example/file.mp4"
AS_ASKED = Quality(height=90, frames_per_second=4, seconds=None, shows_prompt=False)
"""Small, but as long as asked."""
BY_LINK = openapi.RULES["_general"]["media"]["video_url_link_only"]
VIDEO = measured.uri(measured.video(), "video/mp4")
PHOTO = measured.uri(measured.picture(), "image/jpeg")
SOUND = measured.uri(measured.sound(), "audio/mpeg")


@pytest.fixture
async def provider() -> AsyncIterator[ProviderSandbox]:
    sandbox = ProviderSandbox(takes=0, quality=AS_ASKED)
    yield sandbox
    await sandbox.generations.close()


async def submit(ai: httpx.AsyncClient, model: str, **body: object) -> str:
    response = await ai.post(PATH, json={"model": model, **body})
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


async def refusal(ai: httpx.AsyncClient, model: str, **body: object) -> str:
    response = await ai.post(PATH, json={"model": model, **body})
    assert response.status_code == 400, response.text
    return str(response.json()["message"])


async def result(ai: httpx.AsyncClient, provider: ProviderSandbox, generation_id: str) -> str:
    """The link of a result."""
    await provider.until(lambda: provider.generations[generation_id].ended, timeout=60)
    looked = await ai.get(PATH, params={"generation_id": generation_id})
    found: Any = looked.json()["video"]
    return str((found[0] if isinstance(found, list) else found)["url"])


async def earlier(ai: httpx.AsyncClient, provider: ProviderSandbox, seconds: int = 5) -> str:
    """The link of a result of so many seconds, with sound."""
    return await result(
        ai, provider, await submit(ai, "alibaba/happyhorse-1.1", prompt="x", duration=seconds)
    )


async def test_a_rule_is_broken_over_http_and_kept_over_http(ai: httpx.AsyncClient) -> None:
    body = {"prompt": "x", "resolution": "1080p"}
    assert (await refusal(ai, "pixverse/v5/text-to-video", **body, duration=8)).startswith("body/duration: ")
    await submit(ai, "pixverse/v5/text-to-video", **body, duration=5)
    small = measured.uri(make_photo(400, 300), "image/jpeg")
    assert (await refusal(ai, "google/veo-3.1-i2v", prompt="x", image_url=small)).startswith(
        "body/image_url: "
    )
    await submit(ai, "google/veo-3.1-i2v", prompt="x", image_url=PHOTO)


async def test_several_broken_rules_are_all_named(ai: httpx.AsyncClient) -> None:
    words = await refusal(ai, "luma/ray-3.2", prompt="x", hdr=True, duration=10, resolution="540p")
    assert words == "body/duration: hdr only with 5 s and 720p or 1080p"
    words = await refusal(
        ai, "bytedance/seedance-2-0", prompt="x", audio_urls=[measured.uri(measured.sound(16), "audio/mpeg")]
    )
    assert "body/audio_urls: audio_urls: up to 3 MP3 or WAV, together at most 15 s" in words
    assert "; body/image_urls: audio only with at least one reference image or video" in words


async def test_what_was_not_sent_has_its_default(ai: httpx.AsyncClient) -> None:
    omni = {"prompt": "x", "image_url": PHOTO, "tail_image_url": PHOTO}
    model = "klingai/video-v3-omni-720p-image-to-video"
    assert (await refusal(ai, model, **omni)).startswith("body/generate_audio: ")
    await submit(ai, model, **omni, generate_audio=False)
    await submit(
        ai, "google/veo-3-1-lite-generate-preview", prompt="x", image_url=PHOTO, last_image_url=PHOTO
    )


async def test_a_default_that_would_be_refused_is_not_what_was_sent(ai: httpx.AsyncClient) -> None:
    await submit(ai, "minimax/h3", prompt="x")
    assert (await refusal(ai, "minimax/h3", prompt="x", ratio="adaptive")).startswith("body/ratio: ")


async def test_what_lies_behind_somebody_elses_link_cannot_be_told(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    motion = {"image_url": PHOTO, "character_orientation": "image"}
    model = "klingai/video-v2-6-motion-control"
    await submit(ai, model, **motion, video_url=ELSEWHERE)
    eleven = await earlier(ai, provider, 11)
    assert (await refusal(ai, model, **motion, video_url=eleven)).startswith("body/video_url: ")
    await submit(ai, model, **motion, video_url=await earlier(ai, provider, 10))


async def test_a_total_that_is_too_much_already_is_told_though_a_part_is_not(ai: httpx.AsyncClient) -> None:
    long = measured.uri(measured.sound(16), "audio/mpeg")
    body = {"prompt": "x", "image_url": PHOTO}
    words = await refusal(ai, "bytedance/seedance-2-0", **body, audio_urls=[ELSEWHERE, long])
    assert words.startswith("body/audio_urls: ")
    await submit(ai, "bytedance/seedance-2-0", **body, audio_urls=[ELSEWHERE, SOUND])


@pytest.mark.parametrize("model", BY_LINK)
async def test_a_video_that_is_taken_as_a_link_alone_is_refused_as_a_data_uri(
    ai: httpx.AsyncClient, model: str
) -> None:
    words = await refusal(ai, model, prompt="x", video_url=VIDEO)
    assert words == "body/video_url: only a public link is taken, no data URI"
    await submit(ai, model, prompt="x", video_url=ELSEWHERE)


async def test_other_models_take_a_video_as_a_data_uri(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    told = {"https", "data_uri", "base64"}
    models = [
        model
        for model, about in openapi.RULES.items()
        if told & set(about.get("inputs", {}).get("video_url", {}).get("accepts", ())) > {"https"}
    ]
    assert len(models) == 20
    provider.revive()
    for model in models:
        properties = openapi.body_of(model)["properties"]
        rest = {"image_url": PHOTO, "prompt": "x", "audio_url": SOUND, "template": "x"}
        needed = {name: value for name, value in rest.items() if name in properties}
        response = await ai.post(PATH, json={"model": model, "video_url": VIDEO, **needed})
        assert "video_url" not in response.json().get("message", ""), (model, response.text)


async def test_a_data_uri_where_documents_only_speak_of_links_is_taken_or_refused_as_a_test_says(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    body = {"prompt": "x", "image_url": PHOTO}
    await submit(ai, "google/veo-3.1-i2v", **body)
    provider.refuses_data["google/veo-3.1-i2v"] = {"image_url"}
    assert (await refusal(ai, "google/veo-3.1-i2v", **body)).startswith("body/image_url: ")
    await submit(ai, "google/veo-3.1-i2v-fast", **body)
    provider.fussy = True
    assert (await refusal(ai, "google/veo-3.1-i2v-fast", **body)).startswith("body/image_url: ")
    await submit(ai, "google/veo-3.0-i2v", **body)


async def test_a_sound_that_is_none_is_refused(ai: httpx.AsyncClient) -> None:
    words = await refusal(
        ai,
        "veed/fabric-1.0",
        image_url=PHOTO,
        audio_url=measured.uri(b"OggS", "audio/ogg"),
        resolution="720p",
    )
    assert words == "body/audio_url: the file cannot be read"


async def test_a_prompt_that_looks_like_a_medium_is_a_prompt(ai: httpx.AsyncClient) -> None:
    for prompt in ("data:audio/mpeg;base64,AAAA", "gs://here", "data:video/mp4;base64,AAAA"):
        await submit(ai, "google/veo3", prompt=prompt)


async def test_a_model_that_is_dead_or_not_listed_is_refused_until_a_test_brings_it_to_life(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    ids = openapi.RULES["_general"]["ids"]
    assert provider.dead == provider.gone == set(ids["not_in_list"])
    assert set(ids["dead"]) | set(ids["unavailable"]) <= provider.gone
    body = {"model": "bytedance/seedance-1-0-lite-t2v", "prompt": "x"}
    response = await ai.post(PATH, json=body)
    assert response.status_code == 404
    assert response.json()["message"].startswith("model: bytedance/seedance-1-0-lite-t2v")
    listed = [one for one in (await ai.get("/v1/models")).json()["data"] if "video" in one["type"]]
    assert len(listed) == 143 - len(provider.gone) == 132
    provider.revive()
    assert (await ai.post(PATH, json=body)).status_code == 201
    assert len((await ai.get("/v1/models")).json()["data"]) == 143 + len(provider.calls.models)


async def test_the_shot_type_counts_where_there_are_shots(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    model = "klingai/video-v3-pro-text-to-video"
    for asked, counts in (({"prompt": "x"}, False), ({"multi_prompt": ["x", "y"]}, True)):
        shot = openapi.body_of(model)["properties"]["shot_type"]["enum"][0]
        found = provider.generations[await submit(ai, model, **asked, shot_type=shot)]
        assert found.body["shot_type"] == shot
        assert ("shot_type" in found.effect.body) is counts


async def test_an_edit_is_as_long_as_its_source_and_at_most_15_seconds(
    ai: httpx.AsyncClient, provider: ProviderSandbox
) -> None:
    model = "alibaba/happyhorse-1-0"
    source = await earlier(ai, provider, 4)
    found = provider.generations[await submit(ai, model, prompt="x", video_url=source, duration=15)]
    assert "duration" not in found.effect.body
    assert found.effect.seconds == pytest.approx(4, abs=0.3)
    assert found.usd == pytest.approx(found.effect.seconds * 0.195, abs=0.01)
    edited = decode((await ai.get(await result(ai, provider, found.id))).content)
    assert edited.seconds == pytest.approx(4, abs=0.3)
    long = measured.uri(measured.video(seconds=40), "video/mp4")
    found = provider.generations[await submit(ai, model, prompt="x", video_url=long)]
    assert found.effect.seconds == 15


@pytest.mark.parametrize(("keep_audio", "is_kept"), [(None, False), (False, False), (True, True)])
async def test_the_sound_of_the_source_is_kept_where_that_is_asked(
    ai: httpx.AsyncClient, provider: ProviderSandbox, *, keep_audio: bool | None, is_kept: bool
) -> None:
    source = await earlier(ai, provider, 3)
    asked = {} if keep_audio is None else {"keep_audio": keep_audio}
    model = "klingai/video-o1-video-to-video-edit"
    made = await submit(ai, model, prompt="x", video_url=source, **asked)
    assert decode((await ai.get(await result(ai, provider, made))).content).has_audio is is_kept


@pytest.mark.parametrize(
    ("model", "body", "seconds", "has_audio"),
    [
        ("veed/fabric-1.0", {"image_url": PHOTO, "audio_url": SOUND, "resolution": "480p"}, 5, True),
        ("klingai/video-v2-6-motion-control", {"image_url": PHOTO, "video_url": VIDEO}, 4, False),
        ("krea/krea-wan-14b/text-to-video", {"prompt": "x", "num_frames": 30}, 30 / 16, False),
        ("alibaba/wan2.2-vace-fun-a14b-pose", {"prompt": "x", "video_url": VIDEO}, 81 / 16, False),
        (
            "alibaba/wan2.2-vace-fun-a14b-pose",
            {"prompt": "x", "video_url": VIDEO, "match_input_num_frames": True}, 4, False,
        ),
        ("openai/sora-2-t2v", {"prompt": "x", "duration": 4}, 4, True),
        ("pixverse/v5.5/text-to-video", {"prompt": "x", "duration": 5}, 5, False),
        ("pixverse/v5.5/text-to-video", {"prompt": "x", "generate_audio_switch": True}, 5, True),
        (
            "pixverse/v5/text-to-video",
            {"prompt": "x", "lip_sync_tts_content": "hi", "lip_sync_tts_speaker": "Auto"}, 5, True,
        ),
        ("luma/ray-2", {"prompt": "x"}, 5, False),
        ("alibaba/wan2.1-t2v-plus", {"prompt": "x"}, 8, False),
    ],
)  # fmt: skip
async def test_length_and_sound_follow_what_the_documents_say(
    ai: httpx.AsyncClient,
    provider: ProviderSandbox,
    model: str,
    body: dict[str, Any],
    seconds: float,
    has_audio: bool,  # noqa: FBT001 - a row of the table
) -> None:
    provider.plan(completes(takes=0))
    made = await submit(ai, model, **body)
    effect = provider.generations[made].effect
    assert effect.seconds == pytest.approx(seconds, abs=0.2)
    assert effect.has_audio is has_audio
    clip = decode((await ai.get(await result(ai, provider, made))).content)
    assert clip.seconds == pytest.approx(seconds, abs=0.4)
    assert clip.has_audio is has_audio
