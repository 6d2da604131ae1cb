// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/register-device.yaml: change the description, not this file.

//! Registers a device that then binds itself to the platform with a verification code.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ProtocolType, errors};
use super::schemas::ProductId;
use crate::rt;

/// Registers a device that then binds itself to the platform with a verification code. Returns
/// [`RegisterDeviceResponse`].
///
/// `POST /iocm/app/reg/v1.1.0/deviceCredentials`, answered with `200`.
///
/// Use this for devices that use LWM2M or CoAP and for devices with the AgentLite SDK, and
/// RegisterDeviceWithSecret for MQTT devices. The device has to bind itself within the timeout;
/// ShowDeviceActivationStatus shows whether it has connected.
///
/// Page: [Registering a Device (Verification Code Mode)](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0010.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct RegisterDevice {
    app_id: Option<AppId>,
    kind: Option<DeviceKind>,
    end_user_id: Option<String>,
    imsi: Option<String>,
    secure: Option<bool>,
    node_id: String,
    psk: Option<rt::Secret>,
    timeout: Option<i32>,
    verification_code: Option<rt::Secret>,
    product_id: Option<ProductId>,
}

rt::request!(RegisterDevice {
    app_id: query("appId"),
    kind: property("deviceInfo"),
    end_user_id: property("endUserId"),
    imsi: property,
    secure: property("isSecure"),
    node_id: property("nodeId"),
    psk: property,
    timeout: property,
    verification_code: property("verifyCode"),
    product_id: property("productId"),
});

