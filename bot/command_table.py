"""The commands of the command line: what each takes, and the module behind it, read when it is asked for."""

from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandLine:
    """A command of the command line."""

    name: str
    summary: str
    """What it does, in a line of `--help`."""
    module: str
    """In `bot/commands/`; its `main` takes what was parsed, the name as `command`, and returns the status."""
    arguments: Callable[[ArgumentParser], None] = lambda _: None
    """Adds what it takes to its parser."""
    switches: frozenset[str] = frozenset()
    """Of a command that takes words: what is none where it stands first or last. Empty: it takes no words."""

    def read(self, given: Sequence[str]) -> list[str]:
        """What stands behind its name, for its parser: words that begin with `-` are words."""
        words, before, after = list(given), [], []
        while words and words[0] in self.switches:
            before.append(words.pop(0))
        if not self.switches or not words or words[0] == "--":
            return list(given)
        while words[-1] in self.switches:
            after.append(words.pop())
        return [*before, *after, "--", *words]


def _of_demo(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("demo-out"), help="where the videos go")


def _of_check(parser: ArgumentParser) -> None:
    parser.add_argument("--fix", action="store_true", help="change what the bot can change itself")
    parser.add_argument("--json", action="store_true", help="one JSON object, for programs")


def _of_config(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object, for programs")


def _of_report(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("clapper-report.zip"), help="the file to make")
    parser.add_argument("--log", type=Path, help="a log of the bot, of which the end goes in")


def _of_sandbox(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=0, metavar="N", help="of the page; the next two as well")
    parser.add_argument("--env", type=Path, metavar="FILE", help="write the settings for the bot there")


def _of_healthcheck(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--within",
        type=float,
        default=45.0,
        metavar="SECONDS",
        help="how old its last word may be (45)",
    )


def _words(parser: ArgumentParser) -> None:
    parser.add_argument("words", nargs="*", metavar="WORD", help="what the verb takes; see docs/admins.md")


def _of_broadcast(parser: ArgumentParser) -> None:
    parser.add_argument("words", nargs="*", metavar="TEXT", help="the news; without any: how it stands")
    parser.add_argument("--yes", action="store_true", help="send them")


def _target(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that is not there yet")


def _copy(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the copy")


def _urls(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="FROM", help="sqlite:///path/to/clapper.db")
    parser.add_argument("target", metavar="TO", help="postgresql://user@host/name, with no rows in it")
    parser.add_argument(
        "--rehearse", action="store_true", help="undo it at the end; FROM may be a copy of a bot that runs"
    )


def _month(parser: ArgumentParser) -> None:
    parser.add_argument("month", nargs="?", default="", metavar="MONTH", help="like 2026-11; else this one")


HELP: Final = frozenset({"-h", "--help"})
"""What asks for help, as `argparse` has it."""


def _verb(name: str, summary: str) -> CommandLine:
    return CommandLine(name=name, summary=summary, module="verb", arguments=_words, switches=HELP)


RUN: Final = "run"
"""The command that is meant where none is named."""
COMMANDS: Final = (
    CommandLine(name=RUN, summary="run the bot (the default)", module="run"),
    CommandLine(
        name="demo",
        summary="play the main job on stand-ins: no token, no key, no network",
        module="demo",
        arguments=_of_demo,
    ),
    CommandLine(
        name="sandbox",
        summary="stand-ins and a page on which one chats with the bot",
        module="sandbox",
        arguments=_of_sandbox,
    ),
    CommandLine(
        name="check",
        summary="look whether everything is set up, and say what to do; changes nothing without --fix",
        module="check",
        arguments=_of_check,
    ),
    CommandLine(
        name="config",
        summary="print every setting and where it came from, without secrets",
        module="config",
        arguments=_of_config,
    ),
    CommandLine(
        name="report",
        summary="make a file for a bug report, without prompts, secrets, names and ids",
        module="report",
        arguments=_of_report,
    ),
    CommandLine(
        name="healthcheck",
        summary="whether the running bot is well; for containers",
        module="healthcheck",
        arguments=_of_healthcheck,
    ),
    CommandLine(
        name="backup",
        summary="copy the database, while the bot runs or not",
        module="backup",
        arguments=_target,
    ),
    CommandLine(
        name="restore",
        summary="put a copy in the place of the database; the bot has to be stopped",
        module="restore",
        arguments=_copy,
    ),
    CommandLine(
        name="carry",
        summary="carry a file of SQLite to PostgreSQL; the bot has to be stopped",
        module="carry",
        arguments=_urls,
    ),
    CommandLine(
        name="migrate",
        summary="over PostgreSQL, ahead of an upgrade: do to the tables what takes long; the bot may run",
        module="migrate",
    ),
    CommandLine(
        name="audit",
        summary="hold the provider's ledger against what was made here; 1 if anything is unexplained",
        module="audit",
        arguments=_month,
    ),
    # The admins' verbs: the same as in chat, and beside a bot that runs.
    CommandLine(
        name="models",
        summary="print every model, and what it takes; allow|deny FAMILY, max USD: what people may use",
        module="models",
        arguments=_words,
        switches=HELP,
    ),
    _verb("grant", "another daily number for one person"),
    _verb("tier", "a daily number with a name"),
    _verb("ban", "shut somebody out"),
    _verb("unban", "let somebody in again"),
    _verb("pause", "take and pay for nothing new"),
    _verb("resume", "go on after a pause"),
    _verb("user", "what is known of one person"),
    _verb("invite", "a code by which people may come"),
    _verb("stats", "what the bot does, in figures"),
    _verb("balance", "what is left in the account"),
    CommandLine(
        name="broadcast",
        summary="news for all who have switched them on",
        module="broadcast",
        arguments=_of_broadcast,
        switches=HELP | {"--yes"},
    ),
    _verb("loglevel", "how much a running bot logs"),
    _verb("changes", "what admins have changed lately"),
)
