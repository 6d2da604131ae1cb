//! What holds for every operation of every API: each documented refusal is told apart from all others, and any answer is
//! read or refused.
//! The APIs show their operations themselves, so that a new page needs no line here.

#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::BTreeSet;

use huaweicloud_iot::Error;
use huaweicloud_iot::iotda_v5::IotdaV5;
use huaweicloud_iot::northbound_v1::NorthboundV1;
use huaweicloud_iot::runtime::http::StatusCode;
use huaweicloud_iot::runtime::{Api, Json, Operation, OperationError, OperationVisitor, ServiceError, Then};
use proptest::prelude::*;
use proptest::sample::select;
use support::answer;

/// The body of an error as the API writes it.
fn error_body<O: Operation>(code: &str, message: &str) -> String {
    let api = <O::Api as Api>::METADATA;
    let fields = [(api.error_code, code), (api.error_message, message)];
    Json::from_iter(fields.map(|(key, value)| (key, Json::from(value)))).to_string()
}

fn refused<O: Operation>(status: u16, body: &str) -> ServiceError<O::Error> {
    match O::response(answer(status, body)) {
        Err(Error::Service(refused)) => refused,
        Err(other) => panic!("{} {status} {body}: {other}", O::METADATA.id),
        Ok(_) => panic!("{} {status} {body}: taken for a success", O::METADATA.id),
    }
}

/// A status, a code and a message that no document has.
const UNHEARD_OF: (u16, &str, &str) = (418, "TEST.1", "I'm a teapot.");

struct EachRowHasItsVariant;

impl OperationVisitor for EachRowHasItsVariant {
    fn visit<O: Operation>(&mut self) {
        let id = O::METADATA.id;
        let (unheard_of, code, message) = UNHEARD_OF;
        let undocumented = refused::<O>(unheard_of, &error_body::<O>(code, message)).kind;
        let mut kinds = vec![undocumented];
        for row in O::Error::TABLE {
            let kind = row.variant.map(|variant| O::Error::VARIANTS[usize::from(variant)]);
            let message = row.message.unwrap_or(message);
            let body = error_body::<O>(row.code.unwrap_or(code), message);
            for status in row.statuses {
                let refused = refused::<O>(*status, &body);
                if let Some(kind) = kind {
                    assert_eq!(refused.kind, kind, "{id} {body}");
                }
                assert_eq!(refused.to_string(), format!("{status} {}: {message}", row.code.unwrap_or(code)));
                let too_fast = (*status == StatusCode::TOO_MANY_REQUESTS).then_some(Then::SlowDown);
                assert_eq!((refused.remedy(), refused.then()), (row.remedy, row.then.or(too_fast)), "{id} {body}");
            }
            if let Some(kind) = kind {
                assert!(!kinds.contains(&kind), "{id} has {kind:?} twice");
                kinds.push(kind);
            }
        }
        assert_eq!(kinds.len(), O::Error::VARIANTS.len(), "{id} has a variant without a row");
    }
}

#[test]
fn every_documented_refusal_has_its_variant() {
    IotdaV5::operations(&mut EachRowHasItsVariant);
    NorthboundV1::operations(&mut EachRowHasItsVariant);
}

struct AStatusNeedsNoBody;

impl OperationVisitor for AStatusNeedsNoBody {
    fn visit<O: Operation>(&mut self) {
        for row in O::Error::TABLE.iter().filter(|row| row.code.is_none()) {
            let refused = refused::<O>(row.statuses[0], "");
            let kind = O::Error::VARIANTS[usize::from(row.variant.unwrap())];
            assert_eq!((refused.kind, refused.code()), (kind, None), "{}", O::METADATA.id);
        }
    }
}

#[test]
fn a_status_that_is_documented_by_itself_needs_no_body() {
    IotdaV5::operations(&mut AStatusNeedsNoBody);
    NorthboundV1::operations(&mut AStatusNeedsNoBody);
}

#[derive(Default)]
struct Ids(BTreeSet<&'static str>);

impl OperationVisitor for Ids {
    fn visit<O: Operation>(&mut self) {
        assert!(self.0.insert(O::METADATA.id), "{} is shown twice", O::METADATA.id);
    }
}

/// The description is asked too, so that no page is left out.
#[test]
fn every_operation_of_the_description_is_shown_once() {
    fn described(document: &str) -> BTreeSet<String> {
        let document: Json = serde_json::from_str(document).unwrap();
        let paths = document["paths"].as_object().unwrap().values();
        let operations = paths.flat_map(|path| path.as_object().unwrap().values());
        operations.filter_map(|operation| operation["operationId"].as_str().map(str::to_owned)).collect()
    }
    fn shown(operations: impl Fn(&mut Ids)) -> BTreeSet<String> {
        let mut ids = Ids::default();
        operations(&mut ids);
        ids.0.into_iter().map(str::to_owned).collect()
    }
    assert_eq!(shown(IotdaV5::operations), described(include_str!("../openapi/iotda-v5.json")));
    assert_eq!(shown(NorthboundV1::operations), described(include_str!("../openapi/northbound-v1.json")));
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
    for document in [include_str!("../openapi/iotda-v5.json"), include_str!("../openapi/northbound-v1.json")] {
        names_of_fields(&serde_json::from_str(document).unwrap(), &mut names);
    }
    let names = Vec::from_iter(names);
    assert!(names.iter().any(|name| name == "task_details") && names.iter().any(|name| name == "operationId"));
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
        let mut read = Read { status, body };
        IotdaV5::operations(&mut read);
        NorthboundV1::operations(&mut read);
    }

    #[test]
    fn any_json_is_an_output_or_an_error_of_one_line(
        status in 100_u16..1000,
        body in answers().prop_flat_map(|json| spoiled(json.to_string().into_bytes())),
    ) {
        let mut read = Read { status, body };
        IotdaV5::operations(&mut read);
        NorthboundV1::operations(&mut read);
    }
}
