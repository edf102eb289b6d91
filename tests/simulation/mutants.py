"""The code, broken on purpose: each of these must be found, else the simulation has no teeth."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.simulation.breaking import Fault, InCode, InMigration, InStatement
from tests.simulation.changes import (
    arithmetic,
    body,
    call,
    catches,
    comparison,
    condition,
    first,
    keyword,
    value,
    without_item,
)
from tests.simulation.copies import FIRST_SEED

ROOT: Final = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One fault that the simulation must find."""

    name: str
    fault: Fault
    first_seed: int = 0
    """From where on it is searched for; `tests/simulation/pins.json` says in which world it was found."""
    is_of_cluster: bool = False
    """Whether it takes several processes in a world."""

    def put_into(self, folder: Path) -> None:
        """Break the copy of the code in this folder."""
        path, text = self.fault.broken(folder)
        (folder / path).write_text(text, encoding="utf-8")


def copy_code(folder: Path) -> None:
    """The code and the simulation, and nothing else; never the repository itself is broken."""
    junk = shutil.ignore_patterns("sandbox", "*.pyc.*")  # those are being compiled
    shutil.copytree(ROOT / "bot", folder / "bot", ignore=junk)
    for name in ("simulation", "fakes"):
        shutil.copytree(ROOT / "tests" / name, folder / "tests" / name, ignore=junk)
    for name in ("__init__.py", "virtual_time.py"):
        shutil.copy(ROOT / "tests" / name, folder / "tests" / name)


_COUNT_FIRST: Final = """
from dataclasses import replace
requester, chat, price = param_1.requester.user_id, param_1.origin.chat_id, param_1.price_micros
usage = await self.usage(requester, chat, param_2, now=param_1.created_at, price_micros=price)
if refusal(param_2, usage, now=param_1.created_at, price_micros=price) is not None:
    there = await self._one("job_by_key", {"key": param_1.key})
    return AlreadyThere(job=there) if there else OverLimit(usage=usage)
param_2 = replace(param_2, LIMITS)
"""

_TRIED_AGAIN: Final = """
if param_0.steps:
    return param_0._onward(PreparingJob, param_0.step, param_0.made, at=until, tries=param_0.tries + 1)
"""

_AT_ONCE: Final = "await self._post(job, model, await self.request_media.attachments(job, model))"

