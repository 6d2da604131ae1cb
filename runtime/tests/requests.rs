//! Operations become requests without a client.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use huaweicloud_iot_runtime::emitted::{Path, Query};
use huaweicloud_iot_runtime::{BuildError, Bytes, Endpoint, Metadata, Operation, http};
use proptest::prelude::*;
use support::{DeletePackage, Echo, ListPackages, endpoint, scope};

#[test]
fn an_operation_becomes_a_request() {
    let request = DeletePackage::new("28bf9b2c").request(&endpoint(), &scope()).unwrap();
    assert_eq!(request.method(), "DELETE");
    assert_eq!(request.uri(), "https://iot.example.com:8743/v5/iot/p1/ota-upgrades/packages/28bf9b2c");
    assert_eq!(
        request.headers().iter().collect::<Vec<_>>(),
        [(&"instance-id".parse().unwrap(), &"i1".parse().unwrap())]
    );
    assert!(request.body().is_empty());
    assert_eq!(request.extensions().get::<Metadata>(), Some(&DeletePackage::METADATA));
}

#[test]
fn query_and_body_have_their_places() {
    let request = ListPackages { marker: Some("a&b".to_owned()) }.request(&endpoint(), &scope()).unwrap();
    assert_eq!(request.uri().query(), Some("marker=a%26b"));
    let request = Echo { text: "hi".to_owned() }.request(&endpoint(), &()).unwrap();
    assert_eq!(request.headers()["Content-Type"], "application/json");
    assert_eq!(request.into_body(), Bytes::from("\"hi\""));
}

#[test]
fn a_bad_value_is_told_before_anything_is_sent() {
    let error = DeletePackage::new("..").request(&endpoint(), &scope()).unwrap_err();
    assert!(matches!(error, BuildError::PathParameter { name: "package_id", .. }), "{error}");
    let mut scope = scope();
    scope.instance_id = Some("i\r\nX: y".to_owned());
    let error = DeletePackage::new("1").request(&endpoint(), &scope).unwrap_err();
    assert!(matches!(error, BuildError::HeaderValue { name: "Instance-Id" }), "{error}");
}

#[test]
fn a_path_takes_one_allocation() {
    let values = ["project \u{fc}", "28bf9b2c-0000-1111-2222-333344445555/?#%"];
    let mut path = None;
    let allocations = allocation_counter::measure(|| {
        path = Some(Path::fill(DeletePackage::METADATA.path, &values));
    });
    assert!(path.unwrap().is_ok());
    assert_eq!(allocations.count_total, 1);
}

const TEMPLATES: [(&str, usize); 5] = [
    ("/{a}", 1),
    ("/v5/iot/{project_id}/ota-upgrades/packages/{package_id}", 2),
    ("/{a}/{b}/{c}/end", 3),
    ("/x/{a}/", 1),
    ("/iocm/app/dm/v1.4.0/devices/{deviceId}/services/{serviceId}", 2),
];

/// Texts that like to break paths, and any other text.
fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        "[./\\\\%?#:@;=&a2eEF ]{1,8}",
        "(%2[eEfF]|\\.|/|//|\\\\|\\.\\.){1,6}",
        "\\PC{1,12}",
        any::<String>().prop_filter("not empty", |text| !text.is_empty()),
    ]
}

/// The segments of a path, decoded by another hand.
fn decoded(path: &str) -> Vec<String> {
    path.split('/').skip(1).map(percent_decoded).collect()
}

fn percent_decoded(segment: &str) -> String {
    // A form parser reads percent signs as everybody does; no encoded segment holds its other signs.
    assert!(!segment.contains(['+', '&', '=', ';']), "{segment}");
    url::form_urlencoded::parse(segment.as_bytes()).map(|(key, _)| key.into_owned()).next().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn no_value_changes_the_structure_of_an_address(
        (template, values) in (0..TEMPLATES.len()).prop_flat_map(|index| {
            (Just(TEMPLATES[index].0), prop::collection::vec(value(), TEMPLATES[index].1))
        }),
        pair in any::<(String, String)>(),
    ) {
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let path = match Path::fill(template, &values) {
            Ok(path) => path,
            Err(_) => {
                prop_assert!(values.iter().any(|value| matches!(*value, "." | "..")));
                return Ok(());
            }
        };
        let mut next = values.iter();
        let expected: Vec<String> = template.split('/').skip(1)
            .map(|segment| if segment.starts_with('{') { (*next.next().unwrap()).to_owned() } else { segment.to_owned() })
            .collect();
        let mut query = Query::default();
        query.pair(&pair.0, &pair.1);
        let address = format!("https://iot.example.com:8743{}?{}", path.as_str(), query.as_str());

        let by_http: http::Uri = address.parse().unwrap();
        prop_assert_eq!(by_http.authority().unwrap().as_str(), "iot.example.com:8743");
        prop_assert_eq!(decoded(by_http.path()), expected.clone());
        prop_assert_eq!(by_http.query(), Some(query.as_str()));

        let by_url = url::Url::parse(&address).unwrap();
        prop_assert_eq!((by_url.host_str(), by_url.port(), by_url.fragment()), (Some("iot.example.com"), Some(8743), None));
        prop_assert_eq!(by_url.path(), path.as_str());
        prop_assert_eq!(decoded(by_url.path()), expected);
        let pairs: Vec<(String, String)> = by_url.query_pairs().into_owned().collect();
        prop_assert_eq!(pairs, [pair]);
    }

    #[test]
    fn an_endpoint_is_read_as_others_read_it(
        address in prop_oneof![any::<String>(), "https?://[a-z0-9.:@\\[\\]/\\\\%#?-]{0,20}", "https://[a-z]{1,5}(:[0-9]{1,5})?(/[a-z]{1,3}){0,2}/?"],
    ) {
        if let Ok(endpoint) = Endpoint::new(&address) {
            let other = url::Url::parse(&address).map_err(|error| TestCaseError::fail(format!("{address:?}: {error}")))?;
            prop_assert!(other.username().is_empty() && other.password().is_none() && other.query().is_none());
            let printed = url::Url::parse(&endpoint.to_string()).unwrap();
            prop_assert_eq!((printed.scheme(), printed.host_str(), printed.port()), (other.scheme(), other.host_str(), other.port()));
        }
    }
}
