-- What people have made is listed to them, and forgotten when they say so. A forgotten job keeps what quotas,
-- repeats and estimates need until it is a day old: whose and where it was, its key, its times, its model.

ALTER TABLE jobs ADD COLUMN forgotten_at REAL;

CREATE INDEX jobs_of_user ON jobs (user_id, state, ended_at, number, chat_id) WHERE forgotten_at IS NULL;

CREATE INDEX jobs_forgotten ON jobs (created_at) WHERE forgotten_at IS NOT NULL;

CREATE INDEX drafts_of_user ON drafts (user_id);

CREATE INDEX inbox_set_aside ON inbox (bot_id, update_id) WHERE set_aside_at IS NOT NULL AND body IS NOT NULL;
