"""The documents: their links lead somewhere, what they name is there, and they know all settings."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.config import Settings, read_settings
from bot.network_variables import PROXIES
from bot.setting_texts import FIRST, texts
from tests.settings_documents import EXAMPLE, PAGE, example, page

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


def test_every_setting_is_told_of_once() -> None:
    told = [name for name, _ in texts()]
    assert len(told) == len(set(told))
    of_the_network = {*(name.upper() for name in PROXIES), "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"}
    assert set(told) == of_the_network | {name.upper() for name in Settings.model_fields}
    assert set(FIRST) < set(told)


def test_each_text_names_settings_only_that_are_there() -> None:
    known = {name for name, _ in texts()}
    for name, text in texts():
        named = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)`", text))
        assert named <= known, name


@pytest.mark.parametrize(("file", "made"), [(PAGE, page), (EXAMPLE, example)], ids=["page", "example"])
def test_what_is_made_of_the_settings_is_current(file: Path, made: Callable[[], str]) -> None:
    """If this fails: `python -m tests.settings_documents`."""
    assert file.read_text(encoding="utf-8") == made()


def test_the_example_says_what_holds_without_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, _ in texts():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    uncommented = [re.sub(r"^#(?=[A-Z_]+=)", "", line) for line in lines]
    values = [f"{line}x" if line == "AIMLAPI_KEY=" else line for line in uncommented]
    values = [f"{line}1:abc" if line == "TELEGRAM_BOT_TOKEN=" else line for line in values]
    (tmp_path / ".env").write_text("\n".join(values), encoding="utf-8")
    (tmp_path / ".env").chmod(0o600)
    settings = read_settings(catalogue=load_catalogue(), languages=("en",))
    defaults = Settings.model_validate({"telegram_bot_token": "1:abc", "aimlapi_key": "x"})
    assert settings.model_dump() == defaults.model_dump()
