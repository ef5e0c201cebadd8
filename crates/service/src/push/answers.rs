//! What people did on their phones, as the provider tells it: believed when it is signed, taken once, bound to the question
//! and the task that waits for it; everything else is refused and written down.

use std::collections::BTreeMap;

use activities::Trouble;
use api::{ServiceResult, Visitor};
use domain::{
    config::Limit,
    event::{Event, EventKind, EventResult},
    factor::push::{Answer, Choice, Posted, Refusal},
    id::EventId,
    push::{self, PushRequest},
    run::Run,
    store::{Change, StoreError},
};

use crate::House;

/// Refused answers that are written down where nobody knows of whom: a stranger does not fill the history.
const STRANGE: Limit = Limit { count: 20, minutes: 60 };
/// Refused answers that are written down for one question: nor does somebody who repeats what they once read.
const REPEATED: Limit = Limit { count: 5, minutes: 60 };
/// How often an answer is taken again that another instance overtook.
const TRIES_MAX: u32 = 8;

impl House {
    /// Takes what came to the address for answers; gives why it was refused, if it was.
    pub(crate) async fn take_push_answer(
        &self,
        visitor: &Visitor,
        posted: &Posted,
    ) -> ServiceResult<Option<Refusal>> {
        let answer = match self.tools.factors.push.answer(posted) {
            Ok(answer) => answer,
            Err(Refusal::NotSetUp) => return Ok(Some(Refusal::NotSetUp)),
            Err(refusal) => return self.refuse_strange_answer(visitor, refusal).await.map(Some),
        };
        for _ in 0..TRIES_MAX {
            match self.note_push_answer(visitor, &answer).await {
                Ok(refusal) => return Ok(refusal),
                // Two answers at once, or the sending was just written down: the later one is weighed against it.
                Err(Trouble::Store(StoreError::Conflict(_))) => {}
                Err(trouble) => return Err(self.trouble(&trouble)),
            }
        }
        Err(self.store_trouble(&StoreError::Conflict(push::AREA.to_owned())))
    }

    /// Weighs an answer that is the provider's, and writes down what came of it.
    async fn note_push_answer(&self, visitor: &Visitor, answer: &Answer) -> Result<Option<Refusal>, Trouble> {
        let record = self.store().record(push::AREA, &answer.request.to_string()).await?;
        let Some(record) = record else { return self.refuse_unknown_answer(visitor).await.map(Some) };
        let mut request = PushRequest::of(&record).map_err(|error| Trouble::Defect(error.to_string()))?;
        let Some(run) = self.store().run(request.run).await? else {
            return self.refuse_unknown_answer(visitor).await.map(Some);
        };
        let taken = request.take(answer, self.clock.now());
        // A denial counts whatever the task does by then: it tells of somebody who is at it.
        let counts = answer.choice == Choice::Deny || self.is_push_awaited(&run, &request);
        let (kind, result, refusal) = match (taken, answer.choice) {
            (Ok(_), _) if !counts => return self.refuse_answer(visitor, &run, &request, Refusal::Over).await,
            (Err(Refusal::Number), _) if !counts => {
                return self.refuse_answer(visitor, &run, &request, Refusal::Over).await;
            }
            (Ok(_), Choice::Approve) => (EventKind::PushApproved, EventResult::Success, None),
            (Ok(_), Choice::Deny) => (EventKind::PushDenied, EventResult::Failure, None),
            (Err(Refusal::Number), _) => {
                (EventKind::PushRefused, EventResult::Failure, Some(Refusal::Number))
            }
            (Err(refusal), _) => return self.refuse_answer(visitor, &run, &request, refusal).await,
        };
        let mut event = self.line_of_answer(visitor, &run, &request, kind, result);
        if let Some(refusal) = refusal {
            event.detail.insert("why".to_owned(), refusal.code().to_owned());
        }
        self.keep_push(&request, record.version, vec![Change::Append(Box::new(event))]).await?;
        Ok(refusal)
    }

    /// Whether the run still waits for this very question.
    fn is_push_awaited(&self, run: &Run, request: &PushRequest) -> bool {
        let asks = run.current.as_ref().is_some_and(|current| {
            current.step == request.step
                && current.state.get("request").and_then(serde_json::Value::as_str)
                    == Some(&*request.id.to_string())
        });
        run.is_open(self.clock.now()) && asks
    }

    fn line_of_answer(
        &self,
        visitor: &Visitor,
        run: &Run,
        request: &PushRequest,
        kind: EventKind,
        result: EventResult,
    ) -> Event {
        let mut event = self.line_of_push(run, request, kind, result);
        event.address.clone_from(&visitor.address);
        event.detail.insert("asked-from".to_owned(), run.address.clone());
        event
    }

    /// Writes down that an answer to a known question was not taken; nothing else is changed.
    async fn refuse_answer(
        &self,
        visitor: &Visitor,
        run: &Run,
        request: &PushRequest,
        refusal: Refusal,
    ) -> Result<Option<Refusal>, Trouble> {
        tracing::warn!(request = %request.id, why = refusal.code(), "an answer of a phone was not taken");
        let id = request.id.to_string();
        if self.hold_to(&[("push-refused", &id, REPEATED)]).await.is_err() {
            return Ok(Some(refusal));
        }
        let (kind, result) = (EventKind::PushRefused, EventResult::Failure);
        let mut event = self.line_of_answer(visitor, run, request, kind, result);
        event.detail.insert("why".to_owned(), refusal.code().to_owned());
        self.store().commit(vec![Change::Append(Box::new(event))]).await?;
        Ok(Some(refusal))
    }

    async fn refuse_unknown_answer(&self, visitor: &Visitor) -> Result<Refusal, Trouble> {
        self.write_strange_answer(visitor, Refusal::Unknown).await?;
        Ok(Refusal::Unknown)
    }

    async fn refuse_strange_answer(&self, visitor: &Visitor, refusal: Refusal) -> ServiceResult<Refusal> {
        let written = self.write_strange_answer(visitor, refusal).await;
        written.map_err(|error| self.store_trouble(&error))?;
        Ok(refusal)
    }

    /// Writes down that something came which is nobody's answer, a few times in an hour.
    async fn write_strange_answer(&self, visitor: &Visitor, refusal: Refusal) -> Result<(), StoreError> {
        tracing::warn!(why = refusal.code(), "what was said to be an answer of a phone was not believed");
        if self.hold_to(&[("push-strange", "realm", STRANGE)]).await.is_err() {
            return Ok(());
        }
        let now = self.clock.now();
        let event = Event {
            id: EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind: EventKind::PushRefused,
            result: EventResult::Failure,
            subject: None,
            subject_name: String::new(),
            actor: "system".to_owned(),
            address: visitor.address.clone(),
            run: None,
            workflow: String::new(),
            detail: BTreeMap::from([("why".to_owned(), refusal.code().to_owned())]),
        };
        self.store().commit(vec![Change::Append(Box::new(event))]).await.map(|_| ())
    }
}
