//! What is kept about people, and for how long: profiles, sessions, revisions, and what a sweep leaves.

use domain::{
    profile::Contact,
    store::{Change, IntentEnd, Revision, StoreError},
};

use super::{NOW, Place, after, event, intent, message, person, profile, run, session, settlement};

/// Somebody re-created under the same name starts from nothing.
pub async fn a_profile_belongs_to_the_person_and_not_to_the_name(place: &mut impl Place) {
    let store = place.store();
    let mut amelia = profile(person(1));
    amelia.personal_mail = Some(Contact { address: "amelia@home.example".to_owned(), verified: NOW });
    store.commit(vec![Change::PutProfile(Box::new(amelia.clone()))]).await.unwrap();
    amelia.version = 1;
    assert_eq!(store.profile(&person(1)).await.unwrap(), Some(amelia));
    assert_eq!(store.profile(&person(2)).await.unwrap(), None);
    let mut elsewhere = person(1);
    elsewhere.connection = super::slug("other");
    assert_eq!(store.profile(&elsewhere).await.unwrap(), None);
    store.commit(vec![Change::RemoveProfile(person(1))]).await.unwrap();
    assert_eq!(store.profile(&person(1)).await.unwrap(), None);
    store.commit(vec![Change::PutProfile(Box::new(profile(person(1))))]).await.unwrap();
}

/// The version decides.
pub async fn of_two_who_save_one_profile_the_second_is_told(place: &mut impl Place) {
    let (one, other) = (place.store(), place.other_instance().await);
    let mut profile = profile(person(1));
    one.commit(vec![Change::PutProfile(Box::new(profile.clone()))]).await.unwrap();
    let again = other.commit(vec![Change::PutProfile(Box::new(profile.clone()))]).await;
    assert!(matches!(again, Err(StoreError::Conflict(_))), "{again:?}");
    profile.version = 1;
    other.commit(vec![Change::PutProfile(Box::new(profile.clone()))]).await.unwrap();
    let late = one.commit(vec![Change::PutProfile(Box::new(profile))]).await;
    assert!(matches!(late, Err(StoreError::Conflict(_))), "{late:?}");
}

/// By every instance, and by none once it has ended.
pub async fn a_session_is_found_by_its_hash_until_it_ends(place: &mut impl Place) {
    let (one, other) = (place.store(), place.other_instance().await);
    let mut session = session(person(1), "aa11");
    one.commit(vec![Change::PutSession(Box::new(session.clone()))]).await.unwrap();
    assert_eq!(other.session("aa11").await.unwrap(), Some(session.clone()));
    assert_eq!(other.session("aa12").await.unwrap(), None);
    other.touch_session(session.id, after(60)).await.unwrap();
    one.touch_session(session.id, after(30)).await.unwrap();
    session.seen = after(60);
    assert_eq!(one.session("aa11").await.unwrap(), Some(session.clone()), "the latest use counts");
    let mut twin = super::session(person(2), "aa11");
    twin.seen = NOW;
    let twice = one.commit(vec![Change::PutSession(Box::new(twin))]).await;
    assert!(matches!(twice, Err(StoreError::Conflict(_))), "{twice:?}");
    one.commit(vec![Change::EndSession(session.id)]).await.unwrap();
    assert_eq!(other.session("aa11").await.unwrap(), None);
}

/// After a reset everything but this browser is signed out.
pub async fn other_sessions_end_and_the_kept_one_stays(place: &mut impl Place) {
    let store = place.store();
    let kept = session(person(1), "kept");
    let sessions = [kept.clone(), session(person(1), "ended"), session(person(2), "somebody-else")];
    let changes = sessions.into_iter().map(|session| Change::PutSession(Box::new(session))).collect();
    store.commit(changes).await.unwrap();
    let end = |keep| vec![Change::EndSessionsOf { person: person(1), keep }];
    store.commit(end(Some(kept.id))).await.unwrap();
    assert!(store.session("kept").await.unwrap().is_some());
    assert!(store.session("ended").await.unwrap().is_none());
    store.commit(end(None)).await.unwrap();
    assert!(store.session("kept").await.unwrap().is_none());
    assert!(store.session("somebody-else").await.unwrap().is_some());
}

