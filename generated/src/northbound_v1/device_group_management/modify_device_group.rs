// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/modify-device-group.yaml: change the description, not this file.

//! Changes the name, the description or the size limit of a device group.

use crate::northbound_v1::{AppId, DeviceGroupId, NorthboundV1, errors};
use super::schemas::DeviceGroup;
use crate::rt;

/// Changes the name, the description or the size limit of a device group. Returns [`DeviceGroup`].
///
/// `PUT /iocm/app/devgroup/v1.3.0/devGroups/{devGroupId}`, answered with `200`.
///
/// Page: [Modifying a Device Group](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0068.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ModifyDeviceGroup {
    group_id: DeviceGroupId,
    access_app_id: Option<AppId>,
    name: String,
    description: Option<String>,
    max_devices: Option<i32>,
}

rt::request!(ModifyDeviceGroup {
    group_id: path("devGroupId"),
    access_app_id: query("accessAppId"),
    name: property,
    description: property,
    max_devices: property("maxDevNum"),
});

impl ModifyDeviceGroup {
    /// Creates a request with the given `group_id` and `name`.
    ///
    /// - `group_id`: The group to change.
    /// - `name`: The name of the group, made of letters and digits. It is mandatory even when it stays the
    ///   same. 1 to 50 characters.
    pub fn new(group_id: DeviceGroupId, name: impl Into<String>) -> Self {
        Self {
            group_id,
            access_app_id: None,
            name: name.into(),
            description: None,
            max_devices: None,
        }
    }

    /// Sets `accessAppId`: The id of the application that owns the device group. Only needed when that is
    /// another application, which must have authorised the calling one.
    pub fn access_app_id(mut self, access_app_id: AppId) -> Self {
        self.access_app_id = Some(access_app_id);
        self
    }

    /// Sets `description`: A free-text description. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `maxDevNum`: How many devices the group may have at most. 0 means no limit. At least 0.
    /// Default: `0`.
    #[doc(alias = "maxDevNum")]
    pub fn max_devices(mut self, max_devices: i32) -> Self {
        self.max_devices = Some(max_devices);
        self
    }
}

impl rt::Operation for ModifyDeviceGroup {
    type Api = NorthboundV1;
    type Output = DeviceGroup;
    type Content = rt::JsonBody;
    type Error = ModifyDeviceGroupError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ModifyDeviceGroup",
        method: rt::Method::PUT,
        path: "/iocm/app/devgroup/v1.3.0/devGroups/{devGroupId}",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ModifyDeviceGroup`].
    pub enum ModifyDeviceGroupError {
        /// `200` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100601`: The number of devices in the group has reached its limit. Raise maxDevNum of the
        /// group, or remove devices from it.
        GroupFull = Row { status: 200, ..super::errors::GROUP_FULL },
        /// `200` `100602`: Another group already has this name. Choose another name.
        GroupNameInUse = Row { status: 200, ..super::errors::GROUP_NAME_IN_USE },
        /// `200` `100603`: The device group does not exist. Check devGroupId.
        GroupNotFound = Row { status: 200, ..super::errors::GROUP_NOT_FOUND },
        /// `400` `50400`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
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
