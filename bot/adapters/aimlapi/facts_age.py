"""How old is what the bot was shipped with? The facts say when they were last held against the live list."""

import json
from datetime import date
from importlib.resources import files


def checked_on() -> date:
    """The day on which the models of `bot/facts` were held against those that the provider listed."""
    facts = json.loads((files("bot.facts") / "rules.json").read_text(encoding="utf-8"))
    return date.fromisoformat(facts["_general"]["ids"]["list_checked_against_live"])
