// Written by `cargo xtask generate` from api-spec/iotda-v5/device-certificates/list-device-certificate.yaml: change the description, not this file.

//! Lists the device certificates that the platform has saved.

use crate::iotda_v5::{IotdaV5, PageInfo};
use super::schemas::DeviceCertificate;
use crate::rt;

/// Lists the device certificates that the platform has saved. Returns [`DeviceCertificatePage`].
///
/// `GET /v5/iot/{project_id}/device-certificates`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// The platform saves a device's certificate when the device first connects with it.
///
/// Needs the permission `iotda:devicecertificates:queryList`.
///
/// Page: [Query Device Certificate List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListDeviceCertificate.html>), updated 2026-06-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceCertificate {
    common_name: Option<String>,
    fingerprint: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListDeviceCertificate {
    common_name: query,
    fingerprint: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListDeviceCertificate {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            common_name: None,
            fingerprint: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `common_name`: Only certificates whose common name begins with this text. At most 32
    /// characters. Allowed: letters, digits, blanks, "!", "#", "%" to "\*", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn common_name(mut self, common_name: impl Into<String>) -> Self {
        self.common_name = Some(common_name.into());
        self
    }

    /// Sets `fingerprint`: Only the certificate with this fingerprint: 64 hexadecimal digits (SHA-256) or
    /// 40 (SHA-1). 40 to 64 characters. Matches `^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$`.
    pub fn fingerprint(mut self, fingerprint: impl Into<String>) -> Self {
        self.fingerprint = Some(fingerprint.into());
        self
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// Exactly 24 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Operation for ListDeviceCertificate {
    type Api = IotdaV5;
    type Output = DeviceCertificatePage;
    type Content = rt::JsonBody;
    type Error = ListDeviceCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceCertificate",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-certificates",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceCertificate {
    type Item = DeviceCertificate;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.device_certificates.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceCertificate`].
    pub enum ListDeviceCertificateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}

/// A page of the list of device certificates.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceCertificatePage {
    /// The certificates, without their content.
    pub device_certificates: Option<Vec<DeviceCertificate>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(DeviceCertificatePage { device_certificates, page, ..default });
