"""python -m tests.monitoring: make the table of metrics in `docs/monitoring.md` anew."""

from tests.monitoring.table import write

if __name__ == "__main__":
    write()
