//! What somebody registered, as administrators see it: dates and numbers, addresses masked, no secret.

use api::people::RegistrationFacts;
use domain::{
    profile::{Profile, QuestionKind, masked_address, masked_number},
    time::Timestamp,
};

/// The facts of a profile at `now`.
pub(super) fn facts(profile: &Profile, now: Timestamp) -> RegistrationFacts {
    let answers = |kind: QuestionKind| count(profile.answers.iter().filter(|answer| answer.kind == kind));
    let passcode = profile.passcode.as_ref().map(|passcode| passcode.expires);
    RegistrationFacts {
        registered: profile.registered,
        updated: profile.updated,
        locale: profile.locale.clone(),
        mandatory: answers(QuestionKind::Mandatory),
        optional: answers(QuestionKind::Optional),
        own: answers(QuestionKind::UserDefined),
        helpdesk: answers(QuestionKind::Helpdesk),
        personal_mail: profile
            .personal_mail
            .as_ref()
            .map(|contact| (masked_address(&contact.address), contact.verified)),
        personal_phone: profile
            .personal_phone
            .as_ref()
            .map(|contact| (masked_number(&contact.address), contact.verified)),
        confirmed_mail: profile
            .confirmed_mail
            .as_ref()
            .map(|contact| (masked_address(&contact.address), contact.verified)),
        totp: api::AppFact::of(profile),
        passkeys: profile.passkeys.iter().map(Into::into).collect(),
        browsers: api::BrowserFact::of(profile, now),
        recovery_codes: count(profile.recovery_codes.iter()),
        passcode_until: passcode.filter(|expires| now < *expires),
        subscriptions: profile.subscriptions.iter().map(|(name, wanted)| (name.clone(), *wanted)).collect(),
        agreements: profile.agreements.iter().map(|(name, at)| (name.clone(), *at)).collect(),
        failures: profile.lock.failures,
        locked_until: profile.lock.until.filter(|until| now < *until),
        must_update: profile.must_update,
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use domain::{
        id::Slug,
        person::PersonKey,
        profile::{Contact, StoredAnswer, StoredPasscode},
    };

    use super::*;

    #[test]
    fn neither_answers_nor_addresses_nor_hashes_are_told() {
        let now = Timestamp::from_millis(1_000);
        let key = PersonKey { connection: Slug::literal("corp"), object: "1".to_owned() };
        let mut profile = Profile::empty(key, "en".to_owned(), now);
        profile.personal_mail =
            Some(Contact { address: "canary.mail@home.example".to_owned(), verified: now });
        profile.personal_phone = Some(Contact { address: "+44canary7700900147".to_owned(), verified: now });
        profile.recovery_codes = vec!["canary-code".to_owned()];
        profile.passcode =
            Some(StoredPasscode { hash: "canary-hash".to_owned(), expires: now, is_sent: true });
        profile.answers = vec![StoredAnswer {
            question: "q".to_owned(),
            kind: QuestionKind::Helpdesk,
            text: "canary-question".to_owned(),
            answer: "canary-answer".to_owned(),
        }];
        let facts = facts(&profile, now);
        assert!(!serde_json::to_string(&facts).unwrap().contains("canary"), "{facts:?}");
        assert_eq!(facts.personal_phone.as_ref().map(|(number, _)| number.as_str()), Some("…47"));
        assert_eq!((facts.helpdesk, facts.mandatory, facts.recovery_codes), (1, 0, 1));
        assert_eq!(facts.passcode_until, None, "it is over at this very moment");
    }
}
