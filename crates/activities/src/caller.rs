//! What the pages of the helpdesk share: the caller's name, the operator's, and what an operator sees where
//! the caller cannot be asked.

use domain::{
    activity::Reply,
    message::Message,
    run::Subject,
    view::{MISSING, Tone, View},
};

use serde::Serialize;

use crate::{Context, Trouble, proof};

/// How pages call the caller: the display name, or, while the directory does not say, the logon name.
pub(crate) async fn name(cx: &Context<'_>) -> String {
    let logon_name = || match &cx.run.subject {
        Subject::Person { name, .. } => name.clone(),
        Subject::Decoy { .. } => String::new(),
    };
    if cx.person().is_none() {
        return logon_name();
    }
    match cx.account().await {
        Ok(account) if !account.display_name.trim().is_empty() => account.display_name,
        _ => logon_name(),
    }
}

/// The operator's name, for mails and pages; empty outside of the helpdesk.
pub(crate) fn operator_name<'a>(cx: &Context<'a>) -> &'a str {
    cx.operator().map_or("", |operator| &operator.name)
}

/// The page that says why the caller cannot be asked in this way. It has no form: "try another way" is on it,
/// and nothing counts as wrong.
pub(crate) fn cannot_ask(state: &impl Serialize, message: Message) -> Result<Reply, Trouble> {
    proof::show(state, cannot_ask_view(message))
}

/// See [`cannot_ask`].
pub(crate) fn cannot_ask_view(message: Message) -> View {
    View::new(MISSING, Message::new("helpdesk.cannot-ask.title")).notice(Tone::Warn, message)
}
