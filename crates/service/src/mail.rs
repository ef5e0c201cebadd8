//! Renders outbox rows into mails: opens the sealed code, and hands words and layout to `texts`.

use std::{collections::BTreeMap, sync::Arc};

use activities::not_me;
use courier::Renderer;
use domain::{
    config::{Realm, mail::MailFormat},
    message::{Argument, Message},
    outbox::{Mail, OutboxMessage, RenderedMail},
    secret::Secret,
};
use texts::{Brand, Texts};
use vault::KeyRing;

use crate::realm::LiveRealm;

/// Where the link of a mail leads whose secret is the end of it.
fn place_of_link(template: &str) -> Option<&'static str> {
    match template {
        "mail.approval" => Some("approve"),
        activities::wait::MAIL => Some("stop"),
        _ if not_me::MAILS.contains(&template) => Some("stop"),
        _ => None,
    }
}

/// The renderer of the product.
pub struct MailRenderer {
    texts: Arc<Texts>,
    keys: Arc<KeyRing>,
    realm: Arc<LiveRealm>,
    public_url: String,
}

impl MailRenderer {
    /// Over these words and keys; links begin with `public_url`, never with anything from a request.
    #[must_use]
    pub fn new(texts: Arc<Texts>, keys: Arc<KeyRing>, realm: Arc<LiveRealm>, public_url: String) -> Self {
        Self { texts, keys, realm, public_url }
    }
}

impl Renderer for MailRenderer {
    fn render(&self, message: &OutboxMessage) -> Result<RenderedMail, String> {
        let realm = self.realm.current();
        rendered(&self.texts, &self.keys, &realm.realm, &self.public_url, message)
    }
}

/// The mail of a row, in the words of `texts` and for a realm.
pub(crate) fn rendered(
    texts: &Texts,
    keys: &KeyRing,
    realm: &Realm,
    public_url: &str,
    message: &OutboxMessage,
) -> Result<RenderedMail, String> {
    let mail = message.mail.as_ref().ok_or("a discarded row has no mail")?;
    let mut secrets: BTreeMap<String, Secret> = BTreeMap::new();
    if let Some(sealed) = &message.sealed {
        let mut code =
            keys.open("outbox", &message.id.to_string(), sealed).map_err(|error| error.to_string())?;
        if let Some(place) = place_of_link(&mail.template) {
            code = Secret::new(format!("{}/{place}/{}", public_url.trim_end_matches('/'), code.expose()));
        }
        secrets.insert(secret_name(&mail.template).to_owned(), code);
    }
    let site = &realm.site;
    let brand = Brand {
        organization: site.organization.clone(),
        help_text: site.help_text.clone(),
        help_link: site.help_link.clone(),
        public_url: public_url.to_owned(),
    };
    let args = with_link(&mail.template, &mail.args, public_url);
    let mut rendered = texts.mail(&mail.locale, &mail.template, &args, &secrets, &brand);
    rendered.to.clone_from(&mail.to);
    if Mail::own_format(&mail.args).unwrap_or(realm.mail.format) == MailFormat::Text {
        rendered.html = Secret::default();
    }
    Ok(rendered)
}

/// A reminder leads to the task that it is about, or to the site where there is none.
fn with_link(template: &str, args: &Message, public_url: &str) -> Message {
    if !template.contains(".reminder-") {
        return args.clone();
    }
    let site = public_url.trim_end_matches('/');
    let link = match args.args.get("task") {
        Some(Argument::Text(task)) if !task.is_empty() => format!("{site}/task/{task}"),
        _ => format!("{site}/"),
    };
    args.clone().with("link", link)
}

/// A code is shown in groups; a password is to be typed as it is; a link stands in a sentence.
fn secret_name(template: &str) -> &'static str {
    match template {
        "mail.helpdesk-password" => "password",
        _ if not_me::MAILS.contains(&template) => texts::NOT_ME,
        _ if place_of_link(template).is_some() => "link",
        _ => "code",
    }
}
