// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/refresh-device-key.yaml: change the description, not this file.

//! Gives a registered device a new verification code and, if wanted, a new node id.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Gives a registered device a new verification code and, if wanted, a new node id. Returns
/// [`RefreshDeviceKeyResponse`].
///
/// `PUT /iocm/app/reg/v1.1.0/deviceCredentials/{deviceId}`, answered with `200`.
///
/// The device keeps its deviceId, and has to bind itself again within the timeout.
///
/// Before the call:
///
/// - The device has been activated, that is, has connected to the platform at least once.
/// - The device is offline.
///
/// Page: [Refreshing a Device Key](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0012.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct RefreshDeviceKey {
    device_id: DeviceId,
    app_id: Option<AppId>,
    node_id: Option<String>,
    timeout: Option<i32>,
    verification_code: Option<rt::Secret>,
}

rt::request!(RefreshDeviceKey {
    device_id: path("deviceId"),
    app_id: query("appId"),
    node_id: property("nodeId"),
    timeout: property,
    verification_code: property("verifyCode"),
});

impl RefreshDeviceKey {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device that gets the new verification code.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
            app_id: None,
            node_id: None,
            timeout: None,
            verification_code: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `nodeId`: The new node id, with which the device identifies itself. Without it, the node id
    /// stays the same. At most 256 characters.
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }

    /// Sets `timeout`: The number of seconds within which the device must bind itself. 0 means no limit. 0
    /// to 2147483647. Default: `180`.
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `verifyCode`: The new verification code. Without it, the platform generates one. At most 256
    /// characters.
    #[doc(alias = "verifyCode")]
    pub fn verification_code(
        mut self,
        verification_code: impl Into<rt::Secret>,
    ) -> Self {
        self.verification_code = Some(verification_code.into());
        self
    }
}

impl rt::Operation for RefreshDeviceKey {
    type Api = NorthboundV1;
    type Output = RefreshDeviceKeyResponse;
    type Content = rt::JsonBody;
    type Error = RefreshDeviceKeyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "RefreshDeviceKey",
        method: rt::Method::PUT,
        path: "/iocm/app/reg/v1.1.0/deviceCredentials/{deviceId}",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`RefreshDeviceKey`].
    pub enum RefreshDeviceKeyError {
        /// `200` and `403` `100217`: The application that the request names has not authorised the calling one.
        /// Leave the application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200 | 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `400` `100003`: The verification code is not valid. Check verifyCode. If the request has none,
        /// report the error to the maintenance staff of the platform.
        InvalidVerificationCode = Row { status: 400, ..super::errors::INVALID_VERIFICATION_CODE },
        /// `400` `100007`: A parameter is missing or not acceptable, most often the id of the device. Check the
        /// values in the request against the documented limits.
        BadRequest = Row { status: 400, ..super::errors::BAD_REQUEST },
        /// `400` `100426`: Another device already has this node id. Check whether the device has been
        /// registered before; otherwise choose another nodeId.
        NodeIdInUse = Row { status: 400, ..super::errors::NODE_ID_IN_USE },
        /// `400` `100610`: The device has not been activated. Let the device connect to the platform first;
        /// ShowDeviceActivationStatus shows whether it has.
        DeviceNotActivated = Row {
            status: 400,
            code: "100610",
            message: "Device is not active.",
            remedy: "Let the device connect to the platform first; ShowDeviceActivationStatus shows whether it has.",
        },
        /// `400` `100611`: The device is online. Take the device offline first, then repeat the call.
        DeviceOnline = Row {
            status: 400,
            code: "100611",
            message: "Device is online.",
            remedy: "Take the device offline first, then repeat the call.",
        },
        /// `400` `50400`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` `100025`: The platform found no authentication data for the appId in the header app_key. Check
        /// the appId of the credential.
        ApplicationNotIdentified = Row { status: 401, ..super::errors::APPLICATION_NOT_IDENTIFIED },
        /// `403` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `100403`: The platform has no device with this id. Check deviceId.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `404` `100418`: The platform found no information about the device. Check deviceId, whether the
        /// device belongs to the calling application, and the appId in the request if there is one.
        DeviceDataNotFound = Row { status: 404, ..errors::DEVICE_DATA_NOT_FOUND },
    }
}

/// The verification code with which the device has to bind itself.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RefreshDeviceKeyResponse {
    /// The verification code now in force: that of the request, or a generated one. At most 256 characters.
    /// On the wire: `verifyCode`.
    #[doc(alias = "verifyCode")]
    pub verification_code: Option<rt::Secret>,
    /// The number of seconds for which the verification code is valid.
    pub timeout: Option<i32>,
}

rt::object!(RefreshDeviceKeyResponse { verification_code: "verifyCode", timeout, ..default });
