"""Secrets that lie in files of their own, as Docker, systemd and Kubernetes hand them out."""

import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

WITH_FILES: Final = ("TELEGRAM_BOT_TOKEN", "AIMLAPI_KEY", "WEBHOOK_SECRET")
"""Settings that may be given by another of the same name with `_FILE` behind it."""
MAX_BYTES: Final = 4_096
"""Of such a file; no token and no key comes near."""


def read_secrets(values: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """The secrets that lie in files, and a line for each that cannot be had, by the setting's name.

    A line break at the end of a file does not belong to the secret.

    Args:
        values: All that is set, by name.
    """
    found: dict[str, str] = {}
    problems: dict[str, str] = {}
    for name in WITH_FILES:
        path = values.get(f"{name}_FILE")
        if path is None:
            continue
        if name in values:
            problems[name] = f"{name} and {name}_FILE are both set; only one of them may be"
            continue
        try:
            found[name] = _content(Path(path))
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            problems[name] = f"{name}_FILE should be a file with the secret and nothing else: {reason}"
    return found, problems


def _content(path: Path) -> str:
    """What it holds.

    Raises:
        OSError: It cannot be read.
        ValueError: It holds no secret; the text says why, and not what it holds.
    """
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(f"it is larger than {MAX_BYTES} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("it is no text in UTF-8") from None
    if not text.strip():
        raise ValueError("it is empty")
    return text.rstrip("\r\n")


def seen_by_others(path: Path) -> str | None:
    """A line where other users of the machine may read a file that holds secrets; None: they may not."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return None
    if not mode & (stat.S_IRGRP | stat.S_IROTH):
        return None
    return f"{path} can be read by other users of this machine ({mode:o}); chmod 600 {path}"
