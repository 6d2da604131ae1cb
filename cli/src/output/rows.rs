//! Answers as rows: tables for people and CSV for spreadsheets.

use comfy_table::{ContentArrangement, Table, presets};
use serde_json::Value;

use super::{Layout, at};
use crate::failure::Failure;

/// A table: a row for each item of the list in a value, else one for each property.
pub(super) fn table(value: &Value, layout: &Layout) -> String {
    let columns = layout.columns.as_slice();
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    match (listed(value, layout), value) {
        (Some(items), _) => {
            let columns = chosen(columns, items);
            table.set_header(columns.iter().map(|name| name.to_uppercase()));
            for item in items {
                table.add_row(cells(item, &columns));
            }
        }
        (None, Value::Object(properties)) if columns.is_empty() => {
            for (name, property) in properties {
                table.add_row([name.clone(), cell(property)]);
            }
        }
        (None, Value::Object(_)) => {
            for name in columns {
                table.add_row([name.clone(), at(value, name).map(cell).unwrap_or_default()]);
            }
        }
        (None, value) => {
            table.add_row([cell(value)]);
        }
    }
    // Without the blanks that fill the last column.
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// The same as CSV, below a header if it is wanted.
pub(super) fn csv(value: &Value, layout: &Layout, with_header: bool) -> Result<Vec<u8>, Failure> {
    let itself = std::slice::from_ref(value);
    let items = listed(value, layout).unwrap_or(itself);
    let columns = chosen(&layout.columns, items);
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |error: csv::Error| Failure::Unreadable(format!("the answer cannot be written as CSV: {error}"));
    if with_header && !columns.is_empty() {
        writer.write_record(&columns).map_err(failed)?;
    }
    for item in items {
        writer.write_record(cells(item, &columns)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| Failure::Unreadable(error.to_string()))
}

/// The list that a value is, or that the description says it has.
fn listed<'a>(value: &'a Value, layout: &Layout) -> Option<&'a [Value]> {
    match (value, &layout.list) {
        (Value::Array(items), _) => Some(items),
        (Value::Object(_), Some(path)) => at(value, path)?.as_array().map(Vec::as_slice),
        _ => None,
    }
}

/// The chosen columns, or else all properties of the first item.
fn chosen(columns: &[String], items: &[Value]) -> Vec<String> {
    let has = |name: &String| items.iter().any(|item| at(item, name).is_some());
    if columns.iter().any(has) || (items.is_empty() && !columns.is_empty()) {
        return columns.to_vec();
    }
    let first = items.first().and_then(Value::as_object).into_iter().flat_map(|first| first.keys());
    first.cloned().collect()
}

fn cells(item: &Value, columns: &[String]) -> Vec<String> {
    if columns.is_empty() {
        // A list of lists, or of plain values.
        return match item {
            Value::Array(values) => values.iter().map(cell).collect(),
            value => vec![cell(value)],
        };
    }
    columns.iter().map(|name| at(item, name).map(cell).unwrap_or_default()).collect()
}

/// A value in a cell: a text without quotes, and what is no plain value as JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => serde_json::to_string(other).unwrap_or_default(),
    }
}
