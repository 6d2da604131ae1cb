//! Whatever comes in, out comes a page file that the description's reader accepts, or a reason.

use proptest::prelude::*;
use transcribe::Declined;

use crate::pages::{LIST_BEDS, PLANT_SEEDS, SHOW_BED};
use crate::render::{ALL, draw};

/// The page file is proved by `page_file` itself; a fact that it has to refuse is a fault of ours.
fn transcribe(text: &str) -> Result<(), TestCaseError> {
    match transcribe::read(text, Some("a_06_1"), true).and_then(|facts| transcribe::page_file(&facts, None)) {
        Err(Declined::Invalid(check)) => Err(TestCaseError::fail(format!("{check:?}\n{text}"))),
        _ => Ok(()),
    }
}

/// A change of a page.
#[derive(Debug, Clone)]
enum Change {
    Remove(usize, usize),
    Repeat(usize, usize),
    Insert(usize, String),
}

fn change() -> impl Strategy<Value = Change> {
    let bits = prop_oneof![
        Just("|".to_owned()),
        Just("\n".to_owned()),
        Just("---|---|---|\n".to_owned()),
        Just("<table><tr><td>".to_owned()),
        Just("</td></tr>".to_owned()),
        Just("Parameter\nType\nDescription\n".to_owned()),
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("• ".to_owned()),
        Just("取值范围：".to_owned()),
        Just("Maximum: 99999999999999999999999".to_owned()),
        Just("Default value: '\"#: ".to_owned()),
        any::<String>(),
    ];
    prop_oneof![
        (any::<usize>(), 0_usize..400).prop_map(|(at, length)| Change::Remove(at, length)),
        (any::<usize>(), 0_usize..400).prop_map(|(at, length)| Change::Repeat(at, length)),
        (any::<usize>(), bits).prop_map(|(at, text)| Change::Insert(at, text)),
    ]
}

