//! The Store port: facade over SQLite and PostgreSQL, migrations, history, outbox, leases, limits.
