//! A view of every kind that a step can show, with the words the product uses.

use api::ApprovalPage;
use domain::{
    factor::passkey::{
        Attestation, CreationOptions, CredentialType, Descriptor, KeyParameters, RelyingParty,
        RequestOptions, Selection, UserEntity, UserVerification,
    },
    message::Message,
    time::Timestamp,
    view::{AWAITING, Choice, Field, FieldKind, Tone, View},
};

/// Names of all samples.
pub const NAMES: [&str; 27] = [
    "choose-way",
    "mail-code",
    "mail-code-wrong",
    "questions",
    "questions-wrong",
    "current-password",
    "totp",
    "passkey",
    "recovery-code",
    "approval",
    "approval-waiting",
    "waiting-time",
    "missing",
    "missing-alone",
    "new-password",
    "new-password-refused",
    "agreement",
    "register-questions",
    "register-mail",
    "register-totp",
    "register-passkey",
    "register-phone",
    "passkeys",
    "recovery-codes",
    "passcode-assigned",
    "done",
    "stopped",
];

pub mod more;

/// The names of these samples and of those in [`more`].
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.into_iter().chain(more::NAMES)
}

/// What has become of the run that shows a sample.
pub fn status(name: &str) -> domain::run::RunStatus {
    use domain::run::RunStatus;
    match name {
        "done" | "passcode-assigned" => RunStatus::Finished,
        _ if name.starts_with("done-") => RunStatus::Finished,
        _ if name.starts_with("stopped") => RunStatus::Stopped,
        "failed" | "failed-wrong" | "expired" => RunStatus::Failed,
        _ => RunStatus::Open,
    }
}

fn option(value: &str, code: &'static str, hint: &'static str) -> Choice {
    Choice { value: value.to_owned(), label: Message::new(code), hint: Some(Message::new(hint)) }
}

/// A rule of the scripted house that the refused password does not meet.
pub const REFUSED_RULE: &str = "At least 12 characters";

/// What waits for a colleague, with time left.
fn approval_waiting() -> View {
    let count = Message::new("activity.approval.count").with("approved", 1_u32).with("needed", 2_u32);
    let number = Field::new("number", Message::new("activity.approval.number"), FieldKind::Spelled);
    View::new(AWAITING, Message::new("activity.approval.waiting"))
        .lead(Message::new("activity.approval.waiting-lead"))
        .notice(Tone::Info, count)
        .field(
            number.value("4711").until(Some(super::NOW.plus(std::time::Duration::from_secs(900)))).optional(),
        )
        .action("look", Message::new("activity.approval.look"))
}

/// The page behind a colleague's link: one that can be answered, and one that is over.
pub fn approval(link: &str) -> Option<ApprovalPage> {
    let name = |code: &'static str| Message::new(code).with("name", "Ana López");
    match link {
        "open" => {
            let asked = name("page.approve.asked")
                .with("account", "ana.lopez")
                .with("address", "192.0.2.7")
                .with("minutes", 2_u32);
            let number = FieldKind::Code { length: 4, numeric: true };
            let number = Field::new("number", name("page.approve.number"), number);
            let password =
                Field::new("password", Message::new("page.approve.password"), FieldKind::CurrentPassword);
            let view = View::new("approve", name("page.approve.question"))
                .lead(asked)
                .lead(Message::new("page.approve.how"))
                .field(number.hint(Message::new("page.approve.number-hint")))
                .field(password.hint(name("page.approve.password-hint")))
                .action("approve", Message::new("page.approve.approve"))
                .action("deny", Message::new("page.approve.deny"));
            Some(ApprovalPage { view, is_open: true })
        }
        "over" => {
            let view = View::new("approve-over", Message::new("page.approve.title"))
                .notice(Tone::Info, Message::new("page.approve.over"));
            Some(ApprovalPage { view, is_open: false })
        }
        _ => None,
    }
}

