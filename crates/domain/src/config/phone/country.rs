//! Countries with their calling codes, for a list to choose from: those of ITU-T E.164 by ISO 3166, or an
//! administrator's own.

/// Country and calling code (list of ITU-T E.164 assigned country codes).
const ALL: [(&str, &str); 245] = [
    ("AC", "247"),
    ("AD", "376"),
    ("AE", "971"),
    ("AF", "93"),
    ("AG", "1"),
    ("AI", "1"),
    ("AL", "355"),
    ("AM", "374"),
    ("AO", "244"),
    ("AR", "54"),
    ("AS", "1"),
    ("AT", "43"),
    ("AU", "61"),
    ("AW", "297"),
    ("AX", "358"),
    ("AZ", "994"),
    ("BA", "387"),
    ("BB", "1"),
    ("BD", "880"),
    ("BE", "32"),
    ("BF", "226"),
    ("BG", "359"),
    ("BH", "973"),
    ("BI", "257"),
    ("BJ", "229"),
    ("BL", "590"),
    ("BM", "1"),
    ("BN", "673"),
    ("BO", "591"),
    ("BQ", "599"),
    ("BR", "55"),
    ("BS", "1"),
    ("BT", "975"),
    ("BW", "267"),
    ("BY", "375"),
    ("BZ", "501"),
    ("CA", "1"),
    ("CC", "61"),
    ("CD", "243"),
    ("CF", "236"),
    ("CG", "242"),
    ("CH", "41"),
    ("CI", "225"),
    ("CK", "682"),
    ("CL", "56"),
    ("CM", "237"),
    ("CN", "86"),
    ("CO", "57"),
    ("CR", "506"),
    ("CU", "53"),
    ("CV", "238"),
    ("CW", "599"),
    ("CX", "61"),
    ("CY", "357"),
    ("CZ", "420"),
    ("DE", "49"),
    ("DJ", "253"),
    ("DK", "45"),
    ("DM", "1"),
    ("DO", "1"),
    ("DZ", "213"),
    ("EC", "593"),
    ("EE", "372"),
    ("EG", "20"),
    ("EH", "212"),
    ("ER", "291"),
    ("ES", "34"),
    ("ET", "251"),
    ("FI", "358"),
    ("FJ", "679"),
    ("FK", "500"),
    ("FM", "691"),
    ("FO", "298"),
    ("FR", "33"),
    ("GA", "241"),
    ("GB", "44"),
    ("GD", "1"),
    ("GE", "995"),
    ("GF", "594"),
    ("GG", "44"),
    ("GH", "233"),
    ("GI", "350"),
    ("GL", "299"),
    ("GM", "220"),
    ("GN", "224"),
    ("GP", "590"),
    ("GQ", "240"),
    ("GR", "30"),
    ("GT", "502"),
    ("GU", "1"),
    ("GW", "245"),
    ("GY", "592"),
    ("HK", "852"),
    ("HN", "504"),
    ("HR", "385"),
    ("HT", "509"),
    ("HU", "36"),
    ("ID", "62"),
    ("IE", "353"),
    ("IL", "972"),
    ("IM", "44"),
    ("IN", "91"),
    ("IO", "246"),
    ("IQ", "964"),
    ("IR", "98"),
    ("IS", "354"),
    ("IT", "39"),
    ("JE", "44"),
    ("JM", "1"),
    ("JO", "962"),
    ("JP", "81"),
    ("KE", "254"),
    ("KG", "996"),
    ("KH", "855"),
    ("KI", "686"),
    ("KM", "269"),
    ("KN", "1"),
    ("KP", "850"),
    ("KR", "82"),
    ("KW", "965"),
    ("KY", "1"),
    ("KZ", "7"),
    ("LA", "856"),
    ("LB", "961"),
    ("LC", "1"),
    ("LI", "423"),
    ("LK", "94"),
    ("LR", "231"),
    ("LS", "266"),
    ("LT", "370"),
    ("LU", "352"),
    ("LV", "371"),
    ("LY", "218"),
    ("MA", "212"),
    ("MC", "377"),
    ("MD", "373"),
    ("ME", "382"),
    ("MF", "590"),
    ("MG", "261"),
    ("MH", "692"),
    ("MK", "389"),
    ("ML", "223"),
    ("MM", "95"),
    ("MN", "976"),
    ("MO", "853"),
    ("MP", "1"),
    ("MQ", "596"),
    ("MR", "222"),
    ("MS", "1"),
    ("MT", "356"),
    ("MU", "230"),
    ("MV", "960"),
    ("MW", "265"),
    ("MX", "52"),
    ("MY", "60"),
    ("MZ", "258"),
    ("NA", "264"),
    ("NC", "687"),
    ("NE", "227"),
    ("NF", "672"),
    ("NG", "234"),
    ("NI", "505"),
    ("NL", "31"),
    ("NO", "47"),
    ("NP", "977"),
    ("NR", "674"),
    ("NU", "683"),
    ("NZ", "64"),
    ("OM", "968"),
    ("PA", "507"),
    ("PE", "51"),
    ("PF", "689"),
    ("PG", "675"),
    ("PH", "63"),
    ("PK", "92"),
    ("PL", "48"),
    ("PM", "508"),
    ("PR", "1"),
    ("PS", "970"),
    ("PT", "351"),
    ("PW", "680"),
    ("PY", "595"),
    ("QA", "974"),
    ("RE", "262"),
    ("RO", "40"),
    ("RS", "381"),
    ("RU", "7"),
    ("RW", "250"),
    ("SA", "966"),
    ("SB", "677"),
    ("SC", "248"),
    ("SD", "249"),
    ("SE", "46"),
    ("SG", "65"),
    ("SH", "290"),
    ("SI", "386"),
    ("SJ", "47"),
    ("SK", "421"),
    ("SL", "232"),
    ("SM", "378"),
    ("SN", "221"),
    ("SO", "252"),
    ("SR", "597"),
    ("SS", "211"),
    ("ST", "239"),
    ("SV", "503"),
    ("SX", "1"),
    ("SY", "963"),
    ("SZ", "268"),
    ("TA", "290"),
    ("TC", "1"),
    ("TD", "235"),
    ("TG", "228"),
    ("TH", "66"),
    ("TJ", "992"),
    ("TK", "690"),
    ("TL", "670"),
    ("TM", "993"),
    ("TN", "216"),
    ("TO", "676"),
    ("TR", "90"),
    ("TT", "1"),
    ("TV", "688"),
    ("TW", "886"),
    ("TZ", "255"),
    ("UA", "380"),
    ("UG", "256"),
    ("US", "1"),
    ("UY", "598"),
    ("UZ", "998"),
    ("VA", "39"),
    ("VC", "1"),
    ("VE", "58"),
    ("VG", "1"),
    ("VI", "1"),
    ("VN", "84"),
    ("VU", "678"),
    ("WF", "681"),
    ("WS", "685"),
    ("XK", "383"),
    ("YE", "967"),
    ("YT", "262"),
    ("ZA", "27"),
    ("ZM", "260"),
    ("ZW", "263"),
];
/// Whose code it is first, where countries share one.
const FIRST: [&str; 12] = ["AU", "CW", "FI", "GB", "GP", "IT", "MA", "NO", "RE", "RU", "SH", "US"];

