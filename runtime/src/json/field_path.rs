//! Where in a JSON body a value stands, such as `packages[3].file_location.url`.
//!
//! Decoding keeps no path, so that it costs nothing while all is well. After an error the body is scanned up to the
//! position that the error tells; the brackets and keys that are open there are the path.

use std::fmt::Write as _;

/// The path of the value at which decoding failed; empty for the body as a whole.
pub(crate) fn of_error(body: &[u8], error: &serde_json::Error) -> String {
    body.get(..offset(body, error.line(), error.column())).map_or_else(String::new, of_end)
}

/// A container that is open: the key or index of the value that begins, runs, or has just ended in it.
enum Open<'a> {
    /// The key as it stands in the body, with quotes and escapes; none before the first and after a comma.
    Object(Option<&'a [u8]>),
    Array(usize),
}

/// Deeper containers only count. Decoding refuses depths over 128, so that no path is longer.
const MAX_DEPTH: usize = 256;

/// The path of the value that begins, runs, or has just ended where `json` ends.
fn of_end(json: &[u8]) -> String {
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut deeper = 0_usize;
    let mut rest = json;
    while let Some((byte, behind)) = rest.split_first() {
        let before = rest;
        rest = behind;
        match byte {
            b'{' | b'[' if open.len() == MAX_DEPTH => deeper += 1,
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::Array(0)),
            b'}' | b']' if deeper > 0 => deeper -= 1,
            b'}' | b']' => drop(open.pop()),
            b'"' => {
                rest = behind_string(behind);
                if let (0, Some(Open::Object(key @ None))) = (deeper, open.last_mut()) {
                    *key = before.get(..before.len() - rest.len());
                }
            }
            b',' if deeper == 0 => match open.last_mut() {
                Some(Open::Object(key)) => *key = None,
                Some(Open::Array(index)) => *index += 1,
                None => {}
            },
            _ => {}
        }
    }
    written(&open)
}

fn written(open: &[Open<'_>]) -> String {
    let mut path = String::new();
    for container in open {
        match container {
            Open::Object(None) => {}
            Open::Object(Some(key)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                let key: String =
                    serde_json::from_slice(key).unwrap_or_else(|_| String::from_utf8_lossy(key).into_owned());
                path.push_str(&key);
            }
            // Writing into a String cannot fail.
            Open::Array(index) => drop(write!(path, "[{index}]")),
        }
    }
    path
}

/// What follows a string whose opening quote has been read.
fn behind_string(mut rest: &[u8]) -> &[u8] {
    while let Some((byte, behind)) = rest.split_first() {
        rest = match byte {
            b'"' => return behind,
            b'\\' => behind.get(1..).unwrap_or_default(),
            _ => behind,
        };
    }
    rest
}

/// The position of an error as a number of bytes.
fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let lines = body.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1));
    (lines.map(<[u8]>::len).sum::<usize>() + column).min(body.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_value_that_begins_runs_or_has_just_ended() {
        let cases = [
            (r#"{"packages":[{"url":"a"},{"url":"#, "packages[1].url"),
            (r#"{"packages":[{"url":"a"},{"url":1"#, "packages[1].url"),
            (r#"{"packages":[{"url":"a"},{"size":1}"#, "packages[1]"),
            (r#"{"a":{"b":[]},"c":[1,[2,"#, "c[1][1]"),
            (r#"{"q\"u\u006fte":"}],{[\"","next":"#, "next"),
            (r#"{"q\"u\u006fte":"#, "q\"uote"),
            ("{", ""),
            ("", ""),
        ];
        for (json, path) in cases {
            assert_eq!(of_end(json.as_bytes()), path, "{json}");
        }
    }

    #[test]
    fn a_deep_body_costs_no_deep_path() {
        let deep = "[".repeat(100_000) + &"]".repeat(99_999) + ",";
        assert_eq!(of_end(deep.as_bytes()), "[1]");
    }
}

/// Paths beside those of another library, which needs the feature `serde` to read the same struct.
#[cfg(test)]
#[cfg(feature = "serde")]
mod witness {
    use std::collections::BTreeMap;

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;
    use serde_json::{Value as Json, json};

    use super::*;

    /// A struct whose decoding fails in all the ways in which that of emitted structs can.
    struct Node {
        flag: bool,
        count: Option<i32>,
        ratio: Option<f64>,
        name: Option<String>,
        items: Option<Vec<Node>>,
        child: Option<Box<Node>>,
        map: Option<BTreeMap<String, Vec<i64>>>,
    }

    crate::object!(Node { flag, count, ratio, name: "na\"me\u{fc}", items, child, map });

    /// JSON that often fits `Node`, and often fails somewhere deep.
    fn node() -> impl Strategy<Value = Json> {
        let other = prop_oneof![
            Just(json!(null)),
            Just(json!(-1)),
            Just(json!(1.5)),
            Just(json!("t\n\"x")),
            Just(json!([])),
            Just(json!({})),
            Just(json!([1, {"a": []}])),
            Just(json!({ "k,": [1, 2], "k{": [3] })),
        ];
        let leaf = (any::<bool>(), other.clone()).prop_map(|(flag, other)| json!({ "flag": flag, "other": other }));
        leaf.prop_recursive(5, 40, 4, move |inner| {
            let field = prop_oneof![
                4 => inner.clone().prop_map(|node| ("child", node)),
                4 => vec(inner, 0..4).prop_map(|nodes| ("items", Json::Array(nodes))),
                2 => vec(0..9_i64, 0..3).prop_map(|numbers| ("map", json!({ "a.b": numbers, "c": [] }))),
                1 => Just(("count", json!(7))),
                1 => (select(vec!["count", "ratio", "na\"me\u{fc}", "items", "child", "map", "new"]), other.clone()),
            ];
            (vec(field, 0..4), prop::bool::weighted(0.9)).prop_map(|(fields, complete)| {
                let mut node = Json::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect());
                if complete {
                    node["flag"] = json!(true);
                }
                node
            })
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn agrees_with_serde_path_to_error(node in node(), pretty: bool) {
            let body = if pretty { serde_json::to_vec_pretty(&node) } else { serde_json::to_vec(&node) }.unwrap();
            if let Err(error) = crate::json::of_slice::<Node>(&body) {
                let input = &mut serde_json::Deserializer::from_slice(&body);
                let other = serde_path_to_error::deserialize::<_, Node>(input).unwrap_err().path().to_string();
                // The other one calls the body as a whole by a dot.
                let expected = if other == "." { "" } else { &other };
                prop_assert_eq!(of_error(&body, &error), expected, "{}: {}", error, String::from_utf8_lossy(&body));
            }
        }
    }
}
