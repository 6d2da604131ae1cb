//! What holds for every operation of every API: its success and each of its documented refusals are read as documented,
//! an answer that no page documents is never taken for one of them, and any bytes are read or refused.
//! The crate shows its operations itself, and the simulator makes up requests and answers from the description, so that a
//! new page or book needs no line here.

#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::any::type_name;
use std::collections::{BTreeMap, BTreeSet};

use huaweicloud_iot::runtime::answer::BinaryBody;
use huaweicloud_iot::runtime::{
    Api, ApiMetadata, ErrorRow, Json, Operation, OperationError, OperationVisitor, ReadErrorKind, ServiceError, Then,
};
use huaweicloud_iot::{Error, operations};
use iot_simulator::Extent;
use proptest::prelude::*;
use proptest::sample::select;
use support::simulated::Simulated;
use support::{answer, documents};

#[derive(Default)]
struct Shown(BTreeMap<String, BTreeSet<String>>);

impl OperationVisitor for Shown {
    fn visit<O: Operation>(&mut self) {
        let ids = self.0.entry(api::<O>().id.to_owned()).or_default();
        assert!(ids.insert(O::METADATA.id.to_owned()), "{} is shown twice", O::METADATA.id);
    }
}

fn api<O: Operation>() -> ApiMetadata {
    <O::Api as Api>::METADATA
}

/// The description is asked too, so that no page and no book is left out: of a book that is missing here the feature is
/// off.
#[test]
fn every_operation_of_the_description_is_shown_once() {
    let described = documents().into_iter().map(|(book, document)| {
        let paths = document["paths"].as_object().unwrap().values();
        let operations = paths.flat_map(|path| path.as_object().unwrap().values());
        let ids = operations.filter_map(|operation| operation["operationId"].as_str().map(str::to_owned));
        (book, ids.collect::<BTreeSet<_>>())
    });
    let mut shown = Shown::default();
    operations(&mut shown);
    assert_eq!(shown.0, described.collect::<BTreeMap<_, _>>());
}

struct ReadsItsSuccess(Simulated);

impl OperationVisitor for ReadsItsSuccess {
    fn visit<O: Operation>(&mut self) {
        for extent in [Extent::Mandatory, Extent::Full] {
            let answer = self.0.success::<O>(extent);
            let content = String::from_utf8_lossy(answer.body()).into_owned();
            if let Err(error) = O::response(answer) {
                panic!("{} {extent:?}: {error}: {content}", O::METADATA.id);
            }
        }
    }
}

#[test]
fn every_documented_success_is_read() {
    operations(&mut ReadsItsSuccess(Simulated::start()));
}

/// An operation is made from what a caller says, and says it again; its answer says what the service said.
#[cfg(feature = "serde")]
struct GoesThroughJson(Simulated);

#[cfg(feature = "serde")]
impl OperationVisitor for GoesThroughJson {
    fn visit<O: Operation<Output: serde::Serialize> + serde::Serialize + serde::de::DeserializeOwned>(&mut self) {
        for extent in [Extent::Mandatory, Extent::Full] {
            let input = self.0.input::<O>(extent);
            let operation: O = serde_json::from_value(input.clone())
                .unwrap_or_else(|error| panic!("{} {extent:?}: {error}: {input}", O::METADATA.id));
            assert_eq!(serde_json::to_value(&operation).unwrap(), input, "{} {extent:?}", O::METADATA.id);
            let answer = self.0.success::<O>(extent);
            let said: Option<Json> = serde_json::from_slice(answer.body()).ok();
            let output = O::response(answer).unwrap_or_else(|error| panic!("{}: {error}", O::METADATA.id));
            if let Some(said) = said {
                assert_eq!(serde_json::to_value(&output).unwrap(), said, "{} {extent:?}", O::METADATA.id);
            }
        }
    }
}

#[cfg(feature = "serde")]
#[test]
fn every_operation_goes_through_json_and_nothing_is_lost() {
    operations(&mut GoesThroughJson(Simulated::start()));
}

fn refused<O: Operation>(answer: huaweicloud_iot::runtime::Answer) -> ServiceError<O::Error> {
    let shown = format!("{} {} {:?}", O::METADATA.id, answer.status(), answer.body());
    match O::response(answer) {
        Err(Error::Service(refused)) => refused,
        Err(other) => panic!("{shown}: {other}"),
        Ok(_) => panic!("{shown}: taken for a success"),
    }
}

/// The body of an error as the API writes it.
fn error_body<O: Operation>(code: &str, message: &str) -> String {
    let fields = [(api::<O>().error_code, code), (api::<O>().error_message, message)];
    Json::from_iter(fields.map(|(key, value)| (key, Json::from(value)))).to_string()
}

/// What a refusal is that no page documents.
fn undocumented<O: Operation>() -> O::Error {
    refused::<O>(answer(418, error_body::<O>("TEST.1", "I'm a teapot."))).kind
}

