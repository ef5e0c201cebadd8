//! What may be done by one of many: messages, account changes to look after, leases.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use domain::{
    outbox::OutboxState,
    store::{Change, HeldLease, IntentEnd, OutboxEntry, Store, StoreError},
};

use super::{NOW, Place, after, intent, message, run, settlement};

/// The second is left alone, and the commit it came in is not disturbed.
pub async fn a_message_with_a_known_key_is_not_stored_again(place: &mut impl Place) {
    let store = place.store();
    let first = message("reset:1");
    store.commit(vec![Change::Send(Box::new(first.clone()))]).await.unwrap();
    let others = vec![Change::Send(Box::new(message("reset:1"))), Change::Send(Box::new(message("reset:2")))];
    store.commit(others).await.unwrap();
    let rows = store.outbox(10).await.unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows.iter().filter(|row| row.message == first).count(), 1);
}

/// Ten claimers of two instances take thirty messages: each is taken once, until its claim is over.
pub async fn a_message_is_claimed_by_one_of_many(place: &mut impl Place) {
    let store = place.store();
    let messages = (0..30).map(|number| Change::Send(Box::new(message(&format!("m{number}"))))).collect();
    store.commit(messages).await.unwrap();
    let stores: [Arc<dyn Store>; 2] = [store, place.other_instance().await];
    let claimers: Vec<_> = (0..10)
        .map(|number| {
            let store = Arc::clone(&stores[number % 2]);
            tokio::spawn(async move {
                let mut mine = Vec::new();
                // A claimer that meets another at the same rows may get none while there are still some.
                for _ in 0..30 {
                    mine.extend(store.claim_outbox(NOW, after(60), 4).await.unwrap());
                }
                mine
            })
        })
        .collect();
    let mut taken = Vec::new();
    for claimer in claimers {
        taken.extend(claimer.await.unwrap());
    }
    let ids: BTreeSet<_> = taken.iter().map(|entry| entry.message.id).collect();
    assert_eq!((taken.len(), ids.len()), (30, 30));
    assert!(taken.iter().all(|entry| entry.attempts == 1 && entry.not_before == after(60)));
    assert_eq!(stores[0].claim_outbox(after(59), after(120), 100).await.unwrap(), []);
    let again = stores[0].claim_outbox(after(60), after(120), 100).await.unwrap();
    assert_eq!(again.len(), 30, "a claimer that died leaves them to others");
    assert!(again.iter().all(|entry| entry.attempts == 2));
}

/// Settling late or twice changes nothing.
pub async fn what_was_delivered_stays_delivered(place: &mut impl Place) {
    let store = place.store();
    let sent = message("sent");
    let later = message("later");
    let changes = vec![Change::Send(Box::new(sent.clone())), Change::Send(Box::new(later.clone()))];
    store.commit(changes).await.unwrap();
    assert_eq!(store.claim_outbox(NOW, after(60), 10).await.unwrap().len(), 2);
    store.settle_outbox(&[settlement(sent.id, OutboxState::Delivered, NOW, "")]).await.unwrap();
    store.settle_outbox(&[settlement(sent.id, OutboxState::Waiting, NOW, "too late")]).await.unwrap();
    store
        .settle_outbox(&[settlement(later.id, OutboxState::Waiting, after(30), "451 later\r\nX: y\0")])
        .await
        .unwrap();
    assert_eq!(store.claim_outbox(after(29), after(90), 10).await.unwrap(), []);
    let due = store.claim_outbox(after(30), after(90), 10).await.unwrap();
    assert_eq!(due.iter().map(|entry| entry.message.id).collect::<Vec<_>>(), [later.id]);
    assert_eq!(due[0].last_error, "451 laterX: y", "one line, whatever a server says");
    let rows = store.outbox(10).await.unwrap();
    let row = rows.iter().find(|row| row.message.id == sent.id).unwrap();
    assert_eq!((row.state, row.last_error.as_str()), (OutboxState::Delivered, ""));
}

/// A name that is nobody's costs a row like somebody's, and no mail.
pub async fn a_message_for_nobody_is_never_claimed(place: &mut impl Place) {
    let store = place.store();
    let mut nobody = message("nobody");
    nobody.mail = None;
    store.commit(vec![Change::Send(Box::new(nobody))]).await.unwrap();
    assert_eq!(store.claim_outbox(after(5), after(60), 10).await.unwrap(), []);
    assert_eq!(store.outbox(10).await.unwrap()[0].state, OutboxState::Discarded);
}

