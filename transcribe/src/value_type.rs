//! What the cell of a type says: `String(1-64)`, `Array of Tag objects`, `Map<String, String>`, `Integer[1,100]`.

use std::sync::LazyLock;

use api_spec::model::NumberFormat;
use regex::Regex;

use crate::line::fold;

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    String,
    /// A whole number; `true` when the page speaks of 64 bits.
    Integer {
        /// Whether the page says `Long`.
        long: bool,
    },
    /// A number, with its precision where the page tells it.
    Number(Option<NumberFormat>),
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array(Box<Kind>),
    /// A map with values of a type.
    Map(Box<Kind>),
    /// A structure that the page describes under this name.
    Structure(String),
    /// The bytes of a file.
    File,
    /// Anything.
    Any,
}

/// A type with the limits that stand behind it in parentheses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ValueType {
    pub kind: Kind,
    pub least: Option<i64>,
    pub most: Option<i64>,
    /// Whether the word is that of a type and could be nothing else.
    pub sure: bool,
    /// What stands in the parentheses and is not understood.
    pub unclear: bool,
}

/// How many types stand inside each other at most.
const DEEPEST: usize = 5;

static BOUNDS: LazyLock<Regex> =
    crate::regex!(r"^(?P<type>[^(\[]*[A-Za-z>\])])\s*[(\[](?P<inside>[^()\[\]]*[0-9][^()\[\]]*)[)\]]$");
static RANGE: LazyLock<Regex> =
    crate::regex!(r"^(?P<least>-?[0-9][0-9,]*?)\s*(?:-|~|,\s|,|to|\.\.)\s*(?P<most>-?[0-9][0-9,]*)$");
static COMPARED: LazyLock<Regex> = crate::regex!(r"^(?P<sign>>=|≥|<=|≤|>|<)\s*(?P<number>-?[0-9][0-9,]*)$");

/// Whether the text may be a type.
pub(crate) fn may_be(text: &str) -> bool {
    parse(text).is_some()
}

/// Whether the text is a type, beyond doubt.
pub(crate) fn is_sure(text: &str) -> bool {
    parse(text).is_some_and(|found| found.sure)
}

/// The type that a cell tells.
pub(crate) fn parse(text: &str) -> Option<ValueType> {
    let text = fold(text);
    let text = text.trim().trim_end_matches('.');
    if text.is_empty() || text.len() > 80 {
        return None;
    }
    let found = BOUNDS.captures(text);
    let part = |name| found.as_ref().and_then(|found| found.name(name)).map(|part| part.as_str().trim());
    let (base, inside) = match (part("type"), part("inside")) {
        (Some(base), Some(inside)) => (base, Some(inside)),
        _ => (text, None),
    };
    let (kind, sure) = kind(base, DEEPEST)?;
    let bounds = inside.map(|inside| bounds(inside, &kind));
    let (least, most) = bounds.flatten().unwrap_or_default();
    Some(ValueType { kind, least, most, sure: sure || inside.is_some(), unclear: bounds == Some(None) })
}

/// The bounds in the parentheses: a length for texts, a range for numbers.
fn bounds(inside: &str, kind: &Kind) -> Option<(Option<i64>, Option<i64>)> {
    let number = |text: &str| text.replace(',', "").trim().parse::<i64>().ok();
    // `1,100` is one length, but a range of numbers.
    if let Some(one) = number(inside).filter(|_| matches!(kind, Kind::String)) {
        return Some((None, Some(one)));
    }
    if let Some(found) = RANGE.captures(inside) {
        let of = |name| found.name(name).and_then(|found| number(found.as_str()));
        return Some((Some(of("least")?), Some(of("most")?)));
    }
    let found = COMPARED.captures(inside)?;
    let number = number(found.name("number")?.as_str())?;
    match found.name("sign")?.as_str() {
        ">=" | "≥" => Some((Some(number), None)),
        ">" => Some((Some(number.checked_add(1)?), None)),
        "<" => Some((None, Some(number.checked_sub(1)?))),
        _ => Some((None, Some(number))),
    }
}

