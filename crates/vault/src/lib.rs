//! Sealing, key ring, answer hashing, one-time codes and TOTP.
