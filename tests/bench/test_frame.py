"""The frame of the bench: which parts run, what is printed, what is kept. Nothing is measured here."""

import importlib
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.bench.__main__ import main
from tests.bench.parts import MODULES, Part, Run, parts_here
from tests.bench.report import (
    BEGIN,
    END,
    NoPlaceError,
    from_json,
    number,
    spoken,
    table,
    this_machine,
    to_json,
    with_table,
)
from tests.bench.rows import Row

COMPARED = Row(
    part="start",
    case="--version: processor",
    figure=0.25,
    unit="s",
    baseline="python -c pass",
    ratio=12.5,
    wanted="under 0.3 s*",
    is_met=True,
)
ABSOLUTE = Row(part="making", case="memory", figure=151.2, unit="MB", wanted="at most 150", is_met=False)
README = f"# Bot\n\nBefore.\n\n{BEGIN}\n\nold\n\n{END}\n\nAfter.\n"


def start() -> Iterable[Row]:
    yield COMPARED


def making() -> Iterable[Row]:
    yield ABSOLUTE


def breaks() -> Iterable[Row]:
    yield COMPARED
    raise OSError("no more processes")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out" / "bench.json"


@pytest.fixture
def readme(tmp_path: Path) -> Path:
    path = tmp_path / "README.md"
    path.write_text(README, encoding="utf-8")
    return path


def kept(out: Path) -> list[str]:
    """The parts of the rows in the JSON."""
    return [row["part"] for row in json.loads(out.read_text(encoding="utf-8"))["rows"]]


def test_all_parts_are_printed_as_one_table_and_kept_as_json(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--json", str(out)], {"start": start, "making": making}) == 0
    assert kept(out) == ["start", "making"]
    assert table([COMPARED, ABSOLUTE]) in capsys.readouterr().out


def test_parts_can_be_run_alone(out: Path) -> None:
    parts = {"start": start, "making": making, "other": breaks}
    assert main(["--only", "making", "start", "--json", str(out)], parts) == 0
    assert kept(out) == ["start", "making"]


def test_a_part_that_nobody_knows_is_an_error_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--only", "finish"], {"start": start})
    assert "invalid choice: 'finish'" in capsys.readouterr().err


def test_a_part_that_fails_is_told_and_the_others_go_on(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--json", str(out)], {"breaks": breaks, "making": making}) == 1
    assert "breaks FAILED: OSError: no more processes" in capsys.readouterr().out
    assert json.loads(out.read_text(encoding="utf-8"))["failed"] == {"breaks": "OSError: no more processes"}


def test_what_a_part_has_found_before_it_fails_is_kept(out: Path) -> None:
    main(["--json", str(out)], {"breaks": breaks})
    assert kept(out) == ["start"]


def test_a_target_that_is_not_met_is_no_failure(out: Path) -> None:
    assert main(["--json", str(out)], {"making": making}) == 0


def test_a_ratio_stands_with_what_it_is_compared_with() -> None:
    assert (
        "| start | --version: processor | 0.250 s | 12.5 | python -c pass | under 0.3 s* | yes |  |"
        in table([COMPARED])
    )


def test_a_figure_that_is_compared_with_nothing_has_a_mark() -> None:
    assert "| making | memory | 151 MB* |  |  | at most 150 | **no** |  |" in table([ABSOLUTE])


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (0.01234, "0.0123"),
        (0.5, "0.500"),
        (1.049, "1.05"),
        (36.66, "36.7"),
        (10_000, "10,000"),
    ],
)
def test_numbers_have_three_digits_that_count(value: float, written: str) -> None:
    assert number(value) == written


def test_the_json_gives_back_what_was_measured() -> None:
    run = Run(rows=[COMPARED, ABSOLUTE], seconds={"start": 1.5}, failed={"other": "why"})
    assert from_json(to_json(run, this_machine())) == (run, this_machine())


def test_the_table_in_the_readme_is_renewed_between_its_marks(out: Path, readme: Path) -> None:
    parts: dict[str, Part] = {"start": start, "making": making}
    assert main(["--json", str(out), "--write"], parts, readme) == 0
    written = readme.read_text(encoding="utf-8")
    assert written.startswith(f"# Bot\n\nBefore.\n\n{BEGIN}\n\n")
    assert written.endswith(f"{END}\n\nAfter.\n")
    assert table([COMPARED, ABSOLUTE]) in written
    assert "old" not in written


def test_it_is_renewed_from_the_figures_of_an_earlier_run_too(out: Path, readme: Path) -> None:
    main(["--json", str(out)], {"start": start})
    assert main(["--from", str(out), "--write"], {"start": breaks}, readme) == 0
    assert table([COMPARED]) in readme.read_text(encoding="utf-8")


def test_it_stays_where_a_part_has_failed(out: Path, readme: Path) -> None:
    assert main(["--json", str(out), "--write"], {"breaks": breaks}, readme) == 1
    assert readme.read_text(encoding="utf-8") == README


def test_it_is_never_that_of_some_parts_alone(out: Path, readme: Path) -> None:
    with pytest.raises(SystemExit):
        main(["--json", str(out), "--write", "--only", "start"], {"start": start}, readme)
    assert readme.read_text(encoding="utf-8") == README


def test_a_document_without_marks_is_left_alone() -> None:
    with pytest.raises(NoPlaceError):
        with_table("# Bot\n", Run(), this_machine())


def test_the_machine_is_told_with_what_the_figures_depend_on(tmp_path: Path) -> None:
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text("processor\t: 0\nmodel name\t: AMD EPYC 7B13\n", encoding="utf-8")
    machine = this_machine(cpuinfo)
    assert machine["processor"] == "AMD EPYC 7B13"
    assert all(machine[name] in spoken(machine) for name in ("cores", "python", "sqlite", "load"))


def test_a_machine_that_does_not_tell_its_processor_has_a_name_all_the_same(tmp_path: Path) -> None:
    assert this_machine(tmp_path / "none")["processor"]


def test_a_part_whose_module_is_not_there_is_not_listed() -> None:
    here = parts_here({"start": "tests.bench.start", "finish": "tests.bench.finish"})
    assert list(here) == ["start"]


@pytest.mark.parametrize("name", parts_here())
def test_every_part_that_is_listed_can_be_measured(name: str) -> None:
    assert callable(importlib.import_module(MODULES[name]).rows)
