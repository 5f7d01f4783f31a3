-- The first form of the record. SQL of SQLite 3.35. Days are ISO text, instants ISO text in UTC, spans live in the bodies.

CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, at TEXT NOT NULL, program TEXT NOT NULL);

CREATE TABLE runs (
  seq INTEGER PRIMARY KEY, started TEXT NOT NULL, ended TEXT, coder TEXT NOT NULL, coder_version TEXT NOT NULL,
  received INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0, recoded INTEGER NOT NULL DEFAULT 0, known INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0, events INTEGER NOT NULL DEFAULT 0, claims INTEGER NOT NULL DEFAULT 0, assessments INTEGER NOT NULL DEFAULT 0);
CREATE TABLE rejections (seq INTEGER PRIMARY KEY, run INTEGER NOT NULL, code TEXT NOT NULL, subject TEXT NOT NULL, message TEXT NOT NULL, remedy TEXT NOT NULL);
CREATE INDEX rejections_of_run ON rejections (run);

-- content is the decoded report, deflated UTF-8; null after a withdrawal. coding is the newest coding.
CREATE TABLE reports (
  seq INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, stem TEXT NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL, content BLOB, metadata TEXT,
  received TEXT NOT NULL, coding INTEGER);
CREATE INDEX reports_by_stem ON reports (stem);
CREATE TABLE receipts (seq INTEGER PRIMARY KEY, report INTEGER NOT NULL, stem TEXT NOT NULL, address TEXT NOT NULL, received TEXT NOT NULL, UNIQUE (report, address, stem));
CREATE INDEX receipts_by_stem ON receipts (stem);
CREATE TABLE withdrawals (report INTEGER PRIMARY KEY, by TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL);

-- layout is the deflated JSON of blocks, furniture and source map.
CREATE TABLE documents (
  seq INTEGER PRIMARY KEY, report INTEGER NOT NULL, cleaner TEXT NOT NULL, cleaner_version TEXT NOT NULL, title TEXT, outlet TEXT, author TEXT,
  published TEXT, published_first TEXT, published_last TEXT, language TEXT NOT NULL, text TEXT NOT NULL, layout BLOB NOT NULL,
  UNIQUE (report, cleaner, cleaner_version));
CREATE TABLE codings (
  seq INTEGER PRIMARY KEY, report INTEGER NOT NULL, document INTEGER NOT NULL, coder TEXT NOT NULL, coder_version TEXT NOT NULL,
  language_is_coded INTEGER NOT NULL, run INTEGER NOT NULL, at TEXT NOT NULL, events INTEGER NOT NULL, claims INTEGER NOT NULL, assessments INTEGER NOT NULL,
  UNIQUE (document, coder, coder_version));
