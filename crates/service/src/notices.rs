//! Mails that tell somebody of something that was done about them outside of a task of theirs: by an
//! administrator, or while a member of staff proved who they are once more.

use std::time::Duration;

use domain::{
    id::OutboxId,
    message::Message,
    outbox::{Mail, OutboxMessage},
    profile::Profile,
    store::Change,
};

use crate::House;

/// How long a notice is worth sending.
const LIFETIME: Duration = Duration::from_secs(3 * 24 * 3600);

impl House {
    /// One mail to each address at which the person of `profile` is known to read: `corporate`, as the directory
    /// has it, and the registered one. In the language of the registration, else in `locale`. `about` is the
    /// template with its arguments.
    pub(crate) fn notices(
        &self,
        profile: &Profile,
        corporate: Option<String>,
        locale: &str,
        about: &Message,
    ) -> Vec<Change> {
        let now = self.clock.now();
        let locale = if profile.registered.is_some() { profile.locale.as_str() } else { locale };
        let personal = profile.personal_mail.as_ref().map(|contact| contact.address.clone());
        let mail = |to: String| {
            let id = OutboxId::mint(now, &*self.tools.entropy);
            Change::Send(Box::new(OutboxMessage {
                id,
                dedup: format!("notice/{id}"),
                created: now,
                expires: now.plus(LIFETIME),
                mail: Some(Mail {
                    to,
                    locale: locale.to_owned(),
                    template: about.code.to_string(),
                    args: about.clone(),
                }),
                sealed: None,
                subject: Some(profile.person.clone()),
            }))
        };
        [corporate, personal].into_iter().flatten().map(mail).collect()
    }
}
