"""`python -m bot sandbox`: its settings run the bot, and a real browser chats with it on the page."""

import asyncio
import contextlib
import re
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from bot.sandbox.playground import Playground, keep_up
from bot.sandbox.process import BotProcess, Start
from bot.sandbox.provider import SMALL
from bot.sandbox.telegram import Message
from tests.browser import PATIENCE, Page, browsing, find_browser
from tests.e2e.conftest import photo

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).resolve().parents[2]
needs_browser = pytest.mark.skipif(
    find_browser() is None,
    reason="no browser here to open the page with; on Debian: apt-get install chromium",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Somebody at a browser, the bot beside it."""

    playground: Playground
    page: Page

    @property
    def chat(self) -> list[Message]:
        """What Olga, as whom the page begins, has in her private chat."""
        return self.playground.cast.owner.person.private.messages

    async def writes(self, text: str) -> None:
        await self.page.press("#text")
        await self.page.type(text)
        await self.page.key("Enter", 13)

    async def sees(self, words: str) -> None:
        await self.page.until(f"document.querySelector('#messages').innerText.includes({words!r})")


@pytest.fixture
async def desk(tmp_path: Path, starting: Start) -> AsyncIterator[Desk]:
    browser = find_browser()
    assert browser is not None
    async with keep_up(quality=SMALL, generation_seconds=1.5) as playground:
        bot = BotProcess(tmp_path, playground.settings, start=starting)
        await bot.start()
        try:
            async with browsing(browser) as page:
                await page.look(width=1200, height=900, is_dark=False)
                await page.open(playground.page_url)
                await page.until(
                    "document.querySelector('#notice').hidden && document.querySelector('#person option')"
                )
                yield Desk(playground=playground, page=page)
                assert page.errors == []
        finally:
            await bot.kill()
    assert playground.telegram.violations == []


@contextlib.asynccontextmanager
async def running(folder: Path, *arguments: str) -> AsyncIterator[Process]:
    """`python -m bot` with these arguments, in a folder and without any settings; killed at the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        stdout=PIPE,
        stderr=DEVNULL,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


@pytest.mark.parametrize("way", ["by --env", "from the terminal"])
async def test_the_bot_makes_a_video_in_an_empty_folder_with_exactly_the_settings_it_is_given(
    tmp_path: Path, way: str
) -> None:
    env = tmp_path / ".env"
    async with running(ROOT, "sandbox", *(("--env", str(env)) if way == "by --env" else ())) as sandbox:
        assert sandbox.stdout is not None
        printed = ""
        while "Ctrl-C ends it" not in printed:
            printed += (await asyncio.wait_for(sandbox.stdout.readline(), PATIENCE)).decode()
        if way == "from the terminal":
            settings = re.findall(r"^[A-Z_]+=.*$", printed, re.MULTILINE)
            env.write_text("\n".join(settings), encoding="utf-8")
        url = re.findall(r"http://127\.0\.0\.1:\d+/", printed)[0]
        async with running(tmp_path), httpx.AsyncClient(base_url=url, timeout=PATIENCE) as page:
            await page.post("act/pace", json={"seconds": 0.5})
            asked = {"person": 1002, "chat": 1002, "text": "/video a cat --duration 4"}
            assert (await page.post("act/send", json=asked)).status_code == 200
            async with page.stream("GET", "events") as events:
                assert await anext(line async for line in events.aiter_lines() if '"kind": "video"' in line)
        sandbox.terminate()
        assert await sandbox.wait() == 0


@needs_browser
async def test_words_become_a_video_that_plays_and_its_buttons_work(desk: Desk) -> None:
    page = desk.page
    await desk.writes("/video a dragon over the mountains")
    await desk.sees("In the queue")
    played = await page.until(
        "(() => { const film = document.querySelector('video'); if (!film?.videoWidth) return null;"
        " film.play(); return film.currentTime > 0 ? [film.videoWidth, film.videoHeight] : null; })()"
    )
    assert played == [320, 180]
    [video] = [one for one in desk.chat if one.video]
    assert await page.evaluate("document.querySelectorAll('video').length") == 1
    again = next(button.label for row in video.buttons for button in row if "Again" in button.label)
    await page.until(f"[...document.querySelectorAll('.key')].some((key) => key.textContent === {again!r})")
    await page.press(".keyboard .key")
    await page.until("document.querySelectorAll('video').length === 2")
    assert len(desk.playground.provider.posts) == 2
    paid = sum(one.usd for one in desk.playground.provider.generations.values())
    await page.until(f"document.querySelector('#paid').textContent === '${paid:.2f}'")


@needs_browser
async def test_a_photo_with_a_caption_becomes_a_video_and_a_script_in_it_stays_text(
    desk: Desk, tmp_path: Path
) -> None:
    page, script = desk.page, "<script>document.title = 'taken'</script><img src=x onerror=alert(1)>"
    picture = tmp_path / "lake.jpg"
    picture.write_bytes(photo())
    await page.choose_files("#file", picture)
    await page.until("!document.querySelector('#files').hidden")
    await desk.writes(f"it snows {script}")
    await page.until("document.querySelector('video')?.videoWidth")
    await desk.sees(script)
    assert await page.evaluate("document.title") == "Clapper's sandbox"
    assert await page.evaluate("document.querySelectorAll('#messages script').length") == 0
    shown = await page.evaluate("[...document.querySelectorAll('#messages img')].map((one) => one.alt)")
    assert shown == ["Photo from Olga"]
    [post] = desk.playground.provider.posts
    assert post.body["prompt"] == f"it snows {script}"
    assert post.image_size == (1280, 720)


@needs_browser
async def test_what_goes_wrong_by_a_press_is_told_in_the_chat_and_on_the_panel(desk: Desk) -> None:
    await desk.page.press("[data-fault=refuses]")
    await desk.page.until("document.querySelector('[data-fault=refuses]').ariaPressed === 'true'")
    await desk.writes("/video two bandits rob a bank")
    await desk.sees("The studio declined these words")
    await desk.page.until("document.querySelector('.posts').innerText.includes('error')")
    assert await desk.page.evaluate("document.querySelector('#paid').textContent") == "$0.00"


@needs_browser
async def test_a_stranger_is_turned_away_and_what_is_deleted_disappears(desk: Desk) -> None:
    page, sam = desk.page, desk.playground.cast.stranger.person
    await page.evaluate(
        f"(() => {{ const person = document.querySelector('#person'); person.value = {sam.id};"
        " person.dispatchEvent(new Event('change')); })()"
    )
    await desk.writes("/start")
    await desk.sees(str(sam.id))
    await page.press(".row.mine .actions .small:last-child")
    await page.until("document.querySelectorAll('.row.mine').length === 0")
    assert desk.playground.provider.posts == []


@needs_browser
async def test_the_menu_of_commands_works_by_keyboard_on_a_phone(
    desk: Desk,
) -> None:
    page = desk.page
    await page.look(width=390, height=780, is_dark=True)
    assert await page.evaluate("document.documentElement.scrollWidth <= 390")
    await page.until("document.querySelectorAll('.menu-item').length > 20")  # the admin's menu comes last
    await page.evaluate("document.querySelector('#menu-toggle').focus()")
    await page.call(
        "Input.dispatchKeyEvent", type="keyDown", key="Enter", windowsVirtualKeyCode=13, text="\r"
    )
    await page.until("document.activeElement.className === 'menu-item'")
    await page.evaluate(
        "[...document.querySelectorAll('.menu-item')]"
        ".find((one) => one.textContent.startsWith('/settings')).focus()"
    )
    await page.call(
        "Input.dispatchKeyEvent", type="keyDown", key="Enter", windowsVirtualKeyCode=13, text="\r"
    )
    await desk.sees("Your settings")
    await page.press(".keyboard .key")
    await desk.sees("Veo 3.1")


@needs_browser
async def test_a_video_that_is_asked_for_behind_the_bots_name_comes_into_that_message(desk: Desk) -> None:
    page = desk.page
    await desk.writes("/start")
    await desk.sees("I turn words and photos into videos")
    await page.type("@clapper_bot a paper boat")
    await page.press("#menu:not([hidden]) .menu-item")
    await page.until("document.querySelector('.row.mine video')?.videoWidth")
    assert await page.evaluate("document.querySelector('.row.mine .via').textContent") == "via Clapper"
    assert len(desk.playground.provider.posts) == 1
