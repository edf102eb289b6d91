-- A job may bring several photos and a sound; before, it brought one photo.

CREATE TABLE media (
    job_id   TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    content  BLOB NOT NULL,
    PRIMARY KEY (job_id, position)
) STRICT;

INSERT INTO media (job_id, position, content) SELECT job_id, 0, jpeg FROM images;

DROP TRIGGER images_are_forgotten;

DROP TABLE images;

-- In these states the media may still have to be posted; in all others they are of no use to anybody.
CREATE TRIGGER media_are_forgotten AFTER UPDATE OF state ON jobs
WHEN NEW.state NOT IN ('preparing', 'queued', 'submitting', 'unconfirmed')
BEGIN
    DELETE FROM media WHERE job_id = NEW.id;
END;
