//! Browsers that somebody who is signed in had remembered, and forgets again.

use activities::browsers::tell;
use api::{ServiceError, ServiceResult, Visitor};
use domain::{
    browser::{BrowserEnd, KnownBrowser},
    event::EventKind,
    store::{Change, StoreError},
};

use crate::House;

/// How often it is tried anew because the registration was changed in the same moment.
const TRIES_MAX: u32 = 5;

impl House {
    /// Forgets one of the visitor's browsers, or all.
    pub(crate) async fn forget_own_browser(&self, visitor: &Visitor, id: Option<&str>) -> ServiceResult<()> {
        let session = self.needed_session(visitor).await?;
        for _ in 0..TRIES_MAX {
            let profile = self.store().profile(&session.person).await;
            let profile = profile.map_err(|error| self.store_trouble(&error))?;
            let Some(mut profile) = profile else { return Ok(()) };
            let is_meant = |browser: &KnownBrowser| id.is_none_or(|id| browser.id == id);
            let (gone, kept): (Vec<_>, Vec<_>) =
                std::mem::take(&mut profile.browsers).into_iter().partition(is_meant);
            if gone.is_empty() {
                return Ok(());
            }
            profile.browsers = kept;
            let now = self.clock.now();
            let line = |browser: &KnownBrowser| {
                let mut event = self.session_event(EventKind::BrowserEnded, &session, now, &visitor.address);
                tell(&mut event, browser, Some(BrowserEnd::Person));
                Change::Append(Box::new(event))
            };
            let mut changes: Vec<Change> = gone.iter().map(line).collect();
            changes.push(Change::PutProfile(Box::new(profile)));
            match self.store().commit(changes).await {
                Ok(()) => return Ok(()),
                // Somebody saved it in this moment: looked at anew.
                Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(self.store_trouble(&error)),
            }
        }
        let busy = StoreError::Unavailable("the registration changes all the time".to_owned());
        Err::<(), ServiceError>(self.store_trouble(&busy))
    }
}
