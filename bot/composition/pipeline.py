"""How the pipeline is put together: what becomes of a request, step by step."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.app.notify.admin_alerts import AdminAlerts
from bot.app.notify.status_board import StatusBoard
from bot.app.pipeline.at_hands import AtHands
from bot.app.pipeline.deliver import DeliverStep
from bot.app.pipeline.engine import Engine, Steps
from bot.app.pipeline.failed_files import FailedFiles
from bot.app.pipeline.follow_up import FollowUp
from bot.app.pipeline.hosts import HostShares
from bot.app.pipeline.leftovers import Leftovers
from bot.app.pipeline.lifecycle import Lifecycle
from bot.app.pipeline.links import Links
from bot.app.pipeline.made_files import MadeFiles
from bot.app.pipeline.poll import PollStep
from bot.app.pipeline.poll_schedule import PollSchedule
from bot.app.pipeline.prepare import PrepareStep
from bot.app.pipeline.progress import ProgressReports
from bot.app.pipeline.reconcile import ReconcileStep
from bot.app.pipeline.request_media import RequestMedia
from bot.app.pipeline.signal import QueueSignal
from bot.app.pipeline.submission_gate import SubmissionGate
from bot.app.pipeline.submit import SubmitStep
from bot.app.pipeline.upload_preparation import UploadPreparation
from bot.app.provider.completion_times import CompletionTimes
from bot.app.provider.link_only import LinkOnlyInputs
from bot.composition.bounds import limits_of
from bot.composition.ports import Ports
from bot.config import Settings
from bot.domain.catalogue import Catalogue
from bot.domain.completion import PollBounds
from bot.domain.media_links import MediaLinks


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """What of it others need."""

    engine: Engine
    lifecycle: Lifecycle
    links: Links
    failed_files: FailedFiles
    progress: ProgressReports
    leftovers: Leftovers


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What it works with that is not its own."""

    board: StatusBoard
    alerts: AdminAlerts
    estimates: CompletionTimes
    link_only: LinkOnlyInputs
    media_links: MediaLinks | None
    """None: nobody can fetch anything from us."""
    gate: SubmissionGate
    signal: QueueSignal
    is_banned: Callable[[int], bool]
    """Asked right before the POST."""


def build_pipeline(
    ports: Ports, settings: Settings, catalogue: Catalogue, scratch: Path, beside: Beside
) -> Pipeline:
    """Everything between the admission and the last word; the arguments are those of `build_core`."""
    board, alerts, estimates = beside.board, beside.alerts, beside.estimates
    gate, signal, link_only = beside.gate, beside.signal, beside.link_only
    store, messenger, clock, limits = ports.jobs, ports.messenger, ports.clock, limits_of(settings)
    polls = PollSchedule(
        clock=clock,
        bounds=PollBounds(shortest=settings.poll_min_seconds, longest=settings.poll_max_seconds),
        timeout=settings.generation_timeout_seconds,
        rate=settings.polls_per_second,
    )
    lifecycle = Lifecycle(queue=store, board=board, gate=gate, polls=polls, clock=clock, wake=signal.wake)
    links = Links(
        jobs=store,
        lifecycle=lifecycle,
        provider=ports.provider,
        files=ports.files,
        catalogue=catalogue,
        clock=clock,
    )
    finished = HostShares(files=ports.files)
    made = MadeFiles(kept=store, files=finished, links=links, media=ports.media, scratch=scratch)
    request_media = RequestMedia(
        made=made,
        kept=store,
        media=ports.media,
        messenger=messenger,
        links=links,
        files=ports.files,
        catalogue=catalogue,
        link_only=link_only,
        clock=clock,
        scratch=scratch,
        media_links=beside.media_links,
    )
    failed_files = FailedFiles(clock=clock)
    upload_preparation = UploadPreparation(
        files=finished,
        media=ports.media,
        messenger=messenger,
        board=board,
        scratch=scratch,
        made=made,
    )
    follow_up = FollowUp(
        lifecycle=lifecycle,
        polls=polls,
        estimates=estimates,
        clock=clock,
        timeout=settings.generation_timeout_seconds,
    )
    steps = Steps(
        prepare=PrepareStep(
            lifecycle=lifecycle,
            request_media=request_media,
            catalogue=catalogue,
            failed_files=failed_files,
            clock=clock,
        ),
        submit=SubmitStep(
            lifecycle=lifecycle,
            follow_up=follow_up,
            provider=ports.provider,
            request_media=request_media,
            catalogue=catalogue,
            gate=gate,
            link_only=link_only,
            clock=clock,
            kept=store,
            at_once=ports.at_once,
            is_banned=beside.is_banned,
        ),
        reconcile=ReconcileStep(
            lifecycle=lifecycle,
            follow_up=follow_up,
            quotas=store,
            provider=ports.provider,
            catalogue=catalogue,
            estimates=estimates,
            alerts=alerts,
            limits=limits,
            clock=clock,
        ),
        poll=PollStep(
            lifecycle=lifecycle,
            follow_up=follow_up,
            polls=polls,
            provider=ports.provider,
            catalogue=catalogue,
            clock=clock,
        ),
        deliver=DeliverStep(
            queue=store,
            ledger=store,
            files=finished,
            small_files=ports.small_files,
            media=ports.media,
            messenger=messenger,
            board=board,
            lifecycle=lifecycle,
            catalogue=catalogue,
            clock=clock,
            links=links,
            upload_preparation=upload_preparation,
            hands=AtHands(
                store=ports.hands,
                messenger=messenger,
                board=board,
                is_busy=lambda: upload_preparation.is_busy,
            ),
        ),
    )
    engine = Engine(
        queue=store,
        steps=steps,
        lifecycle=lifecycle,
        board=board,
        gate=gate,
        polls=polls,
        clock=clock,
        signal=signal,
        max_active=settings.max_active_generations,
    )
    return Pipeline(
        engine=engine,
        lifecycle=lifecycle,
        links=links,
        failed_files=failed_files,
        progress=ProgressReports(
            polls=polls, jobs=store, board=board, estimates=estimates, catalogue=catalogue, clock=clock
        ),
        leftovers=Leftovers(ledger=store, board=board, deliver=steps.deliver, clock=clock),
    )
