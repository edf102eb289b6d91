-- What generations cost in truth, and the index from which a day's spending is added up.

ALTER TABLE jobs ADD COLUMN cost_micros INTEGER CHECK (cost_micros >= 0);

CREATE INDEX jobs_spending ON jobs (created_at, number, state, cost_micros, price_micros);
