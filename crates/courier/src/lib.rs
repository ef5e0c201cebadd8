//! Delivery of the outbox: SMTP and the demo outbox.
