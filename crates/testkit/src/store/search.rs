//! Searching history: every condition counts, newest first, page by page, and nobody alters the columns unseen.

use domain::{
    event::{Event, EventKind, EventResult},
    store::{ChainVerdict, Change, HistoryQuery, Store},
    time::Timestamp,
};

use super::{NOW, Place, after, event_of, person};

fn line(subject: u32, name: &str, actor: &str, kind: EventKind, at: Timestamp) -> Event {
    Event { at, kind, subject_name: name.to_owned(), actor: actor.to_owned(), ..event_of(&person(subject)) }
}

/// Nine lines; the fourth is of an instance whose clock is behind.
async fn with_lines(place: &impl Place) {
    let mut lines = vec![
        line(1, "Amélie Ödé", "self", EventKind::ProfileRegistered, NOW),
        line(2, "Ben 100%_sure!", "anna", EventKind::PasswordReset, after(10)),
        line(1, "Amélie Ödé", "anna", EventKind::PasswordReset, after(20)),
        line(3, "Chloe", "anna", EventKind::AccountUnlocked, after(5)),
        line(2, "Ben 100%_sure!", "Anna", EventKind::PasswordReset, after(30)),
        line(3, "Chloe\0", "self", EventKind::RunFailed, after(40)),
        line(1, "Amélie Ödé", "ben\0", EventKind::PasswordReset, after(50)),
        line(4, "nobody", "anna", EventKind::ActionRefused, after(60)),
        line(4, "100 percent", "system", EventKind::InstanceStarted, after(70)),
    ];
    (lines[7].subject, lines[7].result) = (None, EventResult::Failure);
    lines[8].result = EventResult::Info;
    lines[8].workflow = String::new();
    lines[2].workflow = "workflow.help".to_owned();
    lines[4].address = "2001:DB8::7".to_owned();
    let store = place.store();
    // Some together, some alone.
    let mut changes: Vec<Change> = lines.into_iter().map(|line| Change::Append(Box::new(line))).collect();
    let later = changes.split_off(6);
    store.commit(changes).await.unwrap();
    for change in later {
        store.commit(vec![change]).await.unwrap();
    }
}

async fn found(store: &dyn Store, query: HistoryQuery) -> Vec<i64> {
    store.history(&query).await.unwrap().iter().map(|line| line.sequence).collect()
}

/// Each condition alone, and together.
pub async fn history_is_searched_by_every_condition(place: &mut impl Place) {
    with_lines(place).await;
    let store = place.store();
    let any = HistoryQuery::default;
    let by = |actor: &str| HistoryQuery { actor: Some(actor.to_owned()), ..any() };
    let of = |number| HistoryQuery { subject: Some(person(number)), ..any() };
    let within = |from: Option<u64>, to: Option<u64>| HistoryQuery {
        from: from.map(after),
        to: to.map(after),
        ..any()
    };
    let resets = || vec![EventKind::PasswordReset];
    let workflow = |slug: &str| HistoryQuery { workflow: Some(slug.to_owned()), ..any() };
    for (what, query, expected) in [
        ("all", any(), vec![9, 8, 7, 6, 5, 4, 3, 2, 1]),
        ("a person", of(1), vec![7, 3, 1]),
        ("an operator, exactly", by("anna"), vec![8, 4, 3, 2]),
        ("an operator with a NUL", by("ben\0"), vec![7]),
        ("an operator nobody knows", by("ann"), vec![]),
        ("no operator in particular", by(""), vec![9, 8, 7, 6, 5, 4, 3, 2, 1]),
        ("a kind", HistoryQuery { kinds: resets(), ..any() }, vec![7, 5, 3, 2]),
        (
            "two kinds",
            HistoryQuery { kinds: vec![EventKind::RunFailed, EventKind::AccountUnlocked], ..any() },
            vec![6, 4],
        ),
        (
            "two results",
            HistoryQuery { results: vec![EventResult::Failure, EventResult::Info], ..any() },
            vec![9, 8],
        ),
        ("a workflow", workflow("workflow.help"), vec![3]),
        ("from then on, also what came late", within(Some(10), None), vec![9, 8, 7, 6, 5, 3, 2]),
        ("until then, also what came early", within(None, Some(10)), vec![4, 2, 1]),
        ("one moment", within(Some(5), Some(5)), vec![4]),
        ("before all", within(None, Some(0)), vec![1]),
        ("a time without events", within(Some(41), Some(49)), vec![]),
        ("after all", within(Some(71), None), vec![]),
        ("the wrong way round", within(Some(40), Some(10)), vec![]),
        ("an operator and a person", HistoryQuery { subject: Some(person(1)), ..by("anna") }, vec![3]),
        (
            "an operator, a kind and a time",
            HistoryQuery { kinds: resets(), from: Some(after(15)), ..by("anna") },
            vec![3],
        ),
        ("a person and a result", HistoryQuery { results: vec![EventResult::Failure], ..of(1) }, vec![]),
    ] {
        assert_eq!(found(&*store, query).await, expected, "{what}");
    }
    let lines = store.history(&by("anna")).await.unwrap();
    let same = store.history_from(8, 1).await.unwrap();
    assert_eq!(lines.first(), same.first(), "the whole event with its hash");
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(9));
}

