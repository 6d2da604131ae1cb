//! The known values of a text or number: bullet lists, and lists within a sentence.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::facts::Check;
use crate::line::{Line, fold};
use crate::value_type::Kind;

use super::Description;

/// What announces a list of values.
static LEAD: LazyLock<Regex> = crate::regex!(
    r"(?i)(?:\boptions?\b|\bpossible values?\b|\benumerat(?:ion|ed) values?\b|\bvalid values?\b|\bvalues? (?:can be|include|is|are)\b|\bthe following (?:values|types|options)[^:]*|\bvalue|取值范围|取值|枚举值|可选值|可取值|有效值|取值如下|包括)(?: (?:are|include|is) as follows)?\s*(?:如下)?\s*:?\s*$"
);

/// A list that is sure to be complete: `Enumeration values:`.
static ENUMERATION: LazyLock<Regex> = crate::regex!(r"(?i)^(?:.*[.\s])?(?:enumerat(?:ion|ed) values?|枚举值)\s*:\s*$");

/// A list within a sentence.
static INLINE: [LazyLock<Regex>; 5] = [
    crate::regex!(
        r"(?i)\b(?:options?|the options? (?:include|are)|values? (?:include|can be|are)|enumerated values?|enumeration values?|possible values?(?: (?:are|include))?|valid values?(?: (?:are|include))?)\s*:?\s+(?P<list>[^.;:]+(?:\.[A-Za-z0-9_][^.;:]*)*)(?:\.|;|$)"
    ),
    crate::regex!(
        r"(?i)\b(?:value)\s*:\s*(?P<list>[A-Za-z0-9_.-]+(?:(?:,| or|, or| and|, and) ?[A-Za-z0-9_.-]+)+)(?:\.|;|$)"
    ),
    crate::regex!(
        r"(?:取值范围|可取值|取值为?|枚举值|可选值)\s*(?:为|是|包括|:)\s*(?P<list>[A-Za-z0-9_-]+(?:\s*(?:/|、|,|或|和)\s*[A-Za-z0-9_-]+)*)\s*(?:\.|;|$)"
    ),
    crate::regex!(
        r"(?i)\bthe value can be (?:only )?(?P<list>[A-Za-z0-9_.-]+(?:(?:,| or|, or| and|, and) ?[A-Za-z0-9_.-]+)*)(?:\.|;|,|$)"
    ),
    crate::regex!(r"(?i)\bthe value (?:is fixed (?:at|to)|must be) (?P<list>[A-Za-z0-9_-]+)(?:\.|;|,|$)"),
];

/// Values that a sentence names one by one.
static ONE_BY_ONE: [LazyLock<Regex>; 2] = [
    crate::regex!(r"(?i)\bset (?:this parameter|it|the parameter|the value) to ([A-Za-z0-9_-]+)"),
    crate::regex!(r"(?:必须设置为|设置为|固定为|取值为)\s*:?\s*([A-Za-z0-9_-]+)"),
];

/// A value in front of what it means: `softwareUpgrade: software upgrade task`.
static ITEM: LazyLock<Regex> = crate::regex!(
    r#"^["'`]?(?P<value>[A-Za-z0-9_$#.*+/-]+)["'`]?\s*(?:[:(]|--?\s|,\s|\bindicates?\b|\bmeans\b|表示|代表|$)"#
);

