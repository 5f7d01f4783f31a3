-- Counting over time reads these alone, not the bodies. Imported datasets are few reports among many; reports are counted by their day.
CREATE INDEX events_counted ON events (first_day, last_day, type, subtype, country, admin1, place, stage, killed_low, killed_high, report, thing) WHERE current = 1;
CREATE INDEX reports_of_datasets ON reports (seq) WHERE format = 'Dataset';
CREATE INDEX documents_by_day ON documents (published_first, published_last, report) WHERE published_first IS NOT NULL;
