"""How sessions are called at the server: by `application_name` each is told from the others, and ended."""

import hashlib
import re
from typing import Final

LONGEST_SCHEMA: Final = 15
"""Bytes. With the longest role, id and term a name keeps within the 63 that the server leaves of it."""
_PLAIN: Final = re.compile(rf"[a-z0-9_]{{1,{LONGEST_SCHEMA}}}")


def leading(bot_id: int, schema: str) -> str:
    """What the names of a leader's sessions begin with, whatever its term."""
    return f"clapper:{bot_id}:{_short(schema)}:"


def leader_session(bot_id: int, schema: str, term: int) -> str:
    """A session of who leads in this term."""
    return f"{leading(bot_id, schema)}{term}"


def other_session(role: str, bot_id: int, schema: str) -> str:
    """A session of who does not lead: `standby`, `intake`, `beside`, `hand`."""
    return f"clapper-{role}:{bot_id}:{_short(schema)}"


def _short(schema: str) -> str:
    """The schema's name, or, where it is long or has letters that the server would replace, a hash of it."""
    if _PLAIN.fullmatch(schema):
        return schema
    return hashlib.sha256(schema.encode()).hexdigest()[:LONGEST_SCHEMA]
