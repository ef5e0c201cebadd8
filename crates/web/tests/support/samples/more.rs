//! Views of proofs that need the outside, of changes, and of the ends of a task.

use std::time::Duration;

use domain::{
    message::Message,
    view::{AWAITING, Captcha, Choice, Field, FieldKind, Tone, View},
    workflow::Step,
};

use super::super::{CHALLENGE, NOW};

/// Names of these samples.
pub const NAMES: [&str; 54] = [
    "client-certificate",
    "confirm-contact",
    "authenticators",
    "choose-what-to-register",
    "register-phone-code",
    "choose-way-all",
    "choose-way-second",
    "mail-code-personal",
    "radius-code",
    "radius-challenge",
    "external",
    "external-denied",
    "phone",
    "phone-choose",
    "phone-code",
    "phone-called",
    "push-approval",
    "push-waiting",
    "passcode",
    "known-browser",
    "not-registered",
    "captcha-work",
    "captcha-picture",
    "captcha-recaptcha",
    "questions-picked",
    "change-password",
    "reset-half-done",
    "reset-offline",
    "reset-offline-any",
    "unlock",
    "enable",
    "get-passcode",
    "notifications",
    "remember-browser",
    "register-mail-code",
    "register-questions-all",
    "restart",
    "resume",
    "unknown-outcome",
    "failed",
    "failed-wrong",
    "stopped-half-done",
    "stopped-late",
    "expired",
    "done-register",
    "done-manage-profile",
    "done-manage-passwords",
    "done-unlock-account",
    "done-my-notifications",
    "done-passcode",
    "done-sign-in",
    "done-activate-account",
    "done-forgot-user-name",
    "done-offline",
];

/// The sample of a name.
pub fn find(name: &str) -> Option<View> {
    proof(name).or_else(|| change(name)).or_else(|| end(name))
}

fn next(view: View) -> View {
    view.action("next", Message::new("action.continue"))
}

/// Lets whoever draws or tests the product's words name a code that is put together.
fn of(code: &str) -> Message {
    Message { code: code.to_owned().into(), args: Default::default() }
}

fn code_page(title: &'static str, lead: Message, label: &'static str, length: u32, numeric: bool) -> View {
    let code = Field::new("code", Message::new(label), FieldKind::Code { length, numeric });
    next(View::new("code", Message::new(title)).lead(lead).field(code))
}

/// Every way to prove who one is that the product knows, as a choice names it.
fn ways() -> Vec<Choice> {
    let registry = activities::Registry::standard();
    let proofs = registry.all().filter(|activity| {
        let step = serde_json::json!({ "step": "x", "activity": activity.kind() });
        let step: Step = serde_json::from_value(step).unwrap();
        let is_for_people = activity.place() != activities::Place::Helpdesk;
        // What has a setting without which it cannot stand anywhere is no proof.
        let gives = activity.requirements(&step).map(|needs| needs.gives).unwrap_or_default();
        is_for_people && !gives.is_empty()
    });
    let mut kinds: Vec<String> = proofs.map(|activity| activity.kind().to_owned()).collect();
    kinds.push("mail-code-personal".to_owned());
    let option = |kind: String| Choice {
        label: of(&format!("activity.methods.option-{kind}")),
        hint: Some(of(&format!("activity.methods.option-{kind}-hint"))),
        value: kind,
    };
    kinds.into_iter().map(option).collect()
}

fn choice(lead: &'static str, options: Vec<Choice>) -> View {
    let title = Message::new("activity.methods.title");
    let first = options[0].value.clone();
    let field = Field::new("choice", title.clone(), FieldKind::Choice { options }).value(first);
    let needed = Message::new("activity.methods.needed").with("number", 2_u32);
    next(View::new("choice", title).lead(Message::new(lead)).lead(needed).field(field))
}

fn external() -> View {
    let say = |code: &'static str| Message::new(code).with("provider", "Contoso ID");
    View::new("external", say("activity.external-sign-in.title"))
        .lead(say("activity.external-sign-in.lead"))
        .action("next", say("activity.external-sign-in.go"))
}

