//! The list of activities, and the form in which the service calls them: settings and state as JSON.
//!
//! Adding an activity is one line in [`Registry::standard`].

use std::{collections::BTreeMap, marker::PhantomData};

use async_trait::async_trait;
use domain::{
    activity::Reply,
    id::Slug,
    store::Intent,
    view::Input,
    workflow::{Requirements, Step},
};
use serde_json::{Map, Value};

use crate::{
    Activity, Context, Place, Trouble, agreement, approval, assign_passcode, caller_approval,
    caller_mail_code, caller_passcode, caller_phone_code, caller_push_approval, caller_questions,
    caller_radius_code, caller_recovery_code, caller_totp, caller_verified, captcha, change_password,
    client_certificate, confirm_caller, confirm_contact, enable_account, enforce_update, external_sign_in,
    forget_browsers, forgot_user_name, get_passcode, helpdesk_reset_password, known_browser, lock_profile,
    mail_code, notice, notifications, open_session, passcode, passkey, password, phone_code, prove_operator,
    push_approval, questions, radius_code, recovery_code, register_authenticator, register_contact,
    register_passkey, register_phone, register_questions, register_recovery_codes, remember_browser,
    require_change, reset_password, restart, stop_waiting, totp, unlock_account, unlock_profile, wait,
};

/// A step's settings that its activity does not take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("step `{step}`, activity `{activity}`: {problem}")]
pub struct InvalidSettings {
    /// The step.
    pub step: String,
    /// The activity.
    pub activity: String,
    /// What is wrong, with the key.
    pub problem: String,
}

/// An activity behind JSON.
#[async_trait]
pub trait Erased: Send + Sync {
    /// The name in workflows.
    fn kind(&self) -> &'static str;
    /// What it does, in a sentence.
    fn about(&self) -> &'static str;
    /// In whose tasks it may stand.
    fn place(&self) -> Place;
    /// The settings' JSON schema: the administrator's form is drawn from it.
    fn settings_schema(&self) -> Value;
    /// What a step with these settings asks and gives.
    ///
    /// # Errors
    /// [`InvalidSettings`] naming the key.
    fn requirements(&self, step: &Step) -> Result<Requirements, InvalidSettings>;
    /// See [`Activity::enter`].
    async fn enter(&self, cx: &Context<'_>, step: &Step) -> Result<Reply, Trouble>;
    /// See [`Activity::submit`].
    async fn submit(
        &self,
        cx: &Context<'_>,
        step: &Step,
        state: Value,
        input: &Input,
    ) -> Result<Reply, Trouble>;
    /// See [`Activity::look`].
    async fn look(&self, cx: &Context<'_>, step: &Step, state: Value) -> Result<Option<Reply>, Trouble>;
    /// See [`Activity::recover`].
    async fn recover(
        &self,
        cx: &Context<'_>,
        step: &Step,
        state: Value,
        intent: &Intent,
    ) -> Result<Reply, Trouble>;
}

struct Typed<A>(PhantomData<fn() -> A>);

impl<A: Activity> Typed<A> {
    fn settings(step: &Step) -> Result<A::Settings, InvalidSettings> {
        serde_json::from_value(Value::Object(step.settings.clone())).map_err(|error| InvalidSettings {
            step: step.step.to_string(),
            activity: A::KIND.to_owned(),
            problem: error.to_string(),
        })
    }

    /// What shows a stored answer, or asks for the person's own password, is for one side only, whatever a
    /// document says.
    fn check_place(cx: &Context<'_>) -> Result<(), Trouble> {
        let is_here = match A::PLACE {
            Place::Anywhere => true,
            Place::SelfService | Place::People | Place::SignIn => cx.operator().is_none(),
            Place::Helpdesk => cx.operator().is_some(),
        };
        if is_here { Ok(()) } else { Err(Trouble::Defect(format!("{} has no place in this run", A::KIND))) }
    }

    fn parse(step: &Step, state: Value) -> Result<(A::Settings, A::State), Trouble> {
        let settings = Self::settings(step).map_err(|error| Trouble::Defect(error.to_string()))?;
        // A step that was entered but whose page was never committed has no state of its own yet.
        let state = if state.is_null() { Value::Object(Map::new()) } else { state };
        let state = serde_json::from_value(state)
            .map_err(|error| Trouble::Defect(format!("state of step `{}`: {error}", step.step)))?;
        Ok((settings, state))
    }
}

#[async_trait]
impl<A: Activity> Erased for Typed<A> {
    fn kind(&self) -> &'static str {
        A::KIND
    }

    fn about(&self) -> &'static str {
        A::ABOUT
    }

    fn place(&self) -> Place {
        A::PLACE
    }

    fn settings_schema(&self) -> Value {
        schemars::schema_for!(A::Settings).to_value()
    }

    fn requirements(&self, step: &Step) -> Result<Requirements, InvalidSettings> {
        Ok(A::requirements(&Self::settings(step)?))
    }

    async fn enter(&self, cx: &Context<'_>, step: &Step) -> Result<Reply, Trouble> {
        Self::check_place(cx)?;
        let settings = Self::settings(step).map_err(|error| Trouble::Defect(error.to_string()))?;
        A::enter(cx, &settings).await
    }

    async fn submit(
        &self,
        cx: &Context<'_>,
        step: &Step,
        state: Value,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        Self::check_place(cx)?;
        let (settings, state) = Self::parse(step, state)?;
        A::submit(cx, &settings, state, input).await
    }

