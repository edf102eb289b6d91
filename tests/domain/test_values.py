from hypothesis import given
from hypothesis import strategies as st

from bot.domain.values import number_text, shorten, text_of


@given(st.text(max_size=60), st.integers(min_value=2, max_value=50))
def test_a_shortened_text_is_one_line_within_the_limit(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short) <= limit
    assert " ".join(short.split()) == short


def test_values_are_written_as_people_type_them() -> None:
    assert [text_of(value) for value in (True, "16:9", 8)] == ["true", "16:9", "8"]
    assert [number_text(number) for number in (8, 8.0, 2.5, 0.25)] == ["8", "8", "2.5", "0.25"]
