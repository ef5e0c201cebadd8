//! The load program: starts the real binary against real directories and measures whole tasks over HTTP, beside
//! what the machine and the directory can do by themselves in the same run.
//!
//! Everything stays on loopback, every part is bounded in time, and people made for it are removed.

mod bench;
mod bulk;
mod ceilings;
mod crowd;
mod flood;
mod house;
mod http;
mod load;
mod machine;
mod mailbox;
mod mails;
mod page;
mod pages;
mod peer;
mod person;
mod product;
mod report;
mod resets;
mod scan;
mod size;

use std::{net::SocketAddr, path::PathBuf, process::ExitCode, time::Duration};

use clap::{Parser, Subcommand};
use testkit::peers::Peers;

use crate::{
    bench::Bench,
    load::short,
    peer::{Kind, Peer},
    report::Table,
};

/// What a measurement gives, or why there is none.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// An error of this program's own.
pub fn fault(text: String) -> Box<dyn std::error::Error + Send + Sync> {
    text.into()
}

/// Measures Reclave against slapd and Samba beside raw ceilings. Needs the peers (`cargo xtask peers up`) and
/// the binary (`cargo build --release -p server`); `cargo run --release -p bench -- all --markdown` prints the
/// tables of bench/README.md.
#[derive(Parser)]
#[command(name = "bench", max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    mode: Mode,
    /// The file that describes the peers.
    #[arg(
        long,
        global = true,
        env = "RECLAVE_TEST_PEERS",
        default_value = "var/peers/env.json",
        value_name = "FILE"
    )]
    peers: PathBuf,
    /// The binary to measure; by default `reclave` beside this program.
    #[arg(long, global = true, value_name = "FILE")]
    binary: Option<PathBuf>,
    /// How long each part is measured.
    #[arg(long, global = true, default_value_t = 6, value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,
    /// Directories to measure; both by default. Pages, flood and size use the first.
    #[arg(long, global = true, value_enum)]
    directory: Vec<Kind>,
    /// Print tables as Markdown.
    #[arg(long, global = true)]
    markdown: bool,
}

#[derive(Clone, Subcommand)]
enum Mode {
    /// Resets with 1, 8 and 64 users: rate, waits, and what each costs.
    Resets,
    /// Pages with 64 users beside a bare page.
    Pages,
    /// 64 clients flood the answers page; what others see and how memory grows.
    Flood,
    /// A new password demanded of a whole unit, beside the same changes asked of the directory directly.
    Bulk,
    /// Ten thousand mails from the commit to a mail server.
    Mails,
    /// The tasks that go over everybody, beside reading everybody.
    Scan {
        /// People besides those that there are. Samba makes about a hundred a second.
        #[arg(long, default_value_t = 100_000)]
        people: usize,
        /// What is gone over for; all by default.
        #[arg(long, value_enum)]
        only: Vec<scan::Part>,
    },
    /// Time to ready, memory, binary.
    Size,
    /// All of these but `scan`, one after the other.
    All,
    /// Serves the bare page; the program starts this itself.
    #[command(hide = true)]
    BareServer {
        /// Where.
        address: SocketAddr,
    },
}

/// Says what is going on, on standard error: standard output is for tables.
pub fn say(line: &str) {
    eprintln!("{line}");
}

#[expect(clippy::print_stdout, reason = "the tables are this program's answer")]
fn print(table: &Table, as_markdown: bool) {
    println!("{}", if as_markdown { table.markdown() } else { table.plain() });
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error),
    };
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        return failed(&"a TLS provider is already installed: this is a defect");
    }
    match runtime.block_on(run(cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

fn failed(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("bench: {error}");
    ExitCode::FAILURE
}

async fn run(cli: Cli) -> Outcome<()> {
    if let Mode::BareServer { address } = cli.mode {
        return ceilings::serve_bare(address).await;
    }
    let binary = match cli.binary {
        Some(binary) => binary,
        None => std::env::current_exe()?.with_file_name("reclave"),
    };
    if !binary.exists() && !matches!(cli.mode, Mode::Bulk | Mode::Mails | Mode::Scan { .. }) {
        return Err(fault(format!(
            "{}: not there. Build it: cargo build --release -p server",
            binary.display()
        )));
    }
    let text = std::fs::read_to_string(&cli.peers).map_err(|error| {
        fault(format!("{}: {error}. Start the peers: cargo xtask peers up", cli.peers.display()))
    })?;
    let peers: Peers = serde_json::from_str(&text)?;
    let kinds = if cli.directory.is_empty() { vec![Kind::Slapd, Kind::Samba] } else { cli.directory };
    let measured: Vec<Peer> = kinds.into_iter().map(|kind| Peer::of(kind, &peers)).collect();
    let bench = Bench::new(binary, Duration::from_secs(cli.seconds)).await?;
    let all = matches!(cli.mode, Mode::All);
    print(&machine(&bench)?, cli.markdown);
    for peer in measured.iter().filter(|_| all || matches!(cli.mode, Mode::Resets)) {
        resets::measure(&bench, peer).await?.iter().for_each(|table| print(table, cli.markdown));
    }
    for peer in measured.iter().filter(|_| all || matches!(cli.mode, Mode::Bulk)) {
        print(&bulk::measure(&bench, peer).await?, cli.markdown);
    }
    if let Mode::Scan { people, only } = &cli.mode {
        for peer in &measured {
            print(&scan::measure(&bench, peer, *people, only).await?, cli.markdown);
        }
    }
    let first = &measured[0];
    if all || matches!(cli.mode, Mode::Pages) {
        pages::measure(&bench, first).await?.iter().for_each(|table| print(table, cli.markdown));
    }
    if all || matches!(cli.mode, Mode::Flood) {
        flood::measure(&bench, first).await?.iter().for_each(|table| print(table, cli.markdown));
    }
    if all || matches!(cli.mode, Mode::Mails) {
        print(&mails::measure(&bench).await?, cli.markdown);
    }
    if all || matches!(cli.mode, Mode::Size) {
        size::measure(&bench, first).await?.iter().for_each(|table| print(table, cli.markdown));
    }
    Ok(())
}

/// Where the figures are from, and what it derives.
fn machine(bench: &Bench) -> Outcome<Table> {
    let mut table = Table::new("Machine", &["figure", "value"]);
    table.row(["machine".to_owned(), machine::description()]);
    for threads in [1, bench.cores] {
        let series = ceilings::argon2(threads, bench.time / 2)?;
        table.row([format!("Argon2id (19 MiB, 2 passes) on {threads} threads, /s"), short(series.rate())]);
    }
    Ok(table)
}
