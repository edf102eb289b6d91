import subprocess
import sys

import pytest

from bot.__main__ import main
from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.commands.models import table

CATALOGUE = load_catalogue()
LINES = list(table(CATALOGUE, FluentTranslator(locales_folder())))


def test_every_family_and_every_model_stands_in_the_table() -> None:
    text = "\n".join(LINES)
    for family in CATALOGUE:
        assert f"{family.name} - {family.title}, {family.developer}" in LINES
        for operation, model in family.models.items():
            assert any(line.split() == [str(operation), model.id] for line in LINES)
            assert all(f"--{option}" in text for option in model.options)


def test_the_unreachable_stand_there_with_their_reason() -> None:
    assert "  runway/act_two: needs a character and a video of an actor to drive it" in LINES
    assert all(any(line.startswith(f"  {one}: ") for line in LINES) for one in CATALOGUE.unreachable)


def test_all_models_are_accounted_for() -> None:
    assert LINES[-1].startswith("87 models. 93 with those that AI/ML API did not list")
    assert LINES[-1].endswith("by its own ids 141, and 2 more that no chat can reach")


def test_the_command_prints_it_as_plain_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    assert capsys.readouterr().out.splitlines() == LINES
    assert "\x1b" not in "".join(LINES)


def test_a_pipe_that_closes_early_is_no_error() -> None:
    command = f"set -o pipefail; {sys.executable} -m bot models | head -3"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert done.stdout.splitlines() == LINES[:3]
    assert done.stderr == ""
