//! A passcode or a password by text message, to a number of the directory: for operators, who see the end of the
//! number only and choose among those on record.
//!
//! Only gateways that send the words that they are given are used; a provider that makes codes of its own cannot.

use domain::{
    factor::phone::{CODE_HERE, Order, PhoneNumber, Purpose, Way},
    message::Message,
    secret::Secret,
    store::Change,
};

use crate::{Context, Trouble, phone_round, phone_sending};

/// The caller's numbers that take a text message, in the order of the attributes; none while no gateway in force
/// sends words.
pub(crate) async fn numbers_of_caller(cx: &Context<'_>) -> Result<Vec<PhoneNumber>, Trouble> {
    if !cx.tools.factors.phone.sends_words() {
        return Ok(Vec::new());
    }
    let mut numbers = phone_round::on_record(cx).await?;
    numbers.retain(|number| number.extension().is_empty());
    Ok(numbers)
}

/// How a form names a number: nothing that can be read back.
pub(crate) fn key(cx: &Context<'_>, number: &PhoneNumber) -> String {
    phone_round::key_of(cx, number)
}

/// What came of it.
pub(crate) struct Told {
    /// Whether a gateway took the message.
    pub(crate) is_sent: bool,
    /// What gateways said, as lines of history.
    pub(crate) changes: Vec<Change>,
}

/// The message of this code, with the organisation, and [`CODE_HERE`] where the secret goes.
pub(crate) fn words(cx: &Context<'_>, code: &'static str) -> Message {
    Message::new(code).with("code", CODE_HERE).with("organization", cx.realm.site.organization.as_str())
}

/// Counts one message to this number, before anything is done that cannot be undone.
///
/// # Errors
/// [`Trouble::Limited`] when too many went to the number, or from the realm.
pub(crate) async fn count(cx: &Context<'_>, number: &PhoneNumber) -> Result<(), Trouble> {
    phone_sending::count(cx, Some(number)).await
}

/// Sends `text` with `secret` in it. That no gateway could is not an error here: the caller says what it means.
pub(crate) async fn send(cx: &Context<'_>, to: &PhoneNumber, secret: &Secret, text: &Message) -> Told {
    let locale = cx.mail_locale();
    let purpose = Purpose::Words;
    let order = Order { purpose, to, way: Way::Sms, code: secret, text, locale, earlier: None };
    let sending = cx.tools.factors.phone.send(order).await;
    let mut changes = phone_sending::told(cx, to.ends(), &sending);
    if let Ok(receipt) = &sending.result {
        match phone_sending::noted(cx, receipt, to.ends()).await {
            Ok(noted) => changes.extend(noted),
            // The message is gone; that nobody can say later what became of it stops nothing.
            Err(trouble) => tracing::warn!(%trouble, "a text message cannot be followed"),
        }
    }
    Told { is_sent: sending.result.is_ok(), changes }
}
