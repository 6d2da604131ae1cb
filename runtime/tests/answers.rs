//! Answers become outputs and errors without a client.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::error::Error as _;

use huaweicloud_iot_runtime::{
    AnyError, BuildError, Bytes, Error, InvalidValue, Limits, Operation, ReadErrorKind, ServiceError, Then, http,
};
use proptest::prelude::*;
use support::{DeletePackage, Echo, EchoError, ListPackages, Nested, Package, PackageError, Page, read};

fn refusal<K: std::fmt::Debug, T: std::fmt::Debug>(result: Result<T, Error<K>>) -> ServiceError<K> {
    match result {
        Err(Error::Service(error)) => error,
        other => panic!("not a refusal: {other:?}"),
    }
}

/// The flaw of an answer that cannot be read, and the error with its causes.
fn unreadable<K: std::fmt::Debug, T: std::fmt::Debug>(result: Result<T, Error<K>>) -> (ReadErrorKind, String) {
    match result {
        Err(Error::Read(error)) => (error.kind().clone(), format!("{error:?}")),
        other => panic!("not unreadable: {other:?}"),
    }
}

#[test]
fn a_success_is_read_as_documented() {
    read::<DeletePackage>(204, "").unwrap();
    read::<DeletePackage>(204, " \r\n").unwrap();
    let page = read::<ListPackages>(200, r#"{ "packages": [{ "url": "u", "new": [1] }], "page": null }"#).unwrap();
    assert_eq!(page, Page { packages: vec![Package { url: "u".to_owned() }] });
    assert_eq!(read::<Echo>(200, "raw").unwrap(), Bytes::from("raw"));
}

#[test]
fn a_refusal_tells_kind_and_answer() {
    let body = r#"{ "error_code": "IOTDA.019300", "error_msg": "The package\ndoes not exist." }"#;
    let error = refusal(read::<DeletePackage>(404, body));
    assert_eq!(error.kind, PackageError::PackageNotFound);
    assert_eq!(error.to_string(), "404 IOTDA.019300: The package\\ndoes not exist.");
    assert_eq!(
        (error.status().as_u16(), error.request_id(), error.remedy()),
        (404, Some("r-1"), Some("Check package_id."))
    );
    assert_eq!((error.code(), error.message()), (Some("IOTDA.019300"), Some("The package\ndoes not exist.")));
    assert_eq!(error.body(), body);
    assert_eq!(error.then(), None);
}

#[test]
fn a_refusal_without_a_message_prints_the_documented_one() {
    let error = refusal(read::<Echo>(403, r#"{ "error_code": 1010005 }"#));
    assert_eq!((error.kind, error.then()), (EchoError::InvalidAccessToken, Some(Then::LogInAgain)));
    assert_eq!(error.to_string(), "403 1010005: App_key or access_token is invalid.");
    let error = refusal(read::<DeletePackage>(404, r#"{ "error_code": "IOTDA.019300" }"#));
    assert_eq!(error.to_string(), "404 IOTDA.019300: Not Found");
}

#[test]
fn the_shapes_of_gateways_and_of_iam_are_known() {
    let error =
        refusal(read::<Echo>(401, r#"{ "error": { "code": 401, "message": "no token" }, "request_id": "g-1" }"#));
    assert_eq!((error.to_string().as_str(), error.request_id()), ("401 401: no token", Some("g-1")));
    let error = refusal(read::<Echo>(500, r#"{ "message": "Backend failed" }"#));
    assert_eq!((error.to_string().as_str(), error.kind), ("500: Backend failed", EchoError::Undocumented));
    let error = refusal(read::<Echo>(429, r#"{ "error_msg": "too many", "error_code": "APIG.0308" }"#));
    assert_eq!((error.to_string().as_str(), error.then()), ("429 APIG.0308: too many", Some(Then::SlowDown)));
    // Codes and messages of other types tell nothing, and those of the API come before those of a gateway.
    let error =
        refusal(read::<Echo>(400, r#"{ "code": "g", "error_code": [1], "error_desc": "own", "message": "g" }"#));
    assert_eq!(error.to_string(), "400 g: own");
}

#[test]
fn a_status_of_the_gateway_is_not_one_of_the_service() {
    let error = refusal(read::<DeletePackage>(404, r#"{ "error_code": "APIGW.0101", "error_msg": "no such API" }"#));
    assert_eq!(error.kind, PackageError::Undocumented);
    let error = refusal(read::<DeletePackage>(404, r#"{ "error_code": "IOTDA.1", "error_msg": "gone" }"#));
    assert_eq!(error.kind, PackageError::NotFound);
    let error = refusal(read::<DeletePackage>(403, r#"{ "error_code": "apigw.0308", "error_msg": "slow" }"#));
    assert_eq!(error.then(), Some(Then::SlowDown));
}

#[test]
fn an_error_body_under_success_is_a_refusal() {
    let error = refusal(read::<ListPackages>(200, r#"{ "error_code": "IOTDA.019300", "error_msg": "m" }"#));
    assert_eq!((error.kind, error.to_string().as_str()), (PackageError::PackageNotFound, "200 IOTDA.019300: m"));
    assert_eq!(refusal(read::<Echo>(200, r#" {"a": {}, "error_code": 1010009}"#)).kind, EchoError::ThrottleExceeded);
    refusal(read::<DeletePackage>(202, r#"{ "error_code": "IOTDA.1" }"#));
}

#[test]
fn a_body_that_speaks_of_an_error_alone_is_no_success() {
    for (body, told) in [
        (r#"{"error_code":"IOTDA.","error_msg":"failed"}"#, "200 IOTDA.: failed"),
        (r#"{"error_code":"ERR.00","error_msg":"failed"}"#, "200 ERR.00: failed"),
        (r#"{"error_code":".","packages":[]}"#, "200 .: OK"),
        (r#"{"error_code":true,"error_msg":"failed"}"#, "200: failed"),
        (r#"{"error_code":{"code":"IOTDA.1"},"error_msg":"failed","request_id":"r"}"#, "200: failed"),
        (r#"{"error_code":["IOTDA.1"]}"#, "200: OK"),
        (r#"{"error_msg":"failed"}"#, "200: failed"),
        (r#"{"error":{"code":"APIGW.0301","message":"failed"}}"#, "200 APIGW.0301: failed"),
        (r#"{"error":{"error_msg":"failed"},"request_id":"r"}"#, "200: failed"),
        (r#"{"error\u005fcode":"IOTDA.019300","error_msg":"failed"}"#, "200 IOTDA.019300: failed"),
        (r#"{"packages":[],"\u0065rror_code":"IOTDA.019300"}"#, "200 IOTDA.019300: OK"),
    ] {
        assert_eq!(refusal(read::<ListPackages>(200, body)).to_string(), told, "{body}");
        assert_eq!(
            refusal(read::<DeletePackage>(204, body)).to_string(),
            told.replace("200", "204").replace("OK", "No Content")
        );
    }
}

#[test]
fn codes_and_messages_are_found_in_all_spellings() {
    for (body, told) in [
        (r#"{"errorCode":"IOTDA.000002","errorMsg":"camel"}"#, "400 IOTDA.000002: camel"),
        (r#"{"error":{"error_code":"APIGW.0302","error_msg":"nested"},"request_id":"b"}"#, "400 APIGW.0302: nested"),
        (r#"{"error":{"errorCode":7,"errorMessage":"both"}}"#, "400 7: both"),
        (r#"{"code":"1","error_code":"2","message":"m","error_msg":"own"}"#, "400 2: own"),
        (r#"{"error":{"code":"1","message":"below"},"code":"2","message":"beside"}"#, "400 2: beside"),
        (r#"{"timestamp":1,"status":400,"error":"Bad Request","path":"/"}"#, "400: Bad Request"),
        (r#"{"error":"invalid_grant","error_description":"expired"}"#, "400: expired"),
    ] {
        assert_eq!(refusal(read::<ListPackages>(400, body)).to_string(), told, "{body}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let marked = |body: &str| format!("\u{feff}{body}");
    let error = refusal(read::<DeletePackage>(404, marked(r#"{"error_code":"IOTDA.019300","error_msg":"gone"}"#)));
    assert_eq!((error.kind, error.message()), (PackageError::PackageNotFound, Some("gone")));
    assert_eq!(read::<ListPackages>(200, marked(r#"{ "packages": [] }"#)).unwrap(), Page { packages: Vec::new() });
    refusal(read::<ListPackages>(200, marked(r#"{"error_code":"X.1"}"#)));
    read::<DeletePackage>(204, marked("")).unwrap();
    assert_eq!(unreadable(read::<ListPackages>(502, marked("<html>"))).0, ReadErrorKind::Html);
    assert_eq!(unreadable(read::<DeletePackage>(500, marked(""))).0, ReadErrorKind::Empty);
    let (flaw, text) = unreadable(read::<ListPackages>(200, marked(r#"{ "packages": [{ "url": 7 }] }"#)));
    assert_eq!(flaw, ReadErrorKind::Mismatch { field: "packages[0].url".to_owned() });
    assert!(!text.contains("the body begins"), "{text}");
    // Bytes are kept as they are.
    assert_eq!(read::<Echo>(200, marked("raw")).unwrap(), Bytes::from("\u{feff}raw"));
}

/// An answer that says how its body is compressed.
fn compressed<O: Operation>(status: u16, encoding: &str, body: &[u8]) -> Result<O::Output, Error<O::Error>> {
    let answer = http::Response::builder().status(status).header("Content-Encoding", encoding);
    O::response(answer.body(Bytes::copy_from_slice(body)).unwrap())
}

#[test]
fn a_compressed_body_is_told_as_that_and_not_shown() {
    let gzip = b"\x1f\x8b\x08\0noise";
    let told = "the body is compressed (\"gzip\"), which was not asked for; a proxy may have done it";
    for text in [
        unreadable(compressed::<DeletePackage>(404, "gzip", gzip)).1,
        unreadable(compressed::<DeletePackage>(401, "gzip", gzip)).1,
        unreadable(compressed::<DeletePackage>(204, "gzip", gzip)).1,
        unreadable(compressed::<ListPackages>(200, "gzip", gzip)).1,
        unreadable(compressed::<Echo>(200, "gzip", gzip)).1,
    ] {
        assert!(text.ends_with(told), "{text}");
    }
    // Without compression, and where something has undone it.
    compressed::<ListPackages>(200, "identity", br#"{ "packages": [] }"#).unwrap();
    compressed::<ListPackages>(200, "gzip", br#"{ "packages": [] }"#).unwrap();
    compressed::<DeletePackage>(204, "gzip", b"").unwrap();
}

#[test]
fn json_that_nests_too_deep_is_told_as_that() {
    let deep = format!(r#"{{ "packages": [{{ "url": "u", "new": {}{} }}] }}"#, "[".repeat(5000), "]".repeat(5000));
    read::<ListPackages>(200, deep).unwrap();
    let deep = "[".repeat(5000) + &"]".repeat(5000);
    assert_eq!(unreadable(read::<Nested>(200, deep)).0, ReadErrorKind::TooDeep);
}

/// A success from which one value differs is refused as a whole, because without that value it would tell something else;
/// but nothing is lost.
#[test]
fn an_answer_with_one_value_of_another_type_is_an_error_that_keeps_it() {
    let body = format!(r#"{{ "packages": [{{ "url": 7 }}], "more": "{}" }}"#, "x".repeat(5000));
    let Err(Error::Read(error)) = read::<ListPackages>(200, body.clone()) else { panic!() };
    assert_eq!(error.kind(), &ReadErrorKind::Mismatch { field: "packages[0].url".to_owned() });
    assert_eq!(error.body().unwrap(), &body);
    let Err(Error::Read(error)) = read::<ListPackages>(200, r#"{ "packages": ["#) else { panic!() };
    assert_eq!(error.body(), None);
}

#[test]
fn a_success_that_speaks_of_errors_is_a_success() {
    for body in [
        r#"{ "packages": [], "error_code": "" }"#,
        r#"{ "packages": [], "error_code": null }"#,
        r#"{ "packages": [], "error_code": 0 }"#,
        r#"{ "packages": [], "error_code": "000000" }"#,
        r#"{ "packages": [], "error_code": "IOTDA.000000" }"#,
        r#"{ "packages": [], "error_code": { "is": "nested" } }"#,
        r#"{ "packages": [{ "url": "error_code", "error": { "error_code": "X" } }] }"#,
        r#"{ "packages": [], "code": "X", "message": "Y", "error": { "code": "Z" } }"#,
        r#"{ "packages": [{ "url": "u", "error_code": "X" }], "code": "Y" }"#,
    ] {
        read::<ListPackages>(200, body).unwrap();
    }
    read::<Echo>(200, r#"[{ "error_code": "X" }]"#).unwrap();
}

#[test]
fn a_documented_status_says_it_all() {
    for body in ["", " \n", "{}", "null", "[1]", r#"{ "error_code": "" }"#] {
        let error = refusal(read::<DeletePackage>(401, body));
        assert_eq!(
            (error.kind, error.code(), error.to_string().as_str()),
            (PackageError::Unauthorized, None, "401: Unauthorized")
        );
    }
}

#[test]
fn an_error_that_tells_nothing_cannot_be_read() {
    assert_eq!(
        unreadable(read::<DeletePackage>(500, "")),
        (ReadErrorKind::Empty, "cannot read the answer (status 500, request r-1): the body is empty".to_owned())
    );
    assert_eq!(
        unreadable(read::<DeletePackage>(500, "[1]")),
        (
            ReadErrorKind::NoCode,
            "cannot read the answer (status 500, request r-1): the body has neither code nor message; the body begins \
             \"[1]\""
                .to_owned()
        )
    );
    let (flaw, text) = unreadable(read::<DeletePackage>(401, "upstream connect error"));
    assert_eq!(flaw, ReadErrorKind::NotJson);
    assert!(text.contains("not JSON; the body begins \"upstream connect error\": expected value at line 1"), "{text}");
    let (flaw, text) = unreadable(read::<DeletePackage>(404, r#"{ "error_code": "IOTDA.0193"#));
    assert_eq!(flaw, ReadErrorKind::Truncated);
    assert!(text.contains("the JSON body is truncated;") && text.contains(": EOF while parsing a string"), "{text}");
    assert_eq!(unreadable(read::<Echo>(500, "[1, 2")).0, ReadErrorKind::Truncated);
    assert_eq!(unreadable(read::<Echo>(500, r#"{ "error_code": 1 } x"#)).0, ReadErrorKind::NotJson);
}

#[test]
fn a_page_of_a_gateway_is_known_under_any_status() {
    let html = "\n<html><h1>502 Bad Gateway</h1>\r\n</html>";
    for status in [200, 204, 401, 404, 502] {
        let (flaw, text) = match status {
            204 => unreadable(read::<DeletePackage>(status, html)),
            _ => unreadable(read::<ListPackages>(status, html)),
        };
        assert_eq!(flaw, ReadErrorKind::Html);
        assert_eq!(
            text,
            format!(
                "cannot read the answer (status {status}, request r-1): the body is an HTML page, not JSON; a gateway or \
                 proxy may have sent it; the body begins \"\\n<html><h1>502 Bad Gateway</h1>\\r\\n</html>\""
            )
        );
    }
}

#[test]
fn a_wrong_type_is_told_by_the_path_of_its_field() {
    let body = "{ \"packages\": [\n { \"url\": \"a\" },\n { \"url\": 7 } ] }";
    assert_eq!(
        unreadable(read::<ListPackages>(200, body)),
        (
            ReadErrorKind::Mismatch { field: "packages[1].url".to_owned() },
            "cannot read the answer (status 200, request r-1): packages[1].url is not as documented: invalid type: integer `7`, expected a string \
             at line 3 column 11"
                .to_owned()
        )
    );
    let (flaw, text) = unreadable(read::<ListPackages>(200, r#"{ "packages": [{}] }"#));
    assert_eq!(flaw, ReadErrorKind::Mismatch { field: "packages[0]".to_owned() });
    assert!(text.contains("packages[0] is not as documented: missing field `url`"), "{text}");
    let (_, text) = unreadable(read::<ListPackages>(200, "[]"));
    assert!(
        text.contains("): the body is not as documented: invalid type: sequence, expected an object (Page)"),
        "{text}"
    );
}

#[test]
fn a_success_that_breaks_off_is_not_shown() {
    let result = read::<ListPackages>(200, r#"{ "accessToken": "hunter2", "packages": ["#);
    let shown = format!("{result:?}");
    let Err(Error::Read(error)) = result else { panic!() };
    assert_eq!(error.kind(), &ReadErrorKind::Truncated);
    assert!(!error.to_string().contains("hunter2") && !shown.contains("hunter2"), "{error} {shown}");
    assert!(error.beginning().starts_with(b"{ \"accessToken\"") && error.source().is_some());
}

#[test]
fn other_statuses_and_bodies_cannot_be_read() {
    assert_eq!(unreadable(read::<DeletePackage>(200, "")).0, ReadErrorKind::Status);
    assert_eq!(unreadable(read::<DeletePackage>(204, "done")).0, ReadErrorKind::UnexpectedBody);
    assert_eq!(unreadable(read::<ListPackages>(204, "")).0, ReadErrorKind::Empty);
    assert_eq!(unreadable(read::<DeletePackage>(304, "")).0, ReadErrorKind::Redirect { location: None });
    let (_, text) = unreadable(read::<DeletePackage>(101, "x"));
    assert!(text.contains("(status 101, request r-1): the status is not documented"), "{text}");
}

#[test]
fn only_the_beginning_of_a_big_body_is_kept() {
    let Err(Error::Read(error)) = read::<DeletePackage>(502, "x".repeat(1 << 20)) else { panic!() };
    assert_eq!(error.beginning().len(), 1024);
    assert!(error.to_string().len() < 400);
}

#[test]
fn too_many_requests_means_slow_down_even_without_a_body() {
    let error = read::<DeletePackage>(429, "").unwrap_err();
    assert!(matches!(error, Error::Read(_)), "{error:?}");
    assert_eq!((error.then(), error.status()), (Some(Then::SlowDown), Some(http::StatusCode::TOO_MANY_REQUESTS)));
}

#[test]
fn errors_of_all_operations_and_phases_compose() {
    fn both() -> Result<(), AnyError> {
        read::<DeletePackage>(204, "")?;
        read::<Echo>(403, r#"{ "error_code": "1010009" }"#)?;
        Ok(())
    }
    fn checked(value: &str) -> Result<(), InvalidValue> {
        Limits { max_length: 1, ..Limits::NONE }.check("PackageId", value)
    }
    fn built() -> Result<(), AnyError> {
        Ok(checked("ab")?)
    }
    let error = both().unwrap_err();
    assert_eq!((error.to_string().as_str(), error.then()), ("403 1010009: app throttle exceed.", Some(Then::SlowDown)));
    // A program whose `main` returns the error ends with this.
    assert_eq!(format!("{error:?}"), "403 1010009: app throttle exceed.");
    let from_service: AnyError = refusal(read::<DeletePackage>(401, "")).into();
    assert_eq!(from_service.to_string(), "401: Unauthorized");
    let error = built().unwrap_err();
    assert_eq!(error.to_string(), "cannot build the request: PackageId: must have at most 1 character, has 2");
    assert!(matches!(error, AnyError::Build(BuildError::Value(_))));
    assert!(size_of::<AnyError>() <= 72, "{}", size_of::<AnyError>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_answer_gives_an_output_or_an_error_of_one_line(
        status in 100..1000_u16,
        body in prop_oneof![
            any::<Vec<u8>>(),
            "[\\[\\]{}\",:0-9a-z \n\\\\]{0,60}".prop_map(String::into_bytes),
            "\\{\"(error_code|error|packages|code)\":[\\[\\]{}\",:0-9a-z]{0,20}\\}?".prop_map(String::into_bytes),
        ],
    ) {
        for error in [
            read::<DeletePackage>(status, body.clone()).err().map(AnyError::from),
            read::<ListPackages>(status, body.clone()).err().map(AnyError::from),
            read::<Echo>(status, body.clone()).err().map(AnyError::from),
        ].into_iter().flatten() {
            let text = error.to_string();
            prop_assert!(text.chars().count() < 1000 && !text.contains(char::is_control), "{text}");
            prop_assert_eq!(error.status().unwrap().as_u16(), status);
        }
    }
}