MUTANTS: Final = (
    Mutant(
        name="the generation's id is not kept before the job chat_migrations on",
        fault=InCode("bot.domain.job:MOVED_FIELDS", without_item("generation_id")),
    ),
    Mutant(
        name="a POST whose answer was lost is made again",
        fault=InCode(
            "bot.app.pipeline.submit:SubmitStep._paid",
            call("lifecycle.mark_unconfirmed", becomes="await self._queue_again(arg_0, 5.0)"),
        ),
    ),
    Mutant(
        name="a death in the middle of the POST is taken for a POST never made",
        fault=InCode(
            "bot.app.pipeline.engine:Engine._look_up_lost_posts",
            call("lifecycle.mark_unconfirmed", becomes="await self.steps.submit._queue_again(arg_0, 0.0)"),
        ),
    ),
    Mutant(
        name="the middle of a POST is forgotten",
        fault=InCode(
            "bot.app.pipeline.engine:Engine._turn", call("self._look_up_lost_posts", becomes="None")
        ),
    ),
    Mutant(
        name="what is not found at once is posted again",
        fault=InCode(
            "bot.app.pipeline.reconcile:ReconcileStep.run",
            comparison(mentions="surely_since", becomes="self.follow_up.elapsed(param_1) > 60"),
        ),
    ),
    Mutant(
        name="records that cannot be read count as records without a trace",
        fault=InCode(
            "bot.app.pipeline.reconcile:ReconcileStep.run",
            call("self._search_on", handling="ProviderError", becomes="await self._post_again(arg_0)"),
        ),
    ),
    Mutant(
        name="the second try by link is made without the queue",
        fault=InCode(
            "bot.app.pipeline.submit:SubmitStep._post.refused",
            call("self._queue_again", becomes=_AT_ONCE),
        ),
    ),
    Mutant(
        name="the quota for a day is not part of the insert",
        fault=InStatement(name="admit", part="<= :limit_user_daily", becomes="<= :limit_user_daily + 1"),
    ),
    Mutant(
        name="the count comes before the insert, not within it",
        fault=InCode(
            "bot.adapters.sql.jobs:SqlJobStore.admit",
            first(_COUNT_FIRST.replace("LIMITS", "user_daily=0, user_active=0, chat_daily=0")),
        ),
    ),
    Mutant(
        name="what is under way counts towards no quota",
        fault=InStatement(name="admit", part="< :limit_user_active", becomes="< :limit_user_active + 1"),
    ),
    Mutant(
        name="the places at the provider are not counted",
        fault=InStatement(name="claim", part="< :most", becomes="< 1000"),
    ),
    Mutant(
        name="a write does not look at the version that it starts from",
        fault=InStatement(
            name="advance", part="version = :from_version", becomes=":from_version IS NOT NULL"
        ),
    ),
    Mutant(
        name="a repeat of the same message is a second request",
        fault=InCode(
            "bot.app.requests.ask:Ask.__call__", keyword("key", becomes="f'{it} {self.clock.now()}'")
        ),
    ),
    Mutant(
        name="a doubtful video is sent anew instead of put into the status message",
        fault=InCode(
            "bot.app.pipeline.deliver:DeliverStep._once", condition(mentions="is_in_doubt", becomes="False")
        ),
    ),
    Mutant(
        name="that a sending begins is not on disk before it does",
        fault=InCode(
            "bot.app.pipeline.deliver:DeliverStep._once",
            call("lifecycle.move", mentions="began", becomes="arg_0"),
        ),
    ),
    Mutant(
        name="a lost answer is taken for a refusal",
        fault=InCode(
            "bot.app.pipeline.deliver:DeliverStep.run",
            keyword("in_doubt", handling="OutcomeUnknown", becomes="False"),
        ),
    ),
    Mutant(
        name="a failure is not told",
        fault=InCode("bot.domain.status:final_status", call("Failed", becomes="None")),
    ),
    Mutant(
        name="what a death left pending_final stays so",
        fault=InCode("bot.app.pipeline.leftovers:Leftovers._tidied", call("final_status", becomes="None")),
    ),
    Mutant(
        name="a late job is followed no more",
        fault=InCode(
            "bot.app.pipeline.follow_up:FollowUp.come_back", keyword("until", of="late", becomes="it + 1e9")
        ),
    ),
    Mutant(
        name="a late job is given up",
        fault=InCode(
            "bot.app.pipeline.follow_up:FollowUp._is_over",
            comparison(mentions="surely_since", becomes="self.elapsed(param_1) > self.timeout + 1"),
        ),
    ),
    Mutant(
        name="a full disk ends the engine",
        fault=InCode("bot.app.pipeline.engine:Engine.run", catches("Exception", becomes="ZeroDivisionError")),
    ),
    Mutant(
        name="a link in doubt is sent anew",
        fault=InCode(
            "bot.app.pipeline.deliver:DeliverStep._hand_over_link",
            call("messenger.put_link_into_status", becomes="await owner.send_link(*args)"),
        ),
    ),
    Mutant(
        name="the budget is looked at without the price of the request itself",
        fault=InStatement(
            name="admit",
            part="coalesce(:price_micros, 0) + coalesce((SELECT sum(micros) FROM paid_jobs WHERE counted_at",
            becomes="coalesce((SELECT sum(micros) FROM paid_jobs WHERE counted_at",
        ),
    ),
    Mutant(
        name="the money of a user is not part of the insert",
        fault=InStatement(name="admit", part="<= :limit_user_micros", becomes="<= 2 * :limit_user_micros"),
    ),
    Mutant(
        name="the budget is counted before the insert, not within it",
        fault=InCode(
            "bot.adapters.sql.jobs:SqlJobStore.admit",
            first(_COUNT_FIRST.replace("LIMITS", "budget_micros=0")),
        ),
    ),
    Mutant(
        name="one person may fill the lane for preparing",
        fault=InCode(
            "bot.app.pipeline.engine:Engine._start_in_turns", keyword("share", becomes="SLOTS[state]")
        ),
    ),
    Mutant(
        name="what is due is started by time alone",
        fault=InCode(
            "bot.app.pipeline.engine:Engine._start_due", comparison(mentions="RESERVES", becomes="False")
        ),
    ),
    Mutant(
        name="who was served a moment ago is served again first",
        fault=InStatement(
            name="claim",
            part="), turn, created_at, number LIMIT 1",
            becomes=") DESC, turn, created_at, number LIMIT 1",
        ),
    ),
    Mutant(
        name="the step of what was taken back counts as no share of its lane",
        fault=InStatement(name="due_in_turns", part="busy.state = 'cancelled'", becomes="busy.state = ''"),
    ),
    Mutant(
        name="a late job counts as no video",
        fault=InMigration(
            name="0017_spending",
            part="SELECT * FROM jobs WHERE state NOT IN ('undelivered', ",
            becomes="SELECT * FROM jobs WHERE late_at IS NULL AND state NOT IN ('undelivered', ",
        ),
    ),
    Mutant(
        name="what is still to be paid for counts as nothing",
        fault=InMigration(name="0017_spending", part="9e999", becomes="0"),
    ),
    Mutant(
        name="what was paid for and reached nobody counts as no money",
        fault=InMigration(
            name="0017_spending",
            part="FROM jobs WHERE state <> 'cancelled'",
            becomes="FROM jobs WHERE state NOT IN ('undelivered', 'failed', 'cancelled')",
        ),
    ),
    Mutant(
        name="what is being made counts as no money until its cost is known",
        fault=InMigration(
            name="0017_spending",
            part="coalesce(cost_micros, price_micros, 0)",
            becomes="coalesce(cost_micros, 0)",
        ),
    ),
    Mutant(
        name="the third that reached nobody counts as no video",
        fault=InStatement(
            name="admit", part=":excused) <= :limit_user_daily", becomes="1000) <= :limit_user_daily"
        ),
    ),
    Mutant(
        name="a video that was moved to private counts for no group",
        fault=InStatement(
            name="move_job_to_private", part="is_group = 0", becomes="is_group = 0, counted_chat_id = NULL"
        ),
    ),
    Mutant(
        name="what an admin may spend is for all",
        fault=InCode(
            "bot.domain.house_rules:PersonalLimits.of", body("return param_0.limits.of(is_admin=True)")
        ),
    ),
    Mutant(
        name="nobody looks at what one video may cost",
        fault=InCode("bot.app.requests.budget:Budget.check_video", body("return None")),
    ),
    Mutant(
        name="what is late gives its place at the provider back",
        fault=InStatement(name="claim", part="min(:most_late, (", becomes="min(0, ("),
    ),
    Mutant(
        name="all that is late keeps all places at the provider",
        fault=InStatement(name="claim", part="min(:most_late, (", becomes="min(1000, ("),
    ),
    Mutant(
        name="what is unconfirmed takes no place at the provider",
        fault=InStatement(name="claim", part="min(held, (:most + 2) / 3)", becomes="0"),
    ),
    Mutant(
        name="a model that leaves all in doubt takes all places",
        fault=InStatement(name="claim", part="min(held, (:most + 2) / 3)", becomes="held"),
    ),
    Mutant(
        name="that the admins were told of something is not kept",
        fault=InCode(
            "bot.app.notify.admin_alerts:AdminAlerts._tell_all", call("store.mark_notified", becomes="None")
        ),
    ),
    Mutant(
        name="what comes and goes is told each time",
        fault=InCode("bot.app.notify.admin_alerts:AdminAlerts._pause", body("return 0.0")),
    ),
    Mutant(
        name="the gate is passed by while it is shut",
        fault=InCode("bot.app.pipeline.engine:Engine._claim", call("gate.admits", becomes="True")),
    ),
    Mutant(
        name="an answer from before a 429 opens the gate",
        fault=InCode("bot.app.pipeline.submission_gate:_Door.is_old_news", body("return False")),
    ),
    Mutant(
        name="a note is repeated while another admin cannot be told",
        fault=InCode(
            "bot.app.notify.admin_alerts:AdminAlerts._tell", call("_heard.setdefault", becomes="{}")
        ),
    ),
    Mutant(
        name="a step writes where its job is",
        fault=InCode("bot.adapters.sql.jobs:SqlJobStore.advance", call("sorted", becomes="[*it, 'chat_id']")),
    ),
    Mutant(
        name="a full database after a sending is taken for a lack of room",
        fault=InCode("bot.app.pipeline.upload_preparation:NoRoomForUploadError", value("DiskFull")),
    ),
    Mutant(
        name="a failed row is taken for an acceptance",
        fault=InCode(
            "bot.adapters.aimlapi.wire:log_page",
            call("get", mentions="status", becomes="not is_id(owner.get('inference_id')) and it"),
        ),
    ),
    Mutant(
        name="one failed row is the end, however many POSTs were made",
        fault=InCode(
            "bot.app.pipeline.reconcile:ReconcileStep._is_open", comparison(mentions="posts", becomes="left")
        ),
    ),
    Mutant(
        name="a failed row is believed without a look",
        fault=InCode("bot.app.pipeline.reconcile:ReconcileStep._is_open", call("reversed", becomes="()")),
    ),
    Mutant(
        name="what is in the making is forgotten with the process",
        fault=InCode("bot.app.pipeline.poll_schedule:PollSchedule.take_in", body("pass")),
    ),
    Mutant(
        name="the margin is dropped",
        fault=InCode(
            "bot.adapters.aimlapi.their_clock:TheirClock.window",
            arithmetic(mentions="min", becomes="min(self.now(), param_1)"),
        ),
    ),
    Mutant(
        name="a clock that was set is believed",
        fault=InCode("bot.domain.schedule:surely_since", call("max", becomes="arg_0")),
    ),
    Mutant(
        name="a ban shuts nobody out",
        fault=InCode("bot.domain.access:Access.is_banned", body("return False")),
    ),
    Mutant(
        name="a pause keeps nothing from being paid for",
        fault=InCode(
            "bot.app.pipeline.submission_gate:SubmissionGate.is_paused_by_owner", body("return False")
        ),
    ),
    Mutant(
        name="what an admin decides is in force when somebody looks at it the next time",
        fault=InCode("bot.app.admin.keeper:RuleKeeper.change", call("self.refresh", becomes="None")),
    ),
    Mutant(
        name="a grant gives nobody another number",
        fault=InCode("bot.domain.house_rules:HouseRules.limits_of", body("return param_1")),
    ),
    Mutant(
        name="what a copy takes for unpaid is paid for without a search",
        fault=InStatement(name="doubt_jobs", part="state = 'unconfirmed'", becomes="state = 'queued'"),
        first_seed=FIRST_SEED,
    ),
    Mutant(
        name="what a copy has not prepared is posted without its photos",
        fault=InStatement(
            name="doubt_jobs", part="is_unprepared OR state = 'preparing'", becomes="is_unprepared"
        ),
        first_seed=FIRST_SEED,
    ),
    Mutant(
        name="a guest query is asked about anew though its request is in the queue",
        fault=InCode(
            "bot.app.requests.guests:GuestRequests.__call__", call("quotas.admitted", becomes="None")
        ),
    ),
    Mutant(
        name="a guest query that takes no answer is made all the same",
        fault=InCode(
            "bot.app.requests.guests:GuestRequests._begin",
            call("Unanswered", becomes="await self.inline.make(draft, 'x', job_key)"),
        ),
    ),
    Mutant(
        name="the job of a sketch forgets the photos of the video in full",
        fault=InCode("bot.domain.sketches:Sketches.settled", body("return replace(param_2, photos=())")),
    ),
    Mutant(
        name="a sketch is made in full at once",
        fault=InCode("bot.domain.sketches:Sketches.settled", body("return param_2.without(Option.SKETCH)")),
    ),
    Mutant(
        name="all scenes of a film have one request id",
        fault=InCode("bot.domain.steps:request_id_of", body("return param_0")),
    ),
    Mutant(
        name="a scene whose answer was lost is made again under another request id",
        fault=InCode("bot.domain.job:SubmittingJob.unconfirmed", first(_TRIED_AGAIN)),
    ),
    Mutant(
        name="which scene a film is at is not kept",
        fault=InCode("bot.domain.job:MOVED_FIELDS", without_item("step")),
    ),
    Mutant(
        name="a film is joined without its first scene",
        fault=InCode(
            "bot.app.pipeline.upload_preparation:UploadPreparation._joined",
            call("media.join", becomes="await owner.join(arg_0[1:], arg_1)"),
        ),
    ),
    Mutant(
        name="the scenes that were made are taken back with the rest",
        fault=InCode("bot.domain.job:WaitingJob.taken_back", condition(mentions="made", becomes="True")),
    ),
    Mutant(
        name="what the scenes before have cost counts no more",
        fault=InCode("bot.domain.job:ActiveJob._onward", call("paid_for", becomes="0")),
    ),
    Mutant(
        name="of a film that is cut short the last scene alone is counted as money",
        fault=InCode(
            "bot.domain.job:ActiveJob.cut_short",
            keyword("cost_micros", becomes="param_0.made[-1].micros"),
        ),
    ),
    Mutant(
        name="a film counts as one video",
        fault=InCode("bot.app.requests.parts:videos_of", body("return 1")),
    ),
    Mutant(
        name="every scene begins where the first has ended",
        fault=InCode("bot.domain.film:scene_requests", keyword("made_by", becomes="0")),
    ),
)
