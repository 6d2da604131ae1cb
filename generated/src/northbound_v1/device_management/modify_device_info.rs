// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/modify-device-info.yaml: change the description, not this file.

//! Changes the details of a registered device, such as its name, its model or its location.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ProtocolType, Switch, errors};
use super::schemas::ProductId;
use crate::rt;

/// Changes the details of a registered device, such as its name, its model or its location.
///
/// `PUT /iocm/app/dm/v1.4.0/devices/{deviceId}`.
///
/// The call can also freeze and unfreeze a device.
///
/// Page: [Modifying Device Information](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0013.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ModifyDeviceInfo {
    device_id: DeviceId,
    app_id: Option<AppId>,
    custom_fields: Option<Vec<CustomField>>,
    device_config: Option<DeviceConfig>,
    device_type: Option<String>,
    end_user: Option<String>,
    location: Option<String>,
    product_id: Option<ProductId>,
    manufacturer_id: Option<String>,
    manufacturer_name: Option<String>,
    model: Option<String>,
    frozen: Option<Switch>,
    name: Option<String>,
    organization: Option<String>,
    protocol: Option<ProtocolType>,
    region: Option<String>,
    timezone: Option<String>,
    imsi: Option<String>,
    ip: Option<String>,
    secure: Option<bool>,
    psk: Option<rt::Secret>,
    tags: Option<Vec<DeviceTag>>,
}

rt::request!(ModifyDeviceInfo {
    device_id: path("deviceId"),
    app_id: query("appId"),
    custom_fields: property("customFields"),
    device_config: property("deviceConfig"),
    device_type: property("deviceType"),
    end_user: property("endUser"),
    location: property,
    product_id: property("productId"),
    manufacturer_id: property("manufacturerId"),
    manufacturer_name: property("manufacturerName"),
    model: property,
    frozen: property("mute"),
    name: property,
    organization: property,
    protocol: property("protocolType"),
    region: property,
    timezone: property,
    imsi: property,
    ip: property,
    secure: property("isSecure"),
    psk: property,
    tags: property,
});

impl ModifyDeviceInfo {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device to change.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
            app_id: None,
            custom_fields: None,
            device_config: None,
            device_type: None,
            end_user: None,
            location: None,
            product_id: None,
            manufacturer_id: None,
            manufacturer_name: None,
            model: None,
            frozen: None,
            name: None,
            organization: None,
            protocol: None,
            region: None,
            timezone: None,
            imsi: None,
            ip: None,
            secure: None,
            psk: None,
            tags: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `customFields`: The values of user-defined fields.
    pub fn custom_fields(mut self, custom_fields: Vec<CustomField>) -> Self {
        self.custom_fields = Some(custom_fields);
        self
    }

    /// Sets `deviceConfig`: How long the platform keeps the data of the device.
    pub fn device_config(mut self, device_config: DeviceConfig) -> Self {
        self.device_config = Some(device_config);
        self
    }

    /// Sets `deviceType`: The type of the device, in upper camel case, such as MultiSensor, ContactSensor
    /// or CameraGateway. 1 to 256 characters.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `endUser`: The end user of the device. Optional for a directly connected device, and possibly
    /// null for a child device. 1 to 256 characters.
    pub fn end_user(mut self, end_user: impl Into<String>) -> Self {
        self.end_user = Some(end_user.into());
        self
    }

    /// Sets `location`: Where the device is. 1 to 1024 characters.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `productId`: The product of the device.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `manufacturerId`: The id of the manufacturer. 1 to 256 characters.
    pub fn manufacturer_id(mut self, manufacturer_id: impl Into<String>) -> Self {
        self.manufacturer_id = Some(manufacturer_id.into());
        self
    }

    /// Sets `manufacturerName`: The name of the manufacturer. 1 to 256 characters.
    pub fn manufacturer_name(mut self, manufacturer_name: impl Into<String>) -> Self {
        self.manufacturer_name = Some(manufacturer_name.into());
        self
    }

    /// Sets `model`: The model of the device, as defined by the manufacturer. 1 to 256 characters.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `mute`: Whether the device is frozen. What a frozen device reports is neither managed nor
    /// stored.
    #[doc(alias = "mute")]
    pub fn frozen(mut self, frozen: impl Into<Switch>) -> Self {
        self.frozen = Some(frozen.into());
        self
    }

    /// Sets `name`: The device's name. 1 to 256 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `organization`: The organisation that the device belongs to. 1 to 256 characters.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets `protocolType`: The protocol that the device uses: CoAP, LWM2M or MQTT. The other values occur
    /// in answers only.
    #[doc(alias = "protocolType")]
    pub fn protocol(mut self, protocol: impl Into<ProtocolType>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Sets `region`: The region of the device. 1 to 256 characters.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets `timezone`: The time zone of the device. 1 to 256 characters.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Sets `imsi`: The IMSI of an NB-IoT terminal. 1 to 64 characters.
    pub fn imsi(mut self, imsi: impl Into<String>) -> Self {
        self.imsi = Some(imsi.into());
        self
    }

    /// Sets `ip`: The IP address of the device.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets `isSecure`: Whether the device is a secure device.
    #[doc(alias = "isSecure")]
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = Some(secure);
        self
    }

