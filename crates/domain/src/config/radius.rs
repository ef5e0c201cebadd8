//! RADIUS as the realm's document keeps it: the servers in order, what is sent beside name and code, and by which
//! attribute of the directory the servers know people.

use std::{net::IpAddr, str::FromStr};

use serde::{Deserialize, Serialize};

use super::connection::SealedText;
use crate::{factor::radius::RadiusAttribute, id::Slug};

/// One-time codes that RADIUS servers check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RadiusSettings {
    /// Servers in order of preference; the next one is asked when one does not answer.
    pub servers: Vec<RadiusEntry>,
    /// Attribute of the directory by which the servers know people, e.g. `userPrincipalName`; empty for the logon name.
    pub user_attribute: String,
    /// Sent with every request, one a line: `NAS-Identifier = reclave`, `NAS-Port-Type = 5`, `87 = text:desk`, `26.9.1 = text:x`.
    pub attributes: Vec<String>,
    /// Seconds for which a server that did not answer is asked last.
    #[schemars(range(min = 0, max = 3_600))]
    pub down_seconds: u32,
    /// A name that nobody has at the servers: asked about to see whether they answer, and in place of names that are nobody's.
    pub probe_name: String,
    /// Questions to the servers in a minute, for everybody together.
    #[schemars(range(min = 1, max = 100_000))]
    pub asks_per_minute: u32,
}

impl Default for RadiusSettings {
    fn default() -> Self {
        Self {
            servers: Vec::new(),
            user_attribute: String::new(),
            attributes: vec!["NAS-Identifier = reclave".to_owned()],
            down_seconds: 60,
            probe_name: "reclave-probe".to_owned(),
            asks_per_minute: 600,
        }
    }
}

/// One RADIUS server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RadiusEntry {
    /// Stable name.
    pub id: Slug,
    /// Its host name or address.
    pub host: String,
    /// Its UDP port.
    #[serde(default = "port")]
    #[schemars(range(min = 1, max = 65_535))]
    pub port: u16,
    /// The shared secret, sealed; 16 random characters or more.
    #[serde(default)]
    pub secret: SealedText,
    /// Milliseconds that one try waits for its answer; longer where people confirm on their phone.
    #[serde(default = "timeout")]
    #[schemars(range(min = 100, max = 20_000))]
    pub timeout_ms: u32,
    /// How often a request is sent before the next server is asked.
    #[serde(default = "tries")]
    #[schemars(range(min = 1, max = 5))]
    pub tries: u32,
    /// It answers Status-Server (RFC 5997), as FreeRADIUS does; without, the name for probes is asked about.
    #[serde(default = "yes")]
    pub status_server: bool,
}

const fn port() -> u16 {
    1_812
}

const fn timeout() -> u32 {
    3_000
}

const fn tries() -> u32 {
    2
}

const fn yes() -> bool {
    true
}

/// Attributes that are known by name: number and form.
const KNOWN: [(&str, u8, Form); 11] = [
    ("NAS-IP-Address", 4, Form::Address),
    ("NAS-Port", 5, Form::Number),
    ("Service-Type", 6, Form::Number),
    ("Called-Station-Id", 30, Form::Text),
    ("Calling-Station-Id", 31, Form::Text),
    ("NAS-Identifier", 32, Form::Text),
    ("NAS-Port-Type", 61, Form::Number),
    ("Connect-Info", 77, Form::Text),
    ("NAS-Port-Id", 87, Form::Text),
    ("NAS-IPv6-Address", 95, Form::Address),
    ("Operator-Name", 126, Form::Text),
];

/// Numbers that the client writes itself, or that mean another way to prove: passwords, CHAP, EAP, State, signatures.
const OWN: [u8; 9] = [1, 2, 3, 24, 60, 70, 79, 80, 18];

/// Of these, one must be in a request (RFC 2865 section 4.1).
const TELLS_WHO_ASKS: [u8; 3] = [4, 32, 95];

/// Longest value, in bytes; 6 less for an attribute of a vendor.
const VALUE_MAX: usize = 253;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Number,
    Address,
    Hex,
}

impl FromStr for RadiusAttribute {
    type Err = String;