/// The documented refusals with their variants.
fn documented<O: Operation>() -> impl Iterator<Item = (u16, &'static ErrorRow, O::Error)> {
    O::Error::TABLE.iter().flat_map(|row| {
        let kind = row.variant.map_or(O::Error::UNDOCUMENTED, |variant| O::Error::VARIANTS[usize::from(variant)]);
        row.statuses.iter().map(move |status| (*status, row, kind))
    })
}

/// How the simulator is asked for a row.
fn name(status: u16, row: &ErrorRow) -> String {
    let code = row.code.map(|code| format!("/{code}")).unwrap_or_default();
    format!("{status}{code}")
}

struct EachRowHasItsVariant(Simulated);

impl OperationVisitor for EachRowHasItsVariant {
    fn visit<O: Operation>(&mut self) {
        let id = O::METADATA.id;
        let mut kinds = Vec::new();
        for (status, row, kind) in documented::<O>() {
            let name = name(status, row);
            let refused = refused::<O>(self.0.refusal::<O>(&name));
            assert_eq!(
                (refused.status().as_u16(), refused.code(), refused.kind),
                (status, row.code, kind),
                "{id} {name}"
            );
            if row.message.is_some() {
                assert_eq!(refused.message(), row.message, "{id} {name}");
            }
            let too_fast = (status == 429).then_some(Then::SlowDown);
            assert_eq!((refused.remedy(), refused.then()), (row.remedy, row.then.or(too_fast)), "{id} {name}");
            assert_is_shown(&refused);
            // A code without a name has no variant of its own.
            if kind != undocumented::<O>() {
                let is_taken = kinds.iter().any(|(code, taken)| *taken == kind && *code != row.code);
                assert!(!is_taken, "{id}: {kind:?} stands for {name} and for something else");
                kinds.push((row.code, kind));
            }
        }
        let named = O::Error::VARIANTS.iter().filter(|kind| **kind != O::Error::UNDOCUMENTED);
        for kind in named {
            assert!(kinds.iter().any(|(_, taken)| taken == kind), "{id}: {kind:?} stands for no row");
        }
    }
}

/// A refusal prints status, code and the beginning of the message, on one line.
fn assert_is_shown<K>(refused: &ServiceError<K>) {
    const LONGEST: usize = 200;
    let code = refused.code().map(|code| format!(" {code}")).unwrap_or_default();
    let start = format!("{}{code}", refused.status().as_u16());
    let message = refused.message().map(|message| match message.char_indices().nth(LONGEST) {
        Some((end, _)) => format!(": {}\u{2026}", &message[..end]),
        None => format!(": {message}"),
    });
    let shown = refused.to_string();
    assert!(shown.starts_with(&(start + &message.unwrap_or_default())), "{shown}");
    assert!(!shown.contains(['\n', '\r']), "{shown}");
}

#[test]
fn every_documented_refusal_has_its_variant() {
    operations(&mut EachRowHasItsVariant(Simulated::start()));
}

struct WhatIsDocumentedEverywhere(Simulated);

impl OperationVisitor for WhatIsDocumentedEverywhere {
    fn visit<O: Operation>(&mut self) {
        for row in api::<O>().errors {
            for status in row.statuses {
                let name = name(*status, row);
                let refused = refused::<O>(self.0.refusal::<O>(&name));
                assert_eq!((refused.code(), refused.then()), (row.code, row.then), "{} {name}", O::METADATA.id);
            }
        }
    }
}

#[test]
fn what_any_operation_may_be_refused_with_tells_what_to_do() {
    operations(&mut WhatIsDocumentedEverywhere(Simulated::start()));
}

struct AStatusNeedsNoBody;

impl OperationVisitor for AStatusNeedsNoBody {
    fn visit<O: Operation>(&mut self) {
        for (status, _, kind) in documented::<O>().filter(|(_, row, _)| row.code.is_none()) {
            let refused = refused::<O>(answer(status, ""));
            assert_eq!((refused.kind, refused.code()), (kind, None), "{}", O::METADATA.id);
        }
    }
}

#[test]
fn a_status_that_is_documented_by_itself_needs_no_body() {
    operations(&mut AStatusNeedsNoBody);
}

/// Answers that no page documents, as proxies, gateways and the platforms themselves give them.
struct NoWordOfThePage;

