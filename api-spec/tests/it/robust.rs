//! Whatever the bytes of the files, loading gives a description or problems, and says where each problem is.

use crate::fixture::{API, PAGE, SCHEMAS, sources};
use api_spec::Sources;
use proptest::prelude::*;

fn file() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&[API, SCHEMAS, PAGE][..])
}

/// Loads, and draws the problems both ways.
fn load(sources: &Sources) -> Result<(), TestCaseError> {
    let Err(problems) = sources.load() else { return Ok(()) };
    prop_assert!(problems.iter().count() > 0);
    prop_assert_eq!(problems.to_string().lines().count(), problems.iter().count());
    for problem in &problems {
        prop_assert!(problem.line > 0 && problem.column > 0);
    }
    for shown in [problems.to_string(), problems.render(true)] {
        // Whatever the files hold, a terminal is not tricked.
        prop_assert!(!shown.chars().any(|c| api_spec::is_invisible(c) && c != '\n'), "{shown:?}");
        prop_assert!(!shown.is_empty());
    }
    Ok(())
}

/// Pieces that mean something to YAML or to page files.
fn piece() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "\n",
        "\n  ",
        "\t",
        ": ",
        "- ",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "#",
        "&a ",
        "*a",
        "!t ",
        "!!str ",
        "|\n",
        ">-\n",
        "'",
        "\"",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "<<: ",
        "~",
        ".nan",
        "1e999",
        "-9223372036854775809",
        "\u{feff}",
        "\u{85}",
        "\u{2028}",
        "\u{202e}",
        "\u{1b}[31m",
        "\\e",
        "\\u2066",
        "$ref: ",
        "'#/schemas/Thing'",
        "'schemas.yaml#/ProjectId'",
        "type: object",
        "properties: ",
        "items: ",
        "default: ",
        "enum: [a, a]",
        "pattern: '('",
        "required: [",
        "设备",
        "\r\n",
        "\0",
    ];
    prop_oneof![prop::sample::select(KNOWN).prop_map(str::to_owned), any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(file in file(), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut sources = sources();
        sources.insert(file, bytes);
        load(&sources)?;
    }

    #[test]
    fn any_pieces(file in file(), pieces in prop::collection::vec(piece(), 0..40)) {
        let mut sources = sources();
        sources.insert(file, pieces.concat());
        load(&sources)?;
    }

    #[test]
    fn a_good_file_with_pieces_put_in_and_cut_out(
        file in file(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..12, piece()), 1..4),
    ) {
        let mut sources = sources();
        let mut text: Vec<char> = String::from_utf8_lossy(sources.get(file).expect("the file")).chars().collect();
        for (at, cut, piece) in edits {
            let at = at.index(text.len() + 1);
            let end = (at + cut).min(text.len());
            text.splice(at..end, piece.chars());
        }
        sources.insert(file, text.into_iter().collect::<String>());
        load(&sources)?;
    }

    #[test]
    fn any_path(path in "[a-z./A-Z é\u{202e}\u{1b}-]{0,20}(\\.yaml)?", bytes in "[a-z: {}]{0,20}") {
        let mut sources = sources();
        sources.insert(path, bytes);
        load(&sources)?;
    }
}
