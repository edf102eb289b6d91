-- A request may take several paid steps, one after the other: the scenes of a film, words that are spoken first. It is one
-- row all the same. `model`, `parameters`, `posts`, `submitted_at`, `sought_since` and `generation_id` are those of the
-- present step; `price_micros` and `cost_micros` are those of all.

ALTER TABLE jobs ADD COLUMN steps TEXT;  -- JSON, as it was planned; NULL: one video, and nothing else
ALTER TABLE jobs ADD COLUMN step INTEGER NOT NULL DEFAULT 0 CHECK (step >= 0);
ALTER TABLE jobs ADD COLUMN tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0);
ALTER TABLE jobs ADD COLUMN step_began_at REAL;
ALTER TABLE jobs ADD COLUMN made TEXT;   -- JSON, what each finished step has yielded; NULL: nothing yet

-- What the other steps count with, of `cost_micros`: what is left is the present step's.
ALTER TABLE jobs ADD COLUMN other_micros INTEGER NOT NULL DEFAULT 0 CHECK (other_micros >= 0);

-- How many videos of a day it counts as.
ALTER TABLE jobs ADD COLUMN videos INTEGER NOT NULL DEFAULT 1 CHECK (videos >= 0);

-- The files that finished steps have yielded, until the request ends: links to them die.
CREATE TABLE made_files (
    job_id  TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    step    INTEGER NOT NULL CHECK (step >= 0),
    content BLOB NOT NULL,
    PRIMARY KEY (job_id, step)
) STRICT;

CREATE TRIGGER made_files_are_forgotten AFTER UPDATE OF state ON jobs
WHEN NEW.state IN ('delivered', 'undelivered', 'failed', 'cancelled')
BEGIN
    DELETE FROM made_files WHERE job_id = NEW.id;
END;

-- What was fetched for one step, or for one try, is nothing to the next.
CREATE TRIGGER media_of_a_step_are_forgotten AFTER UPDATE OF step, tries ON jobs
WHEN NEW.step <> OLD.step OR NEW.tries <> OLD.tries
BEGIN
    DELETE FROM media WHERE job_id = NEW.id;
    DELETE FROM shared_media WHERE job_id = NEW.id;
END;

DROP TRIGGER generations_are_kept;

-- What is among the finished steps is kept by `steps_are_kept`, at what the provider has told of it.
CREATE TRIGGER generations_are_kept AFTER UPDATE OF state, generation_id, cost_micros ON jobs
WHEN NEW.generation_id IS NOT NULL AND coalesce(instr(NEW.made, '"' || NEW.generation_id || '"'), 0) = 0
BEGIN
    INSERT INTO generations (id, model, accepted_at, cost_micros, outcome)
    VALUES (NEW.generation_id, NEW.model, min(
        -- In a copy that is put back `submitted_at` is the moment of that: the POST may have come long before.
        coalesce(NEW.sought_since, 9e999), coalesce(NEW.submitted_at, NEW.created_at)
    ), NEW.cost_micros - NEW.other_micros, CASE
        WHEN NEW.state = 'generating' THEN 'underway'
        WHEN NEW.state IN ('sending', 'delivered', 'undelivered') THEN 'made'
        WHEN NEW.cost_micros = NEW.other_micros THEN 'failed'
        WHEN NEW.ready_at IS NOT NULL THEN 'made'
        ELSE 'unknown'
    END)
    ON CONFLICT (id) DO UPDATE SET cost_micros = excluded.cost_micros, outcome = excluded.outcome;
END;

-- A step that is done leaves its generation behind, whether it was polled or came with the answer to its POST.
CREATE TRIGGER steps_are_kept AFTER UPDATE OF made ON jobs
WHEN NEW.made IS NOT NULL AND NEW.made IS NOT OLD.made
BEGIN
    INSERT INTO generations (id, model, accepted_at, cost_micros, outcome)
    SELECT
        json_extract(NEW.made, '$[#-1].generation_id'), OLD.model,
        min(coalesce(OLD.sought_since, 9e999), coalesce(OLD.submitted_at, OLD.created_at)),
        json_extract(NEW.made, '$[#-1].cost_micros'), 'made'
    WHERE json_extract(NEW.made, '$[#-1].generation_id') IS NOT NULL
    ON CONFLICT (id) DO UPDATE SET cost_micros = excluded.cost_micros, outcome = excluded.outcome;
END;

-- So does one that failed: for nothing where it is tried again; else nobody can tell.
CREATE TRIGGER failed_steps_are_kept AFTER UPDATE OF generation_id ON jobs
WHEN OLD.state = 'generating' AND OLD.generation_id IS NOT NEW.generation_id AND NEW.made IS OLD.made
BEGIN
    UPDATE generations SET
        outcome = iif(NEW.tries > OLD.tries, 'failed', 'unknown'),
        cost_micros = iif(NEW.tries > OLD.tries, 0, OLD.cost_micros - OLD.other_micros)
    WHERE id = OLD.generation_id;
END;
