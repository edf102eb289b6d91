"""Asking for a video: a request becomes an admitted job, or a refusal."""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Final

from bot.app.pipeline.failed_files import FailedFiles
from bot.app.pipeline.lifecycle import Lifecycle, log_fields
from bot.app.provider.link_only import LinkOnlyInputs
from bot.app.provider.spending_monitor import SpendingMonitor
from bot.app.requests.budget import Budget
from bot.domain.access import ALL_MODELS, BANNED, Access, ModelAccess
from bot.domain.admission import Admitted, AlreadyThere, refusal
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
    Option,
    Origin,
    Requester,
    VideoRequest,
)
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

    async def stands_against(
        self, requester: Requester, origin: Origin, price: int | None = None
    ) -> Problem | None:
        """The limit or the lack of money that stands against one more video of this price; None: nothing."""
        if pause := self._pause():
            return pause
        if self.budget.is_low():
            return Problem(key="refused-paused")
        now = self.clock.now()
        limits = self.limits.of(requester.user_id, now=now)
        usage = await self.quotas.usage(
            requester.user_id, origin.chat_id, limits, now=now, price_micros=price
        )
        problem = refusal(replace(limits, user_active=0), usage, now=now, price_micros=price)
        self._refused_for(problem, price)
        return problem

    def is_admin(self, requester: Requester) -> bool:
        """Whether the whole budget is theirs, and every model that is not denied."""
        return requester.user_id in self.access.admins

    def hidden(self, user_id: int) -> frozenset[str]:
        """The ids of models that are not to be offered to somebody: gone from the provider, or not theirs."""
        denied = (one for one in self.catalogue if not self.models.allows(one, user_id))
        return self.live().retired.union(model.id for one in denied for model in one.models.values())

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
        """Everything that can be refused before the queue is asked; returns what would be made.

        Raises:
            Refused: The asker may not, or it cannot be made like this.
        """
        self.admit(requester, origin)
        if request.files and not self.is_admin(requester):
            self.failed_files.check(requester.user_id)
        if any((photo.size_bytes or 0) >= MAX_PHOTO_BYTES for photo in request.photos):
            raise Refused("image-too-large", limit=MAX_PHOTO_BYTES // 1_000_000)
        if request.sound and (request.sound.size_bytes or 0) >= MAX_AUDIO_BYTES:
            raise Refused("sound-too-large", limit=MAX_AUDIO_BYTES // 1_000_000)
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
            plan = self.check(requester, origin, request)
            price = await self.affordable(requester, plan)
        except Refused:  # of what was made already nobody is told that it is not: an update may come again
            if (there := await self.quotas.admitted(key)) is not None:
                return AlreadyThere(job=there)
            raise
        now = self.clock.now()
        limits = self.limits.of(requester.user_id, now=now)
        kind = PreparingJob if plan.needs_look else QueuedJob
        admission = await self.quotas.admit(
            kind(
                id=self.new_id(),
                key=key,
                requester=requester,
                origin=origin,
                request=request,
                model=plan.model.id,
                parameters=plan.parameters,
                created_at=now,
                run_at=now,
                again_of=again_of,
                price_micros=price,
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
                problem = refusal(limits, admission.usage, now=now, price_micros=price)
                self._refused_for(problem, price)
                if problem is None:
                    raise Refused("refused-user-active", limit=limits.user_active)
                raise Refused(problem.key, **problem.values)
