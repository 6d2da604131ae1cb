// Written by `cargo xtask generate` from api-spec/iotda-v5/device-certificates/list-device-by-device-certificate.yaml: change the description, not this file.

//! Lists the devices that use a certain device certificate.

use crate::iotda_v5::{DeviceCertificateId, DeviceSummary, IotdaV5, PageInfo};
use crate::rt;

/// Lists the devices that use a certain device certificate. Returns [`CertificateDevicePage`].
///
/// `POST /v5/iot/{project_id}/device-certificates/{certificate_id}/list-device`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:devicecertificates:queryDeviceList`.
///
/// Page: [Query the List of Devices that Use a Specified Device Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListDeviceByDeviceCertificate.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceByDeviceCertificate {
    certificate_id: DeviceCertificateId,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListDeviceByDeviceCertificate {
    certificate_id: path,
    limit: property,
    marker: property,
    offset: property,
});

impl ListDeviceByDeviceCertificate {
    /// Creates a request with the given `certificate_id`.
    ///
    /// - `certificate_id`: The device certificate.
    pub fn new(certificate_id: DeviceCertificateId) -> Self {
        Self {
            certificate_id,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `limit`: The maximum number of devices on a page. 1 to 50. Default: `10`.
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

impl rt::Operation for ListDeviceByDeviceCertificate {
    type Api = IotdaV5;
    type Output = CertificateDevicePage;
    type Content = rt::JsonBody;
    type Error = ListDeviceByDeviceCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceByDeviceCertificate",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-certificates/{certificate_id}/list-device",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceByDeviceCertificate {
    type Item = DeviceSummary;
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
        answer.devices.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceByDeviceCertificate`].
    pub enum ListDeviceByDeviceCertificateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015500` (assumed): There is no such device certificate. Check certificate_id against
        /// the list of device certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
    }
}

/// A page of the list of devices that use a certificate.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CertificateDevicePage {
    /// The devices.
    pub devices: Option<Vec<DeviceSummary>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(CertificateDevicePage { devices, page, ..default });
