import io
from pathlib import Path

import pytest
from PIL import Image

from bot.sandbox.demo import play
from bot.sandbox.media import decode
from bot.sandbox.process import BotProcess
from bot.sandbox.provider import SMALL
from bot.sandbox.scenery import lake_at_sunset

TINY_BOT = Path(__file__).with_name("tiny_bot.py")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A place where `python -m bot` is something else than the real bot."""
    package = tmp_path / "elsewhere" / "bot"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    return package


async def test_the_demo_keeps_the_videos_that_a_bot_delivers(
    tmp_path: Path, elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / "__main__.py").write_text(TINY_BOT.read_text())
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.mp4").touch()
    status = await play(
        out, environment={"PYTHONPATH": str(elsewhere.parent)}, quality=SMALL, generation_seconds=0.1
    )
    printed = capsys.readouterr().out
    assert status == 0, printed
    names = sorted(path.stem for path in out.iterdir())
    assert names == [
        "alice-dragon-over-the-mountains",
        "film-club-paper-boat",
        "film-club-reply-to-a-photo",
        "masha-photo-of-a-boat",
    ]
    assert all(decode(path.read_bytes()).has_sound for path in out.iterdir())
    assert "Queued → Making 10 %" in printed
    assert "All videos delivered" in printed


async def test_the_demo_says_what_is_missing_when_the_bot_dies(
    tmp_path: Path, elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / "__main__.py").write_text("raise SystemExit('no database')")
    status = await play(tmp_path / "out", environment={"PYTHONPATH": str(elsewhere.parent)}, quality=SMALL)
    printed = capsys.readouterr().out
    assert status == 1
    assert "the bot ended by itself with status 1" in printed
    assert "alice-dragon-over-the-mountains: no video came" in printed
    assert "no database" in printed


async def test_a_killed_bot_leaves_its_folder_to_the_next(tmp_path: Path, elsewhere: Path) -> None:
    (elsewhere / "__main__.py").write_text("import time; print('started', flush=True); time.sleep(60)")
    for _ in range(2):
        process = BotProcess(tmp_path, {"PYTHONPATH": str(elsewhere.parent)})
        await process.start()
        await process.kill()
        assert await process.ended() == -9


def test_the_demos_photo_is_one() -> None:
    with Image.open(io.BytesIO(lake_at_sunset())) as photo:
        assert (photo.format, photo.size) == ("JPEG", (1600, 900))
        assert len(photo.resize((200, 112)).getcolors(30_000) or []) > 1_000
