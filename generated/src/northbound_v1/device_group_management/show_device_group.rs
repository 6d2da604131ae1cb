// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/show-device-group.yaml: change the description, not this file.

//! Shows the details of a device group.

use crate::northbound_v1::{AppId, DeviceGroupId, NorthboundV1, errors};
use super::schemas::DeviceGroup;
use crate::rt;

/// Shows the details of a device group. Returns [`DeviceGroup`].
///
/// `GET /iocm/app/devgroup/v1.3.0/devGroups/{devGroupId}`, answered with `200`.
///
/// ListDeviceGroupMembers lists the devices in the group.
///
/// Page: [Querying Information About a Specified Device Group](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0070.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceGroup {
    group_id: DeviceGroupId,
    access_app_id: Option<AppId>,
}

rt::request!(ShowDeviceGroup {
    group_id: path("devGroupId"),
    access_app_id: query("accessAppId"),
});

impl ShowDeviceGroup {
    /// Creates a request with the given `group_id`.
    ///
    /// - `group_id`: The group to show.
    pub fn new(group_id: DeviceGroupId) -> Self {
        Self {
            group_id,
            access_app_id: None,
        }
    }

    /// Sets `accessAppId`: The id of the application that owns the device group. Only needed when that is
    /// another application, which must have authorised the calling one.
    pub fn access_app_id(mut self, access_app_id: AppId) -> Self {
        self.access_app_id = Some(access_app_id);
        self
    }
}

impl rt::Operation for ShowDeviceGroup {
    type Api = NorthboundV1;
    type Output = DeviceGroup;
    type Content = rt::JsonBody;
    type Error = ShowDeviceGroupError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceGroup",
        method: rt::Method::GET,
        path: "/iocm/app/devgroup/v1.3.0/devGroups/{devGroupId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceGroup`].
    pub enum ShowDeviceGroupError {
        /// `200` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100603`: The device group does not exist. Check devGroupId.
        GroupNotFound = Row { status: 200, ..super::errors::GROUP_NOT_FOUND },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
