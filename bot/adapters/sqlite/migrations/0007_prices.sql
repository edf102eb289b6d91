-- What a video was said to cost when it was admitted, in millionths of a USD; NULL: nobody could say.

ALTER TABLE jobs ADD COLUMN price_micros INTEGER CHECK (price_micros >= 0);
