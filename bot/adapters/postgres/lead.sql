-- What the session says that holds the lock. Times are Unix seconds by the server's clock.

-- name: place
SELECT current_schema() AS schema, current_setting('transaction_read_only') = 'on' AS is_read_only

-- name: settle
-- The server itself ends the session, and with it the lock, when it has been silent for so long.
SELECT set_config('idle_session_timeout', :silent_ms::text, FALSE), set_config('synchronous_commit', 'on', FALSE),
       set_config('statement_timeout', '0', FALSE), set_config('lock_timeout', '0', FALSE)

-- name: settled
SELECT setting::bigint AS silent_ms FROM pg_settings WHERE name = 'idle_session_timeout'

-- name: call_itself
SELECT set_config('application_name', :name::text, FALSE)

-- name: time
SELECT extract(epoch FROM clock_timestamp())::float8 AS now

-- name: try
-- Never `pg_advisory_lock`: who waits in it holds a snapshot, and vacuum cleans nothing for days.
SELECT pg_try_advisory_lock(hashtextextended(:key::text, 0)) AS is_won,
       extract(epoch FROM clock_timestamp())::float8 AS now

-- name: has_terms
SELECT to_regclass('terms') IS NOT NULL AS has_terms

-- name: last_term
SELECT term, name, began_at, beat_at, sure_since, boot, epoch FROM terms ORDER BY term DESC LIMIT 1

-- name: begin_term
WITH forgotten AS (
    DELETE FROM terms WHERE term <= (SELECT max(term) FROM terms) - :kept_terms::bigint + 1
)
INSERT INTO terms (name, began_at, beat_at, sure_since, boot, epoch)
SELECT :name, moment, moment, :sure_since::float8, :boot, :epoch::float8
FROM (SELECT extract(epoch FROM clock_timestamp())::float8 AS moment) AS clock
RETURNING term, began_at

-- name: end_sessions
-- Those of whoever led before, in whatever term; none of them writes when this finds none any more.
SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND starts_with(application_name, :leading::text) AND pid <> pg_backend_pid()

-- name: beat
UPDATE terms SET beat_at = extract(epoch FROM clock_timestamp()), sure_since = :sure_since::float8,
                 epoch = :epoch::float8
WHERE term = :term::bigint AND NOT EXISTS (SELECT FROM terms AS later WHERE later.term > :term::bigint)
RETURNING term

-- name: end_term
UPDATE terms SET ended_at = extract(epoch FROM clock_timestamp()) WHERE term = :term::bigint RETURNING term

-- name: is_held
-- A bigint key shows as its two halves: pg_locks, https://www.postgresql.org/docs/current/view-pg-locks.html.
SELECT EXISTS (
    SELECT FROM pg_locks, (SELECT hashtextextended(:key::text, 0) AS key) AS ours
    WHERE locktype = 'advisory' AND objsubid = 1 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND classid::bigint = (key >> 32) & 4294967295 AND objid::bigint = key & 4294967295
) AS is_held

-- name: stand_by
SELECT count(*) AS waiting FROM pg_stat_activity
WHERE datname = current_database() AND application_name = :standby::text AND pid <> pg_backend_pid()
