//! The self-service site, over HTTP: enrolment and reports. The only part of the crate that uses the network.

use std::{fs, path::Path, sync::Arc, time::Duration};

use domain::{secret::Secret, time::Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ureq::{
    Agent, Body,
    http::Response,
    tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem},
};
use vault::offline::{DeviceId, DeviceKey};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{
    engine::{Reminder, Report, Told},
    settings::Settings,
    state::Standing,
};

/// The most bytes of an answer.
const ANSWER_BYTES_MAX: u64 = 256 * 1_024;

/// Why the site did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum SiteFault {
    /// Settings that must be there are not, or cannot be used.
    #[error("{0}")]
    Settings(String),
    /// It cannot be reached.
    #[error("{server} cannot be reached: {detail}")]
    Away {
        /// Its address.
        server: String,
        /// What happened.
        detail: String,
    },
    /// The enrolment code is unknown, over, or used up.
    #[error(
        "the enrolment code was not accepted: it is mistyped, over, or used up. Make a new one on the \
         administration site"
    )]
    Refused,
    /// The site does not take what the computer says of itself.
    #[error("the site does not accept the computer's `{0}`")]
    Malformed(String),
    /// Too many attempts.
    #[error("too many attempts: try again in {0} seconds")]
    Later(u64),
    /// The site does not know the computer.
    #[error("the site does not know this computer: enroll it anew with `reclave-offline enroll`")]
    Unknown,
    /// The site has revoked the computer.
    #[error("the site has revoked this computer: it resets no passwords any more until it is enrolled anew")]
    Revoked,
    /// The site has had a report with this number.
    #[error("the site has had a report with this number")]
    Replayed,
    /// An answer that is none.
    #[error("{server} answers {status}, which is not what a Reclave site answers: check `server`")]
    Strange {
        /// Its address.
        server: String,
        /// The HTTP status.
        status: u16,
    },
}

/// What an enrolment gives.
pub struct Enrolled {
    /// The computer's id.
    pub id: DeviceId,
    /// Its key.
    pub key: DeviceKey,
    /// The domain connection of its people.
    pub domain: String,
    /// What else the site told.
    pub told: Told,
}

#[derive(Serialize)]
struct Enrolment<'a> {
    code: &'a str,
    name: &'a str,
    system: &'a str,
    version: &'a str,
}

#[derive(Deserialize)]
struct EnrolledAnswer {
    device: String,
    key: Secret,
    site: Option<String>,
    domain: String,
    password_policy: Option<Value>,
}

#[derive(Deserialize)]
struct ReportAnswer {
    site: Option<String>,
    password_policy: Option<Value>,
    #[serde(default)]
    accounts: Vec<AccountAnswer>,
    #[serde(default)]
    reminders: Vec<ReminderAnswer>,
}

#[derive(Deserialize)]
struct ReminderAnswer {
    account: String,
    rule: String,
    text: String,
    link: String,
}

#[derive(Deserialize)]
struct AccountAnswer {
    account: String,
    state: Standing,
}

#[derive(Deserialize, Default)]
struct FaultAnswer {
    #[serde(default)]
    what: String,
}

/// Bytes of a request or an answer that has a code or a key.
#[derive(Zeroize, ZeroizeOnDrop)]
struct Bytes(Vec<u8>);

/// The site.
pub struct Site {
    agent: Agent,
    server: String,
}

