// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/create-device-group.yaml: change the description, not this file.

//! Creates a device group, optionally with devices in it.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use super::schemas::DeviceGroup;
use crate::rt;

/// Creates a device group, optionally with devices in it. Returns [`DeviceGroup`].
///
/// `POST /iocm/app/devgroup/v1.3.0/devGroups`, answered with `200` or `201`.
///
/// A device can be in one group only. AddDeviceGroupMembers adds devices later.
///
/// Page: [Creating a Device Group](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0066.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateDeviceGroup {
    name: String,
    description: Option<String>,
    app_id: Option<AppId>,
    max_devices: Option<i32>,
    device_ids: Option<Vec<DeviceId>>,
}

rt::request!(CreateDeviceGroup {
    name: property,
    description: property,
    app_id: property("appId"),
    max_devices: property("maxDevNum"),
    device_ids: property("deviceIds"),
});

impl CreateDeviceGroup {
    /// Creates a request with the given `name`.
    ///
    /// - `name`: A name for the group, made of letters and digits. It must not be in use by another group.
    ///   1 to 50 characters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            app_id: None,
            max_devices: None,
            device_ids: None,
        }
    }

    /// Sets `description`: A free-text description. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `appId`: The id of the application that is to own the group. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `maxDevNum`: How many devices the group may have at most. 0 means no limit. At least 0.
    /// Default: `0`.
    #[doc(alias = "maxDevNum")]
    pub fn max_devices(mut self, max_devices: i32) -> Self {
        self.max_devices = Some(max_devices);
        self
    }

    /// Sets `deviceIds`: The ids of the devices to add to the group.
    pub fn device_ids(mut self, device_ids: Vec<DeviceId>) -> Self {
        self.device_ids = Some(device_ids);
        self
    }
}

impl rt::Operation for CreateDeviceGroup {
    type Api = NorthboundV1;
    type Output = DeviceGroup;
    type Content = rt::JsonBody;
    type Error = CreateDeviceGroupError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateDeviceGroup",
        method: rt::Method::POST,
        path: "/iocm/app/devgroup/v1.3.0/devGroups",
        success: &[200, 201],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateDeviceGroup`].
    pub enum CreateDeviceGroupError {
        /// `200` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100602`: Another group already has this name. Choose another name.
        GroupNameInUse = Row { status: 200, ..super::errors::GROUP_NAME_IN_USE },
        /// `200` `100607`: The number of device groups has reached the licensed limit. Check how many groups
        /// there are, and delete those that are no longer needed.
        GroupLimitReached = Row {
            status: 200,
            code: "100607",
            message: "The devGroup has reached the limit.",
            remedy: "Check how many groups there are, and delete those that are no longer needed.",
        },
        /// `400` `100609`: The request names more devices than the group may have. Name at most as many devices
        /// as maxDevNum allows, or raise maxDevNum.
        TooManyDevices = Row {
            status: 400,
            code: "100609",
            message: "Too much devices to add.",
            remedy: "Name at most as many devices as maxDevNum allows, or raise maxDevNum.",
        },
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
