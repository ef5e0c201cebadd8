//! The mail servers of a process, in order of preference.

use std::path::PathBuf;

use domain::secret::Secret;
use outbound::is_this_machine;
use serde::Deserialize;

/// Mail settings.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// Sender, e.g. `Passwords <passwords@example.org>`.
    pub from: String,
    /// Servers in order of preference; the next one is taken when one is not reachable.
    #[serde(rename = "server")]
    pub servers: Vec<ServerSettings>,
}

/// One mail server.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServerSettings {
    /// Its name; the certificate must be for it.
    pub host: String,
    /// Its port: 587 for `starttls`, 465 for `tls`.
    pub port: u16,
    /// How the connection is protected.
    #[serde(default)]
    pub security: Security,
    /// Account, empty for none.
    #[serde(default)]
    pub user: String,
    /// The account's password; usually given as `password_file`.
    #[serde(default)]
    #[schemars(with = "String")]
    pub password: Secret,
    /// Where access tokens come from, for a server that takes no password (OAuth 2.0, RFC 6749; the server is
    /// signed in to by XOAUTH2); https, or http on this machine. Empty for a password.
    #[serde(default)]
    pub token_url: String,
    /// Our name at the place where tokens come from.
    #[serde(default)]
    pub client_id: String,
    /// Our secret there; usually given as `client_secret_file`.
    #[serde(default)]
    #[schemars(with = "String")]
    pub client_secret: Secret,
    /// What the token shall be good for, e.g. `https://outlook.office365.com/.default`; empty for what that place thinks.
    #[serde(default)]
    pub token_scope: String,
    /// What an access token is exchanged for, where the account's owner allowed it once; empty for our own name and
    /// secret (client credentials). Usually given as `refresh_token_file`.
    #[serde(default)]
    #[schemars(with = "String")]
    pub refresh_token: Secret,
    /// PEM file of the certificate authority; without it the system's trust store.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// The same as a text, for settings that come from no file.
    #[serde(skip)]
    pub ca_pem: Option<String>,
    /// How long connecting and signing in may take, and again handing over a mail; 1 to 40.
    #[serde(default = "default_timeout")]
    pub timeout_seconds: u32,
    /// Permits `plain` to a server on another machine: everybody on the way reads the mails and their codes.
    #[serde(default)]
    pub plain_beyond_this_machine: bool,
}

const fn default_timeout() -> u32 {
    20
}

/// Connecting and handing over together stay below what one delivery may take.
const TIMEOUT_SECONDS_MAX: u32 = 40;

/// How a connection to a mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// STARTTLS, demanded: a server that does not offer it is refused (RFC 3207).
    #[default]
    Starttls,
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// None; loopback only, unless `plain_beyond_this_machine` permits it.
    Plain,
}

/// Mail settings that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key} = `{value}`: {fix}")]
pub struct InvalidMailSettings {
    /// The key.
    pub key: String,
    /// Its value; never a secret.
    pub value: String,
    /// What to do.
    pub fix: String,
}

impl MailSettings {
    pub(crate) fn invalid(
        key: &str,
        value: impl Into<String>,
        fix: impl Into<String>,
    ) -> InvalidMailSettings {
        InvalidMailSettings { key: format!("mail.{key}"), value: value.into(), fix: fix.into() }
    }

    /// Says what cannot work.
    ///
    /// # Errors
    /// [`InvalidMailSettings`], naming key, value and fix.
    pub fn check(&self) -> Result<(), InvalidMailSettings> {
        if self.servers.is_empty() {
            return Err(Self::invalid("server", "", "name at least one [[mail.server]] with host and port"));
        }
        self.servers.iter().try_for_each(ServerSettings::check)
    }
}

impl ServerSettings {
    fn check(&self) -> Result<(), InvalidMailSettings> {
        let is_local = is_this_machine(&self.host);
        let invalid = |key: &str, value: &str, fix: &str| Err(MailSettings::invalid(key, value, fix));
        if self.host.is_empty() {
            return invalid("server.host", "", "give the server's name, as in its certificate");
        }
        if self.port == 0 {
            return invalid("server.port", "0", "587 for starttls, 465 for tls, 25 for plain");
        }
        if !(1..=TIMEOUT_SECONDS_MAX).contains(&self.timeout_seconds) {
            let fix = format!("a number from 1 to {TIMEOUT_SECONDS_MAX}");
            return invalid("server.timeout_seconds", &self.timeout_seconds.to_string(), &fix);
        }
        if self.security == Security::Plain && !is_local {
            let fix = "use starttls or tls; plain is for a server on this machine, unless \
                       plain_beyond_this_machine = true";
            if !self.plain_beyond_this_machine {
                return invalid("server.security", "plain", fix);
            }
            if !self.user.is_empty() {
                return invalid(
                    "server.user",
                    &self.user,
                    "a password is not sent in the clear: use starttls or tls",
                );
            }
        }
        if !self.token_url.is_empty() {
            return self.check_tokens();
        }
        if self.user.is_empty() != self.password.is_empty() {
            let fix = "give both the account and its password (password_file), or neither";
            return invalid("server.user", &self.user, fix);
        }
        Ok(())
    }

