//! Register a personal mail address: a code sent there must come back before it is accepted. A change is
//! told to the old and the new address.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    evidence::Assurance,
    message::Message,
    profile::Contact,
    secret::Secret,
    store::Change,
    time::Timestamp,
    view::{Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, not_me, proof, registration,
    view_parts::{code_view, with_error},
};

/// The activity `register-contact`.
pub struct RegisterContact;

/// Whether the step may be skipped.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// People may go on without one.
    pub optional: bool,
}

/// Which of the two pages is shown.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "page", rename_all = "kebab-case")]
pub enum State {
    /// Asking for the address.
    Address,
    /// Asking for the code that was sent there.
    Code {
        /// The address to be.
        address: String,
        /// Keyed hash of the code.
        hash: String,
        /// Not after this.
        expires: Timestamp,
        /// Wrong tries.
        tries: u32,
    },
}

const CODE_LIFETIME: Duration = Duration::from_secs(600);
const TRIES_PER_CODE: u32 = 5;

fn address_view(cx: &Context<'_>, settings: &Settings) -> View {
    let current = cx.profile.personal_mail.as_ref().map_or("", |contact| contact.address.as_str());
    let field = Field::new("address", Message::new("activity.register.personal-mail"), FieldKind::Email)
        .hint(Message::new("activity.register.personal-mail-hint"))
        .value(current);
    let view = View::new("register-contact", Message::new("activity.register.contact.title"))
        .lead(Message::new("activity.register.contact.lead"))
        .field(field)
        .action("next", Message::new("action.send-code"));
    if settings.optional || !current.is_empty() {
        view.action("skip", Message::new("action.skip"))
    } else {
        view
    }
}

fn code_page(address: &str) -> View {
    let lead = Message::new("activity.register.contact.code-lead").with("address", address);
    let label = Message::new("activity.register.personal-mail-code");
    code_view("code", Message::new("activity.register.contact.code-title"), lead, label, 6, true)
        .action("back", Message::new("action.other-address"))
}

/// Whether a text can be a mail address at all; that it is somebody's is shown by the code.
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>()[]\\,;:\"".contains(c);
    !local.is_empty()
        && text.len() <= 254
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !domain.contains("..")
        && !domain.contains('@')
        && !local.contains('@')
        && text.chars().all(plain)
}

fn code_hash(cx: &Context<'_>, address: &str, code: &str) -> String {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    cx.tools.keys.keyed_hash("contact-code", &[&cx.run.id.to_string(), address, &digits])
}

async fn send(cx: &Context<'_>, address: &str) -> Result<(State, Change), Trouble> {
    cx.count("contact-code", &cx.profile.person.to_string(), cx.realm.limits.codes_per_destination).await?;
    cx.count("contact-code-to", &address.to_lowercase(), cx.realm.limits.codes_per_destination).await?;
    let code = vault::code::digits(&*cx.tools.entropy, 6);
    let args = Message::new("mail.contact-code").with("minutes", 10u32);
    let change = cx.mail(Some(address.to_owned()), "mail.contact-code", args, Some(&code), CODE_LIFETIME)?;
    let hash = code_hash(cx, address, code.expose());
    Ok((
        State::Code { address: address.to_owned(), hash, expires: cx.now.plus(CODE_LIFETIME), tries: 0 },
        change,
    ))
}

async fn accept(cx: &Context<'_>, address: String) -> Result<Reply, Trouble> {
    let old = cx.profile.personal_mail.as_ref().map(|contact| contact.address.clone());
    let corporate = cx.account().await?.mail;
    let mut profile = cx.edit_profile();
    profile.personal_mail = Some(Contact { address: address.clone(), verified: cx.now });
    let mut reply = registration::save(cx, profile, proof::passed());
    let about = Message::new("mail.contact-changed");
    let (link, kept) = not_me::link(cx, &about)?.unzip();
    reply.changes.extend(kept);
    // Whoever typed the new address in reads it: there the link would only tell of itself.
    for (to, link) in [(corporate, link.as_ref()), (old, link.as_ref()), (Some(address), None)] {
        let Some(to) = to else { continue };
        let about = about.clone();
        let lifetime = registration::NOTICE_LIFETIME;
        reply = reply.with(cx.mail(Some(to), "mail.contact-changed", about, link, lifetime)?);
    }
    Ok(reply)
}

#[async_trait]
impl Activity for RegisterContact {
    const KIND: &'static str = "register-contact";
    const ABOUT: &'static str = "Registers a personal e-mail address, once a code sent there was typed in.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Factor,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        proof::show(&State::Address, address_view(cx, settings))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        match state {
            State::Address => {
                let may_skip = settings.optional || cx.profile.personal_mail.is_some();
                if input.action == "skip" && may_skip {
                    return Ok(proof::passed());
                }
                let address = input.text("address").trim().to_owned();
                if !is_address(&address) {
                    let mut view = with_error(
                        address_view(cx, settings),
                        "address",
                        Message::new("activity.register.mail-invalid"),
                    );
                    view.fields[0].value = address.chars().filter(|c| !c.is_control()).take(254).collect();
                    return proof::again(&State::Address, view);
                }
                let (state, change) = send(cx, &address).await?;
                Ok(proof::again(&state, code_page(&address))?.with(change))
            }
            State::Code { .. } if input.action == "back" => {
                proof::again(&State::Address, address_view(cx, settings))
            }
            State::Code { address, hash, expires, tries } => {
                let typed = Secret::new(code_hash(cx, &address, input.text("code")));
                let is_alive = cx.now.is_in_life(expires.minus(CODE_LIFETIME), expires);
                if typed.matches(&Secret::new(hash.clone())) && is_alive {
                    return accept(cx, address).await;
                }
                if tries + 1 >= TRIES_PER_CODE || !is_alive {
                    let view = with_error(
                        address_view(cx, settings),
                        "address",
                        Message::new("activity.mail-code.expired"),
                    );
                    return Ok(Outcome::Retry {
                        state: proof::state_value(&State::Address)?,
                        view,
                        wrong_proof: false,
                    }
                    .into());
                }
                let view = with_error(code_page(&address), "code", Message::new("activity.mail-code.wrong"));
                proof::again(&State::Code { address, hash, expires, tries: tries + 1 }, view)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn addresses_that_could_carry_a_header_or_a_second_recipient_are_refused() {
        for bad in [
            "",
            "a",
            "a@b",
            "a@b.c\r\nBcc: x@y.z",
            "a,b@c.de",
            "a@b.c;d@e.f",
            "<a@b.c>",
            "a b@c.de",
            "a@@b.c",
            "a@.b",
        ] {
            assert!(!is_address(bad), "{bad:?}");
        }
        for good in ["ana@example.org", "ana+reset@mail.example.org", "josé@correo.example"] {
            assert!(is_address(good), "{good:?}");
        }
    }
}
