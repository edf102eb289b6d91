"""How long does the link to a result live? `bot/facts/links.json` tells it for each model whose links die.

    {"magic/text-to-video": {"seconds": 600, "source": "..."}}

Where the provider's documents show a range, the shortest counts. A model that is absent has links that show
no end: they may die all the same, so nothing is believed before it was asked for.
"""

import json
from collections.abc import Mapping
from importlib.resources import files


def load() -> Mapping[str, float]:
    """Seconds by model id."""
    found = json.loads((files("bot") / "facts" / "links.json").read_text(encoding="utf-8"))
    return {model: float(fact["seconds"]) for model, fact in found.items()}
