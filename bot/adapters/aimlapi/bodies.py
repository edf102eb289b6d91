"""The JSON of a paid POST that carries files: put into base64 piece by piece, while it is sent.

A video has megabytes, and a third more in base64. Beside the file there is never more than a piece of that.
"""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

PIECE_BYTES: Final = 3 * 65_536
"""Of a file, at a time: a whole number of the three bytes that base64 takes together."""


@dataclass(frozen=True, slots=True)
class Body:
    """It has a length, and gives its bytes in order, as often as it is asked."""

    text: bytes
    """With a mark in place of each file, in the order of the files."""
    files: Mapping[bytes, bytes] = field(default_factory=dict, repr=False)
    """By mark, which nobody else can have written."""

    def __len__(self) -> int:
        """How many bytes it gives."""
        return len(self.text) + sum(in_base64(len(one)) - len(mark) for mark, one in self.files.items())

    def __iter__(self) -> Iterator[bytes]:
        rest = self.text
        for mark, content in self.files.items():
            before, _, rest = rest.partition(mark)
            yield before
            view = memoryview(content)
            for at in range(0, len(content), PIECE_BYTES):
                yield base64.b64encode(view[at : at + PIECE_BYTES])
        yield rest

    def read(self) -> bytes:
        """All of it."""
        return b"".join(self)


def in_base64(size: int) -> int:
    """Characters that so many bytes have in base64."""
    return 4 * -(-size // 3)
