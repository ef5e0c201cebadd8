//! A passkey as the second factor that is proved once more. What the page asked with comes back with the answer,
//! under a keyed hash: two windows can ask at the same time, and looking at the page writes nothing.

use std::{collections::BTreeMap, time::Duration};

use activities::passkeys::{
    TIMEOUT_MS, copied, descriptor, known, new_challenge, refusal_detail, used, user_handle, words,
};
use api::{
    ServiceError, ServiceResult, Visitor,
    staff::{AskedPasskey, WaysAgain},
};
use domain::{
    event::{Event, EventKind, EventResult},
    factor::passkey::{AskedProof, Known, Proof, Refusal, RequestOptions, UserVerification},
    id::EventId,
    message::Message,
    profile::Profile,
    store::{Change, Session},
    time::Timestamp,
};

use super::StaffSession;
use crate::House;

/// What the keyed hash under a question is for.
const ASKED: &str = "staff-passkey";
/// What the keyed hash of a challenge that was answered is for.
const ANSWERED: &str = "staff-passkey-answered";
/// For how long a question can be answered: a little longer than a browser waits.
const LIFETIME: Duration = Duration::from_millis(TIMEOUT_MS as u64 + 60_000);

impl House {
    /// By what the visitor can prove once more who they are.
    pub(crate) async fn ways_to_prove_again(&self, visitor: &Visitor) -> ServiceResult<WaysAgain> {
        let staff = self.staff_session(visitor).await?;
        let profile = self.store().profile(&staff.session.person).await;
        let Some(profile) = profile.map_err(|error| self.store_trouble(&error))? else {
            return Ok(WaysAgain::default());
        };
        let passkey = (!profile.passkeys.is_empty()).then(|| self.ask_passkey(&staff.session, &profile));
        Ok(WaysAgain { app: !profile.totp.is_empty(), passkey })
    }

    fn ask_passkey(&self, session: &Session, profile: &Profile) -> AskedPasskey {
        let challenge = new_challenge(&*self.tools.entropy);
        let until = self.clock.now().plus(LIFETIME).as_millis().to_string();
        let mac = self.tools.keys.keyed_hash(ASKED, &[&session.id.to_string(), &until, &challenge]);
        let options = RequestOptions {
            challenge: challenge.clone(),
            timeout: TIMEOUT_MS,
            rp_id: self.tools.factors.passkeys.relying_party().to_owned(),
            allow_credentials: profile.passkeys.iter().map(descriptor).collect(),
            user_verification: UserVerification::Required,
        };
        AskedPasskey { token: format!("{until}.{challenge}.{mac}"), options }
    }

    /// The challenge of a question that this session was asked, while it can be answered.
    fn challenge_of<'t>(&self, session: &Session, token: &'t str) -> Option<&'t str> {
        let mut parts = token.split('.');
        let (until, challenge, mac) = (parts.next()?, parts.next()?, parts.next()?);
        let asked = [session.id.to_string(), until.to_owned(), challenge.to_owned()];
        let is_ours = self.tools.keys.keyed_hash_matches(ASKED, &asked.each_ref().map(String::as_str), mac);
        let until = Timestamp::from_millis(until.parse().ok()?);
        (is_ours && parts.next().is_none() && self.clock.now() < until).then_some(challenge)
    }

    /// Takes the answer to a question of [`House::ways_to_prove_again`]. [`ServiceError::Invalid`] with the words
    /// for a wrong one, which is written down.
    pub(crate) async fn take_passkey_again(
        &self,
        visitor: &Visitor,
        token: &str,
        answer: &str,
    ) -> ServiceResult<()> {
        let staff = self.staff_session(visitor).await?;
        if answer.is_empty() {
            return Err(ServiceError::Invalid(Message::new("activity.passkey.nothing")));
        }
        let person = &staff.session.person;
        let limit = staff.loaded.realm.limits.proofs_per_person;
        self.hold_to(&[("proof", &person.to_string(), limit)]).await?;
        let profile = self.store().profile(person).await.map_err(|error| self.store_trouble(&error))?;
        let wrong = || ServiceError::Invalid(Message::new("activity.passkey.wrong"));
        let profile = profile.ok_or_else(wrong)?;
        let judged = match self.challenge_of(&staff.session, token) {
            Some(challenge) => {
                self.judge_passkey(&profile, challenge, answer).map(|proof| (proof, challenge))
            }
            None => Err(Refusal::Challenge),
        };
        match judged {
            Ok((proof, challenge)) => {
                let once = self.tools.keys.keyed_hash(ANSWERED, &[challenge]);
                let expires = self.clock.now().plus(LIFETIME);
                let profile = used(&profile, proof, self.clock.now());
                let changes = vec![
                    Change::UseOnce { key: format!("{ANSWERED}:{once}"), expires },
                    Change::PutProfile(Box::new(profile)),
                ];
                self.keep_proof(&staff, changes, wrong).await
            }
            Err(refusal) => {
                let changes = self.follow_up(&staff, visitor, &profile, refusal, answer).await;
                self.store().commit(changes).await.map_err(|error| self.store_trouble(&error))?;
                Err(ServiceError::Invalid(words(refusal)))
            }
        }
    }

    fn judge_passkey(&self, profile: &Profile, challenge: &str, answer: &str) -> Result<Proof, Refusal> {
        let known: Vec<Known<'_>> = profile.passkeys.iter().map(known).collect();
        let user_handle = user_handle(&self.tools.keys, &profile.person);
        let asked = AskedProof {
            challenge,
            user_handle: &user_handle,
            user_verification: UserVerification::Required,
        };
        self.tools.factors.passkeys.check_proof(&asked, &known, answer)
    }

    /// What is written down of a wrong answer, and of a copy the mails to the person.
    async fn follow_up(
        &self,
        staff: &StaffSession,
        visitor: &Visitor,
        profile: &Profile,
        refusal: Refusal,
        answer: &str,
    ) -> Vec<Change> {
        let copied = copied(&profile.passkeys, refusal, answer);
        let detail = refusal_detail(refusal, copied);
        let mut changes = vec![self.refused_again(&staff.session, visitor, detail)];
        if let Some(passkey) = copied {
            let about = Message::new("mail.passkey-copied").with("name", passkey.name.clone());
            // A directory that is away keeps back one of the addresses, not the warning.
            let account = match self.connections.directory(&profile.person.connection) {
                Some(directory) => directory.fetch(&profile.person).await.ok().flatten(),
                None => None,
            };
            let corporate = account.and_then(|account| account.mail);
            let locale = &staff.loaded.realm.site.default_locale;
            changes.extend(self.notices(profile, corporate, locale, &about));
        }
        changes
    }

    fn refused_again(
        &self,
        session: &Session,
        visitor: &Visitor,
        detail: BTreeMap<String, String>,
    ) -> Change {
        let now = self.clock.now();
        Change::Append(Box::new(Event {
            id: EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind: EventKind::PasskeyRefused,
            result: EventResult::Failure,
            subject: Some(session.person.clone()),
            subject_name: session.name.clone(),
            actor: "self".to_owned(),
            address: visitor.address.clone(),
            run: None,
            workflow: String::new(),
            detail,
        }))
    }
}
