// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/modify-device-shadow.yaml: change the description, not this file.

//! Sets desired property values in the shadow of a device.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ServiceId, errors};
use crate::rt;

/// Sets desired property values in the shadow of a device.
///
/// `PUT /iocm/app/shadow/v1.5.0/devices/{deviceId}`, answered with `200`.
///
/// The platform delivers the values to the device: at once when the device is online, otherwise when it
/// comes online.
///
/// Before the call:
///
/// - The device uses LWM2M, and the properties are defined by LWM2M.
///
/// Page: [Modifying Device Shadow Information](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0017.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ModifyDeviceShadow {
    device_id: DeviceId,
    app_id: Option<AppId>,
    services: Vec<DesiredProperties>,
}

rt::request!(ModifyDeviceShadow {
    device_id: path("deviceId"),
    app_id: query("appId"),
    services: property("serviceDesireds"),
});

impl ModifyDeviceShadow {
    /// Creates a request with the given `device_id` and `services`.
    ///
    /// - `device_id`: The device whose shadow is changed.
    /// - `services`: The desired property values, service by service.
    pub fn new(device_id: DeviceId, services: Vec<DesiredProperties>) -> Self {
        Self {
            device_id,
            app_id: None,
            services,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ModifyDeviceShadow {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = ModifyDeviceShadowError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ModifyDeviceShadow",
        method: rt::Method::PUT,
        path: "/iocm/app/shadow/v1.5.0/devices/{deviceId}",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ModifyDeviceShadow`].
    pub enum ModifyDeviceShadowError {
        /// `200` `100425`: The profile of the device does not exist. Check that the profile has been uploaded
        /// to the platform.
        ProfileNotFound = Row {
            status: 200,
            code: "100425",
            message: "The special deviceCapability is not exist.",
            remedy: "Check that the profile has been uploaded to the platform.",
        },
        /// `200` `100431`: The device's profile has no such service. Check that the profile has been uploaded
        /// to the platform, and that it contains the serviceId.
        ServiceTypeNotFound = Row { status: 200, ..errors::SERVICE_TYPE_NOT_FOUND },
        /// `400` `107002`: The device has no such property. Check serviceId.
        PropertyNotFound = Row {
            status: 400,
            code: "107002",
            message: "The properties is empty in database.",
            remedy: "Check serviceId.",
        },
        /// `400` `107003`: The platform does not know the properties or the status of the device. Check the
        /// names of the properties, and whether the device is connected to the platform.
        PropertiesUnknown = Row {
            status: 400,
            code: "107003",
            message: "The request properties is unknown.",
            remedy: "Check the names of the properties, and whether the device is connected to the platform.",
        },
        /// `400` `50400`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `403` and `500` `100203`: The calling application, or the one that the request names, does not
        /// exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `100443`: The property is not writable. Set only properties whose method in the profile
        /// contains W.
        PropertyReadOnly = Row {
            status: 403,
            code: "100443",
            message: "The property is forbidden to write.",
            remedy: "Set only properties whose method in the profile contains W.",
        },
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
        /// `500` `100023`: The data in the platform's database is faulty. Report it to the maintenance staff of
        /// the platform.
        AbnormalData = Row { status: 500, ..errors::ABNORMAL_DATA },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// The desired property values of one service.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DesiredProperties {
    /// The service that the properties belong to.
    pub service_id: ServiceId,
    /// The desired values, by property name. Only properties whose method in the profile contains W can be
    /// set.
    pub desired: std::collections::BTreeMap<String, rt::Json>,
}

rt::object!(DesiredProperties { service_id: "serviceId", desired });

impl DesiredProperties {
    /// Creates a value with the given `service_id` and `desired`.
    pub fn new(
        service_id: ServiceId,
        desired: std::collections::BTreeMap<String, rt::Json>,
    ) -> Self {
        Self { service_id, desired }
    }
}
