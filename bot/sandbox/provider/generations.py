"""Which generations are there? Accepts them, plans how they go, and renders their files in a thread."""

import asyncio
import math
import secrets
import traceback
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.sandbox.provider.effect import Effect, effect_of
from bot.sandbox.provider.lifecycle import Generation, Outcome, new_id
from bot.sandbox.provider.listing import price
from bot.sandbox.provider.measures import Media
from bot.sandbox.provider.model_schemas import ModelSchema
from bot.sandbox.provider.render import Order, Quality, render, size_of

_NAMED_HEIGHTS = {"hd": 720, "fhd": 1080, "2k": 1440, "4k": 2160}


class Generations(Mapping[str, Generation]):
    """All generations of one stand-in, by id."""

    def __init__(
        self,
        on_change: Callable[[], None],
        complain: Callable[[str], None],
        *,
        quality: Quality,
        takes: float,
    ) -> None:
        self.quality = quality
        self.takes = takes
        """Seconds, where the outcome says nothing else."""
        self.number_ids = False
        """Whether ids are long numbers."""
        self._by_id: dict[str, Generation] = {}
        self._on_change = on_change
        self._complain = complain
        self._outcomes: list[tuple[Outcome, float]] = []
        self._rendering: set[asyncio.Task[None]] = set()

    def __getitem__(self, generation_id: str) -> Generation:
        return self._by_id[generation_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, generation: Generation) -> None:
        """One that was made already."""
        self._by_id[generation.id] = generation

    def plan(self, outcome: Outcome, times: int | None) -> None:
        """How the next generations go; None: all from now on."""
        self._outcomes.append((outcome, math.inf if times is None else times))

    def plan_nothing(self) -> None:
        """From now on all go well, whatever was planned."""
        self._outcomes.clear()

    def is_planned(self, outcome: Outcome) -> bool:
        """Whether this very outcome waits for its generation."""
        return any(planned is outcome for planned, _ in self._outcomes)

    def accept(
        self,
        model: ModelSchema,
        body: Mapping[str, Any],
        photo: bytes | None,
        effect: Effect | None = None,
        *,
        path: str,
        client_request_id: str | None,
    ) -> Generation:
        """Begin a generation; its file is rendered meanwhile, from what of its body has an effect."""
        outcome = self._next_outcome()
        effect = effect or effect_of(body, model, Media(body, self.own_file))
        generation = Generation(
            id=str(secrets.randbits(90)) if self.number_ids else new_id(model.id),
            model=model,
            body=body,
            effect=effect,
            path=path,
            outcome=outcome,
            takes=self.takes if outcome.takes is None else outcome.takes,
            usd=price(model, {**effect.body, "duration": effect.seconds}),
            client_request_id=client_request_id,
            on_change=self._on_change,
        )
        self.add(generation)
        if outcome.ending == "completed":
            rendering = asyncio.create_task(self._render(generation, photo))
            self._rendering.add(rendering)
            rendering.add_done_callback(self._rendering.discard)
        if math.isfinite(generation.takes):
            asyncio.get_running_loop().call_later(generation.takes, self._on_change)
        return generation

    def own_file(self, link: str) -> bytes | None:
        """The file behind a link of this stand-in's, if it is there."""
        for generation in self.values():
            if generation.file is not None and generation.id.replace(":", "-") in link:
                return generation.file
        return None

    async def close(self) -> None:
        """Wait for the files that are being rendered."""
        if self._rendering:
            await asyncio.wait(set(self._rendering))

    def _next_outcome(self) -> Outcome:
        if not self._outcomes:
            return Outcome()
        outcome, left = self._outcomes.pop(0)
        if left > 1:
            self._outcomes.insert(0, (outcome, left - 1))
        return outcome

    async def _render(self, generation: Generation, photo: bytes | None) -> None:
        try:
            order = _order(generation.model, generation.effect, photo, self.quality)
            file = await asyncio.to_thread(render, order)
            if padding := generation.outcome.padding:
                file += (padding + 8).to_bytes(4, "big") + b"free" + bytes(padding)
            generation.file = file if generation.outcome.file is None else generation.outcome.file
        except Exception:  # noqa: BLE001 - told to the test, which otherwise would wait for nothing
            self._complain(f"the stand-in could not render:\n{traceback.format_exc()}")
        self._on_change()


def _order(model: ModelSchema, effect: Effect, photo: bytes | None, quality: Quality) -> Order:
    body = effect.body
    resolution = str(model.value(body, "resolution") or "720p").lower().removesuffix("p")
    asked = _NAMED_HEIGHTS.get(resolution) or int(resolution)
    ratios = (model.value(body, name) for name in ("aspect_ratio", "ratio", "frame_size"))
    ratio = next((str(one) for one in ratios if one and ":" in str(one)), "16:9")
    width, height = size_of(ratio, quality.height or asked)
    return Order(
        prompt=str(body.get("prompt", "")) if quality.shows_prompt else "",
        photo=photo,
        width=width,
        height=height,
        frames_per_second=quality.frames_per_second,
        seconds=quality.seconds or effect.seconds,
        has_audio=effect.has_audio,
    )
