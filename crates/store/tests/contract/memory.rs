//! The contract on SQLite in memory, as the demo and other crates' tests use it.

use std::sync::Arc;

use domain::store::Store;
use testkit::store::{Place, StoppedClock};

struct Memory(Arc<dyn Store>);

#[async_trait::async_trait]
impl Place for Memory {
    fn store(&self) -> Arc<dyn Store> {
        Arc::clone(&self.0)
    }
    async fn other_instance(&self) -> Arc<dyn Store> {
        self.store()
    }
    async fn tamper(&self, _: &'static str) -> u64 {
        unreachable!("nobody gets at a database in memory past the store")
    }
    async fn reopen(&mut self) -> Option<Arc<dyn Store>> {
        None
    }
}

async fn place() -> Option<Memory> {
    Some(Memory(store::open_memory(Arc::new(StoppedClock)).await.unwrap()))
}

testkit::store_contract! { @tests place;
    commits::a_commit_is_all_or_nothing,
    commits::of_fifty_commits_of_one_version_one_wins,
    commits::a_token_is_used_once_however_many_try,
    history::parallel_appends_leave_a_chain_without_gaps,
    history::the_rollup_counts_what_history_holds,
    claims::a_message_is_claimed_by_one_of_many,
    claims::a_lease_has_one_holder,
    limits::a_hundred_tries_at_once_are_a_hundred,
    rows::only_what_is_over_is_forgotten,
    rows::health_is_told,
    records::of_twenty_who_replace_one_record_one_wins,
    search::history_is_searched_by_every_condition,
    bulk::a_bulk_operation_is_added_moved_paged_and_counted,
}
