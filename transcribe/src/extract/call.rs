//! The call that a page describes: its method, its path and the query behind it.

use std::sync::LazyLock;

use api_spec::model::Location;
use regex::Regex;

use crate::decline::Declined;
use crate::facts::{Check, Field, Limits, Parameter};
use crate::headings::Heading;
use crate::layout::Block;
use crate::line::{Line, fold};
use crate::value_type::Kind;

use super::Section;

pub(super) struct Call {
    pub method: String,
    pub path: String,
    /// The names of the parameters in the query.
    pub query: Vec<String>,
    pub line: usize,
}

impl Call {
    /// The names in braces.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.path.split('{').skip(1).filter_map(|part| part.split('}').next())
    }

    /// The parameters that the path names and no table describes, as where the page is cut off.
    pub(super) fn undescribed(&self, described: &[Parameter]) -> Vec<Parameter> {
        let is_described =
            |name: &&str| described.iter().any(|other| other.location == Location::Path && other.field.name == *name);
        let parameter = |name: &str| {
            let checks = vec![Check::new(self.line, format!("no table describes {name}"))];
            let field = Field {
                name: name.to_owned(),
                line: self.line,
                required: Some(true),
                required_when: None,
                kind: Some(Kind::String),
                limits: Limits::default(),
                checks,
            };
            Parameter { location: Location::Path, field }
        };
        self.names().filter(|name| !is_described(name)).map(parameter).collect()
    }
}

static CALL: LazyLock<Regex> =
    crate::regex!(r"^(?:URI\s*:?\s*)?(?P<method>GET|PUT|POST|DELETE|PATCH|HEAD)\s*:?\s+(?P<url>(?:https?://|/)\S*)$");
static METHOD: LazyLock<Regex> = crate::regex!(r"^(?P<method>GET|PUT|POST|DELETE|PATCH|HEAD)$");
static URL: LazyLock<Regex> = crate::regex!(r"^(?P<url>(?:https?://\S+|/[A-Za-z0-9_{][^\s]*))$");
static QUERY: LazyLock<Regex> = crate::regex!(r"[?&]([A-Za-z0-9_.$-]+)=");

/// What stands above the address in tables of the older pages.
const METHOD_LABELS: [&str; 4] = ["method", "请求方法", "http method", "方法"];

/// Finds the call in the section about it, or anywhere above the parameters when the headings are lost.
pub(super) fn find(sections: &[Section]) -> Result<Call, Declined> {
    let lines = |sections: Vec<&Section>| -> Vec<Line> {
        sections.iter().flat_map(|section| section.lines()).cloned().collect()
    };
    let about: Vec<&Section> =
        sections.iter().filter(|section| matches!(section.heading, Some(Heading::Uri | Heading::Request))).collect();
    let early: Vec<&Section> = sections
        .iter()
        .take_while(|section| !matches!(section.heading, Some(Heading::RequestExample | Heading::ResponseExample)))
        .collect();
    let about = lines(about);
    let found = on_one_line(&about).or_else(|| on_two_lines(&about));
    let has_table =
        || sections.iter().flat_map(|section| &section.blocks).any(|block| matches!(block, Block::Table(_)));
    let early = lines(early);
    let anywhere = || on_one_line(&early).or_else(|| on_two_lines(&early));
    let found = found.or_else(|| anywhere().filter(|_| has_table()));
    found.ok_or_else(|| why_not(sections, &about))
}

fn on_one_line(lines: &[Line]) -> Option<Call> {
    lines.iter().find_map(|line| {
        let found = CALL.captures(&line.text)?;
        call(found.name("method")?.as_str(), found.name("url")?.as_str(), line.number)
    })
}

/// The method, and on a line behind it the address.
fn on_two_lines(lines: &[Line]) -> Option<Call> {
    let (at, method) = lines.iter().enumerate().find_map(|(at, line)| {
        let found = METHOD.captures(&line.text)?;
        Some((at, found.name("method")?.as_str().to_owned()))
    })?;
    lines.iter().skip(at).take(6).find_map(|line| {
        let url = URL.captures(&line.text)?;
        call(&method, url.name("url")?.as_str(), line.number)
    })
}

/// The call, when the address is one of the API: `https://server:port/iocm/…`.
fn call(method: &str, url: &str, line: usize) -> Option<Call> {
    let url = fold(url);
    let (address, query) = url.split_once('?').unwrap_or((&url, ""));
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|slash| rest.get(slash..))?,
        None => address,
    };
    let path = path.trim_end_matches(['.', ',', ';']);
    let query = format!("?{query}");
    let query = QUERY.captures_iter(&query).filter_map(|found| Some(found.get(1)?.as_str().to_owned())).collect();
    is_path(path).then(|| Call { method: method.to_owned(), path: path.to_owned(), query, line })
}

