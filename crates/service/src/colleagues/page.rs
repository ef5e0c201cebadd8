//! The page behind a colleague's link: who asks, a number that the person reads out, and the colleague's own
//! password. Opening it changes nothing, for programs that look into mails open links too.

use activities::Trouble;
use api::{ApprovalPage, ServiceError, ServiceResult, Visitor};
use domain::{
    approval::{self, ApprovalAnswer, ApprovalRequest, ApprovalStage, ApprovalStanding, Approver, WRONG_MAX},
    directory::{DirectoryError, Refusal},
    event::{EventKind, EventResult},
    id::ApprovalId,
    message::Message,
    run::Run,
    secret::Secret,
    store::{Change, StoreError},
    view::{Field, FieldKind, Input, Tone, View},
};

use super::{link_hash, name_in};
use crate::House;

/// A question as one of those who were asked sees it.
struct Opened {
    request: ApprovalRequest,
    version: i64,
    run: Run,
    /// Which of them.
    place: usize,
}

impl Opened {
    fn approver(&self) -> &Approver {
        &self.request.approvers[self.place]
    }
}

/// What became of a password.
enum Proof {
    Right,
    Wrong,
    /// Right, but of no use: why.
    Unusable(Message),
}

fn over(code: &'static str) -> ApprovalPage {
    let view =
        View::new("approve-over", Message::new("page.approve.title")).notice(Tone::Info, Message::new(code));
    ApprovalPage { view, is_open: false }
}

impl House {
    /// What the link opens; nothing is changed by it.
    pub(crate) async fn approval_page(&self, link: &Secret) -> ServiceResult<ApprovalPage> {
        let opened = self.open_link(link).await?;
        self.page_of(&opened).await
    }

    /// Takes a colleague's answer.
    pub(crate) async fn decide_approval(
        &self,
        visitor: &Visitor,
        link: &Secret,
        input: &Input,
    ) -> ServiceResult<ApprovalPage> {
        self.limit_address(visitor).await?;
        let opened = self.open_link(link).await?;
        let page = self.page_of(&opened).await?;
        if !page.is_open {
            return Ok(page);
        }
        if input.action == "deny" {
            return self.answered(visitor, opened, ApprovalAnswer::Denied, link).await;
        }
        let (number, password) = (input.text("number").trim(), input.secret("password"));
        for (field, is_blank) in [("number", number.is_empty()), ("password", password.is_empty())] {
            if is_blank {
                return Ok(with_error(page, field, Message::new("page.approve.blank")));
            }
        }
        let limit = self.realm.current().realm.limits.proofs_per_person;
        self.hold_to(&[("proof", &opened.approver().person.to_string(), limit)]).await?;
        // The password first: who does not have it learns nothing about the number.
        let wrong = match self.prove_colleague(opened.approver(), &password).await? {
            Proof::Unusable(message) => return Ok(with_error(page, "password", message)),
            Proof::Wrong => "password",
            Proof::Right
                if vault::code::normalise_digits(number).as_ref() != Some(&opened.request.number) =>
            {
                "number"
            }
            Proof::Right => return self.answered(visitor, opened, ApprovalAnswer::Approved, link).await,
        };
        self.refused(visitor, opened, wrong).await?;
        let code =
            if wrong == "number" { "page.approve.wrong-number" } else { "page.approve.wrong-password" };
        let page = self.approval_page(link).await?;
        Ok(if page.is_open {
            with_error(page, wrong, Message { code: code.into(), args: Default::default() })
        } else {
            page
        })
    }

