//! Profiles and sessions as administrators see them: listed, counted, ended.

use domain::{
    id::SessionId,
    profile::{Passkey, Profile},
    store::{Change, OwnedPasskey, PasskeyPlace, ProfileCounts, Session, SiteKind, StoreError},
};

use super::{Counting, NOW, Place, after, passkey, person, profile, session, slug};

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

/// Of those who have one, each once, whole; the same object of another connection is somebody else.
pub async fn profiles_of_many_people_are_read_at_once(place: &mut impl Place) {
    let (store, other) = (place.store(), place.other_instance().await);
    let of = |connection: &str, number: u32| {
        let mut key = person(number);
        key.connection = slug(connection);
        key
    };
    for some in (0..620).collect::<Vec<u32>>().chunks(310) {
        let changes = some.iter().map(|number| put(profile(of("corp", *number))));
        store.commit(changes.collect()).await.unwrap();
    }
    store.commit(vec![put(profile(of("lab", 1))), put(profile(of("lab", 2)))]).await.unwrap();
    for count in [0_u32, 1, 9, 10, 11, 100, 101, 500, 620] {
        let there = (0..count).map(|number| of("corp", number));
        let gone = (0..count).map(|number| of("gone", number));
        let asked: Vec<_> = there.clone().chain(gone).chain([of("lab", 2), of("lab", 3)]).collect();
        let mut found = other.profiles_of(&asked).await.unwrap();
        found.sort_by(|one, other| one.person.cmp(&other.person));
        let mut expected: Vec<_> = there.chain([of("lab", 2)]).collect();
        expected.sort_unstable();
        assert_eq!(found.into_iter().map(|one| one.person).collect::<Vec<_>>(), expected, "{count}");
    }
    let found = store.profiles_of(&[of("lab", 1), of("lab", 1)]).await.unwrap();
    assert_eq!(found, [store.profile(&of("lab", 1)).await.unwrap().unwrap()]);
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

/// By connection, object and id, each page behind the one before; of all or of a model; without decoys'.
pub async fn passkeys_are_listed_page_by_page_and_by_model(place: &mut impl Place) {
    let store = place.store();
    let (mut changes, mut expected) = (Vec::new(), Vec::new());
    for connection in ["zoo", "decoy", "a-b", "ab"] {
        for number in [2, 1, 3] {
            let mut key = person(number);
            key.connection = slug(connection);
            let mut owner = profile(key.clone());
            // The third of each has none.
            let of = |id, model| passkey(id, model);
            owner.passkeys = [vec![of("b", "two"), of("B-_", "one")], vec![of("a", "one")], vec![]]
                [number as usize - 1]
                .clone();
            if connection != "decoy" {
                let owned =
                    |passkey: &Passkey| OwnedPasskey { person: key.clone(), passkey: passkey.clone() };
                expected.extend(owner.passkeys.iter().map(owned));
            }
            changes.push(put(owner));
        }
    }
    store.commit(changes).await.unwrap();
    let sorted = |owned: &OwnedPasskey| (owned.person.clone(), owned.passkey.id.clone());
    expected.sort_by_key(sorted);
    assert_eq!(expected.len(), 9);
    for model in ["", "one", "two", "none"] {
        let (mut found, mut last) = (Vec::new(), None);
        loop {
            let page = store.passkeys(model, last.as_ref(), 2).await.unwrap();
            assert!(page.len() <= 2);
            let Some(OwnedPasskey { person, passkey }) = page.last().cloned() else { break };
            last = Some(PasskeyPlace { person, id: passkey.id });
            found.extend(page);
        }
        let is_of = |owned: &&OwnedPasskey| model.is_empty() || owned.passkey.model == model;
        assert_eq!(found, expected.iter().filter(is_of).cloned().collect::<Vec<_>>(), "{model}");
    }
}

/// Added, used, removed, with the registration and all; and a commit that does not happen changes no count.
pub async fn passkeys_are_counted_by_model_as_they_come_and_go(place: &mut impl Place) {
    let (store, other) = (place.store(), place.other_instance().await);
    let counts = |all: &[(&str, u32)]| -> Vec<_> {
        all.iter().map(|(model, count)| ((*model).to_owned(), *count)).collect()
    };
    let [mut mine, mut theirs] = [1, 2].map(|it| profile(person(it)));
    mine.passkeys = vec![passkey("a", "one"), passkey("b", "one"), passkey("c", "two")];
    theirs.passkeys = vec![passkey("a", "three"), passkey("d", "two"), passkey("e", "two")];
    store.commit(vec![put(mine.clone()), put(theirs.clone())]).await.unwrap();
    assert_eq!(other.passkey_models(10).await.unwrap(), counts(&[("two", 3), ("one", 2), ("three", 1)]));
    assert_eq!(other.passkey_models(2).await.unwrap(), counts(&[("two", 3), ("one", 2)]));

    // Used, which counts no more; and one in place of another.
    let stale = mine.clone();
    mine.version = 1;
    mine.passkeys[0].last_used = Some(NOW);
    mine.passkeys[1] = passkey("f", "three");
    store.commit(vec![put(mine.clone())]).await.unwrap();
    assert_eq!(store.passkey_models(10).await.unwrap(), counts(&[("two", 3), ("three", 2), ("one", 1)]));
    let found = store.passkeys("one", None, 10).await.unwrap();
    assert_eq!(found.iter().map(|owned| owned.passkey.last_used).collect::<Vec<_>>(), [Some(NOW)]);
    let again = Profile { version: 1, ..stale };
    assert!(matches!(other.commit(vec![put(again)]).await, Err(StoreError::Conflict(_))));
    assert_eq!(store.passkey_models(10).await.unwrap(), counts(&[("two", 3), ("three", 2), ("one", 1)]));

    (mine.version, theirs.version) = (2, 1);
    mine.passkeys.clear();
    store.commit(vec![put(mine), Change::RemoveProfile(person(2))]).await.unwrap();
    assert_eq!(store.passkey_models(10).await.unwrap(), []);
    assert_eq!(store.passkeys("", None, 10).await.unwrap(), []);
    theirs.version = 0;
    store.commit(vec![put(theirs)]).await.unwrap();
    assert_eq!(store.passkey_models(10).await.unwrap(), counts(&[("two", 2), ("three", 1)]));
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