/// Values that a sentence explains: `The value ON indicates …, and OFF indicates …`.
static EXPLAINED: LazyLock<Regex> =
    crate::regex!(r#"\b["']?([A-Z][A-Z0-9_]*|[0-9]+|[a-z]+[A-Z][A-Za-z0-9]*)["']? (?:indicates?|means)\b"#);
static EXPLAINS: LazyLock<Regex> =
    crate::regex!(r#"(?i)\b(?:if )?the value (?:is )?["']?[A-Za-z0-9_]+["']? (?:indicates?|means)\b"#);

/// Words that begin a remark, not a value.
const REMARKS: [&str; 12] =
    ["note", "notes", "example", "caution", "notice", "for", "if", "when", "the", "default", "minimum", "maximum"];

/// The known values.
pub(super) fn read(description: &mut Description<'_>, kind: &Kind) {
    if !matches!(kind, Kind::String | Kind::Integer { .. }) {
        return understand_bullets(description);
    }
    if let Some(values) = bullets(description, kind) {
        description.limits.values = values;
        return;
    }
    if lost_list(description) {
        return;
    }
    if matches!(kind, Kind::String) && one_by_one(description, kind) {
        return;
    }
    inline(description, kind);
    if description.limits.values.is_empty() && matches!(kind, Kind::String) {
        explained(description, kind);
    }
}

/// Whether a sentence announces values that it names one by one.
static LEAD_INSIDE: LazyLock<Regex> = crate::regex!(r"(?i)\boptions?\s*:|\bvalues?\s*:|取值范围\s*:");

fn set(description: &mut Description<'_>, values: Vec<Value>) {
    let known = std::mem::take(&mut description.limits.values);
    description.limits.values = unique(known.into_iter().chain(values).collect());
}

fn explained(description: &mut Description<'_>, kind: &Kind) {
    if !EXPLAINS.is_match(&description.text) {
        return;
    }
    let found = EXPLAINED.captures_iter(&description.text).filter_map(|found| found.get(1));
    let values: Vec<Value> = unique(found.filter_map(|found| value(found.as_str(), kind)).collect());
    if values.len() == 1 {
        description.doubt("whether this is the only value");
    }
    set(description, values);
}

fn one_by_one(description: &mut Description<'_>, kind: &Kind) -> bool {
    let Some(start) = LEAD_INSIDE.find(&description.text).map(|lead| lead.start()) else { return false };
    let names = ONE_BY_ONE.iter().flat_map(|rule| rule.captures_iter(&description.text));
    let names: Vec<_> = names.filter_map(|found| found.get(1)).filter(|name| name.start() > start).collect();
    let values: Vec<Value> = names.iter().filter_map(|name| value(name.as_str(), kind)).collect();
    let Some(end) = names.iter().map(|name| name.end()).max() else { return false };
    description.understood.push(start..end);
    set(description, values);
    true
}

/// A bullet list of values: the one announced as an enumeration, or else the one whose items all begin with a value.
fn bullets(description: &mut Description<'_>, kind: &Kind) -> Option<Vec<Value>> {
    let lists = lists(description.lines);
    let complete =
        lists.iter().rev().find(|list| list.lead.is_some_and(|lead| ENUMERATION.is_match(&fold(&lead.text))));
    if let Some(list) = complete {
        let values: Vec<Value> = list.items.iter().filter_map(|item| value(&item.text, kind)).collect();
        let whole = values.len() == list.items.len();
        understand_bullets(description);
        if !whole {
            description.doubt("a list of values that is not understood");
        }
        return Some(unique(values)).filter(|values| !values.is_empty());
    }
    for list in &lists {
        let announced = list.lead.is_some_and(|lead| LEAD.is_match(&fold(&lead.text)));
        let items: Option<Vec<Value>> = list.items.iter().map(|item| item_value(&item.text, kind)).collect();
        match items {
            Some(values) if announced || values.len() > 1 => {
                let line = list.items.first().map_or(0, |item| item.number);
                understand_bullets(description);
                let named = list.items.iter().any(|item| !is_plain(&item.text));
                if !announced && !named {
                    description.checks.push(Check::new(line, "whether the list is one of values"));
                }
                return Some(unique(values));
            }
            None if announced => {
                let line = list.items.first().map_or(0, |item| item.number);
                description.checks.push(Check::new(line, "a list of values that is not understood"));
            }
            _ => {}
        }
    }
    None
}

/// Whether the item is a value and nothing else.
fn is_plain(text: &str) -> bool {
    !text.contains([' ', ':', '：', '，'])
}

struct List<'l> {
    /// The line above the list.
    lead: Option<&'l Line>,
    items: Vec<&'l Line>,
}

fn lists(lines: &[Line]) -> Vec<List<'_>> {
    let mut lists: Vec<List<'_>> = Vec::new();
    let mut before: Option<&Line> = None;
    for line in lines {
        match (line.bullet, before.is_some_and(|before| before.bullet), lists.last_mut()) {
            (true, true, Some(list)) => list.items.push(line),
            (true, _, _) => lists.push(List { lead: before, items: vec![line] }),
            _ => {}
        }
        before = Some(line);
    }
    lists
}

/// What bullets say about single values is no limit of the value as such.
fn understand_bullets(description: &mut Description<'_>) {
    let mut from = 0;
    for line in description.lines {
        let text = fold(&line.text);
        if let Some(at) = description.text.get(from..).and_then(|rest| rest.find(&text)) {
            if line.bullet {
                description.understood.push(from + at..from + at + text.len());
            }
            from += at + text.len();
        }
    }
}

fn item_value(text: &str, kind: &Kind) -> Option<Value> {
    let text = fold(text);
    let word = ITEM.captures(&text)?.name("value")?.as_str().trim_end_matches('.');
    if REMARKS.contains(&word.to_lowercase().as_str()) {
        return None;
    }
    value(word, kind)
}

fn value(word: &str, kind: &Kind) -> Option<Value> {
    let word = word.trim();
    match kind {
        Kind::String => (!word.is_empty() && word.chars().count() <= 80).then(|| word.into()),
        Kind::Integer { .. } => word.parse::<i64>().ok().map(Value::from),
        _ => None,
    }
}