    /// Reads `NAME = value`, or `NUMBER = form:value` and `26.VENDOR.TYPE = form:value` with the forms `text`,
    /// `number`, `address` and `hex`.
    fn from_str(line: &str) -> Result<Self, String> {
        let (name, value) = line
            .split_once('=')
            .ok_or_else(|| format!("`{line}`: write it as `NAS-Identifier = reclave` or `87 = text:desk`"))?;
        let (name, value) = (name.trim(), value.trim());
        let known = KNOWN.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name));
        let (kind, vendor, form, value) = match known {
            Some((_, kind, form)) => (*kind, None, *form, value),
            None => {
                let (kind, vendor) = number_of(name)?;
                let (form, value) = form_of(name, value)?;
                (kind, vendor, form, value)
            }
        };
        if vendor.is_none() && OWN.contains(&kind) {
            return Err(format!("`{name}`: this attribute is written by Reclave itself; remove the line"));
        }
        let bytes = bytes_of(form, value).ok_or_else(|| format!("`{name}`: `{value}` is no value for it"))?;
        let most = VALUE_MAX - if vendor.is_some() { 6 } else { 0 };
        if bytes.is_empty() || bytes.len() > most {
            return Err(format!("`{name}`: a value has 1 to {most} bytes"));
        }
        Ok(Self { kind, vendor, value: bytes })
    }
}

fn number_of(name: &str) -> Result<(u8, Option<u32>), String> {
    let wrong = || {
        let names: Vec<&str> = KNOWN.iter().map(|(known, ..)| *known).collect();
        format!("`{name}`: give a number, 26.VENDOR.TYPE, or one of {}", names.join(", "))
    };
    let number = |text: &str| text.parse::<u8>().ok().filter(|number| *number > 0);
    match name.split('.').collect::<Vec<_>>().as_slice() {
        [kind] => match number(kind) {
            Some(26) | None => Err(wrong()),
            Some(kind) => Ok((kind, None)),
        },
        ["26", vendor, kind] => {
            let vendor = vendor.parse::<u32>().ok().filter(|vendor| (1..1 << 24).contains(vendor));
            Ok((number(kind).ok_or_else(wrong)?, Some(vendor.ok_or_else(wrong)?)))
        }
        _ => Err(wrong()),
    }
}

fn form_of<'v>(name: &str, value: &'v str) -> Result<(Form, &'v str), String> {
    let forms =
        [("text", Form::Text), ("number", Form::Number), ("address", Form::Address), ("hex", Form::Hex)];
    let split = value.split_once(':');
    let found = split.and_then(|(form, rest)| {
        forms.iter().find(|(known, _)| *known == form.trim()).map(|(_, form)| (*form, rest.trim()))
    });
    found.ok_or_else(|| format!("`{name}`: begin the value with text:, number:, address: or hex:"))
}

