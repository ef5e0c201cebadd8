-- Everybody's passkeys as rows of their own, so that a page of them reads a page, of all or of one model, and how many are
-- on which model. What older profiles have of them is filled in by `fill`.

-- The version is that of the profile which had it last.
CREATE TABLE passkeys (connection TEXT NOT NULL, object TEXT NOT NULL, id TEXT NOT NULL, model TEXT NOT NULL, version BIGINT NOT NULL, PRIMARY KEY (connection, object, id));
CREATE INDEX passkeys_model ON passkeys (model, connection, object, id);

CREATE TABLE passkey_models (model TEXT PRIMARY KEY, count BIGINT NOT NULL);
CREATE INDEX passkey_models_count ON passkey_models (count DESC, model);
