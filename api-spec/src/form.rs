//! The forms that a text can be asked to have, each as a test for the checks and as a pattern for the JSON Schemas.

use crate::rust_names::is_keyword;

/// A form of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Any,
    /// Not empty.
    Filled,
    /// `yyyy-mm-dd`
    Date,
    /// `https://…`
    HttpsUrl,
    /// `https://…{slug}…`
    PageTemplate,
    /// `DeleteOtaPackage`
    UpperCamel,
    /// A name that Rust accepts.
    Identifier,
    /// `'204'` or `2XX`
    Status,
    /// `/…`
    Path,
    /// `ota-upgrade-packages`
    FileName,
    /// `cn-north-4`: what may stand between two dots of a host's name.
    HostLabel,
}

impl Form {
    pub(crate) fn accepts(self, text: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Filled => !text.trim().is_empty(),
            Self::Date => is_date(text),
            Self::HttpsUrl => is_https_url(text),
            Self::PageTemplate => is_https_url(text) && text.contains("{slug}"),
            Self::UpperCamel => {
                text.starts_with(|first: char| first.is_ascii_uppercase())
                    && text.chars().all(|c| c.is_ascii_alphanumeric())
                    && !is_keyword(text)
            }
            Self::Identifier => {
                text.starts_with(|first: char| first.is_ascii_alphabetic())
                    && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                    && !is_keyword(text)
            }
            Self::Status => text == "2XX" || is_status(text),
            Self::Path => text.starts_with('/') && !text.contains(char::is_whitespace),
            Self::FileName => {
                !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            }
            Self::HostLabel => {
                let inside = |c: char| c.is_ascii_alphanumeric() || c == '-';
                (1..=63).contains(&text.len())
                    && text.chars().all(inside)
                    && !text.starts_with('-')
                    && !text.ends_with('-')
            }
        }
    }

    /// What a text is not, when the form does not accept it.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Any | Self::Filled => "a text with something in it",
            Self::Date => "a date",
            Self::HttpsUrl => "an https address",
            Self::PageTemplate => "an https address with {slug}",
            Self::UpperCamel => "a name in upper camel case",
            Self::Identifier => "a name that Rust accepts",
            Self::Status => "a status",
            Self::Path => "a path",
            Self::FileName => "a name of a file or folder",
            Self::HostLabel => "a part of a host's name",
        }
    }

    /// What to write instead.
    pub(crate) fn advice(self) -> &'static str {
        match self {
            Self::Any | Self::Filled => "write the text, or leave the key out",
            Self::Date => "write yyyy-mm-dd",
            Self::HttpsUrl => "write https://…",
            Self::PageTemplate => "write https://…/{slug}.html",
            Self::UpperCamel => "write ASCII letters and digits, a capital first: DeleteOtaPackage",
            Self::Identifier => "write ASCII letters, digits and _, a letter first, and no keyword",
            Self::Status => "write a number from 100 to 599 in quotes, or 2XX",
            Self::Path => "begin it with / and write no blanks",
            Self::FileName => "write small letters, digits and - only",
            Self::HostLabel => "write at most 63 letters, digits and -, no - at an end",
        }
    }

    /// The form as a regular expression; a little wider where one cannot say it, as with days and keywords.
    pub(crate) fn pattern(self) -> Option<&'static str> {
        match self {
            Self::Any => None,
            Self::Filled => Some(r"\S"),
            Self::Date => Some("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
            Self::HttpsUrl => Some(r"^https://[^\s/]\S*$"),
            Self::PageTemplate => Some(r"^https://[^\s/]\S*\{slug\}\S*$"),
            Self::UpperCamel => Some("^[A-Z][A-Za-z0-9]*$"),
            Self::Identifier => Some("^[A-Za-z][A-Za-z0-9_]*$"),
            Self::Status => Some("^([1-5][0-9]{2}|2XX)$"),
            Self::Path => Some(r"^/\S*$"),
            Self::FileName => Some("^[a-z0-9-]+$"),
            Self::HostLabel => Some("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"),
        }
    }
}

fn is_https_url(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && !text.contains(char::is_whitespace)
}

fn is_status(text: &str) -> bool {
    text.len() == 3 && text.starts_with(['1', '2', '3', '4', '5']) && text.chars().all(|c| c.is_ascii_digit())
}

fn is_date(text: &str) -> bool {
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    let &[year, month, day] = text.split('-').collect::<Vec<_>>().as_slice() else { return false };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (digits(year), digits(month), digits(day)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMS: [Form; 11] = [
        Form::Any,
        Form::Filled,
        Form::Date,
        Form::HttpsUrl,
        Form::PageTemplate,
        Form::UpperCamel,
        Form::Identifier,
        Form::Status,
        Form::Path,
        Form::FileName,
        Form::HostLabel,
    ];

    #[test]
    fn no_keyword_is_a_name() {
        assert!(!Form::Identifier.accepts("type") && !Form::UpperCamel.accepts("Self"));
    }

    #[test]
    fn dates_exist() {
        for good in ["2023-11-08", "2024-02-29", "2000-02-29"] {
            assert!(Form::Date.accepts(good), "{good}");
        }
        for bad in ["2023-02-29", "1900-02-29", "2023-13-01", "2023-1-01", "2023-11-00", "08.11.2023", "+023-11-08"] {
            assert!(!Form::Date.accepts(bad), "{bad}");
        }
    }

    #[test]
    fn a_pattern_accepts_what_its_form_accepts() {
        let texts = [
            "",
            " ",
            "x",
            "Self",
            "DeleteOtaPackage",
            "V2",
            "snake_case",
            "_",
            "9a",
            "204",
            "2XX",
            "600",
            "0x2",
            "/",
            "/a b",
            "/a/{b}",
            "https://",
            "https:///x",
            "https://a b",
            "https://a/{slug}.html",
            "http://a",
            "2023-11-08",
            "2023-13-08",
            "a-b",
            "-",
            "a-",
            "ä",
            "日本",
        ];
        for form in FORMS {
            let Some(pattern) = form.pattern() else { continue };
            let pattern = regex::Regex::new(pattern).unwrap();
            for text in texts {
                let wider = matches!(form, Form::UpperCamel | Form::Identifier) && text == "Self";
                assert_eq!(pattern.is_match(text), form.accepts(text) || wider, "{form:?} on {text:?}");
            }
        }
    }
}
