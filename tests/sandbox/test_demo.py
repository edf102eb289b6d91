import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from bot.sandbox.demo import play
from bot.sandbox.media import decode
from bot.sandbox.process import BotProcess
from bot.sandbox.provider import SMALL
from bot.sandbox.sample_photos import lake_at_night, lake_at_sunset


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A place where `python -m bot` is something else than the real bot."""
    package = tmp_path / "elsewhere" / "bot"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    return package


async def test_the_demo_keeps_the_videos_that_the_bot_delivers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.mp4").touch()
    status = await play(
        out,
        environment={"POLL_MIN_SECONDS": "0.1", "POLL_MAX_SECONDS": "0.2"},
        quality=SMALL,
        generation_seconds=0.3,
    )
    printed = capsys.readouterr().out
    assert status == 0, printed
    names = sorted(path.stem for path in out.iterdir())
    assert names == [
        "alice-dragon-goes-on",
        "alice-dragon-over-the-mountains",
        "dan-album-from-sunset-to-night",
        "emma-her-own-video-in-winter",
        "emma-photo-moves-like-her-video",
        "erin-lighthouse-in-full",
        "erin-sketch-of-a-lighthouse",
        "eve-paper-lantern",
        "family-photo-where-the-bot-is-a-guest",
        "film-club-paper-boat",
        "film-club-reply-to-a-photo",
        "lucia-tall-as-in-her-settings",
        "masha-photo-of-a-boat",
        "masha-sent-again-from-history",
        "nina-what-she-has-said",
        "nora-film-of-three-scenes",
        "olga-with-a-model-of-today",
        "quiet-club-snail",
        "vera-what-her-photo-says",
    ]
    assert all(decode(path.read_bytes()).has_audio for path in out.iterdir())
    for told in (
        "Alice 👆 [🎞 Next scene]",
        "it lands on a castle",
        "Маша 👆 [▶️ 1 · ",
        "Erin 👆 [✏️ Sketch · ",
        "Erin 👆 [🎬 In full · ",
        "Lucía 👆 [9:16]",
        "(only Eve sees this)",
        "🆕 Veo 9 · Google · --model veo-9.0-t2v",
        "Shall I make a film of 3 scenes",
        "All videos delivered",
    ):
        assert told in printed


async def test_the_demo_gives_up_on_a_bot_that_says_nothing(
    tmp_path: Path, elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (elsewhere / "__main__.py").write_text("import time; time.sleep(60)")
    environment = {"PYTHONPATH": str(elsewhere.parent)}
    assert await play(tmp_path / "out", environment=environment, quality=SMALL, patience=0.5) == 1
    printed = capsys.readouterr().out
    assert "not done within" in printed
    assert "alice-dragon-over-the-mountains: no video came" in printed
    assert "All videos delivered" not in printed


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


@pytest.mark.parametrize("paint", [lake_at_sunset, lake_at_night])
def test_the_demos_photos_are_some(paint: Callable[[], bytes]) -> None:
    with Image.open(io.BytesIO(paint())) as photo:
        assert (photo.format, photo.size) == ("JPEG", (1600, 900))
        assert len(photo.resize((200, 112)).getcolors(30_000) or []) > 1_000