/// Whoever waits before the account is changed.
fn waiting_time() -> View {
    View::new(AWAITING, Message::new("activity.wait.title"))
        .lead(Message::new("activity.wait.lead").with("from", Timestamp::from_millis(1_795_510_800_000)))
        .lead(
            Message::new("activity.wait.back")
                .with("from", Timestamp::from_millis(1_795_510_800_000))
                .with("until", Timestamp::from_millis(1_795_597_200_000)),
        )
        .notice(Tone::Info, Message::new("activity.wait.told"))
        .action("look", Message::new("activity.wait.look"))
}

/// The page behind the link that stops a waiting time: one that can be stopped, and those that cannot.
pub fn waiting(link: &str) -> Option<ApprovalPage> {
    let closed = |message: Message| {
        let view = View::new("stop-over", Message::new("page.stop.title")).notice(Tone::Info, message);
        Some(ApprovalPage { view, is_open: false })
    };
    match link {
        "open" | "raced" => {
            let asked = Message::new("page.stop.asked")
                .with("at", Timestamp::from_millis(1_795_424_400_000))
                .with("account", "ana.lopez")
                .with("task", "forgot-password");
            let when = Message::new("page.stop.when")
                .with("address", "192.0.2.7")
                .with("from", Timestamp::from_millis(1_795_510_800_000));
            let view = View::new("stop", Message::new("page.stop.question"))
                .lead(asked)
                .lead(when)
                .lead(Message::new("page.stop.how"))
                .action("stop", Message::new("page.stop.stop"));
            Some(ApprovalPage { view, is_open: true })
        }
        "stopped" => closed(
            Message::new("page.stop.stopped")
                .with("at", Timestamp::from_millis(1_795_424_400_000))
                .with("until", Timestamp::from_millis(1_795_510_800_000)),
        ),
        "late" => {
            closed(Message::new("page.stop.late").with("at", Timestamp::from_millis(1_795_510_800_000)))
        }
        "over" => closed(Message::new("page.stop.over")),
        _ => None,
    }
}

/// The sample of a name.
pub fn find(name: &str) -> Option<View> {
    let next = |view: View| view.action("next", Message::new("action.continue"));
    Some(match name {
        "approval" => View::new("approval", Message::new("activity.approval.title"))
            .lead(Message::new("activity.approval.lead-both"))
            .lead(Message::new("activity.approval.lead-how").with("minutes", 15_u32))
            .action("next", Message::new("activity.approval.ask")),
        "approval-waiting" => approval_waiting(),
        "waiting-time" => waiting_time(),
        "missing" => View::new("missing", Message::new("activity.known-browser.title"))
            .notice(Tone::Info, Message::new("activity.known-browser.unknown")),
        // The only way that there is.
        "missing-alone" => View::new("missing", Message::new("activity.not-registered.title"))
            .lead(Message::new("activity.not-registered")),
        "choose-way" => next(
            View::new("choice", Message::new("activity.methods.title"))
                .lead(Message::new("activity.methods.lead"))
                .field(
                    Field::new(
                        "option",
                        Message::new("activity.methods.title"),
                        FieldKind::Choice {
                            options: vec![
                                option(
                                    "0",
                                    "activity.methods.option.mail-code",
                                    "activity.methods.option.mail-code.hint",
                                ),
                                option(
                                    "1",
                                    "activity.methods.option.totp",
                                    "activity.methods.option.totp.hint",
                                ),
                                option(
                                    "2",
                                    "activity.methods.option.recovery-code",
                                    "activity.methods.option.recovery-code.hint",
                                ),
                            ],
                        },
                    )
                    .value("0"),
                ),
        ),
        "mail-code" => mail_code(None),
        "mail-code-wrong" => mail_code(Some(Message::new("activity.mail-code.wrong"))),
        "questions" => questions(None),
        "questions-wrong" => questions(Some(Message::new("activity.questions.wrong").with("count", 2_u32)))
            .notice(Tone::Bad, Message::new("activity.questions.wrong").with("count", 2_u32)),
        "current-password" => next(
            View::new("password", Message::new("activity.password.title"))
                .lead(Message::new("activity.password.lead"))
                .field(Field::new(
                    "password",
                    Message::new("activity.password.label"),
                    FieldKind::CurrentPassword,
                )),
        ),
        "totp" => next(
            View::new("totp", Message::new("activity.totp.title"))
                .lead(Message::new("activity.totp.lead"))
                .field(Field::new(
                    "code",
                    Message::new("activity.totp.label"),
                    FieldKind::Code { length: 6, numeric: true },
                )),
        ),
        "recovery-code" => next(
            View::new("code", Message::new("activity.recovery-code.title"))
                .lead(Message::new("activity.recovery-code.lead"))
                .field(Field::new(
                    "code",
                    Message::new("activity.recovery-code.label"),
                    FieldKind::Code { length: 19, numeric: false },
                )),
        ),
        "new-password" => new_password(),
        "new-password-refused" => refused_password(),
        "agreement" => agreement(),
        "register-questions" => register_questions(),
        "register-mail" => next(
            View::new("contact", Message::new("activity.register.contact.title"))
                .lead(Message::new("activity.register.contact.lead"))
                .field(
                    Field::new(
                        "personal-mail",
                        Message::new("activity.register.personal-mail"),
                        FieldKind::Email,
                    )
                    .hint(Message::new("activity.register.personal-mail.hint"))
                    .optional()
                    .value("ana@home.example"),
                ),
        )
        .action("skip", Message::new("action.skip")),
        "register-totp" => register_totp(),
        "passkey" => passkey(),
        "register-passkey" => register_passkey(),
        "register-phone" => register_phone(),
        "passkeys" => passkeys(),
        "recovery-codes" => recovery_codes(),
        "passcode-assigned" => passcode_assigned(),
        "done" => View::new("done", Message::new("run.done.forgot-password.title"))
            .lead(Message::new("run.done.forgot-password.lead")),
        "stopped" => {
            View::new("stopped", Message::new("run.stopped.title")).lead(Message::new("run.stopped.lead"))
        }
        _ => return more::find(name),
    })
}

