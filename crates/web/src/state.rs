//! What a handler needs: the house behind the trait, the words, the templates and the settings.

use std::sync::Arc;

use api::SiteInfo;
use axum::response::Html;
use domain::{entropy::Entropy, message::Message, secret::Secret, store::SiteKind, time::Clock};
use minijinja::Value;
use texts::Texts;

use crate::{
    assets::Assets, context::Context, failure::Failure, model, render::Pages, schema_form::Words,
    settings::WebSettings,
};

/// What the composition hands in.
#[derive(Clone)]
pub struct WebState {
    /// The house.
    pub service: Arc<dyn api::Service>,
    /// Offline resets; without it there is nothing for computers and no page for their challenges.
    pub offline: Option<Arc<dyn api::offline::Offline>>,
    /// The sign-in of staff; without it there are no staff sites.
    pub staff: Option<Arc<dyn api::staff::Staff>>,
    /// The configuration, as the administration site changes it.
    pub configuration: Option<Arc<dyn api::configuration::Configuration>>,
    /// Bulk operations, on the administration site.
    pub bulk: Option<Arc<dyn api::BulkOperations>>,
    /// People and operation, as the administration site shows them; without it, it has no pages of them.
    pub administration: Option<Arc<dyn api::Administration>>,
    /// What operators do; without it there is no helpdesk behind the sign-in.
    pub helpdesk: Option<Arc<dyn api::helpdesk::Helpdesk>>,
    /// What only the demo offers; `None` in a real installation.
    pub demo: Option<Arc<dyn api::Demo>>,
    /// The words of every language.
    pub texts: Arc<Texts>,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// For references of failures and for the names of browsers.
    pub entropy: Arc<dyn Entropy>,
    /// Settings of the sites.
    pub settings: WebSettings,
}

/// [`WebState`] with what is made from it once: templates and assets.
pub(crate) struct Site {
    pub(crate) state: WebState,
    pub(crate) pages: Pages,
    pub(crate) assets: Assets,
}

/// How handlers hold it.
pub(crate) type Shared = Arc<Site>;

impl Site {
    pub(crate) fn new(state: WebState) -> Shared {
        let assets = Assets::new();
        let pages = Pages::new(state.texts.clone());
        Arc::new(Self { state, pages, assets })
    }

    pub(crate) fn service(&self) -> &dyn api::Service {
        self.state.service.as_ref()
    }

    pub(crate) fn offline(&self) -> Result<&dyn api::offline::Offline, Failure> {
        self.state.offline.as_deref().ok_or_else(Failure::not_found)
    }

    pub(crate) fn info(&self) -> SiteInfo {
        self.state.service.site()
    }

    /// The languages that a form asks for without being told, where a text is kept by language: those of the
    /// staff sites and the one that is spoken by default. Any other can be added.
    pub(crate) fn form_languages(&self) -> Vec<String> {
        let info = self.info();
        let mut languages = info.staff_locales;
        if !languages.contains(&info.default_locale) {
            languages.push(info.default_locale);
        }
        languages
    }

    /// Draws a page in its frame.
    pub(crate) fn draw(
        &self,
        template: &str,
        context: &Context,
        page: Value,
    ) -> Result<Html<String>, Failure> {
        if context.site != SiteKind::SelfService {
            // What both kinds of site have (a run, an error) stands in the frame of the site that it is on.
            return self.draw_staff(template, context, &model::Frame::default(), page);
        }
        let chrome = model::chrome(self, context, &self.info());
        self.pages.draw(template, chrome, page).map(Html).map_err(|error| {
            tracing::error!(template, %error, "a template cannot be drawn");
            Failure::defect()
        })
    }

    /// Draws a page of a staff site in that site's frame.
    pub(crate) fn draw_staff(
        &self,
        template: &str,
        context: &Context,
        frame: &model::Frame,
        page: Value,
    ) -> Result<Html<String>, Failure> {
        let chrome = model::chrome(self, context, &self.info());
        self.pages.draw_staff(template, chrome, frame.value(context.site), page).map(Html).map_err(|error| {
            tracing::error!(template, %error, "a template cannot be drawn");
            Failure::defect()
        })
    }

    /// The words for a form over settings.
    pub(crate) fn words<'a>(&'a self, context: &'a Context) -> Words<'a> {
        Words::new(&self.state.texts, &context.locale)
    }

    pub(crate) fn say(&self, locale: &str, message: &Message) -> String {
        self.state.texts.say(locale, message)
    }

    /// A name for a browser that nobody guesses: 128 random bits.
    pub(crate) fn mint_browser(&self) -> Secret {
        let mut bytes = [0u8; 16];
        self.state.entropy.fill(&mut bytes);
        Secret::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
    }

    /// A short name for one failure, for the page and the log: 40 random bits as 8 characters.
    pub(crate) fn mint_reference(&self) -> String {
        const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut bytes = [0u8; 8];
        self.state.entropy.fill(&mut bytes);
        bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect()
    }
}
