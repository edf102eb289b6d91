"""What people type for an option's value, and what comes nearest to it."""

import pytest

from bot.domain.errors import Refused
from bot.domain.parameters import Parameter
from bot.domain.request import Option
from bot.domain.spelling import nearest, nearest_option

RATIOS = Parameter(name="aspect_ratio", type="string", choices=("16:9", "9:16", "1:1", "3:4"))
SIZES = Parameter(name="frame_size", type="string", choices=("1280:720", "720:1280", "960:960"))
HEIGHTS = Parameter(name="resolution", type="string", choices=("720p", "1080P", "2160p"))
WORDS = Parameter(name="resolution", type="string", choices=("hd", "fhd", "4k"))
SECONDS = Parameter(name="duration", type="integer", choices=(4, 6, 8))


@pytest.mark.parametrize(
    ("parameter", "text", "option", "value"),
    [
        (RATIOS, "vertical", Option.ASPECT_RATIO, "9:16"),
        (RATIOS, "Portrait", Option.ASPECT_RATIO, "9:16"),
        (RATIOS, "Hochformat", Option.ASPECT_RATIO, "9:16"),
        (RATIOS, "Горизонтально", Option.ASPECT_RATIO, "16:9"),
        (RATIOS, "正方形", Option.ASPECT_RATIO, "1:1"),
        (RATIOS, "แนวตั้ง", Option.ASPECT_RATIO, "9:16"),
        (RATIOS, "أفقي", Option.ASPECT_RATIO, "16:9"),
        (RATIOS, "wide", Option.ASPECT_RATIO, "16:9"),
        (RATIOS, "cinematic", Option.ASPECT_RATIO, "16:9"),
        (RATIOS, "SQUARE", Option.ASPECT_RATIO, "1:1"),
        (SIZES, "vertical", Option.ASPECT_RATIO, "720:1280"),
        (SIZES, "16:9", Option.ASPECT_RATIO, "1280:720"),
        (HEIGHTS, "HD", Option.RESOLUTION, "720p"),
        (HEIGHTS, "Full HD", Option.RESOLUTION, "1080P"),
        (HEIGHTS, "4K", Option.RESOLUTION, "2160p"),
        (HEIGHTS, "UHD", Option.RESOLUTION, "2160p"),
        (WORDS, "720p", Option.RESOLUTION, "hd"),
        (WORDS, "1080", Option.RESOLUTION, "fhd"),
        (WORDS, "2160p", Option.RESOLUTION, "4k"),
        (SECONDS, "8 sec", Option.DURATION, 8),
    ],
)
def test_a_value_is_understood_by_its_usual_names(
    parameter: Parameter, text: str, option: Option, value: str | int
) -> None:
    assert parameter.read(text, option) == value


@pytest.mark.parametrize(
    ("parameter", "text", "option", "near"),
    [
        (RATIOS, "4:5", Option.ASPECT_RATIO, "3:4"),
        (RATIOS, "21:9", Option.ASPECT_RATIO, "16:9"),
        (HEIGHTS, "480p", Option.RESOLUTION, "720p"),
        (HEIGHTS, "8k", Option.RESOLUTION, "2160p"),
        (SECONDS, "5", Option.DURATION, "4"),
        (SECONDS, "60", Option.DURATION, "8"),
        (RATIOS, "banana", Option.ASPECT_RATIO, "none"),
        (SECONDS, "long", Option.DURATION, "none"),
    ],
)
def test_a_value_that_is_none_is_refused_with_the_nearest(
    parameter: Parameter, text: str, option: Option, near: str
) -> None:
    with pytest.raises(Refused) as refused:
        parameter.read(text, option)
    assert refused.value.problem.values["nearest"] == near


def test_the_nearest_values_come_in_the_order_of_their_distance() -> None:
    assert nearest(SECONDS.choices, "7.2", Option.DURATION, 3) == [8, 6, 4]
    assert nearest(HEIGHTS.choices, "900p", Option.RESOLUTION, 2) == ["1080P", "720p"]


def test_a_word_for_a_shape_means_nothing_for_another_option() -> None:
    with pytest.raises(Refused):
        Parameter(name="style", type="string", choices=("16:9", "plain")).read("wide", "set style")


@pytest.mark.parametrize(
    ("word", "option"),
    [
        ("duraton", Option.DURATION),
        ("aspet", Option.ASPECT_RATIO),
        ("sillent", Option.SILENT),
        ("resolutoin", Option.RESOLUTION),
        ("banana", None),
    ],
)
def test_a_misspelt_option_is_recognised(word: str, option: Option | None) -> None:
    assert nearest_option(word) is option
