//! One browser's connection: HTTP/1.1, kept alive, nothing that a request of ours does not need.
//!
//! Apart from any client library because the program shares its cores with what it measures: what the client
//! costs is taken from the product.

use std::{net::SocketAddr, str, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use crate::{Outcome, fault};

/// No answer of the product takes longer, however busy it is.
const ANSWER_MAX: Duration = Duration::from_secs(45);

/// An answer.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Where it sends the browser.
    pub location: Option<String>,
    /// When to come back, in seconds.
    pub retry_after: Option<u64>,
    /// The page.
    pub body: String,
}

/// A browser: a connection and the cookies it keeps.
pub struct Browser {
    address: SocketAddr,
    stream: Option<TcpStream>,
    received: Vec<u8>,
    cookies: Vec<(String, String)>,
}

impl Browser {
    /// Of the site at `address`; it connects with its first request.
    pub const fn new(address: SocketAddr) -> Self {
        Self { address, stream: None, received: Vec::new(), cookies: Vec::new() }
    }

    /// Where it is.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Cookies of another browser.
    pub fn take_cookies(&mut self, header: &str) {
        let pairs = header.split("; ").filter_map(|pair| pair.split_once('='));
        self.cookies = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    }

    /// The cookies as a header has them.
    pub fn cookies(&self) -> String {
        let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }

    /// As a private window: the connection stays.
    pub fn forget_cookies(&mut self) {
        self.cookies.clear();
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Outcome<Answer> {
        let cookies = self.cookies();
        self.exchange(&format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nAccept: text/html\r\nAccept-Language: en\r\nCookie: {cookies}\r\n\r\n",
            self.address
        ))
        .await
    }

    /// Hands a form in.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Outcome<Answer> {
        let cookies = self.cookies();
        self.post_with(path, fields, &cookies).await
    }

    /// The same with cookies that were kept elsewhere.
    pub async fn post_with(&mut self, path: &str, fields: &[(&str, &str)], cookies: &str) -> Outcome<Answer> {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        let body = pairs.join("&");
        self.exchange(&format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nAccept: text/html\r\nAccept-Language: en\r\nCookie: {cookies}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        ))
        .await
    }

    /// Hands a form in and goes where the answer sends.
    pub async fn follow(&mut self, path: &str, fields: &[(&str, &str)]) -> Outcome<(String, Answer)> {
        let answer = self.post(path, fields).await?;
        let Some(location) = answer.location else {
            return Err(fault(format!("POST {path}: {} {}", answer.status, excerpt(&answer.body))));
        };
        let page = self.get(&location).await?;
        Ok((location, page))
    }

    async fn exchange(&mut self, request: &str) -> Outcome<Answer> {
        let answer = timeout(ANSWER_MAX, self.try_exchange(request)).await;
        match answer {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                self.stream = None;
                Err(error)
            }
            Err(_) => {
                self.stream = None;
                Err(fault("no answer within 45 seconds".to_owned()))
            }
        }
    }

    async fn try_exchange(&mut self, request: &str) -> Outcome<Answer> {
        self.received.clear();
        let mut stream = match self.ask_again(request).await {
            Some(stream) => stream,
            None => {
                let mut stream = TcpStream::connect(self.address).await?;
                stream.set_nodelay(true)?;
                stream.write_all(request.as_bytes()).await?;
                stream
            }
        };
        let head_end = loop {
            if let Some(end) = self.received.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            self.more(&mut stream).await?;
        };
        let head = str::from_utf8(&self.received[..head_end])?.to_owned();
        let length: usize = header(&head, "content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        while self.received.len() < head_end + length {
            self.more(&mut stream).await?;
        }
        let body = str::from_utf8(&self.received[head_end..head_end + length])?.to_owned();
        self.keep_cookies(&head);
        if !header(&head, "connection").is_some_and(|told| told.eq_ignore_ascii_case("close")) {
            self.stream = Some(stream);
        }
        let status = head.get(9..12).and_then(|code| code.parse().ok()).unwrap_or(0);
        Ok(Answer {
            status,
            location: header(&head, "location").map(str::to_owned),
            retry_after: header(&head, "retry-after").and_then(|text| text.parse().ok()),
            body,
        })
    }

    /// Asks on the connection of the last request; `None` when the server has closed it meanwhile, as servers do
    /// with idle connections.
    async fn ask_again(&mut self, request: &str) -> Option<TcpStream> {
        let mut stream = self.stream.take()?;
        stream.write_all(request.as_bytes()).await.ok()?;
        match stream.read_buf(&mut self.received).await {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(stream),
        }
    }

    async fn more(&mut self, stream: &mut TcpStream) -> Outcome<()> {
        if stream.read_buf(&mut self.received).await? == 0 {
            return Err(fault("the connection was closed in the middle of an answer".to_owned()));
        }
        Ok(())
    }

    fn keep_cookies(&mut self, head: &str) {
        for line in head.lines().filter(|line| line.to_ascii_lowercase().starts_with("set-cookie:")) {
            let pair = line[11..].split(';').next().unwrap_or_default().trim();
            let Some((name, value)) = pair.split_once('=') else { continue };
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().find_map(|line| {
        let (known, value) = line.split_once(':')?;
        known.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}

/// What a page says, for an error: its headings, notices and paragraphs without markup.
pub fn excerpt(page: &str) -> String {
    let main = page.split_once("<main").map_or(page, |(_, main)| main);
    let mut text = String::new();
    let mut in_tag = true;
    for c in main.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag && (!c.is_whitespace() || !text.ends_with(' ')) => {
                text.push(if c.is_whitespace() { ' ' } else { c });
            }
            _ => {}
        }
    }
    text.chars().take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_arrives_as_it_was_typed() {
        assert_eq!(encoded("a b&c=d+é"), "a%20b%26c%3Dd%2B%C3%A9");
    }

    #[test]
    fn a_header_is_found_whatever_its_case() {
        assert_eq!(header("HTTP/1.1 303 See Other\r\nLocation: /run/1\r\n", "location"), Some("/run/1"));
        assert_eq!(header("HTTP/1.1 200 OK\r\n", "location"), None);
    }

    #[test]
    fn an_emptied_cookie_is_gone() {
        let mut browser = Browser::new(SocketAddr::from(([127, 0, 0, 1], 1)));
        browser.keep_cookies("Set-Cookie: a=1; Path=/\r\nset-cookie: b=2\r\n");
        assert_eq!(browser.cookies(), "a=1; b=2");
        browser.keep_cookies("Set-Cookie: a=; Max-Age=0\r\n");
        assert_eq!(browser.cookies(), "b=2");
    }
}
