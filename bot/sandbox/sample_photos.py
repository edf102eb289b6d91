"""What photo or video does somebody send in the demo? A lake at sunset with a boat, painted here."""

import io
import math

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from bot.sandbox.provider.render import Order, render

_WIDTH, _HEIGHT = 1600, 900
_HORIZON = 540
_SUN = (1060, 470)
_SKY = ((38, 44, 92), (148, 78, 122), (244, 138, 96), (255, 205, 130))
_HILLS = (((112, 74, 120), 62, 390.0, 0.4), ((72, 54, 100), 46, 260.0, 2.1), ((40, 36, 74), 30, 170.0, 4.0))
"""Colour, height in pixels, length of a wave in pixels, phase."""


def filmed_at_the_lake() -> bytes:
    """An MP4 of 1280x720 pixels and four seconds, with sound."""
    return render(
        Order(
            prompt="",
            photo=lake_at_sunset(),
            width=1280,
            height=720,
            frames_per_second=24,
            seconds=4.0,
            has_audio=True,
        )
    )


def lake_at_sunset() -> bytes:
    """A JPEG of 1600x900 pixels."""
    picture = _sky()
    _sun(picture)
    draw = ImageDraw.Draw(picture)
    for colour, height, wave, phase in _HILLS:
        ridge = [(x, _HORIZON - _ridge(x, height, wave, phase)) for x in range(0, _WIDTH + 1, 8)]
        draw.polygon([(0, _HORIZON), *ridge, (_WIDTH, _HORIZON)], fill=colour)
    _lake(picture)
    _boat(ImageDraw.Draw(picture), 560, 690)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=90)
    return out.getvalue()


def lake_at_night() -> bytes:
    """The same place later: a JPEG of 1600x900 pixels, dark and blue, with a moon."""
    with Image.open(io.BytesIO(lake_at_sunset())) as evening:
        picture = ImageChops.multiply(evening.convert("RGB"), Image.new("RGB", evening.size, (52, 66, 118)))
    draw = ImageDraw.Draw(picture)
    draw.ellipse(_circle(_SUN[0], 150, 48), fill=(236, 240, 250))
    for number in range(90):
        x, y = number * 619 % _WIDTH, number * 331 % (_HORIZON - 160)
        draw.ellipse(_circle(x, y, 1 + number % 2), fill=(214, 222, 244))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=90)
    return out.getvalue()


def _sky() -> Image.Image:
    strip = Image.new("RGB", (1, len(_SKY)))
    for row, colour in enumerate(_SKY):
        strip.putpixel((0, row), colour)
    sky = strip.resize((_WIDTH, _HORIZON), Image.Resampling.BICUBIC)
    picture = Image.new("RGB", (_WIDTH, _HEIGHT))
    picture.paste(sky)
    return picture


def _sun(picture: Image.Image) -> None:
    glow = Image.new("L", picture.size)
    draw = ImageDraw.Draw(glow)
    for radius, light in ((260, 50), (150, 110), (74, 255)):
        draw.ellipse(_circle(*_SUN, radius), fill=light)
    glow = glow.filter(ImageFilter.GaussianBlur(22))
    picture.paste(Image.new("RGB", picture.size, (255, 240, 190)), mask=glow)
    ImageDraw.Draw(picture).ellipse(_circle(*_SUN, 62), fill=(255, 248, 214))


def _ridge(x: int, height: int, wave: float, phase: float) -> float:
    return height * (1.3 + math.sin(x / wave + phase) + 0.35 * math.sin(2.7 * x / wave + 2 * phase))


def _lake(picture: Image.Image) -> None:
    """The upper half upside down, darker, with ripples and the sun's road."""
    depth = _HEIGHT - _HORIZON
    above = picture.crop((0, _HORIZON - depth, _WIDTH, _HORIZON))
    water = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).filter(ImageFilter.GaussianBlur(5))
    water = Image.blend(water, Image.new("RGB", water.size, (30, 40, 84)), 0.42)
    picture.paste(water, (0, _HORIZON))
    draw = ImageDraw.Draw(picture)
    for row in range(_HORIZON + 6, _HEIGHT, 9):
        near = (row - _HORIZON) / depth
        sway = 30 * math.sin(row * 0.7) * near
        half = 24 + 120 * near * abs(math.sin(row * 1.9))
        light = (255, int(214 - 40 * near), int(150 - 30 * near))
        draw.line([(_SUN[0] + sway - half, row), (_SUN[0] + sway + half, row)], fill=light, width=3)


def _boat(draw: ImageDraw.ImageDraw, x: int, y: int) -> None:
    draw.polygon([(x - 95, y), (x + 105, y), (x + 70, y + 34), (x - 64, y + 34)], fill=(58, 30, 38))
    draw.line([(x, y), (x, y - 190)], fill=(58, 30, 38), width=6)
    draw.polygon([(x + 8, y - 186), (x + 8, y - 14), (x + 100, y - 14)], fill=(250, 236, 214))
    draw.polygon([(x - 8, y - 160), (x - 8, y - 14), (x - 72, y - 14)], fill=(240, 204, 176))
    for row in range(5):
        half = 90 - 14 * row
        draw.line([(x - half, y + 42 + 9 * row), (x + half, y + 42 + 9 * row)], fill=(44, 36, 66), width=4)


def _circle(x: int, y: int, radius: int) -> tuple[int, int, int, int]:
    return (x - radius, y - radius, x + radius, y + radius)