fn radius(lead: Message, label: &'static str, kind: FieldKind) -> View {
    let field = Field::new("code", Message::new(label), kind);
    next(View::new("radius-code", Message::new("activity.radius-code.title")).lead(lead).field(field))
}

fn phone(is_choice: bool) -> View {
    let mut view = View::new("phone", Message::new("activity.phone.title"));
    if is_choice {
        let option = |ends: &str, hint: Option<&'static str>| Choice {
            value: ends.to_owned(),
            label: Message::new("activity.phone.number").with("ends", ends),
            hint: hint.map(Message::new),
        };
        let options = vec![option("17", None), option("42", Some("activity.phone.call-only"))];
        let field = Field::new("number", Message::new("activity.phone.where"), FieldKind::Choice { options });
        view = view.lead(Message::new("activity.phone.lead")).field(field.value("17"));
    } else {
        view = view.lead(Message::new("activity.phone.lead-one").with("ends", "17"));
    }
    view.action("sms", Message::new("activity.phone.sms")).action("call", Message::new("activity.phone.call"))
}

/// A question on the phone, before it is sent and while it waits.
fn push(is_asked: bool) -> View {
    if !is_asked {
        return View::new("push-approval", Message::new("activity.push-approval.title"))
            .lead(Message::new("activity.push-approval.lead"))
            .lead(Message::new("activity.push-approval.lead-how").with("minutes", 5_u32))
            .notice(Tone::Bad, Message::new("activity.push-approval.wrong"))
            .action("next", Message::new("activity.push-approval.ask"));
    }
    let number = Field::new("number", Message::new("activity.push-approval.number"), FieldKind::Spelled);
    View::new(AWAITING, Message::new("activity.push-approval.waiting"))
        .lead(Message::new("activity.push-approval.waiting-lead"))
        .lead(Message::new("activity.push-approval.waiting-none"))
        .field(number.value("47").until(Some(NOW.plus(Duration::from_secs(300)))).optional())
        .action("look", Message::new("activity.push-approval.look"))
}

fn phone_code(lead: &'static str, again: &'static str) -> View {
    let lead = Message::new(lead).with("ends", "17");
    code_page("activity.phone.code-title", lead, "activity.phone.code-label", 6, true)
        .action("resend", Message::new(again))
        .action("other", Message::new("activity.phone.other"))
}

/// What tells people from robots, as a step shows it.
pub fn captcha(kind: &str) -> Captcha {
    let is_google = kind.starts_with("recaptcha");
    let google = |text: &str| if is_google { text.to_owned() } else { String::new() };
    Captcha {
        kind: kind.to_owned(),
        challenge: "sealed-challenge".to_owned(),
        salt: "salt".to_owned(),
        bits: 16,
        picture: !is_google,
        site_key: google("site"),
        address: google("https://www.recaptcha.net"),
        theme: google("dark"),
        action: google("task"),
    }
}

fn captcha_page(lead: &'static str, kind: &str) -> View {
    let kind = FieldKind::Captcha { captcha: captcha(kind) };
    let view = View::new("captcha", Message::new("activity.captcha.title"))
        .lead(Message::new(lead))
        .field(Field::new("captcha", Message::new("captcha.label"), kind));
    next(view)
}

