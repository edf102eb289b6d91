"""What every video provider promises; see `bot.ports.VideoProvider`."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import Literal

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.domain.catalogue import Catalogue
from bot.domain.errors import (
    AccessDenied,
    NotSent,
    Problem,
    ProviderError,
    QuestionRefused,
    Rejected,
    ResponseLost,
    TooManyRequests,
    UnknownGeneration,
)
from bot.domain.figures import day_of
from bot.domain.models import Attachment, Model, Role
from bot.domain.values import Scalar
from bot.ports import GenerationStatus, Trace
from bot.sandbox.faults import Fault, answer, dropped, html
from bot.sandbox.provider import completes, details, fails, without_link
from bot.sandbox.provider.billing import LogsRule
from tests.adapters.aimlapi.planning import attached
from tests.adapters.media import make
from tests.contracts.provider_stages import (
    STAGES,
    TROUBLES,
    ProviderStage,
    SandboxStage,
    Trouble,
    on_older_path,
    sandbox_stage,
)
from tests.fakes.provider import Post

ID = "0123456789abcdef0123456789abcdef"
OTHER_ID = "ffffffffffffffffffffffffffffffff"
PROMPT: Mapping[str, Scalar] = {"prompt": "a dragon"}
HOUR = 3600.0
JPEG = make.file(make.quarters(1280, 720), "JPEG")
PHOTO = (Attachment(role=Role.FIRST_FRAME, content=JPEG),)
BOUND: Mapping[str, Mapping[str, Scalar]] = {
    "klingai/video-v3-omni-720p-image-to-video": {"generate_audio": False},
    "klingai/video-v3-omni-1080p-image-to-video": {"generate_audio": False},
    "pixverse/lip-sync": {"lip_sync_tts_speaker": "Auto", "lip_sync_tts_content": "Hello."},
}
"""What the rules want of models that take more than they require."""
UNREADABLE = {
    "500": answer(500),
    "401": answer(401),
    "429": answer(429),
    "a page": html(200),
    "a proxy's page": html(502),
    "half an answer": answer(200, body='{"id": "x", "sta'),
    "no generation": answer(200, payload={"message": "who are you?"}),
    "a list": answer(200, payload=[]),
    "a connection that ends": dropped(),
}
WORDS = [
    ("queued", "generating", "completed"),
    ("waiting", "active", "succeeded"),
    ("queued", "thinking", "complete"),
]


@pytest.fixture(params=[*STAGES.values()], ids=[*STAGES])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[ProviderStage]:
    async with request.param() as stage:
        yield stage


@pytest.fixture
async def http() -> AsyncIterator[SandboxStage]:
    """Where only the wire can show it."""
    async with sandbox_stage("aiohttp") as stage:
        yield stage


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def named(catalogue: Catalogue, model_id: str) -> Model:
    model = catalogue.model(model_id)
    assert model is not None
    return model


@pytest.fixture
def model(catalogue: Catalogue) -> Model:
    """It takes words."""
    return named(catalogue, "google/veo-3.1-t2v-fast")


@pytest.fixture
def image_model(catalogue: Catalogue) -> Model:
    return named(catalogue, "google/veo-3.1-i2v-fast")


async def submit(stage: ProviderStage, model: Model, request_id: str = ID) -> str:
    return (await stage.provider.submit(request_id, model, PROMPT, ())).generation_id


async def found_by(stage: ProviderStage, request_id: str, since: float) -> str | None:
    """The id of the generation that the records tell."""
    return (await stage.provider.search_log(request_id, since=since)).generation_id


# the paid POST


async def test_a_submit_arrives_once_with_its_request_id_and_exactly_what_was_asked(
    stage: ProviderStage, model: Model
) -> None:
    parameters: Mapping[str, Scalar] = {
        "prompt": 'Zoë says "cut!" 🎬 \u202eשלם\u202c 你好 \\ \n\t\u2028 %s',
        "aspect_ratio": "9:16",
        "duration": 4,
        "resolution": "720p",
        "generate_audio": False,
        "seed": 42,
        "negative_prompt": "blur",
    }
    accepted = await stage.provider.submit(ID, model, parameters, ())
    assert accepted.generation_id
    assert stage.posts() == [Post(request_id=ID, model=model.id, parameters=parameters)]
    [post] = stage.posts()
    assert [type(value) for value in post.parameters.values()] == [str, str, int, str, bool, int, str]


async def test_a_photo_arrives_as_it_is(stage: ProviderStage, image_model: Model) -> None:
    await stage.provider.submit(ID, image_model, PROMPT, PHOTO)
    assert stage.posts() == [Post(request_id=ID, model=image_model.id, parameters=PROMPT, media=PHOTO)]


async def test_every_submit_gets_an_id_of_its_own(stage: ProviderStage, model: Model) -> None:
    found = await asyncio.gather(*(submit(stage, model, f"{n:032}") for n in range(12)))
    assert len(set(found)) == 12
    assert len(stage.posts()) == 12


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
async def test_each_refusal_is_raised_as_what_it_is_and_nothing_is_accepted(
    stage: ProviderStage, model: Model, trouble: Trouble
) -> None:
    stage.refuse_next(trouble)
    with pytest.raises(ProviderError) as caught:
        await submit(stage, model)
    assert type(caught.value) is type(trouble.error)
    if isinstance(trouble.error, TooManyRequests):
        assert isinstance(caught.value, TooManyRequests)
        assert caught.value.retry_after == trouble.error.retry_after
    if isinstance(trouble.error, Rejected):
        assert isinstance(caught.value, Rejected)
        assert caught.value.problem == trouble.error.problem
    if isinstance(trouble.error, AccessDenied):
        assert isinstance(caught.value, AccessDenied)
        assert caught.value.denial is trouble.error.denial
    assert stage.posts() == []
    assert (await stage.provider.search_log(ID, since=stage.now)).generation_id is None


async def test_after_a_refusal_the_next_submit_is_accepted(stage: ProviderStage, model: Model) -> None:
    stage.refuse_next(TROUBLES["nobody listens"])
    with pytest.raises(NotSent):
        await submit(stage, model)
    await submit(stage, model)
    assert [post.request_id for post in stage.posts()] == [ID]


async def test_a_lost_answer_leaves_open_whether_it_was_accepted(stage: ProviderStage, model: Model) -> None:
    stage.lose_next_answer()
    with pytest.raises(ResponseLost):
        await submit(stage, model)
    assert [post.request_id for post in stage.posts()] == [ID]


async def test_what_a_model_can_never_take_is_rejected_and_not_sent(
    stage: ProviderStage, model: Model, image_model: Model
) -> None:
    with pytest.raises(Rejected) as caught:
        await stage.provider.submit(ID, model, {**PROMPT, "camera": "left"}, ())
    assert caught.value.problem == Problem(key="failed-field", values={"field": "camera"})
    with pytest.raises(Rejected):
        await stage.provider.submit(ID, model, PROMPT, PHOTO)
    with pytest.raises(Rejected):
        await stage.provider.submit(ID, image_model, PROMPT, ())
    assert stage.posts() == []


# looks


async def test_a_generation_is_running_until_it_is_completed_with_its_link(
    stage: ProviderStage, model: Model
) -> None:
    generation_id = await submit(stage, model)
    seen = await stage.provider.poll(generation_id, model)
    assert (seen.status, seen.video_url, seen.problem) == (GenerationStatus.RUNNING, None, None)
    await stage.finish_all()
    seen = await stage.provider.poll(generation_id, model)
    assert (seen.status, seen.problem) == (GenerationStatus.COMPLETED, None)
    assert seen.video_url is not None
    assert seen.video_url.startswith(("https://", "http://127.0.0.1:"))
    assert await stage.provider.poll(generation_id, model) == seen


@pytest.mark.parametrize(
    ("name", "message", "problem"),
    [
        ("content_policy_violation", "Flagged by the safety system.", Problem(key="failed-content")),
        (
            "generation_failed",
            "No GPU was free",
            Problem(key="failed-generation", values={"reason": "No GPU was free"}),
        ),
    ],
)
async def test_a_generation_that_fails_says_why(
    stage: ProviderStage, model: Model, name: str, message: str, problem: Problem
) -> None:
    generation_id = await submit(stage, model)
    stage.fail_all(name, message, problem)
    seen = await stage.provider.poll(generation_id, model)
    assert (seen.status, seen.video_url, seen.problem) == (GenerationStatus.FAILED, None, problem)


async def test_a_generation_that_nobody_knows_is_unknown(stage: ProviderStage, model: Model) -> None:
    await submit(stage, model)
    with pytest.raises(UnknownGeneration):
        await stage.provider.poll("nobody:veo3", model)


@pytest.mark.parametrize("fault", UNREADABLE.values(), ids=UNREADABLE)
async def test_a_look_that_cannot_be_read_says_nothing_of_the_generation(
    stage: ProviderStage, model: Model, fault: Fault
) -> None:
    generation_id = await submit(stage, model)
    stage.garble_next_look(fault)
    with pytest.raises(ProviderError) as caught:
        await stage.provider.poll(generation_id, model)
    assert not isinstance(caught.value, UnknownGeneration)
    assert (await stage.provider.poll(generation_id, model)).status is GenerationStatus.RUNNING


# searches


async def test_a_lost_answer_is_found_by_its_request_id_and_another_is_not(
    stage: ProviderStage, model: Model
) -> None:
    since = stage.now
    first = await submit(stage, model, OTHER_ID)
    stage.lose_next_answer()
    with pytest.raises(ResponseLost):
        await submit(stage, model)
    found = (await stage.provider.search_log(ID, since=since)).generation_id
    assert found is not None
    assert found != first
    assert await stage.provider.search_log(OTHER_ID, since=since) == Trace(generation_id=first)
    assert await stage.provider.search_log("never-sent", since=since) == Trace()
    assert (await stage.provider.poll(found, model)).status is GenerationStatus.RUNNING


async def test_what_was_found_can_be_finished_and_looked_at(stage: ProviderStage, model: Model) -> None:
    stage.lose_next_answer()
    with pytest.raises(ResponseLost):
        await submit(stage, model)
    found = (await stage.provider.search_log(ID, since=stage.now - HOUR)).generation_id
    assert found is not None
    await stage.finish_all()
    assert (await stage.provider.poll(found, model)).status is GenerationStatus.COMPLETED


async def test_a_generation_that_failed_is_told_as_failed(stage: ProviderStage, model: Model) -> None:
    since = stage.now
    generation_id = await submit(stage, model)
    stage.fail_all("generation_failed", "No", Problem(key="failed-generation", values={"reason": "No"}))
    assert await stage.provider.search_log(ID, since=since) == Trace(failed=1, failed_ids=(generation_id,))


async def test_a_submit_that_failed_there_is_told_as_failed_and_is_no_acceptance(
    stage: ProviderStage, model: Model
) -> None:
    since = stage.now
    stage.fail_next_submit()
    with pytest.raises(ResponseLost):
        await submit(stage, model)
    found = await stage.provider.search_log(ID, since=since)
    assert (found.generation_id, found.failed, len(found.failed_ids)) == (None, 1, 1)
    with pytest.raises(UnknownGeneration):
        await stage.provider.poll(found.failed_ids[0], model)


async def test_a_second_submit_that_was_accepted_counts_more_than_a_first_that_failed(
    stage: ProviderStage, model: Model
) -> None:
    since = stage.now
    stage.fail_next_submit()
    with pytest.raises(ResponseLost):
        await submit(stage, model)
    generation_id = await submit(stage, model)
    assert await stage.provider.search_log(ID, since=since) == Trace(generation_id=generation_id)


async def test_a_question_that_is_refused_says_nothing_of_what_is_there(
    stage: ProviderStage, model: Model
) -> None:
    await submit(stage, model)
    stage.refuse_questions()
    with pytest.raises(QuestionRefused):
        await stage.provider.search_log(ID, since=stage.now)


async def test_records_that_cannot_be_read_do_not_mean_that_nothing_arrived(
    stage: ProviderStage, model: Model
) -> None:
    await submit(stage, model)
    stage.hide_records()
    with pytest.raises(ProviderError):
        await stage.provider.search_log(ID, since=stage.now)


async def test_a_generation_is_found_behind_hundreds_of_others(stage: ProviderStage, model: Model) -> None:
    since = stage.now
    generation_id = await submit(stage, model)
    stage.fill_records(250)
    assert await stage.provider.search_log(ID, since=since) == Trace(generation_id=generation_id)
    assert await stage.provider.search_log(OTHER_ID, since=since) == Trace()
    assert await stage.provider.search_log("somebody-elses-0", since=since) != Trace()


async def test_what_was_made_long_before_is_not_found(stage: ProviderStage, model: Model) -> None:
    generation_id = await submit(stage, model)
    stage.age(72 * HOUR)
    assert await stage.provider.search_log(ID, since=stage.now) == Trace()
    assert await stage.provider.search_log(ID, since=stage.now - 72 * HOUR) == Trace(
        generation_id=generation_id
    )


# what only the wire can show


async def test_the_post_carries_the_key_as_bearer_and_the_request_id_as_header(
    http: SandboxStage, model: Model
) -> None:
    await submit(http, model)
    [post] = http.sandbox.posts
    assert post.path == "/v2/video/generations"
    assert post.headers["x-client-request-id"] == ID
    assert post.headers["authorization"] == f"Bearer {http.sandbox.key}"
    assert post.headers["content-type"] == "application/json"
    assert http.sandbox.key not in json.dumps(post.body)


async def test_the_photo_is_a_data_uri_in_the_models_own_parameter(
    http: SandboxStage, image_model: Model
) -> None:
    await http.provider.submit(ID, image_model, PROMPT, PHOTO)
    [post] = http.sandbox.posts
    assert set(post.body) == {"model", "prompt", "image_url"}
    assert post.body["image_url"].startswith("data:image/jpeg;base64,")
    assert post.image_size == (1280, 720)


async def test_every_model_of_the_catalogue_is_accepted(http: SandboxStage, catalogue: Catalogue) -> None:
    models = [model for family in catalogue for model in family.models.values()]
    http.sandbox.revive()
    sora = make.file(make.quarters(1792, 1024), "JPEG")  # its default resolution is 1080p
    for number, model in enumerate(models):
        required = {name: model.parameters[name].choices[0] for name in model.required}
        required |= BOUND.get(model.id, {})
        parameters = {**(PROMPT if model.takes_prompt else {}), **required}
        await http.provider.submit(
            f"{number:032}", model, parameters, attached(model, sora if "sora-2-pro" in model.id else JPEG)
        )
    assert [post.body["model"] for post in http.sandbox.posts] == [model.id for model in models]


async def test_the_older_path_is_asked_where_the_model_lives_there(
    http: SandboxStage, catalogue: Catalogue
) -> None:
    older = on_older_path(named(catalogue, "veo2"))
    generation_id = await submit(http, older)
    assert http.sandbox.posts[0].path == older.path
    assert (await http.provider.poll(generation_id, older)).status is GenerationStatus.RUNNING
    with pytest.raises(UnknownGeneration):
        await http.provider.poll(generation_id, named(catalogue, "veo2"))
    assert await http.provider.search_log(ID, since=http.now) == Trace(generation_id=generation_id)


@pytest.mark.parametrize("field", ["id", "generation_id", "only the header"])
async def test_the_id_is_found_wherever_the_answer_has_it(
    http: SandboxStage, model: Model, field: str
) -> None:
    http.sandbox.id_field = field
    assert await submit(http, model) in http.sandbox.generations


@pytest.mark.parametrize("words", WORDS)
async def test_every_dialect_of_the_statuses_is_understood(
    http: SandboxStage, model: Model, words: tuple[str, str, str]
) -> None:
    http.sandbox.plan(completes(words=words))
    generation_id = await submit(http, model)
    generation = http.sandbox.generations[generation_id]
    assert generation.status == words[0]
    assert (await http.provider.poll(generation_id, model)).status is GenerationStatus.RUNNING
    generation.started -= 50
    generation.takes = 100
    assert generation.status == words[1]
    assert (await http.provider.poll(generation_id, model)).status is GenerationStatus.RUNNING
    await http.finish_all()
    assert (await http.provider.poll(generation_id, model)).status is GenerationStatus.COMPLETED


@pytest.mark.parametrize("word", ["done", "SUCCEEDED", "generating", "error", "canceled", "what?"])
@pytest.mark.parametrize("shape", ["object", "array", "strings"])
async def test_a_link_is_a_video_whatever_the_word_and_the_shape(
    http: SandboxStage, model: Model, word: str, shape: Literal["object", "array", "strings"]
) -> None:
    http.sandbox.plan(completes(words=("queued", "generating", word), shape=shape))
    generation_id = await submit(http, model)
    await http.finish_all()
    seen = await http.provider.poll(generation_id, model)
    assert seen.status is GenerationStatus.COMPLETED
    assert seen.video_url is not None


@pytest.mark.parametrize("word", ["error", "completed", "canceled", "what?"])
async def test_an_error_without_a_link_is_an_end_whatever_the_word(
    http: SandboxStage, model: Model, word: str
) -> None:
    http.sandbox.plan(fails(word=word, error=details("Could not detect face")))
    generation_id = await submit(http, model)
    http.sandbox.finish()
    seen = await http.provider.poll(generation_id, model)
    problem = Problem(key="failed-generation", values={"reason": "Could not detect face"})
    assert (seen.status, seen.problem) == (GenerationStatus.FAILED, problem)


async def test_a_submit_tells_the_cost_and_a_look_does_not(http: SandboxStage, model: Model) -> None:
    accepted = await http.provider.submit(ID, model, PROMPT, ())
    usd = http.sandbox.generations[accepted.generation_id].usd
    assert accepted.cost_micros == round(usd * 1_000_000)
    await http.finish_all()
    assert (await http.provider.poll(accepted.generation_id, model)).cost_micros is None
    since = http.now - HOUR
    found = await http.provider.search_log(ID, since=since)
    assert (found.generation_id, found.cost_micros) == (accepted.generation_id, accepted.cost_micros)


async def test_an_id_that_is_a_number_is_one(http: SandboxStage, model: Model) -> None:
    http.sandbox.generations.number_ids = True
    generation_id = await submit(http, model)
    assert generation_id in http.sandbox.generations
    await http.finish_all()
    assert (await http.provider.poll(generation_id, model)).status is GenerationStatus.COMPLETED


async def test_what_was_made_is_counted_on_its_day(stage: ProviderStage, model: Model) -> None:
    await submit(stage, model)
    await stage.finish_all()
    found = await stage.provider.usage(since=stage.now - HOUR, until=stage.now + HOUR)
    assert [one.charged for one in found] == [1]
    assert found[0].day in {day_of(stage.now), day_of(stage.now - 60)}  # midnight may have come meanwhile
    assert await stage.provider.usage(since=stage.now - 9 * HOUR, until=stage.now - 8 * HOUR) == []


async def test_what_failed_is_not_charged(stage: ProviderStage, model: Model) -> None:
    await submit(stage, model)
    stage.fail_all("x", "y", Problem(key="failed-unknown"))
    found = await stage.provider.usage(since=stage.now - HOUR, until=stage.now + HOUR)
    assert sum(one.charged for one in found) == sum(one.micros for one in found) == 0


async def test_a_key_that_may_not_see_what_was_counted_is_told_so(stage: ProviderStage) -> None:
    stage.refuse_usage()
    with pytest.raises(AccessDenied):
        await stage.provider.usage(since=stage.now - HOUR, until=stage.now)


async def test_what_is_counted_costs_what_was_charged(http: SandboxStage, model: Model) -> None:
    for request_id in (ID, OTHER_ID):
        await http.provider.submit(request_id, model, PROMPT, [])
    await http.finish_all()
    found = await http.provider.usage(since=http.now - HOUR, until=http.now + HOUR)
    cost = sum(round(one.usd * 1_000_000) for one in http.sandbox.generations.values())
    assert sum(one.micros for one in found) == cost


async def test_what_is_counted_can_be_asked_for_as_long_as_it_is_kept(http: SandboxStage) -> None:
    assert await http.provider.usage(since=http.now - 200 * 24 * HOUR, until=http.now) == []


async def test_an_answer_that_counts_nothing_is_an_error(http: SandboxStage) -> None:
    for trouble in UNREADABLE.values():
        http.sandbox.fail("usage", trouble)
        with pytest.raises(ProviderError):
            await http.provider.usage(since=http.now - HOUR, until=http.now)


async def test_completed_without_a_link_is_still_running(http: SandboxStage, model: Model) -> None:
    http.sandbox.plan(without_link())
    generation_id = await submit(http, model)
    await http.finish_all()
    assert (await http.provider.poll(generation_id, model)).status is GenerationStatus.RUNNING


async def test_a_record_that_appears_late_is_found_then(http: SandboxStage, model: Model) -> None:
    http.sandbox.logs = LogsRule(appear="completion")
    since = http.now
    generation_id = await submit(http, model)
    assert await http.provider.search_log(ID, since=since) == Trace()
    await http.finish_all()
    cost = round(http.sandbox.generations[generation_id].usd * 1_000_000)
    found = Trace(generation_id=generation_id, cost_micros=cost)
    assert await http.provider.search_log(ID, since=since) == found


@pytest.mark.parametrize("ahead", [-72 * HOUR, -2 * HOUR, 2 * HOUR, 72 * HOUR])
@pytest.mark.parametrize("is_heard_before", [True, False])
async def test_a_lost_answer_is_found_though_their_clock_differs_by_hours_or_days(
    http: SandboxStage, model: Model, ahead: float, *, is_heard_before: bool
) -> None:
    http.sandbox.clock_ahead = ahead
    if is_heard_before:
        await http.provider.balance()
    since = http.now
    http.lose_next_answer()
    with pytest.raises(ResponseLost):
        await submit(http, model)
    try:
        found = await http.provider.search_log(ID, since=since)
    except ResponseLost:  # the first look was too short to tell; it says so
        found = await http.provider.search_log(ID, since=since)
    assert found.generation_id in http.sandbox.generations


async def test_a_page_of_records_that_breaks_off_after_the_first_is_an_error(http: SandboxStage) -> None:
    row = {"client_request_id": OTHER_ID, "inference_id": "x", "status": "succeeded"}
    page = {"data": [row] * 100, "pagination": {"has_more": True}}
    for second in UNREADABLE.values():
        http.sandbox.fail("logs", answer(200, payload=page))
        broken = http.sandbox.fail("logs", second, times=None)
        with pytest.raises(ProviderError):
            await http.provider.search_log(ID, since=http.now)
        broken.cancel()


async def test_no_error_tells_the_key(http: SandboxStage, model: Model) -> None:
    quoting = f"Incorrect key: {http.sandbox.key}"
    for fault in (answer(401, quoting), answer(500, quoting), html(403, quoting), dropped()):
        http.sandbox.fail("submit", fault)
        with pytest.raises(ProviderError) as caught:
            await submit(http, model)
        assert http.sandbox.key not in f"{caught.value!r} {caught.value} {caught.value.__cause__!r}"
