// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/: change the description, not this file.

//! Device Management
//!
//! Registering, changing, locating and deleting devices and LoRa gateways, and working with device
//! shadows.
//!
//! # Calls
//!
//! - [`DeleteDevice`]: Deletes a device and, unless told otherwise, its child devices.
//! - [`DeleteLoraGateway`]: Deletes a LoRa gateway.
//! - [`DeleteLoraNode`]: Deletes a LoRa node.
//! - [`ModifyDeviceInfo`]: Changes the details of a registered device, such as its name, its model or
//!   its location.
//! - [`ModifyDeviceShadow`]: Sets desired property values in the shadow of a device.
//! - [`QueryDeviceRealtimeLocation`]: Queries where a device is at present.
//! - [`RefreshDeviceKey`]: Gives a registered device a new verification code and, if wanted, a new node
//!   id.
//! - [`RegisterDeviceWithSecret`]: Registers a device that connects with its device id and a secret.
//! - [`RegisterDevice`]: Registers a device that then binds itself to the platform with a verification
//!   code.
//! - [`RegisterLoraGateway`]: Registers a LoRa gateway with the platform.
//! - [`RegisterLoraNode`]: Registers a LoRa node with the platform.
//! - [`ShowDeviceActivationStatus`]: Shows whether a device has ever connected to the platform.
//! - [`ShowDeviceShadow`]: Shows the shadow of a device: the property values that it last reported, and
//!   those that are to be delivered to it.
//! - [`ShowLoraGateway`]: Shows the details of a LoRa gateway.
//! - [`ShowLoraNode`]: Shows the details of a LoRa node.
//!
//! # Types
//!
//! [`CustomField`], [`DeviceConfig`], [`DataConfig`], [`DeviceTag`], [`DesiredProperties`],
//! [`CoordinateSystem`], [`CoordinateSystemIdentifier`], [`Position`], [`PositioningError`],
//! [`QueryDeviceRealtimeLocationResponse`], [`RefreshDeviceKeyResponse`], [`NewDevice`],
//! [`RegisterDeviceWithSecretResponse`], [`DeviceKind`], [`RegisterDeviceResponse`],
//! [`ShowDeviceActivationStatusResponse`], [`DeviceShadow`], [`ServiceShadow`], [`ProductId`],
//! [`LoraServerId`], [`Eui`], [`LoraGateway`], [`JoinType`], [`LoraNode`]

mod errors;
mod delete_device;
mod delete_lora_gateway;
mod delete_lora_node;
mod modify_device_info;
mod modify_device_shadow;
mod query_device_realtime_location;
mod refresh_device_key;
mod register_device_with_secret;
mod register_device;
mod register_lora_gateway;
mod register_lora_node;
mod show_device_activation_status;
mod show_device_shadow;
mod show_lora_gateway;
mod show_lora_node;
mod schemas;

pub use self::delete_device::{DeleteDevice, DeleteDeviceError};
pub use self::delete_lora_gateway::{DeleteLoraGateway, DeleteLoraGatewayError};
pub use self::delete_lora_node::{DeleteLoraNode, DeleteLoraNodeError};
pub use self::modify_device_info::{
    CustomField, DataConfig, DeviceConfig, DeviceTag, ModifyDeviceInfo,
    ModifyDeviceInfoError,
};

pub use self::modify_device_shadow::{
    DesiredProperties, ModifyDeviceShadow, ModifyDeviceShadowError,
};

pub use self::query_device_realtime_location::{
    CoordinateSystem, CoordinateSystemIdentifier, Position, PositioningError,
    QueryDeviceRealtimeLocation, QueryDeviceRealtimeLocationError,
    QueryDeviceRealtimeLocationResponse,
};

pub use self::refresh_device_key::{
    RefreshDeviceKey, RefreshDeviceKeyError, RefreshDeviceKeyResponse,
};

pub use self::register_device_with_secret::{
    NewDevice, RegisterDeviceWithSecret, RegisterDeviceWithSecretError,
    RegisterDeviceWithSecretResponse,
};

pub use self::register_device::{
    DeviceKind, RegisterDevice, RegisterDeviceError, RegisterDeviceResponse,
};

pub use self::register_lora_gateway::{RegisterLoraGateway, RegisterLoraGatewayError};
pub use self::register_lora_node::{RegisterLoraNode, RegisterLoraNodeError};
pub use self::show_device_activation_status::{
    ShowDeviceActivationStatus, ShowDeviceActivationStatusError,
    ShowDeviceActivationStatusResponse,
};

pub use self::show_device_shadow::{
    DeviceShadow, ServiceShadow, ShowDeviceShadow, ShowDeviceShadowError,
};

pub use self::show_lora_gateway::{ShowLoraGateway, ShowLoraGatewayError};
pub use self::show_lora_node::{ShowLoraNode, ShowLoraNodeError};
pub use self::schemas::*;
