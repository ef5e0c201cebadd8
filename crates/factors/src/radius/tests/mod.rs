//! Packets against the examples of the RFCs, and the client against servers that behave in every bad way.

mod packets;
mod servers;
mod stand_in;
