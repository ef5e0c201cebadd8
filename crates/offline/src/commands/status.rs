//! `reclave-offline status`.

use offline::{
    SystemClock,
    settings::Settings,
    status::{Grade, look},
};

use super::{check_root, say};
use crate::Failure;

/// Looks at everything, and says it.
pub fn run(settings: &Settings) -> Result<(), Failure> {
    check_root("status")?;
    let lines = look(settings, &SystemClock);
    for line in &lines {
        say(&format!("{:<4}  {:<10}  {}", line.grade, line.what, line.text));
    }
    if lines.iter().any(|line| line.grade == Grade::Bad) {
        return Err(Failure { text: String::new(), code: 1 });
    }
    Ok(())
}
