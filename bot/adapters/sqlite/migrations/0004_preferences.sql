-- What users and groups have chosen as their defaults; a row without any choice is not kept.

CREATE TABLE preferences (
    owner_id     INTEGER PRIMARY KEY,  -- a user's id, or a group's
    family       TEXT,
    aspect_ratio TEXT,
    duration     TEXT,
    resolution   TEXT,
    sound        INTEGER CHECK (sound IN (0, 1)),
    enhancement  INTEGER CHECK (enhancement IN (0, 1)),
    language     TEXT,
    confirm      INTEGER CHECK (confirm IN (0, 1))
) STRICT;

-- Read whole at the start of the process: who speaks what.
CREATE INDEX preferences_with_language ON preferences (owner_id, language) WHERE language IS NOT NULL;
