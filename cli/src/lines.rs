//! Many calls in one process: each line of the input is a call as JSON with its id, and each line of the output its
//! answer, in the same order. A line that failed is given back with the error. So the output can be given in again, to make
//! those calls once more that failed: what was answered is handed on.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use clap::ArgMatches;
use serde_json::{Map, Value, json};

use crate::calls::{Clients, Written};
use crate::command::General;
use crate::description::Document;
use crate::failure::{Class, Failure};
use crate::target::Target;

/// Makes the calls of the input.
pub(crate) fn run(document: &'static Document, general: &General, said: &ArgMatches) -> Result<(), Failure> {
    let Some(input) = general.input.as_deref() else {
        return Err(Failure::Usage("say a chapter and a call, or give calls by --input; --help lists them".to_owned()));
    };
    let lines: Box<dyn BufRead + Send> = match input {
        "-" => Box::new(BufReader::new(io::stdin())),
        path => {
            let file = File::open(path).map_err(|error| Failure::Usage(format!("--input: {path}: {error}")))?;
            Box::new(BufReader::new(file))
        }
    };
    let target = Target::new(document, general, said)?;
    let to: Box<dyn Write> = match &general.file {
        Some(path) => Box::new(File::create(path)?),
        None => Box::new(io::stdout()),
    };
    let mut tally = Tally { to, all: 0, failed: 0, first: None };
    if general.is_dry {
        let written = target.written();
        for line in filled(lines) {
            tally.take(Line::new(&line?).answer(&target, &Way::Written(&written)))?;
        }
    } else {
        send(lines, general.jobs, &target, &mut tally)?;
    }
    tally.end()
}

/// The lines that say something.
fn filled(lines: impl BufRead) -> impl Iterator<Item = io::Result<String>> {
    lines.lines().filter(|line| !line.as_ref().is_ok_and(|line| line.trim().is_empty()))
}

/// Makes so many calls at a time.
fn send(lines: Box<dyn BufRead + Send>, jobs: usize, target: &Target, tally: &mut Tally) -> Result<(), Failure> {
    let clients = target.clients();
    let lines = Mutex::new(filled(lines).enumerate());
    let (done, answers) = mpsc::sync_channel(jobs);
    thread::scope(|scope| {
        for _ in 0..jobs {
            let (done, lines, clients) = (done.clone(), &lines, &clients);
            scope.spawn(move || {
                loop {
                    let next = lines.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some((number, line)) = next else { break };
                    let answer = line.map(|line| Line::new(&line).answer(target, &Way::Sent(clients)));
                    // Nobody listens any more when the output is closed.
                    if done.send((number, answer)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        in_order(answers, |answer| tally.take(answer?))
    })
}

/// Hands answers on by their numbers.
fn in_order<T>(
    answers: mpsc::Receiver<(usize, T)>,
    mut to: impl FnMut(T) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (mut early, mut next) = (BTreeMap::new(), 0);
    for (number, answer) in answers {
        early.insert(number, answer);
        while let Some(answer) = early.remove(&next) {
            to(answer)?;
            next += 1;
        }
    }
    Ok(())
}

/// What becomes of a call.
enum Way<'a> {
    Sent(&'a Clients),
    Written(&'a Written),
}

/// A line of the input.
struct Line {
    /// As it was given; what is no object is kept as a text.
    given: Result<Map<String, Value>, Failure>,
    text: String,
}

/// What is said about a line.
struct Answered {
    line: Value,
    class: Option<Class>,
}

impl Line {
    fn new(text: &str) -> Self {
        let given = match serde_json::from_str(text) {
            Ok(Value::Object(mut given)) => {
                // What an earlier run said about it.
                given.remove("error");
                Ok(given)
            }
            Ok(_) => Err(Failure::Usage("the line is no JSON object".to_owned())),
            Err(error) => Err(Failure::Usage(format!("the line is no JSON: {error}"))),
        };
        Self { given, text: text.to_owned() }
    }

    fn answer(self, target: &Target, way: &Way<'_>) -> Answered {
        let given = match self.given {
            // An earlier run has answered it.
            Ok(given) if given.contains_key("status") => return Answered { line: given.into(), class: None },
            Ok(given) => given,
            Err(failure) => return failed(Map::from_iter([("line".to_owned(), self.text.into())]), &failure),
        };
        match call(target, given.clone(), way) {
            Ok(line) => Answered { line, class: None },
            Err(failure) => failed(given, &failure),
        }
    }
}

fn failed(mut given: Map<String, Value>, failure: &Failure) -> Answered {
    given.insert("error".to_owned(), failure.as_json());
    Answered { line: given.into(), class: Some(failure.class()) }
}

fn call(target: &Target, mut given: Map<String, Value>, way: &Way<'_>) -> Result<Value, Failure> {
    let id = given.remove("operation");
    let id = id.as_ref().and_then(Value::as_str).unwrap_or_default();
    let unknown =
        || Failure::Usage(format!("\"operation\" is to be the id of a call, such as DeleteDevice, not {id:?}"));
    let operation = target.document.operation(id).ok_or_else(unknown)?;
    let (entry, said) = (target.entry(operation)?, target.said(operation, given.into()));
    match way {
        Way::Written(written) => written.request(entry, said),
        Way::Sent(clients) => {
            let reply = entry.send(said, clients)?;
            Ok(json!({ "operation": id, "status": reply.status.as_u16(), "body": reply.as_json() }))
        }
    }
}

/// What has been answered so far.
struct Tally {
    to: Box<dyn Write>,
    all: usize,
    failed: usize,
    first: Option<Class>,
}

impl Tally {
    fn take(&mut self, answer: Answered) -> Result<(), Failure> {
        self.all += 1;
        self.failed += usize::from(answer.class.is_some());
        self.first = self.first.or(answer.class);
        writeln!(self.to, "{}", answer.line)?;
        Ok(self.to.flush()?)
    }

    fn end(self) -> Result<(), Failure> {
        match self.first {
            Some(class) => Err(Failure::Some { failed: self.failed, all: self.all, class }),
            None => Ok(()),
        }
    }
}
