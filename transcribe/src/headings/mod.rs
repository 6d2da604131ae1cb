//! The words by which pages label things, English and Chinese: headings of sections, heads of columns, captions, and
//! the few words that stand in the cells of a column.

mod words;

use std::sync::LazyLock;

use api_spec::model::Location;
use regex::Regex;

use crate::line::fold;

use words::{COLUMNS, HEADINGS};

/// What a section of a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Heading {
    Function,
    /// What transcribing has no use for: how to debug, who may call, constraints.
    Aside,
    Uri,
    Request,
    Response,
    RequestExample,
    ResponseExample,
    Status,
    Errors,
    /// The signature of a method of a language SDK.
    Signature,
    /// What stands below a page: links to its neighbours.
    Footer,
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    Name,
    Mandatory,
    Type,
    Location,
    Description,
    /// Limits in a column of their own.
    Range,
    Default,
    Example,
    Status,
    ErrorCode,
    Message,
    /// What an error means, and often what to do about it behind that.
    Remarks,
    /// What to do about an error.
    Remedy,
}

/// Where a table says that its rows belong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Caption {
    Path,
    Query,
    /// Path and query together.
    Uri,
    Header,
    Body,
    Form,
    Multipart,
    ResponseHeader,
    ResponseBody,
    /// A structure, or what nobody could say better.
    Named(String),
}

/// The language of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Simplified Chinese.
    Chinese,
}

/// The lower-case label without what is often put around it.
fn key(text: &str) -> String {
    let folded = fold(text);
    let text = folded.trim().trim_end_matches([':', '.']).trim();
    text.chars().flat_map(char::to_lowercase).collect()
}

/// What section the line begins, if it is nothing but a heading.
pub(crate) fn heading(text: &str) -> Option<(Heading, Language)> {
    if text.chars().count() > 40 {
        return None;
    }
    let key = key(text);
    // `Request:` stands within an example.
    if text.ends_with([':', '：']) && ["request", "response", "请求", "响应"].contains(&key.as_str()) {
        return None;
    }
    let found = HEADINGS.iter().find(|(_, _, labels)| labels.contains(&key.as_str()));
    found.map(|(heading, language, _)| (*heading, *language)).filter(|_| {
        // A parameter called `status` or `example` is not a heading: headings begin with a capital.
        !text.starts_with(|c: char| c.is_ascii_lowercase())
    })
}

/// The column that the text is the head of.
pub(crate) fn column(text: &str) -> Option<Column> {
    if text.chars().count() > 30 || text.starts_with(|c: char| c.is_ascii_lowercase()) && !text.starts_with("http") {
        return None;
    }
    let key = key(text);
    COLUMNS.iter().find(|(_, labels)| labels.contains(&key.as_str())).map(|(column, _)| *column)
}

/// The columns of a table whose head has these cells; none when it is no table that pages of APIs have.
pub(crate) fn head<'t>(cells: impl Iterator<Item = &'t str>) -> Option<Vec<Column>> {
    let mut columns = Vec::new();
    for cell in cells {
        let mut column = column(cell)?;
        // `Description` beside a code or status in front of remarks is the API's message.
        if columns.contains(&column) {
            column = match column {
                Column::Description => Column::Remarks,
                _ => return None,
            };
        }
        columns.push(column);
    }
    is_head(&columns).then_some(columns)
}

/// Whether the columns make a table that describes parameters, statuses or errors.
pub(crate) fn is_head(columns: &[Column]) -> bool {
    let has = |column| columns.contains(&column);
    match columns.first() {
        Some(Column::Name) => columns.len() > 1 && (has(Column::Description) || has(Column::Type)),
        Some(Column::Status) => columns.len() > 1 && (has(Column::Description) || has(Column::ErrorCode)),
        Some(Column::ErrorCode) => columns.len() > 1,
        _ => false,
    }
}

static CAPTION: LazyLock<Regex> = crate::regex!(r"^(?:Table|表)\s*[0-9]+(?:-[0-9]+)?\s*[:.]?\s*(?P<name>.*)$");

/// The caption that the line is: `Table 4 FileLocation`.
pub(crate) fn caption(text: &str) -> Option<Caption> {
    let found = CAPTION.captures(text)?;
    let name = found.name("name").map(|name| name.as_str().trim())?;
    // `Table 1 describes the parameters.` is a sentence.
    (!name.ends_with(['.', '。']) && name.chars().count() <= 80).then(|| caption_named(name))
}

