//! The addresses at which a caller can be reached: the registered personal one and the one in the directory,
//! never one that the caller or the operator names.

use std::time::Duration;

use domain::profile::masked_address;

use crate::{Context, Trouble, mail_code::Channel};

/// What is known of a person's addresses.
pub(crate) struct Addresses {
    personal: Option<String>,
    corporate: Option<String>,
}

impl Addresses {
    /// The caller's. A personal address that was registered less than `age_days` ago does not count: whoever
    /// has just taken a registration over would be the one it reaches.
    pub(crate) async fn of_caller(cx: &Context<'_>, age_days: u32) -> Result<Self, Trouble> {
        if cx.person().is_none() {
            return Ok(Self { personal: None, corporate: None });
        }
        let age = Duration::from_secs(u64::from(age_days) * 86_400);
        let contact = cx.profile.personal_mail.as_ref();
        let contact = contact.filter(|contact| cx.now.since(contact.verified) >= age);
        let corporate = cx.account().await?.mail.filter(|address| !address.is_empty());
        let personal = contact.map(|contact| contact.address.clone());
        let is_same = |personal: &String| {
            corporate.as_ref().is_some_and(|corporate| corporate.eq_ignore_ascii_case(personal))
        };
        Ok(Self { personal: personal.filter(|personal| !is_same(personal)), corporate })
    }

    /// The address of this kind.
    pub(crate) fn get(&self, channel: Channel) -> Option<&str> {
        match channel {
            Channel::Personal => self.personal.as_deref(),
            Channel::Corporate => self.corporate.as_deref(),
        }
    }

    /// The kinds of which there is one, in the order in which they are preferred.
    pub(crate) fn channels(&self) -> Vec<Channel> {
        let has = |channel: &Channel| self.get(*channel).is_some();
        [Channel::Personal, Channel::Corporate].into_iter().filter(has).collect()
    }

    /// The address of this kind as an operator may see it; empty when there is none.
    pub(crate) fn masked(&self, channel: Channel) -> String {
        self.get(channel).map(masked_address).unwrap_or_default()
    }
}

/// The name of a kind of address in forms and in history.
pub(crate) const fn channel_name(channel: Channel) -> &'static str {
    match channel {
        Channel::Personal => "personal",
        Channel::Corporate => "corporate",
    }
}
