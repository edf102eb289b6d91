"""The chart of videos and money."""

import io

import pytest
from PIL import Image, ImageColor

from bot.adapters.media import chart
from bot.domain.figures import ChartDay

DAYS = [ChartDay(day=20_000 + n, videos=n, micros=(30 - n) * 100_000) for n in range(30)]


def drawn(days: list[ChartDay]) -> Image.Image:
    picture = Image.open(io.BytesIO(chart.draw(days)))
    assert picture.format == "PNG"
    return picture.convert("RGB")


def columns(picture: Image.Image, colour: str) -> list[int]:
    """How many pixels of a colour each column of pixels has."""
    wanted = ImageColor.getrgb(colour)
    pixels = picture.load()
    assert pixels is not None
    return [sum(pixels[x, y] == wanted for y in range(picture.height)) for x in range(picture.width)]


def contrast(one: str, other: str) -> float:
    """WCAG 2.1, 1.4.3: the ratio of two colours, from 1 to 21."""

    def light(colour: str) -> float:
        parts = [part / 255 for part in ImageColor.getrgb(colour)[:3]]
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_words_and_columns_stand_out_from_the_ground() -> None:
    assert contrast(chart.WORDS, chart.GROUND) >= 7
    assert min(contrast(colour, chart.GROUND) for colour in (chart.VIDEOS, chart.MONEY)) >= 4.5


@pytest.mark.parametrize("theme", ["#ffffff", "#0e1621", "#17212b", "#000000"])
def test_the_card_stands_out_from_either_theme(theme: str) -> None:
    assert max(contrast(chart.BORDER, theme), contrast(chart.GROUND, theme)) >= 3


def test_columns_grow_with_what_they_stand_for() -> None:
    picture = drawn(DAYS)
    videos = [high for high in columns(picture.crop((chart.LEFT, 140, 1280, 500)), chart.VIDEOS) if high]
    money = [high for high in columns(picture.crop((chart.LEFT, 500, 1280, 950)), chart.MONEY) if high]
    assert videos == sorted(videos)
    assert money == sorted(money, reverse=True)
    assert len(set(videos)) == 29  # the first day has none, and no column
    assert len(set(money)) == 30


@pytest.mark.parametrize("count", [1, 7, 30])
def test_days_without_anything_can_be_drawn_too(count: int) -> None:
    picture = drawn([ChartDay(day=n, videos=0, micros=0) for n in range(count)])
    assert picture.size == (chart.WIDTH, chart.HEIGHT)
    assert sum(columns(picture, chart.MONEY)) == 0


def test_a_day_of_thousands_fits() -> None:
    picture = drawn([ChartDay(day=1, videos=987_654, micros=123_456_789_000)])
    border = {picture.getpixel((x, 5)) for x in range(5, picture.width - 5)}
    assert border == {ImageColor.getrgb(chart.GROUND)}


@pytest.mark.parametrize(
    ("value", "up"), [(0.004, 0.01), (0.1, 0.1), (0.11, 0.2), (2, 2), (3, 4), (4.5, 5), (501, 1000)]
)
def test_the_highest_line_is_a_round_number(value: float, up: float) -> None:
    assert chart.round_up(value) == pytest.approx(up)
