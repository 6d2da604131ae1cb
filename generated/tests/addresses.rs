//! Whatever an id holds, the address of a request has the host, the segments and the end that its page documents. Two
//! readers of addresses say so: `url`, which follows browsers, and `fluent-uri`, which follows RFC 3986.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use allocation_counter::measure;
use fluent_uri::Uri;
use huaweicloud_iot::iotda_v5::{DeleteOtaPackage, PackageId, ProjectId, Region, Scope};
use huaweicloud_iot::northbound_v1::{DeleteVersionPackage, FileId};
use huaweicloud_iot::runtime::{BuildError, Endpoint, Operation};
use proptest::prelude::*;
use url::Url;

fn endpoint() -> Endpoint {
    Endpoint::new("https://iot.example.com:8743").unwrap()
}

/// Ids that like to break paths, and any other text.
fn id() -> impl Strategy<Value = String> {
    prop_oneof![
        "[./\\\\%?#:@;=&a2eEF \t\r\n]{0,8}",
        "(%2[eEfF]|\\.|/|//|\\\\|\\.\\.){0,6}",
        "\\PC{1,12}",
        any::<String>(),
    ]
}

/// The request of `operation` has an address with these segments. Only ids that are no segment may be refused.
fn check<O: Operation>(
    operation: &O,
    scope: &<O::Api as huaweicloud_iot::runtime::Api>::Scope,
    segments: &[&str],
) -> Result<(), TestCaseError> {
    let address = match operation.request(&endpoint(), scope) {
        Ok(request) => request.uri().to_string(),
        Err(BuildError::PathParameter { .. }) => {
            prop_assert!(segments.iter().any(|segment| matches!(*segment, "" | "." | "..")), "{segments:?}");
            return Ok(());
        }
        Err(error) => return Err(TestCaseError::fail(error.to_string())),
    };
    let by_rfc = Uri::parse(address.as_str()).map_err(|error| TestCaseError::fail(format!("{address}: {error}")))?;
    let authority = by_rfc.authority().map(|authority| authority.as_str());
    prop_assert_eq!((authority, by_rfc.query(), by_rfc.fragment()), (Some("iot.example.com:8743"), None, None));
    let decoded: Vec<_> = by_rfc
        .path()
        .segments_if_absolute()
        .into_iter()
        .flatten()
        .map(|segment| segment.decode().to_string().map(|text| text.into_owned()))
        .collect();
    let expected: Vec<_> = segments.iter().map(|segment| Ok((*segment).to_owned())).collect();
    prop_assert_eq!(decoded, expected);

    let by_browser = Url::parse(&address).map_err(|error| TestCaseError::fail(format!("{address}: {error}")))?;
    // Neither reader finds a step to resolve or a sign to encode: the address stays as it is.
    prop_assert_eq!(by_browser.as_str(), &address);
    prop_assert_eq!((by_browser.host_str(), by_browser.port()), (Some("iot.example.com"), Some(8743)));
    prop_assert_eq!((by_browser.query(), by_browser.fragment()), (None, None));
    prop_assert_eq!(by_browser.path_segments().map(Iterator::count), Some(segments.len()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_id_changes_the_address_of_delete_ota_package(project_id in id(), package_id in id()) {
        let operation = DeleteOtaPackage::new(PackageId::unchecked(package_id.as_str()));
        let segments = ["v5", "iot", &project_id, "ota-upgrades", "packages", &package_id];
        check(&operation, &Scope::new(ProjectId::unchecked(project_id.as_str())), &segments)?;
    }

    #[test]
    fn no_id_changes_the_address_of_delete_version_package(file_id in id()) {
        let operation = DeleteVersionPackage::new(FileId::unchecked(file_id.as_str()));
        check(&operation, &(), &["iodm", "northbound", "v1.5.0", "category", &file_id])?;
    }

    #[test]
    fn a_package_id_is_accepted_exactly_within_its_limits(id in prop_oneof![id(), "[A-Za-z0-9-]{0,40}"]) {
        let documented = (1..=36).contains(&id.chars().count())
            && id.chars().all(|character| character.is_ascii_alphanumeric() || character == '-');
        prop_assert_eq!(PackageId::new(id.as_str()).is_ok(), documented);
    }
}

#[test]
fn a_request_takes_as_many_allocations_whatever_its_ids() {
    let endpoint = Endpoint::new("https://iot.example.com").unwrap();
    let scope = Scope::new(ProjectId::unchecked("project \u{fc}"));
    let package = DeleteOtaPackage::new(PackageId::unchecked("../28bf9b2c-5a4d?#%".repeat(20)));
    let version = DeleteVersionPackage::new(FileId::unchecked("\u{56fa}\u{4ef6}/28bf9b2c".repeat(20)));
    let short = DeleteOtaPackage::new(PackageId::unchecked("1"));
    let (mut first, mut second, mut third) = (None, None, None);
    let long = measure(|| first = Some(package.request(&endpoint, &scope))).count_total;
    let short = measure(|| second = Some(short.request(&endpoint, &scope))).count_total;
    let other = measure(|| third = Some(version.request(&endpoint, &()))).count_total;
    assert!(long == short && other <= long && long < 16, "{long}, {short} and {other} allocations");
    assert!([first, second, third].into_iter().flatten().all(|request| request.is_ok()));
}

#[test]
fn a_region_leads_to_its_address() {
    assert_eq!(Region::VALUES.len(), 12);
    for id in Region::VALUES {
        let region = Region::from(*id);
        let address = region.endpoint().unwrap();
        assert_eq!(address, format!("https://iotda.{id}.myhuaweicloud.com"));
        assert_eq!(Endpoint::new(&address).unwrap().to_string(), address);
        assert!(!matches!(region, Region::Other(_)));
    }
    let error = Region::from("iot.example.com#").endpoint().unwrap_err();
    assert_eq!(
        error.to_string(),
        "Region: '.' in \"iot.example.com#\" is not allowed, only letters, digits and hyphens are"
    );
}
