"""What every draft store promises; see `bot.ports.DraftStore`."""

from dataclasses import replace
from typing import Any

from bot.domain.media import Size
from bot.domain.request import Option, Origin, Photo, Requester, VideoRequest
from bot.ports import INLINE_DRAFTS, INLINE_KEY, USUAL_DRAFTS, Draft, DraftStore
from tests.contracts.conftest import NOW


def a_draft(key: str, *, user: int = 1, chat: int = -100, at: float = NOW, **changes: Any) -> Draft:  # noqa: ANN401
    draft = Draft(
        key=key,
        requester=Requester(user_id=user, language="en"),
        origin=Origin(chat_id=chat, message_id=7, is_group=chat < 0),
        request=VideoRequest(prompt="A clapper falls"),
        created_at=at,
    )
    return replace(draft, **changes)


async def test_a_draft_comes_back_as_it_went_in(drafts: DraftStore) -> None:
    draft = a_draft(
        "👏" * 48,
        origin=Origin(chat_id=-(10**13), message_id=2**31, thread_id=3, direct_topic_id=2**51, is_group=True),
        request=VideoRequest(
            prompt="\x00 «été» 🎬\n",
            options={Option.RAW: "", Option.SEED: "42"},
            photos=(Photo(file_id="p", size_bytes=5, size=Size(width=3, height=4)), Photo(file_id="q")),
        ),
        question_id=9,
        asks_prompt=True,
        answered_at=NOW + 0.1,
    )
    await drafts.save(draft)
    assert await drafts.draft(draft.key) == draft


async def test_an_unknown_key_is_nothing(drafts: DraftStore) -> None:
    assert await drafts.draft("nobody") is None
    assert await drafts.draft("nobody") is None


async def test_a_draft_replaces_the_one_with_its_key(drafts: DraftStore) -> None:
    await drafts.save(a_draft("k", question_id=1, asks_prompt=True, answered_at=NOW))
    await drafts.save(a_draft("other"))
    changed = a_draft("k", user=5, at=NOW + 1, request=VideoRequest(prompt="changed"))
    await drafts.save(changed)
    assert await drafts.draft("k") == changed
    assert await drafts.asked_by(-100, 1) is None
    assert await drafts.draft("other") == a_draft("other")


async def test_an_answer_is_matched_to_the_message_that_asked(drafts: DraftStore) -> None:
    asked = a_draft("asked", question_id=5, asks_prompt=True)
    await drafts.save(asked)
    await drafts.save(a_draft("elsewhere", chat=-200, question_id=6, asks_prompt=True))
    await drafts.save(a_draft("offers a button", question_id=7))
    await drafts.save(a_draft("not asked yet", asks_prompt=True))
    assert await drafts.asked_by(-100, 5) == asked
    assert await drafts.asked_by(-100, 6) is None
    assert await drafts.asked_by(-100, 7) is None
    assert await drafts.asked_by(-200, 5) is None


async def test_the_open_question_is_the_users_newest_one_without_an_answer(drafts: DraftStore) -> None:
    await drafts.save(a_draft("newer", at=NOW + 2, asks_prompt=True))
    await drafts.save(a_draft("older", at=NOW + 1, asks_prompt=True))
    await drafts.save(a_draft("offers a button", at=NOW + 3))
    await drafts.save(a_draft("by another", at=NOW + 3, user=2, asks_prompt=True))
    await drafts.save(a_draft("elsewhere", at=NOW + 3, chat=-200, asks_prompt=True))
    assert await drafts.open_question(-100, 1, since=NOW) == await drafts.draft("newer")
    assert await drafts.open_question(-100, 1, since=NOW + 2) == await drafts.draft("newer")
    assert await drafts.open_question(-100, 1, since=NOW + 2.001) is None


async def test_closing_questions_closes_all_of_this_user_in_this_chat(drafts: DraftStore) -> None:
    await drafts.save(a_draft("newer", at=NOW + 2, asks_prompt=True))
    await drafts.save(a_draft("older", at=NOW + 1, asks_prompt=True))
    await drafts.save(a_draft("by another", user=2, asks_prompt=True))
    await drafts.save(a_draft("elsewhere", chat=-200, asks_prompt=True))
    await drafts.close_questions(-100, 1, now=NOW + 5)
    assert await drafts.open_question(-100, 1, since=NOW) is None
    assert await drafts.open_question(-100, 2, since=NOW) is not None
    assert await drafts.open_question(-200, 1, since=NOW) is not None


