//! Which columns a table has when nobody chose them.

use crate::description::{Document, Kind, Operation, Schema};

/// More columns would not fit on most terminals.
const MOST: usize = 6;

/// The first plain properties of the items of a list, without secrets; none where an answer is no list.
pub(crate) fn default_columns(document: &Document, operation: &Operation) -> Vec<String> {
    let Some(answer) = operation.answer().map(|answer| document.follow(answer)) else { return Vec::new() };
    let items = match &operation.pagination {
        Some(pagination) => property(document, answer, &pagination.items),
        None => answer
            .properties
            .iter()
            .map(|(_, schema)| document.follow(schema))
            .find(|schema| schema.kind() == Kind::List),
    };
    let item = items.or(Some(answer)).and_then(|list| list.items.as_deref()).map(|item| document.follow(item));
    let properties = item.into_iter().flat_map(|item| &item.properties);
    let is_plain = |schema: &Schema| {
        let schema = document.follow(schema);
        !schema.is_secret() && !matches!(schema.kind(), Kind::List | Kind::Object | Kind::Any | Kind::File)
    };
    let plain = properties.filter(|(_, schema)| is_plain(schema));
    plain.map(|(name, _)| name.clone()).take(MOST).collect()
}

fn property<'a>(document: &'a Document, schema: &'a Schema, path: &str) -> Option<&'a Schema> {
    path.split('.').try_fold(schema, |schema, name| {
        let (_, found) = schema.properties.iter().find(|(own, _)| own == name)?;
        Some(document.follow(found))
    })
}
