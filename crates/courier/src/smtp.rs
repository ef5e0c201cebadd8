//! SMTP: multipart mails over servers in order of preference, never in the clear by accident.
//!
//! Spoken step by step with lettre's commands: only so can a refusal of us (sign-in, sender) be told from a refusal
//! of the recipient, and a server that falls silent be left. While there is more to send, a connection that took a
//! mail takes the next: opening one costs more than a mail.

use std::{
    fmt::Display,
    fs,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use domain::{outbox::RenderedMail, secret::Secret};
use futures_util::future::join_all;
use lettre::{
    Message,
    address::Envelope,
    message::{Mailbox, MultiPart, SinglePart, header},
    transport::smtp::{
        Error,
        authentication::{Credentials, Mechanism},
        client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailParameter},
    },
};
use tokio::time::Instant;

use crate::{
    DeliveryError, InvalidMailSettings, MailSettings, Security, ServerProblem, ServerSettings,
    ServerStanding, Transport,
    standing::{Standing, Unopened},
    tokens::AccessTokens,
};

/// How long a goodbye may take; nothing depends on it any more.
const GOODBYE_MAX: Duration = Duration::from_secs(2);
/// How long a kept connection may take to say that it is still there. Together with opening a new one and handing
/// over, this stays below what one delivery may take.
const STILL_THERE_MAX: Duration = Duration::from_secs(5);
/// Mails over one connection; servers that limit them take at least so many.
const MAILS_MAX: u32 = 100;

/// The servers of the settings.
struct Smtp {
    from: Mailbox,
    servers: Vec<Server>,
}

/// One server.
struct Server {
    name: String,
    port: u16,
    /// With what name the server must prove itself; `None` for no protection.
    tls: Option<TlsParameters>,
    is_tls_from_the_first_byte: bool,
    user: String,
    password: Secret,
    /// In place of the password, where the server takes none.
    tokens: Option<AccessTokens>,
    timeout: Duration,
    /// Protected and signed in, waiting for the next mail.
    kept: Mutex<Vec<Opened>>,
    /// Whether it could be reached the last time.
    standing: Standing,
}

/// A connection that is protected and signed in.
struct Opened {
    connection: AsyncSmtpConnection,
    /// How many mails it took.
    mails: u32,
}

/// A mail that did not go out.
enum Stop {
    /// This server does not take us: the next may.
    NextServer(String),
    /// The next would say the same, or may send it twice.
    Here(DeliveryError),
}

/// A transport over the servers of `settings`. Nothing is connected before the first mail.
///
/// # Errors
/// [`InvalidMailSettings`], naming key, value and fix.
pub fn smtp(settings: &MailSettings) -> Result<Arc<dyn Transport>, InvalidMailSettings> {
    Ok(Arc::new(Smtp::new(settings)?))
}

/// Connects, protects and authenticates with every server, and sends nothing.
///
/// # Errors
/// What the first server that does not work says.
pub async fn check(settings: &MailSettings) -> Result<(), String> {
    let smtp = Smtp::new(settings).map_err(|error| error.to_string())?;
    for server in &smtp.servers {
        say_goodbye(server.open().await.map_err(|why| why.detail)?).await;
    }
    Ok(())
}

impl Smtp {
    fn new(settings: &MailSettings) -> Result<Self, InvalidMailSettings> {
        settings.check()?;
        let from = settings.from.parse().map_err(|error| {
            let fix = format!("{error}; write `Name <address@example.org>`");
            MailSettings::invalid("from", &settings.from, fix)
        })?;
        let servers = settings.servers.iter().map(Server::new).collect::<Result<_, _>>()?;
        Ok(Self { from, servers })
    }

