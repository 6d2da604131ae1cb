// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Data Transfer APIs share.

use crate::iotda_v5::{AppId, DeviceId, ProductId, Tag, TaskId};
use crate::rt;

/// The device that a notification is about.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct NotificationHeader {
    /// The resource space of the device.
    pub app_id: Option<AppId>,
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The node id, an identifier that the device has by itself, such as its IMEI, MAC address or serial
    /// number. At most 256 characters.
    pub node_id: Option<String>,
    /// The product of the device.
    pub product_id: Option<ProductId>,
    /// The gateway that connects the device to the platform; the id of the device itself if it connects
    /// directly.
    pub gateway_id: Option<DeviceId>,
    /// The tags of the device. At most 10 items.
    pub tags: Option<Vec<Tag>>,
}

rt::object!(NotificationHeader {
    app_id,
    device_id,
    node_id,
    product_id,
    gateway_id,
    tags,
    ..default
});

/// A batch task and its new status.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskStatusChange {
    /// The resource space of the task.
    pub app_id: Option<AppId>,
    /// The id of the task, as returned by CreateBatchTask.
    pub task_id: Option<TaskId>,
    /// What the task does.
    pub task_type: Option<PushedTaskType>,
    /// The new status of the task.
    pub status: Option<PushedTaskStatus>,
    /// Details of the status, such as why the task failed.
    pub status_desc: Option<String>,
}

rt::object!(BatchTaskStatusChange {
    app_id,
    task_id,
    task_type,
    status,
    status_desc,
    ..default
});

rt::open_enum! {
    /// What the task does.
    pub enum PushedTaskType {
        /// `firmwareUpgrade`: The task upgrades the firmware of devices.
        FirmwareUpgrade = "firmwareUpgrade",
        /// `softwareUpgrade`: The task upgrades the software of devices.
        SoftwareUpgrade = "softwareUpgrade",
    }
}

rt::open_enum! {
    /// The new status of the task.
    pub enum PushedTaskStatus {
        /// `Waitting`: The task waits to be executed.
        Waiting = "Waitting",
        /// `Processing`: The task is being executed.
        Processing = "Processing",
        /// `Success`: The task has succeeded for all its targets.
        Success = "Success",
        /// `PartialSuccess`: The task has succeeded for some of its targets.
        PartialSuccess = "PartialSuccess",
        /// `Fail`: The task has failed.
        Fail = "Fail",
        /// `Stopped`: The task has been stopped.
        Stopped = "Stopped",
    }
}

/// The content of a push about a device that was registered or changed.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceContent {
    /// The device.
    pub body: Option<PushedDevice>,
}

rt::object!(DeviceContent { body, ..default });

rt::open_enum! {
    /// How a device is connected to the platform.
    pub enum PushedNodeType {
        /// `ENDPOINT`: The device connects through a gateway.
        Endpoint = "ENDPOINT",
        /// `GATEWAY`: The device connects directly, or is a gateway.
        Gateway = "GATEWAY",
        /// `UNKNOWN`: The platform does not know.
        Unknown = "UNKNOWN",
    }
}

rt::open_enum! {
    /// The status of a device.
    pub enum PushedDeviceStatus {
        /// `ONLINE`: The device is connected.
        Online = "ONLINE",
        /// `OFFLINE`: The device is not connected.
        Offline = "OFFLINE",
        /// `ABNORMAL`: The connection of the device is abnormal.
        Abnormal = "ABNORMAL",
        /// `INACTIVE`: The device has never connected.
        Inactive = "INACTIVE",
        /// `FROZEN`: The device is frozen and cannot connect.
        Frozen = "FROZEN",
    }
}

