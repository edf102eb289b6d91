"""A planner over stores in memory, for whatever offers something."""

from bot.app.provider.completion_times import CompletionTimes
from bot.app.requests.ask import Ask
from bot.app.requests.planner import Planner
from bot.ports import PreferenceStore
from tests.app.conftest import House
from tests.fakes.stores import MemoryPreferenceStore


def a_planner(house: House, *, ask: Ask | None = None, store: PreferenceStore | None = None) -> Planner:
    """Where no store is given, nobody has chosen anything."""
    asking = ask or house.ask
    return Planner(
        ask=asking,
        preferences=store or MemoryPreferenceStore(),
        catalogue=asking.catalogue,
        estimates=CompletionTimes(insights=house.store, clock=house.clock),
    )
