"""A session "until I like it" costs at most half with sketches, by the listed prices of each pair."""

from collections import defaultdict
from decimal import Decimal

from bot.adapters.aimlapi.prices import listing
from tests.sketches.__main__ import HALF, recorded
from tests.sketches.sessions import CATALOGUE, Session, sessions

UNPRICED = {"flux-3-video"}
"""Nobody here knows what these cost; the provider's list decides."""


def all_sessions() -> list[Session]:
    return list(sessions(listing(recorded())))


def test_three_sketches_and_one_video_cost_at_most_half_of_four_videos_for_each_pair() -> None:
    by_family = defaultdict[str, list[Decimal | None]](list)
    for one in all_sessions():
        by_family[one.family].append(one.part)
    dear = {name: parts for name, parts in by_family.items() if name not in UNPRICED
            if any(part is None or part > HALF for part in parts)}  # fmt: skip
    assert dear == {}
    assert by_family.keys() == CATALOGUE.sketches.pairs.keys()


def test_each_of_them_is_offered_at_these_prices() -> None:
    assert {one.family for one in all_sessions() if not one.is_offered} == UNPRICED


def test_every_recorded_price_has_its_source() -> None:
    assert all(entry["source"] for entry in recorded()["data"])


def test_where_prices_turn_round_nothing_is_offered() -> None:
    entries = recorded()["data"]
    for entry in entries:
        entry["pricing"] = {
            "kind": "fixed",
            "units": [{"name": "video", "measure": "output", "price": Decimal(1), "per": 1}],
        }
    assert not any(one.is_offered for one in sessions(listing({"data": entries})))
