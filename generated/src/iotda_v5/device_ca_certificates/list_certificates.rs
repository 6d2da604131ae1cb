// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/list-certificates.yaml: change the description, not this file.

//! Lists the device CA certificates of the user or of a resource space.

use crate::iotda_v5::{AppId, IotdaV5, PageInfo, errors};
use super::schemas::CaCertificate;
use crate::rt;

/// Lists the device CA certificates of the user or of a resource space. Returns [`CaCertificatePage`].
///
/// `GET /v5/iot/{project_id}/certificates`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:certificates:queryList`.
///
/// Page: [Obtain the CA Certificate List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0099.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListCertificates {
    app_id: Option<AppId>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
    sp_auth_token: Option<rt::Secret>,
    stage_auth_token: Option<rt::Secret>,
}

rt::request!(ListCertificates {
    app_id: query,
    limit: query,
    marker: query,
    offset: query,
    sp_auth_token: header("Sp-Auth-Token"),
    stage_auth_token: header("Stage-Auth-Token"),
});

impl ListCertificates {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            limit: None,
            marker: None,
            offset: None,
            sp_auth_token: None,
            stage_auth_token: None,
        }
    }

    /// Sets `app_id`: Only certificates of this resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// 1 to 36 characters. Allowed: letters, digits, hyphens and underscores. Default:
    /// `ffffffffffffffffffffffffffffffffffff`.
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

    /// Sets `Sp-Auth-Token`: The token of an SP user, obtained from the IoBPS service. Other callers leave
    /// it out.
    pub fn sp_auth_token(mut self, sp_auth_token: impl Into<rt::Secret>) -> Self {
        self.sp_auth_token = Some(sp_auth_token.into());
        self
    }

    /// Sets `Stage-Auth-Token`: The token of a Stage user. Only the IoStage service sends it.
    pub fn stage_auth_token(mut self, stage_auth_token: impl Into<rt::Secret>) -> Self {
        self.stage_auth_token = Some(stage_auth_token.into());
        self
    }
}

impl rt::Operation for ListCertificates {
    type Api = IotdaV5;
    type Output = CaCertificatePage;
    type Content = rt::JsonBody;
    type Error = ListCertificatesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListCertificates",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/certificates",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListCertificates {
    type Item = CaCertificate;
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
        answer.certificates.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListCertificates`].
    pub enum ListCertificatesError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// A page of the list of CA certificates.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CaCertificatePage {
    /// The certificates, without their content.
    pub certificates: Option<Vec<CaCertificate>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(CaCertificatePage { certificates, page, ..default });
