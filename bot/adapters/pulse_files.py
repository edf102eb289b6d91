"""How a process is that keeps everything on another machine: its last word is a file on its own.

Over PostgreSQL a health check has to tell of the process beside it, be it the one that leads or one that
stands by, and of nothing else. A row at the server cannot: there is one, and it is the leader's. A session
that the server sees would do for a process that waits; but where the server cannot be reached, every machine
would call its own process ill, and a supervisor would end good ones, which mends nothing. So each process
keeps a file in its own folder of `SCRATCH_PATH`, which goes with it. Whoever looks needs neither network nor
driver.
"""

import asyncio
import json
import os
from pathlib import Path
from typing import Final

from bot.adapters.kernel import process_namespace
from bot.adapters.pulses import Pulse, PulseReading
from bot.adapters.scratch import PREFIX
from bot.adapters.system import elapsed, last_boot
from bot.domain.errors import DiskFull

NAME: Final = "pulse.json"
STANDS_BY: Final = "standing by"
"""The note of a process that waits for the lead."""


class FilePulse:
    """The `PulseStore` port over a file of this process.

    Args:
        folder: The process's own.
        note: What the process does, such as `STANDS_BY`; empty: it leads.
    """

    def __init__(self, folder: Path, *, note: str = "") -> None:
        self._file = folder / NAME
        self._note = note
        self._well_at = 0.0

    async def well(self) -> None:
        """See the port.

        Raises:
            DiskFull: It could not be written.
        """
        self._well_at = elapsed()
        await asyncio.to_thread(self._write, "")

    async def unwell(self, trouble: str) -> None:
        """See the port.

        Raises:
            DiskFull: It could not be written.
        """
        await asyncio.to_thread(self._write, trouble)

    def _write(self, trouble: str) -> None:
        """Whole or not at all: somebody may be reading."""
        word = {
            "boot": last_boot()[0],
            "running": self._well_at,
            "process": os.getpid(),
            "namespace": process_namespace(),
            "trouble": trouble,
            "note": self._note,
        }
        part = self._file.with_suffix(".part")
        try:
            part.write_text(json.dumps(word), encoding="utf-8")
            part.replace(self._file)
        except OSError as error:
            raise DiskFull(f"{self._file}: {error.strerror}") from error


def take_pulse_of_files(root: Path, *, within: float) -> PulseReading:
    """Look whether the bot that has a folder in `root` is well; of several, whether all are.

    Those of other containers that share the place count only where there is none of ours.

    Args:
        root: The folder of `SCRATCH_PATH`.
        within: Seconds; what was said longer ago counts no more.
    """
    words = [word for file in sorted(root.glob(f"{PREFIX}*/{NAME}")) if (word := _read(file)) is not None]
    ours = [word for word in words if word.namespace == process_namespace()] or words
    there = [word for word in ours if not word.is_gone] or ours
    readings = [word.read(within=within) for word in there]
    ill = [reading for reading in readings if not reading.is_well]
    nobody = PulseReading(
        is_well=False, text=f"no bot is ready here, or stands by: none has a word in {root}"
    )
    return next(iter((*ill, *readings)), nobody)


def _read(file: Path) -> Pulse | None:
    """None: it is gone by now, or none of ours."""
    try:
        word = json.loads(file.read_text(encoding="utf-8"))
        return Pulse(
            boot=str(word["boot"]),
            running=float(word["running"]),
            process=int(word["process"]),
            namespace=int(word["namespace"]),
            trouble=str(word["trouble"]),
            note=str(word["note"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None
