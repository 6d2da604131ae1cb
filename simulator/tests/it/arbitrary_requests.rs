//! Whatever comes over the wire, there is an answer, and the server goes on.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::LazyLock;

use api_spec::model::SchemaKind;
use iot_simulator::Simulator;
use proptest::prelude::*;
use proptest::sample::select;
use regex::Regex;

use crate::client::{Client, description, simulator};

static SIMULATOR: LazyLock<Simulator> = LazyLock::new(simulator);

/// Paths of operations, of the simulator itself, and others.
fn path() -> impl Strategy<Value = String> {
    let parameter = Regex::new(r"\{[^}]*\}").unwrap();
    let paths = description().operations().map(|(_, _, operation)| operation.path.text.clone()).collect::<Vec<_>>();
    let mut known: Vec<String> = paths.iter().map(|path| parameter.replace_all(path, "p").into_owned()).collect();
    let own = ["/v3/auth/tokens", "/simulator/faults", "/simulator/resources", "/simulator/state", ""];
    known.extend(own.map(str::to_owned));
    (select(known), "(/[a-zA-Z0-9%._~-]{0,12}){0,2}", "(\\?[a-zA-Z0-9%=&+_-]{0,30})?")
        .prop_map(|(known, rest, query)| format!("{known}{rest}{query}"))
        .prop_map(|path| if path.starts_with('/') { path } else { format!("/{path}") })
}

fn body() -> impl Strategy<Value = (String, Vec<u8>)> {
    let content_type = prop_oneof![
        Just("application/json".to_owned()),
        Just("application/x-www-form-urlencoded".to_owned()),
        Just("multipart/form-data; boundary=b".to_owned()),
        Just("multipart/form-data".to_owned()),
        "[a-z/;= ]{0,20}",
    ];
    let body = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        json().prop_map(|text| text.into_bytes()),
        "--b\r\n[A-Za-z:;=\" \r\n-]{0,80}\r\n--b--\r\n".prop_map(String::into_bytes),
    ];
    (content_type, body)
}

/// JSON with names of properties that the APIs know, and those of the simulator.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("1e400".to_owned()),
        any::<i64>().prop_map(|number| number.to_string()),
        "[a-zA-Z0-9_-]{0,10}".prop_map(|text| format!("{text:?}")),
    ];
    let mut names: BTreeSet<String> = ["fault", "collections"].map(str::to_owned).into();
    for (api, chapter, operation) in description().operations() {
        let bodies = operation.request_body.iter().map(|body| &body.schema);
        let named = [&api.schemas, &chapter.schemas, &operation.schemas].into_iter().flatten();
        for schema in named.map(|named| &named.schema).chain(bodies) {
            if let SchemaKind::Object(object) = &schema.kind {
                names.extend(object.properties.iter().map(|property| property.name.clone()));
            }
        }
    }
    let name = select(Vec::from_iter(names));
    leaf.prop_recursive(4, 32, 4, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            proptest::collection::vec((name.clone(), inner), 0..4).prop_map(|fields| {
                let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name:?}:{value}")).collect();
                format!("{{{}}}", fields.join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_request_has_an_answer_and_no_server_error(
        method in prop_oneof![Just("GET"), Just("POST"), Just("PUT"), Just("DELETE"), Just("PATCH"), Just("HEAD")],
        path in path(),
        (content_type, body) in body(),
        instance in "[ -~]{0,10}",
    ) {
        let client = Client::new(&SIMULATOR).with("Instance-Id", instance.trim());
        let body = (!matches!(method, "GET" | "HEAD" | "DELETE")).then_some((content_type.trim(), body));
        let answer = client.send(method, &path, body);
        prop_assert!(answer.status < 500, "{method} {path}: {answer:?}");
        prop_assert_eq!(client.get("/simulator/clock").status, 200);
    }

    #[test]
    fn bytes_that_are_no_http_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let address = SIMULATOR.address();
        let mut stream = TcpStream::connect(address.trim_start_matches("http://")).unwrap();
        // The server may close before all is written.
        let _ = stream.write_all(&bytes);
        let _ = stream.shutdown(Shutdown::Write);
        let _ = stream.read_to_end(&mut Vec::new());
        prop_assert_eq!(Client::bare(&SIMULATOR).get("/simulator/clock").status, 200);
    }
}
