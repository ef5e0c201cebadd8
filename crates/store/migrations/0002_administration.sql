-- For the administration and helpdesk sites: records, sessions of three sites, counting profiles, searching
-- history, bulk operations. What the new columns of older rows say is filled in by `fill`.

CREATE TABLE records (area TEXT NOT NULL, name TEXT NOT NULL, version BIGINT NOT NULL, updated BIGINT NOT NULL, expires BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (area, name));
CREATE INDEX records_expires ON records (expires);

ALTER TABLE sessions ADD COLUMN site TEXT NOT NULL DEFAULT 'self-service';
CREATE INDEX sessions_site ON sessions (site, id);

-- 1 for yes.
ALTER TABLE profiles ADD COLUMN registered BIGINT NOT NULL DEFAULT 0;
ALTER TABLE profiles ADD COLUMN locked_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE profiles ADD COLUMN must_update BIGINT NOT NULL DEFAULT 0;
CREATE INDEX profiles_counted ON profiles (connection, registered, locked_until, must_update);

-- What free text is looked for in: name, actor and address in small letters.
ALTER TABLE events ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN search TEXT NOT NULL DEFAULT '';
CREATE INDEX events_actor ON events (actor, sequence);
DROP INDEX events_at;
CREATE INDEX events_time ON events (at, sequence);

CREATE TABLE bulk_items (job TEXT NOT NULL, place BIGINT NOT NULL, connection TEXT NOT NULL, object TEXT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (job, place));
CREATE INDEX bulk_items_state ON bulk_items (job, state, place);
