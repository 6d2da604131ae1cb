//! A list from page to page, as the description says that it goes; where it ends, the runtime decides.

use huaweicloud_iot::runtime::paging::{ByMarker, ByPageNumber, Pagination as _};
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
}

/// How requests select a page, by which parameter, and where an answer says what decides about the next one.
enum Way {
    Marker { parameter: &'static str, next: &'static str, by: ByMarker },
    Number { parameter: &'static str, total: Option<&'static str>, by: ByPageNumber<i64, 0> },
}

impl<'a> Pages<'a> {
    /// The pages of the list that an input asks for, from the one on that it selects.
    pub(crate) fn new(target: &'a Target, operation: &'static Operation, mut input: Value) -> Result<Self, Failure> {
        let unpaged =
            || Failure::Usage(format!("{} is no list that comes page by page: leave out --all", operation.id));
        let pagination = operation.pagination.as_ref().ok_or_else(unpaged)?;
        let way = Way::new(pagination, operation, &mut input).ok_or_else(unpaged)?;
        let (entry, clients) = (target.entry(operation)?, target.clients());
        Ok(Self { target, entry, operation, input, clients, items: &pagination.items, way })
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
                return if is_lazy { output.end() } else { output.value(&Value::Array(all)) };
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
        let next = if items.is_empty() { None } else { self.way.next(&answer, items.len()) };
        let is_last = next.is_none();
        if let Some(position) = next {
            self.operation.put(&mut self.input, self.way.parameter(), position);
        }
        Ok((items, is_last))
    }
}

impl Way {
    fn new(pagination: &'static Pagination, operation: &Operation, input: &mut Value) -> Option<Self> {
        let given = |name: &str| {
            let parameter = operation.parameters.iter().find(|parameter| parameter.name == name)?;
            input.get(parameter.place.as_str())?.get(name)
        };
        if let (Some(parameter), Some(next)) = (&pagination.marker, &pagination.next) {
            let begin = given(parameter).and_then(Value::as_str).map(str::to_owned);
            return Some(Self::Marker { parameter, next, by: ByMarker::begin(begin) });
        }
        let parameter = pagination.page.as_ref()?;
        let begin = given(parameter).and_then(Value::as_i64);
        let by = ByPageNumber::<i64, 0>::begin(begin);
        // Every request states its page, because some services give others without.
        operation.put(input, parameter, begin.unwrap_or(0).into());
        Some(Self::Number { parameter, total: pagination.total.as_deref(), by })
    }

    fn parameter(&self) -> &'static str {
        match self {
            Self::Marker { parameter, .. } | Self::Number { parameter, .. } => parameter,
        }
    }

    /// What selects the next page; none after the last.
    fn next(&mut self, answer: &Value, items: usize) -> Option<Value> {
        match self {
            Self::Marker { next, by, .. } => {
                by.next(items, at(answer, next).and_then(Value::as_str).map(str::to_owned)).map(Value::from)
            }
            Self::Number { total, by, .. } => {
                by.next(items, total.and_then(|total| at(answer, total)?.as_i64())).map(Value::from)
            }
        }
    }
}

fn at_mut<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    path.split('.').try_fold(value, |value, name| value.get_mut(name))
}
