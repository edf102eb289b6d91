"""Which entries of the provider's list are models that give videos, and where each is described.

{"id": "google/veo3", "aliases": ["veo3"], "type": "internal/video-generations/submit",
 "info": {"name": "Veo 3", "developer": "Google", "docsJson": "https://..."},
 "modalities": {"input": ["text"], "output": ["video"]}}
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.domain.bounds import ALIASES, ID, LINK
from bot.domain.newcomers import ListedModel


def gives_video(entry: Mapping[str, Any]) -> bool:
    """Whether an entry says so."""
    modalities = entry.get("modalities")
    output = modalities.get("output") if isinstance(modalities, dict) else None
    return (isinstance(output, list) and "video" in output) or "video" in str(entry.get("type", ""))


def videos(entries: Sequence[object]) -> tuple[ListedModel, ...]:
    """These entries, each id once; one that is odd is passed over alone."""
    found: dict[str, ListedModel] = {}
    for one in _listed(entries):
        found.setdefault(one.id, one)
    return tuple(found.values())


def _listed(entries: Sequence[object]) -> Iterator[ListedModel]:
    for entry in entries:
        if not isinstance(entry, dict) or not gives_video(entry):
            continue
        model_id, info = _text(entry.get("id"), ID.limit), entry.get("info")
        told = info if isinstance(info, dict) else {}
        aliases = entry.get("aliases")
        named = aliases[: ALIASES.limit] if isinstance(aliases, list) else []
        if model_id:
            yield ListedModel(
                id=model_id,
                aliases=frozenset(one for one in named if _text(one, ID.limit)),
                title=_text(told.get("name"), ID.limit),
                developer=_text(told.get("developer"), ID.limit),
                description=_text(told.get("docsJson"), LINK.limit),
            )


def _text(value: object, limit: int) -> str:
    return value if isinstance(value, str) and len(value) <= limit else ""
