"""What is typed behind a verb of the command line, and what its parser gets."""

from argparse import ArgumentParser
from typing import Final

import pytest

from bot.command_table import COMMANDS

BY_NAME: Final = {one.name: one for one in COMMANDS}


def words_of(typed: str) -> tuple[list[str], bool]:
    """The words, and whether news are to be sent."""
    name, *given = typed.split()
    parser = ArgumentParser(exit_on_error=False)
    BY_NAME[name].arguments(parser)
    parsed = parser.parse_args(BY_NAME[name].read(given))
    return parsed.words, vars(parsed).get("yes", False)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("ban 1002 --spam now", "1002 --spam now"),
        ("ban --spam 1002", "--spam 1002"),
        ("grant 1002 -5/day", "1002 -5/day"),
        ("grant -- -5 5/day", "-5 5/day"),
        ("models max -1", "max -1"),
        ("pause", ""),
    ],
)
def test_what_begins_with_a_dash_is_a_word_of_the_verb(typed: str, words: str) -> None:
    assert words_of(typed) == (words.split(), False)


@pytest.mark.parametrize("typed", ["broadcast --yes new - and -5 %", "broadcast new - and -5 % --yes"])
def test_news_are_sent_where_yes_stands_before_or_behind_them(typed: str) -> None:
    assert words_of(typed) == (["new", "-", "and", "-5", "%"], True)


@pytest.mark.parametrize(
    "typed", ["ban --help", "ban 1002 -x --help", "broadcast -h", "broadcast x --yes -h"]
)
def test_help_is_help_first_or_last(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        words_of(typed)
    assert left.value.code == 0
    assert "usage:" in capsys.readouterr().out
