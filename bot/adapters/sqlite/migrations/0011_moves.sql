-- Groups that became supergroups, and the way from a chat to what is kept of it.

CREATE TABLE chat_moves (
    old_id INTEGER PRIMARY KEY,
    new_id INTEGER NOT NULL
) STRICT;

-- Read whole at the start of the process.
CREATE INDEX chat_moves_by_new ON chat_moves (new_id, old_id);

CREATE INDEX jobs_of_chat ON jobs (chat_id, number);

CREATE INDEX drafts_of_chat ON drafts (chat_id);
