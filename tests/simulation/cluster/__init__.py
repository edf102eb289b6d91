"""Several processes of the bot in one world: one leads, the others stand by.

The core, its stores and their statements are the real ones, as in `tests.simulation`; what is new is who may
act. All processes live in one loop under virtual time. A context variable says to which of them a callback
belongs, and the loop runs none that belongs to a process which is frozen: every `await` is a border.

    world.py       what one seed decides
    processes.py   the loop, and a process: frozen, cut off, dead
    faults.py      what a seed does to them, and at which moment
    server.py      PostgreSQL: the lock, terms, the fence, statements that get lost on their way
    sessions.py    a session, which breaks
    lead.py        the lead: a lease by the server's timer, the beat, the watch
    database.py    the `Database` of one process over that server
    telegram.py    Telegram, behind the real limiter of each process
    flights.py     a call that has left its process, and arrives all the same
    provider.py    AI/ML API, and the guard before a paid body
    people.py      who asks, by an inbox that the leader works off
    run.py         one world from its first request to its end

Not modelled: two servers that both take writes, and what one machine of several does slower than others.
"""
