-- Counting asks indexes alone, without the bodies: what was rejected is a short list to leave out. An index answers alone only where it holds every
-- column asked for, also the one that its own condition names.
CREATE INDEX things_decided ON things (standing) WHERE standing <> 0;
CREATE INDEX events_told ON events (thing, first_day, current) WHERE current = 1;
CREATE INDEX events_on_map ON events (place, latitude, longitude, radius_km, type, thing, current) WHERE current = 1;
DROP INDEX events_by_division;
CREATE INDEX events_by_division ON events (country, admin1, first_day, thing, current) WHERE current = 1;
DROP INDEX events_counted;
CREATE INDEX events_counted ON events (first_day, last_day, type, subtype, country, admin1, admin2, place, stage, killed_low, killed_high, report, thing, current) WHERE current = 1;
CREATE INDEX claims_counted ON claims (kind, subject COLLATE NOCASE, speaker, thing, current) WHERE current = 1;
CREATE INDEX codings_unread ON codings (language_is_coded, is_about_conflict) WHERE language_is_coded = 0 OR is_about_conflict = 0;
CREATE INDEX documents_newest ON documents (published_first, report);
