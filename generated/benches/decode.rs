//! What it costs to read an answer with a list of 100 items: the body alone, and all that the operation does with an
//! answer. Beside both `serde_json` reads the same bytes into structs that derive `Deserialize`.

#[path = "../../runtime/benches/support/mod.rs"]
mod support;

use std::mem::take;

use huaweicloud_iot::northbound_v1::ListVersionPackages;
use huaweicloud_iot::northbound_v1::device_upgrade::ListVersionPackagesResponse;
use huaweicloud_iot::runtime::{Answer, Bytes, Content as _, JsonBody, Operation as _, ReadError};
use serde::Deserialize;
use support::{compare, turn};

fn main() {
    let answer = Answer::new(body());
    let body_alone = |answer: &mut Answer| -> Result<ListVersionPackagesResponse, ReadError> { JsonBody::read(answer) };
    let derived = |answer: &mut Answer| serde_json::from_slice::<DerivedPage>(answer.body());
    // Both read everything.
    assert_eq!(body_alone(&mut answer.clone()).ok().and_then(|page| page.data).map(|data| data.len()), Some(100));
    assert_eq!(derived(&mut answer.clone()).ok().and_then(|page| page.data).map(|data| data.len()), Some(100));

    println!("{} bytes", answer.body().len());
    compare("the body alone", || turn(|| answer.clone(), body_alone), || turn(|| answer.clone(), derived));
    compare(
        "the answer as a whole",
        || turn(|| answer.clone(), |answer| ListVersionPackages::response(take(answer))),
        || turn(|| answer.clone(), derived),
    );
}

/// A page of packages with all fields, in the form of the documented example.
fn body() -> Bytes {
    let packages: Vec<String> = (0..100)
        .map(|number| {
            format!(
                r#"{{"fileId":"28bf9b2c5a4d4a0a9a5329b0df5{number:05}","name":"gateway-firmware-{number}.zip","version":"V100R001C{number:02}",
                "fileType":"firmwarePackage","deviceType":"Gateway","model":"ABC-{number}","manufacturerName":"Example \u0026 Sons",
                "protocolType":"CoAP","description":"Repairs what release {number} broke; \"urgent\"","date":"2018-6-30 ",
                "uploadTime":"20180630T140520Z"}}"#
            )
        })
        .collect();
    format!(r#"{{"data":[{}],"pageNo":0,"pageSize":100,"totalCount":1234}}"#, packages.join(",")).into()
}

/// The page with the fields of [`ListVersionPackagesResponse`].
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "it is only read into")]
struct DerivedPage {
    data: Option<Vec<DerivedPackage>>,
    page_no: Option<i64>,
    page_size: Option<i64>,
    total_count: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "it is only read into")]
struct DerivedPackage {
    file_id: Option<Box<str>>,
    name: Option<String>,
    version: Option<String>,
    file_type: Option<String>,
    device_type: Option<String>,
    model: Option<String>,
    manufacturer_name: Option<String>,
    protocol_type: Option<String>,
    description: Option<String>,
    date: Option<String>,
    upload_time: Option<String>,
}
