//! The forms that a text can be asked to have, each as a test for the checks and as a pattern for the JSON Schemas.

use crate::is_keyword;
use crate::model::{ContentType, SchemaRef};

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
    /// `ThrottleExceeded`: what references and OpenAPI documents name a shared part by.
    Key,
    /// `'204'` or `2XX`
    Status,
    /// `/…`
    Path,
    /// `ota-upgrade-packages`
    FileName,
    /// `cn-north-4`: what may stand between two dots of a host's name.
    HostLabel,
    /// `application/json;charset=UTF-8`
    MediaType,
    /// `'schemas.yaml#/Name'`
    SchemaReference,
}

/// What people and editors need to know about a form.
struct Facts {
    /// What a text is not, when the form does not accept it.
    noun: &'static str,
    /// What to write instead.
    advice: &'static str,
    /// The form as a regular expression; a little wider where one cannot say it, as with days and keywords.
    pattern: Option<&'static str>,
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
            Self::Key => !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-'),
            Self::Status => text == "2XX" || is_status(text),
            Self::Path => is_path(text),
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
            Self::MediaType => ContentType::of(text).is_ok(),
            Self::SchemaReference => text.parse::<SchemaRef>().is_ok(),
        }
    }

    /// What is wrong with a text that the form does not accept, and what to write instead.
    pub(crate) fn flaw(self, text: &str) -> Option<(String, &'static str)> {
        if self.accepts(text) {
            return None;
        }
        let Facts { noun, advice, pattern } = self.facts();
        let is_day = || pattern.is_some_and(|pattern| regex::Regex::new(pattern).is_ok_and(|day| day.is_match(text)));
        Some(match self {
            Self::Date if is_day() => ("there is no such day".to_owned(), "correct it"),
            Self::SchemaReference if leaves_folder(text) => {
                ("the reference leaves the API's folder".to_owned(), advice)
            }
            _ => (format!("not {noun}"), advice),
        })
    }

    /// The form as a regular expression.
    pub(crate) fn pattern(self) -> Option<&'static str> {
        self.facts().pattern
    }

    #[rustfmt::skip]
    fn facts(self) -> Facts {
        let (noun, advice, pattern) = match self {
            Self::Any => ("a text", "write a text", None),
            Self::Filled => ("a text with something in it", "write the text, or leave the key out", Some(r"\S")),
            Self::Date => ("a date", "write yyyy-mm-dd", Some("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")),
            Self::HttpsUrl => ("an https address", "write https://…", Some(r"^https://[^\s/]\S*$")),
            Self::PageTemplate =>
                ("an https address with {slug}", "write https://…/{slug}.html", Some(r"^https://[^\s/]\S*\{slug\}\S*$")),
            Self::UpperCamel => (
                "a name in upper camel case", "write ASCII letters and digits, a capital first: DeleteOtaPackage",
                Some("^[A-Z][A-Za-z0-9]*$"),
            ),
            Self::Identifier => (
                "a name that Rust accepts", "write ASCII letters, digits and _, a letter first, and no keyword",
                Some("^[A-Za-z][A-Za-z0-9_]*$"),
            ),
            Self::Key => (
                "a key that other files can refer to", "write ASCII letters, digits, - and _",
                Some("^[A-Za-z0-9_-]+$"),
            ),
            Self::Status => ("a status", "write a number from 100 to 599 in quotes, or 2XX", Some("^([1-5][0-9]{2}|2XX)$")),
            Self::Path => (
                "a path", "begin it with /, write ASCII letters, digits and -._~!$&'()*+,;=:@{}, and no segment . or ..",
                Some("^/[A-Za-z0-9._~!$&'()*+,;=:@{}/-]*$"),
            ),
            Self::FileName =>
                ("a name of a file or folder", "write small letters, digits and - only", Some("^[a-z0-9-]+$")),
            Self::HostLabel => (
                "a part of a host's name", "write at most 63 letters, digits and -, no - at an end",
                Some("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"),
            ),
            Self::MediaType => (
                "a media type that a body can have",
                "write application/json, application/x-www-form-urlencoded, multipart/form-data or application/octet-stream",
                Some("^(application/(json|x-www-form-urlencoded|octet-stream)|multipart/form-data)\\s*(;.*)?$"),
            ),
            Self::SchemaReference => (
                "a reference to a schema",
                "write 'schemas.yaml#/Name', '<chapter>/schemas.yaml#/Name' or, in a page, '#/schemas/Name'",
                Some("^(([^/.:#]+/)?schemas[.]yaml#/|#/schemas/).*[^/]$"),
            ),
        };
        Facts { noun, advice, pattern }
    }
}

