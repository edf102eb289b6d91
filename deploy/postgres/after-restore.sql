-- After a dump was put back, and before any bot is started on it: psql -X -v ON_ERROR_STOP=1 -f after-restore.sql clapper
--
-- The dump is of some time ago. Another database went on from there: it may have posted, paid for and delivered what
-- waits here. So what is believed unpaid is looked up in the provider's records first, updates in hand are set aside,
-- offers, albums and news are closed. The same is done to a copy of SQLite's that is put back: docs/backup.md.
BEGIN;

DO $$
BEGIN
    IF EXISTS (
        SELECT FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'clapper:%' AND pid <> pg_backend_pid()
    ) THEN
        RAISE EXCEPTION 'a bot leads on this database: stop all of them, put the dump back, then run this';
    END IF;
END $$;

UPDATE jobs SET
    state = 'unconfirmed',
    is_unprepared = is_unprepared OR state = 'preparing',
    sought_since = least(sought_since, coalesce(submitted_at, created_at)),
    submitted_at = extract(epoch FROM clock_timestamp()),
    posts = posts + 1000,
    run_at = extract(epoch FROM clock_timestamp()),
    attempts = 0,
    version = version + 1
WHERE state IN ('preparing', 'queued', 'submitting', 'unconfirmed');

-- What is in the making has been finished since, and what comes after it may have been posted.
UPDATE jobs SET
    sought_since = least(sought_since, coalesce(submitted_at, created_at)),
    version = version + 1
WHERE state = 'generating' AND steps IS NOT NULL;

UPDATE inbox SET set_aside_at = extract(epoch FROM clock_timestamp())
WHERE finished_at IS NULL AND set_aside_at IS NULL;

DELETE FROM drafts;

UPDATE album_items SET closed_at = extract(epoch FROM clock_timestamp()) WHERE closed_at IS NULL;

UPDATE recordings SET state = 'told', file_id = '', words = NULL, problem = NULL WHERE state <> 'told';

UPDATE broadcasts SET ended_at = extract(epoch FROM clock_timestamp()), text = '', entities = '[]'
WHERE confirmed_at IS NOT NULL AND ended_at IS NULL;

DELETE FROM broadcast_readers;

-- The week that began on Monday at 09:00 UTC.
INSERT INTO digests (week, admin_id)
VALUES (floor((extract(epoch FROM clock_timestamp()) - (4 * 86400 + 9 * 3600)) / (7 * 86400)), 0)
ON CONFLICT DO NOTHING;

COMMIT;