fn changed(text: &str, changes: &[Change]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for change in changes {
        match change {
            Change::Remove(at, length) => {
                let at = at % (chars.len() + 1);
                chars.drain(at..(at + length).min(chars.len()));
            }
            Change::Repeat(at, length) => {
                let at = at % (chars.len() + 1);
                let part = chars[at..(at + length).min(chars.len())].to_vec();
                chars.splice(at..at, part);
            }
            Change::Insert(at, text) => {
                let at = at % (chars.len() + 1);
                chars.splice(at..at, text.chars());
            }
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in any::<String>()) {
        transcribe(&text)?;
    }

    #[test]
    fn any_lines_of_pages(lines in prop::collection::vec(prop_oneof![
        "[A-Za-z]{1,12}", "[0-9]{3}", Just("Parameter".to_owned()), Just("Mandatory".to_owned()), Just("Type".to_owned()),
        Just("Description".to_owned()), Just("Yes".to_owned()), Just("String(1-64)".to_owned()), Just("List<A>".to_owned()),
        Just("|".to_owned()), Just("---|---|".to_owned()), Just("URI".to_owned()), Just("GET /v5/{a}/b".to_owned()),
        Just("Request Parameters".to_owned()), Just("Error Codes".to_owned()), Just("Status Code: 200 OK".to_owned()),
        Just("Status Code".to_owned()), Just("Error Code".to_owned()), Just("body".to_owned()), "[A-Za-z]{1,8} \\|",
    ], 0..60)) {
        transcribe(&lines.join("\n"))?;
    }

    #[test]
    fn any_mutation_of_a_page(
        page in 0_usize..3, layout in 0..ALL.len(), captions in any::<bool>(), changes in prop::collection::vec(change(), 1..6),
    ) {
        let page = [PLANT_SEEDS, LIST_BEDS, SHOW_BED][page];
        let text = draw(page, ALL[layout], captions);
        transcribe(&changed(&text, &changes))?;
    }
}

/// The description's reader accepts the file.
fn is_valid(text: &str) -> bool {
    let book = "title: G\ndescription: D\npages: https://example.com/{slug}.html\nservers: [{ url: https://example.com }]\n\
        credentials: [{ kind: auth-token }]\nerrorBody: { code: code, message: message }\nchapters: [{ folder: c, title: C }]\n";
    let id = text.lines().find_map(|line| line.strip_prefix("operationId: ")).unwrap_or_default();
    let id = id.split(' ').next().unwrap_or_default();
    let file = format!("garden/c/{}.yaml", api_spec::words(id).join("-"));
    let sources = api_spec::Sources::from_iter([("garden/api.yaml", book), (&file, text)]);
    sources.load().inspect_err(|problems| println!("{problems}")).is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_mutation_of_a_page_updates_its_file_to_a_valid_one_and_once_is_enough(
        page in 0_usize..3, layout in 0..ALL.len(), changes in prop::collection::vec(change(), 1..6),
    ) {
        let page = [PLANT_SEEDS, LIST_BEDS, SHOW_BED][page];
        let old = draw(page, ALL[layout], true);
        let file = transcribe::read(&old, None, true).and_then(|facts| transcribe::page_file(&facts, None)).unwrap().text;
        let update = |file: &str| {
            let facts = transcribe::read(&changed(&old, &changes), None, true).ok()?;
            transcribe::update(&facts, transcribe::Existing { page: file, shared: &[] }, None).ok()?
        };
        if let Some(first) = update(&file) {
            prop_assert!(is_valid(&first.text), "{}", first.text);
            let second = update(&first.text);
            prop_assert_eq!(second.map(|second| second.text), Some(first.text));
        }
    }
}

/// Four times the page may take some more than four times as long, and not sixteen times.
#[test]
fn time_grows_as_the_page_does() {
    let head = "T\nFunction\nDoes it.\nURI\nGET /v5/a\n";
    let table = "Request Parameters\nParameter\tMandatory\tType\tDescription\n";
    let cell = format!("{head}{table}a\tYes\tString\t");
    let many = |make: fn(usize) -> String, count: usize| (0..count).map(make).collect::<String>();
    let pages: [(&str, &dyn Fn(usize) -> String); 7] = [
        ("rows", &|count| format!("{head}{table}{}", many(|n| format!("p{n}\tYes\tString\tThe id.\n"), count))),
        ("limits", &|count| cell.clone() + &"取值范围：长度不超过36。".repeat(count)),
        ("sentences", &|count| cell.clone() + &"The value contains 1 to 36 characters. ".repeat(count)),
        ("brackets", &|count| format!("{cell}{}](x", "[[[[[[[[".repeat(count))),
        ("values", &|count| format!("{cell}The options are: {}", many(|n| format!("value{n}, "), count))),
        ("errors", &|count| {
            let rows = many(|n| format!("400\tE.{n}\tNo.\tIt is not there.\n"), count);
            format!("{head}Error Codes\nHTTP Status Code\tError Code\tError Message\tDescription\n{rows}")
        }),
        ("structures", &|count| {
            let of = |n| format!("Table {n} S{n}\nParameter\tType\tDescription\np\tS{} object\tX.\n", n + 1);
            format!("{head}Response Parameters\n{}", many(of, count))
        }),
    ];
    for (name, page) in pages {
        let time = |count| {
            let text = page(count);
            let start = std::time::Instant::now();
            let _ = transcribe::read(&text, None, true);
            start.elapsed().as_secs_f64()
        };
        // The least of some attempts: other programs run beside the test.
        let least = |count| (0..3).map(|_| time(count)).fold(f64::INFINITY, f64::min);
        let (one, four) = (least(800), least(3_200));
        assert!(four < one * 9.0 + 0.05, "{name}: {one:.3} s became {four:.3} s");
    }
}

#[test]
fn deep_and_long_pages_end() {
    let deep = format!("<html><body>{}x{}", "<div>".repeat(50_000), "</div>".repeat(50_000));
    let tables = format!("<html><body>{}", "<table><tr><td>".repeat(3_000));
    let json =
        format!("T\nFunction\nURI\nGET /v5/a\nExample Requests\nGET https://a/v5/a\n{}", "{\"a\":[".repeat(20_000));
    let pipes = format!("T\nURI\nGET /v5/a\n{}", "|---|---|\n".repeat(20_000));
    let words = format!(
        "T\nURI\nGET /v5/a\nParameter\nType\nDescription\na\nString\n{}",
        "Only letters, digits, ".repeat(20_000)
    );
    let type_name = format!("T\nURI\nGET /v5/a\nParameter\nType\nDescription\na\n{}\n", "List<".repeat(20_000));
    for text in [deep, tables, json, pipes, words, type_name] {
        let _ = transcribe::read(&text, None, true).and_then(|facts| transcribe::page_file(&facts, None));
    }
}
