"""What happens again and again is told the first time and every tenth."""

from bot.app.repeats import REMEMBERED, Repeats


def test_the_first_and_every_tenth_in_a_row_are_worth_a_line() -> None:
    repeats = Repeats()
    assert [times for _ in range(25) if (times := repeats.again("a"))] == [1, 10, 20]
    assert repeats.over("a") == 25
    assert repeats.over("a") == 0
    assert repeats.again("a") == 1


def test_each_name_has_its_own_row() -> None:
    repeats = Repeats()
    assert repeats.again("a") == repeats.again("b") == 1


def test_of_too_many_the_oldest_makes_room() -> None:
    repeats = Repeats()
    for number in range(REMEMBERED + 1):
        repeats.again(str(number))
    assert repeats.over("0") == 0
    assert repeats.over(str(REMEMBERED)) == 1
