"""Who asks for what, and when: each update is handed over again until it was handled, as the inbox does."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from random import Random
from typing import ClassVar, Final
from weakref import WeakKeyDictionary

from bot.app.account.own_jobs import CancelOutcome
from bot.app.requests.guests import Answered, GuestAnswer, GuestOutcome, NotMade, Unanswered
from bot.composition.core import Core
from bot.domain.admission import Admitted, AlreadyThere
from bot.domain.errors import Problem, Refused
from bot.domain.request import Option, Origin, OwnVideo, Photo, Purpose, Requester, VideoRequest
from tests.simulation.admins import Decisions
from tests.simulation.filmgoers import WANTS_FILMS, ask_for_films, press_for_film
from tests.simulation.guests import MENTIONS, GuestQuery
from tests.simulation.market import SKETCHED_BY
from tests.simulation.messenger import SimulatedMessenger
from tests.simulation.world import World

GROUP: Final = -100
SUPERGROUP: Final = -1_000_000_000_100
USERS: Final = (11, 12, 13)
DIRECTOR: Final = 14
TRIES: Final = 30
"""How often an update whose handling raises is handled again."""

ASKS_AMISS: Final = 0.1
"""The share of worlds in which somebody asks for what cannot be made, and takes what is offered instead."""
HOSTILE: Final = tuple(range(901, 911))
IS_HOSTILE: Final = 0.06
"""The share of worlds in which ten accounts ask for as much as they can, and take some of it back."""
WASTER: Final = 921
WASTES: Final = 0.03
"""The share of worlds in which an account asks again and again for videos that its chat does not take."""
FORGETS: Final = 0.1
"""The share of worlds in which somebody says `/forget`."""
SKETCHES: Final = 0.12
"""The share of worlds in which somebody wants a sketch first, and then the video in full."""

AMISS: Final = {Option.DURATION: "5"}
"""What the default model does not make: 4, 6 or 8 seconds are offered instead."""

Action = Callable[[Core], Awaitable[None]]


@dataclass(slots=True, kw_only=True)
class Wish:
    """One request by one key, and what the bot said to it."""

    key: str
    requester: Requester
    origin: Origin
    request: VideoRequest
    again_of: str | None = None
    job_id: str | None = None
    """As the bot answered."""
    made: int = 0
    """How often the bot said that it was admitted just now."""
    refusal: Problem | None = None


@dataclass(slots=True, kw_only=True)
class Update:
    """Something that somebody does, once the bot has dealt with it."""

    name: str
    at: float
    act: Action
    is_done: bool = False

    @property
    def is_decision(self) -> bool:
        """Whether an admin says it."""
        return self.name in ("pause", "resume", "ban", "unban") or self.name.startswith("grant ")


@dataclass(slots=True)
class People:
    """They live on when the process dies."""

    plays_guests: ClassVar[bool] = True
    """Whether some of them mention the bot where it is no member."""

    world: World
    messenger: SimulatedMessenger
    wishes: dict[str, Wish] = field(default_factory=dict)
    updates: list[Update] = field(default_factory=list)
    cancelled: set[str] = field(default_factory=set)
    """Jobs that the bot said it has taken back."""
    forgotten: set[int] = field(default_factory=set)
    """Users whom the bot was told to forget: of their requests it may know nothing any more."""
    set_aside_names: set[str] = field(default_factory=set)
    """Updates that were in hand when a copy was put back: nobody may have an answer."""
    on_refusal: Callable[[Wish], None] = lambda _: None
    """Looks whether it is true."""
    decisions: Decisions = field(init=False)
    """What admins decide."""

    def __post_init__(self) -> None:
        world = self.world
        self.decisions = Decisions(world)
        until = world.one_of((5.0, 300.0, 1_500.0))
        if world.chance(0.15):
            self._chat_migrations(world.between(0, 1_200))
        for number in range(world.random.randint(3, 7)):
            self._wish(number, world.now() + world.between(0, until))
        if world.chance(0.15):
            begin = world.now() + world.between(0, 1_000)
            chat = world.one_of((*USERS, GROUP))
            self.messenger.blocked[chat] = (begin, begin + world.one_of((60.0, 3_600.0, 1e9)))
            if world.chance(0.7):  # Telegram tells it
                self.later("blocks", begin - world.now(), self._abandons(chat))
        for _ in range(world.random.randint(0, 2)):
            self.later("cancel all", world.between(0, until), self._cancels_all(world.one_of(USERS)))
        self._do_what_few_do(until)

    def _do_what_few_do(self, until: float) -> None:
        """Each with dice of its own, so that worlds in which nobody does it are as they were."""
        world = self.world
        dice = Random(world.seed + 3)
        if dice.random() < FORGETS:
            user = dice.choice(USERS)
            for _ in range(dice.randint(1, 2)):
                self.later("forget", dice.uniform(0, until + 600), self._forgets(user))

        dice = Random(world.seed + 4)
        if dice.random() < ASKS_AMISS:
            amiss = self._made_by(dice.choice(USERS), 80, VideoRequest(prompt="dragon 80", options=AMISS))
            self._asks(amiss, dice.uniform(0, until))

        dice = Random(world.seed + 5)
        if dice.random() < IS_HOSTILE:
            self._flood(dice)

        dice = Random(world.seed + 6)
        if dice.random() < WASTES:
            self._waste(dice)

        dice = Random(world.seed + 8)
        if dice.random() < SKETCHES:
            self._sketch(dice, until)

        self.decisions.begin(Random(world.seed + 7), until, USERS, self.later)

        dice = Random(world.seed + 10)
        if self.plays_guests and dice.random() < MENTIONS:
            for number in range(300, 301 + dice.randint(0, 2)):
                self._mentions(number, dice.uniform(0, until), dice)

        dice = Random(f"{world.seed} films")
        if dice.random() < WANTS_FILMS:
            ask_for_films(self, dice, until)

    def wish_for(self, number: int, request: VideoRequest, dice: Random) -> Wish:
        """A wish of somebody, or of who wants little else, in private or in the group."""
        wish = self._made_by(dice.choice((*USERS, DIRECTOR, DIRECTOR)), number, request)
        if dice.random() < 0.3:
            wish.origin = replace(wish.origin, chat_id=GROUP, is_group=True)
        return wish

    def ask(self, wish: Wish, pause: float, core: Core | None = None) -> None:
        """They ask for what they wish after a while."""
        self._asks(wish, pause, core)

    def take_back(self, wish: Wish, pause: float) -> None:
        """They want no more of it after a while."""
        self.later(f"cancel {wish.key}", pause, self._cancels(wish))

    def hear(self, wish: Wish, admission: Admitted | AlreadyThere) -> None:
        """The bot says that it has a request in hand."""
        self.world.speak()
        if wish.job_id not in (None, admission.job.id):
            self.world.wrong.append(f"two jobs for {wish.key}")
        wish.job_id, wish.refusal = admission.job.id, None
        wish.made += isinstance(admission, Admitted)

    def refuse(self, wish: Wish, problem: Problem) -> None:
        """The bot says that it will not."""
        self.world.speak()
        wish.refusal = problem
        self.world.note("refused", wish.key, problem.key)
        self.on_refusal(wish)

    def _mentions(self, number: int, pause: float, dice: Random) -> None:
        """Somebody answers a photo in a chat of others with the bot's name; Telegram may tell it twice."""
        request = VideoRequest(prompt=f"dragon {number}", photos=(Photo(file_id=f"photo-{number}"),))
        wish = self._made_by(dice.choice(USERS), number, request)
        lasts = dice.choice((15.0, 120.0, 1e9))
        query = GuestQuery(key=wish.key, expires_at=self.world.now() + pause + lasts)
        self.wishes[wish.key] = wish

        async def give(said: GuestAnswer) -> str:
            return await self.messenger.guests.answer(query, said)

        in_line = WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock]()

        async def ask(core: Core) -> None:
            lock = in_line.setdefault(asyncio.get_running_loop(), asyncio.Lock())
            async with lock:  # what one person asks where the bot is a guest is handled one by one
                guests = core.requests.guests
                outcome = await guests(wish.requester, wish.request, job_key=wish.key, give=give)
                self.world.speak()
                self._hears(wish, query, outcome)

        for _ in range(dice.randint(1, 2)):
            self.later(f"ask {wish.key}", pause, ask)

    def _hears(self, wish: Wish, query: GuestQuery, outcome: GuestOutcome) -> None:
        """What has come of a query."""
        self.world.note("guest", wish.key, outcome)
        match outcome:
            case Admitted() | AlreadyThere():
                self.hear(wish, outcome)
            case Unanswered(problem=problem):
                wish.refusal = problem
            case NotMade(declined=declined):
                wish.refusal = declined.problem
                self.on_refusal(wish)
            case Answered() if isinstance(query.said, Problem):
                wish.refusal = query.said
            case Answered():
                self.world.wrong.append(f"{wish.key} was answered, and with {query.said}")

    def _sketch(self, dice: Random, until: float) -> None:
        """Somebody sketches, then presses for the video in full, perhaps twice, whatever was in between."""
        photos = tuple(Photo(file_id=f"photo-85-{n}") for n in range(dice.choice((0, 0, 1, 2))))
        full = VideoRequest(prompt="dragon 85", photos=photos)
        sketch = replace(full, options={Option.SKETCH: ""})
        wish = self._made_by(dice.choice(USERS), 85, sketch)
        at, presses = dice.uniform(0, until), [dice.uniform(0, 2) for _ in range(dice.randint(1, 2))]
        self._asks(wish, at)

        async def in_full(core: Core) -> None:
            job = await core.requests.results.archive.get(wish.job_id or "")
            if job is None or (key := f"full-{wish.key}") in self.wishes:
                return  # refused, or forgotten; or these are the same presses, handed over again
            if job.model != SKETCHED_BY:
                self.world.wrong.append(f"{wish.key} is made by {job.model}, which makes no sketches")
            kept = job.request.without(Option.SKETCH)
            if kept.without(Option.MODEL) != full:
                self.world.wrong.append(f"{wish.key} does not know what it is a sketch of: {kept}")
            wanted = replace(wish, key=key, request=kept, again_of=job.id, job_id=None, made=0)
            for pause in presses:
                self._asks(wanted, pause, core)

        self.later(f"full {wish.key}", at + dice.uniform(0, 900), in_full)

    def _waste(self, dice: Random) -> None:
        """One account asks, one by one, for what is made and paid for, and takes nothing of it."""
        self.messenger.blocked[WASTER] = (0.0, 1e12)
        for number in range(200, 210):
            wish = self._made_by(WASTER, number, VideoRequest(prompt=f"dragon {number}"))
            self._asks(wish, (number - 200) * 250 + dice.uniform(0, 100))

    def _flood(self, dice: Random) -> None:
        """Ten accounts: each sends three requests at once, most with pictures that take long."""
        begin = dice.uniform(0, 300)
        for number in range(100, 100 + 3 * len(HOSTILE)):
            photos = tuple(Photo(file_id=f"photo-{number}-{n}") for n in range(dice.choice((0, 1, 2, 2))))
            wish = self._made_by(
                HOSTILE[number % len(HOSTILE)], number, VideoRequest(prompt="dragons", photos=photos)
            )
            pause = begin + 2 * (number % len(HOSTILE)) + dice.uniform(0, 1)
            self._asks(wish, pause)
            if dice.random() < 0.3:
                self.later(f"cancel {wish.key}", pause + dice.uniform(0, 60), self._cancels(wish))

    def knows_nothing_of(self, job_id: str) -> bool:
        """Whether it was asked by somebody whom the bot may have forgotten."""
        return any(
            wish.job_id == job_id and wish.requester.user_id in self.forgotten
            for wish in self.wishes.values()
        )

    @property
    def are_content(self) -> bool:
        """Whether the bot has dealt with all that they did."""
        return all(update.is_done for update in self.updates)

    def set_aside(self, now: float) -> None:
        """An older copy is put back: what was handed over by now comes no more, done or not."""
        over = {update.name for update in self.updates if update.is_done or update.at <= now}
        for update in self.updates:
            if update.name in ("resume", "unban"):  # the admins see that it is undone, and say it again
                update.is_done = False
            elif update.name in over and not update.is_done:
                update.is_done = True
                self.set_aside_names.add(update.name)

    def live(self, core: Core) -> None:
        """Hand over to a new process what was not dealt with, and what comes."""
        for update in list(self.updates):
            self._hand_over(update, core)

    def _hand_over(self, update: Update, core: Core) -> None:
        if not update.is_done:
            asyncio.get_running_loop().create_task(self._deal_with(update, core), name=update.name)

    async def _deal_with(self, update: Update, core: Core) -> None:
        await asyncio.sleep(max(0.0, update.at - self.world.now()))
        while self._comes_later(update):  # noqa: ASYNC110 - virtual time, and no loop outlives its process
            await asyncio.sleep(1.0)
        for tries in range(TRIES):
            await self.world.pass_time(0, 0.01)
            try:
                await self._handle(update, core)
            except Exception as error:  # noqa: BLE001 - the inbox takes it as it is, too
                self.world.note(update.name, repr(error))
                await self.world.pass_time(1, 2 + tries)
            else:
                update.is_done = True
                return
        self.world.wrong.append(f"{update.name} was never dealt with")

    async def _handle(self, update: Update, core: Core) -> None:
        """What is done with it."""
        await update.act(core)

    def _comes_later(self, update: Update) -> bool:
        """Whether an earlier decision is not dealt with: those of one admin come one after the other."""
        return update.is_decision and any(
            one.is_decision and not one.is_done and one.at < update.at for one in self.updates
        )

    def later(self, name: str, pause: float, act: Action, core: Core | None = None) -> None:
        """Somebody does something after a while; with `core` the process gets it at once."""
        update = Update(name=name, at=self.world.now() + pause, act=act)
        self.updates.append(update)
        if core is not None:
            self._hand_over(update, core)

    def _wish(self, number: int, at: float) -> None:
        world = self.world
        user = world.one_of(USERS)
        is_group = world.chance(0.3)
        photos = tuple(Photo(file_id=f"photo-{number}-{n}") for n in range(world.one_of((0, 0, 0, 1, 1, 2))))
        wish = Wish(
            key=f"wish-{number}",
            requester=Requester(user_id=user, language="en"),
            origin=Origin(
                chat_id=self.messenger.chat_now(GROUP, at) if is_group else user,
                message_id=number + 1,
                is_group=is_group,
            ),
            request=_wished(number, photos),
        )
        self._asks(wish, at - world.now())
        if world.chance(0.2):  # Telegram hands it over twice
            self._asks(wish, at - world.now() + world.between(0, 5))

    def _made_by(self, user: int, number: int, request: VideoRequest) -> Wish:
        return Wish(
            key=f"wish-{number}",
            requester=Requester(user_id=user, language="en"),
            origin=Origin(chat_id=user, message_id=number + 1),
            request=request,
        )

    def _asks(
        self, wish: Wish, pause: float, core: Core | None = None, variant: VideoRequest | None = None
    ) -> None:
        """They ask for what they wish, or for a variant of it; of all variants one is made."""
        self.wishes[wish.key] = wish
        if wish.request.scenes:
            self.world.films.wanted[wish.key] = wish.request.scenes

        async def ask(core: Core) -> None:
            try:
                admission = await core.ask(
                    wish.requester, wish.origin, variant or wish.request, key=wish.key, again_of=wish.again_of
                )
            except Refused as refused:
                self.refuse(wish, refused.problem)
                await self._chooses(wish, refused.problem, core)
                return
            self.hear(wish, admission)
            if wish.made == 1 and isinstance(admission, Admitted):
                self._think_of_more(wish, core)

        self.later(f"ask {wish.key}", pause, ask, core)

    async def _chooses(self, wish: Wish, problem: Problem, core: Core) -> None:
        """Of what is offered instead somebody presses two buttons, as fast as they can."""
        if wish.request.scenes:
            return
        requests = core.requests
        context = await requests.planner.context(wish.requester, wish.origin, wish.key)
        offered = await requests.offers.alternatives.to(context, wish.request, problem)
        await press_for_film(self, wish, problem, core)
        if offered:
            made = self._made_by(wish.requester.user_id, 90, offered[0].offer.request)
            for one in offered[:2]:
                self._asks(made, 1.0, core, variant=one.offer.request)

    def _think_of_more(self, wish: Wish, core: Core) -> None:
        """What people do once they see that their request is in hand."""
        world = self.world
        if world.chance(0.15):
            pause = world.one_of((0.0, world.between(0, 5), world.between(0, 200)))
            self.later(f"cancel {wish.key}", pause, self._cancels(wish), core)
        if world.chance(0.15) and wish.again_of is None:
            pause = world.between(0, 600)
            there = self.messenger.chat_now(wish.origin.chat_id, world.now() + pause)
            again = Wish(
                key=f"again-{wish.key}",
                requester=Requester(user_id=world.one_of(USERS), language="en"),
                origin=replace(wish.origin, chat_id=there),
                request=wish.request,
                again_of=wish.job_id,
            )
            for _ in range(world.random.randint(1, 2)):  # a double press
                self._asks(again, pause, core)

    def _chat_migrations(self, pause: float) -> None:
        """The group becomes a supergroup, and Telegram tells it by two messages."""
        at = self.world.now() + pause
        self.messenger.chat_migrations[GROUP] = (at, SUPERGROUP)

        async def chat_migrations(core: Core) -> None:
            await core.chat_migrations(GROUP, SUPERGROUP)

        for _ in range(2):
            self.later("moves", pause + self.world.between(0, 3), chat_migrations)

    def _abandons(self, chat_id: int) -> Action:
        async def cancel_waiting_in_chat(core: Core) -> None:
            chat = self.messenger.chat_now(chat_id, self.world.now())
            if chat == chat_id:
                self.world.films.takers.add(chat)
                await core.own_jobs.cancel_waiting_in_chat(chat)

        return cancel_waiting_in_chat

    def _cancels(self, wish: Wish) -> Action:
        async def cancel(core: Core) -> None:
            job_id = wish.job_id or ""
            self.world.films.takers.add(job_id)
            outcome = await core.own_jobs.cancel(job_id, wish.requester.user_id)
            if outcome is CancelOutcome.CANCELLED:
                self.cancelled.add(job_id)
            elif outcome is CancelOutcome.CUT_SHORT:
                self.world.note("cut short", job_id)
                self.world.films.stopped.setdefault(job_id, self.world.now())

        return cancel

    def _forgets(self, user_id: int) -> Action:
        async def forget(core: Core) -> None:
            self.forgotten.add(user_id)
            self.world.films.takers.add(user_id)
            await core.forget(user_id)

        return forget

    def _cancels_all(self, user_id: int) -> Action:
        async def cancel(core: Core) -> None:
            origin = Origin(chat_id=user_id, message_id=0)
            self.world.films.takers.add(user_id)
            await core.own_jobs.cancel_all(Requester(user_id=user_id, language="en"), origin)

        return cancel


def _wished(number: int, photos: tuple[Photo, ...]) -> VideoRequest:
    """Words and photos; and one in four without a photo goes on where a video of its author's own ends."""
    video = None
    if not photos and number % 4 == 0:
        video = OwnVideo(file_id=f"video-{number}", purpose=Purpose.EXTEND, seconds=8.0)
    return VideoRequest(prompt=f"dragon {number}", photos=photos, video=video)
