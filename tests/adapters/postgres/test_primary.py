"""Several servers, of which the first that answers is a standby by now."""

import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bot.adapters.postgres.durability import risks_at
from bot.adapters.postgres.primary import at_the_primary
from tests.postgres_leads import a_candidate
from tests.postgres_server import Server, binaries


async def test_a_standby_that_answers_first_is_passed_by() -> None:
    if binaries() is None:
        pytest.skip("there is no PostgreSQL here")
    with Server({"default_transaction_read_only": "on", "fsync": "on"}) as standby, Server() as primary:
        first, second = (conninfo_to_dict(server.conninfo())["host"] for server in (standby, primary))
        both = make_conninfo(primary.conninfo(), host=f"{first},{second}")
        async with a_candidate(both) as lead, a_candidate(both) as other:
            await lead.win()
            leader = await other.leader()
            assert leader is not None
            assert leader.term == lead.term
        assert any("fsync is off" in risk.text for risk in await risks_at(both))


@pytest.mark.parametrize(
    ("given", "choice"),
    [
        ("postgresql://a,b/name", "read-write"),
        ("postgresql:///name?host=a,b", "read-write"),
        ("postgresql:///name?hostaddr=10.0.0.1,10.0.0.2", "read-write"),
        ("postgresql://a,b/name?target_session_attrs=primary", "primary"),
        ("postgresql://a/name", None),
        ("postgresql:///name", None),
    ],
)
def test_of_several_servers_the_one_is_asked_for_that_takes_writes(given: str, choice: str | None) -> None:
    assert conninfo_to_dict(at_the_primary(given)).get("target_session_attrs") == choice
