//! A page of a list: filtered as the request asks, the newest first, by marker and offset or by page number.
//!
//! Only the things of the page are looked at in full, so that a page costs the same memory in a collection of any size.

use std::borrow::Cow;
use std::collections::BTreeMap;

use api_spec::model::{Location, ObjectSchema, PaginationKind, Schema, SchemaKind};
use serde_json::{Map, Value};

use super::Things;
use crate::description::{Described, Schemas};

/// What a request says: the parameters of its query, and the properties of its body.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    pub(crate) query: &'a BTreeMap<String, String>,
    pub(crate) body: &'a Map<String, Value>,
}

/// What a list operation was asked for.
pub(crate) struct Asked<'a> {
    filters: Vec<Filter<'a>>,
    size: Option<usize>,
    /// How many to leave out first.
    skip: usize,
    /// Only numbers below this one.
    below: Option<u64>,
}

/// A condition on the things of a list.
struct Filter<'a> {
    /// The properties that lead to the value.
    path: Vec<&'a str>,
    wanted: Cow<'a, str>,
}

/// A page of a list.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) items: Vec<Value>,
    /// How many there are on all pages.
    pub(crate) total: usize,
    /// The number of the last item.
    pub(crate) last: Option<u64>,
}

/// What is remembered of a list with its filters, as long as nothing changes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// How many things the filters let through.
    total: usize,
    end: Option<End>,
}

/// Where the last page ended.
#[derive(Debug, Clone, Copy)]
struct End {
    /// How many things were on the pages so far.
    position: usize,
    /// The number of the last of them.
    number: u64,
}

/// Something that has fields, some of them worked out when asked.
pub(crate) trait Fields {
    /// The value of a field.
    fn field(&self, name: &str) -> Option<Cow<'_, Value>>;
}

impl Fields for Map<String, Value> {
    fn field(&self, name: &str) -> Option<Cow<'_, Value>> {
        self.get(name).map(Cow::Borrowed)
    }
}

/// How many items a page has where neither the request nor the description says it.
const USUAL_SIZE: usize = 10;

/// What the parameters are called that say which page is wanted, where the list comes page by page.
#[derive(Default)]
struct Names<'a> {
    size: Option<&'a str>,
    number: Option<&'a str>,
    /// The number of the first page.
    first: usize,
    marker: Option<&'a str>,
    offset: Option<&'a str>,
}

impl<'a> Names<'a> {
    fn of(described: &'a Described) -> Self {
        let Some(pagination) = &described.operation.pagination else { return Self::default() };
        let size = pagination.size.as_deref();
        match &pagination.kind {
            PaginationKind::PageNumber { parameter, first, .. } => {
                let first = usize::try_from(*first).unwrap_or_default();
                Self { size, number: Some(parameter), first, ..Self::default() }
            }
            PaginationKind::Marker { parameter, offset, .. } => {
                Self { size, marker: Some(parameter), offset: offset.as_deref(), ..Self::default() }
            }
        }
    }

    fn contain(&self, name: &str) -> bool {
        [self.size, self.number, self.marker, self.offset].contains(&Some(name))
    }
}

impl<'a> Input<'a> {
    /// What the request says under a name; an empty text is nothing.
    pub(crate) fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        let text = match (self.query.get(name), self.body.get(name)) {
            (Some(text), _) | (None, Some(Value::String(text))) => Cow::Borrowed(text.as_str()),
            (None, Some(Value::Null) | None) => return None,
            (None, Some(other)) => other.to_string().into(),
        };
        Some(text).filter(|text| !text.is_empty())
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.text(name)?.parse().ok()
    }
}

