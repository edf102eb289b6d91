"""Prints what an operator reads, as far as somebody does."""

import os
import sys
from collections.abc import Iterable


def print_quietly(lines: Iterable[str]) -> None:
    """A line each; that nobody reads any more (`| head` has seen enough) is no error."""
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
