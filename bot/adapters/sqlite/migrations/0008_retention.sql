-- What has ended is forgotten after some days, whoever asked for it.

CREATE INDEX jobs_by_end ON jobs (ended_at) WHERE forgotten_at IS NULL AND ended_at IS NOT NULL;
