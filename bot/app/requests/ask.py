"""Asking for a video: a request becomes an admitted job, or a refusal."""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.app.pipeline.failed_files import FailedFiles
from bot.app.pipeline.lifecycle import Lifecycle, log_fields
from bot.app.provider.link_only import LinkOnlyInputs
from bot.app.provider.spending_monitor import SpendingMonitor
from bot.app.requests.budget import Budget
from bot.app.requests.parts import Part, Parts, in_all, videos_of, with_prices
from bot.app.requests.sketch_check import sketch_plan
from bot.domain.access import ALL_MODELS, BANNED, Access, ModelAccess
from bot.domain.admission import Admitted, AlreadyThere, refusal
from bot.domain.calls import CallModels
from bot.domain.catalogue import Catalogue
from bot.domain.errors import NONE, Problem, Refused
from bot.domain.house_rules import HouseRules, PersonalLimits
from bot.domain.job import WAITING, PreparingJob, QueuedJob
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Plan
from bot.domain.money import in_usd
from bot.domain.request import (
    MAX_AUDIO_BYTES,
    MAX_AUDIO_SECONDS,
    MAX_PHOTO_BYTES,
    MAX_VIDEO_BYTES,
    MAX_VIDEO_SECONDS,
    Option,
    Origin,
    Requester,
    VideoRequest,
)
from bot.domain.sketches import Barred, is_dearer
from bot.domain.steps import price_of
from bot.ports import Clock, Quotas

