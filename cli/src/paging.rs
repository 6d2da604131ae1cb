//! A list from page to page, as the description says that it goes; where it ends, the runtime decides.

use huaweicloud_iot::runtime::paging::{ByMarker, ByPageNumber, Following, Pagination as _};
use huaweicloud_iot::runtime::{AnyError, PagingErrorKind};
use indicatif::ProgressBar;
use serde_json::Value;

use crate::calls::{Clients, Entry};
use crate::description::{Operation, Pagination};
use crate::failure::Failure;
use crate::output::{self, Output, at};
use crate::target::Target;

/// The pages of a list.
pub(crate) struct Pages<'a> {
    target: &'a Target,
    entry: &'static Entry,
    operation: &'static Operation,
    input: Value,
    clients: Clients,
    /// Where the answers have the items.
    items: &'static str,
    way: Way,
    /// Why the list was left, unless that was its end.
    flaw: Option<Failure>,
}

/// How requests select a page, by which parameter, and where an answer says what decides about the next one.
enum Way {
    Marker {
        parameter: &'static str,
        next: &'static str,
        offset: Option<&'static str>,
        by: ByMarker,
    },
    /// The pages are counted from 0, whatever the number of the first one is.
    Number {
        parameter: &'static str,
        first: i64,
        total: Option<&'static str>,
        by: ByPageNumber<i64, 0>,
    },
}

impl<'a> Pages<'a> {
    /// The pages of the list that an input asks for, from the one on that it selects.
    pub(crate) fn new(target: &'a Target, operation: &'static Operation, mut input: Value) -> Result<Self, Failure> {
        let unpaged =
            || Failure::Usage(format!("{} is no list that comes page by page: leave out --all", operation.id));
        let pagination = operation.pagination.as_ref().ok_or_else(unpaged)?;
        let way = Way::new(pagination, operation, &mut input).ok_or_else(unpaged)?;
        let (entry, clients) = (target.entry(operation)?, target.clients());
        Ok(Self { target, entry, operation, input, clients, items: &pagination.items, way, flaw: None })
    }

    /// Prints all items.
    pub(crate) fn print(mut self, output: &mut Output) -> Result<(), Failure> {
        let progress = if output::shows_progress() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        let (mut all, is_lazy) = (Vec::new(), output.is_lazy());
        loop {
            let (items, is_last) = self.next()?;
            progress.inc(items.len() as u64);
            progress.set_message(format!("{} items", progress.position()));
            if is_lazy {
                items.iter().try_for_each(|item| output.item(item))?;
            } else {
                all.extend(items);
            }
            if is_last {
                progress.finish_and_clear();
                // What came is good; whether it is all may not be certain.
                if is_lazy { output.end() } else { output.value(&Value::Array(all)) }?;
                return self.flaw.take().map_or(Ok(()), Err);
            }
        }
    }

    /// The items of the next page, and whether it is the last one.
    fn next(&mut self) -> Result<(Vec<Value>, bool), Failure> {
        let said = self.target.said(self.operation, self.input.clone());
        let reply = self.entry.send(said, &self.clients)?;
        let mut answer = output::read(&reply.body)?;
        let items = match at_mut(&mut answer, self.items) {
            Some(Value::Array(items)) => std::mem::take(items),
            _ => Vec::new(),
        };
        match self.way.next(&answer, &items) {
            Following::Page(page_token) => {
                self.way.turn_to(page_token, self.operation, &mut self.input);
                Ok((items, false))
            }
            Following::End => Ok((items, true)),
            Following::Unknown(kind) => {
                self.flaw = Some(AnyError::Paging(kind.into()).into());
                // Items that came before are not given again.
                let is_repeated = kind == PagingErrorKind::RepeatedPage;
                Ok((if is_repeated { Vec::new() } else { items }, true))
            }
        }
    }
}

