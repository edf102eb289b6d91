"""Writing JPEG files that stay below a limit."""

from io import BytesIO
from typing import Final

from PIL import Image

BEST_QUALITY: Final = 92
_STEP: Final = 8
_WORST_QUALITY: Final = 12


def encode(image: Image.Image, *, at_most: int) -> bytes:
    """Write an RGB image as a bare JPEG: no EXIF, comment, XMP or colour profile.

    The quality falls from 92 in steps of 8 until the file has at most `at_most` bytes, but not below 12:
    the noise of 15 megapixels then still has less than 5 MB.
    """
    image.info = {}  # Pillow writes a comment that it finds here without being asked
    quality = BEST_QUALITY
    while True:
        file = BytesIO()
        image.save(file, "JPEG", quality=quality)
        if file.tell() <= at_most or quality <= _WORST_QUALITY:
            return file.getvalue()
        quality -= _STEP