/// What a caption without its number says.
pub(crate) fn caption_named(name: &str) -> Caption {
    let key = key(name);
    let compact: String = key.chars().filter(|c| !c.is_whitespace()).collect();
    let is = |words: &[&str]| words.iter().any(|word| compact.contains(word));
    let about_parameters = is(&["parameter", "参数", "field", "字段", "描述", "说明"]);
    if !about_parameters {
        return Caption::Named(name.to_owned());
    }
    let response = is(&["response", "响应", "返回"]);
    if response {
        return if is(&["header", "消息头"]) { Caption::ResponseHeader } else { Caption::ResponseBody };
    }
    if is(&["query"]) {
        Caption::Query
    } else if is(&["path", "路径"]) {
        Caption::Path
    } else if is(&["uri", "url"]) {
        Caption::Uri
    } else if is(&["header", "请求头", "消息头"]) {
        Caption::Header
    } else if is(&["formdata", "multipart"]) {
        Caption::Multipart
    } else if is(&["form"]) {
        Caption::Form
    } else if is(&["requestbody", "bodyparameter", "requestparameter", "请求body", "请求参数", "请求体", "body参数"])
    {
        Caption::Body
    } else {
        Caption::Named(name.to_owned())
    }
}

/// The name of a structure that a line above its table gives: one word, perhaps with one like `structure` behind it.
pub(crate) fn structure(text: &str) -> Option<String> {
    let mut name = text.trim().trim_end_matches([':', '：']).trim();
    let mut sure = false;
    for end in STRUCTURE {
        if let Some(shorter) = name.strip_suffix(end) {
            name = shorter.trim();
            sure = true;
        }
    }
    let is_word = name.len() > 1
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let humps = name.contains(|c: char| c.is_ascii_uppercase()) && name.contains(|c: char| c.is_ascii_lowercase());
    (is_word && (sure || humps || name.contains('_'))).then(|| name.to_owned())
}

/// What stands behind the name of a structure in the title of its table.
const STRUCTURE: [&str; 12] = [
    " structure",
    " Structure",
    " object",
    " Object",
    " parameters",
    "结构体说明",
    "结构体",
    "结构",
    "对象",
    "参数说明",
    "字段说明",
    "说明",
];

/// Whether a parameter has to be there, as the cell of the column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mandatory {
    Yes,
    No,
    /// Under conditions that the cell or the sentence beside it tells.
    Sometimes,
}

pub(crate) fn mandatory(text: &str) -> Option<Mandatory> {
    match key(text).as_str() {
        "yes" | "mandatory" | "是" | "必选" | "必填" | "true" | "m" | "y" | "required" => Some(Mandatory::Yes),
        "no" | "optional" | "否" | "可选" | "选填" | "false" | "o" | "n" | "不必选" => Some(Mandatory::No),
        "conditionally mandatory"
        | "conditional"
        | "conditional mandatory"
        | "mandatory/optional"
        | "conditionally optional"
        | "条件必选"
        | "有条件必选"
        | "必选/可选"
        | "mandatory or optional" => Some(Mandatory::Sometimes),
        _ => None,
    }
}

/// Where a value goes, as the cell of the column says: to a place of its own, or into the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goes {
    To(Location),
    IntoBody,
}

pub(crate) fn location(text: &str) -> Option<Goes> {
    match key(text).as_str() {
        "path" | "uri" | "路径" => Some(Goes::To(Location::Path)),
        "query" => Some(Goes::To(Location::Query)),
        "header" | "head" | "消息头" => Some(Goes::To(Location::Header)),
        "body" | "消息体" => Some(Goes::IntoBody),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_both_languages_and_parameters_are_none() {
        assert_eq!(heading("URI"), Some((Heading::Uri, Language::English)));
        assert_eq!(heading("请求参数："), Some((Heading::Request, Language::Chinese)));
        assert_eq!(heading("status"), None);
        assert_eq!(heading("Request parameters are described below."), None);
    }

    #[test]
    fn captions_say_where_rows_belong() {
        for (text, expected) in [
            ("Table 1 Path Parameters", Some(Caption::Path)),
            ("表2 Query参数", Some(Caption::Query)),
            ("表 3 请求Header参数", Some(Caption::Header)),
            ("Table 3 Request body parameters", Some(Caption::Body)),
            ("Table 4 Response body parameters", Some(Caption::ResponseBody)),
            ("表4 响应Body参数", Some(Caption::ResponseBody)),
            ("Table 5 FileLocation", Some(Caption::Named("FileLocation".into()))),
            ("Table 1 describes the URI parameters.", None),
            ("Tables", None),
        ] {
            assert_eq!(caption(text), expected, "{text}");
        }
    }

    #[test]
    fn a_head_begins_with_a_name_a_status_or_a_code() {
        assert!(head(["Parameter", "Type", "Description"].into_iter()).is_some());
        assert!(head(["HTTP Status Code", "Error Code", "Error Description", "Remarks"].into_iter()).is_some());
        assert!(head(["参数", "是否必选", "参数类型", "描述"].into_iter()).is_some());
        assert!(head(["Method", "GET"].into_iter()).is_none());
        assert!(head(["Type", "Description"].into_iter()).is_none());
    }
}