/// A part of name, operator or address, in capitals or not; no character of it means anything else.
pub async fn history_is_searched_by_a_part_of_its_texts(place: &mut impl Place) {
    with_lines(place).await;
    let store = place.store();
    for (text, expected) in [
        ("ödé", vec![7, 3, 1]),
        ("MÉLIE ö", vec![7, 3, 1]),
        ("anna", vec![8, 5, 4, 3, 2]),
        ("2001:db8::", vec![5]),
        ("100", vec![9, 5, 2]),
        ("100%", vec![5, 2]),
        ("100%_s", vec![5, 2]),
        ("0%_SURE!", vec![5, 2]),
        ("_", vec![5, 2]),
        ("%n", vec![]),
        ("'", vec![]),
        ("chloe\0", vec![6]),
        ("no such words", vec![]),
    ] {
        let query = HistoryQuery { text: text.to_owned(), ..HistoryQuery::default() };
        assert_eq!(found(&*store, query).await, expected, "{text}");
    }
    let endless = HistoryQuery { text: "%".repeat(100_000), ..HistoryQuery::default() };
    assert_eq!(found(&*store, endless).await, Vec::<i64>::new());
    let both = HistoryQuery {
        text: "amélie".to_owned(),
        actor: Some("anna".to_owned()),
        from: Some(NOW),
        ..HistoryQuery::default()
    };
    assert_eq!(found(&*store, both).await, [3]);
}

/// What is appended meanwhile shifts nothing.
pub async fn a_search_goes_on_where_the_page_before_ended(place: &mut impl Place) {
    with_lines(place).await;
    let store = place.store();
    for (actor, from, expected) in [
        (None, None, vec![9, 8, 7, 6, 5, 4, 3, 2, 1]),
        (Some("anna"), None, vec![8, 4, 3, 2]),
        (None, Some(after(10)), vec![9, 8, 7, 6, 5, 3, 2]),
    ] {
        let mut query = HistoryQuery {
            actor: actor.map(str::to_owned),
            from,
            to: Some(after(1_000)),
            limit: 2,
            ..HistoryQuery::default()
        };
        let mut all = Vec::new();
        loop {
            let page = found(&*store, query.clone()).await;
            let Some(last) = page.last() else { break };
            query.before = *last;
            all.extend(page);
            let late = line(1, "Amélie Ödé", "anna", EventKind::PasswordReset, after(2_000));
            store.commit(vec![Change::Append(Box::new(late))]).await.unwrap();
        }
        assert_eq!(all, expected, "{actor:?} {from:?}");
    }
}

/// Whoever hides an event from a search by its columns is found out by the walk over the chain.
pub async fn a_search_column_that_no_longer_fits_breaks_the_chain(place: &mut impl Place) {
    with_lines(place).await;
    let store = place.store();
    assert!(place.tamper("UPDATE events SET search = 'nobody' WHERE sequence = 5").await > 0);
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::BrokenAt(5));
    assert!(place.tamper("UPDATE events SET actor = 'self' WHERE sequence = 3").await > 0);
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::BrokenAt(3));
}
