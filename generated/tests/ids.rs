//! Ids: the documented limits of a package's id, and how any id travels as one segment of the path.

#![allow(clippy::panic, reason = "a test may panic")]

mod support;

use huaweicloud_iot::iotda_v5::{DeleteOtaPackage, InstanceId, PackageId, ProjectId, Scope};
use huaweicloud_iot::northbound_v1::{DeleteVersionPackage, FileId};
use huaweicloud_iot::runtime::{BuildError, PathFlaw};
use huaweicloud_iot::{AnyError, Error};
use support::{by_iotda, by_northbound, line, scope, server};

#[test]
fn a_package_id_keeps_its_documented_limits() {
    for id in ["1", "28bf9b2c-5a4d-4a0a-9a53-2f1c4a0a9a53", &"Z".repeat(36)] {
        assert_eq!(PackageId::new(id).unwrap().as_str(), id);
    }
}

#[test]
fn a_package_id_that_breaks_a_limit_is_refused_and_the_limit_named() {
    let allowed = "is not allowed, only letters, digits and hyphens are";
    for (id, message) in [
        ("a".repeat(37), "PackageId: must have at most 36 characters, has 37".to_owned()),
        (String::new(), "PackageId: must have at least 1 character, has 0".to_owned()),
        ("../x".to_owned(), format!("PackageId: '.' in \"../x\" {allowed}")),
        ("a/b".to_owned(), format!("PackageId: '/' in \"a/b\" {allowed}")),
        ("a\nb".to_owned(), format!("PackageId: '\\n' in \"a\\nb\" {allowed}")),
        ("1\u{ff11}".to_owned(), format!("PackageId: '\u{ff11}' in \"1\u{ff11}\" {allowed}")),
    ] {
        let error = PackageId::new(id.as_str()).unwrap_err();
        assert_eq!((error.to_string(), error.type_name(), error.value()), (message, "PackageId", id.as_str()));
        assert_eq!(PackageId::try_from(id.as_str()), Err(error.clone()));
        assert_eq!(id.parse::<PackageId>(), Err(error));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unchecked_package_id_is_still_one_segment() {
    let server = server(204, "").await;
    for (id, segment) in [("../x", "..%2Fx"), ("?a=b#c", "%3Fa%3Db%23c"), ("%2e%2e", "%252e%252e")] {
        for result in by_iotda(&server, scope(), DeleteOtaPackage::new(PackageId::unchecked(id))).await {
            result.unwrap();
        }
        for request in server.take_requests() {
            assert_eq!(line(&request), format!("DELETE /v5/iot/p-1/ota-upgrades/packages/{segment}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn any_file_id_is_one_segment() {
    let server = server(200, "").await;
    for (id, segment) in [
        ("a/b", "a%2Fb"),
        ("../../iocm", "..%2F..%2Fiocm"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("%2F", "%252F"),
        ("..\\x", "..%5Cx"),
        (" a b+", "%20a%20b%2B"),
        ("a\r\nX: y", "a%0D%0AX%3A%20y"),
        ("\u{56fa}\u{4ef6}", "%E5%9B%BA%E4%BB%B6"),
        ("...", "..."),
    ] {
        for result in by_northbound(&server, DeleteVersionPackage::new(FileId::unchecked(id))).await {
            result.unwrap();
        }
        let requests = server.take_requests();
        assert_eq!(requests.len(), 2);
        for request in requests {
            assert_eq!(line(&request), format!("DELETE /iodm/northbound/v1.5.0/category/{segment}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_that_is_a_step_in_the_path_is_refused_before_anything_is_sent() {
    let server = server(204, "").await;
    for (id, flaw) in [("", PathFlaw::Empty), (".", PathFlaw::Dot), ("..", PathFlaw::DotDot)] {
        for result in by_northbound(&server, DeleteVersionPackage::new(FileId::unchecked(id))).await {
            assert_eq!(refused(result), ("fileId", flaw));
        }
        for result in by_iotda(&server, scope(), DeleteOtaPackage::new(PackageId::unchecked(id))).await {
            assert_eq!(refused(result), ("package_id", flaw));
        }
        let good = DeleteOtaPackage::new(PackageId::new("1").unwrap());
        for result in by_iotda(&server, Scope::new(ProjectId::unchecked(id)), good).await {
            assert_eq!(refused(result), ("project_id", flaw));
        }
    }
    assert!(server.take_requests().is_empty());
}

#[test]
fn an_id_of_a_path_refuses_by_itself_to_be_a_step_whatever_its_page_states() {
    for (id, message) in [
        ("", "FileId: is empty"),
        (".", "FileId: is `.`, which is a step to another path"),
        ("..", "FileId: is `..`, which is a step to another path"),
    ] {
        assert_eq!(FileId::new(id).unwrap_err().to_string(), message);
        assert!(ProjectId::new(id).is_err());
    }
    assert!(FileId::new("a/b ...").is_ok() && InstanceId::new("").is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_id_cannot_add_a_header() {
    let server = server(204, "").await;
    let package = DeleteOtaPackage::new(PackageId::new("1").unwrap());
    for result in by_iotda(&server, scope().instance_id(InstanceId::unchecked("i\r\nX-Other: 1")), package).await {
        let error = AnyError::from(result.unwrap_err());
        assert!(matches!(error, AnyError::Build(BuildError::HeaderValue { name: "Instance-Id" })), "{error:?}");
    }
    assert!(server.take_requests().is_empty());
}

/// The parameter that stopped the request from being built, and what is wrong with it.
fn refused<K: std::fmt::Debug>(result: Result<(), Error<K>>) -> (&'static str, PathFlaw) {
    match result {
        Err(Error::Build(BuildError::PathParameter { name, flaw, .. })) => (name, flaw),
        other => panic!("not refused for its path: {other:?}"),
    }
}

#[test]
fn an_id_prints_itself() {
    assert_eq!(PackageId::new("p-1").unwrap().to_string(), "p-1");
    assert_eq!(
        format!("{:?} {:?}", FileId::unchecked("f\n"), ProjectId::unchecked("p")),
        "FileId(\"f\\n\") ProjectId(\"p\")"
    );
    assert_eq!(String::from(InstanceId::unchecked("i-1")), "i-1");
}
