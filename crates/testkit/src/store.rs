//! The contract of the `Store` port, as tests that each database runs: [`crate::store_contract`] writes them out
//! for a function that gives an empty database. What a database needs for it stands in a [`Place`]; what must
//! come of it does not. [`Faulty`] makes any store fail at a chosen commit.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's expectations, in a crate that only tests use"
)]

pub mod bulk;
pub mod claims;
pub mod commits;
mod faulty;
pub mod history;
pub mod limits;
pub mod people;
pub mod records;
pub mod rows;
mod samples;
pub mod search;

use std::sync::Arc;

use async_trait::async_trait;
use domain::store::Store;

pub use faulty::{FailPoint, Faulty};
pub use samples::*;

/// An empty database of one test's own.
#[async_trait]
pub trait Place: Send + Sync {
    /// The store on it.
    fn store(&self) -> Arc<dyn Store>;
    /// A second handle on the same database, as another instance would have it; the same handle where there
    /// can be only one.
    async fn other_instance(&self) -> Arc<dyn Store>;
    /// Runs SQL past the store, as somebody with access to the database could; gives the rows touched.
    async fn tamper(&self, sql: &'static str) -> u64;
    /// Drops the store without a word and opens it again on the same database; `None` where nothing survives.
    async fn reopen(&mut self) -> Option<Arc<dyn Store>>;
}

/// Writes out every test of the contract for a place: an async function that gives `Option<impl Place>`, `None`
/// to skip.
#[macro_export]
macro_rules! store_contract {
    ($place:path) => {
        $crate::store_contract! { @tests $place;
            commits::a_commit_is_all_or_nothing,
            commits::of_fifty_commits_of_one_version_one_wins,
            commits::a_run_begins_once,
            commits::a_token_is_used_once_however_many_try,
            commits::an_intent_ends_once,
            commits::a_run_has_one_account_change_at_a_time,
            commits::a_run_comes_back_as_it_was_put,
            commits::a_text_that_one_database_refuses_is_refused_by_both,
            commits::what_was_acknowledged_survives_a_sudden_end,
            commits::commits_that_wait_for_the_disk_are_counted,
            history::parallel_appends_leave_a_chain_without_gaps,
            history::an_altered_event_breaks_the_chain_where_it_is,
            history::a_column_that_no_longer_fits_its_event_breaks_the_chain,
            history::an_event_taken_out_breaks_the_chain_there,
            history::events_cut_off_at_the_end_show,
            history::a_head_set_back_shows,
            history::an_event_smuggled_in_behind_the_head_shows,
            history::the_rollup_counts_what_history_holds,
            history::a_person_sees_the_newest_first,
            claims::a_message_with_a_known_key_is_not_stored_again,
            claims::a_message_is_claimed_by_one_of_many,
            claims::what_was_delivered_stays_delivered,
            claims::a_message_for_nobody_is_never_claimed,
            claims::an_intent_is_claimed_by_one_of_many,
            claims::an_intent_keeps_its_note_until_it_ends,
            claims::a_lease_has_one_holder,
            claims::leases_are_listed_while_they_last,
            claims::messages_are_counted_by_their_state,
            claims::messages_are_read_page_by_page,
            claims::a_message_given_up_is_tried_again_while_it_is_of_use,
            limits::a_window_allows_its_number_and_then_waits_for_its_end,
            limits::a_hundred_tries_at_once_are_a_hundred,
            limits::the_longest_wait_wins_and_each_bucket_counts_once,
            limits::instances_with_different_clocks_share_a_window,
            limits::a_window_left_by_a_wrong_clock_does_not_last,
            limits::tries_are_read_without_being_counted,
            rows::a_profile_belongs_to_the_person_and_not_to_the_name,
            rows::of_two_who_save_one_profile_the_second_is_told,
            rows::a_session_is_found_by_its_hash_until_it_ends,
            rows::other_sessions_end_and_the_kept_one_stays,
            rows::of_two_who_save_one_revision_the_second_is_told,
            rows::a_revision_comes_with_the_rest_of_its_commit_or_not_at_all,
            rows::revisions_are_listed_newest_first_without_their_documents,
            rows::only_what_is_over_is_forgotten,
            rows::a_token_used_is_remembered_past_its_end,
            rows::one_sweep_is_bounded,
            rows::health_is_told,
            records::a_record_is_changed_only_by_whoever_read_it_last,
            records::of_twenty_who_replace_one_record_one_wins,
            records::an_area_is_read_in_the_order_of_its_keys,
            records::many_records_are_read_at_once_by_their_keys,
            records::an_expired_record_stays_until_it_is_swept,
            people::profiles_are_listed_in_order_without_decoys,
            people::profiles_of_many_people_are_read_at_once,
            people::profiles_are_counted_as_they_are,
            people::passkeys_are_listed_page_by_page_and_by_model,
            people::passkeys_are_counted_by_model_as_they_come_and_go,
            people::sessions_are_listed_by_site,
            people::sessions_of_a_person_end_on_every_site,
            people::sessions_of_a_person_are_listed,
            search::history_is_searched_by_every_condition,
            search::history_is_searched_by_a_part_of_its_texts,
            search::a_search_goes_on_where_the_page_before_ended,
            search::a_search_column_that_no_longer_fits_breaks_the_chain,
            bulk::a_bulk_operation_is_added_moved_paged_and_counted,
            bulk::a_position_of_a_bulk_operation_is_used_once,
            bulk::a_move_that_one_row_refuses_moves_none,
            bulk::of_many_who_take_the_same_people_one_gets_each,
        }
    };
    (@tests $place:path; $($group:ident :: $name:ident),+ $(,)?) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                let Some(mut place) = $place().await else { return };
                $crate::store::$group::$name(&mut place).await;
            }
        )+
    };
}
