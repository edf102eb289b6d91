"""`python -m tests.dependencies.newer`: which installed packages are newer than those that are locked."""

import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version

from packaging.version import Version

from tests.dependencies.locks import Pin, pins_of


def newer(pins: list[Pin], installed: Mapping[str, Version]) -> list[str]:
    """In words: package, version, and the locked one, for each that is newer."""
    return [
        f"{pin.name} {installed[pin.name]} (locked: {pin.version})"
        for pin in pins
        if pin.name in installed and installed[pin.name] > pin.version
    ]


def _main() -> None:
    here = [pin for pin in pins_of("dev") if pin.marker is None or pin.marker.evaluate()]
    installed = {}
    for pin in here:
        try:
            installed[pin.name] = Version(version(pin.name))
        except PackageNotFoundError:  # newer versions of the others need it no more
            continue
    sys.stdout.write(f"newer than locked: {', '.join(newer(here, installed)) or 'none'}\n")


if __name__ == "__main__":
    _main()
