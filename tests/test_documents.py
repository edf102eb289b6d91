"""The documents: their links lead somewhere, what they name is there, and they know all settings."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.config import Settings
from bot.network_variables import PROXIES

ROOT: Final = Path(__file__).resolve().parents[1]
DOCUMENTS: Final = tuple(
    path.relative_to(ROOT)
    for path in (*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md")), ROOT / "tests" / "README.md")
)
OF_THEIR_TIME: Final = ("CHANGELOG.md", "docs/decisions/")
"""What these name was there when they were written."""
NOT_OF_THE_REPOSITORY: Final = (".venv", ".env", "data/", "demo-out", "bench-out", "/")
"""How names begin that appear when the bot is installed or runs."""

_LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
_NAMED: Final = re.compile(r"`([A-Za-z.][\w./-]*(?:/|\.(?:py|md|json|sql|ftl|toml|txt)))`")
_IN_CODE: Final = re.compile(r"docs/[\w/-]+\.md")
_PLACEHOLDER: Final = re.compile(r"NNNN|\bxx\.|/v\d/")
_FENCED: Final = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def text_of(document: Path) -> str:
    return _FENCED.sub("", (ROOT / document).read_text(encoding="utf-8"))


def anchors_of(document: Path) -> set[str]:
    """Of its headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", text_of(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-") for heading in headings}


def files_here() -> Iterator[str]:
    """All files and folders, but for what is made by installing and running."""
    for top in ("bot", "deploy", "docs", "locales", "requirements", "tests", ".ci"):
        yield top
        for path in (ROOT / top).rglob("*"):
            if "__pycache__" not in path.parts:
                yield path.relative_to(ROOT).as_posix()
    for path in ROOT.glob("*"):
        yield path.name


FILES: Final = frozenset(files_here())


def is_there(named: str) -> bool:
    wanted = named.rstrip("/")
    return any(name == wanted or name.endswith(f"/{wanted}") for name in FILES)


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_link_leads_somewhere(document: Path) -> None:
    for link in _LINK.findall(text_of(document)):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (ROOT / document).parent / path if path else ROOT / document
        assert target.exists(), link
        if anchor:
            assert anchor in anchors_of(target.resolve().relative_to(ROOT)), link


@pytest.mark.parametrize(
    "document",
    [one for one in DOCUMENTS if not one.as_posix().startswith(OF_THEIR_TIME)],
    ids=str,
)
def test_every_file_that_a_document_names_is_there(document: Path) -> None:
    named = {
        name
        for name in _NAMED.findall(text_of(document))
        if not _PLACEHOLDER.search(name) and not name.startswith(NOT_OF_THE_REPOSITORY)
    }
    assert [name for name in sorted(named) if not is_there(name)] == []


def test_every_document_that_the_code_names_is_there() -> None:
    named = {
        name
        for top in ("bot", "tests")
        for path in (ROOT / top).rglob("*.py")
        for name in _IN_CODE.findall(path.read_text(encoding="utf-8"))
    }
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_every_setting_stands_in_the_table_of_settings_with_its_default() -> None:
    defaults = dict(settings_told())
    for name, field in Settings.model_fields.items():
        told = defaults.pop(name.upper())
        assert told == ("required" if field.is_required() else written(field.get_default()))
    assert set(defaults) == {*(name.upper() for name in PROXIES), "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"}


def test_every_setting_stands_in_the_example_with_its_default() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    for name, field in Settings.model_fields.items():
        value = "" if field.is_required() else written(field.get_default()).replace("empty", "")
        assert f"{'' if field.is_required() else '#'}{name.upper()}={value}" in lines


def settings_told() -> Iterator[tuple[str, str]]:
    """Name and default, from the table; a row may have several of both, or one default for all."""
    for row in re.findall(
        r"^\| (`[A-Z_`, ]+`) \| ([^|]+) \|", text_of(Path("docs/operating.md")), re.MULTILINE
    ):
        names = re.findall(r"[A-Z_]+", row[0])
        told = [one.strip("` ") for one in row[1].split(",")]
        yield from zip(names, told * len(names) if len(told) == 1 else told, strict=True)


def written(default: object) -> str:
    """A default as the documents write it."""
    value = getattr(default, "get_secret_value", lambda: default)()
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:g}"
    return str(value) if value or value == 0 else "empty"
