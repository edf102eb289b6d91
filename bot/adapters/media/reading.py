"""What every reading of a container asks of PyAV, whichever of the supported versions is installed."""

from typing import Any, Final

from av.container import Container

TAGS: Final[dict[str, Any]] = {"metadata_errors": "ignore"} if hasattr(Container, "metadata_errors") else {}
"""Arguments of `av.open` with which a title that is no UTF-8 does not spoil a file.

PyAV 18 refuses such a file unless it is told otherwise. PyAV 19 always reads it and has no such argument.
"""
