-- Everything Reclave knows that the directory does not. Portable to SQLite and PostgreSQL: TEXT and BIGINT
-- only, times in milliseconds, no NULL (an empty text or 0 says "none"), bodies as JSON text.

CREATE TABLE runs (id TEXT PRIMARY KEY, version BIGINT NOT NULL, expires BIGINT NOT NULL, body TEXT NOT NULL);
CREATE INDEX runs_expires ON runs (expires);

CREATE TABLE profiles (connection TEXT NOT NULL, object TEXT NOT NULL, version BIGINT NOT NULL, updated BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (connection, object));

CREATE TABLE sessions (id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, connection TEXT NOT NULL, object TEXT NOT NULL, seen BIGINT NOT NULL, expires BIGINT NOT NULL, body TEXT NOT NULL);
CREATE INDEX sessions_person ON sessions (connection, object);
CREATE INDEX sessions_expires ON sessions (expires);

CREATE TABLE intents (id TEXT PRIMARY KEY, run TEXT NOT NULL, opened BIGINT NOT NULL, lease_until BIGINT NOT NULL, ended TEXT NOT NULL, ended_at BIGINT NOT NULL, sealed TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX intents_open ON intents (ended, lease_until);
CREATE INDEX intents_run ON intents (run);

CREATE TABLE used_once (name TEXT PRIMARY KEY, expires BIGINT NOT NULL);
CREATE INDEX used_once_expires ON used_once (expires);

CREATE TABLE limits (name TEXT PRIMARY KEY, window_start BIGINT NOT NULL, window_end BIGINT NOT NULL, tries BIGINT NOT NULL);
CREATE INDEX limits_end ON limits (window_end);

CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until_at BIGINT NOT NULL);

CREATE TABLE outbox (id TEXT PRIMARY KEY, dedup TEXT NOT NULL UNIQUE, state TEXT NOT NULL, attempts BIGINT NOT NULL, not_before BIGINT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL, last_error TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX outbox_due ON outbox (state, not_before);
CREATE INDEX outbox_created ON outbox (created);

CREATE TABLE events (sequence BIGINT PRIMARY KEY, at BIGINT NOT NULL, kind TEXT NOT NULL, result TEXT NOT NULL, connection TEXT NOT NULL, object TEXT NOT NULL, workflow TEXT NOT NULL, run TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL);
CREATE INDEX events_person ON events (connection, object, sequence);
CREATE INDEX events_at ON events (at);

CREATE TABLE chain_head (id BIGINT PRIMARY KEY, sequence BIGINT NOT NULL, hash TEXT NOT NULL);
INSERT INTO chain_head (id, sequence, hash) VALUES (1, 0, '');

CREATE TABLE rollup (day TEXT NOT NULL, workflow TEXT NOT NULL, kind TEXT NOT NULL, result TEXT NOT NULL, count BIGINT NOT NULL, PRIMARY KEY (day, workflow, kind, result));

CREATE TABLE revisions (number BIGINT PRIMARY KEY, at BIGINT NOT NULL, author TEXT NOT NULL, comment TEXT NOT NULL, document TEXT NOT NULL);
