"""What every store of the admins' decisions promises."""

import asyncio

import pytest

from bot.domain.decisions import Ban, Grant, Invite, Pause, Resume, SetTier, Unban, Uninvite
from bot.domain.house_rules import HouseRules
from bot.ports import HouseRuleStore, LoggedChange, Storage
from tests.contracts.conftest import NOW

BAN = Ban(user_id=7, reason="spam")


@pytest.fixture
def store(stores: Storage) -> HouseRuleStore:
    return stores.rules


async def in_force(store: HouseRuleStore) -> HouseRules:
    return HouseRules.of(await store.rules())


async def test_a_new_store_has_no_rules_and_no_log(store: HouseRuleStore) -> None:
    assert await in_force(store) == HouseRules()
    assert list(await store.changes(limit=20)) == []


async def test_what_is_decided_is_in_force_and_in_the_log(store: HouseRuleStore) -> None:
    grant = Grant(user_id=8, videos=20, reason="a friend: “Ünï”")
    assert await store.change(BAN, by="98", now=NOW)
    assert await store.change(grant, by="root", now=NOW + 1)
    assert await in_force(store) == HouseRules(bans={7: BAN}, grants={8: grant})
    assert list(await store.changes(limit=20)) == [
        LoggedChange(
            at=NOW + 1,
            by="root",
            verb="grant",
            subject="8",
            value={"videos": 20, "reason": "a friend: “Ünï”"},
        ),
        LoggedChange(at=NOW, by="98", verb="ban", subject="7", value={"reason": "spam"}),
    ]
    assert [one.by for one in await store.changes(limit=1)] == ["root"]


async def test_what_is_taken_back_is_in_force_no_more_and_is_logged(store: HouseRuleStore) -> None:
    await store.change(BAN, by="98", now=NOW)
    assert await store.change(Unban(user_id=7), by="99", now=NOW + 1)
    assert await in_force(store) == HouseRules()
    assert [(one.by, one.verb, one.value) for one in await store.changes(limit=1)] == [("99", "unban", None)]


async def test_what_is_so_already_is_no_change(store: HouseRuleStore) -> None:
    assert not await store.change(Resume(), by="98", now=NOW)
    await store.change(Pause(), by="98", now=NOW)
    before = await store.revision()
    assert not await store.change(Pause(), by="99", now=NOW + 1)
    assert await store.revision() == before
    assert len(await store.changes(limit=20)) == 1
    assert await store.change(Pause(reason="noon"), by="99", now=NOW + 1)
    await store.change(Resume(), by="98", now=NOW + 2)
    assert not await store.change(Resume(), by="98", now=NOW + 3)


async def test_each_change_has_another_revision(store: HouseRuleStore) -> None:
    seen = [await store.revision()]
    await store.change(Invite(code="c", uses=1), by="98", now=NOW)
    seen.append(await store.revision())
    await store.use_invite("c", 7, now=NOW)
    seen.append(await store.revision())
    await store.change(Uninvite(code="c"), by="98", now=NOW)
    seen.append(await store.revision())
    assert len(set(seen)) == 4
    await store.delete_older(NOW)
    assert await store.revision() == seen[-1]


async def test_however_many_race_an_invitation_lets_in_as_many_as_it_has_uses(store: HouseRuleStore) -> None:
    await store.change(Invite(code="c", uses=3), by="98", now=NOW)
    came = await asyncio.gather(*(store.use_invite("c", user, now=NOW) for user in range(1, 11)))
    assert sum(came) == 3
    assert len((await in_force(store)).guests) == 3


async def test_who_comes_again_uses_nothing_up(store: HouseRuleStore) -> None:
    await store.change(Invite(code="c", uses=2), by="98", now=NOW)
    assert [await store.use_invite("c", 7, now=NOW) for _ in range(5)] == [True, *[False] * 4]
    assert await store.use_invite("c", 8, now=NOW)
    assert [(one.verb, one.by, one.subject) for one in await store.changes(limit=1)] == [("join", "8", "8")]


@pytest.mark.parametrize("code", ["d", "", "c'", "gone"])
async def test_by_a_code_that_is_none_nobody_comes(store: HouseRuleStore, code: str) -> None:
    await store.change(Invite(code="c", uses=2), by="98", now=NOW)
    await store.change(Invite(code="gone", uses=2), by="98", now=NOW)
    await store.change(Uninvite(code="gone"), by="98", now=NOW)
    assert not await store.use_invite(code, 7, now=NOW)
    assert (await in_force(store)).guests == {}


async def test_forgetting_somebody_leaves_what_was_decided_and_takes_what_was_noted(
    store: HouseRuleStore,
) -> None:
    await store.change(BAN, by="98", now=NOW)
    await store.change(Grant(user_id=7, videos=2, reason="cousin of Bob"), by="98", now=NOW)
    await store.change(Ban(user_id=8, reason="other"), by="98", now=NOW)
    await store.change(SetTier(name="x", videos=1), by="98", now=NOW)
    before = await store.revision()
    await store.forget(7, now=NOW + 5)
    found = await in_force(store)
    assert found.bans == {7: Ban(user_id=7), 8: Ban(user_id=8, reason="other")}
    assert found.grants == {7: Grant(user_id=7, videos=2)}
    assert await store.revision() != before
    told = [str(one.value) for one in await store.changes(limit=20)]
    assert not [one for one in told if "spam" in one or "cousin" in one]
    assert [one for one in told if "other" in one]


async def test_forgetting_somebody_of_whom_nothing_is_noted_changes_nothing(store: HouseRuleStore) -> None:
    await store.change(Ban(user_id=7), by="98", now=NOW)
    before = await store.revision()
    await store.forget(7, now=NOW)
    await store.forget(8, now=NOW)
    assert await store.revision() == before


async def test_old_lines_of_the_log_go_and_what_they_decided_stays(store: HouseRuleStore) -> None:
    await store.change(BAN, by="98", now=NOW)
    await store.change(Pause(), by="98", now=NOW + 10)
    await store.delete_older(NOW + 5)
    assert [one.verb for one in await store.changes(limit=20)] == ["pause"]
    assert (await in_force(store)).bans == {7: BAN}
