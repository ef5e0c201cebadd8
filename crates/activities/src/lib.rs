//! The steps that workflows are made of: one folder (or file) per activity and one registry.
//!
//! An activity sees ports, never HTTP, SQL or LDAP. It answers [`Activity::enter`] and
//! [`Activity::submit`] with a [`Reply`]; the pure engine decides what that means for the run, and the
//! service commits both together. `docs/guides/add-an-activity.md` walks through adding one.

mod account_action;
mod addresses;
mod caller;
pub mod challenge;
mod context;
pub mod parameters;
pub mod phone_round;
mod phone_sending;
mod proof;
pub mod radius_round;
mod reference;
mod registry;
mod reset;
mod sent_code;
mod text_message;
mod view_parts;

pub mod agreement;
pub mod approval;
pub mod assign_passcode;
pub mod authenticators;
pub mod browsers;
pub mod caller_approval;
pub mod caller_mail_code;
pub mod caller_passcode;
pub mod caller_phone_code;
pub mod caller_push_approval;
pub mod caller_questions;
pub mod caller_radius_code;
pub mod caller_recovery_code;
pub mod caller_totp;
pub mod caller_verified;
pub mod captcha;
pub mod change_password;
pub mod client_certificate;
pub mod confirm_caller;
pub mod confirm_contact;
pub mod enable_account;
pub mod end;
pub mod enforce_update;
pub mod external_sign_in;
pub mod forget_browsers;
pub mod forgot_user_name;
pub mod get_passcode;
pub mod helpdesk_reset_password;
pub mod known_browser;
pub mod lock_profile;
pub mod mail_code;
pub mod not_me;
pub mod notice;
pub mod notifications;
pub mod offline;
pub mod open_session;
pub mod passcode;
pub mod passkey;
pub mod passkeys;
pub mod password;
pub mod phone_code;
pub mod prove_operator;
pub mod push_approval;
pub mod questions;
pub mod radius_code;
pub mod recovery_code;
pub mod register_authenticator;
pub mod register_contact;
pub mod register_passkey;
pub mod register_phone;
pub mod register_questions;
pub mod register_recovery_codes;
pub mod registration;
pub mod remember_browser;
pub mod require_change;
pub mod reset_password;
pub mod restart;
pub mod stop_waiting;
pub mod totp;
pub mod unlock_account;
pub mod unlock_profile;
pub mod wait;

use async_trait::async_trait;
use domain::{
    activity::Reply,
    store::Intent,
    view::Input,
    workflow::{Requirements, WorkflowKind},
};
use serde::{Serialize, de::DeserializeOwned};

pub use account_action::{intent_step, waiting_view};
pub use context::{Context, FaultPoint, NoFaults, PasswordRules, Tools, Trouble};
pub use reference::reference;
pub use registry::{Erased, InvalidSettings, Registry};
pub use sent_code::SentCode;

/// In whose tasks an activity may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In what people run for themselves, the sign-in of staff included: its pages ask the person, for secrets
    /// among them, which no operator may type.
    SelfService,
    /// In what people run for themselves, and not in the sign-in of staff: it is too weak to count there.
    People,
    /// In the sign-in of staff.
    SignIn,
    /// In what operators run for a caller: its pages show what is not for the person's eyes, or for a stranger's.
    Helpdesk,
    /// In both.
    Anywhere,
}

impl Place {
    /// Whether a workflow of this kind may have it.
    #[must_use]
    pub const fn allows(self, kind: WorkflowKind) -> bool {
        match self {
            Self::SelfService => !matches!(kind, WorkflowKind::Helpdesk),
            Self::People => matches!(kind, WorkflowKind::SelfService),
            Self::SignIn => matches!(kind, WorkflowKind::SignIn),
            Self::Helpdesk => matches!(kind, WorkflowKind::Helpdesk),
            Self::Anywhere => true,
        }
    }
}

/// One kind of step.
#[async_trait]
pub trait Activity: Send + Sync + 'static {
    /// The name in workflows, e.g. `mail-code`.
    const KIND: &'static str;
    /// What a step of it does, in a sentence for administrators.
    const ABOUT: &'static str;
    /// In whose tasks it may stand.
    const PLACE: Place = Place::SelfService;
    /// What an administrator sets.
    type Settings: DeserializeOwned + schemars::JsonSchema + Send + Sync;
    /// What it remembers between two requests of one run.
    type State: Serialize + DeserializeOwned + Send;

    /// What a step with these settings asks and gives.
    fn requirements(settings: &Self::Settings) -> Requirements;

    /// The walk has come to this step.
    async fn enter(cx: &Context<'_>, settings: &Self::Settings) -> Result<Reply, Trouble>;

    /// The person handed in the step's page.
    async fn submit(
        cx: &Context<'_>,
        settings: &Self::Settings,
        state: Self::State,
        input: &Input,
    ) -> Result<Reply, Trouble>;

    /// The page is looked at again and nothing was handed in. Only pages of the kind
    /// [`AWAITING`](domain::view::AWAITING) are asked, which wait for somebody else, and of the kind
    /// [`CODE`](domain::view::CODE), of whose message something may be known by now. `None` while nothing has changed.
    async fn look(
        _cx: &Context<'_>,
        _settings: &Self::Settings,
        _state: Self::State,
    ) -> Result<Option<Reply>, Trouble> {
        Ok(None)
    }

    /// An account change of this step was begun and its end is not recorded: ask the directory what
    /// happened. Only activities that open intents have anything to do here.
    async fn recover(
        cx: &Context<'_>,
        _settings: &Self::Settings,
        _state: Self::State,
        intent: &Intent,
    ) -> Result<Reply, Trouble> {
        Err(Trouble::Defect(
            format!("{} opened intent {} but cannot recover it", Self::KIND, intent.id)
                + &format!(" (run {})", cx.run.id),
        ))
    }
}