fn is_https_url(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && !text.contains(char::is_whitespace)
}

fn is_status(text: &str) -> bool {
    text.len() == 3 && text.starts_with(['1', '2', '3', '4', '5']) && text.chars().all(|c| c.is_ascii_digit())
}

/// A path of which a client sends each character as it is written.
fn is_path(text: &str) -> bool {
    text.starts_with('/')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@{}/".contains(c))
        && !text.split('/').any(|segment| matches!(segment, "." | ".."))
}

/// Whether a reference of a wrong form means something outside of the API's folder.
fn leaves_folder(reference: &str) -> bool {
    let file = reference.split('#').next().unwrap_or_default();
    file.split('/').any(|part| part == "..") || file.starts_with('/') || file.contains(':')
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

    #[rustfmt::skip]
    const FORMS: [Form; 14] = [
        Form::Any, Form::Filled, Form::Date, Form::HttpsUrl, Form::PageTemplate, Form::UpperCamel, Form::Identifier,
        Form::Key, Form::Status, Form::Path, Form::FileName, Form::HostLabel, Form::MediaType,
        Form::SchemaReference,
    ];

    #[test]
    fn dates_exist() {
        for good in ["2023-11-08", "2024-02-29", "2000-02-29"] {
            assert!(Form::Date.accepts(good), "{good}");
        }
        for bad in ["2023-02-29", "1900-02-29", "2023-13-01", "2023-1-01", "2023-11-00", "08.11.2023", "+023-11-08"] {
            assert!(!Form::Date.accepts(bad), "{bad}");
        }
        let wrong = |text| Form::Date.flaw(text).map(|(wrong, _)| wrong);
        assert_eq!(wrong("2023-02-30").as_deref(), Some("there is no such day"));
        assert_eq!(wrong("08.11.2023").as_deref(), Some("not a date"));
    }

    #[test]
    fn a_path_is_sent_as_it_is_written() {
        for good in ["/", "/v5/iot/{project_id}/devices", "/a:b/c=d", "/a/...", "/a.b"] {
            assert!(Form::Path.accepts(good), "{good}");
        }
        for bad in ["a", "/a b", "/a/../b", "/./a", "/a?b=c", "/a#b", "/%2e%2e/a", "/ä", "/a\\b"] {
            assert!(!Form::Path.accepts(bad), "{bad}");
        }
    }

    #[test]
    fn a_pattern_accepts_what_its_form_accepts() {
        #[rustfmt::skip]
        let texts = [
            "", " ", "x", "Self", "DeleteOtaPackage", "V2", "snake_case", "_", "9a", "204", "2XX", "600", "0x2", "/", "/a b",
            "/a/{b}", "/a?b", "https://", "https:///x", "https://a b", "https://a/{slug}.html", "http://a", "2023-11-08",
            "2023-13-08", "a-b", "-", "a-", "ä", "日本", "application/json", "application/json; charset=UTF-8",
            "application/jsonx", "text/plain", "schemas.yaml#/A", "a/schemas.yaml#/A", "../schemas.yaml#/A",
            "#/schemas/A", "#/schemas/", "schemas.yaml",
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
