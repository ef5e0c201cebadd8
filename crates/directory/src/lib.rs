//! The Directory port: LDAP connection actor and flavours, in-memory, embedded demo server.

pub mod demo;
