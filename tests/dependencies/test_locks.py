import itertools
import re
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from tests.dependencies.locks import (
    LOCKS,
    MACHINES,
    PYTHONS,
    ROOT,
    Asked,
    NoLockError,
    asked,
    images_pythons,
    pins_of,
    project,
    read,
)
from tests.each import for_each

PAIRS = list(itertools.combinations([path.stem for path in LOCKS], 2))
HASH = "0123456789abcdef" * 4

each_lock = pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)


def name(one: Asked) -> str:
    return f"{one.locked_in}-{one.where}-{one.requirement.name}"


def test_there_is_a_lock_for_everything_that_is_installed() -> None:
    assert {path.stem for path in LOCKS} == {one.locked_in for one in asked()}


@each_lock
def test_every_line_is_an_exact_version_or_one_of_its_hashes(path: Path) -> None:
    assert all(pin.hashes for pin in read(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--find-links wheels",
        "-r other.txt",
        "# made by hand",
        "",
        "rich==15.0.0",
        "rich>=15 \\",
        "rich @ https://packages.example/rich-15.0.0.whl \\",
        "./wheels/rich-15.0.0.whl \\",
    ],
)
def test_a_line_that_is_anything_else_is_noticed(line: str) -> None:
    good = f"rich==15.0.0 \\\n    --hash=sha256:{HASH}\n"
    assert [pin.name for pin in read(good)] == ["rich"]
    with pytest.raises(NoLockError):
        read(f"{good}{line}\n")


@pytest.mark.parametrize("hashes", ["", f"    --hash=md5:{HASH}\n", f"    --hash=sha256:{HASH[:-1]}\n"])
def test_a_version_without_a_good_hash_is_noticed(hashes: str) -> None:
    with pytest.raises(NoLockError):
        read(f"rich==15.0.0 \\\n{hashes}")


@for_each(
    list(itertools.product(asked(), PYTHONS, MACHINES)),
    lambda one, python, machine: f"{name(one)} with Python {python} on {machine}",
)
def test_every_range_has_exactly_one_locked_version_within_it(one: Asked, python: str, machine: str) -> None:
    wanted = canonicalize_name(one.requirement.name)
    there = [pin for pin in pins_of(one.locked_in) if pin.name == wanted and pin.holds_for(python, machine)]
    assert len(there) == 1, f"not locked: write the range, then run `make lock` ({one.requirement})"
    assert there[0].version in one.requirement.specifier, f"run `make lock` ({one.requirement})"


@each_lock
@pytest.mark.parametrize("python", PYTHONS)
def test_no_package_is_locked_twice_for_one_machine(path: Path, python: str) -> None:
    for machine in MACHINES:
        names = [pin.name for pin in pins_of(path.stem) if pin.holds_for(python, machine)]
        assert len(names) == len(set(names))


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_locks_that_name_a_package_mean_the_same_files(one: str, other: str) -> None:
    for python, machine in itertools.product(PYTHONS, MACHINES):
        pins = [
            {pin.name: pin for pin in pins_of(lock) if pin.holds_for(python, machine)}
            for lock in (one, other)
        ]
        for shared in pins[0].keys() & pins[1].keys():
            assert pins[0][shared].version == pins[1][shared].version
            assert pins[0][shared].hashes == pins[1][shared].hashes


@pytest.mark.parametrize("one", asked(), ids=name)
def test_every_range_ends_somewhere(one: Asked) -> None:
    assert any(part.operator in {"<", "=="} for part in one.requirement.specifier)


def test_the_backend_is_asked_for_alike_wherever_it_is_named() -> None:
    ranges = {str(one.requirement.specifier) for one in asked() if one.requirement.name == "hatchling"}
    assert len(ranges) == 1


@pytest.mark.parametrize("file", ["Makefile", "Dockerfile"])
def test_nothing_is_installed_from_a_registry_but_by_hash(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8").replace("\\\n", " ")
    text = text.replace("$(PIP)", "pip install")
    if file == "Makefile":
        text = re.sub(r"(?m)^newest:.*\n(?:\t.*\n)+", "", text)
        assert "$(UPGRADE)" not in text
    installs = [
        command
        for line in text.splitlines()
        if not line.startswith(("PIP :=", "UPGRADE :="))
        for command in line.split("&&")
        if re.search(r"pip (install|wheel) ", command) and not command.lstrip().startswith("#")
    ]
    assert installs
    for command in installs:
        by_hash = "--require-hashes" in command and "--only-binary :all:" in command
        offline = "--no-deps" in command and "--no-index" in command
        assert by_hash or offline, command


def test_the_image_has_a_python_that_is_supported() -> None:
    (image,) = images_pythons()
    found = project()["project"]
    assert image in SpecifierSet(found["requires-python"])
    assert f"Programming Language :: Python :: {image}" in found["classifiers"]
    assert image in PYTHONS
