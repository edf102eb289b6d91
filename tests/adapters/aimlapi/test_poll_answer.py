"""What is beside the status word counts more than the word."""

import pytest

from bot.adapters.aimlapi import poll_answer, wire
from bot.adapters.aimlapi.poll_answer import PollAnswer
from bot.domain.errors import Problem
from bot.ports import Generation, GenerationStatus

LINK = "https://cdn.example/a.mp4?sig=1"
RUNNING = Generation(status=GenerationStatus.RUNNING)
BARE = Generation(status=GenerationStatus.RUNNING, lacks_video=True)
DONE = Generation(status=GenerationStatus.COMPLETED, video_url=LINK)
ANY_WORD: list[object] = [
    "completed", "complete", "succeeded", "SUCCEEDED", "success", "succeed", "done", "finished", "ready",
    "queued", "generating", "error", "failed", "canceled", "cancelled", "baking", "", " ", None, 5, 1.5, True,
    [], {},
]  # fmt: skip
SHAPES: list[dict[str, object]] = [
    {"video": {"url": LINK}},
    {"video": {"url": LINK, "content_type": "video/mp4", "file_name": "a.mp4", "duration": 8}},
    {"video": [{"url": LINK}]},
    {"video": [{"url": LINK}, {"url": "https://cdn.example/second.mp4"}]},
    {"video": [{}, {"url": LINK}]},
    {"video": [LINK]},
    {"video": LINK},
    {"video": {"urls": [LINK]}},
    {"videos": [{"url": LINK}]},
    {"videos": [LINK]},
]
FAILED = [
    "error", "failed", "fail", "failure", "cancelled", "canceled", "CANCELED", "expired", "timeout",
    "timed out", "rejected", "aborted", "terminated",
]  # fmt: skip


@pytest.mark.parametrize("word", ANY_WORD, ids=repr)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_a_link_is_a_video_whatever_the_word(word: object, shape: dict[str, object]) -> None:
    assert poll_answer.read({"status": word, **shape}, {}) == PollAnswer(generation=DONE)
    assert poll_answer.read(shape, {}) == PollAnswer(generation=DONE)


@pytest.mark.parametrize("error", [None, {"message": "it broke"}, "it broke"])
def test_a_link_wins_over_an_error_beside_it(error: object) -> None:
    assert (
        poll_answer.read({"status": "error", "error": error, "video": {"url": LINK}}, {}).generation == DONE
    )


@pytest.mark.parametrize("name", ["video_url", "url", "output", "result"])
def test_a_link_elsewhere_is_a_video_where_the_word_says_that_it_is_done(name: str) -> None:
    assert poll_answer.read({"status": "succeeded", name: LINK}, {}).generation == DONE
    assert poll_answer.read({"status": "generating", name: LINK}, {}).generation == RUNNING


ERRORS: list[tuple[object, Problem]] = [
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
    (
        {"detail": [{"loc": ["body", "image_url"], "msg": "Could not detect face", "type": "face"}]},
        Problem(key="failed-generation", values={"reason": "Could not detect face"}),
    ),
    ({"detail": "no face"}, Problem(key="failed-generation", values={"reason": "no face"})),
    ([{"msg": "no face"}], Problem(key="failed-generation", values={"reason": "no face"})),
    ({"code": 5}, Problem(key="failed-unknown")),
    ([1, {}], Problem(key="failed-unknown")),
]


@pytest.mark.parametrize(("error", "problem"), ERRORS)
@pytest.mark.parametrize("word", ["error", "completed", "canceled", "queued", "baking", None, 5])
def test_an_error_without_a_link_is_an_end_that_says_why(
    word: object, error: object, problem: Problem
) -> None:
    failed = Generation(status=GenerationStatus.FAILED, problem=problem)
    nothing: list[dict[str, object]] = [{}, {"video": None}, {"video": []}, {"video": {}}]
    for beside in nothing:
        assert poll_answer.read({"status": word, "error": error, **beside}, {}).generation == failed
    assert poll_answer.read({"error": error}, {}).generation == failed


