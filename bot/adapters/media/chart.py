"""Videos and cost of each day as a picture.

It is a card with a ground and a border of its own, to be read in a white chat as well as in a dark one.
Numbers, dates and `USD` need no translation, and are all that the font at hand could write everywhere.
"""

import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bot.domain.admission import DAY
from bot.domain.figures import ChartDay
from bot.domain.money import MICROS

WIDTH: Final = 1_280
"""Pixels; a phone shows them on some 360 points: letters of 44 are as large there as its small print."""
HEIGHT: Final = 950
GROUND: Final = "#1c2733"
BORDER: Final = "#7d93a8"
LINES: Final = "#3d4f60"
WORDS: Final = "#dfe8f0"
VIDEOS: Final = "#5eb5f7"
MONEY: Final = "#f5b14c"
"""Blue and orange: they differ for those too who cannot tell red from green."""
SMALL: Final = 44
LARGE: Final = 68
LEFT: Final = 190
"""Pixels for the numbers beside the columns."""
RIGHT: Final = 50
PANEL: Final = 290
"""Pixels that the highest column can have."""
DATES: Final = 4
"""So many days have their date below them, beside the last."""

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def draw(days: Sequence[ChartDay]) -> bytes:
    """A PNG with a column for each day in each of two panels: videos above, USD below.

    Args:
        days: One or more, the oldest first.
    """
    picture = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, WIDTH - 1, HEIGHT - 1), outline=BORDER, width=4)
    videos = [one.videos for one in days]
    usd = [one.micros / MICROS for one in days]
    top = 140
    _play(pen, LEFT, top - 86)
    pen.text((LEFT + 70, top - 48), f"{sum(videos):,}", WORDS, _font(LARGE), anchor="lm")
    _panel(pen, top, videos, VIDEOS, lambda value: f"{value:,.0f}", least=2)
    pen.text((LEFT, top + PANEL + 72), f"USD {sum(usd):,.2f}", WORDS, _font(LARGE), anchor="lm")
    lower = top + PANEL + 130
    _panel(pen, lower, usd, MONEY, _amount, least=0.1)
    _dates(pen, lower + PANEL + 20, days)
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def _panel(
    pen: ImageDraw.ImageDraw,
    top: int,
    values: Sequence[float],
    colour: str,
    said: Callable[[float], str],
    *,
    least: float,
) -> None:
    """Columns between the lines of nothing and of a round number, with one line half way."""
    highest, bottom = round_up(max(*values, least)), top + PANEL
    for part in (0.0, 0.5, 1.0):
        y = bottom - round(part * PANEL)
        pen.line((LEFT, y, WIDTH - RIGHT, y), LINES, 3)
        pen.text((LEFT - 18, y), said(part * highest), WORDS, _font(SMALL), anchor="rm")
    for number, value in enumerate(values):
        left, right = _place(number, len(values))
        if value > 0:
            height = max(6, round(value / highest * PANEL))
            pen.rectangle((left, bottom - height, right, bottom), colour)


def _dates(pen: ImageDraw.ImageDraw, top: int, days: Sequence[ChartDay]) -> None:
    """Month and day of the last one, and of some before it at equal distances."""
    step = max(1, -(-len(days) // DATES))
    for number in range(len(days) - 1, -1, -step):
        left, right = _place(number, len(days))
        date = datetime.fromtimestamp(days[number].day * DAY, UTC)
        middle = min((left + right) // 2, WIDTH - RIGHT - 56)
        pen.text((middle, top), f"{date:%m-%d}", WORDS, _font(SMALL), anchor="mt")


def _place(number: int, count: int) -> tuple[int, int]:
    """From where to where a column is wide."""
    width = (WIDTH - LEFT - RIGHT) / count
    left = LEFT + number * width
    return round(left + width * 0.12), round(left + width * 0.88)


def _play(pen: ImageDraw.ImageDraw, left: int, top: int) -> None:
    """The sign that stands for videos everywhere."""
    pen.polygon([(left, top + 8), (left, top + 68), (left + 50, top + 38)], VIDEOS)


def round_up(value: float) -> float:
    """The next of 1, 2, 4, 5, 10, 20 and so on, or of hundredths of these."""
    step = 0.01
    while True:
        for part in (1, 2, 4, 5):
            if part * step >= value:
                return part * step
        step *= 10


def _amount(usd: float) -> str:
    """As exact as needed."""
    return f"{usd:,.0f}" if usd == round(usd) else f"{usd:.2f}" if usd < 1 else f"{usd:,.1f}"


def _font(size: int) -> Font:
    return ImageFont.load_default(size)
