//! The sender and the first mail server, with a test.

use axum::{
    Router,
    extract::{Query, State},
    response::Response,
    routing::{get, post},
};
use serde_json::{Value, json};

use super::{HERE, draw, go_on, load, page, to};
use crate::{
    context::Context,
    failure::Failure,
    forms::StaffForm,
    model::{Button, Mood},
    pages::admin::{
        draft::{Drafting, STAMP, Sent, Target, list, send, slug_of, text},
        page::{FormPart, Part, say},
        realm::{
            mail::{self, Mail},
            servers::{Servers, Tried},
            settings::StateQuery,
        },
    },
    schema_form::{Edit as Press, FormField, FormSpec, ProblemLine, realm_schema},
    state::{Shared, Site},
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/admin/setup/mail", get(mail_server).post(take_mail))
        .route("/admin/setup/mail/test", post(test_mail))
}

/// Sender and first server as one form.
fn mail_spec() -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "MailDelivery").only(&["from", "servers"])
}

fn mail_value(drafting: &Drafting) -> Value {
    let stored = drafting.piece("mail");
    let from = text(stored.get("from")).to_owned();
    let mut servers: Vec<Value> = list(stored.get("servers")).cloned().collect();
    if servers.is_empty() {
        servers.push(Mail::new_server());
    }
    json!({ "from": from, "servers": servers })
}

/// What the page of mail shows besides its form.
#[derive(Default)]
struct MailShown {
    again: Option<(Vec<FormField>, Vec<ProblemLine>)>,
    tested: Option<Tried>,
    to: String,
    is_saved: bool,
}

fn draw_mail(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    shown: MailShown,
) -> Result<Response, Failure> {
    let mut page = page(site, context, drafting, "mail", "realm.setup.mail-lead");
    let words = site.words(context);
    let (fields, problems) =
        shown.again.unwrap_or_else(|| (mail_spec().fields(&words, &mail_value(drafting), &[]), Vec::new()));
    page.problems = problems;
    if shown.is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    if let Some((mood, message)) = &shown.tested {
        page.note(*mood, site.say(&context.locale, message));
    }
    page.form(FormPart {
        action: format!("{HERE}/mail"),
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    let has_server = list(drafting.at("mail.servers")).next().is_some();
    if has_server {
        page.heading(say(site, context, "realm.test-mail.title"), say(site, context, "realm.test-mail.lead"));
        page.form(FormPart {
            action: format!("{HERE}/mail/test"),
            fields: Mail::test_spec()
                .map(|spec| spec.fields(&words, &json!({ "to": shown.to }), &[]))
                .unwrap_or_default(),
            button: say(site, context, "realm.test-mail.send"),
            look: "quiet",
            ..FormPart::default()
        });
        page.add(go_on(site, context, "policy"));
    } else {
        let skip =
            Button::link(format!("{HERE}/policy"), say(site, context, "realm.setup.no-mail")).look("quiet");
        page.add(Part::Buttons { buttons: vec![skip] });
    }
    draw(site, context, drafting, page)
}

/// `GET /admin/setup/mail`.
async fn mail_server(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    let shown = MailShown { is_saved: query.state == "saved", ..MailShown::default() };
    draw_mail(&site, &context, &drafting, shown)
}

/// `POST /admin/setup/mail`.
async fn take_mail(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    let stored = mail_value(&drafting);
    let target = (Target::Set("mail".to_owned()), &stored);
    match send(&site, &context, &drafting, target, &|_| mail_spec(), None, form).await? {
        Sent::Saved(_) => Ok(to("mail?state=saved")),
        Sent::Again(again) => {
            let shown = MailShown { again: Some((again.fields, again.problems)), ..MailShown::default() };
            draw_mail(&site, &context, &drafting, shown)
        }
    }
}

/// `POST /admin/setup/mail/test`.
async fn test_mail(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let address = form.take("to").expose().trim().to_owned();
    form.done()?;
    let drafting = load(&site, &mut context).await?;
    let server = list(drafting.at("mail.servers")).next().and_then(slug_of).unwrap_or_default().to_owned();
    let tested = mail::try_it(&site, &context, &format!("mail.servers.{server}"), &address).await?;
    draw_mail(
        &site,
        &context,
        &drafting,
        MailShown { tested: Some(tested), to: address, ..MailShown::default() },
    )
}
