"""A real browser without a window, driven by the DevTools protocol: Debian's `chromium`, or what is found.

Nothing here waits by the clock: what is waited for is looked for in the page after each change of it.
"""

import asyncio
import base64
import itertools
import json
import shutil
import tempfile
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import aiohttp

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE: Final = 60.0
"""Seconds after which a browser, a page or a test gives up."""
_ARGUMENTS: Final = (
    "--headless=new",
    "--remote-debugging-port=0",
    "--no-sandbox",  # root in a container has no other way, and it opens pages of ours only
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-proxy-server",
    "--hide-scrollbars",
    "--mute-audio",
    "--autoplay-policy=no-user-gesture-required",
    "--force-color-profile=srgb",
)
_UNTIL: Final = """new Promise((resolve) => {
  const look = () => { const found = (() => (%s))(); if (found) { watch.disconnect(); resolve(found); } };
  const watch = new MutationObserver(look);
  watch.observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
  for (const name of ["load", "loadeddata", "canplay", "timeupdate"]) {
    document.addEventListener(name, look, true);
  }
  look();
})"""


def find_browser() -> str | None:
    """Where there is one."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@dataclass(slots=True)
class Page:
    """One open page."""

    _socket: aiohttp.ClientWebSocketResponse
    _session_id: str
    errors: list[str] = field(default_factory=list)
    """What its scripts threw, and what its policy refused."""
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _waiting: dict[int, "asyncio.Future[dict[str, Any]]"] = field(default_factory=dict)

    async def call(self, method: str, **params: object) -> dict[str, Any]:
        """Call a method of the protocol; RuntimeError with what the browser says against it."""
        number = next(self._numbers)
        answer = self._waiting[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json(
            {"id": number, "method": method, "params": params, "sessionId": self._session_id}
        )
        return await asyncio.wait_for(answer, PATIENCE)

    async def open(self, url: str) -> None:
        """Go there, and wait until it is read."""
        await self.call("Page.enable")
        await self.call("Runtime.enable")
        await self.call("Log.enable")
        await self.call("Page.navigate", url=url)
        await self.until("document.readyState === 'complete'")

    async def evaluate(self, expression: str) -> Any:  # noqa: ANN401 - whatever the page says
        """What an expression comes to; a promise is waited for."""
        answer = await self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True
        )
        if problem := answer.get("exceptionDetails"):
            raise RuntimeError(problem.get("exception", {}).get("description", str(problem)))
        return answer["result"].get("value")

    async def until(self, expression: str) -> Any:  # noqa: ANN401 - whatever the page says
        """Wait until an expression comes to something true, and give it; TimeoutError with all the words."""
        try:
            return await self.evaluate(_UNTIL % expression)
        except TimeoutError:
            words = await self.evaluate("document.body.innerText")
            raise TimeoutError(f"{expression} never came to anything; the page says:\n{words}") from None

    async def press(self, selector: str) -> None:
        """Press what a selector finds first, as a person does, in the middle of it."""
        place = await self.until(
            f"(() => {{ const one = document.querySelector({json.dumps(selector)}); if (!one) return null;"
            " one.scrollIntoView({block: 'center'}); const box = one.getBoundingClientRect();"
            " return box.width ? [box.x + box.width / 2, box.y + box.height / 2] : null; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.call(
                "Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1
            )

    async def type(self, text: str) -> None:
        """Type where the focus is."""
        await self.call("Input.insertText", text=text)

    async def key(self, name: str, code: int) -> None:
        """Press and release a key, such as "Enter", 13."""
        for kind in ("rawKeyDown", "keyUp"):
            await self.call("Input.dispatchKeyEvent", type=kind, key=name, windowsVirtualKeyCode=code)

    async def choose_files(self, selector: str, *paths: Path) -> None:
        """Choose files from the disk."""
        root = await self.call("DOM.getDocument")
        found = await self.call("DOM.querySelector", nodeId=root["root"]["nodeId"], selector=selector)
        await self.call(
            "DOM.setFileInputFiles", nodeId=found["nodeId"], files=[str(path.resolve()) for path in paths]
        )

    async def look(self, *, width: int, height: int, is_dark: bool, scale: float = 1) -> None:
        """Be a screen of so many pixels, with light or dark colours."""
        await self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=False,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}
        await self.call("Emulation.setEmulatedMedia", features=[scheme])

    async def screenshot(self) -> bytes:
        """The page as a PNG."""
        return base64.b64decode((await self.call("Page.captureScreenshot", format="png"))["data"])

    async def listen(self) -> None:
        """Take what the browser says, until it says no more."""
        async for message in self._socket:
            said = json.loads(message.data)
            waiting = self._waiting.pop(said.get("id", 0), None)
            if waiting is not None and not waiting.done():
                if "error" in said:
                    waiting.set_exception(RuntimeError(str(said["error"])))
                else:
                    waiting.set_result(said["result"])
            elif said.get("method") == "Runtime.exceptionThrown":
                self.errors.append(str(said["params"]["exceptionDetails"]))
            elif said.get("method") == "Log.entryAdded" and said["params"]["entry"]["level"] == "error":
                self.errors.append(str(said["params"]["entry"]))


@asynccontextmanager
async def browsing(browser: str) -> AsyncIterator[Page]:
    """Start a browser with an empty page; gone at the end with all that it kept."""
    with tempfile.TemporaryDirectory(prefix="clapper-browser-", ignore_cleanup_errors=True) as folder:
        process = await asyncio.create_subprocess_exec(
            browser, *_ARGUMENTS, f"--user-data-dir={folder}", "about:blank", stdout=DEVNULL, stderr=PIPE
        )
        try:
            async with asyncio.timeout(PATIENCE):
                address = await _address(process)
            draining = asyncio.create_task(_drain(process))
            async with (
                aiohttp.ClientSession() as session,
                session.ws_connect(address, max_msg_size=100_000_000) as socket,
            ):
                page = Page(socket, await _attach(socket))
                listening = asyncio.create_task(page.listen())
                try:
                    yield page
                finally:
                    listening.cancel()
                    await asyncio.gather(listening, return_exceptions=True)
            draining.cancel()
            await asyncio.gather(draining, return_exceptions=True)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _address(process: Process) -> str:
    """Where it says that it listens."""
    assert process.stderr is not None
    async for line in process.stderr:
        _, found, address = line.decode("utf-8", "replace").partition("DevTools listening on ")
        if found:
            return address.strip()
    raise RuntimeError("the browser ended before it listened")


async def _drain(process: Process) -> None:
    assert process.stderr is not None
    while await process.stderr.read(65_536):
        pass


async def _attach(socket: aiohttp.ClientWebSocketResponse) -> str:
    """The id of a session with its one page."""
    await socket.send_json({"id": 1_000_001, "method": "Target.getTargets"})
    targets = await _answer(socket, 1_000_001)
    target = next(one["targetId"] for one in targets["targetInfos"] if one["type"] == "page")
    attach = {"targetId": target, "flatten": True}
    await socket.send_json({"id": 1_000_002, "method": "Target.attachToTarget", "params": attach})
    return str((await _answer(socket, 1_000_002))["sessionId"])


async def _answer(socket: aiohttp.ClientWebSocketResponse, number: int) -> dict[str, Any]:
    while True:
        said = await socket.receive_json()
        if said.get("id") == number:
            answer: dict[str, Any] = said["result"]
            return answer
