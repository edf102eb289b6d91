"""Both stand-ins in a process of their own, so that the bot's processor time is the bot's alone.

    python -m tests.bench.scene         reads commands from its input, a JSON object a line; answers each so

What can be asked of it are the methods of `Scene`; `tests.bench.stand_ins` is the other end. Times are
`time.monotonic()`, which all processes of a machine share.
"""

import asyncio
import json
import math
import sys
import time
from collections import Counter
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.sandbox.faults import Fault, answer
from bot.sandbox.provider import ProviderSandbox, completes
from bot.sandbox.provider.lifecycle import Generation, new_id
from bot.sandbox.provider.render import ALIKE, Order, render, size_of
from bot.sandbox.telegram import Person, TelegramSandbox

MODEL: Final = "google/veo-3.1-t2v-fast"
PATH: Final = "/v2/video/generations"
MENUS: Final = "getMyCommands"
"""What a bot asks for before it sets menus: in all languages a hundred calls, in the first minute."""
MENUS_PAUSE_SECONDS: Final = 250.0
"""For which it is told to leave them alone: no part runs for longer."""
PATIENCE_SECONDS: Final = 120.0

Given = MutableMapping[str, Any]


@dataclass(slots=True)
class Scene:
    """What happens at Telegram and at the provider."""

    telegram: TelegramSandbox
    provider: ProviderSandbox
    telegram_url: str
    provider_url: str
    served: dict[str, int]
    """Bytes of finished videos, by who fetched them; see `_Counting`."""
    people: list[Person] = field(default_factory=list)
    polled: list[float] = field(default_factory=list)
    """When each poll of a generation came."""
    made: dict[int, Generation] = field(default_factory=dict)
    """By chat: what `make` has put there."""

    def settings(self) -> dict[str, str]:
        """For whoever is started between the two."""
        return {
            "TELEGRAM_BOT_TOKEN": self.telegram.token,
            "TELEGRAM_API_URL": self.telegram_url,
            "AIMLAPI_KEY": self.provider.key,
            "AIMLAPI_URL": self.provider_url,
        }

    def operate(self, operation: str) -> Fault | None:
        """Note the time of a poll; nothing goes wrong here."""
        if operation == "look":
            self.polled.append(time.monotonic())
        return None

    def put_off_menus(self) -> None:
        """Whoever wants to set menus is told to come later, so that nothing of it is counted."""
        self.telegram.fail(MENUS, answer(429, retry_after=MENUS_PAUSE_SECONDS), times=None)

    def set_duration(self, seconds: float) -> None:
        """How long generations take from now on, as the provider's metrics tell it too."""
        self.provider.takes = seconds

    def plan(self, padding: int, *, is_labelled: bool) -> None:
        """The next file has so many bytes of nothing at its end; without a label it goes by no link."""
        self.provider.plan(completes(padding=padding, label="video/mp4" if is_labelled else None))

    def plan_film(self, path: str) -> None:
        """All files from now on are this one."""
        self.provider.plan(completes(file=Path(path).read_bytes()), times=None)

    def welcome(self, count: int) -> None:
        """So many more people have written to the bot once."""
        for number in range(len(self.people), len(self.people) + count):
            person = self.telegram.person(f"Person {number}")
            person.private.started = True
            self.people.append(person)

    def is_asked(self) -> bool:
        """Whether somebody has asked for updates."""
        return self.telegram.updates.polls > 0

    async def until_ready(self) -> None:
        """Wait until somebody has."""
        await self.telegram.updates.arrived.until(self.is_asked, PATIENCE_SECONDS)

    def first_asked(self) -> float:
        """When updates were asked for first."""
        return self.telegram.called("getUpdates")[0].at

    async def until_quiet(self, quiet: float, seconds: float) -> None:
        """Wait until Telegram was not called for so long, but for updates; for `seconds` at most."""
        end = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            latest = max((call.at for call in self.telegram.calls if call.method != "getUpdates"), default=0)
            if now - latest >= quiet:
                return
            await asyncio.sleep(quiet / 10)

    async def one_request(self, number: int) -> float:
        """Somebody asks for a video; returns the seconds until the paid POST has come."""
        before, [person] = len(self.provider.posts), self._newest(1)
        began = time.monotonic()
        await person.sends(f"/video a dragon over the mountains, take {number}")
        await self.provider.until(lambda: len(self.provider.posts) > before, PATIENCE_SECONDS)
        return self.provider.posts[before].at - began

    async def burst(self, count: int) -> list[float]:
        """So many people ask at once; returns after how many seconds each POST has come."""
        before, people = len(self.provider.posts), self._newest(count)
        began = time.monotonic()
        for number, person in enumerate(people):
            await person.sends(f"/video a dragon over the mountains, take {number}")
        await self.provider.until(lambda: len(self.provider.posts) >= before + count, PATIENCE_SECONDS)
        return [post.at - began for post in self.provider.posts[before:]]

    async def delivered(self, number: int) -> float:
        """Somebody asks; returns the seconds from the answer `completed` to the video in the chat."""
        [person] = self._newest(1)
        await person.sends(f"/video a dragon over the mountains, take {number}")
        await self.provider.until(lambda: self.provider.posts and self._newest_generation().file, 60)
        before = len(self.polled)
        await self.provider.until(lambda: len(self.polled) > before, PATIENCE_SECONDS)
        seen = len(self.polled)
        self._newest_generation().finish()
        await self.telegram.until(person.private.videos, PATIENCE_SECONDS)
        arrived = time.monotonic()
        return arrived - self.polled[seen]

    async def plain_delivery(self) -> dict[str, str | int]:
        """A chat, and the link of a finished file like the last one, for a program without a bot."""
        [person] = self._newest(1)
        generation = self._newest_generation()
        return {
            "chat_id": person.id,
            "link": f"{self.provider_url}/files/{generation.id.replace(':', '-')}.mp4",
            "bytes": len(generation.file or b""),
        }

    def make(self, count: int, ages: list[float], durations: list[float]) -> list[dict[str, str | int]]:
        """Generations of so many new people, each with its status message in the chat.

        Args:
            count: How many.
            ages: Seconds for which each has been made already.
            durations: Seconds that each takes in all.
        """
        self.welcome(count)
        file, now = _film(), time.monotonic()
        made = list[dict[str, str | int]]()
        for person, age, duration in zip(self.people[-count:], ages, durations, strict=True):
            asked = person.private.post(person.user, {"text": "/video a dragon"})
            status = person.private.post("bot", {"text": "Filming"})
            generation = Generation(
                id=new_id(MODEL),
                model=self.provider.models[MODEL],
                body={"model": MODEL, "prompt": "a dragon"},
                path=PATH,
                outcome=completes(),
                takes=duration,
                usd=1.2,
                client_request_id=None,
                accepted=time.time() - age,
                started=now - age,
                file=file,
            )
            self.provider.generations.add(generation)
            self.made[person.id] = generation
            made.append(
                {
                    "user_id": person.id,
                    "message_id": asked.id,
                    "status_message_id": status.id,
                    "generation_id": generation.id,
                }
            )
        return made

    async def until_polled(self, count: int) -> list[float]:
        """Wait for so many polls; returns when each came."""
        await self.provider.until(lambda: len(self.polled) >= count, PATIENCE_SECONDS)
        return self.polled

    def polls_between(self, first: float, last: float) -> int:
        """How many polls came in this time."""
        return sum(first <= at < last for at in self.polled)

    def calls_between(self, first: float, last: float) -> dict[str, int]:
        """How many calls of each method Telegram had in this time."""
        return Counter(call.method for call in self.telegram.calls if first <= call.at < last)

    async def until_delivered(self, count: int, seconds: float) -> None:
        """Wait for so many videos, `seconds` at most."""

        def are_there() -> bool:
            sent = (call for call in self.telegram.calls if call.method == "sendVideo")
            return sum(call.outcome == "ok" for call in sent) >= count

        await self.telegram.until(are_there, seconds)

    async def until_made_is_sent(self, seconds: int) -> list[tuple[float, float]]:
        """Wait until all that `make` has put there was sent, `seconds` at most.

        Returns:
            For each that was: when it ended, and when its video was sent.
        """
        for _ in range(seconds):
            if len(self._sent()) >= len(self.made):
                break
            await asyncio.sleep(1)
        ends = {chat: generation.started + generation.takes for chat, generation in self.made.items()}
        return [(ends[chat], at) for chat, at in self._sent().items()]

    def _sent(self) -> dict[int, float]:
        """By chat: when the video was sent."""
        videos = (call for call in self.telegram.called("sendVideo") if call.outcome == "ok")
        return {call.chat_id: call.at for call in videos if call.chat_id in self.made}

    def bytes_served(self) -> dict[str, int]:
        """Bytes of finished videos so far, by who fetched them."""
        return self.served

    def wrong(self) -> list[str]:
        """What the real services would have minded: figures of that would say nothing."""
        return [*self.telegram.violations[:3], *self.provider.violations[:3]]

    def _newest(self, count: int) -> list[Person]:
        self.welcome(count)
        return self.people[-count:]

    def _newest_generation(self) -> Generation:
        return self.provider.generations[list(self.provider.generations)[-1]]