impl Site {
    /// The site of the settings.
    ///
    /// # Errors
    /// [`SiteFault::Settings`].
    pub fn of(settings: &Settings) -> Result<Self, SiteFault> {
        let server = settings.server.trim_end_matches('/').to_owned();
        if server.is_empty() {
            let text = "server = ``: give the address of the self-service site in the settings, such as \
                        https://password.example.com";
            return Err(SiteFault::Settings(text.to_owned()));
        }
        let roots = match &settings.ca_file {
            Some(path) => certificates(path)?,
            None => RootCerts::PlatformVerifier,
        };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = TlsConfig::builder().root_certs(roots).unversioned_rustls_crypto_provider(provider).build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(Duration::from_secs(settings.server_timeout)))
            .http_status_as_error(false)
            .max_redirects(0)
            .user_agent(concat!("reclave-offline/", env!("CARGO_PKG_VERSION")))
            .build();
        Ok(Self { agent: agent.into(), server })
    }

    /// Its address.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    fn post(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<(Response<Body>, Bytes), SiteFault> {
        let away =
            |error: ureq::Error| SiteFault::Away { server: self.server.clone(), detail: error.to_string() };
        let mut request = self.agent.post(format!("{}{path}", self.server));
        request = request.header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut answer = request.send(body).map_err(away)?;
        let bytes = answer.body_mut().with_config().limit(ANSWER_BYTES_MAX).read_to_vec().map_err(away)?;
        Ok((answer, Bytes(bytes)))
    }

    /// Enrolls this computer.
    ///
    /// # Errors
    /// [`SiteFault`].
    pub fn enroll(
        &self,
        code: &Secret,
        name: &str,
        system: &str,
        version: &str,
    ) -> Result<Enrolled, SiteFault> {
        let asked = Enrolment { code: code.expose(), name, system, version };
        let body = Zeroizing::new(serde_json::to_vec(&asked).unwrap_or_default());
        let (answer, bytes) = self.post("/api/v1/offline/enroll", &[], &body)?;
        let status = answer.status().as_u16();
        match status {
            200 => {}
            403 => return Err(SiteFault::Refused),
            422 => {
                let fault: FaultAnswer = serde_json::from_slice(&bytes.0).unwrap_or_default();
                return Err(SiteFault::Malformed(fault.what));
            }
            429 => return Err(SiteFault::Later(retry_after(&answer))),
            _ => return Err(self.strange(status)),
        }
        let read: EnrolledAnswer = serde_json::from_slice(&bytes.0).map_err(|_| self.strange(status))?;
        let (id, key) = (read.device.parse(), DeviceKey::from_text(&read.key));
        let (Ok(id), Some(key)) = (id, key) else { return Err(self.strange(status)) };
        let told = Told {
            site: read.site,
            password_policy: read.password_policy,
            accounts: Vec::new(),
            reminders: Vec::new(),
            date: date(&answer),
        };
        Ok(Enrolled { id, key, domain: read.domain, told })
    }

    /// Sends a report.
    ///
    /// # Errors
    /// [`SiteFault`].
    pub fn report(&self, report: &Report) -> Result<Told, SiteFault> {
        let (device, signature) = (report.device.to_string(), report.key.sign(report.body.as_bytes()));
        let headers = [("reclave-device", device.as_str()), ("reclave-signature", &signature)];
        let (answer, bytes) = self.post("/api/v1/offline/report", &headers, report.body.as_bytes())?;
        let status = answer.status().as_u16();
        match status {
            200 => {}
            401 => return Err(SiteFault::Unknown),
            409 => return Err(SiteFault::Replayed),
            410 => return Err(SiteFault::Revoked),
            422 => {
                let fault: FaultAnswer = serde_json::from_slice(&bytes.0).unwrap_or_default();
                return Err(SiteFault::Malformed(fault.what));
            }
            429 => return Err(SiteFault::Later(retry_after(&answer))),
            _ => return Err(self.strange(status)),
        }
        let read: ReportAnswer = serde_json::from_slice(&bytes.0).map_err(|_| self.strange(status))?;
        let accounts = read.accounts.into_iter().map(|line| (line.account, line.state)).collect();
        let reminders = read.reminders.into_iter().map(|one| Reminder {
            account: one.account,
            rule: one.rule,
            text: one.text,
            link: one.link,
        });
        Ok(Told {
            site: read.site,
            password_policy: read.password_policy,
            accounts,
            reminders: reminders.collect(),
            date: date(&answer),
        })
    }

    fn strange(&self, status: u16) -> SiteFault {
        let server = self.server.clone();
        match status {
            // It, or what stands before it, is in trouble: that passes.
            500.. => SiteFault::Away { server, detail: format!("it answers {status}") },
            _ => SiteFault::Strange { server, status },
        }
    }
}

fn certificates(path: &Path) -> Result<RootCerts, SiteFault> {
    let fault = |what: &str| {
        SiteFault::Settings(format!(
            "ca_file = `{}`: {what}; give a file with certificates in PEM",
            path.display()
        ))
    };
    let bytes = fs::read(path).map_err(|error| fault(&error.to_string()))?;
    let found: Vec<Certificate<'static>> = parse_pem(&bytes)
        .filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        })
        .collect();
    if found.is_empty() {
        return Err(fault("there is no certificate in it"));
    }
    Ok(RootCerts::new_with_certs(&found))
}

fn header<'a>(answer: &'a Response<Body>, name: &str) -> Option<&'a str> {
    answer.headers().get(name)?.to_str().ok()
}

fn retry_after(answer: &Response<Body>) -> u64 {
    header(answer, "retry-after").and_then(|seconds| seconds.parse().ok()).unwrap_or(60)
}

fn date(answer: &Response<Body>) -> Option<Timestamp> {
    let date = jiff::fmt::rfc2822::parse(header(answer, "date")?).ok()?;
    Some(Timestamp::from_millis(date.timestamp().as_millisecond()))
}