/// The type, and whether the words are those of a type beyond doubt.
fn kind(text: &str, depth: usize) -> Option<(Kind, bool)> {
    let text = text.trim();
    let depth = depth.checked_sub(1)?;
    let small = text.to_ascii_lowercase();
    let sure = |kind| Some((kind, true));
    match small.as_str() {
        "string" | "strings" | "str" | "text" | "varchar" | "jsonstring" | "json string" | "enum" | "date"
        | "datetime" | "uuid" | "字符串" => return sure(Kind::String),
        "integer" | "integers" | "int" | "int32" | "short" | "整型" | "整数" => {
            return sure(Kind::Integer { long: false });
        }
        "long" | "longs" | "int64" | "bigint" | "long integer" => return sure(Kind::Integer { long: true }),
        "float" => return sure(Kind::Number(Some(NumberFormat::Float))),
        "double" | "doubles" => return sure(Kind::Number(Some(NumberFormat::Double))),
        "number" | "numbers" | "bigdecimal" | "decimal" => return sure(Kind::Number(None)),
        "boolean" | "bool" | "booleans" | "布尔" => return sure(Kind::Boolean),
        "object" | "objects" | "objectnode" | "jsonobject" | "json object" | "map" | "dict" | "json" => {
            return sure(Kind::Map(Box::new(Kind::Any)));
        }
        "list" | "array" | "arrays" | "jsonarray" | "json array" | "array of objects" => {
            return sure(Kind::Array(Box::new(Kind::Any)));
        }
        "file" | "binary" => return sure(Kind::File),
        _ => {}
    }
    if let Some(items) = items(text, &small) {
        return sure(Kind::Array(Box::new(kind(items, depth)?.0)));
    }
    if let Some(values) = values(text, &small) {
        return sure(Kind::Map(Box::new(kind(values, depth)?.0)));
    }
    for end in [" object", " objects", " structure", " structures", " struct", "结构体", "结构", "对象"] {
        if let Some(name) = text.get(..text.len().saturating_sub(end.len())).filter(|_| small.ends_with(end)) {
            return sure(Kind::Structure(structure(name.trim())?));
        }
    }
    let name = structure(text)?;
    let humps =
        name.chars().filter(char::is_ascii_uppercase).count() > 1 && name.contains(|c: char| c.is_ascii_lowercase());
    name.starts_with(|c: char| c.is_ascii_uppercase()).then_some((Kind::Structure(name), humps))
}

/// What a list holds, when the text means one.
fn items<'t>(text: &'t str, small: &str) -> Option<&'t str> {
    for start in ["array of ", "list of ", "arrays of "] {
        if small.starts_with(start) {
            return text.get(start.len()..);
        }
    }
    for start in ["list", "array", "set"] {
        if small.starts_with(start) {
            let inside = text.get(start.len()..)?.trim();
            return inside
                .strip_prefix('<')
                .and_then(|inside| inside.strip_suffix('>'))
                .or_else(|| inside.strip_prefix('[')?.strip_suffix(']'))
                .filter(|inside| !inside.is_empty());
        }
    }
    for end in ["[]", " array", " list", " arrays"] {
        if small.ends_with(end) {
            return text.get(..text.len().checked_sub(end.len())?);
        }
    }
    None
}

/// What the values of a map are, when the text means one.
fn values<'t>(text: &'t str, small: &str) -> Option<&'t str> {
    let inside = text.get("map".len()..).filter(|_| small.starts_with("map"))?.trim();
    let inside = inside.strip_prefix('<')?.strip_suffix('>')?;
    Some(inside.split_once(',').map_or(inside, |(_, values)| values))
}

/// The name of a structure.
fn structure(text: &str) -> Option<String> {
    let name = text.rsplit('.').next()?;
    let good = name.len() > 1
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    good.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(of: Kind) -> Kind {
        Kind::Array(Box::new(of))
    }

    #[test]
    fn types_are_read_in_all_their_spellings() {
        let tag = || Kind::Structure("TagDTO2".into());
        for (text, expected) in [
            ("String", Kind::String),
            ("Long", Kind::Integer { long: true }),
            ("Array of TagDTO2 objects", list(tag())),
            ("List<TagDTO2>", list(tag())),
            ("TagDTO2[]", list(tag())),
            ("Array of strings", list(Kind::String)),
            ("TagDTO2 structure", tag()),
            ("TagDTO2", tag()),
            ("TagDTO2结构体", tag()),
            ("Map<String,TagDTO2>", Kind::Map(Box::new(tag()))),
            ("Object", Kind::Map(Box::new(Kind::Any))),
            ("List<List<String>>", list(list(Kind::String))),
        ] {
            assert_eq!(parse(text).map(|found| found.kind), Some(expected), "{text}");
        }
        for text in ["", "Yes or no", "the type", "否", "1", "body."] {
            assert!(!may_be(text), "{text}");
        }
    }

    #[test]
    fn bounds_stand_in_parentheses() {
        for (text, expected) in [
            ("String(256)", (None, Some(256))),
            ("String (50)", (None, Some(50))),
            ("String（1-64）", (Some(1), Some(64))),
            ("Integer[1,100]", (Some(1), Some(100))),
            ("Integer(>=0)", (Some(0), None)),
            ("Integer(1~1,000)", (Some(1), Some(1000))),
            ("String", (None, None)),
        ] {
            let found = parse(text).unwrap();
            assert_eq!((found.least, found.most), expected, "{text}");
            assert!(!found.unclear, "{text}");
        }
        assert!(parse("Integer(3)").unwrap().unclear);
    }

    #[test]
    fn nesting_without_end_is_no_type() {
        assert_eq!(parse(&"List<".repeat(15)), None);
        assert_eq!(parse(&format!("{}String{}", "List<".repeat(9), ">".repeat(9))), None);
    }
}
