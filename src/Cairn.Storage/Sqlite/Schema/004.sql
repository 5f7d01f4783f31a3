-- Which policy makes published figures of rival ones, as people chose it. Appended only; the newest holds.
CREATE TABLE figure_choices (seq INTEGER PRIMARY KEY, policy TEXT NOT NULL, by TEXT NOT NULL, reason TEXT, at TEXT NOT NULL);
-- Wide places (provinces, countries) by country and day: what an exact telling is compared with besides its surroundings.
CREATE INDEX events_wide ON events (country, first_day) WHERE current = 1 AND (radius_km IS NULL OR radius_km > 60);
-- The opening words of what tells an event: copies of a report are found by them.
CREATE INDEX events_by_words ON events (substr(evidence, 1, 40)) WHERE current = 1;