    fn message(&self, mail: &RenderedMail) -> Result<Message, DeliveryError> {
        let permanent = |error: &dyn Display| DeliveryError::Permanent(error.to_string());
        // An address only: no display name that could smuggle anything in, and lettre refuses line breaks.
        let address = mail.to.parse().map_err(|error: lettre::address::AddressError| permanent(&error))?;
        let subject: String = mail.subject.chars().filter(|c| !c.is_control()).collect();
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, address))
            .subject(subject)
            .message_id(None)
            .date_now()
            .header(AutoSubmitted);
        let (text, html) = (mail.text.expose().to_owned(), mail.html.expose().to_owned());
        let whole = if html.is_empty() {
            message.singlepart(SinglePart::plain(text))
        } else {
            message.multipart(MultiPart::alternative_plain_html(text, html))
        };
        whole.map_err(|error| permanent(&error))
    }
}

#[async_trait]
impl Transport for Smtp {
    async fn deliver(&self, mail: &RenderedMail) -> Result<(), DeliveryError> {
        let message = self.message(mail)?;
        let text = message.formatted();
        let mut reasons = Vec::new();
        // Those that could not be reached lately come last: they are never all left out.
        let (first, last): (Vec<&Server>, Vec<&Server>) =
            self.servers.iter().partition(|server| server.is_in_turn());
        for server in first.into_iter().chain(last) {
            match server.deliver(message.envelope(), &text).await {
                Ok(()) => return Ok(()),
                Err(Stop::NextServer(reason)) => reasons.push(reason),
                Err(Stop::Here(error)) => return Err(error),
            }
        }
        Err(DeliveryError::Retry(reasons.join("; ")))
    }

    async fn rest(&self) {
        let kept = self.servers.iter().flat_map(|server| std::mem::take(&mut *server.kept()));
        join_all(kept.map(say_goodbye)).await;
    }

    fn standings(&self) -> Vec<ServerStanding> {
        self.servers.iter().map(|server| server.standing.told(server.place())).collect()
    }

    async fn look(&self) -> Vec<ServerStanding> {
        join_all(self.servers.iter().map(Server::look)).await;
        self.standings()
    }
}

