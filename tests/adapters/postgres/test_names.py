"""How sessions are called at the server."""

from bot.adapters.postgres.names import leader_session, leading, other_session


def test_a_leader_s_session_is_known_by_bot_and_schema_whatever_its_term() -> None:
    assert leader_session(12, "public", 3) == "clapper:12:public:3"
    assert leader_session(12, "public", 3).startswith(leading(12, "public"))
    assert not leader_session(12, "public2", 3).startswith(leading(12, "public"))
    assert not leader_session(1, "public", 3).startswith(leading(12, "public"))


def test_no_other_session_is_taken_for_a_leader_s() -> None:
    for role in ("standby", "intake", "beside", "hand"):
        assert other_session(role, 12, "public") == f"clapper-{role}:12:public"
        assert not other_session(role, 12, "public").startswith(leading(12, "public"))


def test_names_fit_whatever_the_schema_is_called() -> None:
    names = set()
    for schema in ("a" * 63, "a" * 62 + "b", "\U0001f3ac", "A bot", "a:b", "a%"):
        for name in (leader_session(2**63, schema, 2**31), other_session("standby", 2**63, schema)):
            assert len(name) <= 63
            assert name.isascii()
            names.add(name)
    assert len(names) == 12
