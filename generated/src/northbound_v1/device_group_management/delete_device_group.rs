// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/delete-device-group.yaml: change the description, not this file.

//! Deletes a device group.

use crate::northbound_v1::{AppId, DeviceGroupId, NorthboundV1, errors};
use crate::rt;

/// Deletes a device group.
///
/// `DELETE /iocm/app/devgroup/v1.3.0/devGroups/{devGroupId}`, answered with `200`.
///
/// Page: [Deleting a Device Group](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0067.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceGroup {
    group_id: DeviceGroupId,
    access_app_id: Option<AppId>,
}

rt::request!(DeleteDeviceGroup {
    group_id: path("devGroupId"),
    access_app_id: query("accessAppId"),
});

impl DeleteDeviceGroup {
    /// Creates a request with the given `group_id`.
    ///
    /// - `group_id`: The group to delete.
    pub fn new(group_id: DeviceGroupId) -> Self {
        Self {
            group_id,
            access_app_id: None,
        }
    }

    /// Sets `accessAppId`: The application that owns the group. Only for a group of another application,
    /// which must have authorised the calling one.
    pub fn access_app_id(mut self, access_app_id: AppId) -> Self {
        self.access_app_id = Some(access_app_id);
        self
    }
}

impl rt::Operation for DeleteDeviceGroup {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceGroupError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceGroup",
        method: rt::Method::DELETE,
        path: "/iocm/app/devgroup/v1.3.0/devGroups/{devGroupId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceGroup`].
    pub enum DeleteDeviceGroupError {
        /// `200` `100203`: The platform has no such application, or the caller may not see it. Check the appId
        /// of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row {
            status: 200,
            code: "100217",
            message: "The application hasn't been authorized",
            remedy: "Name another application only if it has authorised the calling one.",
        },
        /// `200` `100603`: There is no such device group. Check devGroupId.
        GroupNotFound = Row {
            status: 200,
            code: "100603",
            message: "The device group is not existed",
            remedy: "Check devGroupId.",
        },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `50252`: The platform failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
