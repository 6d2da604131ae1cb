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
                self.operation.put(&mut self.input, self.way.parameter(), page_token);
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

    /// What follows a page.
    fn next(&mut self, answer: &Value, items: &Vec<Value>) -> Following<Value> {
        match self {
            Self::Marker { next, by, .. } => {
                let marker = at(answer, next).and_then(Value::as_str).map(str::to_owned);
                in_json(by.next(items, marker))
            }
            Self::Number { total, by, .. } => {
                in_json(by.next(items, total.and_then(|total| at(answer, total)?.as_i64())))
            }
        }
    }
}

fn in_json(following: Following<impl Into<Value>>) -> Following<Value> {
    match following {
        Following::Page(page_token) => Following::Page(page_token.into()),
        Following::End => Following::End,
        Following::Unknown(kind) => Following::Unknown(kind),
    }
}

fn at_mut<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    path.split('.').try_fold(value, |value, name| value.get_mut(name))
}