fn mail_code(error: Option<Message>) -> View {
    View::new("code", Message::new("activity.mail-code.title"))
        .lead(Message::new("activity.mail-code.lead-corporate").with("minutes", 10_u32))
        .field(
            Field::new(
                "code",
                Message::new("activity.mail-code.label"),
                FieldKind::Code { length: 6, numeric: true },
            )
            .error(error),
        )
        .action("next", Message::new("action.continue"))
        .action("resend", Message::new("activity.mail-code.resend"))
}

fn questions(error: Option<Message>) -> View {
    View::new("questions", Message::new("activity.questions.title"))
        .lead(Message::new("activity.questions.lead").with("count", 2_u32))
        .field(
            Field::new(
                "answer-1",
                Message::verbatim("What was the name of the first street you remember living in?"),
                FieldKind::Answer,
            )
            .error(error.clone()),
        )
        .field(
            Field::new(
                "answer-2",
                Message::verbatim("Which teacher do you remember best?"),
                FieldKind::Answer,
            )
            .error(error),
        )
        .action("next", Message::new("activity.questions.next"))
}

fn new_password() -> View {
    View::new("new-password", Message::new("activity.reset.title"))
        .lead(Message::new("activity.reset.lead"))
        .field(Field::new(
            "new",
            Message::new("activity.reset.label"),
            FieldKind::NewPassword { rules: true },
        ))
        .field(Field::new(
            "again",
            Message::new("activity.reset.again"),
            FieldKind::NewPassword { rules: false },
        ))
        .notice(Tone::Info, Message::new("activity.reset.kept"))
        .action("save", Message::new("activity.reset.save"))
}

fn refused_password() -> View {
    let mut view = new_password();
    view.fields[0].error = Some(Message::new("activity.reset.rules"));
    view.fields[0].unmet = vec![Message::verbatim(REFUSED_RULE)];
    view.fields[1].error = Some(Message::new("activity.reset.mismatch"));
    view
}