_ABOUT_THE_BUDGET: Final = frozenset({"refused-budget", "refused-budget-kept"})

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Checks a request in full, then puts it into the queue in one atomic step."""

    quotas: Quotas
    lifecycle: Lifecycle
    clock: Clock
    catalogue: Catalogue
    access: Access
    limits: PersonalLimits
    budget: Budget
    default_family: str
    new_id: Callable[[], str]
    wake: Callable[[], None]
    """Tells the engine that there is something to do."""
    link_only: LinkOnlyInputs
    failed_files: FailedFiles
    spending: SpendingMonitor
    models: ModelAccess = ALL_MODELS
    live: Callable[[], ProviderSnapshot] = ProviderSnapshot
    """What is known of the provider now."""
    rules: Callable[[], HouseRules] = HouseRules
    """What admins have decided."""
    calls: CallModels | None = None
    """What speaks and draws; None: nothing does."""
    speaks: bool = True
    """Whether the owner lets words be spoken."""

    def admit(self, requester: Requester, origin: Origin) -> None:
        """Turn away the banned, and who is on none of the lists, with the ids that the owner would need.

        Raises:
            Refused: The asker may not use the bot.
        """
        if self.access.is_banned(requester.user_id):
            raise Refused(BANNED.key)
        if not self.access.allows(user_id=requester.user_id, chat_id=origin.chat_id):
            group = str(origin.chat_id) if origin.is_group else NONE
            raise Refused("refused-not-allowed", id=str(requester.user_id), group=group)

    async def affordable(self, requester: Requester, plan: Plan) -> int | None:
        """What the planned video counts with, in millionths of a USD; None: unknown, and nobody counts.

        Raises:
            Refused: It costs more than the owner allows for one video, or nothing new is taken at all.
        """
        if pause := self._pause():
            raise Refused(pause.key, **pause.values)
        return await self.budget.price(plan, is_admin=self.is_admin(requester))

    async def foresee(self, requester: Requester, origin: Origin, plan: Plan) -> None:
        """Refuse now what would be refused once it is asked for: a daily limit, or the owner's money.

        That all of somebody's places are taken right now is no reason: one may be free by then.

        Raises:
            Refused: There is nothing left.
        """
        price = await self.affordable(requester, plan)
        problem = await self.stands_against(requester, origin, price)
        if problem is not None:
            raise Refused(problem.key, **problem.values)

    def parts(self, requester: Requester, origin: Origin, request: VideoRequest) -> tuple[Part, ...]:
        """The paid steps that a request comes to, all of them checked; most come to one.

        Raises:
            Refused: The asker may not, or one of them cannot be made like this.
        """
        self.admit(requester, origin)
        parts = Parts(
            plan_of=lambda one: self.check(requester, origin, one),
            title_of=self.catalogue.title_of,
            calls=self.calls,
            retired=self.live().retired,
            speaks=self.speaks,
        ).of(request, requester.language)
        for part in parts:
            if part.shown is not None and is_dearer(part.quote(self.live()), self.live().quote(part.shown)):
                raise Refused("refused-sketch-no-cheaper", model=self.catalogue.title_of(part.shown.model.id))
        return parts

    async def prices(self, requester: Requester, parts: Sequence[Part]) -> tuple[int | None, ...]:
        """What each part counts with; see `affordable`.

        Raises:
            Refused: One costs more than the owner allows for one video, or all of them more than for a day.
        """
        found = [await self._price(requester, part) for part in parts]
        total, highest = in_all(found) or 0, self.budget.highest(is_admin=self.is_admin(requester))
        if any(part.plan is None for part in parts):  # each video by itself was looked at already
            self.budget.check_video(self.catalogue.title_of(parts[-1].step.model), in_all(found))
        if len(parts) > 1 and highest is not None and total > highest:
            title = self.catalogue.title_of(parts[-1].step.model)
            raise Refused("refused-video-price", model=title, price=total, amount=highest)
        return tuple(found)

    async def know_prices(self) -> None:
        """Wait for the provider's first list, some seconds at most: a sketch is what prices make of it."""
        if not self.live().prices:
            await self.budget.settled()

    async def _price(self, requester: Requester, part: Part) -> int | None:
        if part.plan is not None:
            return await self.affordable(requester, part.plan)
        if pause := self._pause():
            raise Refused(pause.key, **pause.values)
        if self.budget.is_low():
            raise Refused("refused-paused")
        highest = self.budget.highest(is_admin=self.is_admin(requester))
        if highest is not None or self.budget.bounds_videos:
            await self.know_prices()
        price = part.quote(self.live()).micros
        if highest is not None and price is None:
            raise Refused("refused-budget-price", model=part.step.model)
        if highest is not None and price is not None and price > highest:
            raise Refused("refused-video-price", model=part.step.model, price=price, amount=highest)
        return price

    async def stands_against(
        self, requester: Requester, origin: Origin, price: int | None = None, *, videos: int = 1
    ) -> Problem | None:
        """The limit or the lack of money that stands against one more request; None: nothing."""
        if pause := self._pause():
            return pause
        if self.budget.is_low():
            return Problem(key="refused-paused")
        now = self.clock.now()
        limits = self.limits.of(requester.user_id, now=now)
        usage = await self.quotas.usage(
            requester.user_id, origin.chat_id, limits, now=now, price_micros=price, videos=videos
        )
        problem = refusal(replace(limits, user_active=0), usage, now=now, price_micros=price, videos=videos)
        self._refused_for(problem, price)
        return problem

    def is_admin(self, requester: Requester) -> bool:
        """Whether the whole budget is theirs, and every model that is not denied."""
        return requester.user_id in self.access.admins

    def hidden(self, user_id: int) -> frozenset[str]:
        """The ids of models that are not to be offered to somebody: gone from the provider, or not theirs."""
        denied = (one for one in self.catalogue if not self.models.allows(one, user_id))
        return self.live().retired.union(model.id for one in denied for model in one.models.values())

    def barred(self, user_id: int) -> Barred:
        """What makes no video for somebody, and no sketch of one that they may have."""
        retired = self.live().retired
        denied = (one for one in self.catalogue if not self.models.may_sketch(one))
        makers = retired.union(model.id for one in denied for model in one.models.values())
        return Barred(full=self.hidden(user_id), sketch=makers)

    def _pause(self) -> Problem | None:
        """That an admin has paused everything, and the reason as it was given; None: nobody has."""
        pause = self.rules().pause
        if pause is None:
            return None
        return Problem(key="refused-house-paused", values={"reason": pause.reason or NONE})

    def _refused_for(self, problem: Problem | None, price: int | None) -> None:
        """Admins hear of a budget that lets somebody's request not in."""
        if problem is not None and problem.key in _ABOUT_THE_BUDGET:
            self.spending.refused(price or 0)

    def check(self, requester: Requester, origin: Origin, request: VideoRequest) -> Plan:
        """Everything that can be refused before the queue is asked; returns the video that would be made.

        Raises:
            Refused: The asker may not, or it cannot be made like this.
        """
        if request.is_said:
            plans = [one.plan for one in self.parts(requester, origin, request) if one.plan is not None]
            return plans[-1]
        full = self._checked(requester, origin, request.without(Option.SKETCH))
        if not request.is_sketch:
            return full
        barred = self.barred(requester.user_id)
        plan = sketch_plan(self.catalogue, request, full, self.live(), barred, self.default_family)
        self.link_only.check(plan.model, self.catalogue.title_of(plan.model.id), request)
        return plan

    def _checked(self, requester: Requester, origin: Origin, request: VideoRequest) -> Plan:
        self.admit(requester, origin)
        if request.files and not self.is_admin(requester):
            self.failed_files.check(requester.user_id)
        if any((photo.size_bytes or 0) >= MAX_PHOTO_BYTES for photo in request.photos):
            raise Refused("image-too-large", limit=MAX_PHOTO_BYTES // 1_000_000)
        if request.sound and (request.sound.size_bytes or 0) >= MAX_AUDIO_BYTES:
            raise Refused("sound-too-large", limit=MAX_AUDIO_BYTES // 1_000_000)
        _check_own_video(request)
        retired, hidden = self.live().retired, self.hidden(requester.user_id)
        try:
            wanted = self.catalogue.family(request.options.get(Option.MODEL, self.default_family))
            if not self.models.allows(wanted, requester.user_id):
                other = self._other(request, hidden, developer=wanted.developer)
                raise Refused("refused-model-not-allowed", model=wanted.title, other=other)  # noqa: TRY301 - as all
            plan = self.catalogue.plan(request, self.default_family)
        except Refused as refused:
            key, values = refused.problem.key, refused.problem.values
            if key == "refused-unknown-model" and hidden:
                raise self.catalogue.unknown(request.options[Option.MODEL], retired=hidden) from None
            if "other" in values and hidden:
                raise Refused(key, **{**values, "other": self._other(request, hidden)}) from None
            raise
        if plan.model.id in retired:
            family = self.catalogue.family_of(plan.model.id)
            raise Refused(
                "refused-model-gone",
                model=self.catalogue.title_of(plan.model.id),
                other=self._other(request, hidden, developer=family.developer if family else ""),
            )
        if request.sound and (request.sound.seconds or 0.0) > MAX_AUDIO_SECONDS:
            raise Refused("sound-too-long", limit=round(MAX_AUDIO_SECONDS))
        self.link_only.check(plan.model, self.catalogue.title_of(plan.model.id), request)
        return plan

    def _other(self, request: VideoRequest, hidden: Collection[str], *, developer: str = "") -> str:
        """A family that can do the same and is there, of the same developer if possible; `none`: no one."""
        available = [
            family
            for family in self.catalogue.able(request)
            if (model := family.model_for(request)) and model.id not in hidden
        ]
        alike = (family.name for family in available if family.developer == developer)
        return next(alike, available[0].name if available else NONE)

    async def __call__(
        self,
        requester: Requester,
        origin: Origin,
        request: VideoRequest,
        *,
        key: str,
        again_of: str | None = None,
    ) -> Admitted | AlreadyThere:
        """Admit the request.

        Args:
            requester: Whose quota it is.
            origin: The message that the answers reply to.
            request: What was asked for.
            key: What makes this request one of a kind; the same key never makes a second job.
            again_of: The job whose button was pressed.

        Raises:
            Refused: It cannot be made, or a limit is reached. Nothing was sent and nothing is counted.
        """
        try:
            if request.is_sketch:
                await self.know_prices()
                request = self.catalogue.sketches.settled(self.catalogue, request, self.default_family, key)
            parts = self.parts(requester, origin, request)
            prices = await self.prices(requester, parts)
        except Refused:  # of what was made already nobody is told that it is not: an update may come again
            if (there := await self.quotas.admitted(key)) is not None:
                return AlreadyThere(job=there)
            raise
        now = self.clock.now()
        limits = self.limits.of(requester.user_id, now=now)
        steps, price, videos = with_prices(parts, prices), in_all(prices), videos_of(parts)
        first = parts[0].plan
        needs_look = bool(request.files) if first is None else first.needs_look
        kind = PreparingJob if needs_look else QueuedJob
        admission = await self.quotas.admit(
            kind(
                id=self.new_id(),
                key=key,
                requester=requester,
                origin=origin,
                request=request,
                model=steps[0].model,
                parameters=steps[0].parameters,
                created_at=now,
                run_at=now,
                again_of=again_of,
                price_micros=price,
                other_micros=price_of(steps[1:]),
                videos=videos,
                steps=steps if len(steps) > 1 or steps[0].kind.is_at_once else (),
            ),
            limits,
        )
        match admission:
            case Admitted(job=job):
                _log.info("admitted, price %s", in_usd(job.price_micros), extra=log_fields(job))
                self.wake()  # first of all: what follows may fail, and the repeat finds the job that is there
                self.spending.changed()
                await self.lifecycle.show(job)
                return admission
            case AlreadyThere(job=job):
                _log.info("asked for again", extra={"job": job.id})
                self.wake()
                is_edited = job.origin.inline_message_id is not None and job.state not in WAITING
                if job.is_active and job.status_message_id is None and not is_edited:
                    await self.lifecycle.show(job)
                return admission
            case _:
                problem = refusal(limits, admission.usage, now=now, price_micros=price, videos=videos)
                self._refused_for(problem, price)
                if problem is None:
                    raise Refused("refused-user-active", limit=limits.user_active)
                raise Refused(problem.key, **problem.values)


def _check_own_video(request: VideoRequest) -> None:
    """What Telegram tells of somebody's own video is enough to refuse it before anything else."""
    own = request.own_video
    if own is not None and (own.size_bytes or 0) > MAX_VIDEO_BYTES:
        raise Refused("source-too-large", limit=MAX_VIDEO_BYTES // 1_000_000)
    if own is not None and (own.seconds or 0.0) > MAX_VIDEO_SECONDS + 1:
        raise Refused("source-too-long", limit=round(MAX_VIDEO_SECONDS))
