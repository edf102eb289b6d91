"""What is locked in `requirements/`, and what `pyproject.toml` and the `Dockerfile` ask for."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "requirements"
LOCKS: Final = sorted(FOLDER.glob("*.txt"))
PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
MACHINES: Final = ("x86_64", "aarch64")

_PIN: Final = re.compile(
    r"(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)==(?P<version>\S+)(?: ; (?P<marker>[^\\]+?))? \\"
)
_HASH: Final = re.compile(r"    --hash=sha256:(?P<hash>[0-9a-f]{64})(?P<more> \\)?")


class NoLockError(ValueError):
    """A line that is neither a pinned version nor one of its hashes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """One version of one package, and the hashes of its files."""

    name: str
    version: Version
    marker: Marker | None
    hashes: frozenset[str]

    def holds_for(self, python: str, machine: str) -> bool:
        """Whether it is installed there."""
        return self.marker is None or self.marker.evaluate(environment(python, machine))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What some part of `pyproject.toml` asks for, and in which file that is locked."""

    where: str
    locked_in: str
    requirement: Requirement


def environment(python: str, machine: str) -> dict[str, str]:
    """What markers may ask of CPython on Linux."""
    return {
        "implementation_name": "cpython",
        "implementation_version": f"{python}.0",
        "os_name": "posix",
        "platform_machine": machine,
        "platform_python_implementation": "CPython",
        "platform_system": "Linux",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": "linux",
        "extra": "",
    }


def read(text: str) -> list[Pin]:
    """The pins of a lock file, in their order.

    Raises:
        NoLockError: a line is something else: an index, an address, a comment, a version without a hash.
    """
    pins: list[Pin] = []
    lines = iter(text.splitlines())
    for line in lines:
        found = _PIN.fullmatch(line)
        if found is None:
            raise NoLockError(line)
        pins.append(
            Pin(
                name=found["name"],
                version=Version(found["version"]),
                marker=Marker(found["marker"]) if found["marker"] else None,
                hashes=frozenset(_hashes(lines)),
            )
        )
    return pins


def _hashes(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        found = _HASH.fullmatch(line)
        if found is None:
            raise NoLockError(line)
        yield found["hash"]
        if not found["more"]:
            return
    raise NoLockError("the file ends where a hash is missing")


def pins_of(name: str) -> list[Pin]:
    """What `requirements/NAME.txt` locks."""
    return read((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))


def project() -> dict[str, Any]:
    """`pyproject.toml`."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def asked() -> list[Asked]:
    """Every requirement in `pyproject.toml`, once for each file that has to lock it."""
    found = project()
    itself = canonicalize_name(found["project"]["name"])
    parts = [("dependencies", name, found["project"]["dependencies"]) for name in ("run", "demo", "dev")]
    extras = found["project"]["optional-dependencies"]
    parts += [("demo", name, extras["demo"]) for name in ("demo", "dev")]
    parts += [(name, name, ranges) for name, ranges in extras.items() if name != "demo"]
    parts += [(name, name, ranges) for name, ranges in found["dependency-groups"].items()]
    parts += [("build-system", "build", found["build-system"]["requires"])]
    every = [
        Asked(where=where, locked_in=name, requirement=Requirement(text))
        for where, name, ranges in parts
        for text in ranges
    ]
    return [one for one in every if canonicalize_name(one.requirement.name) != itself]


def images_pythons() -> set[str]:
    """The Pythons that the stages of the `Dockerfile` start from."""
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    return set(re.findall(r"^FROM python:(\d+\.\d+)", dockerfile, flags=re.MULTILINE))