fn agreement() -> View {
    let text = "You get this account for your work.\nDo not tell anyone your password; nobody at Contoso asks for it.\n\
        What you do here is written down with the time and your network address, and kept for one year.\n\
        Write to privacy@contoso.example to see or correct it.";
    View::new("agreement", Message::new("activity.agreement.title"))
        .field(Field::new("text", Message::verbatim("Use of this service"), FieldKind::Listing).value(text))
        .field(Field::new("accept", Message::new("activity.agreement.accept"), FieldKind::Check))
        .action("accept", Message::new("activity.agreement.go"))
}

fn register_questions() -> View {
    let list = ["Which teacher do you remember best?", "What was the name of your first pet?"];
    let options: Vec<Choice> = list
        .iter()
        .enumerate()
        .map(|(at, text)| Choice { value: at.to_string(), label: Message::verbatim(*text), hint: None })
        .collect();
    let mut view = View::new("questions", Message::new("activity.register.questions.title"))
        .lead(Message::new("activity.register.questions.lead"));
    for number in 1_u32..=2 {
        view = view
            .field(Field::new(
                &format!("question-{number}"),
                Message::new("activity.register.question.select").with("number", number),
                FieldKind::Select { options: options.clone() },
            ))
            .field(Field::new(
                &format!("answer-{number}"),
                Message::new("activity.register.answer").with("number", number),
                FieldKind::Answer,
            ));
    }
    view.action("save", Message::new("action.save-answers"))
}

fn register_totp() -> View {
    View::new("totp", Message::new("activity.register.totp.title"))
        .lead(Message::new("activity.register.totp.lead"))
        .field(Field::new("secret", Message::new("activity.register.totp.scan"), FieldKind::OtpAuth).value(
            "otpauth://totp/Contoso:ana.lopez?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso&digits=6&period=30",
        ))
        .field(Field::new(
            "code",
            Message::new("activity.register.totp.code"),
            FieldKind::Code { length: 6, numeric: true },
        ))
        .action("next", Message::new("action.continue"))
        .action("skip", Message::new("action.skip"))
}

const CHALLENGE: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

fn passkey() -> View {
    let options = RequestOptions {
        challenge: CHALLENGE.to_owned(),
        timeout: 300_000,
        rp_id: "localhost".to_owned(),
        allow_credentials: vec![Descriptor::new("AQIDBAUGBwgJCgsMDQ4PEA", vec!["internal".to_owned()])],
        user_verification: UserVerification::Required,
    };
    View::new("passkey", Message::new("activity.passkey.title"))
        .lead(Message::new("activity.passkey.lead"))
        .field(Field::new(
            "credential",
            Message::new("activity.passkey.label"),
            FieldKind::Passkey { options: Box::new(options) },
        ))
        .action("next", Message::new("activity.passkey.use"))
}

fn register_phone() -> View {
    let country = |iso: &str, code: &str| Choice {
        value: iso.to_owned(),
        label: Message::new("country.option").with("country", iso).with("code", code),
        hint: None,
    };
    let options = vec![country("GB", "44"), country("CH", "41"), country("DE", "49"), country("AT", "43")];
    let label = Message::new("activity.register.phone.country");
    View::new("register-phone", Message::new("activity.register.phone.title"))
        .lead(Message::new("activity.register.phone.lead"))
        .field(Field::new("country", label, FieldKind::Select { options }).value("GB"))
        .field(
            Field::new("number", Message::new("activity.register.phone.number"), FieldKind::Phone)
                .hint(Message::new("activity.register.phone.number-hint")),
        )
        .action("sms", Message::new("activity.phone.sms"))
        .action("call", Message::new("activity.phone.call"))
        .action("skip", Message::new("action.skip"))
}

