//! Styles, scripts and the picture in the browser's tab, compiled in.
//!
//! Served under a hash of all of them together, so that they can be cached for ever and a script's relative
//! import stays within the same set.

/// A file to serve.
#[derive(Clone, Copy)]
pub(crate) struct Asset {
    pub(crate) name: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) text: &'static str,
}

const STYLE: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

const FILES: [Asset; 18] = [
    Asset { name: "reclave.css", kind: STYLE, text: include_str!("../assets/reclave.css") },
    Asset { name: "site.js", kind: SCRIPT, text: include_str!("../assets/site.js") },
    Asset { name: "reveal.js", kind: SCRIPT, text: include_str!("../assets/reveal.js") },
    Asset { name: "rules.js", kind: SCRIPT, text: include_str!("../assets/rules.js") },
    Asset { name: "expiry.js", kind: SCRIPT, text: include_str!("../assets/expiry.js") },
    Asset { name: "keep.js", kind: SCRIPT, text: include_str!("../assets/keep.js") },
    Asset { name: "passkey.js", kind: SCRIPT, text: include_str!("../assets/passkey.js") },
    Asset { name: "until.js", kind: SCRIPT, text: include_str!("../assets/until.js") },
    Asset { name: "await.js", kind: SCRIPT, text: include_str!("../assets/await.js") },
    Asset { name: "captcha.css", kind: STYLE, text: include_str!("../assets/captcha.css") },
    Asset { name: "captcha.js", kind: SCRIPT, text: include_str!("../assets/captcha.js") },
    Asset { name: "captcha-worker.js", kind: SCRIPT, text: include_str!("../assets/captcha-worker.js") },
    Asset { name: "staff.css", kind: STYLE, text: include_str!("../assets/staff.css") },
    Asset { name: "staff.js", kind: SCRIPT, text: include_str!("../assets/staff.js") },
    Asset { name: "combo.js", kind: SCRIPT, text: include_str!("../assets/combo.js") },
    Asset { name: "designer.css", kind: STYLE, text: include_str!("../assets/designer.css") },
    Asset { name: "designer.js", kind: SCRIPT, text: include_str!("../assets/designer.js") },
    Asset { name: "favicon.svg", kind: "image/svg+xml", text: include_str!("../assets/favicon.svg") },
];

/// The set of files.
pub(crate) struct Assets {
    hash: String,
}

impl Assets {
    pub(crate) fn new() -> Self {
        Self { hash: set_hash() }
    }

    /// Where the set is served: `/assets/<hash>`.
    pub(crate) fn base(&self) -> String {
        format!("/assets/{}", self.hash)
    }

    /// A file of this set; a hash of another version finds nothing.
    pub(crate) fn find(&self, hash: &str, name: &str) -> Option<Asset> {
        (hash == self.hash).then(|| FILES.into_iter().find(|file| file.name == name)).flatten()
    }

    /// The picture in the browser's tab.
    pub(crate) fn favicon() -> Asset {
        FILES[FILES.len() - 1]
    }
}

/// FNV-1a over all files: tells versions apart, guards nothing.
pub(crate) fn set_hash() -> String {
    let bytes = FILES.iter().flat_map(|file| file.text.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes of a script and of all that it imports.
    fn weight(name: &str) -> usize {
        let text = FILES.iter().find(|file| file.name == name).expect("a file of ours").text;
        let imports = text.lines().filter_map(|line| line.strip_prefix("import ")?.split("\"./").nth(1));
        text.len() + imports.map(|rest| weight(rest.trim_end_matches("\";"))).sum::<usize>()
    }

    #[test]
    fn all_scripts_of_a_page_together_stay_below_ten_kilobytes() {
        for page in ["site.js", "staff.js"] {
            let bytes = weight(page);
            assert!((2_000..10_000).contains(&bytes), "{page}: {bytes}");
        }
        // The designer's own page has dragging besides.
        let own = weight("designer.js") - weight("staff.js");
        assert!(own < 6_000, "{own}");
        // And so has a page that asks for a passkey what carries it.
        assert!(weight("passkey.js") < 4_000);
    }

    #[test]
    fn style_sheets_stay_small_and_name_colours_by_their_properties_only() {
        for file in FILES.iter().filter(|file| file.kind == STYLE) {
            assert!(file.text.len() < 20_000, "{}: {}", file.name, file.text.len());
        }
        let staff = FILES.iter().find(|file| file.name == "staff.css").expect("a file of ours").text;
        let is_digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_hexdigit());
        let named = staff.split('#').skip(1).filter(|rest| is_digit(rest)).count();
        assert_eq!(named, 0, "a realm's colours replace properties, nothing else");
    }

    #[test]
    fn no_script_makes_html_or_code_from_text() {
        for file in FILES.iter().filter(|file| file.kind == SCRIPT) {
            for bad in
                ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"]
            {
                assert!(!file.text.contains(bad), "{} uses {bad}", file.name);
            }
        }
    }
}
