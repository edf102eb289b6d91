"""The id that goes along with a paid POST, by which the provider's records tell it from all others."""

import re
from typing import Final

_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,128}")


def checked(request_id: str) -> str:
    """The id as it was given.

    Raises:
        ValueError: The provider would drop it in silence.
    """
    if not _REQUEST_ID.fullmatch(request_id):
        raise ValueError("the provider would drop such a request id, and never find it again")
    return request_id