impl Way {
    fn new(pagination: &'static Pagination, operation: &Operation, input: &mut Value) -> Option<Self> {
        if let (Some(parameter), Some(next)) = (&pagination.marker, &pagination.next) {
            let begin = operation.get(input, parameter).and_then(Value::as_str).map(str::to_owned);
            let offset = pagination.offset.as_deref();
            return Some(Self::Marker { parameter, next, offset, by: ByMarker::begin(begin) });
        }
        let parameter = pagination.page.as_ref()?;
        let first = operation.default_of(parameter).and_then(Value::as_i64).unwrap_or(0);
        let begin = operation.get(input, parameter).and_then(Value::as_i64);
        let by = ByPageNumber::<i64, 0>::begin(begin.map(|number| number.saturating_sub(first)));
        // Every request states its page, because some services give others without.
        operation.put(input, parameter, begin.unwrap_or(first).into());
        Some(Self::Number { parameter, first, total: pagination.total.as_deref(), by })
    }

    /// Has an input select another page.
    fn turn_to(&self, page_token: Value, operation: &Operation, input: &mut Value) {
        match self {
            Self::Marker { parameter, offset, .. } => {
                operation.put(input, parameter, page_token);
                if let Some(offset) = offset {
                    operation.remove(input, offset);
                }
            }
            Self::Number { parameter, .. } => operation.put(input, parameter, page_token),
        }
    }

    /// What follows a page.
    fn next(&mut self, answer: &Value, items: &Vec<Value>) -> Following<Value> {
        match self {
            Self::Marker { next, by, .. } => {
                let marker = at(answer, next).and_then(Value::as_str).map(str::to_owned);
                map(by.next(items, marker), Value::from)
            }
            Self::Number { first, total, by, .. } => {
                let total = total.and_then(|total| at(answer, total)?.as_i64());
                map(by.next(items, total), |number| number.saturating_add(*first).into())
            }
        }
    }
}

fn map<T>(following: Following<T>, to: impl FnOnce(T) -> Value) -> Following<Value> {
    match following {
        Following::Page(page_token) => Following::Page(to(page_token)),
        Following::End => Following::End,
        Following::Unknown(kind) => Following::Unknown(kind),
    }
}

fn at_mut<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    path.split('.').try_fold(value, |value, name| value.get_mut(name))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::description::Document;

    /// The page numbers of a list of two pages, the first of which has this number.
    fn numbers(first: &Value, input: Value) -> Vec<i64> {
        let page = json!({ "name": "page", "in": "query", "schema": { "type": "integer", "default": first } });
        let operation = json!({
            "operationId": "ListThings", "summary": "", "tags": ["Things"], "parameters": [page], "responses": {},
            "x-pagination": { "page": "page", "total": "count", "items": "things" },
        });
        let document = json!({
            "info": { "title": "" }, "servers": [], "tags": [{ "name": "Things", "x-folder": "things" }],
            "paths": { "/things": { "get": operation } }, "components": {},
        });
        let document: &'static Document = Box::leak(Box::new(Document::read("things", &document.to_string()).unwrap()));
        let (operation, mut input) = (document.operation("ListThings").unwrap(), input);
        let mut way = Way::new(operation.pagination.as_ref().unwrap(), operation, &mut input).unwrap();
        let asked = |input: &Value| operation.get(input, "page").and_then(Value::as_i64).unwrap();
        let mut numbers = vec![asked(&input)];
        while let Following::Page(page_token) = way.next(&json!({ "count": 4 }), &vec![json!(1), json!(2)]) {
            way.turn_to(page_token, operation, &mut input);
            numbers.push(asked(&input));
        }
        numbers
    }

    #[test]
    fn pages_are_counted_from_the_documented_first_one() {
        assert_eq!(numbers(&json!(0), json!({})), [0, 1]);
        assert_eq!(numbers(&json!(1), json!({})), [1, 2]);
        assert_eq!(numbers(&json!(1), json!({ "query": { "page": 2 } })), [2]);
        assert_eq!(numbers(&Value::Null, json!({})), [0, 1]);
    }
}