impl<'a> Asked<'a> {
    /// Reads the request for a list whose items look so.
    pub(crate) fn read(
        schemas: Schemas<'a>,
        described: &'a Described,
        item: Option<&'a ObjectSchema>,
        input: Input<'a>,
    ) -> Self {
        let names = Names::of(described);
        let size = names.size.map(|size| {
            let mut inputs = inputs(schemas, described);
            let default = inputs.find(|(name, _)| *name == size).and_then(|(_, schema)| schemas.default_of(schema));
            let default = default.and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok());
            input.number(size).or(default).unwrap_or(USUAL_SIZE).max(1)
        });
        let size = size.or_else(|| names.number.map(|_| USUAL_SIZE));
        let number = names.number.and_then(|name| input.number(name));
        let passed = number.map_or(0, |number| number.saturating_sub(names.first));
        let offset = names.offset.and_then(|name| input.number(name)).unwrap_or_default();
        let skip = size.unwrap_or_default().saturating_mul(passed).saturating_add(offset);
        let below = names.marker.and_then(|name| input.text(name)).map(|text| number_of(&text));
        Self { filters: filters(schemas, described, &names, item, input), size, skip, below }
    }

    /// Asks for all items.
    pub(crate) fn everything() -> Self {
        Self { filters: Vec::new(), size: None, skip: 0, below: None }
    }

    /// The page of the things that belong to a collection.
    pub(crate) fn page<F: Fields>(
        &self,
        things: &Things,
        view: impl Fn(u64) -> Option<F>,
        show: impl Fn(&F) -> Value,
    ) -> Page {
        let passes = |number: &u64| view(*number).is_some_and(|fields| self.pass(&fields));
        let count = || things.by_number.keys().filter(|number| passes(number)).count();
        if self.filters_change() {
            let numbers = things.by_number.range(..self.below.unwrap_or(u64::MAX)).rev().map(|(number, _)| *number);
            return self.cut(numbers, self.skip, count(), view, show);
        }
        let key = self.key();
        let known = things.known(&key);
        let total = known.map_or_else(count, |known| known.total);
        // Whoever turns the pages one by one goes on where the last one ended.
        let end = known.and_then(|known| known.end).filter(|end| self.below.is_none() && end.position <= self.skip);
        let (below, skip) = end.map_or((self.below, self.skip), |end| (Some(end.number), self.skip - end.position));
        let numbers = things.by_number.range(..below.unwrap_or(u64::MAX)).rev().map(|(number, _)| *number);
        let page = self.cut(numbers, skip, total, view, show);
        let last = page.last.filter(|_| self.below.is_none());
        let end = last.map(|number| End { position: self.skip.saturating_add(page.items.len()), number });
        things.remember(key, Known { total, end: end.or(known.and_then(|known| known.end)) });
        page
    }

    /// The page of things that are worked out when they are looked at, the newest first.
    pub(crate) fn page_of<F: Fields>(
        &self,
        count: u64,
        view: impl Fn(u64) -> Option<F>,
        show: impl Fn(&F) -> Value,
    ) -> Page {
        let passes = |number: &u64| view(*number).is_some_and(|fields| self.pass(&fields));
        let total = if self.filters.is_empty() {
            usize::try_from(count).unwrap_or(usize::MAX)
        } else {
            (0..count).filter(passes).count()
        };
        self.cut((0..self.below.unwrap_or(count).min(count)).rev(), self.skip, total, view, show)
    }

    fn cut<F: Fields>(
        &self,
        numbers: impl Iterator<Item = u64>,
        skip: usize,
        total: usize,
        view: impl Fn(u64) -> Option<F>,
        show: impl Fn(&F) -> Value,
    ) -> Page {
        let mut page = Page { items: Vec::new(), total, last: None };
        let matching = numbers.filter_map(|number| {
            let fields = view(number)?;
            self.pass(&fields).then_some((number, fields))
        });
        for (number, fields) in matching.skip(skip).take(self.size.unwrap_or(usize::MAX)) {
            page.items.push(show(&fields));
            page.last = Some(number);
        }
        page
    }

    fn pass(&self, fields: &impl Fields) -> bool {
        self.filters.iter().all(|filter| filter.passes(fields))
    }

    /// Whether a filter looks at what changes with time.
    fn filters_change(&self) -> bool {
        self.filters.iter().any(|filter| filter.path.first().is_some_and(|name| name.to_lowercase().contains("status")))
    }

    fn key(&self) -> String {
        let pairs = self.filters.iter().map(|filter| format!("{:?}={:?}", filter.path, filter.wanted));
        pairs.collect::<Vec<_>>().join("&")
    }
}

