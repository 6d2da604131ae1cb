//! Which columns a table has when nobody chose them.

use crate::description::{Document, Kind, Operation, Schema};

/// More columns would not fit on most terminals.
const MOST: usize = 6;

/// What the description says about the rows and columns of an answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    /// Where the answer has its list; none where it is none.
    pub(crate) list: Option<String>,
    /// The first plain properties of the items, without secrets.
    pub(crate) columns: Vec<String>,
}

impl Layout {
    /// That of an operation's answer.
    pub(crate) fn of(document: &Document, operation: &Operation) -> Self {
        let Some(answer) = operation.answer().map(|answer| document.follow(answer)) else { return Self::default() };
        let list = match &operation.pagination {
            Some(pagination) => Some(pagination.items.clone()),
            None => only_list(document, answer),
        };
        let items = list.as_deref().map_or(Some(answer), |path| property(document, answer, path));
        let item = items.and_then(|list| list.items.as_deref()).map(|item| document.follow(item));
        let properties = item.into_iter().flat_map(|item| &item.properties);
        let plain =
            properties.filter(|(_, schema)| is_plain(document.follow(schema)) && !document.follow(schema).is_secret());
        Self { list, columns: plain.map(|(name, _)| name.clone()).take(MOST).collect() }
    }
}

/// The property that is a list of objects, if there is one and beside it nothing but numbers, such as their count.
fn only_list(document: &Document, answer: &Schema) -> Option<String> {
    let mut list = None;
    for (name, schema) in &answer.properties {
        let schema = document.follow(schema);
        let item = schema.items.as_deref().map(|item| document.follow(item).kind());
        match (schema.kind(), item) {
            (Kind::List, Some(Kind::Object)) if list.is_none() => list = Some(name.clone()),
            (Kind::Integer, _) => {}
            _ => return None,
        }
    }
    list
}

fn is_plain(schema: &Schema) -> bool {
    !matches!(schema.kind(), Kind::List | Kind::Object | Kind::Any | Kind::File)
}

fn property<'a>(document: &'a Document, schema: &'a Schema, path: &str) -> Option<&'a Schema> {
    path.split('.').try_fold(schema, |schema, name| {
        let (_, found) = schema.properties.iter().find(|(own, _)| own == name)?;
        Some(document.follow(found))
    })
}
