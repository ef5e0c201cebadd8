//! A person with a browser: registers, signs in, forgets the password and gets back in, page by page.

use std::{net::SocketAddr, time::Duration, time::Instant};

use crate::{
    Outcome, fault,
    http::{Browser, excerpt},
    mailbox::{Mailbox, Mailboxes},
    page::Page,
    peer::{Made, new_password},
};

/// The longest task has fewer pages.
const PAGES_MAX: usize = 20;

/// Somebody.
pub struct Person {
    made: Made,
    mailbox: Mailbox,
    /// Their browser.
    pub browser: Browser,
}

/// A run that waits for a new password.
pub struct Prepared {
    /// Its address.
    pub path: String,
    version: String,
    cookies: String,
}

impl Prepared {
    /// Hands a new password in: the step in which the directory is changed.
    pub async fn reset(&self, browser: &mut Browser) -> Outcome<Duration> {
        let new = new_password();
        let fields =
            [("_version", self.version.as_str()), ("_action", "next"), ("new", &new), ("again", &new)];
        let began = Instant::now();
        let answer = browser.post_with(&self.path, &fields, &self.cookies).await?;
        let wait = began.elapsed();
        if answer.status == 303 {
            return Ok(wait);
        }
        Err(fault(format!("a new password: {} {}", answer.status, excerpt(&answer.body))))
    }

    /// Whether its own page says that it is done.
    pub async fn is_done(&self, browser: &mut Browser) -> Outcome<bool> {
        browser.take_cookies(&self.cookies);
        Ok(Page::read(&browser.get(&self.path).await?.body).is_finished)
    }
}

impl Person {
    /// With a browser at the site at `address`.
    pub fn new(made: Made, mailboxes: &Mailboxes, address: SocketAddr) -> Self {
        let mailbox = mailboxes.open(&made.mail);
        Self { made, mailbox, browser: Browser::new(address) }
    }

    /// Registers answers to three questions.
    pub async fn register(&mut self) -> Outcome<()> {
        self.browser.forget_cookies();
        let password = self.made.password.clone();
        self.walk("register", &password, |page| page.is_finished).await.map(drop)
    }

    /// Signs in; the browser keeps the session.
    pub async fn sign_in(&mut self) -> Outcome<()> {
        self.browser.forget_cookies();
        let password = self.made.password.clone();
        self.walk("sign-in", &password, |page| page.is_finished).await.map(drop)
    }

    /// The whole of "I forgot my password": start page, name, mailed code, questions, new password, the end.
    pub async fn forget_and_reset(&mut self) -> Outcome<Duration> {
        self.browser.forget_cookies();
        let new = new_password();
        let began = Instant::now();
        self.browser.get("/").await?;
        self.browser.get("/task/forgot-password").await?;
        self.walk("forgot-password", &new, |page| page.is_finished).await?;
        let wait = began.elapsed();
        self.made.password = new;
        Ok(wait)
    }

    /// Brings a run before the page that asks for a new password.
    pub async fn prepare(&mut self) -> Outcome<Prepared> {
        self.browser.forget_cookies();
        let (path, page) = self.walk("measured-reset", "", |page| page.has("again")).await?;
        Ok(Prepared { path, version: page.version, cookies: self.browser.cookies() })
    }

    /// Brings a run before its questions; gives its address.
    pub async fn stand_before_questions(&mut self) -> Outcome<(String, Page)> {
        self.browser.forget_cookies();
        self.walk("measured-answers", "", Page::asks_questions).await
    }

    /// Begins `task` by name and fills in what each page asks for until `until` holds.
    async fn walk(
        &mut self,
        task: &str,
        password: &str,
        until: impl Fn(&Page) -> bool,
    ) -> Outcome<(String, Page)> {
        let name = self.made.name.clone();
        let (mut path, mut answer) =
            self.browser.follow(&format!("/task/{task}"), &[("name", &name)]).await?;
        for _ in 0..PAGES_MAX {
            let page = Page::read(&answer.body);
            if until(&page) {
                return Ok((path, page));
            }
            if page.fields.is_empty() && !page.can_be_skipped() {
                return Err(fault(format!("{task} of {name}: {} {}", answer.status, excerpt(&answer.body))));
            }
            // A personal address, an authenticator, recovery codes: what this person leaves out.
            let (action, filled) = if page.can_be_skipped() {
                ("skip", Vec::new())
            } else {
                ("next", self.fill_in(&page, password).await?)
            };
            let mut fields = vec![("_version", page.version.as_str()), ("_action", action)];
            fields.extend(filled.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            (path, answer) = self.browser.follow(&path, &fields).await?;
        }
        Err(fault(format!("{task} of {name} does not end: {}", excerpt(&answer.body))))
    }

    async fn fill_in(&mut self, page: &Page, password: &str) -> Outcome<Vec<(String, String)>> {
        let mut filled = Vec::new();
        let mut picked = 0;
        let mut question = String::new();
        for field in &page.fields {
            let value = match field.name.as_str() {
                "password" | "new" | "again" => password.to_owned(),
                "choice" => field.options.first().map(|(value, _)| value.clone()).unwrap_or_default(),
                "code" => self.mailbox.code().await?,
                name if name.ends_with("-question") => {
                    // Another question in each place.
                    let (value, text) = field.options.get(picked).cloned().unwrap_or_default();
                    picked += 1;
                    question = text;
                    value
                }
                _ if question.is_empty() => answer_to(&field.label),
                _ => answer_to(&std::mem::take(&mut question)),
            };
            filled.push((field.name.clone(), value));
        }
        Ok(filled)
    }
}

/// The same answer whenever the question is asked, unlike that to any other.
fn answer_to(question: &str) -> String {
    let hash = question
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("my {hash:x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_questions_have_two_answers() {
        assert_ne!(answer_to("A pet?"), answer_to("A street?"));
        assert_eq!(answer_to("A pet?"), answer_to("A pet?"));
    }
}