impl Filter<'_> {
    fn passes(&self, fields: &impl Fields) -> bool {
        let Some((first, rest)) = self.path.split_first() else { return true };
        let Some(value) = fields.field(first) else { return false };
        let value = rest.iter().try_fold(value.as_ref(), |value, name| value.get(*name));
        match value {
            Some(Value::String(text)) => *text == self.wanted,
            Some(Value::Array(items)) => items.iter().any(|item| item.as_str() == Some(&self.wanted)),
            Some(other) => serde_json::to_string(other).is_ok_and(|text| text == self.wanted),
            None => false,
        }
    }
}

/// How a number is written in a marker: with as many digits as usual, or as may be.
pub(crate) fn marker(number: u64, longest: Option<u64>) -> String {
    let digits = longest.and_then(|longest| usize::try_from(longest).ok()).unwrap_or(usize::MAX).min(24);
    format!("{number:0digits$x}")
}

/// The number of a marker. One that is greater than any number is that of the beginning.
fn number_of(marker: &str) -> u64 {
    u128::from_str_radix(marker, 16).ok().and_then(|number| u64::try_from(number).ok()).unwrap_or(u64::MAX)
}

/// What a request for a list may say, by name: its query, and its body where it has one.
pub(super) fn inputs<'a>(
    schemas: Schemas<'a>,
    described: &'a Described,
) -> impl Iterator<Item = (&'a str, &'a Schema)> {
    let operation = &described.operation;
    let query = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
    let body = operation.request_body.as_ref().and_then(|body| schemas.object(&body.schema));
    let properties = body.into_iter().flat_map(|body| &body.properties);
    let properties = properties.map(|property| (property.name.as_str(), &property.schema));
    query.map(|parameter| (parameter.name.as_str(), &parameter.schema)).chain(properties)
}

/// What the request says about the items.
fn filters<'a>(
    schemas: Schemas<'a>,
    described: &'a Described,
    names: &Names<'a>,
    item: Option<&'a ObjectSchema>,
    input: Input<'a>,
) -> Vec<Filter<'a>> {
    let Some(item) = item else { return Vec::new() };
    let about_items = inputs(schemas, described).filter(|(name, _)| !names.contain(name));
    let filters = about_items.filter_map(|(name, schema)| {
        let wanted = input.text(name)?;
        Some(Filter { path: property_for(schemas, item, name, schema)?, wanted })
    });
    filters.collect()
}

/// The property that a parameter speaks of: that of the same name, here or in an object below; else the one whose
/// values are most alike (`operationStatus` and `status`).
fn property_for<'a>(
    schemas: Schemas<'a>,
    item: &'a ObjectSchema,
    name: &str,
    schema: &'a Schema,
) -> Option<Vec<&'a str>> {
    if let Some(property) = item.properties.iter().find(|property| property.name == name) {
        return Some(vec![&property.name]);
    }
    for property in &item.properties {
        let inner = schemas.object(&property.schema).map(|object| object.properties.as_slice()).unwrap_or_default();
        if let Some(inner) = inner.iter().find(|inner| inner.name == name) {
            return Some(vec![&property.name, &inner.name]);
        }
    }
    let wanted = values(schemas, schema);
    let common = |property: &&api_spec::model::Property| {
        let values = values(schemas, &property.schema);
        wanted.iter().filter(|value| values.contains(value)).count()
    };
    // Of several that are as good the first.
    let best = item.properties.iter().rev().max_by_key(common)?;
    (common(&best) * 2 > wanted.len()).then(|| vec![best.name.as_str()])
}

fn values<'a>(schemas: Schemas<'a>, schema: &'a Schema) -> Vec<&'a str> {
    match &schemas.follow(schema).kind {
        SchemaKind::String(string) => string.values.iter().map(|value| value.value.as_str()).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_read_as_it_is_written() {
        for number in [0, 1, u64::MAX] {
            let shorter = marker(number, Some(20));
            assert_eq!((number_of(&marker(number, None)), marker(number, None).len()), (number, 24));
            assert_eq!((number_of(&shorter), shorter.len()), (number, 20));
        }
        assert_eq!((number_of("ffffffffffffffffffffffff"), number_of("x")), (u64::MAX, u64::MAX));
    }
}
