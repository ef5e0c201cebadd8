//! A workflow as the user will see it: every step of it is entered for a made-up person, in a store and a
//! directory of their own that are thrown away afterwards, so that nothing is sent and nothing is changed.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use activities::{Context, NoFaults, Tools};
use api::{
    ServiceResult,
    configuration::{PreviewMail, PreviewPage},
};
use directory::memory::{MemoryDirectory, NewPerson};
use domain::{
    activity::Outcome,
    browser::{Browser, CookieUse},
    config::{ManagementPolicy, Realm},
    directory::Directory,
    evidence::{Evidence, EvidenceKind},
    id::{RunId, SessionId, Slug},
    person::PersonKey,
    profile::{Profile, QuestionKind, StoredAnswer, TotpEnrolment},
    run::{Operator, Run, RunStatus, Subject},
    secret::Secret,
    store::Change,
    workflow::{Block, Step, Workflow, WorkflowKind},
};

use super::refused;
use crate::{House, administration::Admin, configuration::text, mail};

/// The made-up person.
const NAME: &str = "jordan.lee";

impl Admin<'_> {
    pub(super) async fn preview_of(&self, place: &str, locale: &str) -> ServiceResult<Vec<PreviewPage>> {
        let workflow = self.drafted_workflow(place).await?;
        let held = self.held().await?;
        let document = held.joined().unwrap_or(held.stored.document);
        let realm = text::to_realm(&document).map_err(|error| refused("config.invalid", error))?;
        let policy = place.split('.').nth(1).unwrap_or_default();
        let policy = realm.policies.iter().find(|one| one.id.as_str() == policy).or(realm.policies.first());
        let Some(policy) = policy.cloned() else { return Ok(Vec::new()) };
        let stage = Stage::new(self.house, realm, policy, &workflow, locale).await?;
        let mut pages = Vec::new();
        stage.walk(self.house, &workflow.steps, &mut Vec::new(), &mut pages).await;
        Ok(pages)
    }
}

/// Where a preview plays.
struct Stage {
    realm: Realm,
    policy: ManagementPolicy,
    run: Run,
    profile: Profile,
    directory: Arc<dyn Directory>,
    tools: Tools,
}

impl Stage {
    async fn new(
        house: &House,
        realm: Realm,
        policy: ManagementPolicy,
        workflow: &Workflow,
        locale: &str,
    ) -> ServiceResult<Self> {
        let now = house.clock.now();
        let connection = Slug::literal("preview");
        let memory = MemoryDirectory::new(connection, Arc::clone(&house.clock));
        let key = memory.add(NewPerson {
            logon_name: NAME.to_owned(),
            display_name: "Jordan Lee".to_owned(),
            mail: Some("jordan.lee@example.org".to_owned()),
            password: vault::token::new(&*house.tools.entropy),
            attributes: BTreeMap::new(),
        });
        let store = store::open_memory(Arc::clone(&house.clock)).await;
        let store = store.map_err(|error| house.bug(&error.to_string()))?;
        let profile = sample_profile(house, &policy, &key, locale);
        let run = Run {
            id: RunId::mint(now, &*house.tools.entropy),
            version: 0,
            workflow: workflow.id.clone(),
            policy: policy.id.clone(),
            revision: 0,
            subject: Subject::Person { person: key.clone(), name: NAME.to_owned() },
            operator: (workflow.kind == WorkflowKind::Helpdesk).then(|| Operator {
                person: key.clone(),
                name: "Robin Hale".to_owned(),
                session: SessionId::mint(now, &*house.tools.entropy),
            }),
            token_hash: String::new(),
            locale: locale.to_owned(),
            mail_locale: String::new(),
            address: String::new(),
            started: now,
            expires: now.plus(Duration::from_secs(600)),
            status: RunStatus::Open,
            current: None,
            done: BTreeMap::new(),
            choices: BTreeMap::new(),
            decided: BTreeMap::new(),
            evidence: Vec::new(),
            failure: None,
            restarts: 0,
            facts: BTreeMap::new(),
        };
        let tools = Tools {
            store,
            entropy: Arc::clone(&house.tools.entropy),
            keys: Arc::clone(&house.tools.keys),
            derivation: Arc::clone(&house.tools.derivation),
            passwords: Arc::clone(&house.tools.passwords),
            faults: Arc::new(NoFaults),
            factors: domain::factor::Factors::none(),
        };
        Ok(Self { realm, policy, run, profile, directory: Arc::new(memory), tools })
    }