    /// The question that a link leads to, when it is one of ours and its run is still there.
    async fn open_link(&self, link: &Secret) -> ServiceResult<Opened> {
        let (id, secret) = link.expose().split_once('.').ok_or(ServiceError::NotFound)?;
        let id: ApprovalId = id.parse().map_err(|_| ServiceError::NotFound)?;
        let record = self.store().record(approval::AREA, &id.to_string()).await;
        let record = record.map_err(|error| self.store_trouble(&error))?.ok_or(ServiceError::NotFound)?;
        let request = ApprovalRequest::of(&record).map_err(|error| self.bug(&error.to_string()))?;
        let is_theirs = |approver: &Approver| {
            let offered = link_hash(&self.tools.keys, &request, &approver.person.to_string(), secret);
            Secret::new(offered).matches(&Secret::new(approver.link_hash.clone()))
        };
        let place = request.approvers.iter().position(is_theirs).ok_or(ServiceError::NotFound)?;
        let run = self.store().run(request.run).await.map_err(|error| self.store_trouble(&error))?;
        let run = run.ok_or(ServiceError::NotFound)?;
        Ok(Opened { request, version: record.version, run, place })
    }

    /// Whether the run still waits for this very question.
    fn is_awaited(&self, opened: &Opened) -> bool {
        let now = self.clock.now();
        let asks = opened.run.current.as_ref().is_some_and(|current| {
            current.step == opened.request.step
                && current.state.get("request").and_then(serde_json::Value::as_str)
                    == Some(&*opened.request.id.to_string())
        });
        opened.run.is_open(now) && asks && opened.request.standing(now) == ApprovalStanding::Waiting
    }

    async fn page_of(&self, opened: &Opened) -> ServiceResult<ApprovalPage> {
        match opened.approver().answer {
            Some(ApprovalAnswer::Approved) => return Ok(over("page.approve.approved")),
            Some(ApprovalAnswer::Denied) => return Ok(over("page.approve.denied")),
            None => {}
        }
        if !self.is_awaited(opened) {
            return Ok(over("page.approve.over"));
        }
        if opened.approver().wrong >= WRONG_MAX {
            return Ok(over("page.approve.used-up"));
        }
        let name = self.shown_name(opened).await?;
        let ago = self.clock.now().since(opened.request.asked).as_secs() / 60;
        let minutes = u32::try_from(ago).unwrap_or(u32::MAX);
        let account = name_in(&opened.run);
        let asked = if opened.request.operator.is_empty() {
            Message::new("page.approve.asked")
                .with("name", name.as_str())
                .with("account", account)
                .with("minutes", minutes)
                .with("address", opened.run.address.as_str())
        } else {
            Message::new("page.approve.asked-desk")
                .with("name", name.as_str())
                .with("account", account)
                .with("minutes", minutes)
                .with("operator", opened.request.operator.as_str())
        };
        let number = FieldKind::Code { length: 4, numeric: true };
        let number =
            Field::new("number", Message::new("page.approve.number").with("name", name.as_str()), number);
        let password =
            Field::new("password", Message::new("page.approve.password"), FieldKind::CurrentPassword);
        let view = View::new("approve", Message::new("page.approve.question").with("name", name.as_str()))
            .lead(asked)
            .lead(Message::new("page.approve.how"))
            .field(number.hint(Message::new("page.approve.number-hint")))
            .field(password.hint(
                Message::new("page.approve.password-hint").with("name", opened.approver().name.as_str()),
            ))
            .action("approve", Message::new("page.approve.approve"))
            .action("deny", Message::new("page.approve.deny"));
        Ok(ApprovalPage { view, is_open: true })
    }

    /// The name under which colleagues know the person; while the directory is away, the logon name.
    async fn shown_name(&self, opened: &Opened) -> ServiceResult<String> {
        let fallback = || name_in(&opened.run).to_owned();
        let Some(key) = &opened.request.person else { return Ok(fallback()) };
        let Some(directory) = self.connections.directory(&key.connection) else { return Ok(fallback()) };
        let account = directory.fetch(key).await.map_err(|error| self.directory_trouble(&error))?;
        Ok(account.map_or_else(fallback, |account| account.display_name))
    }