fn revision(number: i64, author: &str) -> Revision {
    Revision {
        number,
        at: NOW,
        author: author.to_owned(),
        comment: "why".to_owned(),
        document: "schema = 1\n# it's \"quoted\"\n".to_owned(),
    }
}

/// Two administrators at once: nothing is lost.
pub async fn of_two_who_save_one_revision_the_second_is_told(place: &mut impl Place) {
    let (one, other) = (place.store(), place.other_instance().await);
    assert_eq!(one.current_revision().await.unwrap(), None);
    let add = |base: i64, number: i64, author: &str| {
        vec![Change::AddRevision { base, revision: Box::new(revision(number, author)) }]
    };
    let begin = tokio::join!(one.commit(add(0, 1, "anna")), other.commit(add(0, 1, "ben")));
    let (winner, loser) = if begin.0.is_ok() { ("anna", begin.1) } else { ("ben", begin.0) };
    assert!(matches!(loser, Err(StoreError::Conflict(_))), "{loser:?}");
    assert_eq!(other.current_revision().await.unwrap(), Some(revision(1, winner)));
    one.commit(add(1, 2, "anna")).await.unwrap();
    for (base, number) in [(1, 2), (0, 1), (2, 4), (7, 8), (i64::MAX, i64::MIN)] {
        let late = other.commit(add(base, number, "ben")).await;
        assert!(matches!(late, Err(StoreError::Conflict(_))), "{base} -> {number}: {late:?}");
    }
    assert_eq!(other.current_revision().await.unwrap(), Some(revision(2, "anna")));
}

/// An event of what was saved is true, and nothing is saved without it.
pub async fn a_revision_comes_with_the_rest_of_its_commit_or_not_at_all(place: &mut impl Place) {
    let (one, other) = (place.store(), place.other_instance().await);
    let changes = |base: i64| {
        let revision = Box::new(revision(base + 1, "anna"));
        vec![
            Change::AddRevision { base, revision },
            Change::Append(Box::new(event())),
            Change::UseOnce { key: "token".to_owned(), expires: after(60) },
        ]
    };
    one.commit(changes(0)).await.unwrap();
    // The second is good by itself; what comes with it is not.
    assert!(matches!(other.commit(changes(1)).await, Err(StoreError::Conflict(_))));
    assert_eq!(other.newest_revision_number().await.unwrap(), 1);
    assert_eq!(one.history_from(1, 10).await.unwrap().len(), 1);
    let late = changes(0).into_iter().take(2).collect();
    assert!(matches!(other.commit(late).await, Err(StoreError::Conflict(_))));
    assert_eq!(one.history_from(1, 10).await.unwrap().len(), 1);
}

/// A page of them is small, and each is there by its number.
pub async fn revisions_are_listed_newest_first_without_their_documents(place: &mut impl Place) {
    let store = place.store();
    assert_eq!(store.newest_revision_number().await.unwrap(), 0);
    assert_eq!(store.revisions(i64::MAX, 10).await.unwrap(), []);
    for base in 0..5 {
        let revision = Box::new(revision(base + 1, "anna"));
        store.commit(vec![Change::AddRevision { base, revision }]).await.unwrap();
    }
    let other = place.other_instance().await;
    assert_eq!(other.newest_revision_number().await.unwrap(), 5);
    let bare = |number: i64| Revision { document: String::new(), ..revision(number, "anna") };
    assert_eq!(other.revisions(i64::MAX, 2).await.unwrap(), [bare(5), bare(4)]);
    assert_eq!(other.revisions(4, 10).await.unwrap(), [bare(3), bare(2), bare(1)]);
    assert_eq!(other.revision(3).await.unwrap(), Some(revision(3, "anna")));
    assert_eq!(other.revision(6).await.unwrap(), None);
}