/// After the lease of the instance that began it.
pub async fn an_intent_is_claimed_by_one_of_many(place: &mut impl Place) {
    let store = place.store();
    let intents: Vec<_> = (0..12).map(|_| intent(run().id)).collect();
    let open = intents.iter().map(|intent| Change::OpenIntent(Box::new(intent.clone()))).collect();
    store.commit(open).await.unwrap();
    assert_eq!(store.claim_intents(after(59), after(90), 10).await.unwrap(), [], "their lease is not over");
    let stores: [Arc<dyn Store>; 2] = [store, place.other_instance().await];
    let claimers: Vec<_> = (0..8)
        .map(|number| {
            let store = Arc::clone(&stores[number % 2]);
            tokio::spawn(async move {
                let mut mine = Vec::new();
                for _ in 0..12 {
                    mine.extend(store.claim_intents(after(60), after(120), 3).await.unwrap());
                }
                mine
            })
        })
        .collect();
    let mut taken = Vec::new();
    for claimer in claimers {
        taken.extend(claimer.await.unwrap());
    }
    let ids: BTreeSet<_> = taken.iter().map(|intent| intent.id).collect();
    assert_eq!((taken.len(), ids.len()), (12, 12));
    assert!(taken.iter().all(|intent| intent.lease_until == after(120)));
}

/// The temporary password of a two-step reset is gone with the intent.
pub async fn an_intent_keeps_its_note_until_it_ends(place: &mut impl Place) {
    let store = place.store();
    let mut intent = intent(run().id);
    intent.sealed = Some("c0ffee".to_owned());
    store.commit(vec![Change::OpenIntent(Box::new(intent.clone()))]).await.unwrap();
    assert_eq!(store.open_intent(intent.run).await.unwrap(), Some(intent.clone()));
    for sealed in [Some("5ea1ed".to_owned()), None, Some("1a5700".to_owned())] {
        let note = Change::NoteIntent { intent: intent.id, sealed: sealed.clone() };
        store.commit(vec![note]).await.unwrap();
        intent.sealed = sealed;
        assert_eq!(store.open_intent(intent.run).await.unwrap(), Some(intent.clone()));
    }
    let close = Change::CloseIntent { intent: intent.id, end: IntentEnd::Refused, at: NOW };
    store.commit(vec![close]).await.unwrap();
    assert_eq!(store.open_intent(intent.run).await.unwrap(), None);
    let note = Change::NoteIntent { intent: intent.id, sealed: None };
    assert!(store.commit(vec![note]).await.is_err(), "what has ended is not noted");
    let sql =
        "UPDATE intents SET run = run WHERE sealed <> '' OR body LIKE '%1a5700%' OR body LIKE '%c0ffee%'";
    assert_eq!(place.tamper(sql).await, 0, "the note is still there");
}

/// Until it is over or given back.
pub async fn a_lease_has_one_holder(place: &mut impl Place) {
    let stores: [Arc<dyn Store>; 2] = [place.store(), place.other_instance().await];
    let takers: Vec<_> = (0..20)
        .map(|number| {
            let store = Arc::clone(&stores[number % 2]);
            let taker =
                async move { store.lease("sweep", &format!("i{number}"), NOW, after(30)).await.unwrap() };
            tokio::spawn(taker)
        })
        .collect();
    let mut holders = Vec::new();
    for (number, taker) in takers.into_iter().enumerate() {
        if taker.await.unwrap() {
            holders.push(format!("i{number}"));
        }
    }
    let [holder] = &holders[..] else { panic!("{holders:?}") };
    let [one, other] = &stores;
    assert!(other.lease("sweep", holder, after(20), after(50)).await.unwrap(), "the holder prolongs it");
    assert!(!one.lease("sweep", "another", after(49), after(80)).await.unwrap());
    assert!(
        one.lease("mail", "another", after(49), after(80)).await.unwrap(),
        "another name is another lease"
    );
    one.release("sweep", "another").await.unwrap();
    assert!(
        !one.lease("sweep", "another", after(49), after(80)).await.unwrap(),
        "it was not his to give back"
    );
    one.release("sweep", holder).await.unwrap();
    assert!(one.lease("sweep", "another", after(49), after(80)).await.unwrap());
    assert!(other.lease("sweep", "third", after(80), after(90)).await.unwrap(), "the holder died");
}

