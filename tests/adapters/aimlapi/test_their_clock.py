"""Where a lost submit is sought: whatever the clocks do, the window reaches over it."""

from dataclasses import dataclass, field
from email.utils import formatdate

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.aimlapi.their_clock import DAY_SECONDS, NARROW_SECONDS, TheirClock, difference

NOW = 1_800_000_000.0


@dataclass
class Clocks:
    """Ours, and theirs beside it."""

    ours: float = NOW
    ahead: float = 0.0
    theirs: TheirClock = field(init=False)

    def __post_init__(self) -> None:
        self.theirs = TheirClock(lambda: self.ours)

    def hear(self, took: float = 0.2) -> None:
        """An answer comes, of which most of the time was spent on the way to them."""
        asked_at = self.ours
        self.ours += took
        self.theirs.hear(formatdate(int(self.ours + self.ahead), usegmt=True), asked_at=asked_at)


def test_without_any_answer_a_day_on_each_side_is_asked_for() -> None:
    window = TheirClock(lambda: NOW).window(NOW - 30)
    assert (window.start, window.end) == (NOW - 30 - DAY_SECONDS, NOW + DAY_SECONDS)


def test_what_was_submitted_before_their_clock_was_heard_has_a_day_before_it() -> None:
    clocks = Clocks(ahead=7_200)
    clocks.hear()
    window = clocks.theirs.window(NOW - 30)
    assert NOW - 30 + 7_200 - DAY_SECONDS - 2 <= window.start <= NOW - 30 + 7_200 - DAY_SECONDS
    assert NOW + 7_200 + NARROW_SECONDS <= window.end <= NOW + 7_200 + NARROW_SECONDS + 3


def test_what_was_submitted_after_it_has_an_hour() -> None:
    clocks = Clocks(ahead=-7_200)
    clocks.hear()
    clocks.ours += 30
    window = clocks.theirs.window(clocks.ours - 10)
    assert (
        clocks.ours - 10 - 7_200 - NARROW_SECONDS - 2
        <= window.start
        <= clocks.ours - 10 - 7_200 - NARROW_SECONDS
    )


def test_many_answers_tell_the_offset_to_the_fraction_of_a_second() -> None:
    clocks = Clocks(ahead=100.4)
    for _ in range(40):
        clocks.hear(took=0.23)
    assert clocks.theirs.ahead is not None
    assert abs(clocks.theirs.ahead - 100.4) < 0.3


def test_the_offset_at_the_submit_counts_as_well_as_the_one_now() -> None:
    clocks = Clocks(ahead=0)
    clocks.hear()
    clocks.ours += 5
    submitted, there = clocks.ours, clocks.ours
    clocks.ahead = 10 * 3_600  # this machine stood still for a night, and does not know
    clocks.hear()
    window = clocks.theirs.window(submitted)
    assert window.start <= there
    assert clocks.theirs.is_sure(window, submitted)


def test_a_window_from_before_the_clocks_were_known_to_differ_is_not_sure() -> None:
    clocks = Clocks(ahead=-3 * DAY_SECONDS)
    window = clocks.theirs.window(NOW - 60)
    clocks.hear()
    assert not clocks.theirs.is_sure(window, NOW - 60)
    assert clocks.theirs.is_sure(clocks.theirs.window(NOW - 60), NOW - 60)


def test_a_period_is_counted_by_them_and_is_long_enough() -> None:
    clocks = Clocks(ahead=-3 * DAY_SECONDS)
    clocks.hear()
    window = clocks.theirs.window(clocks.ours - 60, by_period=True)
    assert window.hours * 3_600 >= 60 + DAY_SECONDS
    assert clocks.theirs.is_sure(window, clocks.ours - 60)


def test_no_window_is_longer_than_they_take() -> None:
    for clocks in (Clocks(), Clocks(ahead=1e9)):
        clocks.hear()
        for window in (clocks.theirs.window(0.0), clocks.theirs.window(clocks.ours + 9e8)):
            assert 0 <= window.end - window.start <= 92 * DAY_SECONDS
            assert 1 <= window.hours <= 92 * 24


@given(
    ahead=st.lists(st.floats(-5 * DAY_SECONDS, 5 * DAY_SECONDS), min_size=1, max_size=4),
    pauses=st.lists(st.floats(0, 20_000), min_size=4, max_size=4),
    took=st.floats(0, 240),
    first_heard=st.booleans(),
)
def test_whatever_is_known_a_sure_window_covers_the_submit(
    ahead: list[float], pauses: list[float], took: float, *, first_heard: bool
) -> None:
    clocks = Clocks(ahead=ahead[0])
    if first_heard:
        clocks.hear(took)
    clocks.ours += pauses[0]
    submitted, there = clocks.ours, clocks.ours + clocks.ahead
    for offset, pause in zip(ahead, pauses, strict=False):
        clocks.ahead = offset
        clocks.hear(took)
        clocks.ours += pause
    clocks.hear()
    window = clocks.theirs.window(submitted)
    assert clocks.theirs.is_sure(window, submitted)
    if first_heard or len(set(ahead)) == 1:
        assert window.start <= there <= window.end
    assert window.start <= submitted + clocks.ahead <= window.end


def test_the_difference_is_told_in_the_operators_words() -> None:
    assert difference(-7_260) == "this machine's clock is 2 h 1 min ahead of the provider's"
    assert difference(185) == "this machine's clock is 3 min 5 s behind the provider's"
