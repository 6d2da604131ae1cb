//! Each problem that files can have, with the exact line that reports it.

mod file;
mod page;
mod pagination;
mod schema;
mod shape;

use api_spec::Sources;

use crate::fixture::{problems, replaced, sources};

#[test]
fn the_fixture_has_no_problems() {
    assert_eq!(problems(&sources()), "");
}

/// A file, a text in it, what stands there instead, and the lines that report it, without the folders of the file.
type Case<'c> = (&'c str, &'c str, &'c str, &'c [&'c str]);

fn expect(cases: &[Case<'_>]) {
    for (file, from, to, expected) in cases {
        assert_eq!(lines(&replaced(file, from, to)), *expected, "{from:?} replaced by {to:?} in {file}");
    }
}

fn lines(sources: &Sources) -> Vec<String> {
    let without_folders = |line: &str| {
        let (path, rest) = line.split_once(':').expect("a line begins with its file");
        format!("{}:{rest}", path.rsplit('/').next().unwrap_or(path))
    };
    problems(sources).lines().map(without_folders).collect()
}