async def test_a_question_belongs_to_its_topic(drafts: DraftStore) -> None:
    for name, thread in (("outside", None), ("a", 3), ("b", 4)):
        draft = a_draft(name, asks_prompt=True)
        await drafts.save(replace(draft, origin=replace(draft.origin, thread_id=thread)))
    found = [await drafts.open_question(-100, 1, thread_id=thread, since=NOW) for thread in (None, 3, 4, 5)]
    assert [draft and draft.key for draft in found] == ["outside", "a", "b", None]
    await drafts.close_questions(-100, 1, thread_id=3, now=NOW + 1)
    found = [await drafts.open_question(-100, 1, thread_id=thread, since=NOW) for thread in (None, 3, 4)]
    assert [draft and draft.key for draft in found] == ["outside", None, "b"]


async def test_of_two_questions_at_the_same_moment_the_later_kept_one_is_open(drafts: DraftStore) -> None:
    await drafts.save(a_draft("b", asks_prompt=True))
    await drafts.save(a_draft("a", asks_prompt=True))
    assert await drafts.open_question(-100, 1, since=NOW) == await drafts.draft("a")


async def test_an_answered_draft_tells_when(drafts: DraftStore) -> None:
    await drafts.save(a_draft("k", question_id=5, asks_prompt=True))
    await drafts.close_questions(-100, 1, now=NOW + 3)
    await drafts.close_questions(-100, 1, now=NOW + 9)
    answered = a_draft("k", question_id=5, asks_prompt=True, answered_at=NOW + 3)
    assert await drafts.draft("k") == answered
    assert await drafts.asked_by(-100, 5) == answered


async def test_old_drafts_are_forgotten(drafts: DraftStore) -> None:
    for n in range(3):
        await drafts.save(a_draft(f"{n}", at=NOW + n))
    await drafts.delete_older(NOW + 1)
    assert [await drafts.draft(f"{n}") for n in range(3)] == [
        None,
        a_draft("1", at=NOW + 1),
        a_draft("2", at=NOW + 2),
    ]


async def kept(drafts: DraftStore, keys: list[str]) -> list[str]:
    return [key for key in keys if await drafts.draft(key) is not None]


async def test_of_inline_offers_only_each_users_newest_are_kept(drafts: DraftStore) -> None:
    keys = [f"{INLINE_KEY}1:{n}" for n in range(INLINE_DRAFTS + 3)]
    others = [f"{INLINE_KEY}2:a", f"{INLINE_KEY}2:b"]
    usual = [f"usual {n}" for n in range(USUAL_DRAFTS)]
    for key in usual:
        await drafts.save(a_draft(key, chat=1))
    for key in others:
        await drafts.save(a_draft(key, user=2, chat=2))
    for key in keys:
        await drafts.save(a_draft(key, chat=1))
    assert await kept(drafts, keys) == keys[3:]
    assert await kept(drafts, others) == others
    assert await kept(drafts, usual) == usual


async def test_of_small_talk_only_each_users_newest_is_kept(drafts: DraftStore) -> None:
    keys = [f"talk {n}" for n in range(USUAL_DRAFTS + 3)]
    others, inline = ["somebody else's"], [f"{INLINE_KEY}1:{n}" for n in range(INLINE_DRAFTS)]
    for key in inline:
        await drafts.save(a_draft(key, chat=1))
    await drafts.save(a_draft(others[0], user=2, chat=2))
    for key in keys:
        await drafts.save(a_draft(key, chat=1))
    assert await kept(drafts, keys) == keys[3:]
    assert await kept(drafts, others) == others
    assert await kept(drafts, inline) == inline


async def test_an_inline_offer_that_is_made_again_is_the_newest(drafts: DraftStore) -> None:
    keys = [f"{INLINE_KEY}1:{n}" for n in range(INLINE_DRAFTS)]
    for key in [*keys, keys[0], f"{INLINE_KEY}1:last"]:
        await drafts.save(a_draft(key, chat=1))
    assert await kept(drafts, keys) == [keys[0], *keys[2:]]
