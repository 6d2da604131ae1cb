// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/modify-device-shadow.yaml: change the description, not this file.

//! Sets properties in the shadow of a device, for the device to take them on.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ServiceId, errors};
use crate::rt;

/// Sets properties in the shadow of a device, for the device to take them on.
///
/// `PUT /iocm/app/shadow/v1.5.0/devices/{deviceId}`, answered with `200`.
///
/// A device that is online gets them at once, others when they come online.
///
/// Before the call:
///
/// - The device uses LWM2M, and LWM2M defines the properties.
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
    /// - `device_id`: The device.
    /// - `services`: The properties to set, by service.
    pub fn new(device_id: DeviceId, services: Vec<DesiredProperties>) -> Self {
        Self {
            device_id,
            app_id: None,
            services,
        }
    }

    /// Sets `appId`: The application that owns what the call is about. Only for another application, which
    /// must have authorised the calling one.
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
        /// `200` `100425`: The platform has no profile for the device. Check that the profile has been
        /// uploaded.
        ProfileNotFound = Row {
            status: 200,
            code: "100425",
            message: "The special deviceCapability is not exist.",
            remedy: "Check that the profile has been uploaded.",
        },
        /// `200` `100431`: The profile of the device has no such service. Check that the profile has been
        /// uploaded, and that it has the serviceId.
        ServiceTypeNotFound = Row { status: 200, ..errors::SERVICE_TYPE_NOT_FOUND },
        /// `400` `107002`: The device has no such property. Check serviceId.
        PropertyNotFound = Row {
            status: 400,
            code: "107002",
            message: "The properties is empty in database.",
            remedy: "Check serviceId.",
        },
        /// `400` `107003`: The platform does not know these properties, or what state the device is in. Check
        /// the names of the properties, and whether the device is connected.
        PropertiesUnknown = Row {
            status: 400,
            code: "107003",
            message: "The request properties is unknown.",
            remedy: "Check the names of the properties, and whether the device is connected.",
        },
        /// `400` `50400`: A value that the call carries is not valid. Check the values against their
        /// documentation.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `403` and `500` `100203`: The platform has no such application, or the caller may not see it. Check
        /// the appId of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `100443`: The property cannot be set. Set only properties that the profile has with the method
        /// W.
        PropertyReadOnly = Row {
            status: 403,
            code: "100443",
            message: "The property is forbidden to write.",
            remedy: "Set only properties that the profile has with the method W.",
        },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `100403`: The platform has no device with this id. Check deviceId.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `404` `100418`: The platform knows nothing about the device. Check deviceId, and whether the device
        /// belongs to the application.
        DeviceDataNotFound = Row { status: 404, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `500` `100023`: The platform's own data is damaged. Tell the maintenance staff of the platform.
        AbnormalData = Row { status: 500, ..errors::ABNORMAL_DATA },
        /// `500` `50252`: The platform failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// Properties of one service that a device is to take on.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DesiredProperties {
    /// The service that the properties belong to.
    pub service_id: ServiceId,
    /// The values to set, by the names of the properties. Only properties that the profile has with the
    /// method W can be set.
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
