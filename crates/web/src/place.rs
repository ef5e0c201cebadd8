//! Where a person is on the site, as a closed list.
//!
//! After choosing a language the person goes back to the same page. The form carries the page's name, never
//! an address, so that no input can lead anywhere else.

use domain::{
    id::{RunId, Slug},
    store::SiteKind,
};

use crate::context::site_of_path;

/// A page that one can be on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Home,
    Me,
    Task(Slug),
    Run(RunId),
    DemoMail,
    DemoSignIn,
    DemoCodes,
    /// A page of a staff site: letters, digits and single `-`, `.`, `_` or `/` below its root.
    Staff(String),
}

impl Place {
    /// The page of a path; the start page for every other path.
    pub(crate) fn of_path(path: &str) -> Self {
        if site_of_path(path) != SiteKind::SelfService && is_plain(path) {
            return Self::Staff(path.to_owned());
        }
        let rest = path.strip_prefix('/').unwrap_or(path);
        match rest.split_once('/') {
            Some(("task", slug)) => Slug::new(slug).map_or(Self::Home, Self::Task),
            Some(("run", tail)) => {
                tail.split('/').next().and_then(|id| id.parse().ok()).map_or(Self::Home, Self::Run)
            }
            Some(("demo", "mail")) => Self::DemoMail,
            Some(("demo", "sign-in")) => Self::DemoSignIn,
            Some(("demo", "codes")) => Self::DemoCodes,
            None if rest == "me" => Self::Me,
            _ => Self::Home,
        }
    }

    /// The page's path.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Home => "/".to_owned(),
            Self::Me => "/me".to_owned(),
            Self::Task(task) => format!("/task/{task}"),
            Self::Run(run) => format!("/run/{run}"),
            Self::DemoMail => "/demo/mail".to_owned(),
            Self::DemoSignIn => "/demo/sign-in".to_owned(),
            Self::DemoCodes => "/demo/codes".to_owned(),
            Self::Staff(path) => path.clone(),
        }
    }
}

/// Whether a path can mean one thing only, whoever reads it.
fn is_plain(path: &str) -> bool {
    path.len() <= 512
        && path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte))
        && !path.contains("//")
        && !path.split('/').any(|part| part.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_ours_can_be_gone_back_to() {
        for path in [
            "/",
            "/me",
            "/task/forgot-password",
            "/run/01ARZ3NDEKTSV4RRFFQ69G5FAV",
            "/demo/mail",
            "/admin/policies/everyone",
        ] {
            assert_eq!(Place::of_path(path).path(), path);
        }
        let evil = [
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/task//evil",
            "/run/%2f%2fevil",
            "/%2f%2fevil",
            "javascript:alert(1)",
            "/task/../..",
            "\t//evil.example",
            "/me/../x",
            "/admin//evil.example",
            "/admin/../x",
            "/admin\\evil",
            "/administrator",
        ];
        for path in evil {
            assert_eq!(Place::of_path(path).path(), "/", "{path}");
        }
    }
}
