"""What `pip install` of the wheel and of the sdist gives, far from the checkout."""

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path
from typing import Final

import pytest

from bot import __version__
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.commands.models import table

ROOT: Final = Path(__file__).parents[2]
BUILD: Final = ("wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation")


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the checkout, as the Dockerfile does it."""
    folder = tmp_path_factory.mktemp("wheel")
    pip(*BUILD, "--wheel-dir", str(folder), str(ROOT))
    (found,) = folder.iterdir()
    return found


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)  # noqa: S603 - ours
    (found,) = folder.iterdir()
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with the wheel, and with the libraries that the tests have."""
    home = tmp_path_factory.mktemp("home") / "clapper"
    venv.create(home, symlinks=True)
    (packages,) = home.glob("lib/python*/site-packages")
    # A line such as this adds the folder, but reads no .pth file in it: the checkout stays out of sight.
    libraries = next(path for path in sys.path if path.endswith("site-packages"))
    (packages / "libraries.pth").write_text(f"{libraries}\n")
    pip("--python", str(home / "bin/python"), "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    return home / "bin"


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def clapper(bin_folder: Path, folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """The command in an empty folder and without any setting."""
    return subprocess.run(  # noqa: S603 - ours
        [bin_folder / "clapper", *arguments],
        cwd=folder,
        env={"PATH": str(bin_folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_has_all_that_the_bot_reads_and_nothing_else(wheel: Path) -> None:
    names = set(contents(wheel))
    wanted = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "bot").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    wanted |= {f"bot/locales/{path.name}" for path in (ROOT / "locales").iterdir()}
    assert {name for name in names if ".dist-info/" not in name} == wanted
    assert any(name.endswith(".sql") for name in wanted)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_the_sdist_builds_the_same_wheel(wheel: Path, sdist: Path, tmp_path: Path) -> None:
    pip(*BUILD, "--wheel-dir", str(tmp_path), str(sdist))
    (found,) = tmp_path.iterdir()
    assert found.name == wheel.name
    assert contents(found) == contents(wheel)


def test_the_sdist_has_what_is_needed_to_run_it_in_every_way(sdist: Path) -> None:
    with tarfile.open(sdist) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}
    assert names >= {
        ".env.example",
        "CHANGELOG.md",
        "Dockerfile",
        "LICENSE",
        "Makefile",
        "README.md",
        "SECURITY.md",
        "compose.yaml",
        "deploy/systemd/clapper.service",
        "docs/running.md",
        "locales/en.ftl",
        "requirements/run.txt",
        "tests/packaging/test_packages.py",
    }
    assert not {name for name in names if name.startswith((".git/", ".venv", "data/"))}


def test_the_command_knows_its_version(installed: Path, tmp_path: Path) -> None:
    done = clapper(installed, tmp_path, "--version")
    assert (done.returncode, done.stdout) == (0, f"clapper-bot {__version__}\n")


def test_the_command_is_the_installed_one(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - ours
        [installed / "python", "-c", "import bot; print(bot.__file__)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()).is_relative_to(installed.parent)


def test_the_command_finds_models_and_words(installed: Path, tmp_path: Path) -> None:
    done = clapper(installed, tmp_path, "models")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == list(table(load_catalogue(), FluentTranslator(locales_folder())))


@pytest.mark.parametrize("command", ["run", "check"])
def test_without_settings_each_is_asked_for_by_name(installed: Path, tmp_path: Path, command: str) -> None:
    done = clapper(installed, tmp_path, command)
    assert done.returncode == 2
    for name in ("TELEGRAM_BOT_TOKEN", "AIMLAPI_KEY"):
        assert f"{name} is missing" in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_health_check_works_there_too(installed: Path, tmp_path: Path) -> None:
    done = clapper(installed, tmp_path, "healthcheck")
    assert (done.returncode, done.stdout) == (
        1,
        "no bot has run here: there is no database data/clapper.db\n",
    )