    async fn walk(
        &self,
        house: &House,
        blocks: &[Block],
        under: &mut Vec<String>,
        pages: &mut Vec<PreviewPage>,
    ) {
        for block in blocks {
            match block {
                Block::Step(step) => pages.push(self.page(house, step, under).await),
                Block::Choice(choice) => {
                    under.push(match choice.points {
                        Some(points) => format!("points {points}"),
                        None => format!("choice {}", choice.needed),
                    });
                    Box::pin(self.walk(house, &choice.options, under, pages)).await;
                    under.pop();
                }
                Block::Condition(condition) => {
                    for (when, inner) in [("when", &condition.then), ("otherwise", &condition.otherwise)] {
                        under.push(format!("{when} {}", condition_code(&condition.when)));
                        Box::pin(self.walk(house, inner, under, pages)).await;
                        under.pop();
                    }
                }
                Block::Sequence(sequence) => {
                    Box::pin(self.walk(house, &sequence.sequence, under, pages)).await;
                }
            }
        }
    }

    async fn page(&self, house: &House, step: &Step, under: &[String]) -> PreviewPage {
        let mut run = self.run.clone();
        // By the time an action is shown, the person has proved who they are.
        run.evidence =
            vec![Evidence { step: Slug::literal("preview"), kind: EvidenceKind::Password, at: run.started }];
        let browser = Browser { cookies: CookieUse::Read, ..Browser::default() };
        let cx = Context {
            now: house.clock.now(),
            run: &run,
            step: &step.step,
            realm: &self.realm,
            policy: &self.policy,
            profile: &self.profile,
            browser: &browser,
            directory: Some(&self.directory),
            known_account: None,
            tools: &self.tools,
        };
        let entered = match house.registry.get(&step.activity) {
            Some(activity) => activity.enter(&cx, step).await.ok(),
            None => None,
        };
        let mails = entered.as_ref().map(|reply| self.mails(house, &reply.changes)).unwrap_or_default();
        let view = entered.and_then(|reply| match reply.outcome {
            Outcome::Show { view, .. } | Outcome::Retry { view, .. } | Outcome::Wait { view, .. } => {
                Some(view)
            }
            _ => None,
        });
        PreviewPage {
            step: step.step.to_string(),
            activity: step.activity.to_string(),
            under: under.to_vec(),
            view,
            mails,
        }
    }

    /// What a step would send; the same to two addresses is one.
    fn mails(&self, house: &House, changes: &[Change]) -> Vec<PreviewMail> {
        let rows = changes.iter().filter_map(|change| match change {
            Change::Send(row) => Some(row),
            _ => None,
        });
        let drawn =
            rows.filter_map(|row| mail::rendered(&house.texts, &self.tools.keys, &self.realm, "", row).ok());
        let mut mails: Vec<PreviewMail> = drawn
            .map(|mail| PreviewMail {
                subject: mail.subject.clone(),
                paragraphs: mail.text.expose().split("\n\n").map(str::to_owned).collect(),
            })
            .collect();
        mails.dedup();
        mails
    }
}

/// The condition as the document writes it, as JSON.
fn condition_code(condition: &domain::workflow::Condition) -> String {
    serde_json::to_string(condition).unwrap_or_default()
}

/// Somebody who has registered everything that can be registered.
fn sample_profile(house: &House, policy: &ManagementPolicy, key: &PersonKey, locale: &str) -> Profile {
    let now = house.clock.now();
    let mut profile = Profile::empty(key.clone(), locale.to_owned(), now);
    profile.registered = Some(now);
    let sealed = |purpose: &str, text: &Secret| {
        house.tools.keys.seal(purpose, &key.to_string(), text.expose().as_bytes(), &*house.tools.entropy)
    };
    let kinds = [
        (QuestionKind::Mandatory, &policy.questions.mandatory),
        (QuestionKind::Optional, &policy.questions.optional),
        (QuestionKind::Helpdesk, &policy.questions.helpdesk),
    ];
    for (kind, questions) in kinds {
        for question in questions {
            let text = question.in_locale(locale, "en").to_owned();
            let answer = String::new();
            profile.answers.push(StoredAnswer { question: question.id.to_string(), kind, text, answer });
        }
    }
    let secret = vault::totp::new_secret(&*house.tools.entropy);
    let app = sealed("totp", &secret).map(|sealed_secret| TotpEnrolment::new(&[], sealed_secret, 0, now));
    profile.totp = app.into_iter().collect();
    profile
}
