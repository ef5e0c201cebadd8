//! The few sentences that the module says itself; all others come from the helper. They stand here and not with the
//! rest of the product's words, because the module is loaded into every program that signs people in and brings no
//! library along.

/// What the module says in one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// The password's prompt, around the trigger to be typed.
    prompt: [&'static str; 2],
    /// The password's prompt where the trigger is an empty password.
    prompt_for_empty: &'static str,
    /// The helper cannot be reached, or went away.
    pub away: &'static str,
    /// What was typed cannot be sent, because it is not UTF-8.
    pub unreadable: &'static str,
}

const ENGLISH: Words = Words {
    prompt: ["Password (forgot it? type ", "): "],
    prompt_for_empty: "Password (forgot it? just press Enter): ",
    away: "This computer cannot reset your password right now. Please sign in as usual, or ask your helpdesk.",
    unreadable: "This terminal sends letters that cannot be read here. Please use only letters of the English alphabet.",
};
const SPANISH: Words = Words {
    prompt: ["Contraseña (¿la olvidaste? escribe ", "): "],
    prompt_for_empty: "Contraseña (¿la olvidaste? pulsa Intro): ",
    away: "Este equipo no puede restablecer tu contraseña ahora. Inicia sesión como siempre o pregunta al servicio de ayuda.",
    unreadable: "Este terminal envía letras que aquí no se pueden leer. Usa solo letras del alfabeto inglés.",
};
const GERMAN: Words = Words {
    prompt: ["Kennwort (vergessen? geben Sie ", " ein): "],
    prompt_for_empty: "Kennwort (vergessen? drücken Sie nur die Eingabetaste): ",
    away: "Dieser Computer kann Ihr Kennwort gerade nicht zurücksetzen. Bitte melden Sie sich wie gewohnt an oder fragen Sie Ihren Helpdesk.",
    unreadable: "Dieses Terminal sendet Buchstaben, die hier nicht lesbar sind. Bitte verwenden Sie nur Buchstaben des englischen Alphabets.",
};
const FRENCH: Words = Words {
    prompt: ["Mot de passe (oublié ? tapez ", ") : "],
    prompt_for_empty: "Mot de passe (oublié ? appuyez sur Entrée) : ",
    away: "Cet ordinateur ne peut pas réinitialiser votre mot de passe pour le moment. Connectez-vous comme d’habitude ou demandez au service d’assistance.",
    unreadable: "Ce terminal envoie des lettres illisibles ici. Utilisez uniquement des lettres de l’alphabet anglais.",
};

impl Words {
    /// For a locale such as `de`, `de-AT` or `de_DE.UTF-8`; English where it is none of ours.
    pub fn of(locale: Option<&str>) -> &'static Self {
        let language = locale.and_then(|name| name.split(['_', '-', '.', '@']).next()).unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "es" => &SPANISH,
            "de" => &GERMAN,
            "fr" => &FRENCH,
            _ => &ENGLISH,
        }
    }

    /// The password's prompt that says how to ask for a reset.
    pub fn prompt(&self, trigger: &str) -> String {
        match trigger {
            "" => self.prompt_for_empty.to_owned(),
            _ => self.prompt.join(trigger),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_counts_whatever_follows_it() {
        for name in ["de", "de-AT", "de_DE.UTF-8", "DE", "de@euro"] {
            assert_eq!(Words::of(Some(name)), &GERMAN, "{name}");
        }
        for name in [None, Some("C.UTF-8"), Some("den"), Some("")] {
            assert_eq!(Words::of(name), &ENGLISH, "{name:?}");
        }
    }

    #[test]
    fn the_prompt_names_the_trigger() {
        for locale in ["en", "es", "de", "fr"] {
            let words = Words::of(Some(locale));
            assert!(words.prompt("?").contains(" ?"), "{locale}");
            assert!(
                words.prompt("?").trim_end().ends_with(':') && words.prompt("").trim_end().ends_with(':')
            );
        }
    }
}
