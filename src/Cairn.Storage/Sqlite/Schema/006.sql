-- Districts beside provinces, so that activity can be counted by both.
ALTER TABLE events ADD COLUMN admin2 TEXT;
UPDATE events SET admin2 = json_extract(body, '$.Place.Value.Gazetteer.Admin2');
-- Boards of evidence against hypotheses. Appended only: an entry that is taken back has a later entry that says so.
CREATE TABLE boards (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, question TEXT, by TEXT NOT NULL, at TEXT NOT NULL);
CREATE TABLE board_entries (
  seq INTEGER PRIMARY KEY, board INTEGER NOT NULL, kind TEXT NOT NULL, of_entry INTEGER, row_entry INTEGER, rating TEXT, words TEXT NOT NULL, thing TEXT,
  by TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX board_entries_of_board ON board_entries (board);
-- Links of persons are few among those of the machine.
CREATE INDEX links_of_persons ON links (first, second) WHERE is_human = 1;
