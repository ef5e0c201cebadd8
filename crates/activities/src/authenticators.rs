//! Codes of the authenticator apps that a person has: any of them will do, and each takes a time step once.

use domain::{profile::Profile, time::Timestamp};
use vault::KeyRing;

/// Whether `code` is right for one of the person's apps; its time step is then used up, and its use noted.
///
/// # Errors
/// Says what is wrong with a secret that cannot be opened.
pub fn take_code(keys: &KeyRing, profile: &mut Profile, code: &str, now: Timestamp) -> Result<bool, String> {
    let person = profile.person.to_string();
    for app in &mut profile.totp {
        let secret = keys.open("totp", &person, &app.sealed_secret).map_err(|error| error.to_string())?;
        if let Some(step) = vault::totp::verify(&secret, code, now, app.last_step) {
            app.last_step = step;
            app.last_used = Some(now);
            return Ok(true);
        }
    }
    Ok(false)
}
