import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.sqlite.diagnosis import diagnose
from bot.adapters.sqlite.exposure import exposed
from bot.adapters.sqlite.storage import open_sqlite
from bot.diagnosis import Level


def a_backup(file: Path, mode: int) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE words (word)")
        connection.commit()
    file.chmod(mode)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "data"
    place.mkdir(mode=0o755)
    return place


def test_a_copy_that_others_can_read_is_named(folder: Path) -> None:
    a_backup(folder / "backup.db", 0o644)
    a_backup(folder / "closed.db", 0o600)
    (folder / "notes.txt").write_text("nothing of ours")
    assert exposed(folder / "clapper.db") == [
        f"{folder}/backup.db can be read by other users of this machine (644); chmod 600 {folder}/backup.db"
    ]


def test_in_a_folder_that_is_its_owners_alone_nothing_can_be_read(folder: Path) -> None:
    a_backup(folder / "backup.db", 0o644)
    folder.chmod(0o700)
    assert exposed(folder / "clapper.db") == []


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert exposed(tmp_path / "nowhere" / "clapper.db") == []


async def test_the_start_and_the_check_warn_of_it(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    a_backup(folder / "backup.db", 0o640)
    async with open_sqlite(folder / "clapper.db", 1):
        assert "backup.db can be read by other users" in caplog.text
        assert "clapper.db can be read" not in caplog.text
    (folder / "clapper.db").chmod(0o644)
    found = [finding async for finding in diagnose(folder / "clapper.db") if finding.level is Level.WARN]
    assert ["backup.db" in found[0].text, "clapper.db" in found[1].text, len(found)] == [True, True, 2]