    /// Offers the password to the colleague's directory.
    async fn prove_colleague(&self, approver: &Approver, password: &Secret) -> ServiceResult<Proof> {
        let gone = || Proof::Unusable(Message::new("page.approve.account"));
        let Some(directory) = self.connections.directory(&approver.person.connection) else {
            return Ok(gone());
        };
        let account = directory.fetch(&approver.person).await;
        let account = account.map_err(|error| self.directory_trouble(&error))?;
        let is_good =
            |account: &domain::account::Account| !account.state.disabled && !account.state.account_expired;
        let Some(account) = account.filter(is_good) else { return Ok(gone()) };
        match directory.verify_password(&account, password).await {
            Ok(_) => Ok(Proof::Right),
            Err(DirectoryError::Refused { refusal: Refusal::WrongPassword | Refusal::LockedOut, .. }) => {
                Ok(Proof::Wrong)
            }
            Err(DirectoryError::Refused { .. }) => Ok(gone()),
            Err(error) => Err(self.directory_trouble(&error)),
        }
    }

    /// Writes an answer down. Somebody else's in the same moment is read first.
    async fn answered(
        &self,
        visitor: &Visitor,
        mut opened: Opened,
        answer: ApprovalAnswer,
        link: &Secret,
    ) -> ServiceResult<ApprovalPage> {
        let now = self.clock.now();
        opened.request.approvers[opened.place].answer = Some(answer);
        if opened.request.standing(now) != ApprovalStanding::Waiting {
            opened.request.stage = ApprovalStage::Over;
        }
        let (kind, result) = match answer {
            ApprovalAnswer::Approved => (EventKind::ColleagueApproved, EventResult::Success),
            ApprovalAnswer::Denied => (EventKind::ColleagueDenied, EventResult::Failure),
        };
        match self.keep_answer(visitor, &opened, kind, result, "").await {
            Ok(()) => self.approval_page(link).await,
            Err(Trouble::Store(StoreError::Conflict(_))) => {
                Err(ServiceError::Invalid(Message::new("page.approve.again")))
            }
            Err(trouble) => Err(self.trouble(&trouble)),
        }
    }

    /// Counts a wrong password or number.
    async fn refused(&self, visitor: &Visitor, mut opened: Opened, what: &str) -> ServiceResult<()> {
        opened.request.approvers[opened.place].wrong += 1;
        let (kind, result) = (EventKind::ColleagueRefused, EventResult::Failure);
        match self.keep_answer(visitor, &opened, kind, result, what).await {
            Ok(()) => Ok(()),
            // Two tries at once: one of them counts, and neither was right.
            Err(Trouble::Store(StoreError::Conflict(_))) => {
                Err(ServiceError::Invalid(Message::new("page.approve.again")))
            }
            Err(trouble) => Err(self.trouble(&trouble)),
        }
    }

    async fn keep_answer(
        &self,
        visitor: &Visitor,
        opened: &Opened,
        kind: EventKind,
        result: EventResult,
        what: &str,
    ) -> Result<(), Trouble> {
        let mut event = self.colleagues_event(&opened.run, &opened.request, kind, result);
        event.actor.clone_from(&opened.approver().name);
        event.address.clone_from(&visitor.address);
        let facts = [
            ("colleague", opened.approver().person.to_string()),
            ("asked-from", opened.run.address.clone()),
            ("approved", opened.request.approvals().to_string()),
            ("needed", opened.request.needed.to_string()),
        ];
        event.detail.extend(facts.map(|(name, value)| (name.to_owned(), value)));
        if !what.is_empty() {
            event.detail.insert("wrong".to_owned(), what.to_owned());
        }
        self.keep(&opened.request, opened.version, vec![Change::Append(Box::new(event))]).await
    }
}

fn with_error(mut page: ApprovalPage, name: &str, error: Message) -> ApprovalPage {
    for field in page.view.fields.iter_mut().filter(|field| field.name == name) {
        field.error = Some(error.clone());
    }
    page.view = page.view.notice(Tone::Bad, error);
    page
}
