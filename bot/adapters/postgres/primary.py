"""Of the servers that `DATABASE_URL` names the one that takes what is written, whichever it is by now."""

from typing import Final

from psycopg.conninfo import conninfo_to_dict, make_conninfo

_CHOICE: Final = "target_session_attrs"
_NAMES: Final = ("host", "hostaddr")


def at_the_primary(conninfo: str) -> str:
    """The same, so that libpq passes by the servers that are standbys; as it is where one is named.

    libpq takes the first that answers where nobody says otherwise: after a failover that is, likely enough,
    the old primary, which follows the new one
    (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-TARGET-SESSION-ATTRS).

    Raises:
        psycopg.ProgrammingError: libpq cannot read that.
    """
    given = conninfo_to_dict(conninfo)
    are_several = any("," in str(given.get(name, "")) for name in _NAMES)
    return make_conninfo(
        conninfo, **({_CHOICE: "read-write"} if are_several and _CHOICE not in given else {})
    )
