"""The logs of the process of the tests, put back as they were: a command sets them up for itself."""

import contextlib
import logging
import sys
import threading
import warnings
from collections.abc import Iterator


@contextlib.contextmanager
def logs_as_before() -> Iterator[None]:
    """Whatever is set up inside, of levels, handlers and what ends a process, is as it was after."""
    root, known = logging.getLogger(), logging.root.manager.loggerDict
    handlers, levels = root.handlers[:], {name: logging.getLogger(name).level for name in ("", *known)}
    shows, hooks = warnings.showwarning, (sys.excepthook, threading.excepthook, sys.unraisablehook)
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logging.captureWarnings(capture=False)
    warnings.showwarning = shows
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:] = handlers
    for name in ("", *known):
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))
