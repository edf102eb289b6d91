"""Takes the pictures again; see the package."""

import asyncio
import io
import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image

from bot.sandbox.playground import Playground, keep_up
from bot.sandbox.process import BotProcess
from tests.browser import Page, browsing, find_browser
from tests.pictures.stories import GUESTS, MAKING_SECONDS, STORIES, Scene

FOLDER: Final = Path(__file__).resolve().parents[2] / "docs" / "pictures"
_WIDTH: Final = 430
"""CSS pixels: a phone."""
_SCALE: Final = 1.5
_QUALITY: Final = 84


async def take(names: list[str]) -> None:
    """Play the stories, and photograph each."""
    browser = find_browser()
    if browser is None:
        sys.exit("there is no browser here; on Debian: apt-get install chromium")
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clapper-pictures-") as folder:
        async with keep_up(generation_seconds=MAKING_SECONDS, guests=GUESTS) as playground:
            bot = BotProcess(Path(folder), {**playground.settings, "USER_DAILY_VIDEOS": "5"})
            await bot.start()
            try:
                async with browsing(browser) as page:
                    for name in names:
                        scene = await STORIES[name](playground)
                        await _photograph(page, playground, scene, name)
            finally:
                await bot.stop()


async def _photograph(page: Page, playground: Playground, scene: Scene, name: str) -> None:
    for shade in ("light", "dark"):
        await page.look(width=_WIDTH, height=200, is_dark=shade == "dark", scale=_SCALE)
        first = scene.first.id if scene.first else 0
        where = f"person={scene.person.id}&chat={scene.chat.id}&first={first}"
        await page.open(f"{playground.page_url}/?bare&{where}")
        await page.until("document.querySelectorAll('.row').length")
        await page.until("[...document.querySelectorAll('video')].every((one) => one.readyState > 1)")
        await page.until("[...document.images].every((one) => one.complete)")
        height = await page.evaluate("document.querySelector('#messages').offsetHeight")
        await page.look(width=_WIDTH, height=height, is_dark=shade == "dark", scale=_SCALE)
        path = FOLDER / f"{name}-{shade}.webp"
        with Image.open(io.BytesIO(await page.screenshot())) as picture:
            picture.convert("RGB").save(path, "WEBP", quality=_QUALITY, method=6)
        sys.stdout.write(f"{path.name}: {path.stat().st_size // 1000} kB\n")


asyncio.run(take(sys.argv[1:] or list(STORIES)))
