//! The link in a message that tells of a change: *this was not me*. It is made in the commit of the message, once for all
//! addresses that the message goes to, and never stands in a message that carries a code.

use domain::{
    id::EventId, message::Message, not_me::ToldChange, run::Subject, secret::Secret, store::Change,
};
use vault::KeyRing;

use crate::{Context, Trouble};

/// The messages that carry such a link.
pub const MAILS: [&str; 4] =
    ["mail.success", "mail.helpdesk-success", "mail.factor-changed", "mail.contact-changed"];

/// The keyed hash of a link's secret, bound to its document.
#[must_use]
pub fn link_hash(keys: &KeyRing, record: &str, secret: &str) -> String {
    keys.keyed_hash("not-me-link", &[record, secret])
}

/// The end of the link for a message that says `about`, and the change that keeps what it leads to.
pub(crate) fn link(cx: &Context<'_>, about: &Message) -> Result<Option<(Secret, Change)>, Trouble> {
    let Subject::Person { person, name } = &cx.run.subject else { return Ok(None) };
    let id = EventId::mint(cx.now, &*cx.tools.entropy).to_string();
    let key = cx.tools.keys.keyed_hash(domain::not_me::AREA, &[&id]);
    let secret = vault::token::new(&*cx.tools.entropy);
    let told = ToldChange {
        person: person.clone(),
        name: name.clone(),
        about: about.clone(),
        at: cx.now,
        address: cx.run.address.clone(),
        run: cx.run.id,
        workflow: cx.run.workflow.clone(),
        link_hash: link_hash(&cx.tools.keys, &key, secret.expose()),
        denied: None,
    };
    let record = told.record(&key, 0, cx.now).map_err(|error| Trouble::Defect(error.to_string()))?;
    let link = Secret::new(format!("{key}.{}", secret.expose()));
    Ok(Some((link, Change::PutRecord(Box::new(record)))))
}
