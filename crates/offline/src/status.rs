//! `reclave-offline status`: everything that a reset would need, looked at without changing anything.

use std::{
    fmt, fs,
    os::unix::{
        fs::{MetadataExt as _, PermissionsExt as _},
        net::UnixStream,
    },
};

use domain::time::{Clock, Timestamp};
use vault::{OsEntropy, offline::DeviceKey};

use crate::{
    keys::{KeptKey, KeyPlace},
    medium::Folder,
    settings::Settings,
    state::{DEVICE_FILE, Identity, Standing, State},
};

/// Since the last contact after which something seems to be wrong with the reports.
const SILENCE_MAX_MS: i64 = 14 * 24 * 3_600 * 1_000;

/// How one thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// As it should be.
    Good,
    /// Resets work; somebody should look at it.
    Note,
    /// No reset works.
    Bad,
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Good => "ok",
            Self::Note => "note",
            Self::Bad => "BAD",
        })
    }
}

/// One line of the diagnosis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was looked at.
    pub what: &'static str,
    /// How it stands.
    pub grade: Grade,
    /// In words, with what to do.
    pub text: String,
}

/// Looks at everything.
#[must_use]
pub fn look(settings: &Settings, clock: &dyn Clock) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut say = |what, grade, text: String| lines.push(Line { what, grade, text });
    let known = Folder::look_at(&settings.state_dir).map_err(|fault| fault.to_string());
    let device = known
        .as_ref()
        .map_err(Clone::clone)
        .and_then(|folder| Identity::load(folder).map_err(|fault| fault.to_string()));
    let state = match (&known, &device) {
        (Ok(folder), Ok(Some(device))) => {
            State::load(folder, device.id).map(Some).map_err(|fault| fault.to_string())
        }
        _ => Ok(None),
    };
    match &device {
        Ok(Some(device)) => {
            let since = day(device.enrolled);
            say("enrolled", Grade::Good, format!("as {} for `{}` since {since}", device.id, device.domain));
        }
        Ok(None) => say("enrolled", Grade::Bad, "no: reclave-offline enroll".to_owned()),
        Err(fault) => say("enrolled", Grade::Bad, format!("{}: {fault}", settings.state_dir.display())),
    }
    if let Ok(Some(device)) = &device {
        let (grade, text) = key(settings, &device.key);
        say("key", grade, text);
    }
    let remembered = match &state {
        Ok(remembered) => remembered.as_ref(),
        Err(fault) => {
            say("memory", Grade::Bad, fault.clone());
            None
        }
    };
    let (grade, text) = site(settings, remembered);
    say("site", grade, text);
    let (grade, text) = server(settings);
    say("server", grade, text);
    let (grade, text) = time(clock.now(), remembered, device.as_ref().ok().and_then(Option::as_ref));
    say("clock", grade, text);
    stores(settings, &mut say);
    let (grade, text) = helper(settings);
    say("helper", grade, text);
    if let Some(state) = remembered {
        reports(state, clock.now(), &mut say);
    }
    lines
}

fn day(at: Timestamp) -> String {
    match jiff::Timestamp::from_millisecond(at.as_millis()) {
        Ok(at) => at.strftime("%Y-%m-%d %H:%M UTC").to_string(),
        Err(_) => "no date".to_owned(),
    }
}

fn key(settings: &Settings, kept: &KeptKey) -> (Grade, String) {
    let path = &settings.state_dir.join(DEVICE_FILE);
    let found = match fs::metadata(path) {
        Ok(found) => found,
        Err(fault) => return (Grade::Bad, format!("{}: {fault}", path.display())),
    };
    let (mode, path) = (found.permissions().mode() & 0o777, path.display());
    if mode & 0o077 != 0 {
        return (
            Grade::Bad,
            format!("{path} has the mode {mode:04o}, so others can read it: chmod 0600 {path}"),
        );
    }
    if found.uid() != crate::system::uid() {
        return (Grade::Bad, format!("{path} belongs to the user id {}: chown root {path}", found.uid()));
    }
    if let KeptKey::Sealed(_) = kept {
        return match settings.keys().open(kept) {
            Ok(_) => (Grade::Good, format!("sealed by this computer's TPM, in {path}; the TPM opens it")),
            Err(fault) => {
                (Grade::Bad, format!("sealed in {path}, and not opened: {fault}: reclave-offline enroll"))
            }
        };
    }
    let (grade, why) = bare(settings);
    (grade, format!("in {path}, which root alone can read; it is not sealed in hardware: {why}"))
}

