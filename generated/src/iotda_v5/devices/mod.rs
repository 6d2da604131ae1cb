// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/: change the description, not this file.

//! Device Management
//!
//! Devices and their credentials, from registration to deletion.
//!
//! # Calls
//!
//! - [`AddDevice`]: Registers a device, which can connect from then on.
//! - [`ChangeGateway`]: Moves a child device to another gateway.
//! - [`DeleteDevice`]: Deletes a device.
//! - [`FreezeDevice`]: Freezes a device, so that it cannot connect until it is unfrozen.
//! - [`ListDeviceGroupsByDevice`]: Lists the groups that a device is a member of.
//! - [`ListDevices`]: Lists the devices of the user, of a resource space, of a product or of a gateway.
//! - [`ResetDeviceSecret`]: Gives a device a new secret, chosen by the caller or by the platform.
//! - [`ResetFingerprint`]: Sets the fingerprint of a device's certificate anew, or removes it.
//! - [`SearchDevices`]: Finds or counts devices by conditions, written in a language like SQL.
//! - [`ShowDevice`]: Tells what the platform knows about a device, its credentials among it.
//! - [`UnfreezeDevice`]: Allows a frozen device to connect again.
//! - [`UpdateDevice`]: Changes the name of a device, the texts about it, and how it may connect.
//!
//! # Types
//!
//! [`InitialAuthentication`], [`InitialProperties`], [`DeviceGroups`], [`DevicePage`],
//! [`DeviceAction`], [`SecretType`], [`DeviceSecret`], [`FingerprintType`], [`DeviceFingerprint`],
//! [`FoundDevices`], [`FoundDevice`], [`DeviceAccess`], [`AuthType`], [`NodeType`], [`DeviceStatus`],
//! [`DeviceModule`], [`DeviceAuthentication`], [`Device`]

mod errors;
mod add_device;
mod change_gateway;
mod delete_device;
mod freeze_device;
mod list_device_groups_by_device;
mod list_devices;
mod reset_device_secret;
mod reset_fingerprint;
mod search_devices;
mod show_device;
mod unfreeze_device;
mod update_device;
mod schemas;

pub use self::add_device::{
    AddDevice, AddDeviceError, InitialAuthentication, InitialProperties,
};

pub use self::change_gateway::{ChangeGateway, ChangeGatewayError};
pub use self::delete_device::{DeleteDevice, DeleteDeviceError};
pub use self::freeze_device::{FreezeDevice, FreezeDeviceError};
pub use self::list_device_groups_by_device::{
    DeviceGroups, ListDeviceGroupsByDevice, ListDeviceGroupsByDeviceError,
};

pub use self::list_devices::{DevicePage, ListDevices, ListDevicesError};
pub use self::reset_device_secret::{
    DeviceAction, DeviceSecret, ResetDeviceSecret, ResetDeviceSecretError, SecretType,
};

pub use self::reset_fingerprint::{
    DeviceFingerprint, FingerprintType, ResetFingerprint, ResetFingerprintError,
};

pub use self::search_devices::{
    FoundDevice, FoundDevices, SearchDevices, SearchDevicesError,
};

pub use self::show_device::{ShowDevice, ShowDeviceError};
pub use self::unfreeze_device::{UnfreezeDevice, UnfreezeDeviceError};
pub use self::update_device::{DeviceAccess, UpdateDevice, UpdateDeviceError};
pub use self::schemas::*;