/// A country as a list offers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// Two capital letters (ISO 3166-1), or what an administrator wrote in their place.
    pub iso: String,
    /// Its calling code, digits only.
    pub code: String,
    /// An administrator's own name for it; empty for the one that texts have.
    pub name: String,
}

impl Country {
    /// All that there are, by their letters.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let made = |(iso, code): &(&str, &str)| Self {
            iso: (*iso).to_owned(),
            code: (*code).to_owned(),
            name: String::new(),
        };
        ALL.iter().map(made).collect()
    }

    /// Reads a line such as `DE 49`, `DE +49` or `DE 49 Germany`. A country that texts do not know needs a name.
    #[must_use]
    pub fn of_line(line: &str) -> Option<Self> {
        let mut parts = line.trim().splitn(3, char::is_whitespace);
        let iso = parts.next()?.to_ascii_uppercase();
        let code = parts.next()?.trim_start_matches('+').to_owned();
        let name = parts.next().unwrap_or_default().trim().to_owned();
        let is_iso = iso.len() == 2 && iso.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_code = (1..=4).contains(&code.len())
            && code.bytes().all(|byte| byte.is_ascii_digit())
            && !code.starts_with('0');
        let is_named = !name.is_empty() || ALL.iter().any(|(known, _)| *known == iso);
        (is_iso && is_code && is_named).then_some(Self { iso, code, name })
    }

    /// Which of `countries` a number's digits belong to: the longest code, and of those who share one, whose it is
    /// first.
    #[must_use]
    pub fn of_number<'c>(countries: &'c [Self], digits: &str) -> Option<&'c Self> {
        let fits = countries.iter().filter(|country| digits.starts_with(country.code.as_str()));
        fits.max_by_key(|country| (country.code.len(), FIRST.contains(&country.iso.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_country_is_there_once_with_a_code() {
        let letters: BTreeSet<&str> = ALL.iter().map(|(iso, _)| *iso).collect();
        assert_eq!(letters.len(), ALL.len());
        for (iso, code) in ALL {
            assert!(Country::of_line(&format!("{iso} {code}")).is_some(), "{iso} {code}");
        }
        for iso in FIRST {
            assert!(letters.contains(iso), "{iso}");
        }
    }

    #[test]
    fn a_shared_code_is_first_that_of_one_country() {
        let all = Country::all();
        for (digits, iso) in [
            ("4930901820", "DE"),
            ("447700900123", "GB"),
            ("12065550147", "US"),
            ("79123456789", "RU"),
            ("35225123456", "LU"),
            ("390669812345", "IT"),
        ] {
            assert_eq!(Country::of_number(&all, digits).map(|country| country.iso.as_str()), Some(iso));
        }
        assert_eq!(Country::of_number(&all, "999"), None);
    }

    #[test]
    fn a_line_of_ones_own_says_letters_and_code() {
        let named = Country::of_line("de +49 Deutschland").unwrap();
        assert_eq!(
            (named.iso.as_str(), named.code.as_str(), named.name.as_str()),
            ("DE", "49", "Deutschland")
        );
        assert_eq!(Country::of_line("ZZ 883 Iridium").unwrap().name, "Iridium");
        for bad in ["", "DE", "DE 049", "DE 4x", "DEU 49", "ZZ 883"] {
            assert_eq!(Country::of_line(bad), None, "{bad}");
        }
    }
}
