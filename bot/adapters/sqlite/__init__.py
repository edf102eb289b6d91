"""What must survive the process, in one SQLite file.

WAL mode with `synchronous=FULL`, one connection. Every write is one statement, with a
name, bound values and a place in `queries.sql`: it is atomic by itself and done as a whole even if the task
that asked for it is cancelled (docs/decisions/0003-one-statement-a-write.md). What waits for the thread is
written with one commit, and answered after it (`connection_thread.py`). Longer transactions are there only at
the start, before anything else uses the file: for migrations, and for the times on disk. A job's
row has a version that every move raises and names (`UPDATE ... WHERE id = ? AND version = ?`), so a
stale step cannot overwrite anything newer: it is refused, and ends without a word. A move writes only
the columns that it changes. Partial indexes serve what is asked often; the tests hold the query plans
fast. The position in the queue is counted, to a thousand: a longer queue costs no more.

Migrations are numbered files, each run in one transaction together with its number in `user_version`, and
never changed once released. A database of a newer version is refused.

A lock on `<database>.lock` keeps a second process away; the kernel frees it when the process dies. Where that
file is removed or replaced, the lead is lost, and the process ends.
`secure_delete` is on, and the file is its owner's alone: rights that others have at it, at its log or at
its lock are taken away at the start. After forgetting the write-ahead log is cut (`PRAGMA
wal_checkpoint(TRUNCATE)`), since it holds old pages, and once more when the update that asked for it has
ended; a test reads all files byte by byte. Empty pages go back to the disk every hour (`auto_vacuum =
INCREMENTAL`); a file of a version before that is written anew once. What SQLite needs for a while lies in
memory, never in a folder of others. Copies beside it that others can read are
warned of. A full disk is `DiskFull`, from the database as from any file.

Copies are made beside whoever works with the file (`copies.py`), one a day (`copy_folder.py`) and one before
the tables change (`upgrades.py`). Each bears a mark; a database with that mark is a copy that was put back
(`restoring.py`, or by hand), and is made one that pays for nothing twice before anything uses it
(`restored.py`).

Times on disk outlive the process. At each start they are compared: the table `clock` says on which start
of the system the last process ran, and what its clock said. If the system was not started anew, it is
known to the second how far the clock was set, and all times follow. Else what lies in the future is moved
to now, with the distances within a row kept, and `Clock.sure_since` is now: a clock that was three days
behind makes anything three days older. Two ways to tell how long the system has run must agree, else it
counts as started anew: a container or a faked clock may have one of its own. What was put off is due at
once after a start (a sending within a minute).
"""