/// Expired sessions and runs, settled mails and account changes; never what is open.
pub async fn only_what_is_over_is_forgotten(place: &mut impl Place) {
    const MONTH: u64 = 31 * 86_400;
    let store = place.store();
    let (over, unsettled, mut lasting) = (run(), run(), run());
    lasting.expires = after(2 * MONTH);
    let (closed, open) = (intent(over.id), intent(unsettled.id));
    let (sent, waiting) = (message("sent"), message("waiting"));
    let mut here = session(person(1), "here");
    here.expires = after(2 * MONTH);
    let decoy = domain::person::PersonKey { connection: super::slug("decoy"), object: "x".to_owned() };
    let changes = vec![
        Change::PutRun(Box::new(over.clone())),
        Change::PutRun(Box::new(unsettled.clone())),
        Change::PutRun(Box::new(lasting.clone())),
        Change::OpenIntent(Box::new(closed.clone())),
        Change::OpenIntent(Box::new(open.clone())),
        Change::Send(Box::new(sent.clone())),
        Change::Send(Box::new(waiting.clone())),
        Change::PutSession(Box::new(session(person(1), "gone"))),
        Change::PutSession(Box::new(here)),
        Change::PutProfile(Box::new(profile(person(1)))),
        Change::PutProfile(Box::new(profile(decoy.clone()))),
        Change::CloseIntent { intent: closed.id, end: IntentEnd::Done, at: NOW },
    ];
    store.commit(changes).await.unwrap();
    store
        .settle_outbox(&[settlement(sent.id, domain::outbox::OutboxState::Delivered, NOW, "")])
        .await
        .unwrap();
    assert_eq!(store.sweep(NOW).await.unwrap(), 0, "nothing is over yet");
    assert_eq!(store.sweep(after(MONTH)).await.unwrap(), 5, "run, session, mail, intent, decoy");
    assert_eq!(store.sweep(after(MONTH)).await.unwrap(), 0);
    assert!(store.run(over.id).await.unwrap().is_none());
    assert!(store.run(unsettled.id).await.unwrap().is_some(), "its account change is not settled");
    assert!(store.run(lasting.id).await.unwrap().is_some());
    assert!(store.open_intent(unsettled.id).await.unwrap().is_some());
    assert!(store.session("gone").await.unwrap().is_none());
    assert!(store.session("here").await.unwrap().is_some());
    assert!(store.profile(&person(1)).await.unwrap().is_some());
    assert!(store.profile(&decoy).await.unwrap().is_none());
    let rows = store.outbox(10).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.message.id).collect::<Vec<_>>(), [waiting.id]);
}

/// A clock that ran ahead when the sweep came must not bring a used code to life.
pub async fn a_token_used_is_remembered_past_its_end(place: &mut impl Place) {
    let store = place.store();
    let used = || vec![Change::UseOnce { key: "code".to_owned(), expires: after(600) }];
    store.commit(used()).await.unwrap();
    store.sweep(after(600 + 3_600)).await.unwrap();
    assert!(matches!(store.commit(used()).await, Err(StoreError::Conflict(_))));
    assert_eq!(store.sweep(after(600 + 2 * 86_400)).await.unwrap(), 1);
}

/// A backlog is worked off in portions.
pub async fn one_sweep_is_bounded(place: &mut impl Place) {
    let store = place.store();
    for portion in 0..3 {
        let token = |number: u32| Change::UseOnce { key: format!("{portion}-{number}"), expires: NOW };
        store.commit((0..500).map(token).collect()).await.unwrap();
    }
    assert_eq!(store.sweep(after(90_000)).await.unwrap(), 1_000);
    assert_eq!(store.sweep(after(90_000)).await.unwrap(), 500);
}

/// Written and read.
pub async fn health_is_told(place: &mut impl Place) {
    place.store().health().await.unwrap();
    place.other_instance().await.health().await.unwrap();
}
