"""How long does the link to a result live? `bot/facts/rules.json` tells it where links show an end.

    {"magic/text-to-video": {"link": {"seconds": 600, "basis": "..."}}}

Where the provider's documents show a range, the shortest counts. A model that is absent has links that show
no end: they may die all the same, so nothing is believed before it was asked for.
"""

import json
from collections.abc import Mapping
from importlib.resources import files


def load() -> Mapping[str, float]:
    """Seconds by model id."""
    facts = json.loads((files("bot.facts") / "rules.json").read_text(encoding="utf-8"))
    found: dict[str, float] = {}
    for model, known in facts.items():
        seconds = (known.get("link") or {}).get("seconds") if isinstance(known, dict) else None
        if seconds is not None:
            found[model] = float(min(seconds) if isinstance(seconds, list) else seconds)
    return found
