"""`python -m tests.sketches`: what sketches save, by the makers' lists; `--live`: by the provider's own."""

import argparse
import json
import sys
import urllib.request
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from bot.adapters.aimlapi.prices import listing
from tests.sketches.sessions import TRIES, Session, sessions

RECORDED: Final = Path(__file__).with_name("prices.json")
LIVE: Final = "https://api.aimlapi.com/v1/models?include=pricing"
HALF: Final = Decimal("0.5")


def recorded() -> Any:  # noqa: ANN401 - JSON as it came
    """The makers' lists, in the provider's form."""
    return json.loads(RECORDED.read_text("utf-8"))


def line(one: Session) -> str:
    """A row of the table."""
    full, sketch, part = ("?" if usd is None else f"{usd:.3f}" for usd in (one.full, one.sketch, one.part))
    told = "offered" if one.is_offered else "by --sketch only"
    return f"{one.family:24}{one.operation:12}{one.by:24}{full:>8}{sketch:>8}{part:>8}  {told}"


def main() -> int:
    """Print the table; the exit status is 1 where something is offered that costs more than half."""
    parser = argparse.ArgumentParser(prog="python -m tests.sketches", description=__doc__)
    parser.add_argument("--live", action="store_true", help=f"by today's list of the provider: {LIVE}")
    if parser.parse_args().live:
        with urllib.request.urlopen(LIVE, timeout=30) as answer:
            answered = json.loads(answer.read())
    else:
        answered = recorded()
    rows = list(sessions(listing(answered)))
    print(f"{'in full by':24}{'of':12}{'sketched by':24}{'full':>8}{'sketch':>8}{'part':>8}")
    for one in rows:
        print(line(one))
    print(f"USD; part: {TRIES} sketches and one video in full, of {TRIES + 1} videos in full")
    return 1 if any(one.is_offered and (one.part or 0) > HALF for one in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
