"""What is particular to the inbox in SQLite; what all inboxes promise is in `tests/contracts/`."""

from pathlib import Path

from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sqlite.connection import open_database


async def test_the_words_of_a_handled_update_do_not_stay_in_the_file(path: Path) -> None:
    async with open_database(path) as database:
        inbox = SqlInboxStore(database, 1)
        await inbox.receive(5, "a secret wish " * 1000, now=0)
        await inbox.finish(5, now=1)
    assert [file.name for file in path.parent.iterdir() if b"secret wish" in file.read_bytes()] == []
