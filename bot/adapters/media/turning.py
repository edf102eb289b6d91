"""Pictures turned upright: what a phone only writes into the file, since not everybody reads it there."""

from fractions import Fraction
from itertools import pairwise
from typing import Final

from av.filter import Graph
from av.video.frame import VideoFrame

_FILTERS: Final = {
    90: (("transpose", "cclock"),),
    180: (("hflip", None), ("vflip", None)),
    270: (("transpose", "clock"),),
}
"""By degrees to the left, the filters of FFmpeg."""
_ANY_TIME: Final = Fraction(1, 90_000)
"""The filters ask for one, and do nothing with it."""


class Turner:
    """Turns pictures by 0, 90, 180 or 270 degrees to the left; anything else leaves them as they are."""

    def __init__(self, degrees: int) -> None:
        self._filters = _FILTERS.get(degrees % 360, ())
        self._is_sideways = degrees % 180 == 90  # noqa: PLR2004 - degrees
        self._graph: Graph | None = None

    def lying(self, width: int, height: int) -> tuple[int, int]:
        """The sides of a picture before it is turned, by those that it is to have."""
        return (height, width) if self._is_sideways else (width, height)

    def turn(self, frame: VideoFrame) -> VideoFrame:
        """The picture turned; all must be alike. Its time is the caller's to set."""
        if not self._filters:
            return frame
        if self._graph is None:
            self._graph = self._made(frame)
        frame.pts, frame.time_base = None, _ANY_TIME
        self._graph.vpush(frame)
        return self._graph.vpull()

    def _made(self, frame: VideoFrame) -> Graph:
        graph = Graph()
        steps = [
            graph.add_buffer(
                width=frame.width, height=frame.height, format=frame.format, time_base=_ANY_TIME
            ),
            *(graph.add(name, argument) for name, argument in self._filters),
            graph.add("buffersink"),
        ]
        for before, after in pairwise(steps):
            before.link_to(after)
        graph.configure()
        return graph
