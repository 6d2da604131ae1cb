//! What breaks the description gets the documented error, and a header that says what was wrong and where.

use serde_json::{Value, json};

use crate::client::{Client, simulator, workshop};

const WIDGETS: &str = "/workshop/s1/widgets";

/// The violation that the body of a widget is answered with.
fn of_body(body: &Value) -> String {
    let simulator = workshop();
    let client = Client::new(&simulator).with("X-Batch", "1");
    let answer = client.post(WIDGETS, body);
    assert_eq!((answer.status, client.get(WIDGETS).json["page"]["count"].clone()), (400, json!(0)), "{body}");
    answer.violation().to_owned()
}

#[test]
fn every_limit_of_a_body_is_checked_and_named() {
    let cases = [
        (json!({}), "body.name is missing"),
        (json!({ "name": null }), "body.name is missing"),
        (json!([]), "body is a list, not an object"),
        (json!({ "name": 1 }), "body.name is a number, not a text"),
        (json!({ "name": "a" }), "body.name has 1 character, at least 2 are needed"),
        (json!({ "name": "abcdefghi" }), "body.name has 9 characters, at most 8 are allowed"),
        (json!({ "name": "ABC" }), r#"body.name is "ABC", which does not match ^[a-z0-9]*$"#),
        (json!({ "name": "abc", "colour": "blue" }), r#"body.colour is "blue", not one of red, green"#),
        (json!({ "name": "abc", "size": 12 }), "body.size is 12, at most 10 is allowed"),
        (json!({ "name": "abc", "size": 3 }), "body.size is 3, which is no multiple of 2"),
        (json!({ "name": "abc", "size": 2.5 }), "body.size is 2.5, not a whole number of 64 bits"),
        (json!({ "name": "abc", "parts": [] }), "body.parts has 0 items, at least 1 are needed"),
        (json!({ "name": "abc", "parts": [1, 2, 3] }), "body.parts has 3 items, at most 2 are allowed"),
        (json!({ "name": "abc", "parts": [{}] }), "body.parts[0].weight is missing"),
        (
            json!({ "name": "abc", "parts": [{ "weight": 0.25 }] }),
            "body.parts[0].weight is 0.25, at least 0.5 is needed",
        ),
        (
            json!({ "name": "abc", "parts": [{ "weight": 1, "labels": { "k": "12345" } }] }),
            "body.parts[0].labels.k has 5 characters, at most 4 are allowed",
        ),
        (json!({ "name": "abc", "bytes": "a b" }), r#"body.bytes is "a b", which is no byte"#),
        (json!({ "name": "abc", "urgent": "yes" }), "body.urgent is a text, not true or false"),
        (json!({ "name": "abc", "anything": "1234567890" }), "body.anything has 12 bytes, at most 10 are allowed"),
        (json!({ "name": "\u{e4}\u{4e2d}" }), r#"body.name is "\u{e4}\u{4e2d}", which does not match ^[a-z0-9]*$"#),
    ];
    for (body, expected) in cases {
        assert!(of_body(&body).starts_with(expected), "{body}: {}", of_body(&body));
    }
}

#[test]
fn a_secret_is_not_shown() {
    let violation = of_body(&json!({ "name": "abc", "secret": "hunter2" }));
    assert_eq!(violation, "body.secret has 7 characters, at most 3 are allowed");
}

#[test]
fn all_violations_are_told_at_once() {
    let violation = of_body(&json!({ "colour": "blue", "size": 12 }));
    assert_eq!(violation.split("; ").count(), 3, "{violation}");
}

#[test]
fn a_body_has_to_be_there_in_its_content_type() {
    let simulator = workshop();
    let client = Client::new(&simulator).with("X-Batch", "1");
    let violation = |body: Option<(&str, &[u8])>| {
        let answer = client.send("POST", WIDGETS, body.map(|(content_type, bytes)| (content_type, bytes.to_vec())));
        assert_eq!(answer.error(), (400, "W.400"));
        answer.violation().to_owned()
    };
    assert_eq!(violation(None), "body is missing");
    assert_eq!(violation(Some(("text/plain", b"{}"))), "header Content-Type is text/plain, not application/json");
    assert!(violation(Some(("application/json", b"{"))).starts_with("body is not JSON: EOF while parsing"));
    let right = client.send("POST", WIDGETS, Some(("Application/JSON; charset=utf-8", br#"{"name":"abc"}"#.to_vec())));
    assert_eq!(right.status, 201);
}

#[test]
fn parameters_are_checked_wherever_they_stand() {
    let simulator = workshop();
    let client = Client::new(&simulator);
    let get = |query: &str| client.get(&format!("{WIDGETS}{query}"));
    let cases = [
        ("?limit=0", "query parameter limit is 0, at least 1 is needed"),
        ("?limit=51", "query parameter limit is 51, at most 50 is allowed"),
        ("?limit=ten", "query parameter limit is a text, not a whole number of 64 bits"),
        ("?colour=blue", r#"query parameter colour is "blue", not one of red, green"#),
        ("?marker=1", r#"query parameter marker is "1", which does not match ^[0-9a-f]{24}$"#),
        ("?limit=1&limit=1", "query parameter limit stands there twice"),
    ];
    for (query, expected) in cases {
        let answer = get(query);
        assert_eq!((answer.status, answer.violation()), (400, expected), "{query}");
    }
    let long = client.get("/workshop/123456789/widgets");
    assert_eq!(
        (long.status, long.violation()),
        (400, "path parameter shop_id has 9 characters, at most 8 are allowed")
    );
    assert_eq!(client.get("/workshop/%FF/widgets").violation(), "path parameter shop_id is not UTF-8");
    let body = json!({ "name": "abc" });
    assert_eq!(client.post(WIDGETS, &body).violation(), "header X-Batch is missing");
    let client = Client::new(&simulator).with("X-Batch", "3000000000");
    assert_eq!(client.post(WIDGETS, &body).violation(), "header X-Batch is 3000000000, not a whole number of 32 bits");
}

#[test]
fn the_error_is_the_documented_one_that_fits_best() {
    let simulator = workshop();
    let client = Client::new(&simulator).with("X-Batch", "1");
    assert_eq!(client.post(WIDGETS, &json!({ "name": "abc", "size": 12 })).error(), (400, "W.401"));
    assert_eq!(client.post(WIDGETS, &json!({ "name": "a" })).error(), (400, "W.400"));
    assert_eq!(client.get(&format!("{WIDGETS}?limit=0")).error(), (400, "W.402"));
    // These pages document no such error; it is that of the others.
    assert_eq!(client.get(&format!("{WIDGETS}/XYZ")).error(), (400, "W.400"));
}

#[test]
fn real_pages_have_their_own_errors() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let category = "/iodm/northbound/v1.5.0/category";
    assert_eq!(client.get(&format!("{category}?pageSize=101")).error(), (400, "123029"));
    assert_eq!(client.get(&format!("{category}?fileType=zip")).error(), (400, "120015"));
}

#[test]
fn what_is_not_described_is_told_and_does_no_harm() {
    let simulator = workshop();
    let client = Client::new(&simulator).with("X-Batch", "1");
    let answer = client.post(&format!("{WIDGETS}?color=red"), &json!({ "name": "abc", "colours": [] }));
    assert_eq!(answer.status, 201);
    let notice = "query parameter color is not described; body.colours is not described";
    assert_eq!(answer.header("x-simulator-notice"), notice);
}

#[test]
fn a_path_that_no_page_has_is_the_gateways_affair() {
    let simulator = workshop();
    let client = Client::new(&simulator);
    let unknown = client.get("/workshop/s1/gadgets");
    assert_eq!(
        (unknown.error(), unknown.violation()),
        ((404, "GATE.0101"), "the path /workshop/s1/gadgets is not described")
    );
    let method = client.send("PATCH", WIDGETS, None);
    assert_eq!(method.error(), (404, "GATE.0101"));
    assert_eq!(method.violation(), "the path /workshop/s1/widgets is described, but not with PATCH");
    let stranger = client.get("/elsewhere");
    assert_eq!((stranger.status, stranger.bytes.len()), (404, 0));
}

#[test]
fn a_body_above_the_gateways_limit_is_refused() {
    let simulator = workshop();
    let client = Client::new(&simulator).with("X-Batch", "1");
    let body = vec![b' '; 12 * 1024 * 1024 + 1];
    assert_eq!(client.send("POST", WIDGETS, Some(("application/json", body))).error(), (413, "GATE.0201"));
}
