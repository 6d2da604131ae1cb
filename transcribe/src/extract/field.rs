//! From a row of a table to a named value with its type and limits.

use std::sync::LazyLock;

use regex::Regex;

use crate::facts::{Check, Field, Limits, Stated};
use crate::headings::{self, Column, Mandatory};
use crate::layout::{Row, Table, is_name, text};
use crate::line::{Line, fold};
use crate::sentence;
use crate::value_type::{self, Kind};

/// The value that a row describes; none when the row has no name. `always` says that a value of this place has to be
/// there, whatever the page says, as one in a path.
pub(super) fn read(table: &Table, row: &Row, always: bool) -> Option<Field> {
    let name = row.text(table, Column::Name).filter(|name| is_name(name))?;
    let mut checks = Vec::new();
    let mut doubt = |text: String| checks.push(Check::new(row.line, text));
    let required_when = required_when(table, row);
    let mut required = None;
    if table.columns.contains(&Column::Mandatory) {
        match row.text(table, Column::Mandatory).map(|text| (headings::mandatory(&text), text)) {
            Some((Some(Mandatory::Yes), _)) => required = Some(true),
            Some((Some(Mandatory::No), _)) => required = Some(false),
            Some((Some(Mandatory::Sometimes), _)) => {
                required = Some(false);
                if required_when.is_none() {
                    doubt(format!("{name} is mandatory under conditions"));
                }
            }
            _ if always => {}
            _ => doubt(format!("whether {name} is mandatory: the cell is missing in this copy of the page")),
        }
    }
    let cell = row.text(table, Column::Type);
    let found = cell.as_deref().and_then(value_type::parse);
    if table.columns.contains(&Column::Type) && found.is_none() {
        doubt(match &cell {
            Some(cell) => format!("the type of {name} is not understood: {}", shortened(cell)),
            None => format!("the type of {name} is missing in this copy of the page"),
        });
    }
    if found.as_ref().is_some_and(|found| found.unclear) {
        doubt(format!("the limit in the type of {name} is not understood"));
    }
    let kind = found.as_ref().map(|found| found.kind.clone());
    let mut known = Limits::default();
    if let Some(found) = &found {
        set_bounds(&mut known, &found.kind, found.least, found.most);
    }
    let description: Vec<Line> = [Column::Description, Column::Range]
        .iter()
        .filter_map(|column| row.cell(table, *column))
        .flatten()
        .cloned()
        .collect();
    let not_empty = always || required == Some(true);
    let (limits, more) = sentence::limits(&description, kind.as_ref().unwrap_or(&Kind::Any), not_empty, known);
    checks.extend(more.into_iter().map(|check| Check { text: format!("{name}: {}", check.text), ..check }));
    let required = if always { Some(true) } else { required };
    let required_when = required_when.filter(|_| required != Some(true));
    Some(Field { name, line: row.line, required, required_when, kind, limits, checks })
}

/// "This parameter is mandatory when type is DeviceList."
static MANDATORY_WHEN: LazyLock<Regex> = crate::regex!(
    r"(?i)\b(?P<not>not |optional or )?(?:mandatory|required)(?: only)? (?:when|if) (?P<when>[^.;\n]{3,160})"
);
/// "If type is set to DeviceList, this parameter is mandatory."
static WHEN_MANDATORY: LazyLock<Regex> = crate::regex!(
    r"(?i)\b(?:when|if) (?P<when>[^.;,\n]{3,160}), ?(?:this|the|it)(?: (?:parameter|field|value))? (?:is|must be) (?:mandatory|required)\b"
);
/// "type为DeviceList时必选。"
static WHEN_MANDATORY_CHINESE: LazyLock<Regex> =
    crate::regex!(r"(?P<when>[^.;,\n]{2,80}时),?(?:该|此|本)?(?:参数|字段)?(?:为)?(?:必选|必填)");

/// Under which condition the description says that the value has to be there.
fn required_when(table: &Table, row: &Row) -> Option<Stated<String>> {
    let lines = row.cell(table, Column::Description)?;
    let text = fold(&text(lines));
    let found = [&MANDATORY_WHEN, &WHEN_MANDATORY, &WHEN_MANDATORY_CHINESE].into_iter().find_map(|rule| {
        let found = rule.captures(&text)?;
        found.name("not").is_none().then_some(())?;
        Some(found.name("when")?.as_str().trim().to_owned())
    })?;
    let line = lines.iter().find(|line| fold(&line.text).contains(&found)).map_or(row.line, |line| line.number);
    Some(Stated { value: found, line })
}

fn set_bounds(limits: &mut Limits, kind: &Kind, least: Option<i64>, most: Option<i64>) {
    let count = |number: Option<i64>| number.and_then(|number| u64::try_from(number).ok());
    match kind {
        Kind::String => (limits.min_length, limits.max_length) = (count(least), count(most)),
        Kind::Integer { .. } | Kind::Number(_) => (limits.minimum, limits.maximum) = (least, most),
        Kind::Array(_) => (limits.min_items, limits.max_items) = (count(least), count(most)),
        _ => {}
    }
}

/// Makes the value of a place that holds no JSON one that can stand there: a text, where it is none. Some places hold
/// lists, too.
pub(super) fn make_plain(field: &mut Field, place: &str, holds_lists: bool) {
    let what = match field.kind.as_ref().map(|kind| composite(kind, holds_lists)) {
        Some(None) => return,
        Some(Some(what)) => Some(what),
        None => None,
    };
    field.kind = Some(Kind::String);
    match what {
        Some(what) => {
            field.limits = Limits::default();
            let text = format!("{}: the page says {what}, which cannot stand in a {place}", field.name);
            field.checks.push(Check::new(field.line, text));
        }
        None if field.checks.is_empty() => {
            field.checks.push(Check::new(field.line, format!("the page does not tell the type of {}", field.name)));
        }
        None => {}
    }
}

/// What a type is that is no plain value.
fn composite(kind: &Kind, holds_lists: bool) -> Option<&'static str> {
    match kind {
        Kind::String | Kind::Integer { .. } | Kind::Number(_) | Kind::Boolean => None,
        Kind::Array(items) if holds_lists => composite(items, false),
        Kind::Array(_) => Some("a list"),
        Kind::Map(_) | Kind::Structure(_) => Some("an object"),
        Kind::File => Some("a file"),
        Kind::Any => Some("any JSON"),
    }
}

/// The beginning of a text, for messages.
pub(super) fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The values that a table describes, each name once.
pub(super) fn read_all(table: &Table, checks: &mut Vec<Check>) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    let last = table.rows.len().saturating_sub(1);
    for (number, row) in table.rows.iter().enumerate() {
        let cut_off = table.cut && number == last;
        match read(table, row, false) {
            // A name without a type at the end of a page that is cut off may be half a name.
            Some(field) if cut_off && field.kind.is_none() => {}
            Some(field) if fields.iter().any(|other| other.name == field.name) => {
                checks.push(Check::new(row.line, format!("{} stands twice in this table", field.name)));
            }
            Some(field) => fields.push(field),
            None if cut_off => {}
            None => checks.push(Check::new(row.line, "a row without a name that is understood")),
        }
    }
    fields
}
