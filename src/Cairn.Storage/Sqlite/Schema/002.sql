-- Grades of sources and of statements in the Admiralty code, set by named persons. Appended only; the newest holds.
CREATE TABLE source_grades (seq INTEGER PRIMARY KEY, source TEXT NOT NULL, reliability TEXT NOT NULL, by TEXT NOT NULL, reason TEXT, at TEXT NOT NULL);
CREATE INDEX source_grades_by_source ON source_grades (source COLLATE NOCASE);
CREATE TABLE statement_grades (seq INTEGER PRIMARY KEY, thing INTEGER NOT NULL, credibility INTEGER NOT NULL, by TEXT NOT NULL, reason TEXT, at TEXT NOT NULL);
CREATE INDEX statement_grades_of_thing ON statement_grades (thing);
