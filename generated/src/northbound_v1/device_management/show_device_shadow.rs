// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/show-device-shadow.yaml: change the description, not this file.

//! Shows the shadow of a device: the property values that it last reported, and those that are to be
//! delivered to it.

use crate::northbound_v1::{
    AppId, DeviceDetails, DeviceId, NodeType, NorthboundV1, ServiceId, errors,
};

use crate::rt;

/// Shows the shadow of a device: the property values that it last reported, and those that are to be
/// delivered to it. Returns [`DeviceShadow`].
///
/// `GET /iocm/app/shadow/v1.5.0/devices/{deviceId}`, answered with `200`.
///
/// Before the call:
///
/// - The device uses LWM2M.
///
/// Page: [Querying Device Shadow Information](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0018.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceShadow {
    device_id: DeviceId,
    app_id: Option<AppId>,
}

rt::request!(ShowDeviceShadow { device_id: path("deviceId"), app_id: query("appId") });

impl ShowDeviceShadow {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device whose shadow is shown.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id, app_id: None }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ShowDeviceShadow {
    type Api = NorthboundV1;
    type Output = DeviceShadow;
    type Content = rt::JsonBody;
    type Error = ShowDeviceShadowError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceShadow",
        method: rt::Method::GET,
        path: "/iocm/app/shadow/v1.5.0/devices/{deviceId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceShadow`].
    pub enum ShowDeviceShadowError {
        /// `403` and `500` `100203`: The calling application, or the one that the request names, does not
        /// exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `100418`: The platform found no information about the device. Check deviceId, whether the
        /// device belongs to the calling application, and the appId in the request if there is one.
        DeviceDataNotFound = Row { status: 404, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// The shadow of a device and its details.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceShadow {
    /// The device's id.
    pub device_id: Option<DeviceId>,
    /// The gateway of the device. For a directly connected device, the same as deviceId.
    pub gateway_id: Option<DeviceId>,
    /// Whether the device is an endpoint or a gateway.
    pub node_type: Option<NodeType>,
    /// When the device was registered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the device was last modified. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub last_modified_time: Option<rt::Timestamp>,
    /// The details of the device. On the wire: `deviceInfo`.
    #[doc(alias = "deviceInfo")]
    pub details: Option<DeviceDetails>,
    /// The property values in the shadow, service by service.
    pub services: Option<Vec<ServiceShadow>>,
}

rt::object!(DeviceShadow {
    device_id: "deviceId",
    gateway_id: "gatewayId",
    node_type: "nodeType",
    create_time: "createTime",
    last_modified_time: "lastModifiedTime",
    details: "deviceInfo",
    services,
    ..default
});

/// The reported and the desired property values of one service in the shadow of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceShadow {
    /// The service's id.
    pub service_id: Option<ServiceId>,
    /// The property values that the device last reported, by property name. On the wire: `reportedProps`.
    #[doc(alias = "reportedProps")]
    pub reported: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// The property values that are to be delivered to the device, by property name. On the wire:
    /// `desiredProps`.
    #[doc(alias = "desiredProps")]
    pub desired: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// The time of the event. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// The type of the service.
    pub service_type: Option<String>,
}

rt::object!(ServiceShadow {
    service_id: "serviceId",
    reported: "reportedProps",
    desired: "desiredProps",
    event_time: "eventTime",
    service_type: "serviceType",
    ..default
});
