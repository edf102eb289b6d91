import io

import pytest
from PIL import Image

from bot.sandbox.media import decode, look_into
from bot.sandbox.provider.render import Order, render, size_of
from tests.sandbox.conftest import make_photo


def order(*, photo: bytes | None = None, has_audio: bool = True) -> Order:
    return Order(
        prompt="a dragon over the mountains",
        photo=photo,
        width=320,
        height=180,
        frames_per_second=8,
        seconds=1.5,
        has_audio=has_audio,
    )


@pytest.mark.parametrize("photo", [None, make_photo()])
@pytest.mark.parametrize("has_audio", [True, False])
def test_a_file_decodes_completely_and_is_as_long_as_asked(*, photo: bytes | None, has_audio: bool) -> None:
    clip = decode(render(order(photo=photo, has_audio=has_audio)))
    assert (clip.width, clip.height, clip.frames) == (320, 180, 12)
    assert clip.seconds == pytest.approx(1.5, abs=0.1)
    assert clip.has_audio is has_audio


def test_the_index_stands_in_front_so_that_it_plays_while_it_loads() -> None:
    data = render(order())
    assert data.index(b"moov") < data.index(b"mdat")


def test_words_make_a_different_picture_than_a_photo() -> None:
    written, zoomed = (look_into(render(order(photo=photo))).thumbnail for photo in (None, make_photo()))
    with Image.open(io.BytesIO(written)) as words, Image.open(io.BytesIO(zoomed)) as photo:
        assert len(words.getcolors(100_000) or []) > 500
        assert words.tobytes() != photo.tobytes()


@pytest.mark.parametrize(
    ("ratio", "height", "size"),
    [
        ("16:9", 720, (1280, 720)),
        ("9:16", 720, (720, 1280)),
        ("16:9", 1080, (1920, 1080)),
        ("1:1", 180, (180, 180)),
    ],
)
def test_sizes_follow_from_aspect_ratio_and_resolution(
    ratio: str, height: int, size: tuple[int, int]
) -> None:
    assert size_of(ratio, height) == size


def test_bytes_that_are_no_video_are_told_apart() -> None:
    with pytest.raises(ValueError, match="Invalid data"):
        look_into(b"no video at all" * 100)