/// Why a key is not sealed, and what to do where it could be.
fn bare(settings: &Settings) -> (Grade, String) {
    let keys = settings.keys();
    // A trial with a key that is nobody's: the computer's own stays as it is.
    match keys.keep(&DeviceKey::generate(&OsEntropy)).map(|kept| kept.bare) {
        _ if keys.place() == KeyPlace::File => (Grade::Good, "`key` in the settings says so".to_owned()),
        Ok(Some(fault)) => (Grade::Good, fault.to_string()),
        Ok(None) => {
            (Grade::Note, "this computer's TPM can seal a new one: reclave-offline enroll".to_owned())
        }
        Err(fault) => (Grade::Note, format!("`key` in the settings asks for it, but {fault}")),
    }
}

fn site(settings: &Settings, state: Option<&State>) -> (Grade, String) {
    let told = state.and_then(|state| state.site.as_ref());
    match (&settings.site, told) {
        (Some(site), _) => (Grade::Good, format!("{site} (from the settings)")),
        (None, Some(site)) => (Grade::Good, format!("{site} (as the site told)")),
        (None, None) => {
            (Grade::Note, "not known, so there is no picture, only the characters: set `site`".to_owned())
        }
    }
}

fn server(settings: &Settings) -> (Grade, String) {
    if settings.server.is_empty() {
        return (Grade::Note, "not set, so nothing can be enrolled or reported: set `server`".to_owned());
    }
    match crate::site::Site::of(settings) {
        Ok(site) => (Grade::Good, site.server().to_owned()),
        Err(fault) => (Grade::Note, fault.to_string()),
    }
}

fn time(now: Timestamp, state: Option<&State>, device: Option<&Identity>) -> (Grade, String) {
    let latest = [device.map(|device| device.enrolled), state.and_then(|state| state.reached)];
    let latest = latest.into_iter().flatten().max();
    if let Some(latest) = latest.filter(|latest| *latest > now) {
        let text = format!("it says {}, but it was {} before: set it", day(now), day(latest));
        return (Grade::Bad, text);
    }
    match state.and_then(|state| state.ahead) {
        Some(ahead) if ahead.abs() > 10 * 60_000 => {
            let text = format!(
                "it says {}; at the last report it was {} minutes {} the site's: set it, or responses are refused",
                day(now),
                ahead.abs() / 60_000,
                if ahead > 0 { "ahead of" } else { "behind" }
            );
            (Grade::Note, text)
        }
        _ => (Grade::Good, format!("it says {}", day(now))),
    }
}

fn stores(settings: &Settings, say: &mut dyn FnMut(&'static str, Grade, String)) {
    for store in settings.credential_stores() {
        match store.check() {
            Ok(what) => say(store.name(), Grade::Good, format!("a reset changes {what}")),
            Err(fault) if fault.is_passing() => say(store.name(), Grade::Note, fault.to_string()),
            Err(fault) => say(store.name(), Grade::Bad, fault.to_string()),
        }
    }
    let mut never = vec!["root".to_owned()];
    never.extend(settings.exclude.iter().cloned());
    let text = format!("never reset: {} and user ids below {}", never.join(", "), settings.uid_min);
    say("accounts", Grade::Good, text);
}

fn helper(settings: &Settings) -> (Grade, String) {
    let path = settings.socket.display();
    match UnixStream::connect(&settings.socket) {
        Ok(_) => (Grade::Good, format!("listens at {path}")),
        Err(fault) => {
            (Grade::Note, format!("does not listen at {path} ({fault}), so no sign-in offers a reset"))
        }
    }
}

fn reports(state: &State, now: Timestamp, say: &mut dyn FnMut(&'static str, Grade, String)) {
    if state.revoked {
        let text = "the site has revoked this computer: reclave-offline enroll".to_owned();
        say("revoked", Grade::Bad, text);
    }
    if let Some(journal) = &state.journal {
        let text = format!("a password that was accepted for {} is not written yet", journal.account);
        say("unfinished", Grade::Note, text);
    }
    let waiting = state.happened.len();
    match state.reached {
        Some(at) if now.as_millis() - at.as_millis() > SILENCE_MAX_MS => {
            let text = format!("the site was last reached {}; {waiting} happenings wait", day(at));
            say("contact", Grade::Note, text);
        }
        Some(at) => {
            let text = format!("the site was last reached {}; {waiting} happenings wait", day(at));
            say("contact", Grade::Good, text);
        }
        None => say("contact", Grade::Note, "the site was never reached".to_owned()),
    }
    for (account, standing) in &state.accounts {
        match standing {
            Some(Standing::Differs) => {
                let text = format!(
                    "{account} has another password here than in the directory: sign in online with that one"
                );
                say("password", Grade::Note, text);
            }
            Some(Standing::Agrees | Standing::Unknown) | None => {
                let text = format!("{account} was reset here; how the directory stands is not known yet");
                say("password", Grade::Good, text);
            }
        }
    }
}