fn register_passkey() -> View {
    let options = CreationOptions {
        rp: RelyingParty { id: "localhost".to_owned(), name: "Contoso".to_owned() },
        user: UserEntity {
            id: "AQIDBA".to_owned(),
            name: "ana.lopez".to_owned(),
            display_name: "Ana \"the key\" López".to_owned(),
        },
        challenge: CHALLENGE.to_owned(),
        pub_key_cred_params: vec![KeyParameters { kind: CredentialType::PublicKey, alg: -7 }],
        timeout: 300_000,
        exclude_credentials: Vec::new(),
        authenticator_selection: Selection {
            resident_key: "preferred".to_owned(),
            user_verification: UserVerification::Required,
        },
        attestation: Attestation::None,
    };
    View::new("register-passkey", Message::new("activity.register-passkey.title"))
        .lead(Message::new("activity.register-passkey.lead"))
        .field(
            Field::new("name", Message::new("activity.register-passkey.name"), FieldKind::Text)
                .hint(Message::new("activity.register-passkey.name-hint"))
                .optional(),
        )
        .field(Field::new(
            "credential",
            Message::new("activity.passkey.label"),
            FieldKind::NewPasskey { options: Box::new(options) },
        ))
        .action("next", Message::new("activity.register-passkey.add"))
        .action("skip", Message::new("action.skip"))
}

fn passkeys() -> View {
    let one = |value: &str, name: &str, model: &str| Choice {
        value: value.to_owned(),
        label: Message::verbatim(name),
        hint: Some(Message::verbatim(model)),
    };
    let options = vec![one("AQ", "My phone", "Android"), one("Ag", "Key on the ring", "YubiKey 5 NFC")];
    View::new("passkeys", Message::new("activity.register-passkey.list-title"))
        .lead(Message::new("activity.register-passkey.list-lead"))
        .notice(Tone::Good, Message::new("activity.register-passkey.added"))
        .field(
            Field::new(
                "passkey",
                Message::new("activity.register-passkey.which"),
                FieldKind::Choice { options },
            )
            .value("AQ")
            .optional(),
        )
        .field(
            Field::new("name", Message::new("activity.register-passkey.new-name"), FieldKind::Text)
                .optional(),
        )
        .action("skip", Message::new("action.continue"))
        .action("add", Message::new("activity.register-passkey.another"))
        .action("rename", Message::new("activity.register-passkey.rename"))
        .action("remove", Message::new("activity.register-passkey.remove"))
}

fn recovery_codes() -> View {
    let codes = ["7F3K-9QRM-T2XW-8HVC", "M4ND-6B2P-YK7J-3ZTE", "Q9WX-5RFG-H8CV-2PLM", "V6TB-3JHN-D4KS-7YQR"];
    View::new("recovery-codes", Message::new("activity.register.recovery-codes.title"))
        .lead(Message::new("activity.register.recovery-codes.lead"))
        .field(
            Field::new("codes", Message::new("activity.register.recovery-codes.shown"), FieldKind::Listing)
                .value(codes.join("\n")),
        )
        .field(Field::new("kept", Message::new("activity.register.recovery-codes.keep"), FieldKind::Check))
        .action("next", Message::new("action.continue"))
}

/// What an operator reads out, with an hour left.
fn passcode_assigned() -> View {
    View::new("done", Message::new("run.done.helpdesk-passcode.title"))
        .lead(Message::new("run.done.helpdesk-passcode.lead"))
        .field(
            Field::new("shown", Message::new("helpdesk.assign-passcode.label"), FieldKind::Listing)
                .value("K7M2-9QXD")
                .until(Some(super::NOW.plus(std::time::Duration::from_secs(3_600))))
                .optional(),
        )
}

/// The views of a task, in order.
pub fn walk(task: &str) -> Vec<View> {
    let names: &[&str] = match task {
        "register" => &[
            "current-password",
            "agreement",
            "register-questions",
            "register-mail",
            "register-totp",
            "recovery-codes",
            "done",
        ],
        "sign-in" => &["current-password", "done"],
        "manage-passwords" => &["current-password", "new-password", "done"],
        _ => &["choose-way", "mail-code", "questions", "new-password", "done"],
    };
    names.iter().filter_map(|name| find(name)).collect()
}