    async fn look(&self, cx: &Context<'_>, step: &Step, state: Value) -> Result<Option<Reply>, Trouble> {
        Self::check_place(cx)?;
        let (settings, state) = Self::parse(step, state)?;
        A::look(cx, &settings, state).await
    }

    async fn recover(
        &self,
        cx: &Context<'_>,
        step: &Step,
        state: Value,
        intent: &Intent,
    ) -> Result<Reply, Trouble> {
        let (settings, state) = Self::parse(step, state)?;
        A::recover(cx, &settings, state, intent).await
    }
}

/// Every activity by its name.
pub struct Registry {
    by_kind: BTreeMap<&'static str, Box<dyn Erased>>,
}

impl Registry {
    /// An empty registry, for tests that bring their own activities.
    #[must_use]
    pub fn new() -> Self {
        Self { by_kind: BTreeMap::new() }
    }

    /// Adds an activity.
    #[must_use]
    pub fn with<A: Activity>(mut self) -> Self {
        self.by_kind.insert(A::KIND, Box::new(Typed::<A>(PhantomData)));
        self
    }

    /// The activities of the product.
    #[must_use]
    pub fn standard() -> Self {
        Self::new()
            // keep robots out
            .with::<captcha::Captcha>()
            // prove who you are
            .with::<password::Password>()
            .with::<questions::Questions>()
            .with::<mail_code::MailCode>()
            .with::<totp::Totp>()
            .with::<radius_code::RadiusCode>()
            .with::<passkey::Passkey>()
            .with::<external_sign_in::ExternalSignIn>()
            .with::<client_certificate::ClientCertificate>()
            .with::<phone_code::PhoneCode>()
            .with::<push_approval::PushApproval>()
            .with::<recovery_code::RecoveryCode>()
            .with::<known_browser::KnownBrowser>()
            .with::<passcode::Passcode>()
            .with::<approval::Approval>()
            // prove who somebody else is
            .with::<caller_questions::CallerQuestions>()
            .with::<caller_mail_code::CallerMailCode>()
            .with::<caller_totp::CallerTotp>()
            .with::<caller_radius_code::CallerRadiusCode>()
            .with::<caller_phone_code::CallerPhoneCode>()
            .with::<caller_push_approval::CallerPushApproval>()
            .with::<caller_recovery_code::CallerRecoveryCode>()
            .with::<caller_passcode::CallerPasscode>()
            .with::<caller_approval::CallerApproval>()
            .with::<confirm_caller::ConfirmCaller>()
            .with::<caller_verified::CallerVerified>()
            .with::<prove_operator::ProveOperator>()
            // change the account
            .with::<reset_password::ResetPassword>()
            .with::<change_password::ChangePassword>()
            .with::<unlock_account::UnlockAccount>()
            .with::<enable_account::EnableAccount>()
            .with::<require_change::RequireChange>()
            .with::<helpdesk_reset_password::HelpdeskResetPassword>()
            // change the registration
            .with::<register_questions::RegisterQuestions>()
            .with::<register_contact::RegisterContact>()
            .with::<confirm_contact::ConfirmContact>()
            .with::<register_authenticator::RegisterAuthenticator>()
            .with::<register_passkey::RegisterPasskey>()
            .with::<register_phone::RegisterPhone>()
            .with::<register_recovery_codes::RegisterRecoveryCodes>()
            .with::<remember_browser::RememberBrowser>()
            .with::<notifications::Notifications>()
            .with::<agreement::Agreement>()
            .with::<get_passcode::GetPasscode>()
            .with::<assign_passcode::AssignPasscode>()
            .with::<unlock_profile::UnlockProfile>()
            .with::<enforce_update::EnforceUpdate>()
            .with::<forget_browsers::ForgetBrowsers>()
            // hold up
            .with::<wait::Wait>()
            .with::<stop_waiting::StopWaiting>()
            // tell and steer
            .with::<lock_profile::LockProfile>()
            .with::<forgot_user_name::ForgotUserName>()
            .with::<restart::Restart>()
            .with::<open_session::OpenSession>()
            .with::<notice::MailUserOnSuccess>()
            .with::<notice::MailUserOnFailure>()
            .with::<notice::MailAdministratorOnSuccess>()
            .with::<notice::MailAdministratorOnFailure>()
    }

    /// The activity of this name.
    #[must_use]
    pub fn get(&self, kind: &Slug) -> Option<&dyn Erased> {
        self.by_kind.get(kind.as_str()).map(AsRef::as_ref)
    }

    /// All activities by name, in the order of the names.
    pub fn all(&self) -> impl Iterator<Item = &dyn Erased> {
        self.by_kind.values().map(AsRef::as_ref)
    }

    /// All names.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.by_kind.keys().copied()
    }

    /// What `step` asks and gives.
    ///
    /// # Errors
    /// [`InvalidSettings`] when there is no such activity or it does not take the settings.
    pub fn requirements(&self, step: &Step) -> Result<Requirements, InvalidSettings> {
        self.get(&step.activity)
            .ok_or_else(|| InvalidSettings {
                step: step.step.to_string(),
                activity: step.activity.to_string(),
                problem: format!(
                    "there is no such activity; there are {}",
                    self.kinds().collect::<Vec<_>>().join(", ")
                ),
            })?
            .requirements(step)
    }

    /// The settings' schemas by activity, for the document's schema.
    #[must_use]
    pub fn schemas(&self) -> Map<String, Value> {
        self.by_kind.iter().map(|(kind, activity)| ((*kind).to_owned(), activity.settings_schema())).collect()
    }
}

impl Default for Registry {
    fn default() -> Self {
        Self::standard()
    }
}
