-- What admins decide while the bot runs: one row for each decision, and a log of all, which names who and when.

CREATE TABLE house_rules (
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL,   -- a user's id, a family, a code or a name; empty where there can be only one
    value      TEXT,            -- JSON; NULL: it was taken back
    verb       TEXT NOT NULL,   -- the last one
    changed_by TEXT NOT NULL,
    changed_at REAL NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT;

-- Read whole at the start, and when something has changed.
CREATE INDEX house_rules_in_force ON house_rules (kind, subject, value) WHERE value IS NOT NULL;

-- Who has come by an invitation is counted.
CREATE INDEX house_guests ON house_rules (json_extract(value, '$.code')) WHERE kind = 'guest';

CREATE TABLE house_log (
    number     INTEGER PRIMARY KEY,
    changed_at REAL NOT NULL,
    changed_by TEXT NOT NULL,
    verb       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    value      TEXT
) STRICT;

CREATE INDEX house_log_by_age ON house_log (changed_at);

CREATE INDEX house_log_of_subject ON house_log (subject);

CREATE TRIGGER house_rules_are_made AFTER INSERT ON house_rules
BEGIN
    INSERT INTO house_log (changed_at, changed_by, verb, subject, value)
    VALUES (NEW.changed_at, NEW.changed_by, NEW.verb, NEW.subject, NEW.value);
END;

CREATE TRIGGER house_rules_change AFTER UPDATE ON house_rules
BEGIN
    INSERT INTO house_log (changed_at, changed_by, verb, subject, value)
    VALUES (NEW.changed_at, NEW.changed_by, NEW.verb, NEW.subject, NEW.value);
END;