/// Each with its holder; one that is over or given back is not among them, nor what the health check leaves.
pub async fn leases_are_listed_while_they_last(place: &mut impl Place) {
    let (store, other) = (place.store(), place.other_instance().await);
    store.health().await.unwrap();
    for (name, holder, until) in [("sweep", "i1", 30), ("bulk/b", "i2/x", 60), ("bulk/B", "i1", 60)] {
        assert!(store.lease(name, holder, NOW, after(until)).await.unwrap());
    }
    let held = |leases: Vec<HeldLease>| -> Vec<(String, String)> {
        leases.into_iter().map(|lease| (lease.name, lease.holder)).collect()
    };
    let pair = |name: &str, holder: &str| (name.to_owned(), holder.to_owned());
    let all = [pair("bulk/B", "i1"), pair("bulk/b", "i2/x"), pair("sweep", "i1")];
    assert_eq!(held(other.leases(after(29)).await.unwrap()), all);
    assert_eq!(held(other.leases(after(30)).await.unwrap()), all[..2], "one is over");
    store.release("bulk/B", "i1").await.unwrap();
    assert_eq!(held(other.leases(after(30)).await.unwrap()), all[1..2], "one was given back");
    assert_eq!(other.leases(after(30)).await.unwrap()[0].until, after(60));
}

/// As they stand now; a state that no message is in is left out.
pub async fn messages_are_counted_by_their_state(place: &mut impl Place) {
    let store = place.store();
    assert_eq!(store.outbox_counts().await.unwrap(), BTreeMap::new());
    let messages: Vec<_> = ["a", "b", "c", "d"].map(message).into();
    let sent = messages.iter().map(|message| Change::Send(Box::new(message.clone()))).collect();
    store.commit(sent).await.unwrap();
    store
        .settle_outbox(&[settlement(messages[0].id, OutboxState::Failed, NOW, "550 no such user")])
        .await
        .unwrap();
    store.settle_outbox(&[settlement(messages[1].id, OutboxState::Delivered, NOW, "")]).await.unwrap();
    let counted = [(OutboxState::Waiting, 2), (OutboxState::Delivered, 1), (OutboxState::Failed, 1)];
    assert_eq!(store.outbox_counts().await.unwrap(), BTreeMap::from(counted));
}

/// The newest first, of one state or of any, and never those for nobody.
pub async fn messages_are_read_page_by_page(place: &mut impl Place) {
    let store = place.store();
    let mut nobody = message("nobody");
    nobody.mail = None;
    let mut sent: Vec<_> = (0..5).map(|number| message(&format!("m{number}"))).collect();
    sent.push(nobody);
    store.commit(sent.iter().map(|one| Change::Send(Box::new(one.clone()))).collect()).await.unwrap();
    sent.pop();
    sent.sort_by_key(|one| std::cmp::Reverse(one.id));
    let ids = |rows: Vec<OutboxEntry>| -> Vec<_> { rows.iter().map(|row| row.message.id).collect() };
    let expected: Vec<_> = sent.iter().map(|one| one.id).collect();
    let first = ids(store.outbox_page(None, None, 3).await.unwrap());
    assert_eq!(first, expected[..3]);
    assert_eq!(ids(store.outbox_page(None, first.last().copied(), 3).await.unwrap()), expected[3..]);
    store.settle_outbox(&[settlement(expected[1], OutboxState::Failed, NOW, "550")]).await.unwrap();
    store.settle_outbox(&[settlement(expected[4], OutboxState::Failed, NOW, "550")]).await.unwrap();
    let failed = ids(store.outbox_page(Some(OutboxState::Failed), None, 10).await.unwrap());
    assert_eq!(failed, [expected[1], expected[4]]);
    let older = store.outbox_page(Some(OutboxState::Failed), Some(expected[1]), 10).await.unwrap();
    assert_eq!(ids(older), [expected[4]]);
}

/// Its tries begin anew. One that waits, was delivered or has expired is left as it is.
pub async fn a_message_given_up_is_tried_again_while_it_is_of_use(place: &mut impl Place) {
    let store = place.store();
    let sent = message("sent");
    store.commit(vec![Change::Send(Box::new(sent.clone()))]).await.unwrap();
    let again = |now| store.commit(vec![Change::SendAgain { message: sent.id, now }]);
    assert!(matches!(again(NOW).await, Err(StoreError::Conflict(_))), "it waits");
    store.claim_outbox(NOW, after(60), 1).await.unwrap();
    store.settle_outbox(&[settlement(sent.id, OutboxState::Failed, NOW, "550 no such user")]).await.unwrap();
    assert!(matches!(again(sent.expires).await, Err(StoreError::Conflict(_))), "it has expired");
    again(after(5)).await.unwrap();
    assert_eq!(store.claim_outbox(after(4), after(60), 1).await.unwrap(), []);
    let due = store.claim_outbox(after(5), after(60), 1).await.unwrap();
    assert_eq!((due[0].message.id, due[0].attempts), (sent.id, 1));
    store.settle_outbox(&[settlement(sent.id, OutboxState::Delivered, NOW, "")]).await.unwrap();
    assert!(matches!(again(after(9)).await, Err(StoreError::Conflict(_))), "it was delivered");
}
