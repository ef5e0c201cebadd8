//! What tells people and robots apart, by what comes out of it.

mod drawn;
mod heard;
mod replies;
mod worked;