fn unique(values: Vec<Value>) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    values.into_iter().filter(|value| seen.insert(value.to_string())).collect()
}

/// Whether the text announces values and none follow, as where a copy of the page lost its bullets.
fn lost_list(description: &mut Description<'_>) -> bool {
    let ends = |line: &Line| {
        let text = fold(&line.text);
        text.ends_with(':') && LEAD.is_match(&text)
    };
    let last = description.lines.last().filter(|line| !line.bullet && ends(line));
    // A limit may still stand behind the place of the list: `Options: Default: false`.
    let inside = description.lines.iter().zip(description.lines.iter().skip(1));
    let lost = last.or_else(|| {
        inside.into_iter().find_map(|(line, next)| {
            let label = fold(&next.text);
            (ends(line) && !next.bullet && label.contains(':')).then_some(line)
        })
    });
    let Some(number) = lost.map(|line| line.number) else { return false };
    description.checks.push(Check::new(number, super::LOST_LIST));
    true
}

fn inline(description: &mut Description<'_>, kind: &Kind) {
    for rule in &INLINE {
        let Some(list) = description.take(rule).and_then(|groups| groups.into_iter().flatten().next()) else {
            continue;
        };
        let words = list.replace(" and ", ",").replace(" or ", ",").replace(['、', '/', '或', '和'], ",");
        let words: Vec<&str> =
            words.split(',').map(|word| word.trim().trim_start_matches("and ").trim_start_matches("or ")).collect();
        let words: Vec<&str> = words.into_iter().map(str::trim).filter(|word| !word.is_empty()).collect();
        let values: Option<Vec<Value>> = words
            .iter()
            .map(|word| value(word.trim_matches(['"', '\'']), kind).filter(|_| !word.trim().contains(' ')))
            .collect();
        match values {
            Some(values) if !values.is_empty() => {
                if matches!(kind, Kind::String) && values.len() == 1 && list.chars().all(|c| c.is_ascii_lowercase()) {
                    let line = description.line_with(&list);
                    description.checks.push(Check::new(line, "whether this is the only value"));
                }
                let numbers = matches!(kind, Kind::String)
                    && values.iter().all(|value| value.as_str().is_some_and(|text| text.parse::<f64>().is_ok()));
                if numbers {
                    description.understood.pop();
                    continue;
                }
                set(description, values);
                return;
            }
            // It was a sentence of another kind.
            _ => {
                description.understood.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::Limits;
    use crate::line::lines;
    use crate::sentence::limits;
    use crate::value_type::Kind;

    fn values(text: &str, kind: &Kind) -> (String, usize) {
        let (found, checks) = limits(&lines(text), kind, false, Limits::default());
        (serde_json::Value::from(found.values).to_string(), checks.len())
    }

    #[test]
    fn lists_are_found_in_all_their_forms() {
        for (text, expected) in [
            ("Kind. Options:\n• soft: software\n• firm: firmware", r#"["soft","firm"]"#),
            ("Kind.\n• soft: Indicates software.\n• firm: Indicates firmware.", r#"["soft","firm"]"#),
            (
                "Kind.\n• A: a thing\n• B: another\nDefault value: A\nEnumeration values:\n• A\n• B\n• C D",
                r#"["A","B","C D"]"#,
            ),
            (
                "Options: For software, set this parameter to soft. For firmware, set this parameter to firm.",
                r#"["soft","firm"]"#,
            ),
            (
                "The options include DeviceList, DeviceType, and GroupList.",
                r#"["DeviceList","DeviceType","GroupList"]"#,
            ),
            ("批量任务的状态，取值范围：Pending/Running/Complete。", r#"["Pending","Running","Complete"]"#),
            ("取值范围：\n• Success: 成功。\n• Fail: 失败。", r#"["Success","Fail"]"#),
            ("取值范围：软件包必须设置为：soft，固件包必须设置为：firm。", r#"["soft","firm"]"#),
            ("The value ON indicates light, OFF indicates none, and DIM indicates little.", r#"["ON","OFF","DIM"]"#),
            ("The name of it, which may be any.", "[]"),
            ("• If the value is null, nothing happens.\n• If it is not, something does.", "[]"),
        ] {
            assert_eq!(values(text, &Kind::String), (expected.to_owned(), 0), "{text}");
        }
        assert_eq!(values("State.\n• 0: off\n• 1: on", &Kind::Integer { long: false }), ("[0,1]".to_owned(), 0));
    }

    #[test]
    fn a_list_that_the_copy_lost_is_missed() {
        assert_eq!(values("Kind. Options:", &Kind::String), ("[]".to_owned(), 1));
        assert_eq!(values("参数说明：类型。 取值范围：", &Kind::String), ("[]".to_owned(), 1));
    }
}
