//! The Password Modify operation (RFC 3062) with the password-policy control, and what a bind tells under it.

use domain::{
    account::Account,
    directory::{BindVerdict, DirectoryError, DirectoryResult, Refusal},
    secret::Secret,
};
use ldap3_proto::proto::LdapPasswordModifyRequest;

use crate::{
    classify::Operation,
    connection::{Answer, Request},
    pool::Leased,
    ppolicy,
    wire::{Wire, judge},
};

/// What a bind with the password-policy control came to.
pub(super) enum Proof {
    /// The password is right; the connection may be used as the person.
    Bound(BindVerdict),
    /// The password is right but has expired without grace; nobody is bound.
    RightButExpired,
}

/// Binds as the person on `leased`.
pub(super) async fn bind(
    wire: &Wire,
    leased: &Leased,
    account: &Account,
    password: &Secret,
) -> DirectoryResult<Proof> {
    let request = Request::bind(&account.dn, password).with(ppolicy::request());
    let answer = wire.ask_on(leased, request, false).await?;
    let told = ppolicy::response(&answer);
    match judge(Operation::Bind, answer, leased.server()) {
        Ok(_) => {
            let must_change = told.graces_left.is_some()
                || matches!(told.error, Some(ppolicy::CHANGE_AFTER_RESET | ppolicy::PASSWORD_EXPIRED));
            let verdict =
                if must_change { BindVerdict::AcceptedButMustChange } else { BindVerdict::Accepted };
            Ok(Proof::Bound(verdict))
        }
        // The policy speaks of expiry only after the password was found right.
        Err(DirectoryError::Refused { refusal: Refusal::PasswordExpired, .. }) => Ok(Proof::RightButExpired),
        // A lock without end is an administrator's.
        Err(DirectoryError::Refused { refusal: Refusal::LockedOut, diagnostic })
            if account.state.disabled =>
        {
            Err(DirectoryError::Refused { refusal: Refusal::AccountDisabled, diagnostic })
        }
        Err(error) => Err(error),
    }
}

/// A bind's verdict for [`domain::directory::Directory::verify_password`].
pub(super) async fn verify(
    wire: &Wire,
    account: &Account,
    password: &Secret,
) -> DirectoryResult<BindVerdict> {
    let leased = wire.pool.fresh().await?;
    match bind(wire, &leased, account, password).await? {
        Proof::Bound(verdict) => Ok(verdict),
        Proof::RightButExpired => Ok(BindVerdict::AcceptedButMustChange),
    }
}

/// Sets a password as the service account.
pub(super) async fn reset(wire: &Wire, account: &Account, new: &Secret) -> DirectoryResult<()> {
    wire.write(Operation::Reset, request(Some(account), None, new)).await.map(drop)
}

/// Changes a password as the person; with an expired one, that the person just proved, as the service
/// account, on which the server applies the same rules as long as it holds no `manage` right.
pub(super) async fn change(
    wire: &Wire,
    account: &Account,
    old: &Secret,
    new: &Secret,
) -> DirectoryResult<()> {
    let leased = wire.pool.fresh().await?;
    match bind(wire, &leased, account, old).await? {
        Proof::Bound(_) => {
            let answer: Answer = wire.ask_on(&leased, request(None, Some(old), new), true).await?;
            judge(Operation::Change, answer, leased.server()).map(drop)
        }
        Proof::RightButExpired => {
            wire.write(Operation::Change, request(Some(account), None, new)).await.map(drop)
        }
    }
}

fn request(account: Option<&Account>, old: Option<&Secret>, new: &Secret) -> Request {
    let operation = LdapPasswordModifyRequest {
        user_identity: account.map(|account| account.dn.clone()),
        old_password: old.map(|old| old.expose().to_owned()),
        new_password: Some(new.expose().to_owned()),
    };
    Request::extended(operation.into()).with(ppolicy::request())
}
