// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/: change the description, not this file.

//! Device Command
//!
//! Commands to a device, which it answers either while the caller waits or later.
//!
//! # Calls
//!
//! - [`CountAsyncHistoryCommands`]: Counts the asynchronous commands that have left the queue of a
//!   device.
//! - [`CreateAsyncCommand`]: Sends a command to an NB-IoT device without waiting for the response.
//! - [`CreateCommand`]: Sends a command to a device and waits for the response.
//! - [`ListAsyncCommands`]: Lists the asynchronous commands in the queue of a device.
//! - [`ListAsyncHistoryCommands`]: Lists the asynchronous commands that have left the queue of a
//!   device.
//! - [`ShowAsyncDeviceCommand`]: Shows the status of an asynchronous command and the response of the
//!   device.
//!
//! # Types
//!
//! [`AsyncHistoryCommandCount`], [`CommandResult`], [`AsyncCommandPage`], [`AsyncHistoryCommandPage`],
//! [`AsyncCommandStatus`], [`SendStrategy`], [`AsyncCommand`]

mod errors;
mod count_async_history_commands;
mod create_async_command;
mod create_command;
mod list_async_commands;
mod list_async_history_commands;
mod show_async_device_command;
mod schemas;

pub use self::count_async_history_commands::{
    AsyncHistoryCommandCount, CountAsyncHistoryCommands, CountAsyncHistoryCommandsError,
};

pub use self::create_async_command::{CreateAsyncCommand, CreateAsyncCommandError};
pub use self::create_command::{CommandResult, CreateCommand, CreateCommandError};
pub use self::list_async_commands::{
    AsyncCommandPage, ListAsyncCommands, ListAsyncCommandsError,
};

pub use self::list_async_history_commands::{
    AsyncHistoryCommandPage, ListAsyncHistoryCommands, ListAsyncHistoryCommandsError,
};

pub use self::show_async_device_command::{
    ShowAsyncDeviceCommand, ShowAsyncDeviceCommandError,
};

pub use self::schemas::*;