impl RegisterDevice {
    /// Creates a request with the given `node_id`.
    ///
    /// - `node_id`: The id with which the device identifies itself, such as its MAC address, serial number
    ///   or IMEI. It must be the one that the device itself reports: with Qualcomm chips, the IMEI in the
    ///   form `urn:imei:xxxx`; with HiSilicon chips, the IMEI alone. At most 256 characters.
    pub fn new(node_id: impl Into<String>) -> Self {
        Self {
            app_id: None,
            kind: None,
            end_user_id: None,
            imsi: None,
            secure: None,
            node_id: node_id.into(),
            psk: None,
            timeout: None,
            verification_code: None,
            product_id: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `deviceInfo`: The manufacturer, type, model and protocol of the device.
    #[doc(alias = "deviceInfo")]
    pub fn kind(mut self, kind: DeviceKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `endUserId`: The end user of the device. In the NB-IoT solution this is the IMSI, in the Smart
    /// Home solution the account in the app. At most 256 characters.
    pub fn end_user_id(mut self, end_user_id: impl Into<String>) -> Self {
        self.end_user_id = Some(end_user_id.into());
        self
    }

    /// Sets `imsi`: The IMSI of an NB-IoT terminal. 1 to 64 characters.
    pub fn imsi(mut self, imsi: impl Into<String>) -> Self {
        self.imsi = Some(imsi.into());
        self
    }

    /// Sets `isSecure`: Whether the device is a secure device. Default: `false`. Mandatory when the device
    /// is a secure device.
    #[doc(alias = "isSecure")]
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = Some(secure);
        self
    }

    /// Sets `psk`: The pre-shared key of the device. Without it, the platform generates one. 8 to 32
    /// characters. Allowed: digits and the letters a to f in either case.
    pub fn psk(mut self, psk: impl Into<rt::Secret>) -> Self {
        self.psk = Some(psk.into());
        self
    }

    /// Sets `timeout`: The number of seconds within which the device must bind itself. With 0, the
    /// verification code never expires. The platform may be configured with another default, so set it to
    /// be sure. 0 to 2147483647. Default: `0`.
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `verifyCode`: The verification code with which the device binds itself. It must be unique;
    /// using nodeId is recommended. Without it, the platform generates one. At most 256 characters.
    /// Mandatory when the device belongs to the NB-IoT solution, where it must equal nodeId.
    #[doc(alias = "verifyCode")]
    pub fn verification_code(
        mut self,
        verification_code: impl Into<rt::Secret>,
    ) -> Self {
        self.verification_code = Some(verification_code.into());
        self
    }

    /// Sets `productId`: The product of the device.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }
}

impl rt::Operation for RegisterDevice {
    type Api = NorthboundV1;
    type Output = RegisterDeviceResponse;
    type Content = rt::JsonBody;
    type Error = RegisterDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "RegisterDevice",
        method: rt::Method::POST,
        path: "/iocm/app/reg/v1.1.0/deviceCredentials",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`RegisterDevice`].
    pub enum RegisterDeviceError {
        /// `200` `103028`: The licence resources are used up.
        LicensesUsedUp = Row {
            status: 200,
            code: "103028",
            message: "The license pool resources.",
        },
        /// `400` `100003`: The verification code is not valid. Check verifyCode. If the request has none,
        /// report the error to the maintenance staff of the platform.
        InvalidVerificationCode = Row { status: 400, ..super::errors::INVALID_VERIFICATION_CODE },
        /// `400` `100007`: A parameter is missing or not acceptable, most often the id of the device. Check the
        /// values in the request against the documented limits.
        BadRequest = Row { status: 400, ..super::errors::BAD_REQUEST },
        /// `400` `100416`: The device is already bound. Check whether the device has been registered before.
        DeviceAlreadyBound = Row {
            status: 400,
            code: "100416",
            message: "The device has already been binded.",
            remedy: "Check whether the device has been registered before.",
        },
        /// `400` `100426`: Another device already has this node id. Check whether the device has been
        /// registered before; otherwise choose another nodeId.
        NodeIdInUse = Row { status: 400, ..super::errors::NODE_ID_IN_USE },
        /// `400` `50400`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` `100025`: The platform found no authentication data for the appId in the header app_key. Check
        /// the appId of the credential.
        ApplicationNotIdentified = Row { status: 401, ..super::errors::APPLICATION_NOT_IDENTIFIED },
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
        /// `403` `600002`: The product does not exist. Check productId.
        ProductNotFound = Row {
            status: 403,
            code: "600002",
            message: "The product not existed.",
            remedy: "Check productId.",
        },
        /// `500` `100001`: The service failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalServerError = Row { status: 500, ..errors::INTERNAL_SERVER_ERROR },
        /// `500` `100412`: The application has reached its limit on the number of devices. Delete devices that
        /// are no longer needed, or apply for a higher limit.
        DeviceLimitReached = Row {
            status: 500,
            code: "100412",
            message: "The amount of device has reached the limit.",
            remedy: "Delete devices that are no longer needed, or apply for a higher limit.",
        },
        /// `500` `100441`: The limit on the number of non-secure devices has been reached.
        NonSecureDeviceLimitReached = Row {
            status: 500,
            ..super::errors::NON_SECURE_DEVICE_LIMIT_REACHED
        },
        /// `500` `103026`: The licence does not exist. Report it to the maintenance staff of the platform.
        LicenseNotFound = Row {
            status: 500,
            code: "103026",
            message: "The license is not exist.",
            remedy: "Report it to the maintenance staff of the platform.",
        },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// The manufacturer, type, model and protocol of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceKind {
    /// The id of the manufacturer.
    pub manufacturer_id: Option<String>,
    /// The name of the manufacturer.
    pub manufacturer_name: Option<String>,
    /// The type of the device, in upper camel case, such as MultiSensor.
    pub device_type: Option<String>,
    /// The model of the device, as defined by the manufacturer.
    pub model: Option<String>,
    /// The protocol that the device uses. On the wire: `protocolType`.
    #[doc(alias = "protocolType")]
    pub protocol: Option<ProtocolType>,
}

rt::object!(DeviceKind {
    manufacturer_id: "manufacturerId",
    manufacturer_name: "manufacturerName",
    device_type: "deviceType",
    model,
    protocol: "protocolType",
    ..default
});

impl DeviceKind {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            manufacturer_id: None,
            manufacturer_name: None,
            device_type: None,
            model: None,
            protocol: None,
        }
    }

    /// Sets `manufacturerId`.
    pub fn manufacturer_id(mut self, manufacturer_id: impl Into<String>) -> Self {
        self.manufacturer_id = Some(manufacturer_id.into());
        self
    }

    /// Sets `manufacturerName`.
    pub fn manufacturer_name(mut self, manufacturer_name: impl Into<String>) -> Self {
        self.manufacturer_name = Some(manufacturer_name.into());
        self
    }

    /// Sets `deviceType`.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `model`.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `protocolType`.
    pub fn protocol(mut self, protocol: impl Into<ProtocolType>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }
}

/// The id of the registered device, and the verification code with which it binds itself.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RegisterDeviceResponse {
    /// The id of the new device.
    pub device_id: Option<DeviceId>,
    /// The verification code with which the device binds itself: that of the request, or a generated one.
    /// At most 256 characters. On the wire: `verifyCode`.
    #[doc(alias = "verifyCode")]
    pub verification_code: Option<rt::Secret>,
    /// The number of seconds for which the verification code is valid.
    pub timeout: Option<i32>,
    /// The pre-shared key of the device: that of the request, or a generated one. At most 32 characters.
    pub psk: Option<rt::Secret>,
}

rt::object!(RegisterDeviceResponse {
    device_id: "deviceId",
    verification_code: "verifyCode",
    timeout,
    psk,
    ..default
});