fn proof(name: &str) -> Option<View> {
    let minutes = |code: &'static str| Message::new(code).with("minutes", 10_u32);
    let hidden = "activity.radius-code.answer";
    Some(match name {
        "client-certificate" => View::new("certificate", Message::new("activity.client-certificate.title"))
            .lead(Message::new("activity.client-certificate.lead"))
            .action("next", Message::new("activity.client-certificate.go")),
        "choose-what-to-register" => {
            let kinds = ["register-questions", "register-contact", "register-authenticator"]; // what w-regs has words for
            let option = |kind: &str| Choice {
                label: of(&format!("activity.methods.option-{kind}")),
                hint: Some(of(&format!("activity.methods.option-{kind}-hint"))),
                value: kind.to_owned(),
            };
            let options = FieldKind::Choice { options: kinds.map(option).to_vec() };
            let title = Message::new("activity.methods.register-title");
            next(
                View::new("choice", title.clone())
                    .lead(Message::new("activity.methods.register-lead"))
                    .lead(Message::new("activity.methods.register-needed").with("number", 2_u32))
                    .field(Field::new("choice", title, options).value(kinds[0])),
            )
        }
        "choose-way-all" => choice("activity.methods.lead", ways()),
        "choose-way-second" => choice("activity.methods.lead-second", ways().split_off(2)),
        "mail-code-personal" => {
            let lead = minutes("activity.mail-code.lead-personal");
            code_page("activity.mail-code.title", lead, "activity.mail-code.label", 6, true)
                .action("resend", Message::new("action.resend"))
                .notice(Tone::Good, Message::new("activity.mail-code.resent"))
        }
        "radius-code" => {
            let lead = Message::new("activity.radius-code.lead");
            radius(lead, "activity.radius-code.label", FieldKind::Code { length: 8, numeric: true })
        }
        "radius-challenge" => {
            let lead =
                Message::new("activity.radius-code.asked").with("prompt", "Enter the next token code:");
            radius(lead, hidden, FieldKind::Answer)
        }
        "external" => external(),
        "external-denied" => {
            let denied = Message::new("activity.external-sign-in.denied").with("provider", "Contoso ID");
            external().notice(Tone::Warn, denied)
        }
        "phone" => phone(false),
        "phone-choose" => phone(true),
        "phone-code" => phone_code("activity.phone.sent", "activity.phone.sms-again"),
        "phone-called" => phone_code("activity.phone.called", "activity.phone.call-again")
            .notice(Tone::Warn, Message::new("activity.phone.wait")),
        "push-approval" => push(false),
        "push-waiting" => push(true),
        "passcode" => {
            let lead = Message::new("activity.passcode.lead");
            code_page("activity.passcode.title", lead, "activity.passcode.label", 20, false)
        }
        "known-browser" => View::new("missing", Message::new("activity.known-browser.title"))
            .notice(Tone::Info, Message::new("activity.known-browser.unknown")),
        "not-registered" => View::new("missing", Message::new("activity.not-registered.title"))
            .notice(Tone::Warn, Message::new("activity.not-registered")),
        "captcha-work" => captcha_page("activity.captcha.lead-work", "work"),
        "captcha-picture" => captcha_page("activity.captcha.lead-picture", "picture")
            .action("again", Message::new("captcha.again")),
        "captcha-recaptcha" => captcha_page("activity.captcha.lead-recaptcha", "recaptcha-v2"),
        "questions-picked" => questions_picked(),
        _ => return None,
    })
}

fn questions_picked() -> View {
    let list = ["Which teacher do you remember best?", "What was the name of your first pet?"];
    let one = |(at, text): (usize, &&str)| Choice {
        value: at.to_string(),
        label: Message::verbatim(*text),
        hint: None,
    };
    let options: Vec<Choice> = list.iter().enumerate().map(one).collect();
    let pick = Message::new("activity.questions.pick").with("number", 1_u32);
    let answer = Message::new("activity.questions.answer").with("number", 1_u32);
    let view = View::new("questions", Message::new("activity.questions.title"))
        .lead(Message::new("activity.questions.lead").with("count", 1_u32))
        .field(Field::new("pick0", pick, FieldKind::Select { options }).value("0"))
        .field(Field::new("answer0", answer, FieldKind::Answer));
    next(view)
}

fn new_password(title: &'static str, lead: &'static str) -> View {
    let field = |name: &str, label: &'static str, rules: bool| {
        Field::new(name, Message::new(label), FieldKind::NewPassword { rules })
    };
    View::new("new-password", Message::new(title))
        .lead(Message::new(lead))
        .field(field("new", "activity.reset.label", true))
        .field(field("again", "activity.reset.again", false))
        .action("next", Message::new("action.save-password"))
}

