from hypothesis import given
from hypothesis import strategies as st

from bot.domain.access import Access

ids = st.integers(-20, 20)
lists = st.frozensets(ids, max_size=5)
GROUP = -100


@given(ids, ids, lists)
def test_without_lists_everybody_may(user: int, chat: int, admins: frozenset[int]) -> None:
    access = Access(admins=admins)
    assert access.is_open
    assert access.allows(user_id=user, chat_id=chat)


def test_a_listed_user_may_everywhere() -> None:
    access = Access(users=frozenset({1}))
    assert access.allows(user_id=1, chat_id=1)
    assert access.allows(user_id=1, chat_id=GROUP)
    assert not access.allows(user_id=2, chat_id=2)
    assert not access.allows(user_id=2, chat_id=GROUP)


def test_anybody_may_in_a_listed_chat_and_nowhere_else() -> None:
    access = Access(chats=frozenset({GROUP}))
    assert access.allows(user_id=2, chat_id=GROUP)
    assert not access.allows(user_id=2, chat_id=2)
    assert not access.allows(user_id=2, chat_id=GROUP - 1)


def test_an_admin_may_always() -> None:
    access = Access(users=frozenset({1}), admins=frozenset({9}))
    assert access.allows(user_id=9, chat_id=9)
    assert access.allows(user_id=9, chat_id=GROUP)


def test_naming_admins_alone_closes_nothing() -> None:
    assert Access(admins=frozenset({9})).is_open


def test_an_anonymous_admin_of_a_listed_chat_may_there() -> None:
    assert Access(chats=frozenset({GROUP})).allows(user_id=GROUP, chat_id=GROUP)


@given(lists, lists, lists, ids, ids)
def test_a_longer_list_takes_nothing_away(
    users: frozenset[int], chats: frozenset[int], more: frozenset[int], user: int, chat: int
) -> None:
    before = Access(users=users, chats=chats)
    if not before.is_open and before.allows(user_id=user, chat_id=chat):
        assert Access(users=users | more, chats=chats).allows(user_id=user, chat_id=chat)
        assert Access(users=users, chats=chats | more).allows(user_id=user, chat_id=chat)
