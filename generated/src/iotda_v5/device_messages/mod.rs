// Written by `cargo xtask generate` from api-spec/iotda-v5/device-messages/: change the description, not this file.

//! Device Message
//!
//! Messages to individual devices, which the platform keeps while a device is offline.
//!
//! # Calls
//!
//! - [`CreateMessage`]: Sends a message to a device, or keeps it until the device comes online.
//! - [`DeleteDeviceMessage`]: Deletes a message to a device from the platform.
//! - [`ListDeviceMessages`]: Lists the messages to a device that the platform has stored.
//! - [`ShowDeviceMessage`]: Shows a message to a device and its status.
//!
//! # Types
//!
//! [`SentMessage`], [`MessageResult`], [`DeviceMessages`], [`MessageEncoding`], [`PayloadFormat`],
//! [`MessageStatus`], [`MessageProperties`], [`UserProperty`], [`DeviceMessage`], [`MessageError`]

mod create_message;
mod delete_device_message;
mod list_device_messages;
mod show_device_message;
mod schemas;

pub use self::create_message::{
    CreateMessage, CreateMessageError, MessageResult, SentMessage,
};

pub use self::delete_device_message::{DeleteDeviceMessage, DeleteDeviceMessageError};
pub use self::list_device_messages::{
    DeviceMessages, ListDeviceMessages, ListDeviceMessagesError,
};

pub use self::show_device_message::{ShowDeviceMessage, ShowDeviceMessageError};
pub use self::schemas::*;
