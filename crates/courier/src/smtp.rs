//! SMTP by lettre: multipart mails over servers in order of preference, never in the clear by accident.

use std::{fs, sync::Arc, time::Duration};

use async_trait::async_trait;
use domain::outbox::RenderedMail;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, MultiPart, header},
    transport::smtp::{
        authentication::Credentials,
        client::{Certificate, CertificateStore, Tls, TlsParameters},
    },
};

use crate::{DeliveryError, InvalidMailSettings, MailSettings, Security, ServerSettings, Transport};

/// The servers of the settings.
struct Smtp {
    from: Mailbox,
    servers: Vec<(String, AsyncSmtpTransport<Tokio1Executor>)>,
}

/// A transport over the servers of `settings`. Nothing is connected before the first mail.
///
/// # Errors
/// [`InvalidMailSettings`], naming key, value and fix.
pub fn smtp(settings: &MailSettings) -> Result<Arc<dyn Transport>, InvalidMailSettings> {
    Ok(Arc::new(connect(settings)?))
}

/// Connects, protects and authenticates with every server, and sends nothing.
///
/// # Errors
/// What the first server that does not work says.
pub async fn check(settings: &MailSettings) -> Result<(), String> {
    let smtp = connect(settings).map_err(|error| error.to_string())?;
    for (name, server) in &smtp.servers {
        match server.test_connection().await {
            Ok(true) => {}
            Ok(false) => return Err(format!("{name}: it ends the connection at once")),
            Err(error) => return Err(format!("{name}: {}", with_causes(&error))),
        }
    }
    Ok(())
}

fn connect(settings: &MailSettings) -> Result<Smtp, InvalidMailSettings> {
    settings.check()?;
    let from = settings.from.parse().map_err(|error| {
        MailSettings::invalid("from", &settings.from, format!("{error}; write `Name <address@example.org>`"))
    })?;
    let servers = settings.servers.iter().map(|server| Ok((server.host.clone(), transport(server)?)));
    Ok(Smtp { from, servers: servers.collect::<Result<_, InvalidMailSettings>>()? })
}

fn transport(server: &ServerSettings) -> Result<AsyncSmtpTransport<Tokio1Executor>, InvalidMailSettings> {
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
        .port(server.port)
        .timeout(Some(Duration::from_secs(u64::from(server.timeout_seconds.max(1)))))
        .tls(tls(server)?);
    if !server.user.is_empty() {
        builder =
            builder.credentials(Credentials::new(server.user.clone(), server.password.expose().to_owned()));
    }
    Ok(builder.build())
}

fn tls(server: &ServerSettings) -> Result<Tls, InvalidMailSettings> {
    if server.security == Security::Plain {
        return Ok(Tls::None);
    }
    let mut parameters = TlsParameters::builder(server.host.clone());
    if let Some(file) = &server.ca_file {
        let invalid = |fix: String| MailSettings::invalid("server.ca_file", file.display().to_string(), fix);
        let pem = fs::read(file).map_err(|error| invalid(format!("{error}; give a PEM file")))?;
        let certificate =
            Certificate::from_pem(&pem).map_err(|error| invalid(format!("{error}; give a PEM file")))?;
        parameters = parameters.certificate_store(CertificateStore::None).add_root_certificate(certificate);
    }
    let parameters = parameters
        .build_rustls()
        .map_err(|error| MailSettings::invalid("server.host", &server.host, error.to_string()))?;
    Ok(match server.security {
        Security::Tls => Tls::Wrapper(parameters),
        // Demanded: a server that stops offering it gets no mail in the clear.
        Security::Starttls | Security::Plain => Tls::Required(parameters),
    })
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

impl Smtp {
    fn message(&self, mail: &RenderedMail) -> Result<Message, DeliveryError> {
        let permanent = |error: &dyn std::fmt::Display| DeliveryError::Permanent(error.to_string());
        // An address only: no display name that could smuggle anything in, and lettre refuses line breaks.
        let address = mail.to.parse().map_err(|error: lettre::address::AddressError| permanent(&error))?;
        let subject: String = mail.subject.chars().filter(|c| !c.is_control()).collect();
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, address))
            .subject(subject)
            .message_id(None)
            .date_now()
            .header(AutoSubmitted)
            .multipart(MultiPart::alternative_plain_html(
                mail.text.expose().to_owned(),
                mail.html.expose().to_owned(),
            ))
            .map_err(|error| permanent(&error))
    }
}

#[async_trait]
impl Transport for Smtp {
    async fn deliver(&self, mail: &RenderedMail) -> Result<(), DeliveryError> {
        let message = self.message(mail)?;
        let mut last = DeliveryError::Retry("there is no mail server".to_owned());
        for (name, server) in &self.servers {
            match server.send(message.clone()).await {
                Ok(_) => return Ok(()),
                Err(error) if error.is_permanent() => {
                    return Err(DeliveryError::Permanent(format!("{name}: {}", with_causes(&error))));
                }
                Err(error) => last = DeliveryError::Retry(format!("{name}: {}", with_causes(&error))),
            }
        }
        Err(last)
    }
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