/// Whether the text is a path with whole `{name}`s, each there once.
fn is_path(path: &str) -> bool {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((before, from)) = rest.split_once('{') {
        let Some((name, after)) = from.split_once('}') else { return false };
        if before.contains('}') || name.is_empty() || name.contains(['{', '/']) || names.contains(&name) {
            return false;
        }
        names.push(name);
        rest = after;
    }
    !rest.contains('}') && path.len() > 1 && api_spec::is_path(path)
}

/// Why no call was found.
fn why_not(sections: &[Section], about: &[Line]) -> Declined {
    let signature = sections.iter().find(|section| section.heading == Some(Heading::Signature));
    if let Some(section) = signature {
        return Declined::Sdk { line: section.line };
    }
    let asks_for_method = |line: &&Line| METHOD_LABELS.contains(&fold(&line.text).to_lowercase().as_str());
    let is_callback = |line: &&Line| fold(&line.text).to_lowercase().contains("callback");
    let tells_method = about.iter().any(|line| asks_for_method(&line) || METHOD.is_match(&line.text));
    if let Some(line) = about.iter().find(is_callback).filter(|_| tells_method) {
        return Declined::Callback { line: line.number };
    }
    let lines: Vec<&Line> = sections.iter().flat_map(Section::lines).collect();
    if is_other_language(&lines) {
        return Declined::OtherLanguage;
    }
    let sentences =
        lines.iter().filter(|line| line.text.ends_with(['.', '。']) && line.text.chars().count() > 20).count();
    if sections.len() < 3 && lines.len() > 30 && sentences * 20 < lines.len() {
        return Declined::OnlyMenu;
    }
    Declined::NoOperation
}

/// Words that stand on most pages of a language and on none of ours.
const FOREIGN: [&str; 24] = [
    "función",
    "parámetro",
    "parámetros",
    "descripción",
    "obligatorio",
    "respuesta",
    "função",
    "parâmetro",
    "descrição",
    "obrigatório",
    "fonction",
    "paramètre",
    "paramètres",
    "réponse",
    "obligatoire",
    "beschreibung",
    "funktion",
    "erforderlich",
    "antwort",
    "fonksiyon",
    "parametre",
    "açıklama",
    "zorunlu",
    "deskripsi",
];

fn is_other_language(lines: &[&Line]) -> bool {
    let (mut letters, mut foreign) = (0_usize, 0_usize);
    for c in lines.iter().flat_map(|line| line.text.chars()).filter(|c| c.is_alphabetic()) {
        letters += 1;
        foreign += usize::from(!c.is_ascii() && !matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{c0}'..='\u{24f}'));
    }
    let words = lines.iter().flat_map(|line| line.text.split(|c: char| !c.is_alphabetic()));
    let known = words.filter(|word| FOREIGN.contains(&word.to_lowercase().as_str())).count();
    foreign * 10 > letters || known > 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout;

    fn found(text: &str) -> Result<String, Declined> {
        let (sections, _) = super::super::sections(layout::read(text).blocks);
        find(&sections).map(|call| format!("{} {} {:?} line {}", call.method, call.path, call.query, call.line))
    }

    #[test]
    fn old_and_new_pages_tell_the_call() {
        for (page, expected) in [
            ("T\nFunction\nURI\nGET /v5/iot/{project_id}/things\n", r#"GET /v5/iot/{project_id}/things [] line 4"#),
            (
                "T\nAPI Prototype\nMethod\nPUT\nURL\nhttps://server:port/iocm/app/things/{id}?appId={appId}&all={all}\nTransport Protocol\nHTTPS\n",
                r#"PUT /iocm/app/things/{id} ["appId", "all"] line 6"#,
            ),
            (
                "T\n接口原型\n请求方法\nPOST\n请求地址\nhttps://server:port/iocm/app/things\n",
                "POST /iocm/app/things [] line 6",
            ),
            (
                "T\nAPI Description\nMethod\nPOST\nURL\n/iocm/app/things\n| Parameter | Mandatory | Type | Description |\n|---|---|---|---|\n| id | Yes | String | Id. |\n",
                "POST /iocm/app/things [] line 6",
            ),
        ] {
            assert_eq!(found(page).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn pages_without_a_call_are_told_apart() {
        assert_eq!(found("About\nThings are things.\n"), Err(Declined::NoOperation));
        assert_eq!(found("T\nAPI Function\nx\nAPI Description\ndef create(self)\n"), Err(Declined::Sdk { line: 4 }));
        let menu = "Compute\nStorage\n".repeat(40);
        assert_eq!(found(&menu), Err(Declined::OnlyMenu));
        assert_eq!(found("Función\nDescripción\nParámetro\nx\n"), Err(Declined::OtherLanguage));
        let callback = "T\nAPI Prototype\nMethod\nPOST\nURL\nThe callback URL of the subscription.\n";
        assert_eq!(found(callback), Err(Declined::Callback { line: 6 }));
    }
}