def _film() -> bytes:
    width, height = size_of("16:9", ALIKE.height or 90)
    order = Order(
        prompt="", photo=None, width=width, height=height, frames_per_second=4, seconds=1, has_audio=True
    )
    return render(order)


@dataclass(frozen=True, slots=True)
class _Counting:
    """Counts the bytes of finished videos. Telegram's own fetching asks for all of a file at once, by `GET`
    and without `Range`; so does a bot that downloads, which the count of those requests tells apart."""

    app: ASGIApp
    served: dict[str, int]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve, and count."""
        if scope["type"] != "http" or not scope["path"].startswith("/files/"):
            await self.app(scope, receive, send)
            return
        is_part = any(name == b"range" for name, _ in scope["headers"])

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.body":
                self.served["parts" if is_part else "whole"] += len(message.get("body", b""))
            await send(message)

        await self.app(scope, receive, counted)


async def _serve() -> None:
    served = {"parts": 0, "whole": 0}
    telegram = TelegramSandbox()
    provider = ProviderSandbox(takes=math.inf, quality=ALIKE, deposit=1e9)
    provider.app.add_middleware(_Counting, served=served)
    async with telegram.running() as telegram_url, provider.running() as provider_url:
        scene = Scene(telegram, provider, telegram_url, provider_url, served)
        provider.inject(scene.operate)
        loop, lines = asyncio.get_running_loop(), asyncio.StreamReader(limit=2**26)
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
        while line := await lines.readline():
            asked: dict[str, Any] = json.loads(line)
            try:
                found = getattr(scene, asked["do"])(**asked["given"])
                told = {"found": await found if asyncio.iscoroutine(found) else found}
            except Exception as error:  # noqa: BLE001 - told to who asked
                told = {"error": f"{asked['do']}: {type(error).__name__}: {error}"}
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_serve())