def test_details_beside_the_status_are_an_error_too() -> None:
    answer = {"status": "generating", "detail": [{"loc": ["body"], "msg": "no face"}]}
    problem = Problem(key="failed-generation", values={"reason": "no face"})
    assert poll_answer.read(answer, {}).generation == Generation(
        status=GenerationStatus.FAILED, problem=problem
    )


@pytest.mark.parametrize("word", FAILED)
@pytest.mark.parametrize("beside", [{}, {"error": None, "video": None}, {"error": {}}])
def test_a_word_for_an_end_is_one_with_nothing_beside_it(word: str, beside: dict[str, object]) -> None:
    failed = Generation(status=GenerationStatus.FAILED, problem=Problem(key="failed-unknown"))
    assert poll_answer.read({"status": word, **beside}, {}) == PollAnswer(generation=failed)


@pytest.mark.parametrize(
    "word", ["queued", "generating", "waiting", "active", "Queued", " ACTIVE ", "in progress"]
)
@pytest.mark.parametrize("error", [None, {}, [], "", False, {"name": None, "message": None}])
def test_a_generation_on_its_way_is_running(word: str, error: object) -> None:
    assert poll_answer.read({"status": word, "error": error}, {}) == PollAnswer(generation=RUNNING)


@pytest.mark.parametrize("word", ["completed", "complete", "succeeded", "success", "done"])
@pytest.mark.parametrize(
    "video",
    [None, {}, {"url": None}, {"url": ""}, {"url": "file:///etc/passwd"}, {"url": "https://a b"}, [], 5],
)
def test_completed_without_a_usable_link_is_still_running_and_lacks_its_video(
    word: str, video: object
) -> None:
    assert poll_answer.read({"status": word, "video": video}, {}) == PollAnswer(generation=BARE)


@pytest.mark.parametrize(("word", "told"), [("baking", "baking"), (None, "None"), (5, "5"), ("", "")])
def test_an_unknown_word_alone_is_running_and_reported(word: object, told: str) -> None:
    assert poll_answer.read({"status": word}, {}) == PollAnswer(generation=RUNNING, unknown_word=told)


@pytest.mark.parametrize("answer", [None, [], "queued", {}, 5, {"message": "who are you?"}])
def test_what_speaks_of_no_generation_is_not_understood(answer: object) -> None:
    with pytest.raises(wire.UnexpectedResponse):
        poll_answer.read(answer, {})


def test_a_reason_is_short_and_carries_no_picture() -> None:
    text = "cannot read data:image/jpeg;base64," + "QUJD" * 1000 + " or " + "A1" * 300 + " " + "x y " * 200
    problem = poll_answer.read({"status": "error", "error": {"message": text}}, {}).generation.problem
    assert problem is not None
    reason = str(problem.values["reason"])
    assert reason.startswith("cannot read data:… or … x y x y")
    assert len(reason) == 200


@pytest.mark.parametrize("status", ["completed", "generating"])
def test_a_cost_is_told_by_a_look_wherever_it_stands(status: str) -> None:
    answer = {"status": status, "video": {"url": LINK} if status == "completed" else None}
    credits_used = {**answer, "meta": {"usage": {"credits_used": 800_000}}}
    assert poll_answer.read(credits_used, {}).generation.cost_micros == 400_000
    assert poll_answer.read(answer, {"x-aimlapi-usd-spent": "0.4"}).generation.cost_micros == 400_000
    assert poll_answer.read(answer, {}).generation.cost_micros is None


def test_a_failure_costs_nothing_whatever_stands_beside_it() -> None:
    answer = {"status": "error", "error": "no", "meta": {"usage": {"credits_used": 800_000}}}
    assert poll_answer.read(answer, {}).generation.cost_micros is None
