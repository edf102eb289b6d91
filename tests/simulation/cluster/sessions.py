"""What a process has to the server, and how it ends."""

from tests.simulation.cluster.processes import Process


class BrokenSessionError(Exception):
    """The session is no more. What was asked for may have been done."""


class Session:
    """What one process has to the server: one for its lock and its beat, and one for its statements.

    Args:
        process: Whose it is.
    """

    def __init__(self, process: Process) -> None:
        self.process = process
        self.is_ended = False
        self.on_their_way = 0
        """Statements that have left the process and are not answered."""
        self.unconfirmed = 0
        """Those that are done, and wait for the server to confirm them: such a session is not silent."""
        self.heard_at = 0.0
        """When the server last heard of its beat, in seconds of the loop, where it is not heard for sure."""
