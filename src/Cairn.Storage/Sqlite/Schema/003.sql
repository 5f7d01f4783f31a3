-- Reports that are kept but not coded, since nothing in them speaks of a conflict.
ALTER TABLE codings ADD COLUMN is_about_conflict INTEGER NOT NULL DEFAULT 1;
ALTER TABLE runs ADD COLUMN not_coded INTEGER NOT NULL DEFAULT 0;
