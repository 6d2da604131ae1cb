// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/: change the description, not this file.

//! Device Management
//!
//! Devices and gateways, from registration to deletion, and their shadows.
//!
//! # Calls
//!
//! - [`DeleteDevice`]: Deletes a device, and the devices behind it unless they are to stay.
//! - [`DeleteLoraGateway`]: Deletes a LoRa gateway.
//! - [`DeleteLoraNode`]: Deletes a LoRa node.
//! - [`ModifyDeviceInfo`]: Changes what the platform knows about a device, such as its name, its model
//!   or its location.
//! - [`ModifyDeviceShadow`]: Sets properties in the shadow of a device, for the device to take them on.
//! - [`QueryDeviceRealtimeLocation`]: Asks where a device is at present.
//! - [`RefreshDeviceKey`]: Gives a device a new verification code, and a new node id if it is to have
//!   one.
//! - [`RegisterDeviceWithSecret`]: Registers a device, which then connects with its id and a secret.
//! - [`RegisterDevice`]: Registers a device, which then binds itself with a verification code.
//! - [`RegisterLoraGateway`]: Registers a LoRa gateway.
//! - [`RegisterLoraNode`]: Registers a LoRa node.
//! - [`ShowDeviceActivationStatus`]: Tells whether a device has ever connected to the platform.
//! - [`ShowDeviceShadow`]: Shows the shadow of a device: what it has reported last, and what it is to
//!   take on.
//! - [`ShowLoraGateway`]: Shows a LoRa gateway.
//! - [`ShowLoraNode`]: Shows a LoRa node.
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