fn bytes_of(form: Form, value: &str) -> Option<Vec<u8>> {
    match form {
        Form::Text => Some(value.as_bytes().to_vec()),
        Form::Number => value.parse::<u32>().ok().map(|number| number.to_be_bytes().to_vec()),
        Form::Address => value.parse::<IpAddr>().ok().map(|address| match address {
            IpAddr::V4(address) => address.octets().to_vec(),
            IpAddr::V6(address) => address.octets().to_vec(),
        }),
        Form::Hex => {
            let digits: Option<Vec<u8>> =
                value.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
            let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
            Some(digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
        }
    }
}

impl RadiusSettings {
    /// The attributes, read.
    ///
    /// # Errors
    /// What is wrong with a line, or that none tells who asks.
    pub fn attributes(&self) -> Result<Vec<RadiusAttribute>, String> {
        let lines = self.attributes.iter().filter(|line| !line.trim().is_empty());
        let read: Vec<RadiusAttribute> = lines.map(|line| line.parse()).collect::<Result<_, String>>()?;
        let tells = |one: &RadiusAttribute| one.vendor.is_none() && TELLS_WHO_ASKS.contains(&one.kind);
        if !read.iter().any(tells) {
            return Err("add a line `NAS-Identifier = reclave`: servers need to know who asks".to_owned());
        }
        Ok(read)
    }

    /// What cannot work, naming the key and the fix. Nothing where there are no servers.
    #[must_use]
    pub fn findings(&self) -> Vec<String> {
        let mut findings = Vec::new();
        if self.servers.is_empty() {
            return findings;
        }
        if let Err(problem) = self.attributes() {
            findings.push(format!("radius.attributes: {problem}"));
        }
        if self.probe_name.trim().is_empty() || self.probe_name.len() > VALUE_MAX {
            findings.push("radius.probe_name: give a name that nobody has, of 253 bytes at most".to_owned());
        }
        for server in &self.servers {
            let place = format!("radius.servers.{}", server.id);
            if server.host.trim().is_empty() {
                findings.push(format!("{place}.host: give the server's name or address"));
            }
            if !server.secret.is_set() {
                findings.push(format!("{place}.secret: give the secret that the server has for Reclave"));
            }
            let bounds = [
                ("port", u32::from(server.port), 1, 65_535),
                ("timeout_ms", server.timeout_ms, 100, 20_000),
                ("tries", server.tries, 1, 5),
            ];
            findings.extend(
                bounds.iter().filter(|(_, value, least, most)| !(least..=most).contains(&value)).map(
                    |(key, _, least, most)| format!("{place}.{key}: give a number from {least} to {most}"),
                ),
            );
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<RadiusAttribute, String> {
        line.parse()
    }

    #[test]
    fn attributes_are_read_by_name_by_number_and_by_vendor() {
        let standard = |kind, value: &[u8]| Ok(RadiusAttribute { kind, vendor: None, value: value.to_vec() });
        assert_eq!(read("NAS-Identifier = reclave"), standard(32, b"reclave"));
        assert_eq!(read("nas-port-type=5"), standard(61, &[0, 0, 0, 5]));
        assert_eq!(read("NAS-IP-Address = 192.0.2.7"), standard(4, &[192, 0, 2, 7]));
        assert_eq!(read("NAS-IPv6-Address = ::1").unwrap().value.len(), 16);
        assert_eq!(read("87 = text:a = b"), standard(87, b"a = b"));
        assert_eq!(read("200 = hex:00fF"), standard(200, &[0, 255]));
        let vendor = RadiusAttribute { kind: 1, vendor: Some(9), value: b"x".to_vec() };
        assert_eq!(read("26.9.1 = text:x"), Ok(vendor));
    }

    #[test]
    fn what_reclave_writes_itself_and_what_is_no_attribute_is_refused() {
        for line in [
            "",
            "NAS-Identifier",
            "NAS-Identifier =",
            "User-Name = eva",
            "1 = text:eva",
            "2 = text:x",
            "80 = hex:00",
            "24 = hex:00",
            "0 = text:x",
            "256 = text:x",
            "26 = hex:00",
            "26.0.1 = text:x",
            "26.9.0 = text:x",
            "87 = desk",
            "87 = number:x",
            "NAS-Port = -1",
            "NAS-IP-Address = host",
            "200 = hex:0",
            "200 = hex:zz",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
        assert!(read(&format!("87 = text:{}", "a".repeat(253))).is_ok());
        assert!(read(&format!("87 = text:{}", "a".repeat(254))).is_err());
        assert!(read(&format!("26.9.1 = text:{}", "a".repeat(248))).is_err());
    }

    #[test]
    fn what_cannot_work_is_told_key_by_key_once_there_are_servers() {
        let mut settings = RadiusSettings::default();
        assert!(settings.findings().is_empty());
        settings.attributes.clear();
        settings.probe_name.clear();
        settings.servers.push(RadiusEntry {
            id: Slug::literal("one"),
            host: " ".to_owned(),
            port: 0,
            secret: SealedText::default(),
            timeout_ms: 1,
            tries: 9,
            status_server: true,
        });
        let keys: Vec<String> =
            settings.findings().iter().filter_map(|one| Some(one.split_once(':')?.0.to_owned())).collect();
        assert_eq!(
            keys,
            [
                "radius.attributes",
                "radius.probe_name",
                "radius.servers.one.host",
                "radius.servers.one.secret",
                "radius.servers.one.port",
                "radius.servers.one.timeout_ms",
                "radius.servers.one.tries",
            ]
        );
    }
}
