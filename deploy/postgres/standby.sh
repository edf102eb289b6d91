#!/bin/bash
# Instead of the image's own entry: where there is nothing yet, it is fetched from the primary; then it is followed.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    until pg_basebackup --pgdata="$PGDATA" --write-recovery-conf --wal-method=stream --checkpoint=fast \
        --dbname="host=$PRIMARY_HOST user=standby application_name=standby"; do
        find "$PGDATA" -mindepth 1 -delete
        sleep 2
    done
    chmod 700 "$PGDATA"
fi
exec docker-entrypoint.sh "$@"