impl Server {
    fn new(settings: &ServerSettings) -> Result<Self, InvalidMailSettings> {
        Ok(Self {
            name: settings.host.clone(),
            port: settings.port,
            tls: tls(settings)?,
            is_tls_from_the_first_byte: settings.security == Security::Tls,
            user: settings.user.clone(),
            password: settings.password.clone(),
            tokens: AccessTokens::of(settings)?,
            timeout: Duration::from_secs(u64::from(settings.timeout_seconds)),
            kept: Mutex::default(),
            standing: Standing::default(),
        })
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Vec<Opened>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn place(&self) -> String {
        format!("{}:{}", self.name, self.port)
    }

    fn told(&self, what: &dyn Display) -> String {
        format!("{}: {what}", self.place())
    }

    /// Whether a mail goes to it in its turn: always over a connection that is still there.
    fn is_in_turn(&self) -> bool {
        !self.kept().is_empty() || self.standing.is_in_turn(Instant::now(), self.timeout)
    }

    /// A connection that is protected and signed in.
    async fn open(&self) -> Result<Opened, Unopened> {
        let opened = match tokio::time::timeout(self.timeout, self.try_open()).await {
            Ok(Ok(connection)) => Ok(Opened { connection, mails: 0 }),
            Ok(Err((problem, reason))) => Err(Unopened { problem, detail: self.told(&reason) }),
            Err(_) => Err(self.silent()),
        };
        match &opened {
            Ok(_) => self.standing.good(),
            Err(why) => self.standing.bad(Instant::now(), why.clone()),
        }
        opened
    }

    fn silent(&self) -> Unopened {
        Unopened { problem: ServerProblem::Silent, detail: self.told(&"no answer in time") }
    }

    /// Finds out whether it can be reached.
    async fn look(&self) {
        if let Ok(opened) = self.open().await {
            say_goodbye(opened).await;
        }
    }

    async fn try_open(&self) -> Result<AsyncSmtpConnection, (ServerProblem, String)> {
        let unreachable = |error: Error| {
            let problem = if error.is_timeout() { ServerProblem::Silent } else { ServerProblem::Unreachable };
            (problem, with_causes(&error))
        };
        let mut connection = self.protected().await.map_err(unreachable)?;
        if !self.user.is_empty() {
            self.sign_in(&mut connection).await.map_err(|reason| (ServerProblem::SignIn, reason))?;
        }
        Ok(connection)
    }

    async fn protected(&self) -> Result<AsyncSmtpConnection, Error> {
        let ours = ClientId::default();
        let at_once = self.tls.clone().filter(|_| self.is_tls_from_the_first_byte);
        let place = (self.name.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(place, Some(self.timeout), &ours, at_once, None).await?;
        if let Some(tls) = &self.tls
            && !self.is_tls_from_the_first_byte
        {
            // Demanded: fails where the server does not offer it (any more).
            connection.starttls(tls.clone(), &ours).await?;
        }
        Ok(connection)
    }

    async fn sign_in(&self, connection: &mut AsyncSmtpConnection) -> Result<(), String> {
        let account = |secret: &Secret| Credentials::new(self.user.clone(), secret.expose().to_owned());
        let Some(tokens) = &self.tokens else {
            let ways = [Mechanism::Plain, Mechanism::Login];
            let taken = connection.auth(&ways, &account(&self.password)).await;
            return taken.map(drop).map_err(|error| with_causes(&error));
        };
        let token = tokens.token().await?;
        let Err(error) = connection.auth(&[Mechanism::Xoauth2], &account(&token)).await else {
            return Ok(());
        };
        // It may have been withdrawn before its end.
        tokens.forget().await;
        Err(format!("it does not take the access token: {}", with_causes(&error)))
    }

    async fn deliver(&self, envelope: &Envelope, text: &[u8]) -> Result<(), Stop> {
        let mut opened = match self.still_open(envelope).await {
            Some(opened) => opened,
            None => self.open_for(envelope).await?,
        };
        match tokio::time::timeout(self.timeout, self.hand_over(&mut opened.connection, envelope, text)).await
        {
            Ok(result) => result?,
            // It may have taken the mail: another server would perhaps send it a second time.
            Err(_) => return Err(Stop::Here(DeliveryError::Retry(self.told(&"no answer in time")))),
        }
        opened.mails += 1;
        if opened.mails < MAILS_MAX {
            self.kept().push(opened);
        } else {
            say_goodbye(opened).await;
        }
        Ok(())
    }

    /// A kept connection that took the sender of this mail. What a server says on one that it has given up is no
    /// answer to the mail: nothing was sent, and a new connection will tell.
    async fn still_open(&self, envelope: &Envelope) -> Option<Opened> {
        let mut opened = self.kept().pop()?;
        let asked = tokio::time::timeout(STILL_THERE_MAX, self.name_sender(&mut opened.connection, envelope));
        matches!(asked.await, Ok(Ok(()))).then_some(opened)
    }

    /// A new connection that took the sender of this mail.
    async fn open_for(&self, envelope: &Envelope) -> Result<Opened, Stop> {
        let opening = async {
            let mut opened = self.open().await.map_err(|why| Stop::NextServer(why.detail))?;
            self.name_sender(&mut opened.connection, envelope).await?;
            Ok(opened)
        };
        let in_time = tokio::time::timeout(self.timeout, opening).await;
        in_time.unwrap_or_else(|_| {
            let why = self.silent();
            self.standing.bad(Instant::now(), why.clone());
            Err(Stop::NextServer(why.detail))
        })
    }

    async fn name_sender(
        &self,
        connection: &mut AsyncSmtpConnection,
        envelope: &Envelope,
    ) -> Result<(), Stop> {
        let mut options = Vec::new();
        let mut addresses = envelope.from().into_iter().chain(envelope.to());
        if addresses.any(|address| !address.to_string().is_ascii()) {
            if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(Stop::NextServer(
                    self.told(&"it does not know addresses beyond ASCII (SMTPUTF8)"),
                ));
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        // A refused sender is our trouble, not the recipient's.
        let sender = connection.command(Mail::new(envelope.from().cloned(), options)).await;
        sender.map(drop).map_err(|error| Stop::NextServer(self.told(&with_causes(&error))))
    }

    async fn hand_over(
        &self,
        connection: &mut AsyncSmtpConnection,
        envelope: &Envelope,
        text: &[u8],
    ) -> Result<(), Stop> {
        for recipient in envelope.to() {
            let taken = connection.command(Rcpt::new(recipient.clone(), Vec::new())).await;
            taken.map_err(|error| self.refused(&error))?;
        }
        connection.command(Data).await.map_err(|error| self.refused(&error))?;
        connection.command(Content(text)).await.map_err(|error| self.refused(&error))?;
        Ok(())
    }

    /// What a failure after the sender was taken means.
    fn refused(&self, error: &Error) -> Stop {
        let reason = self.told(&with_causes(error));
        if error.is_permanent() {
            Stop::Here(DeliveryError::Permanent(reason))
        } else if error.is_transient() {
            Stop::NextServer(reason)
        } else {
            // Cut off: it may have taken the mail.
            Stop::Here(DeliveryError::Retry(reason))
        }
    }
}

/// A mail as it is handed over: dots at the beginning of lines doubled, and a line with a dot at its end (RFC 5321
/// section 4.5.2). In one piece: the end sent by itself would wait for the server to acknowledge what came before it, and
/// servers take some 40 ms for that when they have nothing to say (RFC 1122 section 4.2.3.2).
struct Content<'m>(&'m [u8]);

impl Display for Content<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = String::from_utf8_lossy(self.0);
        for line in text.strip_suffix("\r\n").unwrap_or(&text).split("\r\n") {
            let dot = if line.starts_with('.') { "." } else { "" };
            write!(formatter, "{dot}{line}\r\n")?;
        }
        formatter.write_str(".\r\n")
    }
}

