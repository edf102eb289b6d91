"""The environment of the process, and the text of `.env`: the one place that reads them.

What they mean is the business of `bot.config`. Who needs next to nothing of them takes it from here: a health
check that is asked twice a minute need not read all settings.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

FILE: Final = Path(".env")
"""Where settings may stand as well; in the working directory."""


class EnvFileError(Exception):
    """`.env` is there and cannot be read; the text is a line for its author."""


def environment() -> Mapping[str, str]:
    """The variables of the process."""
    return os.environ  # noqa: TID251 - this is the one place that reads it


def env_file() -> str:
    """The text of `.env`; empty where there is none.

    Raises:
        EnvFileError: It cannot be read.
    """
    if not FILE.is_file() and not FILE.is_fifo():
        return ""
    try:
        return FILE.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise EnvFileError(".env should be a text file in UTF-8") from None
    except OSError as error:
        raise EnvFileError(f".env should be readable: {error.strerror}") from None
