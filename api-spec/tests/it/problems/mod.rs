//! Each rule of the page files: what breaks it, and where that is reported. How it is reported stands in one snapshot.

mod file;
mod page;
mod pagination;
mod response;
mod schema;
mod shape;
mod webhook;

use std::fmt::Write;

use api_spec::Sources;

use crate::fixture::{problems, sources};

/// An edit that breaks a rule: the file, a text in it, what stands there instead, with a `‸` at each place that is to be
/// reported, and the other places by the text that stands there; of another file with its name in front of the text.
type Case = (&'static str, &'static str, &'static str, &'static [&'static str]);

/// Cases of one subject, as edits of good files.
struct Group {
    name: &'static str,
    good: fn() -> Sources,
    cases: &'static [Case],
}

impl Group {
    const fn new(name: &'static str, cases: &'static [Case]) -> Self {
        Self { name, good: sources, cases }
    }

    /// Checks that each edit is reported in its places, and nowhere else.
    fn check(&self) {
        assert_eq!(problems(&(self.good)()), "", "the files are good before they are edited");
        for case in self.cases {
            let (edited, mut expected) = edit((self.good)(), case);
            let reported = edited.load().err();
            let mut found: Vec<_> =
                reported.iter().flatten().map(|problem| (problem.file.clone(), problem.line, problem.column)).collect();
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{case:?}\n{}", problems(&edited));
        }
    }
}

const ALL: [&[Group]; 7] =
    [file::GROUPS, page::GROUPS, pagination::GROUPS, response::GROUPS, schema::GROUPS, shape::GROUPS, webhook::GROUPS];

#[test]
fn wordings() {
    let mut text = String::new();
    for group in ALL.iter().copied().flatten() {
        writeln!(text, "# {}", group.name).expect("a text takes it");
        for case in group.cases {
            let to = case.2.replace('‸', "");
            writeln!(text, "{:?} => {to:?}", case.1).expect("it does");
            for line in problems(&edit((group.good)(), case).0).lines() {
                writeln!(text, "    {}", line.strip_prefix("things-v1/").unwrap_or(line)).expect("it does");
            }
        }
    }
    insta::assert_snapshot!(text);
}

/// A place: file, line and column.
type Place = (String, usize, usize);

/// The files with the edit, and the places where it is to be reported.
fn edit(mut sources: Sources, (file, from, to, elsewhere): &Case) -> (Sources, Vec<Place>) {
    let text = |sources: &Sources, file: &str| {
        String::from_utf8_lossy(sources.get(file).expect("the file exists")).into_owned()
    };
    let good = text(&sources, file);
    let start = good.find(from).unwrap_or_else(|| panic!("{file} holds no {from:?}"));
    sources.insert(*file, good.replacen(from, &to.replace('‸', ""), 1));
    let mut offsets = Vec::new();
    let mut before = start;
    for part in to.split('‸') {
        before += part.len();
        offsets.push((file.to_string(), before));
    }
    offsets.pop();
    for place in *elsewhere {
        let (file, place) = match place.split_once(".yaml: ") {
            Some((other, place)) => (format!("things-v1/{other}.yaml"), place),
            None => ((*file).to_owned(), *place),
        };
        let offset = text(&sources, &file).find(place).unwrap_or_else(|| panic!("{file} holds no {place:?}"));
        offsets.push((file, offset));
    }
    let places = offsets.into_iter().map(|(file, offset)| {
        let text = text(&sources, &file);
        let before = &text[..offset];
        let line = before.rsplit('\n').next().unwrap_or_default();
        (file, before.matches('\n').count() + 1, line.chars().count() + 1)
    });
    let places = places.collect();
    (sources, places)
}
