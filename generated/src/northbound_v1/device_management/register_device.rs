// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/register-device.yaml: change the description, not this file.

//! Registers a device, which then binds itself with a verification code.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ProtocolType, errors};
use super::schemas::ProductId;
use crate::rt;

/// Registers a device, which then binds itself with a verification code. Returns
/// [`RegisterDeviceResponse`].
///
/// `POST /iocm/app/reg/v1.1.0/deviceCredentials`, answered with `200`.
///
/// This is for devices that speak LWM2M or CoAP, and for those built with AgentLite. MQTT devices are
/// registered by RegisterDeviceWithSecret.
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
    /// - `node_id`: What the device identifies itself with when it reports: its MAC address, its serial
    ///   number or its IMEI. A device with a Qualcomm chip puts urn:imei: in front of the IMEI; one with a
    ///   HiSilicon chip sends the IMEI alone. At most 256 characters.
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

    /// Sets `appId`: The application that owns what the call is about. Only for another application, which
    /// must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `deviceInfo`: Who made the device, and what it is.
    #[doc(alias = "deviceInfo")]
    pub fn kind(mut self, kind: DeviceKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `endUserId`: The end user of the device: the IMSI in the NB-IoT solution, the account of the
    /// app in the Smart Home solution. At most 256 characters.
    pub fn end_user_id(mut self, end_user_id: impl Into<String>) -> Self {
        self.end_user_id = Some(end_user_id.into());
        self
    }

    /// Sets `imsi`: The IMSI of an NB-IoT terminal. 1 to 64 characters.
    pub fn imsi(mut self, imsi: impl Into<String>) -> Self {
        self.imsi = Some(imsi.into());
        self
    }

    /// Sets `isSecure`: Whether the device is a secure one. Default: `false`. Mandatory when the device is
    /// a secure one.
    #[doc(alias = "isSecure")]
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = Some(secure);
        self
    }

    /// Sets `psk`: The pre-shared key of the device. Without it, the platform makes one. 8 to 32
    /// characters. Allowed: digits and the letters a to f.
    pub fn psk(mut self, psk: impl Into<rt::Secret>) -> Self {
        self.psk = Some(psk.into());
        self
    }

    /// Sets `timeout`: How many seconds the device has to bind itself. With 0, the verification code never
    /// expires. A platform can be configured to another default. 0 to 2147483647. Default: `0`.
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `verifyCode`: The code that the device binds itself with. No other device may have it; nodeId
    /// is a good choice. Without it, the platform makes one. At most 256 characters. Mandatory when the
    /// device belongs to the NB-IoT solution, where it equals nodeId.
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
        /// `200` `103028`: All licences are in use.
        LicensesUsedUp = Row {
            status: 200,
            code: "103028",
            message: "The license pool resources.",
        },
        /// `400` `100003`: The verification code is not valid. Check verifyCode. If the call carries none, tell
        /// the maintenance staff of the platform.
        InvalidVerificationCode = Row { status: 400, ..super::errors::INVALID_VERIFICATION_CODE },
        /// `400` `100007`: A parameter is missing or not acceptable; often it is the id of the device. Check
        /// the parameters against their documentation.
        BadRequest = Row { status: 400, ..super::errors::BAD_REQUEST },
        /// `400` `100416`: The device is already bound. Check whether the device has been registered before.
        DeviceAlreadyBound = Row {
            status: 400,
            code: "100416",
            message: "The device has already been binded.",
            remedy: "Check whether the device has been registered before.",
        },
        /// `400` `100426`: Another device has this node id. Send another nodeId.
        NodeIdInUse = Row { status: 400, ..super::errors::NODE_ID_IN_USE },
        /// `400` `50400`: A value that the call carries is not valid. Check the values against their
        /// documentation.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` `100025`: The platform cannot tell which application calls. Check the appId of the credential.
        ApplicationNotIdentified = Row { status: 401, ..super::errors::APPLICATION_NOT_IDENTIFIED },
        /// `403` and `500` `100203`: The platform has no such application, or the caller may not see it. Check
        /// the appId of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `403` `600002`: There is no such product. Check productId.
        ProductNotFound = Row {
            status: 403,
            code: "600002",
            message: "The product not existed.",
            remedy: "Check productId.",
        },
        /// `500` `100001`: The service failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalServerError = Row { status: 500, ..errors::INTERNAL_SERVER_ERROR },
        /// `500` `100412`: The application has as many devices as it may have. Delete devices that are no
        /// longer needed, or apply for more.
        DeviceLimitReached = Row {
            status: 500,
            code: "100412",
            message: "The amount of device has reached the limit.",
            remedy: "Delete devices that are no longer needed, or apply for more.",
        },
        /// `500` `100441`: There are as many devices as may be without the secure mode.
        NonSecureDeviceLimitReached = Row {
            status: 500,
            ..super::errors::NON_SECURE_DEVICE_LIMIT_REACHED
        },
        /// `500` `103026`: The platform has no licence. Tell the maintenance staff of the platform.
        LicenseNotFound = Row {
            status: 500,
            code: "103026",
            message: "The license is not exist.",
            remedy: "Tell the maintenance staff of the platform.",
        },
        /// `500` `50252`: The platform failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// Who made a device, and what it is.
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
    /// The model of the device, as the manufacturer calls it.
    pub model: Option<String>,
    /// The protocol that the device speaks. On the wire: `protocolType`.
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

/// The device that was registered, and what it binds itself with.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RegisterDeviceResponse {
    /// The id of the new device.
    pub device_id: Option<DeviceId>,
    /// The code that the device binds itself with: that of the request, or the one that the platform made.
    /// At most 256 characters. On the wire: `verifyCode`.
    #[doc(alias = "verifyCode")]
    pub verification_code: Option<rt::Secret>,
    /// How many seconds the device has to bind itself.
    pub timeout: Option<i32>,
    /// The pre-shared key of the device: that of the request, or the one that the platform made. At most 32
    /// characters.
    pub psk: Option<rt::Secret>,
}

rt::object!(RegisterDeviceResponse {
    device_id: "deviceId",
    verification_code: "verifyCode",
    timeout,
    psk,
    ..default
});
