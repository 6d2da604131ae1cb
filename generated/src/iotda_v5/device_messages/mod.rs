// Written by `cargo xtask generate` from api-spec/iotda-v5/device-messages/: change the description, not this file.

//! Device Message
//!
//! Messages to single devices, which wait for a device that is offline.
//!
//! # Calls
//!
//! - [`CreateMessage`]: Sends a message to a device, or keeps it until the device is online.
//! - [`DeleteDeviceMessage`]: Deletes a message that the platform has for a device.
//! - [`ListDeviceMessages`]: Lists the messages to a device that the platform has.
//! - [`ShowDeviceMessage`]: Tells what has become of a message to a device.
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