fn confirm(title: &'static str, lead: Message, go: &'static str) -> View {
    View::new("confirm", Message::new(title)).lead(lead).action("next", Message::new(go))
}

fn notifications() -> View {
    let one = |name: &str, code: &'static str, task: &str, kind: FieldKind| {
        let label = Message::new(code).with("task", task);
        Field::new(name, label, kind).value("on").optional()
    };
    let (success, failure) = ("activity.notifications.on-success", "activity.notifications.on-failure");
    View::new("notifications", Message::new("activity.notifications.title"))
        .lead(Message::new("activity.notifications.lead"))
        .field(one("notice0", success, "manage-passwords", FieldKind::Check))
        .field(one("notice1", failure, "unlock-account", FieldKind::Check))
        .field(one("notice2", "activity.notifications.helpdesk-success", "helpdesk-reset", FieldKind::Check))
        .field(one("notice3", success, "forgot-password", FieldKind::Ticked))
        .action("next", Message::new("activity.notifications.save"))
}

fn register_questions() -> View {
    let number = |code: &'static str, number: u32| Message::new(code).with("number", number);
    let own = Field::new("own0-question", number("activity.register.own-question", 1), FieldKind::Text)
        .hint(Message::new("activity.register.own-question-hint").with("count", 10_u32));
    let answer = |name: &str, label: Message| Field::new(name, label, FieldKind::Answer);
    let of_desk = Message::verbatim("Which town were your grandparents from?");
    View::new("register-questions", Message::new("activity.register.questions.title"))
        .lead(Message::new("activity.register.questions.lead"))
        .field(own)
        .field(
            answer("own0-answer", number("activity.register.answer", 1))
                .error(Some(Message::new("activity.register.answer-short").with("count", 3_u32))),
        )
        .field(answer("desk0-answer", of_desk).hint(Message::new("activity.register.helpdesk-hint")))
        .action("next", Message::new("action.save-answers"))
        .action("skip", Message::new("action.skip"))
}

