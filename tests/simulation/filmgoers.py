"""People who want films: by `/film` and a press, by the button beside what is too long, or once more."""

from random import Random
from typing import TYPE_CHECKING, Final

from bot.app.requests.outcomes import Declined, Gone
from bot.composition.core import Core
from bot.domain.admission import Admitted, AlreadyThere
from bot.domain.errors import Problem, Refused
from bot.domain.request import Option, Photo, Requester, VideoRequest

if TYPE_CHECKING:
    from tests.simulation.people import People, Wish

WANTS_FILMS: Final = 0.2
"""The share of worlds in which somebody asks for films."""
TOO_LONG: Final = {Option.DURATION: "20"}
"""Seconds that no one video of the default model has: a film of three scenes is offered instead."""
GONE: Final = Problem(key="draft-gone")
"""Stands for what somebody is told whose button leads to nothing."""


def ask_for_films(people: "People", dice: Random, until: float) -> None:
    """Somebody asks for films of two to four scenes, perhaps twice, and may take back what is left."""
    for number in range(95, 96 + (dice.random() < 0.3)):
        words = tuple(f"dragon {number}, scene {scene}" for scene in range(dice.randint(2, 4)))
        photos = (Photo(file_id=f"photo-{number}"),) if dice.random() < 0.3 else ()
        wish = people.wish_for(
            number, VideoRequest(prompt="\n".join(words), scenes=words, photos=photos), dice
        )
        at = dice.uniform(0, until)
        presses = [dice.uniform(0, 2) for _ in range(1 + (dice.random() < 0.3))]
        if dice.random() < 0.6:
            _say_film(people, wish, at, presses)
        else:  # as by a button of a film that is there already
            for pause in presses:
                people.ask(wish, at + pause)
        if dice.random() < 0.35:
            people.take_back(wish, at + dice.choice((dice.uniform(0, 60), dice.uniform(0, 900))))
    if dice.random() < 0.25:
        long = VideoRequest(prompt="dragon 94", options=TOO_LONG)
        people.ask(people.wish_for(94, long, dice), dice.uniform(0, until))


async def press_for_film(people: "People", wish: "Wish", problem: Problem, core: Core) -> None:
    """Of a video that was too long somebody wants the film that is as long, and presses twice."""
    if wish.request.options != TOO_LONG:
        return
    requests = core.requests
    context = await requests.planner.context(wish.requester, wish.origin, wish.key)
    offered = await requests.offers.films.instead_of(context, wish.request, problem)
    if offered is not None:
        film = people.wish_for(91, offered.offer.request, Random(wish.key))
        for pause in (0.5, 1.0):
            people.ask(film, pause, core)


def _say_film(people: "People", wish: "Wish", at: float, presses: list[float]) -> None:
    """`/film` with a scene a line, and the button below the offer, as often as it is pressed."""
    asked = VideoRequest(prompt=wish.request.prompt, photos=wish.request.photos)
    people.wishes[wish.key] = wish
    people.world.films.wanted[wish.key] = wish.request.scenes
    has_pressed = False

    async def press(core: Core) -> None:
        await _press(people, wish, core)

    async def film(core: Core) -> None:
        nonlocal has_pressed
        context = await core.requests.planner.context(wish.requester, wish.origin, wish.key)
        try:
            offered = await core.requests.offers.offer_film(context, asked)
        except Refused as refused:
            people.refuse(wish, refused.problem)
            return
        if offered.offer.request.scenes != wish.request.scenes:
            people.world.wrong.append(f"{wish.key} was offered {offered.offer.request.scenes}")
        if not has_pressed:
            has_pressed = True
            for pause in presses:
                people.later(f"ask {wish.key}", pause, press, core)

    people.later(f"film {wish.key}", at, film)


async def _press(people: "People", wish: "Wish", core: Core) -> None:
    """The button below the offer of a film."""

    async def may(requester: Requester, _: int) -> bool:
        return requester.user_id == wish.requester.user_id

    pressed = await core.requests.offers.press(wish.key, may)
    match pressed:
        case Admitted() | AlreadyThere():
            people.hear(wish, pressed)
        case Declined(problem=problem):
            people.refuse(wish, problem)
        case Gone():
            if wish.job_id is None:
                people.refuse(wish, GONE)
        case _:
            people.world.wrong.append(f"a press for {wish.key} has led to {pressed}")