/// Ends a connection; the mails are the server's by now, whatever it says.
async fn say_goodbye(mut opened: Opened) {
    let _ = tokio::time::timeout(GOODBYE_MAX, opened.connection.abort()).await;
}

fn tls(server: &ServerSettings) -> Result<Option<TlsParameters>, InvalidMailSettings> {
    if server.security == Security::Plain {
        return Ok(None);
    }
    let mut parameters = TlsParameters::builder(server.host.clone());
    if server.ca_pem.is_some() || server.ca_file.is_some() {
        let name = server.ca_file.as_ref().map_or_else(String::new, |file| file.display().to_string());
        let invalid = |fix: String| MailSettings::invalid("server.ca_file", name.clone(), fix);
        let pem = match (&server.ca_pem, &server.ca_file) {
            (Some(text), _) => text.clone().into_bytes(),
            (None, Some(file)) => {
                fs::read(file).map_err(|error| invalid(format!("{error}; give a PEM file")))?
            }
            (None, None) => Vec::new(),
        };
        let certificate =
            Certificate::from_pem(&pem).map_err(|error| invalid(format!("{error}; give a PEM file")))?;
        parameters = parameters.certificate_store(CertificateStore::None).add_root_certificate(certificate);
    }
    let parameters = parameters
        .build_rustls()
        .map_err(|error| MailSettings::invalid("server.host", &server.host, error.to_string()))?;
    Ok(Some(parameters))
}

fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    text
}

/// `Auto-Submitted: auto-generated` (RFC 3834 section 5), so that vacation notices stay away.
#[derive(Clone)]
struct AutoSubmitted;

impl header::Header for AutoSubmitted {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::Content;

    #[test]
    fn dots_at_the_beginning_of_lines_are_doubled_and_one_ends_the_mail() {
        let handed_over = |text: &str| Content(text.as_bytes()).to_string();
        assert_eq!(handed_over("Subject: a\r\n\r\n.b\r\nc.\r\n"), "Subject: a\r\n\r\n..b\r\nc.\r\n.\r\n");
        assert_eq!(handed_over("a"), "a\r\n.\r\n", "a last line without an end gets one");
        assert_eq!(handed_over(".\r\n.\r\n"), "..\r\n..\r\n.\r\n", "no mail ends early");
        assert_eq!(handed_over("a\r\n\r\n"), "a\r\n\r\n.\r\n", "an empty line at the end stays");
    }
}
