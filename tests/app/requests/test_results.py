"""Under a result: again, with changes, longer, by another model; each press makes one video."""

from dataclasses import replace

from bot.app.requests.messages import TextMessage
from bot.app.requests.of_results import restyled, sound_for, speech_for
from bot.app.requests.outcomes import Declined, Gone, NotYours
from bot.app.requests.results import extension_of
from bot.domain.access import Access
from bot.domain.admission import AlreadyThere
from bot.domain.job import JobState
from bot.domain.request import Option, Purpose, SourceVideo
from bot.domain.steps import Made as Done
from bot.domain.steps import Step
from tests.app.requests.conftest import ALICE, PHOTO, Scene, anybody, made, nobody, request
from tests.jobs import in_state


async def test_a_result_is_found_by_who_may_press(scene: Scene) -> None:
    job, results = await scene.result(), scene.requests().results
    assert await results.find(job.id, anybody) == job
    assert await results.find(job.id, nobody) == NotYours()
    assert await results.find("no such", anybody) == Gone()


async def test_again_makes_another_of_the_same_and_after_a_failure_the_very_same(scene: Scene) -> None:
    job, results = await scene.result(), scene.requests().results
    job = replace(job, request=request("a fox", {Option.SEED: "7"}))
    again = made(await results.again(ALICE, scene.origin(ALICE), "1", job))
    assert again.request == job.request.without(Option.SEED)
    failed = in_state(job, JobState.FAILED)
    assert made(await results.again(ALICE, scene.origin(ALICE), "2", failed)).request == job.request


async def test_a_second_press_finds_what_the_first_has_made_while_it_is_under_way(scene: Scene) -> None:
    job, results = await scene.result(), scene.requests().results
    first = made(await results.again(ALICE, scene.origin(ALICE), "1", job))
    assert await results.again(ALICE, scene.origin(ALICE), "2", job) == AlreadyThere(job=first)


async def test_what_can_no_longer_be_made_is_declined_with_what_can(scene: Scene) -> None:
    job = await scene.result()
    amiss = replace(job, request=request("a fox", {Option.DURATION: "5"}))
    outcome = await scene.requests().results.again(ALICE, scene.origin(ALICE), "1", amiss)
    assert isinstance(outcome, Declined)
    assert [scene.drafts.drafts[one.offer.key].job_key for one in outcome.instead][:1] == ["again:1"]


async def test_words_are_given_to_be_changed_with_the_model_named(scene: Scene) -> None:
    job = await scene.result()
    wish = await scene.requests().results.change(ALICE, scene.origin(ALICE), "1", job)
    assert wish.request.options == {Option.MODEL: "veo-3.1-fast"}
    assert wish.draft is None


async def test_media_come_along_with_the_changed_words_once_the_question_was_told(scene: Scene) -> None:
    job, requests = await scene.result(photo="photo"), scene.requests()
    wish = await requests.results.change(ALICE, scene.origin(ALICE), "1", job)
    assert not scene.drafts.drafts
    await requests.questions.told(wish, 900)
    origin = scene.origin(ALICE)
    answer = TextMessage(text=request("she waves"), reply_to=900)
    changed = made(await requests.conversation.words(ALICE, origin, "1:7:9", answer))
    assert (changed.request.prompt, changed.request.photos) == ("she waves", (PHOTO,))


async def test_a_result_is_continued_by_its_own_family_and_not_without_its_link(scene: Scene) -> None:
    job, results = await scene.result(), scene.requests().results
    longer = await results.extend(ALICE, scene.origin(ALICE), "1", job, None)
    video = made(longer).request.video
    assert isinstance(video, SourceVideo)
    assert (video.purpose, video.url, video.job_id) == (Purpose.EXTEND, job.video_url, job.id)
    gone = await results.extend(ALICE, scene.origin(ALICE), "2", replace(job, video_url=None), None)
    assert gone == Gone()


async def test_other_models_are_offered_with_their_terms_one_of_each_developer_first(scene: Scene) -> None:
    job, results = await scene.result(), scene.requests().results
    others = await results.others(ALICE, scene.origin(ALICE), "1", job)
    names = [one.request.options[Option.MODEL] for one in others.offers]
    families = [scene.house.ask.catalogue.family(name) for name in names]
    assert "veo-3.1-fast" not in names
    assert len({family.developer for family in families}) == len(families)
    name = names[0]
    chosen = made(await results.with_family(ALICE, scene.origin(ALICE), "2", job, name))
    assert chosen.model == others.offers[0].plan.model.id


async def test_who_may_not_use_the_bot_is_offered_no_other_model(scene: Scene) -> None:
    closed = replace(scene.house.ask, access=Access(users=frozenset({1})))
    others = await scene.requests(closed).results.others(
        ALICE, scene.origin(ALICE), "1", await scene.result()
    )
    assert not others.offers


async def test_a_film_whose_scenes_alone_the_provider_has_is_not_worked_on_as_if_it_were_one_video(
    scene: Scene,
) -> None:
    job, catalogue = await scene.result(), scene.requests().results.planner.catalogue
    step = Step(model=job.model, parameters={}, request=job.request)
    film = replace(job, steps=(step, step), made=(Done(url="https://one"), Done(url="https://two")))
    ways = (sound_for, speech_for, restyled, extension_of)
    assert film.is_film
    assert [way(film, catalogue, None) for way in (sound_for, speech_for, extension_of)] == [None] * 3
    assert restyled(film, catalogue) is None
    assert all(way(job, catalogue, None) is not None for way in ways)
