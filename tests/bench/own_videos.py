"""How much memory does a video of somebody's own cost? The real process, between the stand-ins.

    python -m tests.bench.own_videos

The largest that goes as it is in the body of a POST, and the largest that goes by link, each filled up behind
its pictures, so that no time goes into encoding. Told is the highest resident memory of the bot's process
beyond what it had before.
"""

import asyncio
import tempfile
from pathlib import Path

from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.telegram import TelegramSandbox
from tests.adapters.media import make
from tests.e2e.conftest import Stage, a_stage
from tests.e2e.test_media_links import free_port

IN_BODY, BY_LINK, LARGEST = 5_890_000, 14_900_000, 20_900_000
"""Bytes: what just goes as it is, and what Telegram just hands out."""


SETTLED = 3.0
"""Seconds without a further menu after which the start is over."""


def resident(stage: Stage, name: str) -> int:
    """Bytes of the bot's process: `VmRSS` now, `VmHWM` at most since it was last forgotten."""
    assert stage.bot is not None
    lines = Path(f"/proc/{stage.bot.pid}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


async def measure(clip: bytes, small: bytes, model: str, **settings: str) -> tuple[int, int]:
    """Bytes by which the process has grown, and of the video as it was sent or is given out."""
    with tempfile.TemporaryDirectory() as folder:
        telegram, provider = TelegramSandbox(), ProviderSandbox(takes=1.0)
        async with a_stage(telegram, provider, Path(folder), {"DEFAULT_MODEL": model, **settings}) as stage:
            await stage.start()
            alice = stage.telegram.person("Alice")
            await alice.sends_video(small, caption="a small one first, so that all code is there")
            await stage.until_video(alice.private)
            menus = -1
            while menus < (menus := len(telegram.called("getMyCommands"))):  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(SETTLED)
            assert stage.bot is not None
            Path(f"/proc/{stage.bot.pid}/clear_refs").write_text("5", "ascii")
            before = resident(stage, "VmRSS")
            await alice.sends_video(clip, caption="make it winter")
            await stage.until_provider(lambda: len(provider.generations) > 1)
            [(kept,)] = stage.sql("SELECT coalesce(max(length(content)), 0) FROM media") or [(0,)]
            await stage.until_video(alice.private, 2)
            sent = len(str(provider.posts[-1].body.get("video_url", ""))) * 3 // 4
            return resident(stage, "VmHWM") - before, max(sent, int(str(kept)))


async def main() -> None:
    """Measure both ways, and print a line each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "noise.mp4"
        make.video(path, size=(640, 360), sound=True)
        film = path.read_bytes()
    public = {"PUBLIC_URL": "https://b.example", "HTTP_PORT": str(free_port())}
    for words, size, model, settings in (
        ("in the body", IN_BODY, "gen-4-aleph", {}),
        ("by link", BY_LINK, "ray-3.2", public),
        ("the largest", LARGEST, "gen-4-aleph", {}),
    ):
        rest = size - len(film)
        clip = film + rest.to_bytes(4, "big") + b"free" + bytes(rest - 8)
        grown, sent = await measure(clip, film, model, **settings)
        print(  # noqa: T201 - it is for people
            f"{words}: a video of {len(clip) / 1e6:.1f} MB, {sent / 1e6:.1f} MB sent, "
            f"{grown / 1e6:.1f} MB more, {grown / len(clip):.2f} times the file"
        )


if __name__ == "__main__":
    asyncio.run(main())