fn change(name: &str) -> Option<View> {
    let address = |code: &'static str| Message::new(code).with("address", "an•••@contoso.example");
    Some(match name {
        "confirm-contact" => {
            let lead = address("activity.confirm-contact.lead").with("minutes", 10_u32);
            code_page("activity.confirm-contact.title", lead, "activity.register.personal-mail-code", 6, true)
                .action("resend", Message::new("action.resend"))
        }
        "register-phone-code" => {
            let lead = Message::new("activity.phone.sent").with("ends", "17");
            code_page("activity.register.phone.code-title", lead, "activity.phone.code-label", 6, true)
                .action("resend", Message::new("activity.phone.sms-again"))
                .action("other", Message::new("activity.register.phone.other"))
        }
        "authenticators" => {
            let one = |value: &str, name: &str| Choice {
                value: value.to_owned(),
                label: Message::verbatim(name),
                hint: None,
            };
            let options = FieldKind::Choice { options: vec![one("a", "My phone"), one("b", "Tablet")] };
            let title = Message::new("activity.register.totp-list-title");
            View::new("authenticators", title.clone())
                .lead(Message::new("activity.register.totp-list-lead"))
                .field(Field::new("app", title, options).value("a").optional())
                .field(
                    Field::new("name", Message::new("activity.register-passkey.new-name"), FieldKind::Text)
                        .optional(),
                )
                .action("skip", Message::new("action.continue"))
                .action("add", Message::new("activity.register.totp-another"))
                .action("rename", Message::new("activity.register-passkey.rename"))
                .action("remove", Message::new("activity.register-passkey.remove"))
        }
        "change-password" => new_password("activity.change.title", "activity.change.lead"),
        "reset-half-done" => new_password("activity.reset.title", "activity.reset.lead")
            .notice(Tone::Warn, Message::new("activity.reset.half-done")),
        "reset-offline" => new_password("activity.reset.title", "activity.reset.offline-lead"),
        "reset-offline-any" => {
            let lead = Message::new("activity.reset.offline-any.lead");
            confirm("activity.reset.offline-any.title", lead, "activity.reset.offline-any.go")
                .lead(Message::new("activity.reset.offline-any.later"))
        }
        "unlock" => {
            confirm("activity.unlock.title", Message::new("activity.unlock.lead"), "activity.unlock.go")
        }
        "enable" => {
            confirm("activity.enable.title", Message::new("activity.enable.lead"), "activity.enable.go")
        }
        "get-passcode" => {
            let lead = address("activity.get-passcode.lead").with("minutes", 60_u32);
            confirm("activity.get-passcode.title", lead, "activity.get-passcode.go")
        }
        "notifications" => notifications(),
        "remember-browser" => {
            let label = Message::new("activity.remember-browser.label");
            let tick = Field::new("remember", label, FieldKind::Check)
                .hint(Message::new("activity.remember-browser.hint"));
            let view = View::new("remember-browser", Message::new("activity.remember-browser.title"))
                .lead(Message::new("activity.remember-browser.lead"))
                .lead(Message::new("activity.remember-browser.days").with("days", 90_u32));
            next(view.field(tick.optional()))
        }
        "register-mail-code" => {
            let lead =
                Message::new("activity.register.contact.code-lead").with("address", "ana@home.example");
            let title = "activity.register.contact.code-title";
            code_page(title, lead, "activity.register.personal-mail-code", 6, true)
                .action("back", Message::new("action.other-address"))
        }
        "register-questions-all" => register_questions(),
        "restart" => View::new("restart", Message::new("activity.restart.title"))
            .notice(Tone::Bad, Message::new("run.too-many-tries"))
            .lead(Message::new("activity.restart.lead"))
            .action("restart", Message::new("activity.restart.go")),
        _ => return None,
    })
}

fn end(name: &str) -> Option<View> {
    let done = |task: &str| {
        View::new("done", of(&format!("run.done.{task}.title"))).lead(of(&format!("run.done.{task}.lead")))
    };
    Some(match name {
        "resume" => View::new("waiting", Message::new("run.resume")),
        "unknown-outcome" => View::new("waiting", Message::new("run.unknown-outcome.title"))
            .lead(Message::new("run.unknown-outcome.lead")),
        "failed" => View::new("failed", Message::new("run.failed.title"))
            .notice(Tone::Bad, Message::new("activity.get-passcode.no-address"))
            .lead(Message::new("run.failed.nothing-changed")),
        "failed-wrong" => View::new("failed", Message::new("run.locked.title"))
            .lead(Message::new("run.locked.lead").with("minutes", 30_u32)),
        "stopped-half-done" => View::new("stopped", Message::new("run.stopped.title"))
            .notice(Tone::Warn, Message::new("run.half-done")),
        "stopped-late" => {
            View::new("stopped", Message::new("run.stopped.title")).lead(Message::new("run.stopped.changed"))
        }
        "expired" => {
            View::new("expired", Message::new("run.expired.title")).lead(Message::new("run.expired.lead"))
        }
        "done-passcode" => {
            let sent = Message::new("activity.get-passcode.sent").with("address", "an•••@contoso.example");
            done("passcode").lead(sent).notice(Tone::Warn, Message::new("run.done.still-locked"))
        }
        "done-offline" => {
            let until = NOW.plus(Duration::from_secs(1_800));
            let code = Field::new("shown", Message::new("challenge.response"), FieldKind::Spelled);
            View::new("done", Message::new("run.done.offline.title"))
                .lead(Message::new("run.done.offline.same"))
                .field(code.value(CHALLENGE).until(Some(until)).optional())
        }
        _ => done(name.strip_prefix("done-").filter(|_| NAMES.contains(&name))?),
    })
}