    /// Sets `psk`: The pre-shared key of the device.
    pub fn psk(mut self, psk: impl Into<rt::Secret>) -> Self {
        self.psk = Some(psk.into());
        self
    }

    /// Sets `tags`: The tags of the device.
    pub fn tags(mut self, tags: Vec<DeviceTag>) -> Self {
        self.tags = Some(tags);
        self
    }
}

impl rt::Operation for ModifyDeviceInfo {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = ModifyDeviceInfoError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ModifyDeviceInfo",
        method: rt::Method::PUT,
        path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
        success: &[],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ModifyDeviceInfo`].
    pub enum ModifyDeviceInfoError {
        /// `200`, `403` and `500` `100203`: The calling application, or the one that the request names, does
        /// not exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200 | 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `400` `100022`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidParameter = Row { status: 400, ..errors::INVALID_PARAMETER },
        /// `400` `100440`: The value of isSecure is not valid.
        InvalidIsSecure = Row { status: 400, code: "100440", message: "The isSecure is invalid." },
        /// `400` `50400`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
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
        /// `403` `500004`: The limit on the number of frozen devices has been reached. Unfreeze other devices
        /// first.
        FrozenDeviceLimitReached = Row {
            status: 403,
            code: "500004",
            message: "The amount of frozen devices has reached the limit.",
            remedy: "Unfreeze other devices first.",
        },
        /// `404` `100403`: The platform has no device with this id. Check deviceId.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `404` `100418`: The platform found no information about the device. Check deviceId, whether the
        /// device belongs to the calling application, and the appId in the request if there is one.
        DeviceDataNotFound = Row { status: 404, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `500` `100441`: The limit on the number of non-secure devices has been reached.
        NonSecureDeviceLimitReached = Row {
            status: 500,
            ..super::errors::NON_SECURE_DEVICE_LIMIT_REACHED
        },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// A user-defined field of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CustomField {
    /// The name of the field. On the wire: `fieldName`.
    #[doc(alias = "fieldName")]
    pub name: Option<String>,
    /// The type of its value. On the wire: `fieldType`.
    #[doc(alias = "fieldType")]
    pub kind: Option<String>,
    /// The value, as a text. On the wire: `fieldValue`.
    #[doc(alias = "fieldValue")]
    pub value: Option<String>,
}

rt::object!(CustomField {
    name: "fieldName",
    kind: "fieldType",
    value: "fieldValue",
    ..default
});

impl CustomField {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            name: None,
            kind: None,
            value: None,
        }
    }

    /// Sets `fieldName`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `fieldType`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `fieldValue`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The configuration of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceConfig {
    /// How long the platform keeps the data of the device. On the wire: `dataConfig`.
    #[doc(alias = "dataConfig")]
    pub data: Option<DataConfig>,
}

rt::object!(DeviceConfig { data: "dataConfig", ..default });

impl DeviceConfig {
    /// Creates a value.
    pub fn new() -> Self {
        Self { data: None }
    }

    /// Sets `dataConfig`.
    pub fn data(mut self, data: DataConfig) -> Self {
        self.data = Some(data);
        self
    }
}

/// How long the platform keeps the data of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DataConfig {
    /// How long the platform keeps the data. The documents do not state the unit.
    pub data_aging_time: Option<i32>,
}

rt::object!(DataConfig { data_aging_time: "dataAgingTime", ..default });

impl DataConfig {
    /// Creates a value.
    pub fn new() -> Self {
        Self { data_aging_time: None }
    }

    /// Sets `dataAgingTime`.
    pub fn data_aging_time(mut self, data_aging_time: i32) -> Self {
        self.data_aging_time = Some(data_aging_time);
        self
    }
}

/// A tag of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceTag {
    /// The tag's name. On the wire: `tagName`.
    #[doc(alias = "tagName")]
    pub name: Option<String>,
    /// The tag's value. 1 to 1024 characters. On the wire: `tagValue`.
    #[doc(alias = "tagValue")]
    pub value: Option<String>,
    /// The type of the tag. The documents do not state what the numbers mean. On the wire: `tagType`.
    #[doc(alias = "tagType")]
    pub kind: Option<i32>,
}

rt::object!(DeviceTag { name: "tagName", value: "tagValue", kind: "tagType", ..default });

impl DeviceTag {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            name: None,
            value: None,
            kind: None,
        }
    }

    /// Sets `tagName`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `tagValue`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `tagType`.
    pub fn kind(mut self, kind: i32) -> Self {
        self.kind = Some(kind);
        self
    }
}
