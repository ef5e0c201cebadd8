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

const FILES: [Asset; 7] = [
    Asset { name: "reclave.css", kind: STYLE, text: include_str!("../assets/reclave.css") },
    Asset { name: "site.js", kind: SCRIPT, text: include_str!("../assets/site.js") },
    Asset { name: "reveal.js", kind: SCRIPT, text: include_str!("../assets/reveal.js") },
    Asset { name: "rules.js", kind: SCRIPT, text: include_str!("../assets/rules.js") },
    Asset { name: "expiry.js", kind: SCRIPT, text: include_str!("../assets/expiry.js") },
    Asset { name: "keep.js", kind: SCRIPT, text: include_str!("../assets/keep.js") },
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

    #[test]
    fn all_scripts_together_stay_below_ten_kilobytes() {
        let bytes: usize = FILES.iter().filter(|file| file.kind == SCRIPT).map(|file| file.text.len()).sum();
        assert!(bytes < 10_000, "{bytes}");
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
