from pathlib import Path

import pytest
from PIL import Image

from tests.pictures.stories import STORIES

DOCS = Path(__file__).resolve().parents[2] / "docs"
MAX_BYTES = 150_000


@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize("story", STORIES)
def test_every_story_has_a_small_picture_that_a_document_shows(story: str, shade: str) -> None:
    path = DOCS / "pictures" / f"{story}-{shade}.webp"
    assert path.stat().st_size < MAX_BYTES
    with Image.open(path) as picture:
        picture.load()
        red, green, blue = picture.convert("RGB").resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]
    assert (red + green + blue > 3 * 128) == (shade == "light")
    assert f"pictures/{path.name}" in (DOCS / "try-it.md").read_text(encoding="utf-8")


def test_there_are_no_pictures_beside_those_of_the_stories() -> None:
    names = {path.name for path in (DOCS / "pictures").iterdir()}
    assert names == {f"{story}-{shade}.webp" for story in STORIES for shade in ("light", "dark")}
