from hypothesis import given
from hypothesis import strategies as st

from bot.app.lineup import Lineup

PUT = st.tuples(st.sampled_from("abcdef"), st.integers(0, 9))


def taken(line: Lineup, now: float) -> list[str]:
    found = []
    while (job_id := line.take(now)) is not None:
        found.append(job_id)
    return found


def test_who_is_lined_up_is_taken_when_the_time_has_come_and_not_before() -> None:
    line = Lineup()
    line.put("late", 20)
    line.put("soon", 10)
    assert line.next_at() == 10
    assert taken(line, 9) == []
    assert taken(line, 10) == ["soon"]
    assert line.next_at() == 20
    assert taken(line, 30) == ["late"]
    assert line.next_at() is None


def test_an_earlier_time_is_kept_and_a_later_one_replaced() -> None:
    line = Lineup()
    line.put("a", 10)
    line.put("a", 20)
    assert line.next_at() == 10
    line.put("a", 5)
    assert taken(line, 5) == ["a"]
    assert taken(line, 99) == []


def test_who_has_left_is_not_taken_and_may_come_again() -> None:
    line = Lineup()
    line.put("a", 10)
    line.drop("a")
    line.drop("b")
    assert line.next_at() is None
    line.put("a", 30)
    assert taken(line, 20) == []
    assert taken(line, 30) == ["a"]


@given(st.lists(PUT))
def test_each_is_taken_once_in_the_order_of_the_earliest_times(puts: list[tuple[str, int]]) -> None:
    line = Lineup()
    for job_id, at in puts:
        line.put(job_id, at)
    earliest = {who: min(at for one, at in puts if one == who) for who, _ in puts}
    found = taken(line, 9)
    assert sorted(found) == sorted(earliest)
    assert [earliest[who] for who in found] == sorted(earliest.values())


def test_who_is_moved_has_the_new_time_and_no_other() -> None:
    line = Lineup()
    line.put("a", 1.0)
    line.put("b", 2.0)
    line.move("a", 3.0)
    assert taken(line, 2.5) == ["b"]
    assert "a" in line
    line.move("a", 2.0)
    assert taken(line, 2.5) == ["a"]
    assert "a" not in line
