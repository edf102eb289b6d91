-- What `check` and the start ask of the server before anything is used there; nothing of it changes anything.

-- name: facts
SELECT current_schema() AS schema, pg_is_in_recovery() AS is_standby,
       current_setting('transaction_read_only') = 'on' AS is_read_only,
       current_setting('fsync') = 'on' AS has_fsync, current_setting('synchronous_commit') AS synchronous_commit,
       current_setting('synchronous_standby_names') AS synchronous_standby_names,
       coalesce(has_schema_privilege(current_schema(), 'CREATE'), FALSE) AS may_create;

-- name: replicas
-- Whoever may not see more sees how many there are. A base backup is none.
SELECT count(*) AS connected, count(sync_state) AS told,
       count(*) FILTER (WHERE sync_state IN ('sync', 'quorum')) AS synchronous
FROM pg_stat_replication WHERE state IS DISTINCT FROM 'backup';

-- name: end_session
SELECT pg_terminate_backend(:process::int) AS is_ended;

-- name: time
SELECT extract(epoch FROM clock_timestamp())::float8 AS now;

-- name: sessions
-- Those of bots in this database, and whether whoever asks could end them.
SELECT application_name AS name, count(*) AS sessions,
       bool_and(pg_has_role(usesysid, 'MEMBER') OR pg_has_role('pg_signal_backend', 'MEMBER')) AS may_be_ended
FROM pg_stat_activity
WHERE datname = current_database() AND application_name LIKE 'clapper%' AND pid <> pg_backend_pid()
GROUP BY application_name;

-- name: has_tables
SELECT to_regclass('terms') IS NOT NULL AS has_terms,
       EXISTS (
           SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'terms'
       ) AS has_others;

-- name: term
SELECT name, began_at FROM terms WHERE term = :term::bigint;
