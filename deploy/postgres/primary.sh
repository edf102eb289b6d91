#!/bin/bash
# Run once by the image, as the database is made: the bot's own user and database, a user for the standby, and
# from the next start on every commit waits until the standby has it too. Set any sooner, this script would wait.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
    --set=bot="$CLAPPER_DB_PASSWORD" --set=copy="$POSTGRES_PASSWORD" <<'SQL'
CREATE ROLE clapper LOGIN PASSWORD :'bot';
CREATE DATABASE clapper OWNER clapper;
CREATE ROLE standby REPLICATION LOGIN PASSWORD :'copy';
ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (standby)';
SQL
echo 'host replication standby all scram-sha-256' >> "$PGDATA/pg_hba.conf"
