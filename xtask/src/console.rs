//! What a command tells the person who typed it. The one place that writes to standard output.

/// Prints one line.
#[expect(clippy::print_stdout, reason = "a command line's answer belongs on standard output")]
pub fn say(line: &str) {
    println!("{line}");
}

/// Prints the heading of a part that has output of its own.
pub fn heading(title: &str) {
    say(&format!("\n==> {title}"));
}
