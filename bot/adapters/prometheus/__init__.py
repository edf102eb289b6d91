"""What the bot counts, for Prometheus. Read only where `HTTP_PORT` is set.

    names.py      every metric once: its name, its labels, what it says
    registry.py   a registry of our own with all that is counted while the bot runs
    recorder.py   stands round the calls of the ports, and counts what passes
    figures.py    what the store, the disk and the services tell when they are asked
    page.py       `/metrics`: asked once a second at most, however often it is read

The core and the other adapters know nothing of it. Labels have values out of the code alone: states, calls,
kinds of errors, reasons, families of the catalogue; never a user, a chat, a prompt or an address.
"""
