//! Size and start: how soon an instance is ready, what it keeps in memory, how big the binary is.

use crate::{
    Outcome,
    bench::Bench,
    load::short,
    peer::Peer,
    report::{Table, verdict},
    say,
};

const STARTS: usize = 7;
const READY_MS_MAX: f64 = 300.0;
const MEMORY_MIB_MAX: f64 = 60.0;
/// Memory that one deriving thread keeps for its work.
const BLOCK_MIB: f64 = 19.0;
const USERS: usize = 8;

/// Measures on `peer`.
pub async fn measure(bench: &Bench, peer: &Peer) -> Outcome<Vec<Table>> {
    say(&format!("{}: {STARTS} starts", peer.name()));
    let folder = bench.folder("starts");
    // The first start makes the store; the others find it.
    let first = bench.start_in(peer, &folder).await?;
    let first_ms = first.ready_after.as_secs_f64() * 1_000.0;
    first.stop()?;
    let mut ready_ms = Vec::new();
    for _ in 1..STARTS {
        let product = bench.start_in(peer, &folder).await?;
        ready_ms.push(product.ready_after.as_secs_f64() * 1_000.0);
        product.stop()?;
    }
    ready_ms.sort_by(f64::total_cmp);
    let product = bench.start_in(peer, &folder).await?;
    let (idle, _) = product.memory()?;
    let made = peer.make(USERS).await?;
    let used = use_it(bench, &product, &made).await;
    peer.remove(&made).await?;
    used?;
    let (after, most) = product.memory()?;
    let binary = product.binary_mib()?;
    product.stop()?;

    let blocks = f64::from(u32::try_from(bench.cores)?) * BLOCK_MIB;
    let (median, worst) = (ready_ms[ready_ms.len() / 2], ready_ms[ready_ms.len() - 1]);
    let mut table = Table::new("Size and start", &["figure", "value", "target"]);
    table.row([
        "from the start to ready (directory and store answer), median / worst, ms".to_owned(),
        format!("{} / {}", short(median), short(worst)),
        format!("below {READY_MS_MAX}: {}", verdict(worst < READY_MS_MAX)),
    ]);
    table.row([
        "the very first start, which makes the store, ms".to_owned(),
        short(first_ms),
        format!("below {READY_MS_MAX}: {}", verdict(first_ms < READY_MS_MAX)),
    ]);
    let mut memory = |name: &str, mib: f64| {
        let beside = mib - blocks;
        table.row([
            format!("{name}, MiB beside {blocks:.0} of derivation blocks"),
            short(beside),
            format!("below {MEMORY_MIB_MAX}: {}", verdict(beside < MEMORY_MIB_MAX)),
        ]);
    };
    memory("memory when ready", idle);
    memory(&format!("memory after {USERS} users reset for a while"), after);
    memory("most memory meanwhile", most);
    table.row(["the binary, MiB".to_owned(), short(binary), "-".to_owned()]);
    Ok(vec![table])
}

async fn use_it(bench: &Bench, product: &crate::product::Product, made: &[crate::peer::Made]) -> Outcome<()> {
    let people = bench.registered(product, made).await?;
    crate::resets::whole_tasks(people, bench.time).await.map(drop)
}
