"""Does the main job work, end to end? Chats with the real bot, on stand-ins, and the videos kept."""

import asyncio
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console

from bot.sandbox.media import decode
from bot.sandbox.process import BotProcess
from bot.sandbox.provider import DEMO, ProviderSandbox, Quality
from bot.sandbox.scenes import PATIENCE, SCENES, DemoContext, Expected, Scene
from bot.sandbox.telegram import TelegramSandbox
from bot.sandbox.transcript import Transcript


async def play(
    out: Path,
    *,
    environment: Mapping[str, str] | None = None,
    quality: Quality = DEMO,
    generation_seconds: float = 3.0,
    patience: float = PATIENCE,
) -> int:
    """Play the demo and leave the videos in `out`.

    Args:
        out: a folder, made if need be; older MP4 files in it are removed.
        environment: further settings for the bot.
        quality: of the videos.
        generation_seconds: how long the stand-in takes for one.
        patience: seconds after which it gives up.

    Returns:
        0 if every video was delivered and decodes, and nobody did anything that the real services would
        mind; else 1, after saying what is missing.
    """
    _empty(out)
    console = Console(highlight=False)
    telegram = TelegramSandbox()
    telegram.inline_mode = telegram.inline_feedback = telegram.guest_mode = True
    telegram.knows_ephemeral = True
    provider = ProviderSandbox(takes=generation_seconds, quality=quality)
    owner = telegram.person("Olga")
    with tempfile.TemporaryDirectory(prefix="clapper-demo-") as folder:
        async with telegram.running() as telegram_url, provider.running() as provider_url:
            settings = {
                "TELEGRAM_BOT_TOKEN": telegram.token,
                "TELEGRAM_API_URL": telegram_url,
                "AIMLAPI_KEY": provider.key,
                "AIMLAPI_URL": provider_url,
                "TELEGRAM_QUIET_GROUPS": "on",
                "ALLOWED_MODELS": "*",
                "ADMIN_IDS": str(owner.user.id),
                "POLL_MIN_SECONDS": "0.3",
                "POLL_MAX_SECONDS": "1",
                **(environment or {}),
            }
            bot = BotProcess(Path(folder), settings)
            transcript = Transcript(telegram=telegram, console=console)
            began = time.monotonic()
            demo = DemoContext(telegram=telegram, transcript=transcript, provider=provider, owner=owner)
            problems, expected = await _act(demo, bot, patience)
            console.print()
            transcript.print_whole()
            problems += [problem for one in expected for problem in await _keep(one, out, console)]
            problems += [f"Telegram would mind: {line}" for line in telegram.violations]
            problems += [f"AI/ML API would mind: {line}" for line in provider.violations]
            _conclude(console, problems, bot, time.monotonic() - began)
    return 1 if problems else 0


async def _act(demo: DemoContext, bot: BotProcess, patience: float) -> tuple[list[str], list[Expected]]:
    """Let the scenes run side by side; gives what went wrong, and the videos that should be there."""
    problems: list[str] = []
    following = asyncio.create_task(demo.transcript.follow())
    await bot.start()
    played = asyncio.create_task(_play_all(demo, problems))
    death = asyncio.create_task(bot.ended())
    tasks = {played, death, following}
    try:
        await asyncio.wait(tasks, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        if death.done():
            problems.append(f"the bot ended by itself with status {death.result()}")
        elif not played.done():
            problems.append(f"not done within {patience:.0f} s")
    finally:
        status = await bot.stop()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    demo.transcript.print_news()
    if status != 0 and not problems:
        problems.append(f"the bot did not stop cleanly: status {status}")
    return problems, demo.expected


async def _play_all(demo: DemoContext, problems: list[str]) -> None:
    """Play all scenes side by side; what goes wrong in one does not end the others."""

    async def to_the_end(name: str, scene: Scene) -> None:
        try:
            await scene(demo)
        except (LookupError, TimeoutError) as error:
            problems.append(f"{name}: {str(error).splitlines()[0]}")

    await asyncio.gather(*(to_the_end(name, scene) for name, scene in SCENES.items()))


async def _keep(one: Expected, out: Path, console: Console) -> list[str]:
    """Save a video and watch it to its end; gives what is wrong with it."""
    message = one.found()
    if message is None or message.video is None:
        return [f"{one.name}: no video came"]
    path = out / f"{one.name}.mp4"
    path.write_bytes(message.video.data)
    try:
        clip = await asyncio.to_thread(decode, message.video.data)
    except ValueError as error:
        return [f"{one.name}: the video does not decode: {error}"]
    console.print(
        f"[green]✓[/] {path}  {clip.frames} frames decoded, {len(message.video.data):,} bytes", soft_wrap=True
    )
    return [] if clip.has_audio else [f"{one.name}: the video has no sound"]


def _empty(out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.mp4"):
        old.unlink()


def _conclude(console: Console, problems: list[str], bot: BotProcess, seconds: float) -> None:
    if not problems:
        console.print(f"[bold green]All videos delivered[/] in {seconds:.0f} s.")
        return
    for problem in problems:
        console.print(f"✗ {problem}", style="red", markup=False)
    console.print("\nThe bot's last lines:", style="bold")
    console.print(bot.last_lines() or "(none)", markup=False)
