"""`python -m tests.facts`: the table of all rules of the provider's documents on models."""

import sys

from tests.facts.table import Verdict, summary, whole_table


def main() -> int:
    """Print it; the exit status is 1 where a rule is broken."""
    lines = whole_table()
    for line in lines:
        print(f"{line.verdict:15}{line.model_id:55}{line.rule_id:24}{line.how}")
    print(summary(lines))
    return 1 if any(line.verdict is Verdict.BROKEN for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
