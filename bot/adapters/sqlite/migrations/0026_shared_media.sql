-- Media that the provider fetches from us by link are needed until the generation ends. A row says of a job that its
-- media go out by link; of all others nothing is kept beyond the POST, as before.

CREATE TABLE shared_media (
    job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE
) STRICT;

DROP TRIGGER media_are_forgotten;

CREATE TRIGGER media_are_forgotten AFTER UPDATE OF state ON jobs
WHEN NEW.state NOT IN ('preparing', 'queued', 'submitting', 'unconfirmed')
    AND NOT (NEW.state = 'generating' AND EXISTS (SELECT 1 FROM shared_media WHERE job_id = NEW.id))
BEGIN
    DELETE FROM media WHERE job_id = NEW.id;
    DELETE FROM shared_media WHERE job_id = NEW.id;
END;
