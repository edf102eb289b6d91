"""How does the provider answer a submit and a look? By what its documents say of each model's answers."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from bot.sandbox.provider.lifecycle import Generation

Json = dict[str, Any]
CREDITS_PER_USD = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFacts:
    """What is documented of one model's answers."""

    is_array: bool = False
    """Whether `video` may be an array of objects."""
    tells_usd: bool = False
    """Whether the cost stands there in USD too; the credits always do."""
    link_lives: float | None = None
    """Seconds for which a link to a result lives at least; None: no end is seen."""


@cache
def load_answers() -> Mapping[str, AnswerFacts]:
    """By model id, from `bot/facts/rules.json`."""
    document = json.loads(files("bot").joinpath("facts/rules.json").read_text("utf-8"))
    return {
        model: AnswerFacts(
            is_array="array" in facts["answer"].get("video", ""),
            tells_usd="usd_spent" in facts["answer"].get("cost", ()),
            link_lives=_least((facts.get("link") or {}).get("seconds")),
        )
        for model, facts in document.items()
        if isinstance(facts, dict) and isinstance(facts.get("answer"), dict)
    }


def accepted_json(generation: Generation, id_field: str, *, is_number: bool) -> Json:
    """The answer to a submit: the id, and what it will have cost."""
    found = int(generation.id) if is_number else generation.id
    return {
        id_field: found,
        "status": generation.outcome.words[0],
        "meta": {"usage": _usage(generation)},
    }


def cost_headers(generation: Generation) -> dict[str, str]:
    """The same cost in the headers of that answer."""
    return {
        "x-aimlapi-credits-used": str(round(generation.usd * CREDITS_PER_USD)),
        "x-aimlapi-usd-spent": str(generation.usd),
    }


def look_json(generation: Generation, root: str, *, link_lives: float | None) -> Json:
    """The answer to a look. It tells no cost, as none of the printed ones does.

    Args:
        generation: What is looked at.
        root: Where files are served, with a slash at its end.
        link_lives: Seconds for which links live, where that shall be other than documented.
    """
    body: Json = {"id": generation.id, "status": generation.status}
    outcome = generation.outcome
    if not generation.ended or outcome.ending == "without link":
        return body
    if outcome.ending == "failed":
        return {**body, "error": outcome.error}
    return {**body, "video": _video(generation, root, link_lives)}


def is_alive(generation: Generation, until: str) -> bool:
    """Whether a link with this end still leads to the file."""
    try:
        return not generation.links_are_dead and (not until or time.time() < float(until))
    except ValueError:
        return False


def _video(generation: Generation, root: str, link_lives: float | None) -> object:
    facts = load_answers().get(generation.model.id, AnswerFacts())
    lives = facts.link_lives if link_lives is None else link_lives
    name = f"{generation.id.replace(':', '-')}.mp4"
    url = f"{root}files/{name}"
    if lives is not None:  # each look signs anew
        url += f"?until={time.time() + lives:.3f}"
    video = {
        "url": url,
        "content_type": "video/mp4",
        "file_name": name,
        "file_size": len(generation.file or b""),
    }
    match generation.outcome.shape or ("array" if facts.is_array else "object"):
        case "array":
            return [video]
        case "strings":
            return [url]
        case _:
            return video


def _usage(generation: Generation) -> Json:
    usage: Json = {"credits_used": round(generation.usd * CREDITS_PER_USD)}
    if load_answers().get(generation.model.id, AnswerFacts()).tells_usd:
        usage["usd_spent"] = generation.usd
    return usage


def _least(seconds: object) -> float | None:
    if isinstance(seconds, list):
        return float(min(seconds))
    return float(seconds) if isinstance(seconds, int | float) else None
