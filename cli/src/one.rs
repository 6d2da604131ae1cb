//! One call, made of flags and of an input.

use std::io::Read as _;

use clap::ArgMatches;
use serde_json::{Map, Value};

use crate::command::{self, General};
use crate::description::{Document, Operation};
use crate::failure::Failure;
use crate::output::{self, Format, Layout, Output};
use crate::paging::Pages;
use crate::target::Target;
use crate::waiting::Wait;

/// Makes the call, and prints its answer.
pub(crate) fn run(
    document: &'static Document,
    operation: &'static Operation,
    general: &General,
    said: &ArgMatches,
) -> Result<(), Failure> {
    let mut layout = Layout::of(document, operation);
    if !general.columns.is_empty() {
        layout.columns.clone_from(&general.columns);
    }
    let format = general.format.unwrap_or_default();
    let mut output = Output::new(format, layout, general.query.as_deref(), general.file.as_deref())?;
    if general.wants_skeleton {
        return print(&mut output, &command::skeleton(document, operation));
    }
    let input = input(document, operation, general, said)?;
    let target = Target::new(document, general, said)?;
    if general.is_dry {
        let request = target.written().request(target.entry(operation)?, target.said(operation, input))?;
        return print(&mut output, &request);
    }
    if general.all {
        return Pages::new(&target, operation, input)?.print(&mut output);
    }
    if let Some(limit) = general.wait {
        return Wait::new(&target, operation, input, limit)?.print(&mut output);
    }
    let reply = target.entry(operation)?.send(target.said(operation, input), &target.clients())?;
    match reply.body.trim_ascii() {
        _ if reply.is_binary => output.bytes(&reply.body),
        [] => Ok(()),
        body => output.value(&output::read(body)?),
    }
}

/// Prints what is no answer, so that no column is chosen in it.
fn print(output: &mut Output, value: &Value) -> Result<(), Failure> {
    output.layout = Layout::default();
    if output.format == Format::Csv {
        output.format = Format::Json;
    }
    output.value(value)
}

fn input(
    document: &'static Document,
    operation: &'static Operation,
    general: &General,
    said: &ArgMatches,
) -> Result<Value, Failure> {
    let mut input = match general.input.as_deref() {
        None => Value::Object(Map::new()),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            read("standard input", &text)?
        }
        Some(path) => {
            let text = std::fs::read_to_string(path);
            read(path, &text.map_err(|error| Failure::Usage(format!("--input: {path}: {error}")))?)?
        }
    };
    let flags = command::flags(document, operation);
    for flag in &flags {
        flag.take(said, &mut input)?;
    }
    match flags.iter().find(|flag| flag.is_required && !has(&input, &flag.path)) {
        Some(missing) => Err(Failure::Usage(format!("--{} is missing; --help tells all flags", missing.name))),
        None => Ok(input),
    }
}

fn has(input: &Value, path: &[String]) -> bool {
    path.iter().try_fold(input, |value, name| value.get(name)).is_some()
}

fn read(place: &str, text: &str) -> Result<Value, Failure> {
    let value: Value =
        serde_json::from_str(text).map_err(|error| Failure::Usage(format!("{place} is no JSON: {error}")))?;
    if value.is_object() { Ok(value) } else { Err(Failure::Usage(format!("{place} is no JSON object"))) }
}