impl OperationVisitor for NoWordOfThePage {
    fn visit<O: Operation>(&mut self) {
        let id = O::METADATA.id;
        let flaw = |status: u16, body: &str| match O::response(answer(status, body)) {
            Err(Error::Read(unread)) => unread.kind().clone(),
            Err(other) => panic!("{id} {status} {body}: {other}"),
            Ok(_) => panic!("{id} {status} {body}: taken for a success"),
        };
        let by_status = |status: u16| {
            let row = documented::<O>().find(|(of, row, _)| row.code.is_none() && *of == status);
            row.map(|(_, _, kind)| kind)
        };
        // Any bytes are a file.
        if type_name::<O::Content>() != type_name::<BinaryBody>() {
            for status in O::METADATA.success {
                assert!(matches!(flaw(*status, HTML), ReadErrorKind::Html | ReadErrorKind::NotJson), "{id}");
            }
        }
        for status in [400, 403, 404, 500, 502] {
            assert_eq!(flaw(status, HTML), ReadErrorKind::Html, "{id} {status}");
            let body = error_body::<O>("TEST.1", "Who knows.");
            assert_eq!(flaw(status, &body[..body.len() - 3]), ReadErrorKind::Truncated, "{id} {status}");
            // A code that the page does not have leaves what the status says.
            let unknown = refused::<O>(answer(status, &body));
            assert_eq!(unknown.kind, by_status(status).unwrap_or_else(undocumented::<O>), "{id} {status}");
            assert_eq!(unknown.to_string(), format!("{status} TEST.1: Who knows."));
            if by_status(status).is_none() {
                assert_eq!(flaw(status, ""), ReadErrorKind::Empty, "{id} {status}");
            }
            // A status of the gateway does not speak of what the page describes.
            for prefix in api::<O>().gateway_codes {
                let gateway = refused::<O>(answer(status, error_body::<O>(&format!("{prefix}0101"), "No such API.")));
                assert_eq!(gateway.kind, undocumented::<O>(), "{id} {status}");
            }
        }
        // A success may carry an error, which is told by its code if that stands for one thing.
        for (_, row, kind) in documented::<O>() {
            if documented::<O>().any(|(_, other, another)| other.code == row.code && another != kind) {
                continue;
            }
            if let (Some(code), Some(status)) = (row.code, O::METADATA.success.first()) {
                let refused = refused::<O>(answer(*status, error_body::<O>(code, "Not so.")));
                assert_eq!((refused.kind, refused.status().as_u16()), (kind, *status), "{id} {code}");
            }
        }
        assert_eq!(flaw(302, ""), ReadErrorKind::Redirect { location: None }, "{id}");
    }
}

const HTML: &str = "<html><h1>502 Bad Gateway</h1></html>";

#[test]
fn an_answer_that_no_page_documents_is_not_taken_for_one_that_is() {
    operations(&mut NoWordOfThePage);
}

/// Reads an answer, whatever comes of it. The error prints one line.
struct Read {
    status: u16,
    body: Vec<u8>,
}

impl OperationVisitor for Read {
    fn visit<O: Operation>(&mut self) {
        // Statuses of success take the decoder furthest, so that every operation gets its own too.
        for status in O::METADATA.success.iter().copied().chain([self.status]) {
            if let Err(error) = O::response(answer(status, &self.body)) {
                let text = error.to_string();
                assert!(!text.is_empty() && !text.contains(['\n', '\r']), "{} {text:?}", O::METADATA.id);
            }
        }
    }
}

/// JSON with the names of fields that operations know, and values of any type below them.
fn answers() -> impl Strategy<Value = Json> {
    let mut names = BTreeSet::new();
    documents().values().for_each(|document| names_of_fields(document, &mut names));
    let names = Vec::from_iter(names);
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        ".{0,12}".prop_map(Json::from),
        select(vec!["20151212T121212Z", "success", "softwarePackage", "0", ""]).prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 48, 6, move |below| {
        let object = prop::collection::vec((select(names.clone()), below.clone()), 0..6);
        prop_oneof![prop::collection::vec(below, 0..4).prop_map(Json::from), object.prop_map(Json::from_iter),]
    })
}

fn names_of_fields(schema: &Json, names: &mut BTreeSet<String>) {
    match schema {
        Json::Object(entries) => {
            if let Some(properties) = entries.get("properties").and_then(Json::as_object) {
                names.extend(properties.keys().cloned());
            }
            entries.values().for_each(|below| names_of_fields(below, names));
        }
        Json::Array(items) => items.iter().for_each(|below| names_of_fields(below, names)),
        _ => {}
    }
}

/// The body as it is, or cut off, or with a byte changed.
fn spoiled(body: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let length = body.len();
    let (whole, cut, changed) = (body.clone(), body.clone(), body);
    prop_oneof![
        Just(whole),
        (0..=length).prop_map(move |end| cut[..end].to_vec()),
        (0..length.max(1), any::<u8>()).prop_map(move |(at, byte)| {
            let mut body = changed.clone();
            if let Some(place) = body.get_mut(at) {
                *place = byte;
            }
            body
        }),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_an_output_or_an_error_of_one_line(status in 100_u16..1000, body: Vec<u8>) {
        operations(&mut Read { status, body });
    }

    #[test]
    fn any_json_is_an_output_or_an_error_of_one_line(
        status in 100_u16..1000,
        body in answers().prop_flat_map(|json| spoiled(json.to_string().into_bytes())),
    ) {
        operations(&mut Read { status, body });
    }
}
