"""What must survive the process, kept by a PostgreSQL server, for several machines of which one leads.

The stores are those of `bot.adapters.sql`. Here is what they stand on: sessions and a pool (`session.py`,
`pool.py`, `connection.py`), the same statements in this dialect (`queries.sql`), tables (`schema.py`,
`migrations`), and the lead with its clock (`lead.py`, `watch.py`, `clock.py`).

Each statement is one exchange and one transaction, in a task of its own: a cancelled caller has it done as a
whole. What counts before it writes (an admission, a regained place, a claim) is a function that takes a lock
first and then looks: the snapshot of a plain statement is older than any lock in it, and forty at once all
pass a limit of five (`tests/adapters/postgres/test_races.py`).

A session that breaks leaves open whether its last statement was done. For who leads that is a death: nothing
more is run, the process ends with status 75, and whoever leads next reads what is there. So an error that is
not `DatabaseLostError` still means that nothing was done.

The sessions of a leader bear its term in their names, so that the next leader can end them; whoever opens one
asks after that whether its term is still the newest. Commands and intake have sessions of other names: they
change nothing by what they remember, and may live on.

Migrations are numbered files. Short ones are run by who wins the lead; long ones ahead, by `python -m bot
migrate`. `oldest_code` in `schema_version` says which older programs may still lead: one step back stays
possible where the tables allow it.

Forgetting is a weaker promise than over SQLite. From when it returns no statement finds the words. In the
server's files the old rows lie until they are vacuumed, which `shrink` asks for at the next tidying up, an
hour later at most, and their bytes until the room is used again. The server's log, standbys and backups keep
them for as long as its operator has said. A disk of the server's that is full is `DiskFull`, as any other.
"""
