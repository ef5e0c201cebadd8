//! A paragraph of a mail as both of its parts show it: as HTML, and as the plain text that says the same.

use domain::{
    markup::{self, Inline},
    parameters::{Later, fill_later},
};

use crate::mail::{escaped, one_line, safe_link};

/// A paragraph, or an item of a list.
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// What stands between the tags of its element.
    pub(crate) html: String,
    pub(crate) is_item: bool,
}

/// How words of one's own are written out.
struct Setter<'s> {
    later: &'s dyn Fn(&Later) -> String,
    /// Where the self-service site is: the one place that a link may lead to without `https:`.
    site: &'s str,
    text: String,
    html: String,
}

impl Paragraph {
    /// Words without marks.
    pub(crate) fn plain(text: String) -> Self {
        Self { html: escaped(&text), text, is_item: false }
    }

    /// A paragraph of an organisation's own words, with its marks; `later` says what its parameters stand for.
    pub(crate) fn set(paragraph: &str, later: &dyn Fn(&Later) -> String, site: &str) -> Self {
        let item = markup::item(paragraph);
        let mut setter = Setter { later, site, text: String::new(), html: String::new() };
        setter.all(&markup::inlines(item.unwrap_or(paragraph)));
        Self { text: setter.text, html: setter.html, is_item: item.is_some() }
    }
}

impl Setter<'_> {
    fn all(&mut self, pieces: &[Inline]) {
        for piece in pieces {
            match piece {
                Inline::Text(text) => {
                    let said = fill_later(text, self.later);
                    self.say(&said);
                }
                Inline::Strong(inner) => self.within("strong", inner),
                Inline::Emphasis(inner) => self.within("em", inner),
                Inline::Link { label, target } => self.link(label, target),
            }
        }
    }

    fn say(&mut self, text: &str) {
        self.text.push_str(text);
        self.html.push_str(&escaped(text));
    }

    fn within(&mut self, element: &str, inner: &[Inline]) {
        self.html.push_str(&format!("<{element}>"));
        self.all(inner);
        self.html.push_str(&format!("</{element}>"));
    }

    /// A link that leads where mails may lead, with its address behind it in plain text; else its words and address.
    fn link(&mut self, label: &[Inline], target: &str) {
        // Where words are written from the right, marks stand around what was filled in.
        let target = one_line(&fill_later(target, self.later));
        let is_secure = target.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
        let site = self.site.trim_end_matches('/');
        let below = target.strip_prefix(site).filter(|_| !site.is_empty());
        let is_ours = below.is_some_and(|below| below.is_empty() || below.starts_with('/'));
        let open = safe_link(&target).filter(|_| is_secure || is_ours);
        let begins = self.text.len();
        match &open {
            Some(target) => {
                self.html.push_str(&format!("<a href=\"{}\">", escaped(target)));
                self.all(label);
                self.html.push_str("</a>");
            }
            None => self.all(label),
        }
        if self.text.get(begins..) != Some(target.as_str()) {
            let behind = format!(" ({target})");
            self.text.push_str(&behind);
            if open.is_none() {
                self.html.push_str(&escaped(&behind));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(paragraph: &str) -> (String, String) {
        let later = |later: &Later| match later {
            Later::Link => "http://site.example/task/register".to_owned(),
            _ => "<later>".to_owned(),
        };
        let paragraph = Paragraph::set(paragraph, &later, "http://site.example");
        (paragraph.html, paragraph.text)
    }

    fn filled(paragraph: &str, later: &Later) -> (String, String) {
        use domain::parameters::{Shown, fill};
        set(&fill(paragraph, Shown::Marked, |_| Some(later.clone().into())))
    }

    #[test]
    fn the_plain_part_says_what_the_other_one_shows() {
        let (html, text) = set("**Call** *now*: [the <desk>](https://desk.example/?a=1&b=2)");
        assert_eq!(
            html,
            "<strong>Call</strong> <em>now</em>: \
             <a href=\"https://desk.example/?a=1&amp;b=2\">the &lt;desk&gt;</a>"
        );
        assert_eq!(text, "Call now: the <desk> (https://desk.example/?a=1&b=2)");
        assert_eq!(set("[https://a.example](https://a.example)").1, "https://a.example");
        assert!(Paragraph::set("- one", &|_| String::new(), "").is_item);
    }

    #[test]
    fn neither_tags_nor_scripts_nor_pictures_nor_styles_get_in() {
        for evil in [
            "<script>alert(1)</script>",
            "<img src=https://evil.example/x>",
            "<b style=\"x\" onclick=y>z</b>",
            "![x](https://evil.example/x.png)",
            "**<u>a</u>**",
            "[<img src=x>](https://a.example/\"onclick=\"x)",
        ] {
            let (html, _) = set(evil);
            for bad in ["<script", "<img", "<b", "<u", "src=\"", "style=\"", "\"onclick"] {
                assert!(!html.contains(bad), "{evil}: {html}");
            }
        }
    }

    #[test]
    fn a_link_leads_to_https_or_to_the_site_and_nowhere_else() {
        for evil in [
            "javascript:alert(1)",
            "http://a.example",
            "data:text/html,x",
            "//a.example",
            "http://site.example.evil/",
        ] {
            let (html, text) = set(&format!("[go]({evil})"));
            assert!(!html.contains("<a") && html.contains(evil), "{html}");
            assert_eq!(text, format!("go ({evil})"));
        }
        let (html, _) = filled("[go](#L#)", &Later::Link);
        assert_eq!(html, "<a href=\"http://site.example/task/register\">go</a>");
        let (html, text) = filled("*#L#*", &Later::Site);
        assert_eq!((html.as_str(), text.as_str()), ("<em>&lt;later&gt;</em>", "<later>"));
    }
}
