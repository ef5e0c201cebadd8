//! The steps that workflows are made of: one folder (or file) per activity and one registry.
//!
//! An activity sees ports, never HTTP, SQL or LDAP. It answers [`Activity::enter`] and
//! [`Activity::submit`] with a [`Reply`]; the pure engine decides what that means for the run, and the
//! service commits both together. `docs/guides/add-an-activity.md` walks through adding one.

mod account_action;
mod context;
mod parameters;
mod proof;
mod registry;
mod view_parts;

pub mod agreement;
pub mod change_password;
pub mod enable_account;
pub mod lock_profile;
pub mod mail_code;
pub mod notice;
pub mod notifications;
pub mod open_session;
pub mod passcode;
pub mod password;
pub mod questions;
pub mod recovery_code;
mod reference;
pub mod register_authenticator;
pub mod register_contact;
pub mod register_questions;
pub mod register_recovery_codes;
pub mod registration;
pub mod require_change;
pub mod reset_password;
pub mod restart;
pub mod totp;
pub mod unlock_account;

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

/// One kind of step.
#[async_trait]
pub trait Activity: Send + Sync + 'static {
    /// The name in workflows, e.g. `mail-code`.
    const KIND: &'static str;
    /// What a step of it does, in a sentence for administrators.
    const ABOUT: &'static str;
    /// The only kind of workflow that it belongs into; `None` for any.
    const ONLY_IN: Option<WorkflowKind> = None;
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