/// A device as it was registered or changed.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PushedDevice {
    /// The resource space of the device.
    pub app_id: Option<AppId>,
    /// The name of the resource space.
    pub app_name: Option<String>,
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The node id, an identifier that the device has by itself, such as its IMEI, MAC address or serial
    /// number. At most 64 characters.
    pub node_id: Option<String>,
    /// The gateway that connects the device to the platform; the id of the device itself if it connects
    /// directly.
    pub gateway_id: Option<DeviceId>,
    /// The name of the device. At most 256 characters.
    pub device_name: Option<String>,
    /// How the device is connected to the platform.
    pub node_type: Option<PushedNodeType>,
    /// A free-form description of the device. At most 2048 characters.
    pub description: Option<String>,
    /// The version of the device's firmware. At most 256 characters.
    pub fw_version: Option<String>,
    /// The version of the device's software. At most 256 characters.
    pub sw_version: Option<String>,
    /// The SDK that the device uses and its version, such as C_v0.5.0.
    pub device_sdk_version: Option<String>,
    /// How the device authenticates.
    pub auth_info: Option<PushedAuthentication>,
    /// The product of the device.
    pub product_id: Option<ProductId>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The status of the device.
    pub status: Option<PushedDeviceStatus>,
    /// When the device was registered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// The tags of the device.
    pub tags: Option<Vec<Tag>>,
    /// Custom data about the device, as an application has set it.
    pub extension_info: Option<rt::Json>,
}

rt::object!(PushedDevice {
    app_id,
    app_name,
    device_id,
    node_id,
    gateway_id,
    device_name,
    node_type,
    description,
    fw_version,
    sw_version,
    device_sdk_version,
    auth_info,
    product_id,
    product_name,
    status,
    create_time,
    tags,
    extension_info,
    ..default
});

/// How a device authenticates.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PushedAuthentication {
    /// What the device authenticates with.
    pub auth_type: Option<PushedAuthType>,
    /// Whether the device has to connect with a secure protocol.
    pub secure_access: Option<bool>,
    /// Within how many seconds the device has to connect for the first time. 0 means no limit.
    pub timeout: Option<i64>,
    /// The secret of the device. (assumed)
    pub secret: Option<rt::Secret>,
    /// The second secret of the device. (assumed)
    pub secondary_secret: Option<rt::Secret>,
    /// The fingerprint of the device's certificate. (assumed)
    pub fingerprint: Option<String>,
    /// The fingerprint of the device's second certificate. (assumed)
    pub secondary_fingerprint: Option<String>,
}

rt::object!(PushedAuthentication {
    auth_type,
    secure_access,
    timeout,
    secret,
    secondary_secret,
    fingerprint,
    secondary_fingerprint,
    ..default
});

rt::open_enum! {
    /// What the device authenticates with.
    pub enum PushedAuthType {
        /// `SECRET`: With a secret.
        Secret = "SECRET",
        /// `CERTIFICATES`: With a certificate.
        Certificates = "CERTIFICATES",
    }
}

/// The content of a push about a product that was created or changed.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductContent {
    /// The product.
    pub body: Option<PushedProduct>,
}

rt::object!(ProductContent { body, ..default });

/// A product as it was created or changed.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PushedProduct {
    /// The resource space of the product.
    pub app_id: Option<AppId>,
    /// The name of the resource space.
    pub app_name: Option<String>,
    /// The id of the product.
    pub product_id: Option<ProductId>,
    /// The name of the product.
    pub name: Option<String>,
    /// What kind of devices they are.
    pub device_type: Option<String>,
    /// The protocol of the devices, such as MQTT or CoAP.
    pub protocol_type: Option<String>,
    /// The format of the data that the devices report: json or binary.
    pub data_format: Option<String>,
    /// The name of the manufacturer.
    pub manufacturer_name: Option<String>,
    /// The industry that the devices are made for.
    pub industry: Option<String>,
    /// A free-form description of the product.
    pub description: Option<String>,
    /// The product model: the services of the devices, in the form that CreateProduct takes.
    pub service_capabilities: Option<Vec<rt::Json>>,
    /// When the product was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
}

rt::object!(PushedProduct {
    app_id,
    app_name,
    product_id,
    name,
    device_type,
    protocol_type,
    data_format,
    manufacturer_name,
    industry,
    description,
    service_capabilities,
    create_time,
    ..default
});
