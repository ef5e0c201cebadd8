//! Profiles and sessions as administrators see them: listed, counted, ended.

use domain::{
    id::SessionId,
    profile::Profile,
    store::{Change, ProfileCounts, Session, SiteKind},
};

use super::{Counting, NOW, Place, after, person, profile, session, slug};

fn put(profile: Profile) -> Change {
    Change::PutProfile(Box::new(profile))
}

/// By connection and object, page after page, without those of names that are nobody's.
pub async fn profiles_are_listed_in_order_without_decoys(place: &mut impl Place) {
    let store = place.store();
    let mut changes = Vec::new();
    for connection in ["corp", "decoy", "a-b", "ab", "zoo"] {
        for number in [3, 1, 2] {
            let mut key = person(number);
            key.connection = slug(connection);
            changes.push(put(profile(key)));
        }
    }
    store.commit(changes).await.unwrap();
    let (mut found, mut last) = (Vec::new(), None);
    loop {
        let page = store.profiles(last.as_ref(), 2).await.unwrap();
        let Some(profile) = page.last() else { break };
        last = Some(profile.person.clone());
        found.extend(page);
    }
    assert!(found.iter().all(|profile| profile.version == 1));
    let keys: Vec<_> = found.into_iter().map(|profile| profile.person).collect();
    assert_eq!(keys.len(), 12);
    assert!(keys.is_sorted(), "{keys:?}");
    assert!(keys.iter().all(|key| key.connection.as_str() != "decoy"));
}

/// As they are now, after every change, and a lock only while it lasts.
pub async fn profiles_are_counted_as_they_are(place: &mut impl Place) {
    let store = place.store();
    let counts = |registered, locked, must_update| ProfileCounts { registered, locked, must_update };
    assert_eq!(store.profile_counts(NOW).await.unwrap(), counts(0, 0, 0));
    let [mut registered, mut locked, mut both, mut decoy] = [1, 2, 3, 4].map(|it| profile(person(it)));
    registered.registered = Some(NOW);
    locked.lock.until = Some(after(60));
    (both.registered, both.must_update) = (Some(NOW), true);
    decoy.person.connection = slug("decoy");
    (decoy.registered, decoy.must_update, decoy.lock.until) = (Some(NOW), true, Some(after(60)));
    let all = [&registered, &locked, &both, &decoy].map(|one| put(one.clone()));
    store.commit(all.into()).await.unwrap();
    assert_eq!(store.profile_counts(NOW).await.unwrap(), counts(2, 1, 1));
    assert_eq!(store.profile_counts(after(59)).await.unwrap(), counts(2, 1, 1));
    assert_eq!(store.profile_counts(after(60)).await.unwrap(), counts(2, 0, 1), "the lock is over");
    (both.version, both.must_update, both.lock.until) = (1, false, Some(after(90)));
    (locked.version, locked.must_update, locked.lock.until) = (1, true, None);
    store.commit(vec![put(both), put(locked)]).await.unwrap();
    assert_eq!(store.profile_counts(NOW).await.unwrap(), counts(2, 1, 1));
    assert_eq!(store.profile_counts(after(75)).await.unwrap(), counts(2, 1, 1));
    store.commit(vec![Change::RemoveProfile(person(1)), Change::RemoveProfile(person(2))]).await.unwrap();
    assert_eq!(store.profile_counts(NOW).await.unwrap(), counts(1, 1, 0));
}

fn session_on(site: SiteKind, number: u32, second: u64) -> Session {
    Session {
        id: SessionId::mint(after(second), &Counting),
        site,
        ..session(person(number), &format!("{}-{second}", site.code()))
    }
}

/// Of one site or of all, by id, the last use included; one that is over stays until it is swept.
pub async fn sessions_are_listed_by_site(place: &mut impl Place) {
    let (store, other) = (place.store(), place.other_instance().await);
    let sites = [SiteKind::Helpdesk, SiteKind::SelfService, SiteKind::Administration, SiteKind::Helpdesk];
    let mut all: Vec<Session> = (0..).zip(sites).map(|(second, site)| session_on(site, 1, second)).collect();
    all[3].expires = NOW;
    // The newest first, so that the order is not that of adding.
    for session in all.iter().rev() {
        store.commit(vec![Change::PutSession(Box::new(session.clone()))]).await.unwrap();
    }
    other.touch_session(all[0].id, after(5)).await.unwrap();
    all[0].seen = after(5);
    assert_eq!(other.sessions(None, "", 10).await.unwrap(), all);
    let last = all[0].id.to_string();
    assert_eq!(store.sessions(None, &last, 2).await.unwrap(), all[1..3]);
    let helpdesk = [all[0].clone(), all[3].clone()];
    assert_eq!(store.sessions(Some(SiteKind::Helpdesk), "", 10).await.unwrap(), helpdesk);
    assert_eq!(store.sessions(Some(SiteKind::Helpdesk), &last, 10).await.unwrap(), helpdesk[1..]);
    assert_eq!(store.sessions(Some(SiteKind::SelfService), "", 10).await.unwrap(), all[1..2]);
    assert_eq!(store.session_by_id(all[0].id).await.unwrap(), Some(all[0].clone()));
    assert_eq!(store.session("administration-2").await.unwrap(), Some(all[2].clone()));
    store.sweep(NOW).await.unwrap();
    assert_eq!(store.sessions(None, "", 10).await.unwrap(), all[..3]);
    store.commit(vec![Change::EndSession(all[0].id)]).await.unwrap();
    assert_eq!(other.session_by_id(all[0].id).await.unwrap(), None);
    assert_eq!(other.sessions(Some(SiteKind::Helpdesk), "", 10).await.unwrap(), []);
}

/// Whoever resets the password is signed out everywhere else, also on the helpdesk's site.
pub async fn sessions_of_a_person_end_on_every_site(place: &mut impl Place) {
    let store = place.store();
    let kept = session_on(SiteKind::SelfService, 1, 0);
    let theirs = session_on(SiteKind::Helpdesk, 2, 3);
    let mine = [session_on(SiteKind::Helpdesk, 1, 1), session_on(SiteKind::Administration, 1, 2)];
    let changes = mine.into_iter().chain([kept.clone(), theirs.clone()]);
    store.commit(changes.map(|session| Change::PutSession(Box::new(session))).collect()).await.unwrap();
    store.commit(vec![Change::EndSessionsOf { person: person(1), keep: Some(kept.id) }]).await.unwrap();
    assert_eq!(store.sessions(None, "", 10).await.unwrap(), [kept, theirs]);
}

/// On every site, by id, with the last use, and nobody else's.
pub async fn sessions_of_a_person_are_listed(place: &mut impl Place) {
    let (store, other) = (place.store(), place.other_instance().await);
    let mut mine = [session_on(SiteKind::SelfService, 1, 0), session_on(SiteKind::Administration, 1, 2)];
    let theirs = session_on(SiteKind::Helpdesk, 2, 1);
    let changes = mine.iter().chain([&theirs]).map(|session| Change::PutSession(Box::new(session.clone())));
    store.commit(changes.collect()).await.unwrap();
    store.touch_session(mine[0].id, after(5)).await.unwrap();
    mine[0].seen = after(5);
    assert_eq!(other.sessions_of(&person(1)).await.unwrap(), mine);
    assert_eq!(other.sessions_of(&person(3)).await.unwrap(), []);
    store.commit(vec![Change::EndSessionsOf { person: person(1), keep: None }]).await.unwrap();
    assert_eq!(other.sessions_of(&person(1)).await.unwrap(), []);
}