    /// What signing in by access tokens needs.
    fn check_tokens(&self) -> Result<(), InvalidMailSettings> {
        let invalid = |key: &str, value: &str, fix: &str| Err(MailSettings::invalid(key, value, fix));
        let (scheme, rest) = self.token_url.split_once("://").unwrap_or_default();
        let authority = rest.split(['/', '?']).next().unwrap_or_default();
        let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
        if authority.is_empty() || !(scheme == "https" || (scheme == "http" && is_this_machine(host))) {
            let fix = "give the full address with https://, as the provider's description has it";
            return invalid("server.token_url", &self.token_url, fix);
        }
        if self.user.is_empty() {
            return invalid("server.user", "", "name the mailbox that the token is for");
        }
        if !self.password.is_empty() {
            let fix = "give a password or token_url, not both";
            return invalid("server.token_url", &self.token_url, fix);
        }
        if self.client_id.is_empty() {
            return invalid("server.client_id", "", "give the name of the client that is registered there");
        }
        if self.client_secret.is_empty() && self.refresh_token.is_empty() {
            let fix = "give client_secret, or refresh_token";
            return invalid("server.client_id", &self.client_id, fix);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server with a place for tokens, and nothing else.
    const TOKENS: &str = "host = \"m\"\nport = 587\ntoken_url = \"https://login.example.org/token\"";

    fn settings(server: &str) -> MailSettings {
        toml::from_str(&format!("from = \"a@example.org\"\n[[server]]\n{server}")).unwrap()
    }

    #[test]
    fn what_would_go_in_the_clear_must_be_permitted_in_so_many_words() {
        let plain = "port = 25\nsecurity = \"plain\"\n";
        for (server, works) in [
            (format!("host = \"127.0.0.1\"\n{plain}"), true),
            (format!("host = \"localhost\"\nuser = \"u\"\npassword = \"p\"\n{plain}"), true),
            (format!("host = \"mail.example.org\"\n{plain}"), false),
            (format!("host = \"mail.example.org\"\nplain_beyond_this_machine = true\n{plain}"), true),
            (
                format!(
                    "host = \"mail.example.org\"\nplain_beyond_this_machine = true\nuser = \"u\"\npassword = \"p\"\n{plain}"
                ),
                false,
            ),
        ] {
            assert_eq!(settings(&server).check().is_ok(), works, "{server}");
        }
    }

    #[test]
    fn what_cannot_work_names_key_value_and_fix() {
        for (server, told) in [
            ("host = \"\"\nport = 587", "mail.server.host = ``: "),
            ("host = \"m\"\nport = 0", "mail.server.port = `0`: 587"),
            ("host = \"m\"\nport = 587\ntimeout_seconds = 0", "mail.server.timeout_seconds = `0`: "),
            ("host = \"m\"\nport = 587\ntimeout_seconds = 600", "mail.server.timeout_seconds = `600`: "),
            ("host = \"m\"\nport = 587\nuser = \"mailer\"", "mail.server.user = `mailer`: "),
            (TOKENS, "mail.server.user = ``: "),
            (&format!("{TOKENS}\nuser = \"u\""), "mail.server.client_id = ``: "),
            (&format!("{TOKENS}\nuser = \"u\"\nclient_id = \"c\""), "mail.server.client_id = `c`: "),
            (
                &format!(
                    "{TOKENS}\nuser = \"u\"\nclient_id = \"c\"\nclient_secret = \"s\"\npassword = \"p\""
                ),
                "mail.server.token_url = `https://login.example.org/token`: ",
            ),
            (
                "host = \"m\"\nport = 587\nuser = \"u\"\ntoken_url = \"http://login.example.org/token\"",
                "mail.server.token_url = `http://login.example.org/token`: ",
            ),
        ] {
            let error = settings(server).check().unwrap_err().to_string();
            assert!(error.starts_with(told), "{error}");
        }
        let none = MailSettings { from: "a@example.org".to_owned(), servers: Vec::new() };
        assert!(none.check().unwrap_err().to_string().starts_with("mail.server = ``: "));
    }

    #[test]
    fn a_misspelt_key_is_refused_and_a_password_is_not_printed() {
        let misspelt = "from = \"a@example.org\"\n[[server]]\nhost = \"m\"\nport = 587\nsecurty = \"tls\"";
        let error = toml::from_str::<MailSettings>(misspelt).unwrap_err().to_string();
        assert!(error.contains("securty"), "{error}");
        let settings = settings("host = \"m\"\nport = 587\nuser = \"u\"\npassword = \"hunter2\"");
        assert!(!format!("{settings:?}").contains("hunter2"));
        assert_eq!(settings.servers[0].security, Security::Starttls, "protected unless told otherwise");
    }
}