CREATE INDEX codings_of_report ON codings (report);
CREATE VIRTUAL TABLE documents_text USING fts5 (title, text, content='documents', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');

-- Every coded id there ever was, in order of its first coming: what decisions and links hold on to.
-- standing: 0 nobody has said, 1 accepted, 2 rejected, 3 amended.
CREATE TABLE things (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, report INTEGER NOT NULL, standing INTEGER NOT NULL DEFAULT 0);
CREATE INDEX things_of_report ON things (report);
CREATE TABLE decisions (
  seq INTEGER PRIMARY KEY, thing INTEGER NOT NULL, verdict TEXT NOT NULL, field TEXT, value TEXT, by TEXT NOT NULL, reason TEXT, at TEXT NOT NULL);
CREATE INDEX decisions_of_thing ON decisions (thing);

-- body is the coded thing as JSON with its spans; the columns beside it are for finding and counting. current: 1 in the newest coding.
CREATE TABLE events (
  seq INTEGER PRIMARY KEY, thing INTEGER NOT NULL, coding INTEGER NOT NULL, report INTEGER NOT NULL, number INTEGER NOT NULL, current INTEGER NOT NULL,
  type TEXT NOT NULL, subtype TEXT NOT NULL, first_day TEXT, last_day TEXT, country TEXT, admin1 TEXT, place TEXT,
  latitude REAL, longitude REAL, radius_km REAL, killed_low REAL, killed_high REAL, stage TEXT NOT NULL, confidence REAL NOT NULL,
  resolved INTEGER NOT NULL DEFAULT 0, evidence TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX events_of_coding ON events (coding);
CREATE INDEX events_of_report ON events (report);
CREATE INDEX events_of_thing ON events (thing);
CREATE INDEX events_by_day ON events (first_day) WHERE current = 1;
CREATE INDEX events_by_division ON events (country, admin1, first_day) WHERE current = 1;
CREATE INDEX events_by_type ON events (type, subtype, first_day) WHERE current = 1;
CREATE INDEX events_by_place ON events (place COLLATE NOCASE, first_day) WHERE current = 1;
CREATE INDEX events_to_resolve ON events (seq) WHERE current = 1 AND resolved = 0;
CREATE VIRTUAL TABLE events_map USING rtree (event, south, north, west, east, first_day, last_day);
CREATE TABLE parties (seq INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE event_parties (party INTEGER NOT NULL, event INTEGER NOT NULL, role TEXT NOT NULL, PRIMARY KEY (party, event, role)) WITHOUT ROWID;
CREATE INDEX event_parties_of_event ON event_parties (event);
CREATE TABLE event_tactics (tactic TEXT NOT NULL, event INTEGER NOT NULL, PRIMARY KEY (tactic, event)) WITHOUT ROWID;
CREATE INDEX event_tactics_of_event ON event_tactics (event);

-- Events of the newest codings that nobody rejected, counted as they come.
CREATE TABLE event_months (
  month TEXT NOT NULL, country TEXT NOT NULL, admin1 TEXT NOT NULL, type TEXT NOT NULL, events INTEGER NOT NULL,
  PRIMARY KEY (month, country, admin1, type)) WITHOUT ROWID;
CREATE TRIGGER event_months_come AFTER INSERT ON events WHEN new.current = 1 AND (SELECT standing FROM things WHERE seq = new.thing) <> 2 BEGIN
  INSERT INTO event_months VALUES (coalesce(substr(new.first_day, 1, 7), ''), coalesce(new.country, ''), coalesce(new.admin1, ''), new.type, 1)
    ON CONFLICT DO UPDATE SET events = events + 1;
END;
CREATE TRIGGER event_months_go AFTER UPDATE OF current ON events WHEN old.current = 1 AND new.current = 0 AND (SELECT standing FROM things WHERE seq = old.thing) <> 2 BEGIN
  UPDATE event_months SET events = events - 1
    WHERE month = coalesce(substr(old.first_day, 1, 7), '') AND country = coalesce(old.country, '') AND admin1 = coalesce(old.admin1, '') AND type = old.type;
END;
CREATE TRIGGER event_months_erased AFTER DELETE ON events WHEN old.current = 1 AND (SELECT standing FROM things WHERE seq = old.thing) <> 2 BEGIN
  UPDATE event_months SET events = events - 1
    WHERE month = coalesce(substr(old.first_day, 1, 7), '') AND country = coalesce(old.country, '') AND admin1 = coalesce(old.admin1, '') AND type = old.type;
END;
CREATE TRIGGER event_months_decided AFTER UPDATE OF standing ON things WHEN new.kind = 'event' AND (old.standing = 2) <> (new.standing = 2) BEGIN
  INSERT INTO event_months
    SELECT coalesce(substr(first_day, 1, 7), ''), coalesce(country, ''), coalesce(admin1, ''), type, CASE WHEN new.standing = 2 THEN -1 ELSE 1 END
      FROM events WHERE thing = new.seq AND current = 1
    ON CONFLICT DO UPDATE SET events = events + excluded.events;
END;

CREATE TABLE claims (
  seq INTEGER PRIMARY KEY, thing INTEGER NOT NULL, coding INTEGER NOT NULL, report INTEGER NOT NULL, number INTEGER NOT NULL, current INTEGER NOT NULL,
  kind TEXT NOT NULL, subject TEXT NOT NULL, first_day TEXT, last_day TEXT, low REAL, high REAL, unit TEXT NOT NULL, speaker TEXT NOT NULL,
  scope TEXT NOT NULL, via TEXT NOT NULL, confidence REAL NOT NULL, evidence TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX claims_of_coding ON claims (coding);
CREATE INDEX claims_of_report ON claims (report);
CREATE INDEX claims_of_thing ON claims (thing);
CREATE INDEX claims_by_kind ON claims (kind, subject COLLATE NOCASE, first_day) WHERE current = 1;

CREATE TABLE assessments (
  seq INTEGER PRIMARY KEY, thing INTEGER NOT NULL, coding INTEGER NOT NULL, report INTEGER NOT NULL, number INTEGER NOT NULL, current INTEGER NOT NULL,
  proposition TEXT NOT NULL, stance TEXT NOT NULL, day TEXT, speaker TEXT NOT NULL, via TEXT NOT NULL, confidence REAL NOT NULL, evidence TEXT NOT NULL,
  body TEXT NOT NULL);
CREATE INDEX assessments_of_coding ON assessments (coding);
CREATE INDEX assessments_of_report ON assessments (report);
CREATE INDEX assessments_of_thing ON assessments (thing);
CREATE INDEX assessments_by_day ON assessments (day) WHERE current = 1;

-- first and second are things, first's id before second's in ordinal order. incident_of holds joined events only, under the one of them that came
-- first: any other event is its own incident.
CREATE TABLE links (
  seq INTEGER PRIMARY KEY, first INTEGER NOT NULL, second INTEGER NOT NULL, verdict TEXT NOT NULL, by TEXT NOT NULL, is_human INTEGER NOT NULL,
  reason TEXT NOT NULL, score REAL NOT NULL, at TEXT NOT NULL);
CREATE INDEX links_of_first ON links (first, second);
CREATE INDEX links_of_second ON links (second);
CREATE TABLE incident_of (thing INTEGER PRIMARY KEY, incident INTEGER NOT NULL);
CREATE INDEX incident_of_members ON incident_of (incident);
